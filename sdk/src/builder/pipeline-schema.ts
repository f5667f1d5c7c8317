import { anything, checked, jsonObject, listOf, object, optional, text, type Shape } from '../core/schema.js';
import type { PipelineConfig, PipelineEnvelope, PipelineFragment, StageInstance } from './pipeline-json.js';

const namedValues = listOf(object({ name: text, value: anything }));

const stageInstance = checked<StageInstance>({
  instanceName: text,
  library: text,
  stageName: text,
  configuration: namedValues,
  services: optional(listOf(object({ service: text, configuration: namedValues }))),
  uiInfo: optional(jsonObject),
  inputLanes: listOf(text),
  outputLanes: listOf(text),
  eventLanes: optional(listOf(text)),
});

const fragment: Shape<PipelineFragment> = (value, where) =>
  checked<PipelineFragment>({ stages: listOf(stageInstance), fragments: optional(listOf(fragment)) })(value, where);

const config = checked<PipelineConfig>({
  pipelineId: text,
  title: text,
  configuration: optional(namedValues),
  stages: listOf(stageInstance),
  fragments: optional(listOf(fragment)),
  errorStage: optional(stageInstance),
  statsAggregatorStage: optional(stageInstance),
  testOriginStage: optional(stageInstance),
  startEventStages: optional(listOf(stageInstance)),
  stopEventStages: optional(listOf(stageInstance)),
});

/** A pipeline as SDC stored it; lists that it leaves out are empty. */
export const pipelineConfigShape: Shape<PipelineConfig> = (value, where) => {
  const read = config(value, where);
  const special = (['errorStage', 'statsAggregatorStage', 'testOriginStage'] as const).flatMap((name) => {
    const stage = read[name];
    return stage == null ? [] : [[name, complete(stage)] as const];
  });
  return {
    ...read,
    ...Object.fromEntries(special),
    configuration: given(read.configuration),
    stages: read.stages.map(complete),
    fragments: given(read.fragments).map(completeFragment),
    startEventStages: given(read.startEventStages).map(complete),
    stopEventStages: given(read.stopEventStages).map(complete),
  };
};

/** `{ pipelineConfig, pipelineRules, … }` */
export const envelopeShape: Shape<PipelineEnvelope> = (value, where) => {
  const envelope = jsonObject(value, where);
  return {
    ...envelope,
    pipelineConfig: pipelineConfigShape(envelope['pipelineConfig'], `${where}.pipelineConfig`),
    pipelineRules: jsonObject(envelope['pipelineRules'] ?? {}, `${where}.pipelineRules`),
  };
};

function complete(stage: StageInstance): StageInstance {
  return {
    ...stage,
    eventLanes: given(stage.eventLanes),
    services: given(stage.services),
    uiInfo: orElse(stage.uiInfo, {}),
  };
}

function completeFragment(fragment: PipelineFragment): PipelineFragment {
  return {
    ...fragment,
    stages: fragment.stages.map(complete),
    fragments: given(fragment.fragments).map(completeFragment),
  };
}

function given<T>(list: T[] | null | undefined): T[] {
  return orElse(list, []);
}

/** SDC leaves out, or sends null for, what the types say is there. */
function orElse<T>(value: T | null | undefined, otherwise: T): T {
  return value ?? otherwise;
}
