export { librariesOf } from './catalogue/libraries-of.js';
export type { Authentication } from './client/authentication.js';
export { Connection, type ConnectOptions, type SystemInfo } from './client/connection.js';
export {
  SdcApiError,
  SdcAuthenticationError,
  SdcConnectionError,
  SdcDefinitionError,
  SdcError,
  SdcTimeoutError,
  type MissingStage,
  type SdcErrorOptions,
} from './client/errors.js';
export { Redactor } from './client/redaction.js';
export type { Observer } from './client/session.js';
export { waitFor, type WaitOptions } from './client/wait.js';
export { DataCollector, type DescribePipeline, type PipelineSummary } from './data-collector.js';
export { attributeName } from './definitions/attribute-name.js';
export { closest } from './definitions/closest.js';
export { ifPresent, type ConfigValue, type ConfigValues } from './definitions/config-values.js';
export type {
  Amount,
  Anything,
  Beans,
  Entries,
  Expression,
  List,
  OneOf,
  SomeOf,
  StageConfigs,
  StageMap,
  Switch,
  Text,
} from './definitions/config-types.js';
export type { Stages } from './catalogue/generated/stages.js';
export type { ConfigDefinition, Definitions, ServiceDefinition, StageDefinition } from './definitions/types.js';
export { Lane, PipelineBuilder, Stage, type Attachable } from './pipelines/builder.js';
export type { AnyStages, StageName, StageOptions } from './pipelines/stage-types.js';
export type { HistoryEntry } from './pipelines/history.js';
export { issueLine, SdcValidationError, type Issue } from './pipelines/issues.js';
export type { PipelineConfig, PipelineEnvelope, StageInstance } from './pipelines/json.js';
export { Metrics, type StageCounts } from './pipelines/metrics.js';
export { SdcPipelineError } from './pipelines/pipeline-error.js';
export { DEFAULT_WAIT, Pipeline, type ParameterValue, type StartOptions } from './pipelines/pipeline.js';
export { Preview, type PreviewOptions } from './pipelines/preview.js';
export { hasFailed, isActive, type PipelineState, type PipelineStatus } from './pipelines/status.js';
export type { PlainValue } from './records/field.js';
export { SdcRecord } from './records/record.js';
export { logText, type LogEntry, type LogOptions } from './system/logs.js';
