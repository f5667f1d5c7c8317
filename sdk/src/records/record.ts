import { mapOf, mapped, nullable, number, openObject, text, withDefault, type Schema } from '../core/schema.js';
import { sameValue } from './equality.js';
import { Field, fieldSchema, jsonValue, type FieldJson, type PlainValue } from './field.js';

/** A record as SDC sends it in previews, snapshots and error records. */
export interface RecordJson {
  header: RecordHeaderJson;
  value: FieldJson;
}

/** What SDC sends about a record beside its value. */
export interface RecordHeaderJson {
  stageCreator?: string | null | undefined;
  sourceId?: string | null | undefined;
  stagesPath?: string | null | undefined;
  trackingId?: string | null | undefined;
  errorCode?: string | null | undefined;
  errorMessage?: string | null | undefined;
  errorStage?: string | null | undefined;
  errorStageLabel?: string | null | undefined;
  /** Milliseconds since 1970; 0 for a record without an error. */
  errorTimestamp?: number | null | undefined;
  /** Header attributes. */
  values?: Record<string, string> | null | undefined;
  [other: string]: unknown;
}

/** Why a record is an error record. */
export interface RecordError {
  /** SDC's code, such as `JDBC_14`. */
  code: string;
  message: string;
  /** Label of the stage that gave it up, such as `JDBC Producer 1`. */
  stage: string;
}

/** One record with plain values, to be compared in a test. */
export class SdcRecord {
  /** As SDC sent it. */
  readonly raw: RecordJson;
  readonly #root: Field;

  /** @throws SdcConnectionError `SDC_BAD_ANSWER` when it is not a record of SDC */
  constructor(raw: RecordJson) {
    this.#root = Field.read(raw.value, 'A record');
    this.raw = raw;
  }

  /** The whole record as a plain value; see {@link PlainValue}. */
  get value(): PlainValue {
    return this.#root.value;
  }

  /** The root field, with its type and attributes. */
  get root(): Field {
    return this.#root;
  }

  /** What SDC knows about the record: where it comes from, which stages it went through, why it is an error. */
  get header(): RecordHeaderJson {
    return this.raw.header;
  }

  /** Header attributes. */
  get attributes(): Record<string, string> {
    return this.raw.header.values ?? {};
  }

  /** Why the record is an error record; undefined for one that is none. */
  get error(): RecordError | undefined {
    const { errorCode, errorMessage, errorStageLabel, errorStage } = this.raw.header;
    if (errorCode === null || errorCode === undefined) return undefined;
    return { code: errorCode, message: errorMessage ?? '', stage: errorStageLabel ?? errorStage ?? '' };
  }

  /**
   * The plain value at a path, such as `/a[0]/'b c'`; undefined when there is no such field, null when it is null.
   * @throws SdcError `FIELD_PATH_BAD`
   */
  get(path: string): PlainValue | undefined {
    return this.field(path)?.value;
  }

  /** The field at a path, with its type and attributes; undefined when there is none. */
  field(path: string): Field | undefined {
    return this.#root.at(path);
  }

  /** Whether it holds the same value as another record or as a plain value; see {@link sameValue}. Headers are not compared. */
  equals(other: SdcRecord | PlainValue): boolean {
    return sameValue(this.#root, other instanceof SdcRecord ? other.#root : other);
  }

  /** The value with what JSON cannot hold as text: bigint, NaN, infinities; bytes as base64, dates in ISO form. */
  toJSON(): unknown {
    return jsonValue(this.value);
  }
}

/** A record or a field as a value like those of rows and messages; anything else as it is. */
export function plainForm(value: unknown): unknown {
  return value instanceof SdcRecord || value instanceof Field ? value.value : value;
}

const headerText = nullable(text);

/** A record in an answer of SDC. */
export const recordSchema: Schema<SdcRecord> = mapped(
  openObject({
    header: openObject({
      stageCreator: headerText,
      sourceId: headerText,
      stagesPath: headerText,
      trackingId: headerText,
      errorTimestamp: nullable(number),
      errorCode: headerText,
      errorMessage: headerText,
      errorStage: headerText,
      errorStageLabel: headerText,
      values: withDefault(mapOf(withDefault(text, '')), {}),
    }),
    value: fieldSchema,
  }),
  (json) => new SdcRecord(json),
);
