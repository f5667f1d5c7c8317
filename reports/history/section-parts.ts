import { day } from './format.js';
import type { History } from './history-of-nights.js';
import { html, type Html } from './html.js';
import type { NightRow } from './page-data.js';

/** So many nights of a test are shown as bars. */
export const STRIP = 40;

export function testName({ data }: History, index: number): Html {
  const { title = '', file = '', sdc = '' } = data.tests[index] ?? {};
  return html`<div class="what">${title}<small>${file} · ${sdc}</small></div>`;
}

export function commitText({ commit, commitLink, subject }: NightRow): Html {
  if (commit === undefined) return html`-`;
  return html`<code title="${subject}">${link(commit, commitLink)}</code>`;
}

/** Only http(s): a report must not bring a script. */
export function link(text: string, url: string | undefined): Html {
  if (url === undefined || !/^(https?:\/\/|\.{0,2}\/|[\w-]+\/)/i.test(url)) return html`${text}`;
  return html`<a href="${url}">${text}</a>`;
}

export function dateTime(time: string): string {
  return `${day(time)}, ${time.slice(11, 16)} UTC`;
}

/** The last nights of a test, one bar each. */
export function strip(letters: string): Html {
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
