import { asText } from '../client/text.js';

export type FieldType =
  | 'BOOLEAN'
  | 'CHAR'
  | 'BYTE'
  | 'SHORT'
  | 'INTEGER'
  | 'LONG'
  | 'FLOAT'
  | 'DOUBLE'
  | 'DECIMAL'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'ZONED_DATETIME'
  | 'STRING'
  | 'BYTE_ARRAY'
  | 'MAP'
  | 'LIST'
  | 'LIST_MAP'
  | 'FILE_REF';

/** A field as SDC sends it in previews, snapshots and error records. */
export interface FieldJson {
  type: FieldType;
  value: unknown;
  sqpath?: string;
  dqpath?: string;
  attributes?: Record<string, string> | null;
}

/**
 * A value to compare with: integers as number (bigint beyond 2^53), decimals as exact text, dates as Date,
 * bytes as Buffer, maps as objects in the order of their fields.
 */
export type PlainValue =
  string | number | bigint | boolean | null | Date | Buffer | PlainValue[] | { [name: string]: PlainValue };

export function plainValue(field: FieldJson): PlainValue {
  const { type, value } = field;
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'BYTE':
    case 'SHORT':
    case 'INTEGER':
    case 'LONG':
      return integer(value);
    case 'FLOAT':
    case 'DOUBLE':
      return Number(value);
    case 'BOOLEAN':
      return value === true || value === 'true';
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      return new Date(typeof value === 'number' ? value : Number.isNaN(Number(value)) ? asText(value) : Number(value));
    case 'BYTE_ARRAY':
      return Buffer.from(asText(value), 'base64');
    case 'LIST':
      return (value as FieldJson[]).map(plainValue);
    case 'MAP':
      return Object.fromEntries(Object.entries(value as Record<string, FieldJson>).map(([k, v]) => [k, plainValue(v)]));
    case 'LIST_MAP':
      return Object.fromEntries((value as FieldJson[]).map((one) => [nameIn(field, one), plainValue(one)]));
    case 'FILE_REF':
      return value as PlainValue;
    default:
      return asText(value);
  }
}

function integer(value: unknown): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(asText(value));
}

/** The name of a field is what its path has beyond its parent's: `/a/'b c'` in `/a` → `b c`. */
function nameIn(parent: FieldJson, field: FieldJson): string {
  const step = (field.sqpath ?? '').slice((parent.sqpath ?? '').length + 1);
  return /^'.*'$/s.test(step) ? unescaped(step.slice(1, -1)) : step;
}

/** Within single quotes SDC writes `'` with two backslashes before it, `"` with one, and a backslash doubled. */
function unescaped(name: string): string {
  return name.replace(/\\\\'|\\"|\\\\/g, (escape) => escape.at(escape.endsWith('\\') ? 0 : -1) ?? '');
}
