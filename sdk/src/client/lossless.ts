import { parse, stringify } from 'lossless-json';

/** 16 digits in a row, or a fraction longer than a double holds: what JSON.parse may round. */
const LONG_NUMBER = /\d{16}|\d\.\d{15}/;

/** JSON in which a number that a double cannot hold exactly arrives as the text that it was. */
export function parseLossless(json: string): unknown {
  return parsed(json, exactNumber);
}

/** JSON in which a whole number that a double cannot hold exactly arrives as a bigint. */
export function parseWithBigints(json: string): unknown {
  return parsed(json, numberOrBigint);
}

/** JSON text of a value that may hold bigints. */
export function jsonText(value: unknown): string {
  return stringify(value) ?? 'null';
}

function parsed(json: string, parseNumber: (written: string) => unknown): unknown {
  if (!LONG_NUMBER.test(json)) return JSON.parse(json) as unknown;
  return parse(json, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue });
}

function exactNumber(written: string): number | string {
  const number = Number(written);
  if (isWhole(written)) return Number.isSafeInteger(number) ? number : written;
  return String(number) === written ? number : written;
}

/** A number from its digits: a bigint where a double would round it. */
export function numberOrBigint(written: string): number | bigint {
  const number = Number(written);
  return Number.isSafeInteger(number) || !isWhole(written) ? number : BigInt(written);
}

function isWhole(written: string): boolean {
  return /^[+-]?\d+$/.test(written);
}
