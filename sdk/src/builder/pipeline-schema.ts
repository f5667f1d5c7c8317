import {
  anything,
  jsonObject,
  listOf,
  mapOf,
  nullable,
  number,
  numberOrText,
  openObject,
  optional,
  recursive,
  text,
  withDefault,
  type Schema,
} from '../core/schema.js';
import type {
  IssueJson,
  IssuesJson,
  NamedValue,
  PipelineConfig,
  PipelineEnvelope,
  PipelineFragment,
  ServiceInstance,
  StageInstance,
} from './pipeline-json.js';

const namedValues: Schema<NamedValue[]> = listOf(openObject({ name: text, value: anything }));

const service: Schema<ServiceInstance> = openObject({
  service: text,
  serviceVersion: withDefault(numberOrText, 1),
  configuration: namedValues,
});

export const stageInstance: Schema<StageInstance> = openObject({
  instanceName: text,
  library: text,
  stageName: text,
  stageVersion: withDefault(text, '1'),
  configuration: namedValues,
  services: withDefault(listOf(service), []),
  uiInfo: withDefault(jsonObject, {}),
  inputLanes: listOf(text),
  outputLanes: listOf(text),
  eventLanes: withDefault(listOf(text), []),
});

const fragment: Schema<PipelineFragment> = openObject({
  stages: listOf(stageInstance),
  fragments: withDefault(listOf(recursive(() => fragment)), []),
});

const issue: Schema<IssueJson> = openObject({
  message: text,
  instanceName: nullable(text),
  configName: nullable(text),
  serviceName: nullable(text),
  level: optional(text),
  configGroup: nullable(text),
  count: optional(number),
});

/** What SDC found wrong with a pipeline. */
export const issuesSchema: Schema<IssuesJson> = openObject({
  pipelineIssues: nullable(listOf(issue)),
  stageIssues: nullable(mapOf(listOf(issue))),
  issueCount: optional(number),
});

/** A pipeline as SDC stored it; lists that it leaves out are empty. */
export const pipelineConfigSchema: Schema<PipelineConfig> = openObject({
  pipelineId: text,
  title: text,
  description: nullable(text),
  uuid: optional(text),
  schemaVersion: optional(number),
  version: optional(numberOrText),
  configuration: withDefault(namedValues, []),
  stages: listOf(stageInstance),
  fragments: withDefault(listOf(fragment), []),
  errorStage: nullable(stageInstance),
  statsAggregatorStage: nullable(stageInstance),
  testOriginStage: nullable(stageInstance),
  startEventStages: withDefault(listOf(stageInstance), []),
  stopEventStages: withDefault(listOf(stageInstance), []),
  info: optional(jsonObject),
  metadata: nullable(jsonObject),
  issues: nullable(issuesSchema),
});

/** `{ pipelineConfig, pipelineRules, … }` */
export const envelopeSchema: Schema<PipelineEnvelope> = openObject({
  pipelineConfig: pipelineConfigSchema,
  pipelineRules: withDefault(jsonObject, {}),
});
