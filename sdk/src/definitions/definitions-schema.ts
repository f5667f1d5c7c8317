import {
  anything,
  boolean,
  jsonObject,
  listOf,
  nullable,
  number,
  numberOrText,
  oneOf,
  openObject,
  recursive,
  text,
  withDefault,
  type Schema,
} from '../core/schema.js';
import type {
  ConfigDefinition,
  ConfigType,
  Definitions,
  ServiceDefinition,
  StageDefinition,
  StageType,
} from './types.js';

const texts = nullable(listOf(text));
const configType: Schema<ConfigType> = oneOf(
  'STRING',
  'TEXT',
  'NUMBER',
  'BOOLEAN',
  'CHARACTER',
  'LIST',
  'MAP',
  'MODEL',
  'CREDENTIAL',
  'RUNTIME',
);
const stageType: Schema<StageType> = oneOf('SOURCE', 'PROCESSOR', 'TARGET', 'EXECUTOR');

const model = openObject({
  modelType: text,
  values: texts,
  labels: texts,
  configDefinitions: nullable(listOf(recursive(() => config))),
});

const config: Schema<ConfigDefinition> = openObject({
  name: text,
  type: configType,
  label: withDefault(text, ''),
  defaultValue: anything,
  required: withDefault(boolean, false),
  fieldName: nullable(text),
  group: nullable(text),
  model: nullable(model),
});

const stage: Schema<StageDefinition> = openObject({
  name: text,
  label: text,
  type: stageType,
  version: text,
  library: text,
  libraryLabel: nullable(text),
  configDefinitions: listOf(config),
  outputStreams: number,
  outputStreamLabels: texts,
  variableOutputStreams: boolean,
  errorStage: boolean,
  statsAggregatorStage: boolean,
  pipelineLifecycleStage: boolean,
  producingEvents: boolean,
  services: listOf(openObject({ service: text, configuration: jsonObject })),
});

const service: Schema<ServiceDefinition> = openObject({
  provides: text,
  version: numberOrText,
  configDefinitions: listOf(config),
});

/** `GET /rest/v1/definitions` */
export const definitionsSchema: Schema<Definitions> = openObject({
  stages: listOf(stage),
  services: listOf(service),
  pipeline: listOf(openObject({ configDefinitions: listOf(config) })),
});
