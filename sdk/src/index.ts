export { catalogueDefinitions } from './catalogue/definitions.js';
export { librariesOf } from './catalogue/libraries-of.js';
export type { Authentication, Credentials } from './client/authentication.js';
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
export { Subscription, type SubscriptionOptions } from './client/subscription.js';
export type { RequestOptions } from './client/http.js';
export { Redactor, redactor } from './client/redaction.js';
export type { Observer } from './client/session.js';
export type { WaitOptions } from './client/deadline.js';
export { waitFor } from './client/wait.js';
export { DataCollector, type DescribePipeline } from './data-collector.js';
export { pipelineCode, type CodegenOptions, type GeneratedCode } from './codegen/pipeline-code.js';
export { attributeName } from './definitions/config-names.js';
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
  Unset,
} from './definitions/config-types.js';
export type { Stages } from './catalogue/generated/stages.js';
export type {
  ConfigDefinition,
  ConfigType,
  Definitions,
  ServiceDefinition,
  StageDefinition,
  StageType,
} from './definitions/types.js';
export { Lane, PipelineBuilder, Stage, type Attachable, type Attached } from './pipelines/builder.js';
export type {
  AnyStages,
  Configs,
  ConfigsOf,
  Kind,
  OnlyKnown,
  Place,
  PlacedOptions,
  StageLabel,
  StageName,
  StageOptions,
} from './pipelines/stage-types.js';
export { Acl, type Permission, type PipelineAcl, type PipelineAction } from './pipelines/acl.js';
export type { Alert } from './pipelines/alerts.js';
export { Bulk, type BulkResult, type PipelineRef } from './pipelines/bulk.js';
export { SdcConflictError } from './pipelines/changed-elsewhere.js';
export type { DynamicPreviewRequest } from './pipelines/dynamic-preview.js';
export type { ErrorMessage } from './pipelines/error-message.js';
export { Fragments, type FragmentConfig, type FragmentEnvelope } from './pipelines/fragments.js';
export { drawPipeline, type Drawing } from './pipelines/drawing/draw.js';
export type { CountsSource } from './pipelines/drawing/counts.js';
export type { DrawingOptions } from './pipelines/drawing/svg.js';
export type { HistoryEntry } from './pipelines/history.js';
export { issueLine, SdcValidationError, type Issue } from './pipelines/issues.js';
export type {
  IssueJson,
  IssuesJson,
  NamedValue,
  PipelineConfig,
  PipelineEnvelope,
  PipelineFragment,
  ServiceInstance,
  StageInstance,
} from './pipelines/json.js';
export {
  Metrics,
  type Histogram,
  type Meter,
  type MetricKind,
  type MetricsJson,
  type StageCounts,
  type Timer,
} from './pipelines/metrics.js';
export type { Offsets } from './pipelines/offsets.js';
export { SdcPipelineError } from './pipelines/pipeline-error.js';
export {
  Pipeline,
  type ErrorOptions,
  type ExportOptions,
  type ParameterValue,
  type StartOptions,
} from './pipelines/pipeline.js';
export { Preview, type PreviewJson, type PreviewOptions, type PreviewStatus } from './pipelines/preview.js';
export { Rules, type DataDriftRule, type DataRule, type MetricRule, type RulesJson } from './pipelines/rules.js';
export { DEFAULT_WAIT } from './pipelines/run.js';
export { Snapshot, type SnapshotInfo, type SnapshotOptions } from './pipelines/snapshot.js';
export { Snapshots } from './pipelines/snapshots.js';
export { StageOutputs, type StageError, type StageOutputJson } from './pipelines/stage-outputs.js';
export { hasFailed, isActive, type PipelineState, type PipelineStatus } from './pipelines/status.js';
export type { PipelineFilter, PipelineSummary } from './pipelines/summary.js';
export { canonicalText, isAsymmetric, sameValue, type AsymmetricMatcher } from './records/equality.js';
export { parsePath, type PathStep } from './records/field-path.js';
export { Field, type FieldJson, type FieldType, type PlainValue } from './records/field.js';
export { plainForm, SdcRecord, type RecordError, type RecordHeaderJson, type RecordJson } from './records/record.js';
export { AccessLists, type AclSubjects } from './system/access-lists.js';
export { SupportBundles, type BundleGenerator } from './system/bundles.js';
export { ExternalResources, Extras, type UploadedFile } from './system/files.js';
export type { HealthCategory, HealthCheck, HealthReport } from './system/health.js';
export { Jmx, type JmxBean } from './system/jmx.js';
export { StageLibraries, type ClasspathHealth, type StageLibrary } from './system/libraries.js';
export { Logging, type LogFile } from './system/logging.js';
export { logText, type LogEntry, type LogOptions, type LogSeverity } from './system/logs.js';
export { System, type Activation, type Directories, type Thread } from './system/system.js';
export { Users, type CurrentUser, type PasswordReset, type Role, type User } from './system/users.js';
