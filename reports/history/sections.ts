import { count, day, duration, integer, share, change } from './format.js';
import type { History } from './history-of-nights.js';
import { html, type Html } from './html.js';
import { commitText, dateTime, link, STRIP, strip, testName } from './section-parts.js';

/** The parts of the page that need no script. */

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
