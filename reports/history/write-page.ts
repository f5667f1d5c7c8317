import type { History } from './history-of-nights.js';
import { html, type Html } from './html.js';
import type { PageAssets } from './page-assets.js';
import { failures } from './failures-section.js';
import { matrix } from './matrix-section.js';
import * as sections from './sections.js';

/** The page as one file, which opens from disk and loads nothing. */
export function pageOf(history: History, { script, style }: PageAssets): string {
  const { data, warnings } = history;
  const changes = sections.throughputChanges(history);
  const parts: (Section | undefined)[] = [
    { id: 'failures', title: 'Failures of the latest night', content: failures(history) },
    { id: 'trends', title: 'Trends', content: html`<div class="charts" data-charts="trends"></div>` },
    data.throughput.length === 0
      ? undefined
      : {
          id: 'throughput',
          title: 'Throughput',
          content: html`${changes}
            <div class="charts small" data-charts="throughput"></div>`,
        },
    history.deliveries.length === 0
      ? undefined
      : { id: 'faults', title: 'Deliveries in spite of faults', content: sections.deliveries(history) },
    { id: 'flaky', title: 'Flaky tests', content: sections.flakyTests(history) },
    { id: 'slow', title: 'Slowest tests', content: sections.slowTests(history) },
    { id: 'versions', title: 'Versions and specs', content: matrix(history) },
    history.coverage.length === 0
      ? undefined
      : { id: 'coverage', title: 'Stages and configs', content: sections.coverage(history) },
    { id: 'tests', title: 'All tests', content: html`<div data-tests></div>` },
  ];
  const shown = parts.filter((part) => part !== undefined);
  const body = html`<div class="page">
    ${sections.header(history)}
    <nav>${shown.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}</nav>
    ${
      warnings.length === 0
        ? undefined
        : html`<aside class="warnings">
            <strong>This page is incomplete</strong>
            <ul>
              ${warnings.map((warning) => html`<li>${warning}</li>`)}
            </ul>
          </aside>`
    }
    ${sections.verdict(history)}
    ${shown.map(
      ({ id, title, content }) =>
        html`<section id="${id}">
          <h2>${title}</h2>
          ${content}
        </section>`,
    )}
    <noscript><p class="warnings">Charts and the list of all tests need JavaScript.</p></noscript>
  </div>`;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">`,
    html`<title>${data.title}: the nights</title>`.text,
    `<style>${style}</style></head><body>`,
    body.text,
    // Within a script element, only these characters could end it.
    `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    '</body></html>\n',
  ].join('\n');
}

interface Section {
  id: string;
  title: string;
  content: Html;
}
