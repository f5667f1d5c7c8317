import { randomUUID } from 'node:crypto';
import { SdcError } from '../core/errors.js';
import { parsePath, writePath, type PathStep } from './field-path.js';
import type { FieldType } from './field.js';
import { SdcRecord } from './record.js';
import { fieldJson } from './write-field.js';

/** Types of fields by their paths: `{ '/amount': 'DECIMAL', '/items[*]/day': 'DATE', '/': 'LIST_MAP' }`; `[*]` is any index. */
export type TypesByPath = Readonly<Record<string, FieldType>>;

/** What a record has beside its value. */
export interface RecordOptions {
  /** Header attributes, such as `{ 'sdc.operation.type': '1' }`. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** Types of fields, where they are not the usual ones of their values. */
  types?: TypesByPath | undefined;
}

/**
 * A record with header attributes and types of one's own, to be sent or compared with:
 * `newRecord({ id: 1, amount: '9.90' }, { types: { '/amount': 'DECIMAL' }, attributes: { 'sdc.operation.type': '1' } })`.
 * @throws SdcError `RECORD_VALUE` for what no field can hold, `RECORD_TYPES` for a type of a field that is not there
 */
export function newRecord(value: unknown, options: RecordOptions = {}): SdcRecord {
  return newRecords([value], options)[0] as SdcRecord;
}

/** Records of the same types; a type has to name a field of at least one of them. Records among the values stay as they are. */
export function newRecords(
  values: readonly unknown[],
  { attributes, types = {} }: RecordOptions | { attributes?: AttributesOf; types?: TypesByPath },
): SdcRecord[] {
  const wanted = new Map(Object.entries(types).map(([path, type]) => [normalized(path), type]));
  const found = new Set<string>();
  const typeAt = (path: readonly PathStep[]): FieldType | undefined => {
    const exact = writePath(path);
    const any = exact.replace(/\[\d+\]/g, '[*]');
    const key = wanted.has(exact) ? exact : any;
    if (wanted.has(key)) found.add(key);
    return wanted.get(key);
  };
  const records = values.map((value, index) => {
    const given = attributesFor(attributes, value, index);
    if (value instanceof SdcRecord) return given === undefined ? value : withAttributes(value, given);
    const header = { stageCreator: '', sourceId: `records::${randomUUID()}`, stagesPath: '', values: given ?? {} };
    return new SdcRecord({ header, value: fieldJson(value, [], typeAt) });
  });
  const unused = [...wanted.keys()].filter((path) => !found.has(path));
  if (unused.length > 0 && values.some((value) => !(value instanceof SdcRecord))) {
    throw new SdcError('RECORD_TYPES', `No record has a field ${unused.map((path) => `'${path}'`).join(', ')}.`, {
      nextStep: "Write the path as in the record: { '/amount': 'DECIMAL', '/items[*]/day': 'DATE' }.",
    });
  }
  return records;
}

/** Header attributes of all records, of each in their order, or by record. */
export type AttributesOf =
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[]
  | ((value: unknown, index: number) => Readonly<Record<string, string>>)
  | undefined;

function attributesFor(attributes: AttributesOf, value: unknown, index: number): Record<string, string> | undefined {
  if (typeof attributes === 'function') return { ...attributes(value, index) };
  if (attributes === undefined) return undefined;
  return isList(attributes) ? { ...attributes[index] } : { ...attributes };
}

function isList<T>(value: object | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function withAttributes(record: SdcRecord, attributes: Record<string, string>): SdcRecord {
  return new SdcRecord({ ...record.raw, header: { ...record.header, values: attributes } });
}

function normalized(path: string): string {
  return path
    .split('[*]')
    .map((part) => writePath(parsePath(part)))
    .join('[*]');
}
