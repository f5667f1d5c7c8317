import { api, ended } from './api.js';
import { h } from './dom.js';
import { recordTree } from './records.js';
import { say, state, update } from './state.js';

export async function runPreview({ batchSize, timeout, skipTargets }) {
  const { pipelineId: id } = state.pipeline;
  const query = `batchSize=${batchSize}&edge=false&rev=0&skipLifecycleEvents=true&skipTargets=${skipTargets}&testOrigin=false&timeout=${timeout}`;
  try {
    const { previewerId } = await api('POST', `pipeline/${id}/preview?${query}`, []);
    const { status, message, batchesOutput } = await ended(id, previewerId);
    if (status !== 'FINISHED') return say('danger', message ?? status);
    update({ preview: batchesOutput[0], shown: state.pipeline.stages[0].instanceName });
  } catch ({ message }) {
    say('danger', message);
  }
  return undefined;
}

export async function viewSnapshot(name, label) {
  const { snapshotBatches } = await api('GET', `pipeline/${state.pipeline.pipelineId}/snapshot/${name}?rev=0`);
  update({ snapshot: { label, outputs: snapshotBatches[0] }, shown: state.pipeline.stages[0].instanceName });
}

export const closePreview = () => update({ preview: undefined, snapshot: undefined });

/** The records of the stage that is shown: what goes in comes from the stages before it. */
function rows(stage, outputs) {
  const of = ({ instanceName }) => outputs.find((one) => one.instanceName === instanceName);
  const output = Object.values(of(stage)?.output ?? {}).flat();
  const errors = of(stage)?.errorRecords ?? [];
  const input = stage.inputLanes.flatMap((lane) => outputs.flatMap((one) => one.output?.[lane] ?? []));
  const tree = (name, record, more) => recordTree(`${stage.instanceName} ${name}`, name, record.value, more);
  const message = (i, { header }) => `Record${i + 1}-Error ${header.errorMessage}`;
  if (stage.uiInfo.stageType === 'SOURCE') {
    return output.map((record, i) =>
      h(
        'tr',
        {},
        h('td', {}, i === 0 && h('div', { class: 'raw-data' }, 'Raw data')),
        h('td', {}, tree(`Record${i + 1}`, record, { isOpen: i < 2 })),
      ),
    );
  }
  return input.map((record, i) => {
    const mine = (one) => one.header.sourceId === record.header.sourceId;
    const [good, bad] = [output.filter(mine), errors.filter(mine)];
    const isProcessor = stage.uiInfo.stageType === 'PROCESSOR';
    return h(
      'tr',
      {},
      h('td', {}, tree(`Record${i + 1}`, record, { isOpen: i < 2 })),
      h(
        'td',
        {},
        good.map((one, n) => tree(`Record${i + 1}-Output Record${n + 1}`, one, { isOpen: i < 2 })),
        bad.map((one) => tree(message(i, one), one, { isError: true })),
        isProcessor &&
          good.length + bad.length === 0 &&
          h('label', { class: 'label label-warning' }, 'No output records produced.'),
      ),
    );
  });
}

export function previewPane() {
  const stage = state.pipeline.stages.find(({ instanceName }) => instanceName === state.shown);
  const { label } = stage.uiInfo;
  const shown = rows(stage, state.preview ?? state.snapshot.outputs);
  const step = (by) => () => {
    const { stages } = state.pipeline;
    const next = stages[stages.indexOf(stage) + by];
    if (next !== undefined) update({ shown: next.instanceName });
  };
  const title =
    state.preview === undefined
      ? [h('span', {}, state.snapshot.label), h('h3', { class: 'panel-title' }, `: ${label}`)]
      : h('h3', { class: 'panel-title' }, h('span', {}, 'Preview Stage: '), h('span', {}, label));
  return h(
    'div',
    { class: state.preview === undefined ? 'snapshot-pane' : 'preview-pane' },
    h(
      'div',
      { class: 'panel-heading' },
      title,
      h(
        'div',
        { class: 'preview-toolbar' },
        h('a', { class: 'btn', onclick: step(-1) }, h('span', { class: 'glyphicon glyphicon-arrow-left' }, '←')),
        h('a', { class: 'btn', onclick: step(1) }, h('span', { class: 'glyphicon glyphicon-arrow-right' }, '→')),
      ),
    ),
    h(
      'table',
      { class: 'table preview-table' },
      h('tbody', {}, shown, shown.length === 0 && h('tr', {}, h('td', { class: 'no-records' }, 'No Records to view.'))),
    ),
  );
}
