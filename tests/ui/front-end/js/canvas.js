import { api, ended } from './api.js';
import { detailPane } from './detail.js';
import { dropdown, h, link } from './dom.js';
import { confirm, previewDialog, snapshotsDialog } from './dialogs.js';
import { closePreview, previewPane } from './preview.js';
import { graph } from './graph.js';
import { isActive, say, state, statusOf, unsay, update } from './state.js';
import { stageLibrary } from './stage-library.js';

const SAVE_MS = 1000;
let saving;

export async function loadPipeline(id) {
  const [pipeline, rules, definitions] = await Promise.all([
    api('GET', `pipeline/${id}?rev=0`),
    api('GET', `pipeline/${id}/rules?rev=0`),
    state.definitions ?? api('GET', 'definitions'),
  ]);
  state.statuses[id] = await api('GET', `pipeline/${id}/status?rev=0`);
  update({
    pipeline,
    rules,
    definitions,
    selected: undefined,
    tab: 'Summary',
    innerTab: undefined,
    errors: {},
    metrics: undefined,
  });
  await refreshPipeline(id);
}

/** What is polled while a pipeline is open. */
export async function refreshPipeline(id) {
  const before = state.shownStatus;
  const [status, history, metrics] = await Promise.all([
    api('GET', `pipeline/${id}/status?rev=0`),
    api('GET', `pipeline/${id}/history?rev=0&fromBeginning=true`),
    api('GET', `pipeline/${id}/metrics?rev=0`),
  ]);
  state.statuses[id] = status;
  state.shownStatus = status.status;
  const last = history.find((one) => one.metrics !== null)?.metrics;
  update({ history, metrics: metrics ?? (last === undefined ? state.metrics : JSON.parse(last)) });
  if (state.started && before !== status.status) {
    if (status.status === 'FINISHED') say('success', 'Pipeline job has finished');
    if (/ERROR$/.test(status.status))
      say('danger', `Pipeline Status: ${status.status}: ${status.message} ( View Details... )`);
    if (!isActive(id)) state.started = false;
  }
}

/** Saved a second after the last change. */
export function changed() {
  clearTimeout(saving);
  saving = setTimeout(save, SAVE_MS);
  update();
}

async function save() {
  const { pipeline } = state;
  update({ saves: state.saves + 1 });
  try {
    const { uuid, info, issues, valid, previewable } = await api(
      'POST',
      `pipeline/${pipeline.pipelineId}?rev=0`,
      pipeline,
    );
    Object.assign(pipeline, { uuid, info, issues, valid, previewable });
  } catch ({ message }) {
    say('danger', message);
  }
  update({ saves: state.saves - 1 });
}

async function validate() {
  const { pipelineId: id } = state.pipeline;
  say('info', 'Validating Pipeline...');
  const { previewerId } = await api('GET', `pipeline/${id}/validate?rev=0&timeout=30000`);
  const { status, issues, message } = await ended(id, previewerId);
  if (status === 'VALID') return say('success', 'Validation Successful');
  return say('danger', issues === null ? message : issues);
}

async function start() {
  state.started = true;
  const { pipelineId: id } = state.pipeline;
  try {
    await api('POST', `pipeline/${id}/start?rev=0`, {});
    await refreshPipeline(id);
  } catch ({ message }) {
    say('danger', message);
  }
}

async function stop() {
  const { pipelineId: id } = state.pipeline;
  await api('POST', `pipeline/${id}/stop?rev=0`, {});
  await refreshPipeline(id);
}

/** Switched off by an attribute only: a click on it does nothing. */
function icon(name, tooltip, action, { isOff = false, danger = false } = {}) {
  const attributes = { class: `btn ${danger ? 'icon-button-danger' : 'icon-button'}`, tooltip, disabled: isOff };
  return h('a', { ...attributes, onclick: () => isOff || action() }, h('span', { class: name }, tooltip[0]));
}

function header() {
  const { pipeline, selected, preview, snapshot } = state;
  const { pipelineId: id, title, valid, previewable, issues } = pipeline;
  const running = isActive(id);
  const status = statusOf(id);
  const isReading = preview !== undefined || snapshot !== undefined;
  const idle = !running && !isReading;
  return h(
    'div',
    { class: 'header-pane' },
    h(
      'div',
      { class: 'panel-title' },
      running
        ? h(
            'h3',
            {},
            `Pipelines / ${title}: Uptime a few seconds `,
            h('span', { class: `pipeline-status ${status}` }, status),
          )
        : h('h3', {}, `Pipelines / ${title}`),
    ),
    idle &&
      dropdown(
        'more',
        h('span', { class: 'btn dropdown-toggle icon-button' }, h('i', { class: 'fa fa-ellipsis-h' }), '…'),
        [
          h('li', {}, link([h('i', { class: 'glyphicon glyphicon-camera' }), ' Snapshots'], snapshotsDialog)),
          h('li', {}, link([h('i', { class: 'glyphicon glyphicon-eye-open' }), ' Preview Config'], previewDialog)),
        ],
      ),
    idle &&
      issues?.issueCount > 0 &&
      dropdown(
        'issues',
        h('a', { class: 'btn dropdown-toggle' }, 'Issues ', h('span', { class: 'badge' }, issues.issueCount)),
        issueRows(issues),
        { wrapper: { class: 'issues-dropdown' } },
      ),
    !isReading && icon('fa fa-file-text', 'View Logs', () => undefined),
    idle && icon('fa fa-undo', 'Undo', () => undefined, { isOff: true }),
    idle && icon('fa fa-repeat', 'Redo', () => undefined, { isOff: true }),
    idle && icon('fa fa-trash', 'Delete', deleteStage, { isOff: selected === undefined }),
    !isReading && pipeline.stages.length > 1 && icon('fa fa-random', 'Auto Arrange', arrange),
    running && !isReading && icon('glyphicon glyphicon-camera', 'Snapshots', snapshotsDialog),
    idle && icon('glyphicon glyphicon-eye-open', 'Preview', previewDialog, { isOff: !previewable }),
    preview !== undefined && icon('glyphicon glyphicon-eye-close', 'Close Preview', closePreview, { danger: true }),
    snapshot !== undefined && icon('glyphicon glyphicon-camera', 'Close Snapshot', closePreview, { danger: true }),
    idle && icon('glyphicon glyphicon-ok-circle', 'Validate', validate, { isOff: !valid }),
    idle &&
      h(
        'button',
        { class: 'btn create-pipeline-btn', disabled: !valid, onclick: start },
        h('span', { class: 'glyphicon glyphicon-play' }),
        'Start',
      ),
    running &&
      !isReading &&
      status !== 'STARTING' &&
      icon(
        'glyphicon glyphicon-stop',
        'Stop',
        () =>
          confirm(
            'Stop Pipeline Confirmation',
            `Are you sure you want to stop Pipeline '${title}'?`,
            stop,
            'Stopping Pipeline...',
          ),
        { danger: true },
      ),
    idle && icon('fa fa-th', 'Stage Library', () => update({ hideLibrary: !state.hideLibrary })),
    !isReading &&
      h(
        'div',
        { class: 'pipelineAgent-status', hidden: state.saves > 0 },
        h('span', { class: 'glyphicon glyphicon-ok-circle' }),
        'All Changes Saved',
      ),
    !isReading && h('div', { class: 'pipelineAgent-status', hidden: state.saves === 0 }, 'Saving...'),
  );
}

const labelOf = (instanceName) =>
  state.pipeline.stages.find((stage) => stage.instanceName === instanceName)?.uiInfo.label ?? instanceName;

function issueRows({ pipelineIssues = [], stageIssues = {} }) {
  const configLabel = (name, { configName }) => {
    const stage = state.pipeline.stages.find(({ instanceName }) => instanceName === name);
    const label = state.definitions.stages
      .find((one) => one.name === stage?.stageName)
      ?.configDefinitions.find((one) => one.name === configName)?.label;
    return label === undefined ? '' : ` : ${label}`;
  };
  const row = (text, { count = 1 }) => {
    // In the document for one occurrence too.
    const badge = h('span', { class: 'badge', hidden: count === 1 }, String(count));
    return h(
      'li',
      {},
      link([h('span', {}, text), ' ', badge], () => undefined),
    );
  };
  return [
    pipelineIssues.length > 0 && h('li', { class: 'dropdown-header' }, 'Pipeline Issues'),
    pipelineIssues.map((issue) => row(issue.message, issue)),
    Object.entries(stageIssues).map(([name, issues]) => [
      h('li', { class: 'dropdown-header' }, labelOf(name)),
      issues.map((issue) => row(issue.message + configLabel(name, issue), issue)),
    ]),
  ];
}

function messages() {
  return state.messages.map((message) => {
    const { kind, content } = message;
    const issues = typeof content === 'object' ? content : undefined;
    const shown =
      issues === undefined
        ? h('span', {}, content)
        : h(
            'div',
            { class: 'alert-validation-errors' },
            'Validation Failed: ',
            dropdown(
              'validation',
              h('button', { class: 'btn dropdown-toggle' }, `${issues.issueCount} Validation Errors`),
              issueRows(issues),
            ),
          );
    return h(
      'div',
      { class: `alert alert-${kind}` },
      h('button', { class: 'close', onclick: () => unsay(message) }, '×'),
      shown,
    );
  });
}

function deleteStage() {
  const { pipeline, selected } = state;
  const lanes = pipeline.stages.find(({ instanceName }) => instanceName === selected).outputLanes;
  pipeline.stages = pipeline.stages.filter(({ instanceName }) => instanceName !== selected);
  for (const stage of pipeline.stages) stage.inputLanes = stage.inputLanes.filter((lane) => !lanes.includes(lane));
  state.selected = undefined;
  changed();
}

function arrange() {
  state.pipeline.stages.forEach((stage, i) => Object.assign(stage.uiInfo, { xPos: 60 + 220 * i, yPos: 50 }));
  changed();
}

export function canvas() {
  if (state.pipeline === undefined) return h('div');
  const isReading = state.preview !== undefined || state.snapshot !== undefined;
  const hasOrigin = state.pipeline.stages.some(({ uiInfo }) => uiInfo.stageType === 'SOURCE');
  return h(
    'div',
    {},
    header(),
    h(
      'div',
      { class: 'columns' },
      h('div'),
      h(
        'div',
        { class: 'graph-pane' },
        !hasOrigin &&
          h(
            'div',
            { class: 'alert alert-warning alert-select-stage' },
            'Origin missing ',
            h('select', { name: 'newPipelineSource' }, h('option', {}, 'Select Origin...')),
          ),
        messages(),
        graph(),
      ),
      !isActive(state.pipeline.pipelineId) && !isReading && !state.hideLibrary && stageLibrary(),
    ),
    isReading ? previewPane() : detailPane(),
  );
}
