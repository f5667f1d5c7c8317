import {
  DataCollector,
  isActive,
  maskFields,
  SdcError,
  stageLabel,
  type Pipeline,
  type PipelineConfig,
  type PipelineDocument,
  type SdcRecord,
  type StageInstance,
  type StageOutputs,
} from 'sdc-sdk';
import type { ChosenOptions } from '../choices/flags.js';
import { existingSdc } from '../compare/targets.js';
import { StfError } from '../output/stf-error.js';

/** What a running Data Collector does with a pipeline. */
export interface Observed {
  /** What its origins read. */
  seeds: SdcRecord[];
  /** What reached its destinations and executors, by their labels. */
  records: Map<string, SdcRecord[]>;
  source: 'snapshot' | 'preview';
  /** Labels of the stages that may have changed the seeds; those of a preview are as the origins read them. */
  changedBy: string[];
}

/**
 * Takes a batch of a pipeline: a preview, which moves no offset and writes nothing, else a snapshot where it runs. An origin whose port or
 * messages the running pipeline has can only be seen in a snapshot.
 * @throws StfError `PIPELINE_NOT_FOUND`, `ADOPT_NO_RECORDS`
 */
export async function observe(
  url: string,
  document: PipelineDocument,
  { chosen, count }: { chosen: ChosenOptions; count: number },
): Promise<Observed> {
  const { url: base, ...login } = existingSdc(url, chosen, '--url');
  await using sdc = await DataCollector.connect(base, login);
  const pipeline = await pipelineThere(sdc, document);
  const runs = isActive((await pipeline.status()).status);
  const previewed = await previewOf(pipeline, count);
  if (previewed instanceof SdcError && !runs) throw previewed;
  if (!(previewed instanceof SdcError) && previewed.seeds.length > 0) return previewed;
  if (runs) {
    const observed = await snapshotOf(pipeline, count);
    if (observed.seeds.length > 0) return observed;
  }
  throw new StfError('ADOPT_NO_RECORDS', `The origins of '${pipeline.title}' have read no record.`, {
    nextStep: 'Try again when they read data, or leave out --url: records are generated then.',
  });
}

async function previewOf(pipeline: Pipeline, batchSize: number): Promise<Observed | SdcError> {
  try {
    const preview = await pipeline.preview({ batchSize, skipTargets: true });
    return { ...observed(pipeline.config, preview), source: 'preview', changedBy: [] };
  } catch (error) {
    if (error instanceof SdcError) return error;
    throw error;
  }
}

/** Its snapshot is removed: the Data Collector stays as it was. */
async function snapshotOf(pipeline: Pipeline, batchSize: number): Promise<Observed> {
  const snapshot = await pipeline.snapshot({ batches: 1, batchSize });
  await pipeline.snapshots.delete(snapshot.name);
  const { config } = pipeline;
  return { ...observed(config, snapshot), source: 'snapshot', changedBy: readersOfOrigins(config) };
}

function observed(config: PipelineConfig, outputs: StageOutputs): Pick<Observed, 'seeds' | 'records'> {
  const seeds = originsOf(config).flatMap(({ instanceName }) => outputs.output(instanceName));
  return { seeds, records: delivered(config, outputs) };
}

function originsOf({ stages }: PipelineConfig): StageInstance[] {
  return stages.filter(({ inputLanes }) => inputLanes.length === 0);
}

/** Processors that get the records of an origin itself: in a snapshot these may be the same objects. Later stages get copies. */
function readersOfOrigins(config: PipelineConfig): string[] {
  const lanes = new Set(originsOf(config).flatMap(({ outputLanes }) => outputLanes));
  return config.stages
    .filter(({ inputLanes, outputLanes }) => outputLanes.length > 0 && inputLanes.some((lane) => lanes.has(lane)))
    .map(stageLabel);
}

async function pipelineThere(sdc: DataCollector, { config, title }: PipelineDocument): Promise<Pipeline> {
  const all = await sdc.pipelines();
  const found =
    all.find(({ pipelineId }) => pipelineId === config.pipelineId) ?? all.find((one) => one.title === title);
  if (found !== undefined) return sdc.getPipeline(found.pipelineId);
  throw new StfError('PIPELINE_NOT_FOUND', `The Data Collector at ${sdc.url} has no pipeline '${title}'.`, {
    nextStep: 'Give the URL of the one that the pipeline was exported from.',
  });
}

function delivered({ stages }: PipelineConfig, outputs: StageOutputs): Map<string, SdcRecord[]> {
  const ends = stages.filter(({ inputLanes, outputLanes }) => inputLanes.length > 0 && outputLanes.length === 0);
  return new Map(ends.map((end) => [stageLabel(end), end.inputLanes.flatMap((lane) => onLane(lane, stages, outputs))]));
}

function onLane(lane: string, stages: readonly StageInstance[], outputs: StageOutputs): SdcRecord[] {
  const stage = stages.find(({ outputLanes, eventLanes }) => [...outputLanes, ...eventLanes].includes(lane));
  if (stage === undefined) return [];
  const index = stage.outputLanes.indexOf(lane);
  return index < 0 ? outputs.events(stage.instanceName) : (outputs.lanes(stage.instanceName)[index] ?? []);
}

/** Fields that a place does not have need not be masked there. */
export function maskedWherePresent(records: readonly SdcRecord[], paths: readonly string[]): SdcRecord[] {
  return records.map((record) => {
    const present = paths.filter((path) => hasField(record, path));
    return maskFields([record], present)[0] ?? record;
  });
}

function hasField(record: SdcRecord, path: string): boolean {
  const [first = '', ...rest] = path.split('[*]');
  if (rest.length === 0) return record.field(first) !== undefined;
  return (record.field(first)?.steps.length ?? 0) > 0;
}
