import { api } from './api.js';
import { editor } from './editor.js';
import { h, link } from './dom.js';
import { go } from './main.js';
import { runPreview, viewSnapshot } from './preview.js';
import { isActive, state, update } from './state.js';

const show = (content) => update({ dialog: { content, error: undefined } });
const close = () => update({ dialog: undefined });
const fail = ({ message }) => update({ dialog: { ...state.dialog, error: message } });

export function dialogs() {
  if (state.dialog === undefined) return false;
  return h('div', { class: 'modal-dialog' }, state.dialog.content(state.dialog.error));
}

const heading = (text) =>
  h(
    'div',
    { class: 'modal-header' },
    h('button', { type: 'button', class: 'close', onclick: close }, '×'),
    h('h3', { class: 'modal-title' }, text),
  );
const problem = (error) => error !== undefined && h('div', { class: 'alert alert-danger' }, error);
const group = (label, input) => h('div', { class: 'form-group' }, h('label', { class: 'control-label' }, label), input);
const footer = (text, more = {}) =>
  h(
    'div',
    { class: 'modal-footer' },
    h('button', { type: 'reset', class: 'btn', onclick: close }, 'Cancel'),
    h('button', { type: 'submit', class: 'btn btn-primary', ...more }, text),
  );

function form(name, title, onsubmit, ...content) {
  const submit = (event) => {
    event.preventDefault();
    onsubmit(event.target);
  };
  return (error) =>
    h(
      'form',
      { class: name, onsubmit: submit },
      heading(title),
      problem(error),
      ...content.map((one) => (typeof one === 'function' ? one() : one)),
    );
}

/** Yes or No; `doing` is shown while it is done. */
export function confirm(title, question, action, doing) {
  const yes = async () => {
    if (doing !== undefined) show(() => [heading(title), h('p', {}, doing)]);
    await action().then(close, fail);
  };
  show((error) => [
    heading(title),
    problem(error),
    h('p', {}, question),
    h(
      'div',
      { class: 'modal-footer' },
      h('button', { class: 'btn btn-default', onclick: close }, 'No'),
      h('button', { class: 'btn btn-primary', onclick: yes }, 'Yes'),
    ),
  ]);
}

export function newPipelineDialog() {
  const save = async (element) => {
    const values = new FormData(element);
    const title = values.get('name').trim();
    if (title === '') return fail({ message: 'Please enter title of the pipeline.' });
    const query = new URLSearchParams({
      autoGeneratePipelineId: true,
      description: element.querySelector('textarea').value,
      pipelineLabel: element.querySelector('.ui-select-container input').value,
      pipelineType: values.get('pipelineType'),
    });
    try {
      const { pipelineId } = await api('PUT', `pipeline/${encodeURIComponent(title)}?${query}`);
      await go(`/collector/pipeline/${pipelineId}`);
    } catch (error) {
      fail(error);
    }
    return undefined;
  };
  const type = (value, checked = false) =>
    h('label', {}, h('input', { type: 'radio', name: 'pipelineType', value, checked }), value);
  show(
    form(
      'create-pipeline-modal-form',
      'New Pipeline',
      save,
      () => group('Title', h('input', { type: 'text', name: 'name' })),
      () => group('Description', h('textarea')),
      () => h('div', { class: 'form-group ui-select-container' }, h('input', { type: 'search' })),
      () => [type('DATA_COLLECTOR', true), type('DATA_COLLECTOR_EDGE'), type('MICROSERVICE')],
      () => footer('Save'),
    ),
  );
}

export function importDialog() {
  const submit = async (element) => {
    try {
      const file = element.querySelector('input[type=file]').files[0];
      const title = element.querySelector('input[name=name]').value || file.name.replace('.json', '');
      const { pipelineConfig } = JSON.parse(await file.text());
      if (pipelineConfig?.uuid === undefined) return fail({ message: 'Not a valid Pipeline Configuration file.' });
      const created = await api(
        'PUT',
        `pipeline/${encodeURIComponent(title)}?autoGeneratePipelineId=true&description=&pipelineLabel=&pipelineType=DATA_COLLECTOR`,
      );
      const { pipelineId, uuid, info } = created;
      await api('POST', `pipeline/${pipelineId}?rev=0`, { ...pipelineConfig, pipelineId, uuid, info, title });
      await go(`/collector/pipeline/${pipelineId}`);
    } catch (error) {
      fail(error instanceof SyntaxError ? { message: 'Not a valid Pipeline Configuration file.' } : error);
    }
    return undefined;
  };
  show(
    form(
      'import-modal-form',
      'Import Pipeline Definition',
      submit,
      () => group('Title', h('input', { type: 'text', name: 'name' })),
      () => group('File', h('input', { type: 'file' })),
      () => footer('Import'),
    ),
  );
}

export function previewDialog() {
  const run = (element) => {
    const [batchSize, timeout] = [...element.querySelectorAll('input[type=number]')].map((input) =>
      Number(input.value),
    );
    close();
    runPreview({ batchSize, timeout, skipTargets: !element.querySelector('[type=checkbox]').checked });
  };
  show(
    form(
      'preview-config-modal-form',
      'Preview Configuration',
      run,
      () => group('Preview Source', h('select', {}, h('option', {}, 'Configured Source'))),
      () => group('Batch Size', h('input', { type: 'number', value: 10 })),
      () => group('Timeout (in milliseconds)', h('input', { type: 'number', value: 30000 })),
      () =>
        h(
          'div',
          { class: 'checkbox' },
          h('label', {}, h('input', { type: 'checkbox' }), ' Write to Destinations and Executors'),
        ),
      () => footer('Run Preview'),
    ),
  );
}

export async function snapshotsDialog() {
  const { pipelineId: id } = state.pipeline;
  const list = async () =>
    update({
      snapshots: (await api('GET', `pipeline/${id}/snapshots?rev=0`)).sort((a, b) => b.timeStamp - a.timeStamp),
    });
  const waiting = async () => {
    await list();
    if (state.snapshots.some(({ inProgress }) => inProgress)) setTimeout(waiting, 500);
  };
  const capture = async () => {
    const query = `batchSize=50000&snapshotLabel=Snapshot${state.snapshots.length + 1}&rev=0&startPipeline=${!isActive(id)}`;
    await api('PUT', `pipeline/${id}/snapshot/snapshot${Date.now()}?${query}`, {}).then(waiting, fail);
  };
  const row = ({ id: name, label, timeStamp, batchNumber, inProgress }) => {
    const view = () => viewSnapshot(name, label).then(close);
    const download = () => open(`/rest/v1/pipeline/${id}/snapshot/${name}?rev=0&attachment=true`, '_blank', '');
    const remove = () => api('DELETE', `pipeline/${id}/snapshot/${name}?rev=0`).then(list);
    return h(
      'tr',
      { key: name },
      h('td', {}, h(inProgress ? 'span' : 'a', {}, label)),
      h('td', {}, inProgress ? 'Capturing…' : new Date(timeStamp).toLocaleString()),
      h('td', {}, inProgress ? '--' : batchNumber),
      h(
        'td',
        {},
        inProgress
          ? link('Cancel', remove)
          : [link('View', view), ' | ', link('Download', download), ' | ', link('Delete', remove)],
      ),
    );
  };
  await list();
  show((error) =>
    h(
      'div',
      { class: 'snapshots-modal-form' },
      heading('Snapshots'),
      problem(error),
      h('button', { class: 'btn btn-primary', 'ng-click': 'captureSnapshot()', onclick: capture }, 'Capture Snapshot'),
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['Name', 'Captured', 'Batch Number', 'Actions'].map((name) => h('th', {}, name)),
          ),
        ),
        h('tbody', {}, state.snapshots.map(row)),
      ),
      h('div', { class: 'modal-footer' }, h('button', { class: 'btn btn-primary', onclick: close }, 'Close')),
    ),
  );
}

const METRICS = {
  COUNTER: [
    ['pipeline.batchOutputRecords.counter', 'Pipeline Output Records Counter'],
    ['pipeline.batchErrorRecords.counter', 'Pipeline Error Records Counter'],
  ],
};

export function metricRuleDialog(save) {
  const condition = { text: '${value() > 1000}' };
  const submit = (element) => {
    const values = Object.fromEntries(new FormData(element));
    save({
      id: `${state.pipeline.pipelineId}${Date.now()}`,
      ...values,
      condition: condition.text,
      sendEmail: false,
      enabled: false,
      valid: true,
      timestamp: Date.now(),
    }).then(close, fail);
  };
  const select = (name, options) =>
    h(
      'select',
      { name },
      options.map(([value, label]) => h('option', { value }, label)),
    );
  show(
    form(
      'create-metric-alert-rule-modal-form',
      'Metric Rule',
      submit,
      () => group('Alert Text', h('input', { type: 'text', name: 'alertText' })),
      () => group('Metric Type', select('metricType', [['COUNTER', 'Counter']])),
      () => group('Metric ID', select('metricId', METRICS.COUNTER)),
      () => group('Metric Element', select('metricElement', [['COUNTER_COUNT', 'Count']])),
      () =>
        group(
          'Condition',
          editor(condition.text, (text) => (condition.text = text)),
        ),
      () => footer('Save'),
    ),
  );
}

/** @param streams lane → label */
export function dataRuleDialog(streams, save) {
  const condition = { text: "${record:value('/name') == 'value'}" };
  const select = (name, options) =>
    h(
      'select',
      { name },
      options.map(([value, label]) => h('option', { value }, label)),
    );
  const submit = (element) => {
    const [stream] = element.querySelectorAll('select');
    const value = (name) => element.querySelector(`[name=${name}]`)?.value;
    const isChecked = (name) => element.querySelector(`input[name=${name}]`).checked;
    save({
      id: `${state.pipeline.pipelineId}${Date.now()}`,
      lane: stream.value,
      label: value('label'),
      condition: condition.text,
      samplingPercentage: Number(value('samplingPercentage')),
      samplingRecordsToRetain: Number(value('samplingRecordsToRetain')),
      meterEnabled: isChecked('meterEnabled'),
      alertEnabled: isChecked('alertEnabled'),
      alertText: value('alertText') ?? '',
      thresholdType: 'COUNT',
      thresholdValue: value('thresholdValue') ?? '0',
      minVolume: 1000,
      sendEmail: false,
      enabled: false,
      valid: true,
      timestamp: Date.now(),
    }).then(close, fail);
  };
  let alerts = true;
  const alertFields = () =>
    alerts && [
      group('Alert Text', h('input', { type: 'text', name: 'alertText' })),
      group('Threshold Type', select('thresholdType', [['COUNT', 'Count']])),
      group('Threshold Value', h('input', { type: 'text', name: 'thresholdValue', value: '1000' })),
    ];
  const toggle = ({ target }) => {
    alerts = target.checked;
    dispatchEvent(new Event('redraw'));
  };
  show(
    form(
      'create-data-rule-modal-form',
      'Data Rule',
      submit,
      // The vendor's has this name too.
      () => group('Stream', select('thresholdType', Object.entries(streams))),
      () => group('Label', h('input', { type: 'text', name: 'label' })),
      () =>
        group(
          'Condition',
          editor(condition.text, (text) => (condition.text = text)),
        ),
      () => group('Sampling Percentage', h('input', { type: 'number', name: 'samplingPercentage', value: 5 })),
      () =>
        group('Sampling Records To Retain', h('input', { type: 'number', name: 'samplingRecordsToRetain', value: 10 })),
      () => group('Enable Meter', h('input', { type: 'checkbox', name: 'meterEnabled', checked: true })),
      () =>
        group(
          'Enable Alert',
          h('input', { type: 'checkbox', name: 'alertEnabled', own: { checked: alerts }, onchange: toggle }),
        ),
      alertFields,
      () => footer('Save'),
    ),
  );
}
