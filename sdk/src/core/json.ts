import { parse, stringify } from 'lossless-json';
import { createHash } from 'node:crypto';

/** What JSON.parse may round: 16 digits or more, or an exponent of three digits. */
const LONG_NUMBER = /\d{16}|[\d.]{17}|\d[eE][+-]?\d{3}/;

/** How numbers arrive that a double cannot hold; they are rounded unless one of these is set. */
export interface Numbers {
  /** Of records: as text. */
  lossless?: boolean;
  /** Of configs: whole numbers as bigint. */
  bigints?: boolean;
}

export function parsedJson(json: string, { lossless = false, bigints = false }: Numbers): unknown {
  if (bigints) return parseWithBigints(json);
  return lossless ? parseLossless(json) : (JSON.parse(json) as unknown);
}

/** JSON in which a number that a double cannot hold exactly arrives as the text that it was. */
export function parseLossless(json: string): unknown {
  return parsed(json, exactNumber);
}

/** JSON in which a whole number that a double cannot hold exactly arrives as a bigint. */
export function parseWithBigints(json: string): unknown {
  return parsed(json, numberOrBigint);
}

/** JSON in which a number that a double cannot hold exactly arrives as a bigint when it is whole, otherwise as the text that it was. */
export function parseExact(json: string): unknown {
  return parsed(json, (written) => (isWhole(written) ? numberOrBigint(written) : exactNumber(written)));
}

/** JSON text of a value that may hold bigints. */
export function jsonText(value: unknown, { indent }: { indent?: number } = {}): string {
  return stringify(value, undefined, indent) ?? 'null';
}

function parsed(json: string, parseNumber: (written: string) => unknown): unknown {
  if (!LONG_NUMBER.test(json)) return JSON.parse(json) as unknown;
  return parse(json, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue });
}

function exactNumber(written: string): number | string {
  const number = Number(written);
  if (isWhole(written)) return Number.isSafeInteger(number) ? number : written;
  return amountOf(number) === amountOf(written) ? number : written;
}

/** A number from its digits: a bigint where a double would round it. */
export function numberOrBigint(written: string): number | bigint {
  const number = Number(written);
  return Number.isSafeInteger(number) || !isWhole(written) ? number : BigInt(written);
}

const AMOUNT = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/**
 * Sign, digits without zeros at either end, and exponent of a number: the same text for the same amount.
 * `undefined` for what is not a number.
 */
export function amountOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = AMOUNT.exec(String(value)) ?? [];
  if (whole + fraction === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}

function isWhole(written: string): boolean {
  return /^[+-]?\d+$/.test(written);
}

const parsedBefore = new Map<string, WeakRef<object>>();

/** What `parse` made of the same bytes before, as long as it is still referenced; else what it makes of them now. */
export function parsedOnce<T>(kind: string, bytes: Buffer, parse: () => T): T {
  const key = `${kind} ${createHash('sha256').update(bytes).digest('base64')}`;
  const known = parsedBefore.get(key)?.deref();
  if (known !== undefined) return known as T;
  const made = parse();
  forgetWhatIsGone();
  if (typeof made === 'object' && made !== null) parsedBefore.set(key, new WeakRef(made));
  return made;
}

function forgetWhatIsGone(): void {
  for (const [key, value] of parsedBefore) if (value.deref() === undefined) parsedBefore.delete(key);
}

/** Any value as text: texts and numbers as they are, everything else as JSON. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return value.toString();
  return value === undefined ? '' : jsonText(value);
}

/** `jdbcConnectionString`, `JDBC Connection-String` → `['jdbc', 'Connection', 'String']` and the like. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[̀-ͯ]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^0-9A-Za-z]+/)
    .filter((word) => word !== '');
}
