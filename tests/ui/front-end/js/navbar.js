import { api } from './api.js';
import { dropdown, h, link } from './dom.js';
import { state } from './state.js';

export const alertsOf = (alerts) =>
  alerts.map((alert) => ({ pipeline: alert.pipelineName, text: alert.ruleDefinition.alertText }));

async function logOut() {
  await api('POST', 'authentication/logout');
  location.reload();
}

export function navbar() {
  const { user, roles, groups = [] } = state.user;
  const head = (text) => h('li', { class: 'dropdown-header' }, text);
  const row = (text) => h('li', { class: 'disabled' }, h('a', { href: '' }, text));
  return h(
    'ul',
    { class: 'navbar' },
    h('li', {}, h('a', { href: '/' }, h('i', { class: 'fa fa-home' }), 'Home')),
    menu(
      'notifications-dropdown',
      [h('i', { class: 'fa fa-bell' }), h('span', { class: 'badge' }, String(state.alerts.length))],
      [
        state.alerts.map(({ text }) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: '#', 'ng-click': 'common.onAlertClick(alert)' },
              h('span', {}, text),
              h('button', { class: 'close' }, '×'),
            ),
          ),
        ),
      ],
    ),
    menu(
      '',
      [h('i', { class: 'fa fa-user' }), 'Account'],
      [
        [head('Logged In User'), row(user), head('Assigned Roles'), row(roles.join(', '))],
        [head('Assigned Groups'), row(groups.join(', '))],
        h(
          'li',
          {},
          link('Change Password', () => undefined),
        ),
        h('li', {}, link('Logout', logOut, { 'ng-click': 'common.logout()' })),
      ],
    ),
  );
}

function menu(name, label, entries) {
  const toggle = h('a', { class: 'dropdown-toggle', href: 'javascript:;' }, label);
  const [button, list] = dropdown(`navbar ${name}`, toggle, entries).childNodes;
  return h('li', { class: `dropdown ${name}` }, button, list);
}
