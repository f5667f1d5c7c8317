import { count, day } from './format.js';
import type { History, MatrixCell } from './history-of-nights.js';
import { html, Html } from './html.js';
import type { NightRow } from './page-data.js';

const FOLDED = 15;

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
