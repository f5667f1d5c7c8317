import { SdcDefinitionError } from '../core/errors.js';
import type { NamedValue, PipelineConfig, ServiceInstance, StageInstance } from './pipeline-json.js';

/** A stage of an export: older versions leave out what they did not know, such as services and event lanes. */
type ExportedStage = Partial<Record<keyof StageInstance, unknown>>;

/**
 * The configuration with every list that older exports lack.
 * @throws SdcDefinitionError `PIPELINE_JSON` where a stage is none
 */
export function complete(config: PipelineConfig): PipelineConfig {
  return {
    ...config,
    // Data Collector takes no pipeline without it, not even an empty one.
    info: config.info ?? {},
    ...(typeof (config.description ?? '') === 'string' ? {} : { description: null }),
    configuration: namedValues(config.configuration).map(withUsableParameters),
    stages: stagesFrom(config.stages),
    errorStage: optionalStage(config.errorStage),
    statsAggregatorStage: optionalStage(config.statsAggregatorStage),
    testOriginStage: optionalStage(config.testOriginStage),
    startEventStages: stagesFrom(config.startEventStages),
    stopEventStages: stagesFrom(config.stopEventStages),
  };
}

/** Parameters without a name cannot be referred to. */
function withUsableParameters({ name, value }: NamedValue): NamedValue {
  return name === 'constants' && Array.isArray(value) ? { name, value: value.filter(hasKey) } : { name, value };
}

function hasKey(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string';
}

export function stagesFrom(stages: unknown): StageInstance[] {
  return Array.isArray(stages) ? stages.map(stageFrom) : [];
}

function optionalStage(stage: unknown): StageInstance | null {
  return stage === null || stage === undefined ? null : stageFrom(stage);
}

function stageFrom(value: unknown): StageInstance {
  const stage = (typeof value === 'object' && value !== null ? value : {}) as ExportedStage;
  const { instanceName, stageName, library } = stage;
  if (typeof instanceName !== 'string' || typeof stageName !== 'string' || typeof library !== 'string') {
    throw new SdcDefinitionError(
      'PIPELINE_JSON',
      'A stage of this pipeline has no instanceName, stageName or library.',
      { nextStep: 'Export the pipeline from SDC (… > Export) and give that file as it is.' },
    );
  }
  return {
    instanceName,
    stageName,
    library,
    stageVersion: typeof stage.stageVersion === 'string' ? stage.stageVersion : String(Number(stage.stageVersion ?? 1)),
    configuration: namedValues(stage.configuration),
    services: Array.isArray(stage.services) ? stage.services.filter(isService).map(completeService) : [],
    uiInfo: typeof stage.uiInfo === 'object' && stage.uiInfo !== null ? (stage.uiInfo as Record<string, unknown>) : {},
    inputLanes: texts(stage.inputLanes),
    outputLanes: texts(stage.outputLanes),
    eventLanes: texts(stage.eventLanes),
  };
}

function isService(service: unknown): service is ServiceInstance {
  return typeof service === 'object' && service !== null && 'service' in service && typeof service.service === 'string';
}

function completeService(service: ServiceInstance): ServiceInstance {
  return { ...service, configuration: namedValues(service.configuration) };
}

/** The entries of a list that are configs by name. */
export function namedValues(values: unknown): NamedValue[] {
  if (!Array.isArray(values)) return [];
  return values.filter(
    (one: unknown): one is NamedValue =>
      typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string',
  );
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((one): one is string => typeof one === 'string') : [];
}
