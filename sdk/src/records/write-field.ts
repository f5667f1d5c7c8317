import { writePath, type PathStep } from './field-path.js';
import type { FieldJson, FieldType, PlainValue } from './field.js';

/**
 * A plain value as SDC takes fields: whole numbers become INTEGER or LONG, other numbers DOUBLE, bigint LONG, or DECIMAL beyond
 * 64 bits, dates DATETIME, bytes BYTE_ARRAY, text STRING, objects MAP, null a STRING that is null.
 */
export function fieldJson(value: PlainValue, path: readonly PathStep[] = []): FieldJson {
  const at = { sqpath: writePath(path), dqpath: writePath(path) };
  if (Array.isArray(value)) {
    return { type: 'LIST', value: value.map((one, index) => fieldJson(one, [...path, index])), ...at };
  }
  const [type, written] = scalarJson(value);
  if (type !== 'MAP') return { type, value: written, ...at };
  const fields = Object.entries(value as Record<string, PlainValue>);
  return {
    type,
    value: Object.fromEntries(fields.map(([name, one]) => [name, fieldJson(one, [...path, name])])),
    ...at,
  };
}

const LONG_LIMIT = 2n ** 63n;

/** SDC reads numbers from texts: those of JSON it refuses for some types. */
function scalarJson(value: Exclude<PlainValue, PlainValue[]>): [FieldType, unknown] {
  switch (typeof value) {
    case 'bigint':
      return [value >= -LONG_LIMIT && value < LONG_LIMIT ? 'LONG' : 'DECIMAL', value.toString()];
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return ['DOUBLE', String(value)];
      return [Math.abs(value) < 2 ** 31 ? 'INTEGER' : 'LONG', String(value)];
    case 'boolean':
      return ['BOOLEAN', value];
    case 'string':
      return ['STRING', value];
  }
  if (value === null) return ['STRING', null];
  if (value instanceof Date) return ['DATETIME', value.getTime()];
  if (Buffer.isBuffer(value)) return ['BYTE_ARRAY', value.toString('base64')];
  return ['MAP', value];
}
