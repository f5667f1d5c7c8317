import { amountOf } from '../core/json.js';
import { Field } from './field.js';

/** `expect.any(…)` and the like. */
export interface AsymmetricMatcher {
  asymmetricMatch(actual: unknown): boolean;
}

/**
 * Whether two values are the same, each a record's field or as `record.value`, rows and messages have it: maps regardless of the order of their fields and without those that are undefined, lists in order,
 * bytes by content, dates by moment (a Date and its `toISOString()`), integers whether number or bigint, NaN as itself, a `DECIMAL`
 * field by its exact amount (`1.10`, `'1.1'` and `1.1`), everything else as it is. `expected` may hold asymmetric matchers.
 */
export function sameValue(actual: unknown, expected: unknown): boolean {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(plain(actual));
  if (isDecimal(actual) || isDecimal(expected)) return sameAmount(plain(actual), plain(expected));
  const [left, right] = [stepsOf(actual), stepsOf(expected)];
  if (left === undefined || right === undefined) return canonicalText(actual) === canonicalText(expected);
  return (
    isList(actual) === isList(expected) &&
    left.length === right.length &&
    left.every((step) => right.includes(step) && sameValue(below(actual, step), below(expected, step)))
  );
}

/** A text that is the same for values that {@link sameValue} calls the same, asymmetric matchers and `DECIMAL` fields aside. */
export function canonicalText(value: unknown): string {
  if (value instanceof Field) return canonicalText(value.value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (value instanceof Date)
    return JSON.stringify(Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString());
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const texts = entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalText(one)}`);
  return `{${texts.sort().join(',')}}`;
}

/** Whether it is `expect.any(…)`, `expect.stringMatching(…)` or the like. */
export function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  return typeof (value as Partial<AsymmetricMatcher> | null | undefined)?.asymmetricMatch === 'function';
}

function plain(value: unknown): unknown {
  return value instanceof Field ? value.value : value;
}

function isDecimal(value: unknown): boolean {
  return value instanceof Field && value.type === 'DECIMAL' && value.value !== null;
}

function isList(value: unknown): boolean {
  return Array.isArray(plain(value));
}

/** Undefined for what holds no other values. */
function stepsOf(value: unknown): string[] | undefined {
  const whole = plain(value);
  if (typeof whole !== 'object' || whole === null || whole instanceof Date || whole instanceof Uint8Array)
    return undefined;
  const entries = Object.entries(whole);
  return (Array.isArray(whole) ? entries : entries.filter(([, one]) => one !== undefined)).map(([step]) => step);
}

function below(value: unknown, step: string): unknown {
  if (value instanceof Field) return value.child(value.type === 'LIST' ? Number(step) : step) ?? null;
  return (value as Record<string, unknown>)[step];
}

function sameAmount(a: unknown, b: unknown): boolean {
  const amount = amountOf(a);
  return amount !== undefined && amount === amountOf(b);
}
