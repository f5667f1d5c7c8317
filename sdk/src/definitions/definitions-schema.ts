import { anything, boolean, checked, jsonObject, listOf, number, object, optional, text } from '../core/schema.js';
import type { Definitions } from './types.js';

const config = object({ name: text, type: text, label: optional(text), model: optional(jsonObject) });

const stage = object({
  name: text,
  label: text,
  type: text,
  library: text,
  configDefinitions: listOf(config),
  outputStreams: number,
  variableOutputStreams: boolean,
  errorStage: boolean,
  statsAggregatorStage: boolean,
  pipelineLifecycleStage: boolean,
  producingEvents: boolean,
  services: listOf(object({ service: text, configuration: anything })),
});

const service = object({ provides: text, configDefinitions: listOf(config) });

/** `GET /rest/v1/definitions` */
export const definitionsShape = checked<Definitions>({
  stages: listOf(stage),
  services: listOf(service),
  pipeline: listOf(object({ configDefinitions: listOf(config) })),
});
