import type { StageMap } from '../definitions/config-types.js';
import type { StagePosition } from '../definitions/types.js';
import type { AttachContext, Attachable } from './attachable.js';
import type { EditedStage } from './edited-stage.js';
import { configValue, setConfigValue, type PipelineConfig } from './pipeline-json.js';
import type { StageKind } from './stage-kind.js';

/** What takes the place of a stage that talks to another system; undefined for what the SDK puts there itself. */
export type Isolation<A extends Attachable = Attachable> = (stage: IsolatedStage) => A | undefined;

/** A stage that is isolated. */
export interface IsolatedStage extends AttachContext {
  label: string;
  instanceName: string;
  kind: StageKind;
}

/** What has taken the place of stages, by their labels; undefined for what the SDK put there itself. */
export type Isolated<A extends Attachable = Attachable> = Record<string, A | undefined>;

/** The stages that SDC has where nothing else is specified. */
export const DISCARD_ERRORS = 'com_streamsets_pipeline_stage_destination_devnull_ToErrorNullDTarget';
export const DISCARD_STATISTICS = 'com_streamsets_pipeline_stage_destination_devnull_StatsDpmDirectlyDTarget';
export const RAW_DATA = 'com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource';
const TRASH = 'com_streamsets_pipeline_stage_destination_devnull_NullDTarget';

const POSITIONS: Partial<Record<StageKind, StagePosition>> = { testOrigin: 'origin' };

/** Replaces one stage; returns what has taken its place. */
export function isolateStage<S extends StageMap, A extends Attachable>(
  stage: EditedStage<S>,
  pipeline: string,
  isolation: Isolation<A> | undefined,
): A | undefined {
  const { kind, label, instanceName } = stage;
  const position = POSITIONS[kind] ?? (kind as StagePosition);
  const replacement = isolation?.({ kind, label, instanceName, position, pipeline, replaces: label });
  if (replacement !== undefined) stage.replaceWith(replacement, DROP);
  else if (kind === 'origin') stage.replaceWith(usual(RAW_DATA, ONE_RECORD), DROP);
  else if (kind === 'destination' || kind === 'executor') stage.replaceWith(usual(TRASH), DROP);
  else stage.remove();
  return replacement;
}

const DROP = { dropEvents: true, dropLanes: true };
const ONE_RECORD = { dataFormat: 'JSON', rawData: '{}', stopAfterFirstBatch: true };

function usual(stage: string, configs = {}): Attachable {
  return { attach: () => ({ stage, configs }) };
}

const STANDALONE = [
  { name: 'executionMode', value: 'STANDALONE' },
  { name: 'emailIDs', value: [] },
  { name: 'webhookConfigs', value: [] },
];

/** What SDC reads from files and credential stores of its machine, such as `${runtime:conf('id')}`. */
const READS_MACHINE = /\$\{[^}]*\b(?:runtime|credential):/;

/** Lets a pipeline run in one Data Collector, send no mail, and need nothing of the machine that it was made for. */
export function standAlone({ configuration }: PipelineConfig): void {
  for (const { name, value } of STANDALONE) setConfigValue(configuration, name, value);
  const parameters = configValue(configuration, 'constants');
  if (!Array.isArray(parameters)) return;
  for (const one of parameters as { value?: unknown }[]) {
    if (typeof one.value === 'string' && READS_MACHINE.test(one.value)) one.value = '';
  }
}
