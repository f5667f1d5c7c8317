import { day, duration, integer } from '../format.js';
import { LETTERS, type PageData } from '../page-data.js';
import { colour, element } from './dom.js';

const ROW = 44;
/** Rows above and below the visible ones, so that scrolling shows no gaps. */
const MARGIN = 6;
const HEIGHTS: Readonly<Record<string, number>> = { p: 12, k: 18, f: 20, s: 4 };
const NAMES: Readonly<Record<string, string>> = { p: 'passed', k: 'flaky', f: 'failed', s: 'skipped' };

/** The list of all tests with all nights; only the visible rows exist. */
export function showAllTests(place: HTMLElement, data: PageData): void {
  const search = element('input', {
    type: 'search',
    placeholder: 'Filter by spec, title or version',
    'aria-label': 'Filter tests',
  });
  const which = element(
    'select',
    { 'aria-label': 'Which tests' },
    element('option', { value: '' }, 'all'),
    element('option', { value: LETTERS.failed }, 'failed in the latest night'),
    element('option', { value: 'ever' }, 'failed in any night'),
  );
  const counted = element('span', { class: 'counted' });
  const rows = element('div', { class: 'rows' });
  const viewport = element('div', { class: 'viewport', tabindex: '0' }, rows);
  const hint = element('p', { class: 'hint' });
  place.append(element('div', { class: 'filter' }, search, which, counted), viewport, hint);
  const causes = causesByTest(data);
  let matching: number[] = [];

  const filter = (): void => {
    const words = search.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    matching = data.tests.flatMap(({ file, title, sdc, project }, test) => {
      const text = `${file} ${title} ${sdc} ${project}`.toLowerCase();
      const letters = data.results[test] ?? '';
      const isChosen =
        which.value === '' ||
        (which.value === 'ever' ? letters.includes(LETTERS.failed) : letters.endsWith(which.value));
      return isChosen && words.every((word) => text.includes(word)) ? [test] : [];
    });
    counted.textContent = `${integer(matching.length)} of ${integer(data.tests.length)}`;
    rows.style.height = `${matching.length * ROW}px`;
    viewport.scrollTop = 0;
    render();
  };
  const render = (): void => {
    const first = Math.max(0, Math.floor(viewport.scrollTop / ROW) - MARGIN);
    const last = Math.min(matching.length, Math.ceil((viewport.scrollTop + viewport.clientHeight) / ROW) + MARGIN);
    rows.replaceChildren(...matching.slice(first, last).map((test, i) => rowOf(test, first + i)));
  };
  const rowOf = (test: number, position: number): HTMLElement => {
    const { file, line, title, sdc } = data.tests[test] ?? { file: '', title: '', sdc: '' };
    const times = data.durations[test] ?? [];
    const canvas = stripOf(data.results[test] ?? '');
    canvas.addEventListener('mousemove', (event) => {
      const night = nightAt(event.offsetX, canvas, data.nights.length);
      hint.textContent = describe(data, causes, test, night);
    });
    const place = `${file}${line === undefined ? '' : `:${line}`} · ${sdc}`;
    const row = element(
      'div',
      { class: 'row' },
      element('div', { class: 'what' }, title, element('small', {}, place)),
      element('span', { class: 'n' }, duration(times.findLast((time) => time > 0) ?? 0)),
      canvas,
    );
    row.style.top = `${position * ROW}px`;
    return row;
  };

  search.addEventListener('input', filter);
  which.addEventListener('change', filter);
  viewport.addEventListener('scroll', render, { passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', render);
  filter();
}

const STRIP = { width: 420, height: 24 } as const;

/** One column for each night; of many nights, the last ones. */
function stripOf(letters: string): HTMLCanvasElement {
  const canvas = element('canvas', { class: 'nights' });
  const scale = devicePixelRatio;
  canvas.width = STRIP.width * scale;
  canvas.height = STRIP.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(scale, scale);
  const column = columnWidth(letters.length);
  const gap = column >= 3 ? 1 : 0;
  for (const [letter, name] of Object.entries(NAMES)) {
    context.fillStyle = colour(name);
    const height = HEIGHTS[letter] ?? 0;
    for (let i = 0; i < letters.length; i++) {
      if (letters[i] !== letter) continue;
      const x = STRIP.width - (letters.length - i) * column;
      context.fillRect(x, (STRIP.height - height) / 2, Math.max(column - gap, 1), height);
    }
  }
  return canvas;
}

function columnWidth(nights: number): number {
  const width = Math.min(6, STRIP.width / Math.max(nights, 1));
  // Whole pixels, where there are enough of them.
  return width >= 1 ? Math.floor(width) : width;
}

function nightAt(x: number, canvas: HTMLCanvasElement, nights: number): number {
  const inStrip = (x / canvas.clientWidth) * STRIP.width;
  return nights - Math.ceil((STRIP.width - inStrip) / columnWidth(nights));
}

function causesByTest({ failures }: PageData): Map<number, Map<number, number>> {
  const causes = new Map<number, Map<number, number>>();
  for (let i = 0; i + 2 < failures.length; i += 3) {
    const [test = 0, night = 0, cause = 0] = failures.slice(i, i + 3);
    const ofTest = causes.get(test) ?? new Map<number, number>();
    causes.set(test, ofTest.set(night, cause));
  }
  return causes;
}

function describe(data: PageData, causes: Map<number, Map<number, number>>, test: number, night: number): string {
  const row = data.nights[night];
  const status = NAMES[data.results[test]?.[night] ?? ''];
  if (row === undefined || status === undefined) return '';
  const cause = data.causes[causes.get(test)?.get(night) ?? -1];
  const time = duration(data.durations[test]?.[night] ?? 0);
  const commit = row.commit === undefined ? '' : `, ${row.commit}`;
  return `${day(row.start)}${commit}: ${status} in ${time}${cause === undefined ? '' : `: ${cause}`}`;
}
