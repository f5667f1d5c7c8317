import { duration, integer } from '../format.js';
import type { PageData } from '../page-data.js';
import { chart } from './chart.js';
import { element } from './dom.js';

const RANGES: readonly [string, number][] = [
  ['30 nights', 30],
  ['90 nights', 90],
  ['all', Infinity],
];
let shown = 90;

/** Pass rate, failures and duration per night, for a chosen number of nights. */
export function showTrends(place: HTMLElement, data: PageData): void {
  const buttons = RANGES.map(([label, nights]) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(nights === shown) }, label);
    button.addEventListener('click', () => {
      shown = nights;
      showTrends(place, data);
    });
    return button;
  });
  place.replaceChildren(element('div', { class: 'ranges' }, ...buttons));
  const from = Math.max(0, data.nights.length - shown);
  const nights = data.nights.map((_, i) => i).slice(from);
  const rows = data.nights.slice(from);
  const common = { height: 190, nights, all: data.nights };
  const rates = rows.map(({ passed, flaky, failed }) => rate(passed + flaky, passed + flaky + failed));
  const lowest = Math.min(100, ...rates.flatMap((one) => one ?? []));
  chart(place, {
    ...common,
    title: 'Pass rate',
    series: [{ label: 'passed', colour: 'passed', values: rates, fill: true }],
    format: (value) => `${Number(value.toFixed(1))} %`,
    min: Math.max(0, Math.floor(lowest - 1)),
    max: 100,
  });
  chart(place, {
    ...common,
    title: 'Failed and flaky tests',
    series: [
      {
        label: 'failed or flaky',
        colour: 'flaky',
        values: rows.map(({ failed, flaky }) => failed + flaky),
        bars: true,
      },
      { label: 'failed', colour: 'failed', values: rows.map(({ failed }) => failed), bars: true },
    ],
    format: (value) => (Number.isInteger(value) ? integer(value) : ''),
    min: 0,
  });
  chart(place, {
    ...common,
    title: 'Duration',
    series: [{ label: 'night', colour: 'accent', values: rows.map((night) => night.duration), fill: true }],
    format: duration,
    steps: [1, 10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400].map((seconds) => seconds * 1000),
    min: 0,
  });
  chart(place, {
    ...common,
    title: 'Tests',
    series: [
      {
        label: 'ran',
        colour: 'accent',
        values: rows.map(({ passed, flaky, failed }) => passed + flaky + failed),
        fill: true,
      },
    ],
    format: integer,
    min: 0,
  });
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}
