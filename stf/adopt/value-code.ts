import type { Field, FieldType, PlainValue } from 'sdc-sdk';

/** The width of lines, as Prettier is given it. */
export const WIDTH = 120;

/** A value that arrives, but in a form that depends on the system: a date, a decimal, bytes. */
const ANYTHING = 'expect.anything()';

const COLUMNS: Partial<Record<FieldType, string>> = {
  STRING: 'text',
  CHAR: 'text',
  BYTE: 'smallint',
  SHORT: 'smallint',
  INTEGER: 'int',
  LONG: 'bigint',
  FLOAT: 'double precision',
  DOUBLE: 'double precision',
  DECIMAL: 'decimal(38,10)',
  BOOLEAN: 'boolean',
  DATE: 'date',
  TIME: 'time',
};

/** What differs between databases. */
export interface ColumnTypes {
  timestamp: string;
  bytes: string;
  /** A boolean is read as one; MariaDB stores a number. */
  readsBooleans: boolean;
}

/** The type of a column for the values of a field; undefined where none takes them. */
export function columnOf(field: Field | undefined, { timestamp, bytes }: ColumnTypes): string | undefined {
  if (field === undefined) return undefined;
  if (field.type === 'DATETIME') return timestamp;
  if (field.type === 'BYTE_ARRAY') return bytes;
  return COLUMNS[field.type];
}

/** The types whose values a system stores in a form of its own. */
const OTHER_FORM: readonly FieldType[] = [
  'DECIMAL',
  'DATE',
  'TIME',
  'DATETIME',
  'ZONED_DATETIME',
  'BYTE_ARRAY',
  'FLOAT',
];

/** The row of a record as code. */
export function rowCode(
  root: Field,
  columns: readonly string[],
  { types, volatile }: { types: ColumnTypes; volatile: ReadonlySet<string> },
): string {
  const isCertain = ({ type }: Field): boolean =>
    !OTHER_FORM.includes(type) && (types.readsBooleans || type !== 'BOOLEAN');
  const entries = columns.map((name): [string, string] => {
    const field = root.child(name);
    if (field === undefined || field.value === null) return [name, 'null'];
    return [name, isCertain(field) && !volatile.has(name) ? valueCode(field.value) : ANYTHING];
  });
  return objectCode(entries);
}

/** The JSON message of a record as code; undefined for a message of another format. */
export function messageCode(root: Field | undefined, volatile: ReadonlySet<string> = new Set()): string {
  if (root === undefined) return ANYTHING;
  if (root.value === null) return 'null';
  if (OTHER_FORM.includes(root.type)) return ANYTHING;
  if (root.steps.length === 0) return valueCode(root.value);
  const children = root.steps.map((step): [string, string] => [
    String(step),
    messageCode(volatile.has(String(step)) ? undefined : root.child(step)),
  ]);
  return root.type === 'LIST' ? `[${children.map(([, code]) => code).join(', ')}]` : objectCode(children);
}

function objectCode(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([name, code]) => `${keyCode(name)}: ${code}`).join(', ')} }`;
}

/** A name of an object as Prettier writes it. */
export function keyCode(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function valueCode(value: PlainValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' && !Number.isFinite(value)) return ANYTHING;
  return JSON.stringify(value);
}

/** As Prettier quotes a text. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  if (escaped.includes("'") && !escaped.includes('"')) return `"${escaped}"`;
  return `'${escaped.replaceAll("'", "\\'")}'`;
}
