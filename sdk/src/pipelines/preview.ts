import { checked, jsonObject, oneOf, optional, text, type Shape } from '../client/shape.js';
import type { PlainValue } from '../records/field.js';
import type { IssuesJson, StageInstance } from './json.js';
import { batchesShape, StageOutputs, type StageOutputJson } from './stage-outputs.js';

const STATUSES = [
  'CREATED',
  'VALIDATING',
  'VALID',
  'INVALID',
  'VALIDATION_ERROR',
  'STARTING',
  'START_ERROR',
  'RUNNING',
  'RUN_ERROR',
  'FINISHING',
  'FINISHED',
  'CANCELLING',
  'CANCELLED',
  'TIMING_OUT',
  'TIMED_OUT',
] as const;

/**
 * How far a preview or a validation is.
 * @useDeclaredType
 */
export type PreviewStatus = (typeof STATUSES)[number];

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

export const previewStatus: Shape<PreviewStatus> = oneOf(...STATUSES);

export const previewShape = checked<PreviewJson>({
  status: previewStatus,
  issues: optional(jsonObject),
  batchesOutput: optional(batchesShape),
  message: optional(text),
});

/** What to preview, and how much of it. */
export interface PreviewOptions {
  /** Batches to read (default 1; SDC allows 10 unless configured otherwise). */
  batches?: number;
  /** Records per batch (default 10; SDC allows 1,000 unless configured otherwise). */
  batchSize?: number;
  /** Leave the destinations out, as the editor does (default true). */
  skipTargets?: boolean;
  /** Leave the stages out that run before the start and after the stop (default true). */
  skipLifecycleEvents?: boolean;
  /** Label or instance name of the last stage to run. */
  endStage?: string;
  /** Read from the pipeline's test origin. */
  testOrigin?: boolean;
  /** What stages put out in place of what they would, by label or instance name: one list of records, or one list per lane. */
  override?: Record<string, readonly PlainValue[] | { lanes: readonly (readonly PlainValue[])[] }>;
  /** Milliseconds (default 30,000). */
  timeout?: number;
  /** Gives the preview up, and cancels it in SDC. */
  signal?: AbortSignal;
}

/** What came out of each stage when a few records went through the pipeline without moving its offset. */
export class Preview extends StageOutputs {
  /** As SDC sent it. */
  readonly raw: PreviewJson;

  /** @internal */
  constructor(raw: PreviewJson, stages: readonly StageInstance[]) {
    super(raw.batchesOutput ?? [], stages);
    this.raw = raw;
  }
}
