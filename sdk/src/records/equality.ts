import { Field, type PlainValue } from './field.js';

/** What {@link sameValue} compares. */
export type Comparable = Field | PlainValue;

/**
 * Whether two values are the same: maps regardless of the order of their fields, lists in order, bytes by content, dates by moment,
 * NaN as itself, a `DECIMAL` field by its exact amount (`1.10`, `'1.1'` and `1.1`), everything else as it is.
 */
export function sameValue(a: Comparable, b: Comparable): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (isDecimal(a) || isDecimal(b)) return sameAmount(left, right);
  if (Object.is(left, right)) return true;
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime();
  if (left instanceof Uint8Array) return right instanceof Uint8Array && Buffer.compare(left, right) === 0;
  const [inLeft, inRight] = [stepsOf(left), stepsOf(right)];
  return (
    inLeft !== undefined &&
    inRight !== undefined &&
    Array.isArray(left) === Array.isArray(right) &&
    inLeft.length === inRight.length &&
    inLeft.every((step) => inRight.includes(step) && sameValue(below(a, step), below(b, step)))
  );
}

function plain(value: Comparable): PlainValue {
  return value instanceof Field ? value.value : value;
}

function isDecimal(value: Comparable): boolean {
  return value instanceof Field && value.type === 'DECIMAL' && value.value !== null;
}

/** Undefined for what holds no other values. */
function stepsOf(value: PlainValue): string[] | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array)
    return undefined;
  return Object.keys(value);
}

function below(value: Comparable, step: string): Comparable {
  if (value instanceof Field) return value.child(value.type === 'LIST' ? Number(step) : step) ?? null;
  return (value as Record<string, PlainValue>)[step] ?? null;
}

function sameAmount(a: PlainValue, b: PlainValue): boolean {
  const amount = amountOf(a);
  return amount !== undefined && amount === amountOf(b);
}

const AMOUNT = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** Sign, digits without zeros at either end, and exponent: the same text for the same amount. */
function amountOf(value: PlainValue): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = AMOUNT.exec(String(value)) ?? [];
  if (whole + fraction === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}
