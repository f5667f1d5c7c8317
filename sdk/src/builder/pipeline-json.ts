import { SdcDefinitionError } from '../core/errors.js';

// The parts of SDC's pipeline JSON that the SDK reads or writes; what it does not know passes through unchanged.

/** A config as SDC stores it, under its raw name. */
export interface NamedValue {
  name: string;
  value: unknown;
}

/** A service of a stage, with its configs. */
export interface ServiceInstance {
  service: string;
  serviceVersion: number | string;
  configuration: NamedValue[];
}

/** A stage of a pipeline as SDC stores it. */
export interface StageInstance {
  instanceName: string;
  library: string;
  stageName: string;
  stageVersion: string;
  configuration: NamedValue[];
  services: ServiceInstance[];
  uiInfo: Record<string, unknown>;
  inputLanes: string[];
  outputLanes: string[];
  eventLanes: string[];
}

/** A fragment as it stands in a pipeline that uses it; what the SDK does not know passes through unchanged. */
export interface PipelineFragment {
  stages: StageInstance[];
  /** Those that it uses itself. */
  fragments?: PipelineFragment[] | null | undefined;
  [other: string]: unknown;
}

/** A pipeline as SDC stores it. */
export interface PipelineConfig {
  pipelineId: string;
  title: string;
  description?: string | null | undefined;
  /** Changes with each save. */
  uuid?: string | undefined;
  schemaVersion?: number | undefined;
  version?: number | string | undefined;
  configuration: NamedValue[];
  stages: StageInstance[];
  fragments?: PipelineFragment[] | null | undefined;
  errorStage?: StageInstance | null | undefined;
  statsAggregatorStage?: StageInstance | null | undefined;
  testOriginStage?: StageInstance | null | undefined;
  startEventStages: StageInstance[];
  stopEventStages: StageInstance[];
  info?: Record<string, unknown> | undefined;
  metadata?: Record<string, unknown> | null | undefined;
  issues?: IssuesJson | null | undefined;
}

/** A pipeline as SDC exports it. */
export interface PipelineEnvelope {
  pipelineConfig: PipelineConfig;
  pipelineRules: Record<string, unknown>;
  libraryDefinitions?: unknown;
}

/** The rules of a pipeline that has none; the uuid is set by the server. */
export const EMPTY_RULES = {
  schemaVersion: 3,
  version: 2,
  metricsRuleDefinitions: [],
  dataRuleDefinitions: [],
  driftRuleDefinitions: [],
  uuid: '',
  configuration: [],
};

/** What SDC found wrong with a pipeline, as it sends it. */
export interface IssuesJson {
  pipelineIssues?: IssueJson[] | null | undefined;
  stageIssues?: Record<string, IssueJson[]> | null | undefined;
  issueCount?: number | undefined;
}

/** One of {@link IssuesJson}. */
export interface IssueJson {
  instanceName?: string | null | undefined;
  serviceName?: string | null | undefined;
  level?: string | undefined;
  configGroup?: string | null | undefined;
  configName?: string | null | undefined;
  message: string;
  count?: number | undefined;
}

export function configValue(configuration: readonly NamedValue[], name: string): unknown {
  return configuration.find((one) => one.name === name)?.value;
}

export function setConfigValue(configuration: NamedValue[], name: string, value: unknown): void {
  const entry = configuration.find((one) => one.name === name);
  if (entry === undefined) configuration.push({ name, value });
  else entry.value = value;
}

/** The stages that records flow through, those within fragments too, and those that stand for a fragment. */
export function wiredStages(config: PipelineConfig): StageInstance[] {
  return [...config.stages, ...stagesWithin(config.fragments)];
}

/** Those, and the stages beside the flow: for errors, statistics, tests, start and stop. */
export function allStages(config: PipelineConfig): StageInstance[] {
  return [
    ...wiredStages(config),
    ...[config.errorStage, config.statsAggregatorStage, config.testOriginStage].filter((stage) => stage != null),
    ...config.startEventStages,
    ...config.stopEventStages,
  ];
}

function stagesWithin(fragments: readonly PipelineFragment[] | null | undefined): StageInstance[] {
  return (fragments ?? []).flatMap((fragment) => [...fragment.stages, ...stagesWithin(fragment.fragments)]);
}

/** The label of a stage, or its instance name where it has none. */
export function stageLabel(stage: StageInstance): string {
  const label = stage.uiInfo['label'];
  return typeof label === 'string' ? label : stage.instanceName;
}

/** Labels are kept among a pipeline's metadata. */
export function labelsOf(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('labels' in metadata)) return [];
  const { labels } = metadata;
  return Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [];
}

/** The title of an exported pipeline, which versions up to 2.2 call its name; undefined where it has none. */
export function titleIn({ title, info }: Partial<PipelineConfig>): string | undefined {
  return [title, info?.['title'], info?.['name']].find(isTitle);
}

/**
 * The title to import an exported pipeline under.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function titleToImport(config: PipelineConfig): string {
  const title = titleIn(config);
  if (title !== undefined) return title;
  throw new SdcDefinitionError('PIPELINE_JSON', 'This exported pipeline has no title.', {
    nextStep: "Give it one: importPipeline(json, { title: '…' }).",
  });
}

/** @throws SdcDefinitionError `PIPELINE_WIRING` */
export function assertHasStages({ stages, title }: PipelineConfig): void {
  if (stages.length > 0) return;
  throw new SdcDefinitionError('PIPELINE_WIRING', `The pipeline '${title}' has no stage.`, {
    nextStep: "Begin with p.origin('…').",
  });
}

/** @throws SdcDefinitionError `PIPELINE_TITLE` */
export function assertTitle(title: string): void {
  if (isTitle(title)) return;
  throw new SdcDefinitionError('PIPELINE_TITLE', 'The title of a pipeline cannot be empty.', {
    nextStep: 'Give a text that the editor can show.',
  });
}

function isTitle(title: unknown): title is string {
  return typeof title === 'string' && title.trim() !== '';
}
