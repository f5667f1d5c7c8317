import type { FailureGroup } from './failure-groups.js';
import { count, day, duration, integer, share, change } from './format.js';
import type { History, MatrixCell } from './history-of-nights.js';
import { html, Html } from './html.js';
import type { NightRow } from './page-data.js';

/** The parts of the page that need no script. */

const STRIP = 40;
const FEW = 6;
const FOLDED = 15;

export function header({ data, servers }: History): Html {
  const night = data.nights.at(-1);
  if (night === undefined) return html`<header class="head"><h1>${data.title}</h1></header>`;
  const used = Object.entries(servers).filter(([name]) => name !== 'Data Collector');
  return html`<header class="head">
    <div>
      <p class="over">Nights of</p>
      <h1>${data.title}</h1>
    </div>
    <dl class="facts">
      <div>
        <dt>Latest night</dt>
        <dd>${link(dateTime(night.start), night.buildLink)}</dd>
      </div>
      <div>
        <dt>Commit</dt>
        <dd>${commitText(night)}</dd>
      </div>
      <div>
        <dt>Data Collector</dt>
        <dd>${night.sdc.join(', ') || '-'}</dd>
      </div>
      ${used.map(
        ([name, version]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${version.replace(`${name} `, '')}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

export function verdict({ data, groups }: History): Html {
  const [before, night] = [data.nights.at(-2), data.nights.at(-1)];
  if (night === undefined) return html`<p class="empty">There are no nights yet.</p>`;
  const ran = night.passed + night.failed + night.flaky;
  const latest = data.nights.length - 1;
  const fresh = groups.flatMap(({ failures }) => failures).filter(({ since }) => since === latest).length;
  const state = night.failed > 0 ? 'failed' : night.flaky > 0 ? 'flaky' : 'passed';
  const headline =
    night.failed === 0
      ? ran === 1
        ? '1 test passed'
        : `All ${count(ran, 'test')} passed`
      : `${integer(night.failed)} of ${count(ran, 'test')} failed, ${fresh === 0 ? 'none of them new' : `${integer(fresh)} of them new`}`;
  const changed = data.throughput.filter(({ points, changes }) => changes.some(({ at }) => at >= points.length - 2));
  return html`<section class="verdict ${state}">
    <p class="headline">${headline}</p>
    <div class="tiles">
      ${tile('Pass rate', share(night.passed + night.flaky, ran), before === undefined ? undefined : `${share(before.passed + before.flaky, before.passed + before.failed + before.flaky)} the night before`)}
      ${tile('Failed', integer(night.failed), groups.length === 0 ? 'no causes' : count(groups.length, 'cause'))}
      ${tile('Flaky', integer(night.flaky), 'passed when repeated')}
      ${tile('Duration', duration(night.duration), before === undefined ? undefined : `${duration(before.duration)} the night before`)}
      ${data.throughput.length === 0 ? undefined : tile('Throughput', changed.length === 0 ? 'steady' : count(changed.length, 'change'), `${count(data.throughput.length, 'benchmark')} measured`)}
    </div>
  </section>`;
}

function tile(title: string, value: string, note: string | undefined): Html {
  return html`<div class="tile"><span>${title}</span><strong>${value}</strong><small>${note}</small></div>`;
}

export function failures(history: History): Html {
  const { groups } = history;
  if (groups.length === 0) return html`<p class="good">No test failed in the latest night.</p>`;
  return html`${groups.map((group) => failureGroup(group, history))}`;
}

function failureGroup(group: FailureGroup, history: History): Html {
  const { nights } = history.data;
  const latest = nights.length - 1;
  const since = nights[group.since];
  const age =
    group.since === latest
      ? html`<span class="badge new">new</span>`
      : html`<span class="badge"
          >since ${day(since?.start ?? '', nights[latest]?.start)} · ${count(latest - group.since + 1, 'night')}</span
        >`;
  const [shown, hidden] = [group.failures.slice(0, FEW), group.failures.slice(FEW)];
  const rows = (some: FailureGroup['failures']): Html =>
    html`<ul>
      ${some.map((failure) => failureRow(failure, history))}
    </ul>`;
  return html`<article class="cause">
    <header>
      <h3>${group.cause}</h3>
      <p>
        ${age}<span>${count(group.failures.length, 'test')}</span>${since?.commit === undefined ? undefined : html`<span>first at ${commitText(since)}</span>`}
      </p>
    </header>
    ${rows(shown)}
    ${
      hidden.length === 0
        ? undefined
        : html`<details>
            <summary>${count(hidden.length, 'more test')}</summary>
            ${rows(hidden)}
          </details>`
    }
  </article>`;
}

function failureRow(
  { result, test, since, causeSince, times }: FailureGroup['failures'][number],
  history: History,
): Html {
  const { nights } = history.data;
  const place = result.line === undefined ? result.file : `${result.file}:${result.line}`;
  const note =
    since === causeSince
      ? times > 1
        ? `failed ${count(times, 'time')} in a row`
        : 'passed before'
      : `fails since ${day(nights[since]?.start ?? '', nights.at(-1)?.start)}, with this cause since ${day(nights[causeSince]?.start ?? '', nights.at(-1)?.start)}`;
  return html`<li>
    <div class="what">${link(result.title, result.link)}<small>${place} · ${result.sdc} · ${note}</small></div>
    ${strip(history.data.results[test] ?? '')}
  </li>`;
}

export function flakyTests(history: History): Html {
  if (history.flaky.length === 0) return html`<p class="good">No test was flaky in the last 30 nights.</p>`;
  return html`<table>
    <thead>
      <tr>
        <th>Test</th>
        <th class="n">Repeated</th>
        <th class="n">Flips</th>
        <th class="n">Failed</th>
        <th>Last ${STRIP} nights</th>
      </tr>
    </thead>
    <tbody>
      ${history.flaky.map(
        ({ test, flaky, flips, failed, ran }) =>
          html`<tr>
            <td>${testName(history, test)}</td>
            <td class="n">${flaky}</td>
            <td class="n">${flips}</td>
            <td class="n">${failed} of ${ran}</td>
            <td>${strip(history.data.results[test] ?? '')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function slowTests(history: History): Html {
  const longest = Math.max(1, ...history.slowest.map(({ median }) => median));
  return html`<table>
    <thead>
      <tr>
        <th>Test</th>
        <th class="n">Median</th>
        <th class="n">Latest</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${history.slowest.map(
        ({ test, median, latest }) =>
          html`<tr>
            <td>${testName(history, test)}</td>
            <td class="n">${duration(median)}</td>
            <td class="n">${duration(latest)}</td>
            <td class="bar">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none">
                <rect width="${((median / longest) * 100).toFixed(1)}" height="8" rx="1" />
              </svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Specs that did not pass everywhere; the others can be unfolded. */
export function matrix(history: History): Html {
  const { specs } = history.matrix;
  const passes = ({ cells }: (typeof specs)[number]): boolean =>
    cells.every((cell) => cell === undefined || (cell.failed === 0 && cell.flaky === 0));
  const [others, passed] = [specs.filter((spec) => !passes(spec)), specs.filter(passes)];
  return html`${others.length === 0 ? undefined : matrixTable(history, others)}
  ${
    passed.length === 0
      ? undefined
      : html`<details class="all-passed" ${new Html(others.length === 0 && passed.length <= FOLDED ? ' open' : '')}>
          <summary>
            ${count(passed.length, 'spec')} passed on each version that ran ${passed.length === 1 ? 'it' : 'them'}
          </summary>
          ${matrixTable(history, passed)}
        </details>`
  }`;
}

function matrixTable({ data, matrix: { versions } }: History, specs: History['matrix']['specs']): Html {
  const latest = data.nights.length - 1;
  return html`<table class="matrix">
    <thead>
      <tr>
        <th>Spec</th>
        ${versions.map((version) => html`<th>${version}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${specs.map(
        ({ file, cells }) =>
          html`<tr>
            <td>${file}</td>
            ${cells.map((cell) => matrixCell(cell, latest, data.nights))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function matrixCell(cell: MatrixCell | undefined, latest: number, nights: readonly NightRow[]): Html {
  if (cell === undefined) return html`<td class="cell absent" title="has not run">-</td>`;
  const { passed, failed, flaky, skipped, night } = cell;
  const ran = passed + failed + flaky;
  const state = failed > 0 ? 'failed' : flaky > 0 ? 'flaky' : ran === 0 ? 'skipped' : 'passed';
  const title = `${passed} passed, ${failed} failed, ${flaky} flaky, ${skipped} skipped`;
  const old = night === latest ? '' : ` · ${day(nights[night]?.start ?? '', nights[latest]?.start)}`;
  const text = ran === 0 ? 'skipped' : `${passed + flaky}/${ran}`;
  return html`<td class="cell ${state}${night === latest ? '' : ' old'}" title="${title}">${text}${old}</td>`;
}

export function coverage({ coverage: stages }: History): Html {
  return html`<table>
    <thead>
      <tr>
        <th>Stage</th>
        <th class="n">Configs</th>
        <th>Set by a test</th>
      </tr>
    </thead>
    <tbody>
      ${stages.map(
        ({ stage, configs }) =>
          html`<tr>
            <td>${stage}</td>
            <td class="n">${configs.length}</td>
            <td class="names">${configs.join(', ')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What was lost and what arrived twice, the worst first. */
export function deliveries({ deliveries: all }: History): Html {
  const sorted = [...all].sort(
    (a, b) => b.lost - a.lost || b.doubled - a.doubled || (b.recoveryMs ?? 0) - (a.recoveryMs ?? 0),
  );
  return html`<table>
    <thead>
      <tr>
        <th>Fault</th>
        <th>Stages</th>
        <th class="n">Records</th>
        <th class="n">Lost</th>
        <th class="n">Doubled</th>
        <th class="n">Complete after</th>
      </tr>
    </thead>
    <tbody>
      ${sorted.map(
        ({ fault, origin, destination, sdc, records, lost, doubled, recoveryMs }) =>
          html`<tr>
            <td>${fault}</td>
            <td>${origin} → ${destination} <small>${sdc}</small></td>
            <td class="n">${integer(records)}</td>
            <td class="n">${integer(lost)}</td>
            <td class="n">${integer(doubled)}</td>
            <td class="n">${recoveryMs === undefined ? '–' : duration(recoveryMs)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The changes of throughput, as text: a chart shows where they are. */
export function throughputChanges({ data }: History): Html | undefined {
  const last = data.nights.at(-1)?.start;
  const changes = data.throughput.flatMap(({ origin, destination, name, sdc, points, changes: all }) =>
    all.slice(-1).map(({ at, from, to, confirmed }) => {
      const night = data.nights[points[at]?.night ?? -1];
      const what = `${origin} → ${destination}${name === '' ? '' : `, ${name}`}`;
      return {
        start: night?.start ?? '',
        line: html`<li class="${to < from ? 'worse' : 'better'}">
          <strong>${change(from, to)}</strong> ${what} on ${sdc}: ${integer(from)} → ${integer(to)} records/s since
          ${day(night?.start ?? '', last)}${night?.commit === undefined ? undefined : html` at ${commitText(night)}`}${confirmed ? undefined : ' (one night)'}
        </li>`,
      };
    }),
  );
  if (changes.length === 0) return undefined;
  return html`<ul class="changes">
    ${changes.sort((a, b) => b.start.localeCompare(a.start)).map(({ line }) => line)}
  </ul>`;
}

function testName({ data }: History, index: number): Html {
  const { title = '', file = '', sdc = '' } = data.tests[index] ?? {};
  return html`<div class="what">${title}<small>${file} · ${sdc}</small></div>`;
}

function commitText({ commit, commitLink, subject }: NightRow): Html {
  if (commit === undefined) return html`-`;
  return html`<code title="${subject}">${link(commit, commitLink)}</code>`;
}

/** Only http(s): a report must not bring a script. */
function link(text: string, url: string | undefined): Html {
  if (url === undefined || !/^(https?:\/\/|\.{0,2}\/|[\w-]+\/)/i.test(url)) return html`${text}`;
  return html`<a href="${url}">${text}</a>`;
}

function dateTime(time: string): string {
  return `${day(time)}, ${time.slice(11, 16)} UTC`;
}

/** The last nights of a test, one bar each. */
function strip(letters: string): Html {
  const shown = letters.slice(-STRIP);
  const path = (letter: string, y: number, height: number): string =>
    Array.from(shown, (one, i) => (one === letter ? `M${i * 4} ${y}h3v${height}h-3z` : '')).join('');
  return html`<svg
    class="strip"
    viewBox="0 0 ${STRIP * 4} 16"
    width="${STRIP * 4}"
    height="16"
    role="img"
    aria-label="the last ${shown.length} nights"
  >
    <path class="s" d="${path('s', 6, 4)}" />
    <path class="p" d="${path('p', 3, 10)}" />
    <path class="k" d="${path('k', 1, 14)}" />
    <path class="f" d="${path('f', 0, 16)}" />
  </svg>`;
}
