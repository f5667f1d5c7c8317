import type { FailureGroup } from './failure-groups.js';
import { count, day } from './format.js';
import type { History } from './history-of-nights.js';
import { html, type Html } from './html.js';
import { commitText, link, strip } from './section-parts.js';

const FEW = 6;

/** Today's failures by cause. */
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
