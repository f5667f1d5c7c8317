import { createHash } from 'node:crypto';
import { complete } from '../../src/builder/complete.js';
import { laneSources, predicatesOf } from '../../src/builder/lanes.js';
import {
  configValue,
  stageLabel,
  type NamedValue,
  type PipelineConfig,
  type StageInstance,
} from '../../src/builder/pipeline-json.js';
import { digestOf } from '../../src/catalogue/facts.js';
import { flatten } from '../../src/builder/flatten.js';
import { defaultValue } from '../../src/definitions/config-values.js';
import type { ConfigDefinition, Definitions } from '../../src/definitions/types.js';

const NAMES_OF_STAGES = [
  'badRecordsHandling',
  'statsAggregatorStage',
  'testOriginStage',
  'startEventStage',
  'stopEventStage',
];

/**
 * What a pipeline does, without the names that editor, builder and server give as they like: two pipelines of the same
 * canonical form are equivalent. Written apart from the code under test: it compares values, the code under test prints them.
 */
export function canonical(pipeline: PipelineConfig, definitions: Definitions): unknown {
  const config = complete(pipeline);
  const stages = flatten(config).stages.map((stage) => withLanesByCondition(stage, definitions));
  const sources = laneSources(stages);
  const keys = new Map<StageInstance, string>();
  const describe = (stage: StageInstance): object => ({
    ...canonicalStage(stage, definitions),
    from: stage.inputLanes
      .map((lane) => {
        const source = sources.get(lane);
        return source === undefined ? 'nowhere' : `${keyOf(source.stage)} ${source.output ?? 'events'}`;
      })
      .sort(),
  });
  const keyOf = (stage: StageInstance): string => {
    const key = keys.get(stage) ?? `${stageLabel(stage)} ${digest(describe(stage))}`;
    keys.set(stage, key);
    return key;
  };
  const special = [config.errorStage, config.statsAggregatorStage, config.testOriginStage];
  return {
    description: config.description ?? '',
    labels: config.metadata?.['labels'] ?? [],
    configuration: canonicalConfigs(
      definitions.pipeline[0]?.configDefinitions.filter(({ name }) => !NAMES_OF_STAGES.includes(name)) ?? [],
      config.configuration,
    ),
    special: special.map((stage) => (stage == null ? null : specialStage(stage, definitions))),
    start: config.startEventStages.map((stage) => specialStage(stage, definitions)),
    stop: config.stopEventStages.map((stage) => specialStage(stage, definitions)),
    stages: stages.map(describe).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  };
}

/** The stages that every new pipeline has beside the flow of records are labelled by the server. */
function specialStage(stage: StageInstance, definitions: Definitions): object {
  const isUsual = /(_ToErrorNullDTarget|_StatsDpmDirectlyDTarget|_RawDataDSource)$/.test(stage.stageName);
  return { ...canonicalStage(stage, definitions), ...(isUsual ? { label: undefined } : {}) };
}

function canonicalStage(stage: StageInstance, definitions: Definitions): object {
  const definition = definitions.stages.find(
    ({ name, library }) => name === stage.stageName && library === stage.library,
  );
  if (definition === undefined) throw new Error(`no definition of ${stage.library} ${stage.stageName}`);
  return {
    stageName: stage.stageName,
    library: stage.library,
    label: stageLabel(stage),
    description: stage.uiInfo['description'] ?? '',
    configs: canonicalConfigs(definition.configDefinitions, stage.configuration, stage),
    services: Object.fromEntries(
      definition.services.map(({ service, configuration }) => [
        service,
        canonicalConfigs(definitions.services.find(({ provides }) => provides === service)?.configDefinitions ?? [], [
          ...(stage.services.find((one) => one.service === service)?.configuration ?? []),
          ...Object.entries(configuration).map(([name, value]) => ({ name, value })),
        ]),
      ]),
    ),
    outputs: stage.outputLanes.length,
  };
}

function canonicalConfigs(
  configs: readonly ConfigDefinition[],
  values: readonly NamedValue[],
  stage?: StageInstance,
): object {
  return Object.fromEntries(
    configs.map((config) => {
      const given = values.some(({ name }) => name === config.name);
      const value = given ? configValue(values, config.name) : defaultValue(config);
      return [config.name, canonicalValue(value, config, stage)];
    }),
  );
}

function canonicalValue(value: unknown, config: ConfigDefinition, stage?: StageInstance): unknown {
  if (config.type === 'BOOLEAN') return asBoolean(value ?? false);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && config.defaultDigest === digestOf(value)) return null;
  const type = config.model?.modelType ?? config.type;
  if (type === 'NUMBER' && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  if (!Array.isArray(value)) return value;
  if (type === 'PREDICATE') {
    return (value as { outputLane: string; predicate: string }[]).map(({ outputLane, predicate }) => [
      stage?.outputLanes.indexOf(outputLane),
      predicate,
    ]);
  }
  if (type !== 'LIST_BEAN') return value;
  return (value as Record<string, unknown>[]).map((bean) =>
    Object.fromEntries(
      (config.model?.configDefinitions ?? []).map((field) => [
        field.name,
        field.name === 'outputLane'
          ? stage?.outputLanes.indexOf(String(bean['outputLane']))
          : canonicalValue(field.name in bean ? bean[field.name] : defaultValue(field), field, stage),
      ]),
    ),
  );
}

function asBoolean(value: unknown): unknown {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

function withLanesByCondition(stage: StageInstance, definitions: Definitions): StageInstance {
  const definition = definitions.stages.find(({ name }) => name === stage.stageName);
  const lanes = predicatesOf(stage, definition).map(({ outputLane }) => outputLane);
  return lanes.length === 0 ? stage : { ...stage, outputLanes: lanes };
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
