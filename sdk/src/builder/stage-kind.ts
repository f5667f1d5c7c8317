import { SdcDefinitionError } from '../core/errors.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { StageDefinition, StagePosition, StageType } from '../definitions/types.js';
import { stageLabel, type PipelineConfig, type StageInstance } from './pipeline-json.js';

/** What a stage is in its pipeline. */
export type StageKind = StagePosition | 'testOrigin';

const OF_TYPE: Record<StageType, StagePosition> = {
  SOURCE: 'origin',
  PROCESSOR: 'processor',
  TARGET: 'destination',
  EXECUTOR: 'executor',
};

/** The definitions of stages, as far as they are known: the engine's own, then those of the SDK's catalogue. */
export class KnownStages {
  readonly engine: Catalogue;
  readonly #others: readonly Catalogue[];

  constructor(engine: Catalogue, reference?: Catalogue) {
    this.engine = engine;
    this.#others = reference === undefined ? [] : [reference];
  }

  /** The definition of a stage, of its library or of another version of it. */
  find(instance: StageInstance): { definition: StageDefinition; catalogue: Catalogue } | undefined {
    for (const catalogue of [this.engine, ...this.#others]) {
      const definition = catalogue.stageOf(instance) ?? catalogue.stageNamed(instance.stageName);
      if (definition !== undefined) return { definition, catalogue };
    }
    return undefined;
  }

  /** The same, or what the stage itself shows of its definition. */
  definitionOf(instance: StageInstance): StageDefinition {
    return this.find(instance)?.definition ?? assumedDefinition(instance);
  }
}

/** What a stage is in its pipeline. */
export function kindOf(stage: StageInstance, config: PipelineConfig, known: KnownStages): StageKind {
  if (stage === config.errorStage) return 'error';
  if (stage === config.statsAggregatorStage) return 'statistics';
  if (stage === config.testOriginStage) return 'testOrigin';
  if (config.startEventStages.includes(stage) || config.stopEventStages.includes(stage)) return 'lifecycle';
  return OF_TYPE[known.definitionOf(stage).type];
}

/** What may take the place of a stage. */
export function positionsFor(kind: StageKind): readonly StagePosition[] {
  if (kind === 'destination') return ['destination', 'executor'];
  if (kind === 'executor') return ['executor', 'destination'];
  return [kind === 'testOrigin' ? 'origin' : kind];
}

/** A stage cannot take the place of one of another kind: `STAGE_KIND`. */
export function wrongKind(stage: StageInstance, kind: StageKind, label: string, cause: unknown): SdcDefinitionError {
  return new SdcDefinitionError(
    'STAGE_KIND',
    `'${label}' cannot replace '${stageLabel(stage)}', which is ${ARTICLES[kind]}: it is another kind of stage.`,
    {
      nextStep: `Give ${positionsFor(kind)
        .map((position) => ARTICLES[position])
        .join(' or ')}.`,
      cause,
    },
  );
}

const ARTICLES: Record<StageKind, string> = {
  origin: 'an origin',
  processor: 'a processor',
  destination: 'a destination',
  executor: 'an executor',
  error: 'an error stage',
  lifecycle: 'a stage for start and stop events',
  statistics: 'a statistics stage',
  testOrigin: 'a test origin',
};

/** A stage of a library that neither the engine nor the SDK has. */
function assumedDefinition(instance: StageInstance): StageDefinition {
  return {
    name: instance.stageName,
    label: stageLabel(instance),
    type: assumedType(instance),
    version: instance.stageVersion,
    library: instance.library,
    configDefinitions: [],
    outputStreams: instance.outputLanes.length,
    variableOutputStreams: false,
    errorStage: false,
    statsAggregatorStage: false,
    pipelineLifecycleStage: false,
    producingEvents: instance.eventLanes.length > 0,
    services: [],
  };
}

const TYPES: ReadonlySet<unknown> = new Set(Object.keys(OF_TYPE));

/** The editor writes the type beside the stage; the lanes show it too, except that an executor is like a destination. */
function assumedType({ uiInfo, inputLanes, outputLanes }: StageInstance): StageType {
  const written = uiInfo['stageType'];
  if (TYPES.has(written)) return written as StageType;
  if (inputLanes.length === 0) return 'SOURCE';
  return outputLanes.length > 0 ? 'PROCESSOR' : 'TARGET';
}
