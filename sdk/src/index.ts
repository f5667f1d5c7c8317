export { catalogueDefinitions } from './catalogue/facts-files.js';
export { catalogueLibraries, librariesOf } from './catalogue/libraries-of.js';
export type { Authentication, Credentials } from './core/authentication.js';
export { Connection, type ConnectOptions, type SystemInfo } from './connection.js';
export {
  SdcApiError,
  SdcAuthenticationError,
  SdcConnectionError,
  SdcDefinitionError,
  SdcError,
  SdcTimeoutError,
  type MissingStage,
  type SdcErrorOptions,
} from './core/errors.js';
export { Subscription, type SubscriptionOptions } from './core/subscription.js';
export type { RequestOptions } from './core/request.js';
export { Redactor, redactor } from './core/redaction.js';
export type { Observer } from './resources/pipeline-context.js';
export type { WaitOptions } from './core/deadline.js';
export { waitFor } from './core/deadline.js';
export { amountOf } from './core/json.js';
export { DataCollector } from './data-collector.js';
export type { ImportOptions } from './import-source.js';
export { VariableNames } from './codegen/names.js';
export { pipelineCode, type CodegenOptions, type GeneratedCode } from './codegen/pipeline-code.js';
export { attributeName } from './definitions/config-names.js';
export { closest } from './definitions/closest.js';
export type { ConfigValue, ConfigValues } from './definitions/config-values.js';
export type {
  Amount,
  Anything,
  Beans,
  Entries,
  Expression,
  List,
  OneOf,
  SomeOf,
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
export {
  EditedStage,
  type EventOptions,
  type InsertOptions,
  type ReplacementOptions,
  type ReplacementPlace,
} from './builder/edited-stage.js';
export { PipelineEditor, type EditPipeline } from './builder/pipeline-editor.js';
export type { ConnectedStage, ConnectSystemsOptions } from './builder/connect.js';
export type { DatabaseSystem, MessagingSystem, ObjectStoreSystem, TestSystem } from './builder/test-system.js';
export type { Isolated, IsolatedStage, Isolation } from './builder/isolate.js';
export type { PipelineSource } from './builder/pipeline-source.js';
export type { StageKind } from './builder/stage-kind.js';
export type { StageQuery } from './builder/stage-query.js';
export type { UnsupportedStage } from './builder/unsupported-stages.js';
export { PipelineDocument, type DocumentOptions } from './pipeline-document.js';
export type { StagePosition } from './definitions/types.js';
export { PipelineBuilder, type DescribePipeline } from './builder/pipeline-builder.js';
export type {
  AttachContext,
  Attachable,
  PublishedPort,
  StageLink,
  StageSpec,
  StoredPipelineRef,
} from './builder/attachable.js';
export { PipelineDescription } from './builder/pipeline-description.js';
export { Lane, Stage } from './builder/stage.js';
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
} from './builder/stage-types.js';
export { Acl, type Permission, type PipelineAcl, type PipelineAction } from './resources/acl.js';
export type { Alert } from './resources/alerts.js';
export { Bulk, type BulkResult, type PipelineRef } from './resources/bulk.js';
export { SdcConflictError } from './resources/pipeline-errors.js';
export type { DynamicPreviewRequest } from './resources/previews.js';
export type { ErrorMessage } from './resources/pipeline-errors.js';
export { ErrorWatch, type StageErrors } from './resources/error-watch.js';
export { Fragments, type FragmentConfig, type FragmentEnvelope } from './resources/fragments.js';
export { drawPipeline, type Drawing } from './drawing/drawing.js';
export { laneCounts, type CountsSource, type LaneCount } from './drawing/lane-labels.js';
export type { DrawingOptions } from './drawing/svg.js';
export type { HistoryEntry } from './resources/history.js';
export { issueLine, SdcValidationError, type Issue } from './resources/issues.js';
export type {
  IssueJson,
  IssuesJson,
  NamedValue,
  PipelineConfig,
  PipelineEnvelope,
  PipelineFragment,
  ServiceInstance,
  StageInstance,
} from './builder/pipeline-json.js';
export { stageLabel } from './builder/pipeline-json.js';
export {
  Metrics,
  type Histogram,
  type Meter,
  type MetricKind,
  type MetricsJson,
  type StageCounts,
  type Timer,
} from './resources/metrics.js';
export type { Offsets } from './resources/history.js';
export { SdcPipelineError } from './resources/pipeline-errors.js';
export { Pipeline, type ParameterValue, type StartOptions } from './resources/pipeline.js';
export { ObservedPipeline, type ErrorOptions } from './resources/observed-pipeline.js';
export { StoredPipeline, type ExportOptions } from './resources/stored-pipeline.js';
export { Preview, type PreviewJson, type PreviewOptions, type PreviewStatus } from './resources/preview.js';
export { Rules, type DataDriftRule, type DataRule, type MetricRule, type RulesJson } from './resources/rules.js';
export { DEFAULT_WAIT } from './resources/run.js';
export { Snapshot, type SnapshotInfo, type SnapshotOptions } from './resources/snapshots.js';
export { Snapshots } from './resources/snapshots.js';
export { StageOutputs, type StageError, type StageOutputJson } from './resources/stage-outputs.js';
export { hasFailed, isActive, type PipelineState, type PipelineStatus } from './resources/status.js';
export type { PipelineFilter, PipelineSummary } from './resources/pipelines.js';
export { canonicalText, isAsymmetric, sameValue, type AsymmetricMatcher } from './records/equality.js';
export { parsePath, type PathStep } from './records/field-path.js';
export { Field, type FieldJson, type FieldType, type PlainValue } from './records/field.js';
export { plainForm, SdcRecord, type RecordError, type RecordHeaderJson, type RecordJson } from './records/record.js';
export { readRecords, withoutFields, writeRecords, type RecordFileOptions } from './records/record-file.js';
export { maskFields } from './records/mask-fields.js';
export { personalData, type PersonalField } from './records/personal-data.js';
export {
  newRecord,
  newRecords,
  type AttributesOf,
  type RecordOptions,
  type TypesByPath,
} from './records/new-record.js';
export { compareRuns, type RunDifference, type RunDifferenceKind } from './comparison/differences.js';
export { fittingRecords } from './comparison/fitting-records.js';
export { runIsolated, type IsolatedRun } from './comparison/isolated-run.js';
export type { HttpAnswer, HttpReply } from './http-server/http-answer.js';
export { HttpRequest } from './http-server/http-request.js';
export { HttpServer } from './http-server/http-server.js';
export { ListeningOrigin, type OriginAnswer, type OriginRequest } from './http-server/listening-origin.js';
export { IsolatedPipeline } from './rpc/isolated-pipeline.js';
export { LiveRecords } from './rpc/live-records.js';
export { ownAddress } from './rpc/own-address.js';
export { RecordsOrigin, type RecordsOptions } from './rpc/records-origin.js';
export { Rpc, type RpcOptions } from './rpc/rpc.js';
export { Wiretap, type TapPoint, type TappedBatch } from './rpc/wiretap.js';
export { AccessLists, type AclSubjects } from './resources/acl.js';
export { SupportBundles, type BundleGenerator } from './resources/support-bundles.js';
export { ExternalResources, Extras, type UploadedFile } from './resources/external-files.js';
export type { HealthCategory, HealthCheck, HealthReport } from './resources/system.js';
export { Jmx, type JmxBean } from './resources/system.js';
export { StageLibraries, type ClasspathHealth, type StageLibrary } from './resources/stage-libraries.js';
export { Logging, type LogFile } from './resources/logging.js';
export { logText, type LogEntry, type LogOptions, type LogSeverity } from './resources/logs.js';
export { System, type Activation, type Directories, type Thread } from './resources/system.js';
export { Users, type CurrentUser, type PasswordReset, type Role, type User } from './resources/users.js';
