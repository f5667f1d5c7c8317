import { SdcError } from '../core/errors.js';
import { asText } from '../core/json.js';
import {
  anything,
  badValue,
  jsonObject,
  listOf,
  mapOf,
  nullable,
  oneOf,
  openObject,
  read,
  text,
  type Schema,
} from '../core/schema.js';
import { parsePath, type PathStep } from './field-path.js';

/** The types that SDC has. */
export const FIELD_TYPES = [
  'BOOLEAN',
  'CHAR',
  'BYTE',
  'SHORT',
  'INTEGER',
  'LONG',
  'FLOAT',
  'DOUBLE',
  'DECIMAL',
  'DATE',
  'TIME',
  'DATETIME',
  'ZONED_DATETIME',
  'STRING',
  'BYTE_ARRAY',
  'MAP',
  'LIST',
  'LIST_MAP',
  'FILE_REF',
] as const;

/**
 * The types that a field of a record can have.
 * @useDeclaredType
 */
export type FieldType = (typeof FIELD_TYPES)[number];

/** A field as SDC sends it in previews, snapshots and error records. */
export interface FieldJson {
  type: FieldType;
  value: unknown;
  sqpath?: string | null | undefined;
  dqpath?: string | null | undefined;
  attributes?: Record<string, string> | null | undefined;
}

/**
 * A value to compare with: integers as number (bigint beyond ±(2^53 - 1), so always exact), `FLOAT` and `DOUBLE` as number (`NaN` and
 * infinities too), decimals as the exact text that SDC sends (`'1.10'`), dates as Date, `ZONED_DATETIME` as text with its zone,
 * bytes as Buffer, maps as objects in the order of their fields, `FILE_REF` as SDC sent it.
 */
export type PlainValue =
  string | number | bigint | boolean | null | Date | Buffer | PlainValue[] | { [name: string]: PlainValue };

/** A field in an answer of SDC; {@link Field.read} reads its value by its type. */
export const fieldSchema: Schema<FieldJson> = openObject({
  type: oneOf(...FIELD_TYPES),
  value: anything,
  sqpath: nullable(text),
  dqpath: nullable(text),
  attributes: nullable(mapOf(text)),
});

/** One field of a record, with its type and its attributes. */
export class Field {
  /** Its type in SDC. */
  readonly type: FieldType;
  /** Field attributes, such as those that an XML parser or an Expression Evaluator sets. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly #value: unknown;
  readonly #children: ReadonlyMap<PathStep, Field> | undefined;

  private constructor(
    type: FieldType,
    attributes: Record<string, string>,
    value: unknown,
    children: ReadonlyMap<PathStep, Field> | undefined,
  ) {
    this.type = type;
    this.attributes = attributes;
    this.#value = value;
    this.#children = children;
  }

  /**
   * Reads a field as SDC sends it.
   * @throws SdcConnectionError `SDC_BAD_ANSWER` when it is not a field of SDC
   */
  static read(json: unknown, where = 'A field'): Field {
    const { type, value, sqpath, attributes: given } = read(fieldSchema, json, where);
    const attributes = given ?? {};
    if (value === null || value === undefined) return new Field(type, attributes, null, undefined);
    const children = readChildren(type, value, sqpath, where);
    return new Field(type, attributes, children === undefined ? scalar(type, value, where) : undefined, children);
  }

  /** The value as {@link PlainValue}. */
  get value(): PlainValue {
    if (this.#children === undefined) return this.#value as PlainValue;
    if (this.type === 'LIST') return [...this.#children.values()].map(({ value }) => value);
    return Object.fromEntries([...this.#children].map(([name, child]) => [name, child.value]));
  }

  /** Names of the fields of a map, indices of a list, in their order; empty for any other field. */
  get steps(): PathStep[] {
    return [...(this.#children?.keys() ?? [])];
  }

  /** The field at a path below this one, such as `/a[0]/'b c'`; undefined when there is none. */
  at(path: string): Field | undefined {
    return parsePath(path).reduce<Field | undefined>((field, step) => field?.child(step), this);
  }

  /** The field of a map by its name, or of a list by its index. */
  child(step: PathStep): Field | undefined {
    return this.#children?.get(step);
  }

  /** The value with what JSON cannot hold as text; see {@link SdcRecord.toJSON}. */
  toJSON(): unknown {
    return jsonValue(this.value);
  }
}

/** What `record.value` holds, of a field alone. */
export function plainValue(field: FieldJson): PlainValue {
  return Field.read(field).value;
}

/** A plain value for `JSON.stringify`: what JSON cannot hold becomes text (bigint, NaN, infinities), bytes become base64. */
export function jsonValue(value: PlainValue): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, jsonValue(one)]));
  }
  return value;
}

function readChildren(
  type: FieldType,
  value: unknown,
  sqpath: unknown,
  where: string,
): ReadonlyMap<PathStep, Field> | undefined {
  if (type === 'MAP') {
    const fields = read(jsonObject, value, `${where}.value`);
    return new Map(Object.entries(fields).map(([name, one]) => [name, Field.read(one, `${where}/${name}`)]));
  }
  if (type !== 'LIST' && type !== 'LIST_MAP') return undefined;
  const listed = read(listOf(jsonObject), value, `${where}.value`);
  return new Map(
    listed.map((one, index): [PathStep, Field] => {
      const field = Field.read(one, `${where}[${index}]`);
      return [type === 'LIST' ? index : nameIn(sqpath, one['sqpath'], `${where}[${index}]`), field];
    }),
  );
}

function scalar(type: FieldType, value: unknown, where: string): unknown {
  switch (type) {
    case 'BYTE':
    case 'SHORT':
    case 'INTEGER':
    case 'LONG':
      return integer(value, where);
    case 'FLOAT':
    case 'DOUBLE':
      return double(value, where);
    case 'DECIMAL':
      return decimal(value, where);
    case 'BOOLEAN':
      if (typeof value === 'boolean') return value;
      if (value !== 'true' && value !== 'false') throw badValue(where, 'true or false', value);
      return value === 'true';
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      return date(value, where);
    case 'BYTE_ARRAY':
      return Buffer.from(read(text, value, where), 'base64');
    case 'FILE_REF':
      return value;
    default:
      if (typeof value === 'object') throw badValue(where, 'a text', value);
      return asText(value);
  }
}

function integer(value: unknown, where: string): number | bigint {
  const written = asText(value).trim();
  if (!/^[+-]?\d+$/.test(written)) throw badValue(where, 'a whole number', value);
  const number = Number(written);
  return Number.isSafeInteger(number) ? number : BigInt(written);
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const DOUBLE = /^([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?Infinity|NaN)$/;

function double(value: unknown, where: string): number {
  const written = asText(value).trim();
  if (!DOUBLE.test(written)) throw badValue(where, 'a number', value);
  return Number(written);
}

function decimal(value: unknown, where: string): string {
  const written = asText(value).trim();
  if (!DECIMAL.test(written)) throw badValue(where, 'a decimal', value);
  return written;
}

/** Milliseconds since 1970, or a date in ISO form. */
function date(value: unknown, where: string): Date {
  const written = asText(value);
  const moment = new Date(/^-?\d+$/.test(written) ? Number(written) : written);
  if (Number.isNaN(moment.getTime())) throw badValue(where, 'a date', value);
  return moment;
}

/** The name of a field is what its path has beyond its parent's: `/a/'b c'` in `/a` → `b c`. */
function nameIn(parent: unknown, child: unknown, where: string): string {
  const path = read(text, child, `${where}.sqpath`);
  const beyond = path.slice((typeof parent === 'string' ? parent : '').length);
  try {
    const [name] = parsePath(beyond);
    if (typeof name === 'string') return name;
  } catch (error) {
    if (!(error instanceof SdcError)) throw error;
  }
  throw badValue(`${where}.sqpath`, 'the path of a field in its parent', child);
}
