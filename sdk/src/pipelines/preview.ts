import { SdcRecord, type RecordJson } from '../records/record.js';
import type { IssuesJson, StageInstance } from './json.js';

export type PreviewStatus =
  | 'CREATED'
  | 'VALIDATING'
  | 'VALID'
  | 'INVALID'
  | 'VALIDATION_ERROR'
  | 'STARTING'
  | 'START_ERROR'
  | 'RUNNING'
  | 'RUN_ERROR'
  | 'FINISHING'
  | 'FINISHED'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'TIMING_OUT'
  | 'TIMED_OUT';

const UNDER_WAY: ReadonlySet<PreviewStatus> = new Set([
  'CREATED',
  'VALIDATING',
  'STARTING',
  'RUNNING',
  'FINISHING',
  'CANCELLING',
  'TIMING_OUT',
]);

export function isUnderWay(status: PreviewStatus): boolean {
  return UNDER_WAY.has(status);
}

/** `GET /rest/v1/pipeline/{id}/preview/{previewerId}`. */
export interface PreviewJson {
  status: PreviewStatus;
  issues?: IssuesJson | null;
  batchesOutput?: StageOutputJson[][] | null;
  message?: string | null;
}

export interface StageOutputJson {
  instanceName: string;
  output: Record<string, RecordJson[]>;
  errorRecords?: RecordJson[] | null;
  eventRecords?: RecordJson[] | null;
}

export interface PreviewOptions {
  batches?: number;
  /** Records per batch. */
  batchSize?: number;
  /** Leave the destinations out, as the editor does (default true). */
  skipTargets?: boolean;
  /** Instance name of the last stage to run. */
  endStage?: string;
  /** Read from the pipeline's test origin. */
  testOrigin?: boolean;
  /** Milliseconds (default 30,000). */
  timeout?: number;
  signal?: AbortSignal;
}

/** What came out of each stage when a few records went through the pipeline without moving its offset. */
export class Preview {
  /** As SDC sent it. */
  readonly raw: PreviewJson;
  readonly #stage: (name: string) => StageInstance | undefined;

  /** @internal */
  constructor(raw: PreviewJson, stage: (name: string) => StageInstance | undefined) {
    this.raw = raw;
    this.#stage = stage;
  }

  /** Records that a stage put out, over all lanes and batches. `stage` is a label (`Field Masker 1`) or an instance name. */
  output(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ output }) => Object.values(output).flat())
      .map(toRecord);
  }

  /** The same, lane by lane, in the order of the stage's lanes (SDC sends them in any). */
  lanes(stage: string): SdcRecord[][] {
    const outputs = this.#outputs(stage);
    const lanes = this.#stage(stage)?.outputLanes ?? [];
    return lanes.map((lane) => outputs.flatMap(({ output }) => output[lane] ?? []).map(toRecord));
  }

  errors(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ errorRecords }) => errorRecords ?? [])
      .map(toRecord);
  }

  events(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ eventRecords }) => eventRecords ?? [])
      .map(toRecord);
  }

  #outputs(stage: string): StageOutputJson[] {
    const instanceName = this.#stage(stage)?.instanceName ?? stage;
    return (this.raw.batchesOutput ?? []).flat().filter((output) => output.instanceName === instanceName);
  }
}

function toRecord(json: RecordJson): SdcRecord {
  return new SdcRecord(json);
}
