import { stageLabel, type StageInstance } from '../builder/pipeline-json.js';
import { findStage, unknownStage } from '../builder/stage-names.js';
import { jsonObject, listOf, mapOf, object, optional, read, text, withDefault } from '../core/schema.js';
import { recordSchema, type SdcRecord } from '../records/record.js';

/** What one stage did with one batch, as SDC sends it in previews and snapshots, and takes it for previews. */
export interface StageOutputJson {
  instanceName: string;
  output: Record<string, unknown[]>;
  errorRecords?: unknown[] | null | undefined;
  eventRecords?: unknown[] | null | undefined;
  stageErrors?: unknown[] | null | undefined;
}

const records = listOf(jsonObject);

const stageOutput = object({
  instanceName: text,
  output: withDefault(mapOf(records), {}),
  errorRecords: optional(records),
  eventRecords: optional(records),
  stageErrors: optional(records),
});

/** A list of batches, each with one output per stage. */
export const batchesSchema = listOf(listOf(stageOutput));

/** An error of a stage itself, not of a single record. */
export interface StageError {
  code: string | undefined;
  message: string;
}

const stageError = object({ errorCode: optional(text), localized: optional(text), message: optional(text) });

/**
 * What came out of each stage, batch by batch. A stage goes by its label (`Field Masker 1`) or its instance name: one that the pipeline
 * does not have is an `SdcDefinitionError`, `STAGE_UNKNOWN` or `STAGE_AMBIGUOUS`; one that was not run has put out nothing.
 */
export class StageOutputs {
  readonly #batches: readonly (readonly StageOutputJson[])[];
  readonly #stages: readonly StageInstance[];

  /** @internal */
  constructor(batches: readonly (readonly StageOutputJson[])[], stages: readonly StageInstance[]) {
    this.#batches = batches;
    this.#stages = stages;
  }

  /** How many batches there are. */
  get batchCount(): number {
    return this.#batches.length;
  }

  /** Records that a stage put out, over all lanes and batches. */
  output(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ output }) => Object.values(output).flat())
      .map(toRecord);
  }

  /** The same, lane by lane, in the order of the stage's lanes (SDC sends them in any). */
  lanes(stage: string): SdcRecord[][] {
    const outputs = this.#outputs(stage);
    const lanes = findStage(stage, this.#stages)?.outputLanes ?? lanesOf(outputs);
    return lanes.map((lane) => outputs.flatMap(({ output }) => output[lane] ?? []).map(toRecord));
  }

  /** Records that a stage sent to error. */
  errors(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ errorRecords }) => errorRecords ?? [])
      .map(toRecord);
  }

  /** Events that a stage produced. */
  events(stage: string): SdcRecord[] {
    return this.#outputs(stage)
      .flatMap(({ eventRecords }) => eventRecords ?? [])
      .map(toRecord);
  }

  /** Errors of the stage itself. */
  stageErrors(stage: string): StageError[] {
    return this.#outputs(stage)
      .flatMap(({ stageErrors }) => stageErrors ?? [])
      .map((one) => {
        const { errorCode, localized, message } = read(stageError, one, 'A stage error');
        return { code: errorCode, message: localized ?? message ?? '' };
      });
  }

  /** A pipeline that was changed since then, or that the engine made up, has outputs that its stages do not explain. */
  #outputs(stage: string): StageOutputJson[] {
    const known = findStage(stage, this.#stages);
    const instanceName = known?.instanceName ?? stage;
    const all = this.#batches.flat();
    const outputs = all.filter((output) => output.instanceName === instanceName);
    if (known !== undefined || outputs.length > 0) return outputs;
    const others = this.#stages.length > 0 ? this.#stages.map(stageLabel) : all.map((output) => output.instanceName);
    throw unknownStage(stage, others);
  }
}

function lanesOf(outputs: readonly StageOutputJson[]): string[] {
  return [...new Set(outputs.flatMap(({ output }) => Object.keys(output)))];
}

function toRecord(json: unknown): SdcRecord {
  return read(recordSchema, json, 'A record');
}
