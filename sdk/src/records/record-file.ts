import { SdcError } from '../core/errors.js';
import { parseLossless } from '../core/json.js';
import { parsePath, writePath, type PathStep } from './field-path.js';
import { FIELD_TYPES, type Field, type FieldJson, type FieldType, type PlainValue } from './field.js';
import { SdcRecord } from './record.js';
import { fieldJson } from './write-field.js';

/** What a file of records holds beside their values. */
export interface RecordFileOptions {
  /** Header attributes too (default false). */
  attributes?: boolean | undefined;
  /** Fields that are left out, by path: `['/ts', '/items[*]/id']`. */
  ignore?: readonly string[] | undefined;
}

/** A file has no place for the file that a record refers to. */
const TAGS: ReadonlySet<string> = new Set(FIELD_TYPES.filter((type) => type !== 'FILE_REF'));

/**
 * Records as JSON to be kept in a file, with all types: texts, booleans, lists, maps, whole numbers (`INTEGER`) and numbers with a fraction
 * (`DOUBLE`) as they are, anything else by its type: `{ "DECIMAL": "9.90" }`. Fields of maps are sorted, so that equal records are equal texts.
 */
export function writeRecords(records: readonly SdcRecord[], options: RecordFileOptions = {}): string {
  const ignored = new Set((options.ignore ?? []).map(normalized));
  const listed = records.map((record) => ({
    ...(options.attributes === true && hasAttributes(record) ? { attributes: sorted(record.attributes) } : {}),
    value: formOf(record.root, [], ignored),
  }));
  return `${JSON.stringify(listed, undefined, 2)}\n`;
}

/**
 * The records of a file; `where` names it in errors.
 * @throws SdcError `RECORD_FILE`
 */
export function readRecords(text: string, where = 'The file of records'): SdcRecord[] {
  let parsed: unknown;
  try {
    parsed = parseLossless(text);
  } catch (cause) {
    throw damaged(where, 'it is not valid JSON', cause);
  }
  if (!Array.isArray(parsed)) throw damaged(where, 'it holds no list');
  return parsed.map((one: unknown, index) => {
    if (!isObject(one) || !('value' in one)) throw damaged(where, `record ${index + 1} has no value`);
    const { attributes, value } = one as { attributes?: unknown; value: unknown };
    const values = isObject(attributes) ? (attributes as Record<string, string>) : {};
    try {
      return new SdcRecord({ header: { sourceId: `file::${index}`, values }, value: fieldOf(value, []) });
    } catch (error) {
      if (error instanceof SdcError) throw damaged(where, `record ${index + 1}: ${error.summary}`, error);
      throw error;
    }
  });
}

/** The records without some of their fields. */
export function withoutFields(records: readonly SdcRecord[], paths: readonly string[]): SdcRecord[] {
  if (paths.length === 0) return [...records];
  return records.map((record) => {
    const [less] = readRecords(writeRecords([record], { ignore: paths }));
    return new SdcRecord({ header: record.header, value: (less as SdcRecord).raw.value });
  });
}

function hasAttributes({ attributes }: SdcRecord): boolean {
  return Object.keys(attributes).length > 0;
}

function formOf(field: Field, path: readonly PathStep[], ignored: ReadonlySet<string>): unknown {
  const { type, value } = field;
  if (value === null) return type === 'STRING' ? null : { [type]: null };
  if (type === 'LIST') return field.steps.map((step) => formOf(child(field, step), [...path, step], ignored));
  if (type === 'MAP' || type === 'LIST_MAP') {
    const entries = field.steps
      .filter((step) => !isIgnored([...path, step], ignored))
      .map((step): [string, unknown] => [String(step), formOf(child(field, step), [...path, step], ignored)]);
    const fields = Object.fromEntries(type === 'MAP' ? entries.sort(byName) : entries);
    return type === 'MAP' && tagOf(fields) === undefined ? fields : { [type]: fields };
  }
  return scalarForm(type, value);
}

function scalarForm(type: FieldType, value: PlainValue): unknown {
  if (type === 'STRING' || type === 'BOOLEAN' || type === 'INTEGER') return value;
  if (typeof value === 'number') {
    const isFraction = type === 'DOUBLE' && Number.isFinite(value) && !Number.isInteger(value);
    return isFraction ? value : { [type]: Object.is(value, -0) ? '-0' : String(value) };
  }
  if (value instanceof Date) return { [type]: value.toISOString() };
  if (Buffer.isBuffer(value)) return { [type]: value.toString('base64') };
  return { [type]: typeof value === 'bigint' ? value.toString() : value };
}

function fieldOf(form: unknown, path: readonly PathStep[]): FieldJson {
  const at = { sqpath: writePath(path), dqpath: writePath(path) };
  if (Array.isArray(form)) return { type: 'LIST', value: form.map((one, i) => fieldOf(one, [...path, i])), ...at };
  if (!isObject(form)) return fieldJson(form, path);
  const type = tagOf(form);
  const value = type === undefined ? form : form[type];
  if (value === null && type !== undefined) return { type, value, ...at };
  if (type === undefined || type === 'MAP' || type === 'LIST_MAP') {
    const fields = Object.entries(isObject(value) ? value : {}).map(
      ([name, one]) => [name, fieldOf(one, [...path, name])] as const,
    );
    return type === 'LIST_MAP'
      ? { type, value: fields.map(([, field]) => field), ...at }
      : { type: 'MAP', value: Object.fromEntries(fields), ...at };
  }
  return fieldJson(valueFor(type, value), path, () => type);
}

/** What {@link fieldJson} takes for a type, of what stands in a file. */
function valueFor(type: FieldType, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'BYTE_ARRAY') return Buffer.from(value, 'base64');
  return type === 'FLOAT' || type === 'DOUBLE' ? Number(value) : value;
}

/** The type that the only member of an object names. */
function tagOf(form: object): FieldType | undefined {
  const [name, second] = Object.keys(form);
  return name !== undefined && second === undefined && TAGS.has(name) ? (name as FieldType) : undefined;
}

function isIgnored(path: readonly PathStep[], ignored: ReadonlySet<string>): boolean {
  const written = writePath(path);
  return ignored.has(written) || ignored.has(written.replace(/\[\d+\]/g, '[*]'));
}

function normalized(path: string): string {
  return path
    .split('[*]')
    .map((part) => writePath(parsePath(part)))
    .join('[*]');
}

function child(field: Field, step: PathStep): Field {
  return field.child(step) as Field;
}

function sorted(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).sort(byName));
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(where: string, why: string, cause?: unknown): SdcError {
  return new SdcError('RECORD_FILE', `${where} is damaged: ${why.replace(/\.$/, '')}.`, {
    nextStep: 'Restore it from version control, or write it again (--update-snapshots for a golden file).',
    cause,
  });
}
