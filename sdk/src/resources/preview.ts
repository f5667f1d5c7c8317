import { issuesSchema } from '../builder/pipeline-schema.js';
import type { IssuesJson, StageInstance } from '../builder/pipeline-json.js';
import { type Deadline, waitUntil } from '../core/deadline.js';
import { SdcDefinitionError } from '../core/errors.js';
import type { Http } from '../core/http.js';
import { nullable, object, oneOf, openObject, text, type Schema } from '../core/schema.js';
import type { PlainValue } from '../records/field.js';
import { fieldJson } from '../records/write-field.js';
import { orCancel } from './pipeline-context.js';
import { batchesSchema, StageOutputs, type StageOutputJson } from './stage-outputs.js';

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
  issues?: IssuesJson | null | undefined;
  batchesOutput?: StageOutputJson[][] | null | undefined;
  message?: string | null | undefined;
}

export const previewStatus: Schema<PreviewStatus> = oneOf(...STATUSES);

export const previewSchema: Schema<PreviewJson> = openObject({
  status: previewStatus,
  issues: nullable(issuesSchema),
  batchesOutput: nullable(batchesSchema),
  message: nullable(text),
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

const statusAnswer = object({ status: previewStatus });

/**
 * What a preview or validation that the engine has accepted comes to; one that is given up is cancelled. `what` begins a sentence about
 * it: `the pipeline 'orders' is not yet previewed`. `GET /rest/v1/pipeline/{id}/preview/{previewerId}`, `…/status`
 */
export async function previewResult(http: Http, at: string, what: string, deadline: Deadline): Promise<PreviewJson> {
  let last: PreviewStatus | undefined;
  const describe = (): string => `${what} (${last ?? 'no status'})`;
  const look = async (signal: AbortSignal): Promise<true | undefined> => {
    last = (await http.get(`${at}/status`, statusAnswer, { signal })).status;
    return isUnderWay(last) ? undefined : true;
  };
  await orCancel(http, at, () => waitUntil(deadline, look, describe, NEXT_STEP));
  return deadline.during((signal) => http.get(at, previewSchema, { lossless: true, signal }), describe, NEXT_STEP);
}

const NEXT_STEP = 'A stage may wait for a server that does not answer; see the log of the Data Collector.';

/** Plain values as the records that SDC takes in place of a stage's own output. */
export function overrides(
  wanted: NonNullable<PreviewOptions['override']>,
  find: (name: string) => StageInstance,
): StageOutputJson[] {
  return Object.entries(wanted).map(([name, records]) => {
    const stage = find(name);
    const perLane = 'lanes' in records ? records.lanes : [records];
    if (perLane.length !== stage.outputLanes.length) {
      throw new SdcDefinitionError(
        'PIPELINE_WIRING',
        `'${name}' has ${stage.outputLanes.length} output lanes; records for ${perLane.length} were given.`,
        { nextStep: '{ lanes: [[…], […]] } has one list of records per lane.' },
      );
    }
    const output = Object.fromEntries(
      stage.outputLanes.map((lane, index) => [lane, toRecords(stage, perLane[index] ?? [])]),
    );
    return { instanceName: stage.instanceName, output, errorRecords: [], eventRecords: [], stageErrors: [] };
  });
}

function toRecords(stage: StageInstance, values: readonly PlainValue[]): unknown[] {
  return values.map((value, index) => ({
    header: {
      stageCreator: stage.instanceName,
      sourceId: `override::${index}`,
      stagesPath: stage.instanceName,
      values: {},
    },
    value: fieldJson(value),
  }));
}
