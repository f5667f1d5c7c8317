import { SdcError } from '../core/errors.js';
import { writePath, type PathStep } from './field-path.js';
import type { FieldJson, FieldType } from './field.js';
import { integerText, momentOf, textOf } from './write-scalar.js';

/** The type of the field at a path; undefined where the value decides. */
export type TypeAt = (path: readonly PathStep[]) => FieldType | undefined;

const LONG_LIMIT = 2n ** 63n;

/**
 * A value as SDC takes fields: whole numbers become INTEGER or LONG, other numbers DOUBLE, bigint LONG, or DECIMAL beyond
 * 64 bits, dates DATETIME, bytes BYTE_ARRAY, text STRING, objects MAP, null a STRING that is null. `typeAt` chooses other types.
 * @throws SdcError `RECORD_VALUE` for what no field can hold
 */
export function fieldJson(value: unknown, path: readonly PathStep[] = [], typeAt: TypeAt = () => undefined): FieldJson {
  const type = typeAt(path) ?? usualType(value, path);
  const written = writePath(path);
  return { type, value: valueJson(value, type, path, typeAt), sqpath: written, dqpath: written };
}

function valueJson(value: unknown, type: FieldType, path: readonly PathStep[], typeAt: TypeAt): unknown {
  if (value === null) return null;
  switch (type) {
    case 'MAP':
      return Object.fromEntries(
        fieldsOf(value, type, path).map(([name, one]) => [name, fieldJson(one, [...path, name], typeAt)]),
      );
    case 'LIST_MAP':
      return fieldsOf(value, type, path).map(([name, one]) => fieldJson(one, [...path, name], typeAt));
    case 'LIST':
      if (!Array.isArray(value)) throw unfit(value, type, path);
      return value.map((one, index) => fieldJson(one, [...path, index], typeAt));
    default:
      return scalarJson(value, type, path);
  }
}

/** SDC reads numbers from texts: those of JSON it refuses for some types. */
function scalarJson(value: unknown, type: FieldType, path: readonly PathStep[]): unknown {
  const written = scalarText(value, type);
  if (written === undefined) throw unfit(value, type, path);
  return written;
}

function scalarText(value: unknown, type: FieldType): string | number | boolean | undefined {
  switch (type) {
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined;
    case 'CHAR':
      return typeof value === 'string' && value.length === 1 ? value : undefined;
    case 'STRING':
      return typeof value === 'string' ? value : undefined;
    case 'BYTE':
    case 'SHORT':
    case 'INTEGER':
    case 'LONG':
      return integerText(value, type);
    case 'FLOAT':
    case 'DOUBLE':
      return typeof value === 'number' ? (Object.is(value, -0) ? '-0.0' : String(value)) : undefined;
    case 'DECIMAL':
      return textOf(value);
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      return momentOf(value)?.getTime();
    case 'ZONED_DATETIME':
      return value instanceof Date ? momentOf(value)?.toISOString() : zonedText(value);
    case 'BYTE_ARRAY':
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : undefined;
    default:
      return undefined;
  }
}

/** Such as `2024-02-29T12:00:00+01:00[Europe/Berlin]`. */
function zonedText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const moment = /^([^[]+)(\[[\w/+-]+\])?$/.exec(value)?.[1];
  const isZoned = moment !== undefined && /(Z|[+-]\d\d:?\d\d)$/.test(moment);
  return isZoned && !Number.isNaN(new Date(moment).getTime()) ? value : undefined;
}

function usualType(value: unknown, path: readonly PathStep[]): FieldType {
  switch (typeof value) {
    case 'bigint':
      return value >= -LONG_LIMIT && value < LONG_LIMIT ? 'LONG' : 'DECIMAL';
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'DOUBLE';
      return value >= -(2 ** 31) && value < 2 ** 31 ? 'INTEGER' : 'LONG';
    case 'boolean':
      return 'BOOLEAN';
    case 'string':
      return 'STRING';
    case 'object':
      if (value === null) return 'STRING';
      if (value instanceof Date) return 'DATETIME';
      if (value instanceof Uint8Array) return 'BYTE_ARRAY';
      if (Array.isArray(value)) return 'LIST';
      if (isPlain(value)) return 'MAP';
      return textOf(value) === undefined ? reject(value, path) : 'DECIMAL';
    default:
      return reject(value, path);
  }
}

/** Fields that are undefined are left out. */
function fieldsOf(value: unknown, type: FieldType, path: readonly PathStep[]): [string, unknown][] {
  if (typeof value !== 'object' || value === null || !isPlain(value)) throw unfit(value, type, path);
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function reject(value: unknown, path: readonly PathStep[]): never {
  throw new SdcError('RECORD_VALUE', `No field of a record can hold ${described(value)}${at(path)}.`, {
    nextStep: 'Give texts, numbers, bigints, booleans, null, dates, bytes (Buffer), lists or plain objects.',
  });
}

function unfit(value: unknown, type: FieldType, path: readonly PathStep[]): SdcError {
  return new SdcError('RECORD_VALUE', `${described(value)}${at(path)} is not a value of the type ${type}.`, {
    nextStep: `Give ${EXPECTED[type]}, or another type for it.`,
  });
}

const EXPECTED: Record<FieldType, string> = {
  BOOLEAN: 'true or false',
  CHAR: 'a text of one character',
  BYTE: 'a whole number from -128 to 127',
  SHORT: 'a whole number from -32768 to 32767',
  INTEGER: 'a whole number of 32 bits',
  LONG: 'a whole number of 64 bits, a bigint beyond 2^53',
  FLOAT: 'a number',
  DOUBLE: 'a number',
  DECIMAL: "a number, a bigint, or digits as text ('9.90')",
  DATE: 'a Date or an ISO date',
  TIME: 'a Date or an ISO date',
  DATETIME: 'a Date or an ISO date',
  ZONED_DATETIME: "a Date, or a text with a zone ('2024-02-29T12:00:00+01:00[Europe/Berlin]')",
  STRING: 'a text',
  BYTE_ARRAY: 'bytes (Buffer)',
  MAP: 'an object',
  LIST: 'a list',
  LIST_MAP: 'an object',
  FILE_REF: 'a whole file by an origin that reads files',
};

function described(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'object' && value !== null) return `an object of the class ${value.constructor.name}`;
  return typeof value === 'function' ? 'a function' : String(value);
}

function at(path: readonly PathStep[]): string {
  return path.length === 0 ? '' : ` (at ${writePath(path)})`;
}
