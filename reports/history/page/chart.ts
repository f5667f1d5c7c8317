import uPlot from 'uplot';
import { day } from '../format.js';
import type { Change, NightRow } from '../page-data.js';
import { colour, element } from './dom.js';

export interface ChartSeries {
  label: string;
  /** Name of a colour of the page. */
  colour: string;
  values: (number | null)[];
  bars?: boolean;
  fill?: boolean;
  dashed?: boolean;
}

export interface ChartOptions {
  title: string;
  note?: string;
  height: number;
  /** Indexes of the nights of the values. */
  nights: number[];
  all: readonly NightRow[];
  series: ChartSeries[];
  format: (value: number) => string;
  /** Between two series, by index: the confidence interval. */
  band?: [number, number];
  /** Indexes of values. */
  changes?: readonly Change[];
  min?: number;
  max?: number;
  /** Distances between the lines of the vertical axis; powers of ten and their halves when absent. */
  steps?: number[];
}

/** Draws a chart whose horizontal axis is the nights in their order: gaps between them say nothing. */
export function chart(place: HTMLElement, options: ChartOptions): void {
  const { title, note, height, nights, all, series, format, band, changes = [], steps } = options;
  const box = element('figure', { class: 'chart' }, element('figcaption', {}, title, element('small', {}, note ?? '')));
  place.append(box);
  const info = element('p', { class: 'info' });
  const axis = { stroke: colour('muted'), grid: { stroke: colour('line'), width: 1 }, ticks: { show: false } };
  const plot = new uPlot(
    {
      width: box.clientWidth - 24,
      height,
      padding: [10, 12, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 6 } },
      scales: {
        x: { time: false, range: (_, min, max) => (min === max ? [min - 1, max + 1] : [min - 0.5, max + 0.5]) },
        y: { range: (_, min, max) => rangeOf(min, max, options) },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          font: FONT,
          values: (_, ticks) => ticks.map((tick) => labelOf(all[nights[tick] ?? -1], all)),
          incrs: [1, 2, 5, 10, 20, 50, 100, 200],
          space: 64,
          size: 30,
        },
        {
          ...axis,
          font: FONT,
          size: 64,
          ...(steps === undefined ? {} : { incrs: steps }),
          values: (_, ticks) => ticks.map(format),
        },
      ],
      series: [{}, ...series.map(uplotSeries)],
      ...(band === undefined ? {} : { bands: [{ series: [band[1] + 1, band[0] + 1], fill: `${colour('accent')}2e` }] }),
      hooks: {
        draw: [(one) => drawChanges(one, changes)],
        setCursor: [(one) => showInfo(info, one.cursor.idx ?? undefined, options)],
      },
    },
    [nights.map((_, i) => i), ...series.map(({ values }) => values)],
    box,
  );
  plot.root.setAttribute('role', 'img');
  plot.root.setAttribute('aria-label', title);
  box.append(info);
  showInfo(info, undefined, options);
}

const FONT = '11px system-ui, sans-serif';

function uplotSeries({ label, colour: name, bars, fill, dashed }: ChartSeries): uPlot.Series {
  const stroke = colour(name);
  return {
    label,
    stroke,
    width: bars === true ? 0 : 1.75,
    points: { show: false },
    ...(dashed === true ? { dash: [5, 4] } : {}),
    ...(fill === true || bars === true ? { fill: bars === true ? stroke : `${stroke}22` } : {}),
    ...(bars === true && uPlot.paths.bars !== undefined ? { paths: uPlot.paths.bars({ size: [0.7, 14] }) } : {}),
  };
}

function rangeOf(low: number, high: number, { min, max }: ChartOptions): [number, number] {
  const bottom = min ?? low;
  const top = max ?? (high === bottom ? bottom + 1 : high + (high - bottom) * 0.1);
  return [bottom, Math.max(top, bottom + 1e-9)];
}

function labelOf(night: NightRow | undefined, all: readonly NightRow[]): string {
  return night === undefined ? '' : day(night.start, all.at(-1)?.start);
}

/** A vertical line at each change, in the colour of its direction. */
function drawChanges(plot: uPlot, changes: readonly Change[]): void {
  const { ctx, bbox } = plot;
  for (const { at, from, to, confirmed } of changes) {
    const x = plot.valToPos(at, 'x', true);
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = colour(to < from ? 'failed' : 'passed');
    ctx.lineWidth = 1.5 * devicePixelRatio;
    ctx.setLineDash(confirmed ? [] : [4 * devicePixelRatio, 4 * devicePixelRatio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.beginPath();
    const size = 5 * devicePixelRatio;
    const [tip, base] = to < from ? [size, -size * 0.6] : [-size, size * 0.6];
    const y = bbox.top + size;
    ctx.moveTo(x, y + tip);
    ctx.lineTo(x - size, y + base);
    ctx.lineTo(x + size, y + base);
    ctx.fill();
    ctx.restore();
  }
}

/** The values of the night at the cursor, else of the latest. */
function showInfo(info: HTMLElement, index: number | undefined, { nights, all, series, format }: ChartOptions): void {
  const at = index ?? nights.length - 1;
  const night = all[nights[at] ?? -1];
  if (night === undefined) return;
  const values = series
    .filter(({ label }) => label !== '')
    .map(({ label, colour: name, values: list }) =>
      element(
        'span',
        {},
        element('i', { style: `background:var(--${name})` }),
        `${label} `,
        element('b', {}, valueText(list[at], format)),
      ),
    );
  const commit = night.commit === undefined ? '' : ` · ${night.commit}`;
  info.replaceChildren(element('time', {}, `${day(night.start, all.at(-1)?.start)}${commit}`), ...values);
}

function valueText(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined ? '-' : format(value);
}
