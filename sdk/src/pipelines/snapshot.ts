import { boolean, mapped, number, object, text, time, withDefault, type Shape } from '../client/shape.js';
import type { WaitOptions } from '../client/deadline.js';
import type { StageInstance } from './json.js';
import { batchesShape, StageOutputs, type StageOutputJson } from './stage-outputs.js';

/** A snapshot as SDC lists it. */
export interface SnapshotInfo {
  /** Its id; unique within the pipeline. */
  name: string;
  label: string;
  pipelineId: string;
  user: string;
  /** When it was asked for. */
  time: Date;
  /** SDC still waits for its batches. */
  inProgress: boolean;
  /** SDC took it by itself because the pipeline failed. */
  ofFailure: boolean;
}

/** What to keep in a snapshot. */
export interface SnapshotOptions extends WaitOptions {
  /** Its id; `snapshot<n>` with the milliseconds of now unless told otherwise. */
  name?: string;
  /** What the editor shows (default: the name). */
  label?: string;
  /** Batches to keep (default 1). */
  batches?: number;
  /** Records per batch at most (default 10). */
  batchSize?: number;
  /** Start the pipeline for it (default: when it does not run already). */
  start?: boolean;
  /** Runtime parameters, where it starts the pipeline. */
  parameters?: Record<string, unknown>;
}

const listed = object({
  id: text,
  label: withDefault(text, ''),
  name: text,
  user: withDefault(text, ''),
  timeStamp: time,
  inProgress: boolean,
  failureSnapshot: withDefault(boolean, false),
  batchNumber: withDefault(number, 0),
});

export const snapshotInfo: Shape<SnapshotInfo> = mapped(listed, (json) => ({
  name: json.id,
  label: json.label === '' ? json.id : json.label,
  pipelineId: json.name,
  user: json.user,
  time: json.timeStamp,
  inProgress: json.inProgress,
  ofFailure: json.failureSnapshot,
}));

export const snapshotData = mapped(object({ snapshotBatches: batchesShape }), (json) => json.snapshotBatches);

/** What came out of each stage in some batches of a real run. */
export class Snapshot extends StageOutputs {
  /** Its id; unique within the pipeline. */
  readonly name: string;

  /** @internal */
  constructor(name: string, batches: StageOutputJson[][], stages: readonly StageInstance[]) {
    super(batches, stages);
    this.name = name;
  }
}
