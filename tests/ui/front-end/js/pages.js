import { api } from './api.js';
import { dropdown, h, link } from './dom.js';
import { state, update } from './state.js';

export async function loadLogs(id) {
  const query = new URLSearchParams({
    endingOffset: -1,
    ...(id === undefined ? {} : { pipeline: decodeURIComponent(id) }),
    ...(state.severity === undefined ? {} : { severity: state.severity }),
  });
  update({ logs: await api('GET', `system/logs?${query}`) });
}

export function logs() {
  const choose = (severity) => () => {
    state.severity = severity;
    loadLogs(/^\/collector\/logs\/[^/]+\/([^/]+)/.exec(location.pathname)?.[1]);
  };
  const entry = ({ timestamp, severity, message, category, thread, exception, ...context }) => [
    h(
      'tr',
      {},
      [timestamp, context['s-entity'], severity, message, category, context['s-user'], context['s-runner'], thread].map(
        (text) => h('td', {}, text ?? ''),
      ),
    ),
    exception !== undefined && h('tr', {}, h('td', { colspan: 7 }, h('div', { class: 'log-exception' }, exception))),
  ];
  const severities = ['All', 'INFO', 'DEBUG', 'WARN', 'ERROR'];
  const button = (text) => h('button', { class: 'btn' }, text);
  return h(
    'div',
    { class: 'logs-page' },
    dropdown(
      'severity',
      h('button', { class: 'btn dropdown-toggle' }, state.severity ?? 'All'),
      severities.map((one) => h('li', {}, link(one, choose(one === 'All' ? undefined : one)))),
      { wrapper: { class: 'severity-dropdown' } },
    ),
    h('div', { class: 'pipeline-dropdown' }, h('button', { class: 'btn' }, 'All')),
    ['Load Previous Logs', 'Log Config', 'Stop Auto Refresh', 'Refresh'].map(button),
    h(
      'table',
      { class: 'table log-table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Timestamp', 'Pipeline', 'Severity', 'Message', 'Category', 'User', 'Runner', 'Thread'].map((name) =>
            h('th', {}, name),
          ),
        ),
      ),
      h('tbody', {}, (state.logs ?? []).map(entry)),
    ),
  );
}

export async function loadUsers() {
  if (!state.user.roles.includes('admin')) return update({ users: null });
  return update({ users: await api('GET', 'system/users') });
}

export function users() {
  if (state.users === null)
    return h('div', { class: 'not-authorized-page' }, 'Access denied - You are not authorized to access this page.');
  const row = ({ name, roles, groups }) =>
    h(
      'li',
      { class: 'list-group-item' },
      h('div', { class: 'user-name' }, name),
      h('div', { class: 'user-roles' }, roles.join(', ')),
      h('div', { class: 'user-groups' }, groups.join(', ')),
    );
  return h(
    'div',
    { class: 'users-groups-page' },
    h(
      'ul',
      { class: 'list-group' },
      h('li', { class: 'list-group-item header-list-group-item' }, h('div', { class: 'user-name header' }, 'User ID')),
      (state.users ?? []).map(row),
    ),
  );
}
