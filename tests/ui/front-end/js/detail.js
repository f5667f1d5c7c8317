import { api } from './api.js';
import { configuration } from './configuration.js';
import { dropdown, h, link } from './dom.js';
import { dataRuleDialog, metricRuleDialog } from './dialogs.js';
import { recordTree } from './records.js';
import { isActive, selectedStage, state, update } from './state.js';

const number = (value) => (value ?? 0).toLocaleString('en-US');
const dateOf = (time) => (time === undefined ? '--' : new Date(time).toLocaleString('en-US'));

/** Runs, newest first, from the changes of the status. */
function runs() {
  const found = [];
  for (const { status, timeStamp, user, message, metrics } of [...state.history].reverse()) {
    if (status === 'STARTING') found.unshift({ run: `run${found.length + 1}`, started: timeStamp, user });
    if (found.length === 0) continue;
    Object.assign(found[0], { status, completed: timeStamp, message });
    if (metrics !== null) found[0].metrics = JSON.parse(metrics).counters;
  }
  return found;
}

function tabs() {
  const stage = selectedStage();
  if (stage !== undefined) return ['Summary', 'Errors', 'Info', 'Configuration', 'External Libraries'];
  return [
    'Summary',
    ...(isActive(state.pipeline.pipelineId) ? ['Errors'] : []),
    'Info',
    'Configuration',
    'Rules',
    'History',
  ];
}

const TABS = { Summary: summary, Errors: errors, Configuration: configuration, Rules: rules, History: historyTab };

export function detailPane() {
  const { pipeline, tab, selected } = state;
  const choose = (instanceName) => () => update({ selected: instanceName, innerTab: undefined });
  const names = [
    link(pipeline.title, choose(undefined)),
    ...pipeline.stages.map((stage) => link(stage.uiInfo.label, choose(stage.instanceName))),
  ];
  const label = selectedStage()?.uiInfo.label ?? pipeline.title;
  const open = tabs().includes(tab) ? tab : 'Summary';
  const [last] = runs();
  const tabOf = (name) =>
    h(
      'li',
      { class: name === open ? 'active' : '' },
      h('a', { onclick: () => openTab(name) }, h('i', { class: 'fa' }), h('span', {}, name)),
    );
  return h(
    'div',
    { class: 'detail-pane' },
    h(
      'div',
      { class: 'panel-heading' },
      isActive(pipeline.pipelineId) && h('h3', { class: 'panel-title' }, 'Monitoring:'),
      dropdown(
        'names',
        h('button', { class: 'btn dropdown-toggle' }, h('span', {}, label)),
        names.map((name) => h('li', {}, name)),
        { wrapper: { class: 'detail-name-dropdown' } },
      ),
      open === 'Summary' &&
        last !== undefined &&
        h(
          'div',
          { class: 'detail-time-range-dropdown' },
          h('button', { class: 'btn dropdown-toggle' }, `${last.run}: ${last.status}`),
        ),
    ),
    h(
      'div',
      { class: 'detail-tabs-left', key: selected ?? 'pipeline' },
      h('ul', { class: 'nav nav-tabs' }, tabs().map(tabOf)),
      h(
        'div',
        { class: 'tab-content' },
        tabs().map((name) =>
          h('div', { class: `tab-pane ${name === open ? 'active' : ''}` }, name === open && TABS[name]?.()),
        ),
      ),
    ),
  );
}

async function openTab(name) {
  update({ tab: name, innerTab: undefined });
  const stage = selectedStage();
  if (name !== 'Errors' || stage === undefined) return;
  const of = (what) =>
    api(
      'GET',
      `pipeline/${state.pipeline.pipelineId}/${what}?rev=0&stageInstanceName=${stage.instanceName}&size=10&edge=false`,
    );
  const [records, messages] = await Promise.all([of('errorRecords'), of('errorMessages')]);
  update({ errors: { records, messages } });
}

/** Tabs within a tab: `[name, heading, content]`. */
export function innerTabs(list) {
  const open = list.find(([name]) => name === state.innerTab) ?? list[0];
  return h(
    'div',
    { class: 'tabs-top' },
    h(
      'ul',
      { class: 'nav nav-tabs' },
      list.map(([name, heading]) =>
        h(
          'li',
          { class: name === open[0] ? 'active' : '' },
          h('a', { onclick: () => update({ innerTab: name }) }, heading),
        ),
      ),
    ),
    h(
      'div',
      { class: 'tab-content' },
      list.map(([name, , content]) =>
        h('div', { class: `tab-pane ${name === open[0] ? 'active' : ''}`, key: name }, name === open[0] && content()),
      ),
    ),
  );
}

const panel = (heading, ...content) =>
  h(
    'div',
    { class: 'panel' },
    h('div', { class: 'panel-heading' }, h('span', {}, heading), h('button', { class: 'close' }, '×')),
    h('div', { class: 'panel-body' }, content),
  );

function counts() {
  const stage = selectedStage();
  const of = (name) => state.metrics?.counters?.[name]?.count;
  if (stage === undefined)
    return ['Input', 'Output', 'Error'].map((name) => [name, of(`pipeline.batch${name}Records.counter`)]);
  return ['input', 'output', 'error'].map((name) => [name, of(`stage.${stage.instanceName}.${name}Records.counter`)]);
}

function summary() {
  const [last] = runs();
  const isOver = last !== undefined && !isActive(state.pipeline.pipelineId);
  const statistics = state.metrics?.gauges?.['RuntimeStatsGauge.gauge']?.value ?? {};
  const line = (label, value) =>
    h(
      'li',
      {},
      h('span', { class: 'properties-label' }, `${label}:`),
      h('span', { class: 'properties-value' }, String(value ?? '--')),
    );
  const chart = h(
    'svg',
    { class: 'nv-discretebar', width: 300, height: 60 },
    counts().map(([, value], i) => h('g', { class: 'nv-bar' }, h('text', { x: 20 + 90 * i, y: 20 }, number(value)))),
    h(
      'g',
      { class: 'nv-x' },
      ['Input', 'Output', 'Error'].map((name, i) =>
        h('g', { class: 'tick' }, h('text', { x: 20 + 90 * i, y: 45 }, name)),
      ),
    ),
  );
  return h(
    'div',
    { class: 'summary-tab' },
    isOver &&
      h(
        'table',
        { class: 'table table-bordered' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            [last.run, dateOf(last.started), dateOf(last.completed), 'a few seconds', last.user, last.status].map(
              (text) => h('td', {}, text),
            ),
          ),
        ),
      ),
    isOver &&
      /ERROR$/.test(last.status) &&
      h('div', { class: 'alert alert-danger' }, `Pipeline Status: ${last.status}: ${last.message}`),
    h(
      'div',
      { class: 'triggered-alerts' },
      state.alerts
        .filter(({ pipeline }) => pipeline === state.pipeline.pipelineId)
        .map(({ text }) => h('div', { class: 'alert alert-danger' }, text)),
    ),
    state.metrics !== undefined && [
      panel('Record Count (since last startup)', chart),
      selectedStage() === undefined &&
        panel(
          'Runtime Statistics',
          h(
            'ul',
            {},
            line('Last Batch Input Records Count', statistics.lastBatchInputRecordsCount),
            line('Last Batch Error Records Count', statistics.lastBatchErrorRecordsCount),
            line('Data Batch Count', statistics.batchCount),
          ),
        ),
    ],
  );
}

function errors() {
  const stage = selectedStage();
  if (stage === undefined) return h('div', {}, 'Records in Error');
  const count = (name) => state.metrics?.counters?.[`stage.${stage.instanceName}.${name}.counter`]?.count ?? 0;
  const { records = [], messages = [] } = state.errors;
  const total = (text, value) =>
    h(
      'ul',
      { class: 'properties' },
      h(
        'li',
        {},
        h('span', { class: 'properties-label' }, text),
        h('span', { class: 'properties-value' }, String(value)),
      ),
    );
  const heading = (text, value) => [text, ' ', h('span', { class: 'badge alert-danger' }, String(value))];
  const recordRow = ({ header, value }, i) =>
    h(
      'tr',
      {},
      h('td', {}, recordTree(`error ${i}`, `Record${i + 1}`, value, { isError: true })),
      h('td', {}, dateOf(header.errorTimestamp)),
      h('td', {}, header.errorMessage),
    );
  const messageRow = ({ timestamp, errorCode, localized }) =>
    h('tr', {}, h('td', {}, dateOf(timestamp)), h('td', {}, errorCode), h('td', {}, localized));
  return innerTabs([
    [
      'Error Records',
      heading('Error Records', count('errorRecords')),
      () => [
        h('table', {}, h('tbody', {}, records.map(recordRow))),
        total('Total Number of Error Records: ', count('errorRecords')),
      ],
    ],
    [
      'Stage Errors',
      heading('Stage Errors', count('stageErrors')),
      () => [
        h('table', {}, h('tbody', {}, messages.map(messageRow))),
        total('Total Number of Errors: ', count('stageErrors')),
      ],
    ],
  ]);
}

function historyTab() {
  const row = ({ run, started, completed, user, status, metrics }) => {
    const count = (name) =>
      metrics === undefined ? '--' : number(metrics[`pipeline.batch${name}Records.counter`]?.count);
    const cells = [
      run,
      dateOf(started),
      dateOf(completed),
      'a few seconds',
      user,
      status,
      count('Input'),
      count('Output'),
      count('Error'),
    ];
    return h(
      'tr',
      {},
      cells.map((text) => h('td', {}, text)),
      h('td', {}, metrics !== undefined && link('View Summary ...', () => undefined)),
    );
  };
  return h(
    'div',
    { class: 'history-tab' },
    h('label', { class: 'btn active' }, 'Run History'),
    h('label', { class: 'btn' }, 'State History'),
    h(
      'table',
      {},
      h('tbody', {}, runs().map(row), runs().length === 0 && h('tr', {}, h('td', {}, 'No Status to view.'))),
    ),
  );
}

async function saveRules() {
  const { pipelineId: id } = state.pipeline;
  update({ rules: await api('POST', `pipeline/${id}/rules?rev=0`, state.rules) });
}

function rules() {
  const add = () =>
    metricRuleDialog((rule) => {
      state.rules.metricsRuleDefinitions.push(rule);
      return saveRules();
    });
  const box = (rule, i) =>
    h('input', {
      type: 'checkbox',
      name: `enabled${i}`,
      own: { checked: rule.enabled },
      onchange: ({ target }) => {
        rule.enabled = target.checked;
        saveRules();
      },
    });
  const metricRow = (rule, i) =>
    h(
      'tr',
      {},
      h('td'),
      h('td', {}, rule.alertText),
      h('td', {}, rule.metricId),
      h('td', {}, rule.condition),
      h('td', {}, h('input', { type: 'checkbox', name: `sendEmail${i}` })),
      h('td', {}, box(rule, i)),
      h('td'),
    );
  const dataRow = (rule, i) =>
    h(
      'tr',
      {},
      h('td'),
      h('td', {}, rule.lane),
      h('td', {}, rule.label),
      h('td', {}, rule.condition),
      h('td'),
      h('td'),
      h('td'),
      h('td', {}, box(rule, i)),
      h('td'),
    );
  const metricRules = () =>
    h(
      'div',
      { class: 'metric-alert-rules-tab' },
      h('button', { class: 'btn btn-primary', 'ng-click': 'createMetricAlertRule()', onclick: add }, 'Add'),
      h('table', {}, h('tbody', {}, state.rules.metricsRuleDefinitions.map(metricRow))),
    );
  const streams = Object.fromEntries(
    state.pipeline.stages.flatMap(({ uiInfo, outputLanes }) =>
      outputLanes.map((lane, i) => [lane, `${uiInfo.label} - Output Stream ${i + 1}`]),
    ),
  );
  const addData = () =>
    dataRuleDialog(streams, (rule) => {
      state.rules.dataRuleDefinitions.push(rule);
      return saveRules();
    });
  const dataRules = () =>
    h(
      'div',
      { class: 'data-rules-tab' },
      h('button', { class: 'btn btn-primary', 'ng-click': 'createDataRule()', onclick: addData }, 'Add'),
      h('table', {}, h('tbody', {}, state.rules.dataRuleDefinitions.map(dataRow))),
    );
  return innerTabs([
    ['Metric Rules', 'Metric Rules', metricRules],
    ['Data Rules', 'Data Rules', dataRules],
    ['Data Drift Rules', 'Data Drift Rules', () => h('div')],
    ['Notifications', 'Notifications', () => h('div')],
  ]);
}
