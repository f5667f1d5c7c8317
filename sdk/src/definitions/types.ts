/** What `GET /rest/v1/definitions` answers, as far as the SDK reads it. */
export interface Definitions {
  stages: StageDefinition[];
  services: ServiceDefinition[];
  /** One element: the configuration that every pipeline has. */
  pipeline: { configDefinitions: ConfigDefinition[] }[];
}

/** Origin, processor, destination, executor. */
export type StageType = 'SOURCE' | 'PROCESSOR' | 'TARGET' | 'EXECUTOR';

/** A stage that an engine has. */
export interface StageDefinition {
  /** Class name with underscores for dots. */
  name: string;
  label: string;
  type: StageType;
  version: string;
  /** Id of the stage library, such as `streamsets-datacollector-jdbc-lib`. */
  library: string;
  libraryLabel?: string | null | undefined;
  configDefinitions: ConfigDefinition[];
  /** Number of output lanes; 0 where lanes are variable or none. */
  outputStreams: number;
  outputStreamLabels?: string[] | null | undefined;
  variableOutputStreams: boolean;
  errorStage: boolean;
  statsAggregatorStage: boolean;
  pipelineLifecycleStage: boolean;
  producingEvents: boolean;
  services: { service: string; configuration: Record<string, unknown> }[];
}

/** A service that stages use, such as the one that parses data formats. */
export interface ServiceDefinition {
  /** Name of the interface that stages ask for. */
  provides: string;
  version: number | string;
  configDefinitions: ConfigDefinition[];
}

/** What kind of value a config takes. */
export type ConfigType =
  'STRING' | 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'CHARACTER' | 'LIST' | 'MAP' | 'MODEL' | 'CREDENTIAL' | 'RUNTIME';

/** A config of a stage, a service or a pipeline. */
export interface ConfigDefinition {
  /** Raw name, such as `conf.dataFormatConfig.csvHeader`. */
  name: string;
  fieldName?: string | null | undefined;
  type: ConfigType;
  label: string;
  defaultValue: unknown;
  /** SHA-256 (16 digits) of a default that only the engine knows; never in what an engine answers. */
  defaultDigest?: string;
  required: boolean;
  group?: string | null | undefined;
  model?:
    | {
        /** `VALUE_CHOOSER`, `MULTI_VALUE_CHOOSER`, `PREDICATE`, `FIELD_SELECTOR`, `FIELD_SELECTOR_MULTI_VALUE`, `LIST_BEAN` … */
        modelType: string;
        values?: string[] | null | undefined;
        labels?: string[] | null | undefined;
        configDefinitions?: ConfigDefinition[] | null | undefined;
      }
    | null
    | undefined;
}

/** Where a stage stands in a pipeline; together with the label it picks the stage. */
export type StagePosition = 'origin' | 'processor' | 'destination' | 'executor' | 'error' | 'lifecycle' | 'statistics';

/** What may follow an output lane: the first position where a label has a stage wins. */
export const DATA_POSITIONS: readonly StagePosition[] = ['processor', 'destination', 'executor'];

/** What may follow an event lane. */
export const EVENT_POSITIONS: readonly StagePosition[] = ['executor', 'processor', 'destination'];

const TYPES: Record<StagePosition, StageType> = {
  origin: 'SOURCE',
  processor: 'PROCESSOR',
  destination: 'TARGET',
  executor: 'EXECUTOR',
  error: 'TARGET',
  lifecycle: 'TARGET',
  statistics: 'TARGET',
};

export function fits(stage: StageDefinition, position: StagePosition): boolean {
  if (position === 'error') return stage.errorStage;
  if (position === 'lifecycle') return stage.pipelineLifecycleStage;
  if (position === 'statistics') return stage.statsAggregatorStage;
  return stage.type === TYPES[position] && !stage.errorStage && !stage.statsAggregatorStage;
}
