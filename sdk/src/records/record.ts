import { plainValue, type FieldJson, type PlainValue } from './field.js';

/** A record as SDC sends it in previews, snapshots and error records. */
export interface RecordJson {
  header: RecordHeaderJson;
  value: FieldJson;
}

export interface RecordHeaderJson {
  stageCreator?: string;
  sourceId?: string;
  stagesPath?: string;
  errorCode?: string | null;
  errorMessage?: string | null;
  errorStage?: string | null;
  errorStageLabel?: string | null;
  /** Header attributes. */
  values?: Record<string, string> | null;
  [other: string]: unknown;
}

/** One record with plain values, to be compared in a test. */
export class SdcRecord {
  /** As SDC sent it. */
  readonly raw: RecordJson;

  constructor(raw: RecordJson) {
    this.raw = raw;
  }

  /** The whole record as a plain value; see {@link PlainValue}. */
  get value(): PlainValue {
    return plainValue(this.raw.value);
  }

  get attributes(): Record<string, string> {
    return this.raw.header.values ?? {};
  }

  /** Why the record is an error record; undefined for one that is none. */
  get error(): { code: string; message: string; stage: string } | undefined {
    const { errorCode, errorMessage, errorStageLabel, errorStage } = this.raw.header;
    if (errorCode === null || errorCode === undefined) return undefined;
    return { code: errorCode, message: errorMessage ?? '', stage: errorStageLabel ?? errorStage ?? '' };
  }

  toJSON(): PlainValue {
    return this.value;
  }
}
