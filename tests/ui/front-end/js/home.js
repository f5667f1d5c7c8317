import { api } from './api.js';
import { dropdown, h, link } from './dom.js';
import { confirm, newPipelineDialog, importDialog } from './dialogs.js';
import { go } from './main.js';
import { isActive, state, statusOf, update } from './state.js';

const LABELS = {
  'system:allPipelines': 'All Pipelines',
  'system:samplePipelines': 'Sample Pipelines',
  'system:runningPipelines': 'Running Pipelines',
  'system:nonRunningPipelines': 'Non Running Pipelines',
  'system:invalidPipelines': 'Invalid Pipelines',
  'system:errorPipelines': 'Error Pipelines',
  'system:sharedWithMePipelines': 'Shared with Me',
};

/** The server filters and sorts. */
export async function loadList() {
  const { text, label, orderBy, order } = state.filter;
  const query = new URLSearchParams({
    filterText: text,
    label,
    offset: 0,
    len: 50,
    orderBy,
    order,
    includeStatus: true,
  });
  const [[pipelines, statuses], { count }, system, own] = await Promise.all([
    api('GET', `pipelines?${query}`),
    api('GET', 'pipelines/count'),
    api('GET', 'pipelines/systemLabels'),
    api('GET', 'pipelines/labels'),
  ]);
  for (const status of statuses) state.statuses[status.pipelineId] = status;
  update({ list: pipelines, count, labels: { system, own } });
}

const filter = (changes) => {
  Object.assign(state.filter, changes);
  return loadList();
};

const sort = (orderBy) =>
  filter({ orderBy, order: state.filter.orderBy === orderBy && state.filter.order === 'ASC' ? 'DESC' : 'ASC' });

export function home() {
  if (state.list === null) return h('div');
  const isEmpty = state.count === 0;
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'home-empty-container', hidden: !isEmpty },
      h('button', { class: 'btn create-btn', onclick: newPipelineDialog }, 'Create New Pipeline'),
      h(
        'button',
        { class: 'btn import-btn', 'ng-click': 'importPipelineConfig()', onclick: importDialog },
        'Import Pipeline',
      ),
    ),
    h('div', { class: 'home-page', hidden: isEmpty }, toolbar(), h('div', { class: 'columns' }, library(), body())),
  );
}

function toolbar() {
  const search = (event) => {
    event.preventDefault();
    filter({ text: event.target.querySelector('input').value });
  };
  const { length } = state.list;
  const noun = state.count > 1 ? 'Pipelines' : 'Pipeline';
  return h(
    'div',
    { class: 'panel-heading' },
    h('label', { class: 'btn' }, h('span', { class: 'glyphicon glyphicon-th-list' })),
    h('label', { class: 'btn' }, h('span', { class: 'glyphicon glyphicon-th' })),
    h(
      'div',
      { class: 'pipeline-search' },
      h('form', { onsubmit: search }, h('input', { type: 'search', placeholder: 'Filter Pipelines' })),
      h(
        'span',
        {
          class: 'glyphicon search-clear',
          onclick: () => {
            document.querySelector('.pipeline-search input').value = '';
            filter({ text: '' });
          },
        },
        '×',
      ),
    ),
    h(
      'div',
      { class: 'pipelines-count' },
      length < state.count ? `${length} of ${state.count} ${noun}` : `${state.count} ${noun}`,
    ),
  );
}

function library() {
  const entry = (label, text) =>
    h(
      'li',
      { class: 'list-group-item' },
      h(
        'div',
        {
          class: `list-group-item-wrapper ${state.filter.label === label ? 'active' : ''}`,
          onclick: () => filter({ label }),
        },
        text,
      ),
    );
  const toggle = h('button', { class: 'btn dropdown-toggle' }, '▾');
  return h(
    'div',
    { class: 'library-pane' },
    dropdown(
      'create',
      toggle,
      [
        h('li', {}, link('Create New Pipeline', newPipelineDialog)),
        h('li', {}, link('Import Pipeline', importDialog, { 'ng-click': 'importPipelineConfig()' })),
      ],
      { wrapper: { class: 'create-pipeline-btn-group' } },
    ),
    h('button', { class: 'btn create-pipeline-btn', onclick: newPipelineDialog }, 'Create New Pipeline'),
    h(
      'ul',
      { class: 'predefined-labels' },
      state.labels.system.filter((label) => label in LABELS).map((label) => entry(label, LABELS[label])),
      h('li', {}, 'LABELS'),
      state.labels.own.map((label) => entry(label, label)),
    ),
  );
}

function body() {
  const head = (column, text) =>
    h('a', { onclick: () => sort(column) }, h('span', {}, text), h('i', { class: 'fa fa-sort' }));
  return h(
    'div',
    { class: 'home-page-body' },
    state.messages.map(({ kind, content }) => h('div', { class: `alert alert-${kind}` }, content)),
    h(
      'section',
      { class: 'pipeline-list-view' },
      h(
        'ul',
        { class: 'list-group' },
        h(
          'li',
          { class: 'list-group-item header-list-group-item' },
          h('div', { class: 'pipeline-name header' }, head('TITLE', 'Title')),
          h('div', { class: 'pipeline-name header' }, head('NAME', 'Pipeline ID')),
          head('LAST_MODIFIED', 'Last Updated'),
        ),
        state.list.map(row),
        state.list.length === 0 && h('li', { class: 'list-group-item' }, h('span', {}, 'No Pipelines to view.')),
      ),
    ),
  );
}

function row(pipeline) {
  const { pipelineId: id, title, creator, metadata, valid } = pipeline;
  const status = statusOf(id);
  const failed = /ERROR$/.test(status ?? '');
  return h(
    'li',
    { class: 'list-group-item', key: id },
    h('i', { class: 'glyphicon glyphicon-unchecked' }),
    h(
      'div',
      { class: 'pipeline-name' },
      h('a', { onclick: () => go(`/collector/pipeline/${id}`) }, h('span', {}, title)),
      (metadata?.labels ?? []).map((label) => h('span', { class: 'pipeline-label' }, label)),
    ),
    h('div', { class: 'pipeline-name' }, h('span', {}, id)),
    h('span', { class: 'pipeline-update-time' }, 'a few seconds ago'),
    h('span', { class: 'pipeline-creator' }, creator),
    h('span', { class: `pipeline-status ${status}` }, status),
    h('span', { class: 'pipeline-uptime', hidden: status !== 'RUNNING' }, 'Uptime a few seconds'),
    menuOf(pipeline, status),
    !valid && h('div', { class: 'invalid-status', tooltip: 'Pipeline is invalid' }, '⚠'),
    failed &&
      h('div', { class: 'invalid-status', tooltip: `Pipeline Status :${status}: ${state.statuses[id].message}` }, '⚠'),
  );
}

function menuOf({ pipelineId: id, title, valid }, status) {
  const entry = (text, action, hidden = false) => h('li', { hidden }, link(text, action));
  const toggle = h('span', { class: 'dropdown-toggle' }, h('i', { class: 'fa fa-ellipsis-v' }), '⋮');
  const act = (path) => () => api('POST', `pipeline/${id}/${path}?rev=0`, {}).then(loadList);
  return dropdown(
    `row ${id}`,
    toggle,
    [
      entry(
        'Delete',
        () =>
          confirm('Delete Confirmation', `Are you sure you want to delete Pipeline Configuration '${id}'?`, () =>
            api('DELETE', `pipeline/${id}`).then(loadList),
          ),
        status === 'RUNNING',
      ),
      entry('Duplicate', () => undefined),
      entry('Export', () =>
        open(`/rest/v1/pipeline/${id}/export?attachment=true&includePlainTextCredentials=false`, '_blank', ''),
      ),
      valid && entry('Export with Plain Text Credentials', () => undefined),
      entry('Start', act('start'), isActive(id)),
      entry(
        'Stop',
        () => confirm('Stop Pipeline Confirmation', `Are you sure you want to stop Pipeline '${title}'?`, act('stop')),
        !isActive(id),
      ),
    ],
    { wrapper: { class: 'action-menu' } },
  );
}
