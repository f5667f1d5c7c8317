import { html, type Html } from '../../reports/history/html.js';
import { headOf, nameOf, type ComparisonReport } from './report.js';
import type { PipelineComparison } from './comparison.js';

/** The report as a page of its own. */
export function htmlOf(report: ComparisonReport): string {
  const { pipelines, totals } = report;
  const title = `Data Collector ${headOf(report)}`;
  const summary = `${totals.equal} equal, ${totals.different} different, ${totals['not compared']} not compared`;
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        body {
          font:
            15px/1.5 system-ui,
            sans-serif;
          margin: 2rem auto;
          max-width: 70rem;
          padding: 0 1rem;
          color: #1d2733;
        }
        table {
          border-collapse: collapse;
          width: 100%;
          margin: 0.5rem 0;
        }
        th,
        td {
          border-bottom: 1px solid #d8dee6;
          padding: 0.3rem 0.6rem;
          text-align: left;
          vertical-align: top;
          overflow-wrap: anywhere;
        }
        summary {
          cursor: pointer;
          padding: 0.2rem 0;
        }
        .equal {
          color: #1a7f37;
        }
        .different {
          color: #b42318;
        }
        .not-compared,
        .note td {
          color: #66717f;
        }
        code {
          font:
            13px ui-monospace,
            monospace;
        }
      </style>
      <h1>${title}</h1>
      <p>${summary}.</p>
      ${pipelines.map((one) => sectionOf(one, nameOf(one, pipelines)))}
    </html> `.text;
}

function sectionOf({ outcome, reason, differences }: PipelineComparison, name: string): Html {
  const rows = differences.map(({ kind, place, name: field, before, after, records }) => {
    const cells = [kind, place, field, before, after, records];
    return html`<tr class="${kind}">
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  });
  const heads = ['kind', 'place', 'field or config', 'before', 'after', 'records'];
  const table = html`<table>
    <tr>
      ${heads.map((one) => html`<th>${one}</th>`)}
    </tr>
    ${rows}
  </table>`;
  const state = outcome.replace(' ', '-');
  return html`<details${outcome === 'different' ? html` open` : undefined}><summary><span class="${state}">${outcome}</span> ${name}</summary>${reason === undefined ? undefined : html`<p>${reason}</p>`}${rows.length === 0 ? undefined : table}</details>`;
}
