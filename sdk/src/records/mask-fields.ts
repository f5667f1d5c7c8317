import { SdcError } from '../core/errors.js';
import { parsePath, writePath, type PathStep } from './field-path.js';
import type { FieldJson } from './field.js';
import { SdcRecord } from './record.js';

/**
 * The records with some of their fields masked: letters of texts become `x`, digits `0`; numbers 0, other values null. Equal values stay equal.
 * @param paths `['/ssn', '/items[*]/name']`
 * @throws SdcError `MASK_UNKNOWN` for a path that no record has
 */
export function maskFields(records: readonly SdcRecord[], paths: readonly string[]): SdcRecord[] {
  const left = new Map(paths.map((path) => [normalized(path), path]));
  const wanted = new Set(left.keys());
  const masked = records.map(({ raw }) => {
    const value = maskedField(raw.value, [], (path) => {
      left.delete(path);
      return wanted.has(path);
    });
    return new SdcRecord({ header: raw.header, value });
  });
  const [unknown] = left.values();
  if (unknown === undefined || records.length === 0) return masked;
  throw new SdcError('MASK_UNKNOWN', `No record has the field ${unknown}, which is to be masked.`, {
    nextStep: 'Give paths of fields, such as /ssn or /items[*]/name.',
  });
}

function maskedField(field: FieldJson, path: readonly PathStep[], isMasked: (path: string) => boolean): FieldJson {
  const { type, value } = field;
  if (path.length > 0 && isMasked(anyItem(writePath(path)))) return { ...field, value: maskedValue(field) };
  if (value === null || value === undefined) return field;
  if (type === 'LIST') {
    return {
      ...field,
      value: (value as FieldJson[]).map((one, index) => maskedField(one, [...path, index], isMasked)),
    };
  }
  if (type === 'MAP') {
    const fields = Object.entries(value as Record<string, FieldJson>);
    return {
      ...field,
      value: Object.fromEntries(fields.map(([name, one]) => [name, maskedField(one, [...path, name], isMasked)])),
    };
  }
  if (type === 'LIST_MAP') {
    return {
      ...field,
      value: (value as FieldJson[]).map((one) => maskedField(one, [...path, lastStep(one)], isMasked)),
    };
  }
  return field;
}

/** Items of a LIST_MAP have their name only in their own path. */
function lastStep({ sqpath }: FieldJson): PathStep {
  return parsePath(String(sqpath)).at(-1) ?? '';
}

function maskedValue({ type, value }: FieldJson): FieldJson['value'] {
  if (value === null || value === undefined) return null;
  if (type === 'STRING' && typeof value === 'string') return value.replace(/\p{L}/gu, 'x').replace(/\p{Nd}/gu, '0');
  if (type === 'SHORT' || type === 'INTEGER') return 0;
  return type === 'LONG' || type === 'FLOAT' || type === 'DOUBLE' || type === 'DECIMAL' ? '0' : null;
}

function normalized(path: string): string {
  return path
    .split('[*]')
    .map((part) => writePath(parsePath(part)))
    .join('[*]');
}

function anyItem(path: string): string {
  return path.replace(/\[\d+\]/g, '[*]');
}
