import { api } from './api.js';
import { h, morph } from './dom.js';
import { home, loadList } from './home.js';
import { alertsOf, navbar } from './navbar.js';
import { canvas, loadPipeline, refreshPipeline } from './canvas.js';
import { dialogs } from './dialogs.js';
import { loadLogs, loadUsers, logs, users } from './pages.js';
import { state, update } from './state.js';

const REFRESH_MS = 2000;

const ROUTES = [
  [/^\/collector\/pipeline\/([^/]+)/, canvas, loadPipeline, refreshPipeline],
  [/^\/collector\/logs(?:\/[^/]+\/([^/]+))?/, logs, loadLogs, loadLogs],
  [/^\/collector\/usersAndGroups/, users, loadUsers, () => undefined],
  [/^\//, home, loadList, () => undefined],
];

const route = () => ROUTES.find(([path]) => path.test(location.pathname));

/** Goes to a page without loading the document again, as the real front end does. */
export async function go(path) {
  history.pushState({}, '', path);
  update({ dialog: undefined, preview: undefined, snapshot: undefined, messages: [] });
  const [pattern, , load] = route();
  await load(pattern.exec(location.pathname)[1]);
}

function draw() {
  if (state.user === undefined) return;
  const [, page] = route();
  morph(document.getElementById('app'), h('div', { id: 'app' }, navbar(), page(), dialogs()));
}

async function refresh() {
  const [pattern, , , reload] = route();
  state.statuses = await api('GET', 'pipelines/status');
  state.alerts = alertsOf(await api('GET', 'pipelines/alerts'));
  await reload(pattern.exec(location.pathname)[1]);
  update();
}

addEventListener('redraw', draw);
addEventListener('popstate', () => go(location.pathname));
state.user = await api('GET', 'system/info/currentUser');
await go(location.pathname);
await refresh();
const keepFresh = () =>
  setTimeout(
    () =>
      refresh()
        .catch(() => undefined)
        .then(keepFresh),
    REFRESH_MS,
  );
keepFresh();
