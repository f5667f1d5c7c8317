import { isLosslessNumber } from 'lossless-json';

const BITS = { BYTE: 8n, SHORT: 16n, INTEGER: 32n, LONG: 64n } as const;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d/;

/** The digits of a whole number that fits the type; undefined for anything else. */
export function integerText(value: unknown, type: keyof typeof BITS): string | undefined {
  const digits = textOf(value);
  if (digits === undefined || !/^[+-]?\d+$/.test(digits)) return undefined;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  const whole = BigInt(digits.replace(/^\+/, ''));
  const limit = 1n << (BITS[type] - 1n);
  return whole >= -limit && whole < limit ? whole.toString() : undefined;
}

/** The digits of a number of any size: a number, a bigint, a text of digits, or a number that JSON was read into exactly. */
export function textOf(value: unknown): string | undefined {
  const written = isLosslessNumber(value)
    ? value.value
    : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string'
      ? String(value)
      : undefined;
  return written !== undefined && DECIMAL.test(written) ? written : undefined;
}

/** A date, or the one that a text in ISO form says. */
export function momentOf(value: unknown): Date | undefined {
  const isDate = value instanceof Date || (typeof value === 'string' && ISO_DATE.test(value));
  const moment = isDate ? new Date(value) : undefined;
  return moment === undefined || Number.isNaN(moment.getTime()) ? undefined : moment;
}
