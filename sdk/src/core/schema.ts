import { SdcConnectionError } from './errors.js';

/** Reads a decoded JSON value as a `T`, or throws `SDC_BAD_ANSWER`; `where` names the place within the answer. */
export type Shape<T> = (value: unknown, where: string) => T;

type Fields = Record<string, Shape<unknown>>;
type Read<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> };

/** A text. */
export const text: Shape<string> = (value, where) =>
  typeof value === 'string' ? value : mismatch(where, 'a text', value);

/** A finite number. */
export const number: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : mismatch(where, 'a number', value);

export const boolean: Shape<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : mismatch(where, 'true or false', value);

/** Whatever it is. */
export const anything: Shape<unknown> = (value) => value;

/** A JSON object, as it is. */
export const jsonObject: Shape<Record<string, unknown>> = (value, where) =>
  isObject(value) ? value : mismatch(where, 'an object', value);

/** Milliseconds since 1970, as a date. */
export const time: Shape<Date> = (value, where) => {
  const date = new Date(number(value, where));
  return Number.isNaN(date.getTime()) ? mismatch(where, 'a time', value) : date;
};

/** One of these texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value, where) => allowed.find((one) => one === value) ?? mismatch(where, allowed.join(' or '), value);
}

/** Undefined where SDC sends null or nothing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, where) => (value === null || value === undefined ? undefined : shape(value, where));
}

/** `fallback` where SDC sends null or nothing. */
export function withDefault<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return (value, where) => (value === null || value === undefined ? fallback : shape(value, where));
}

export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return (value, where) =>
    Array.isArray(value)
      ? value.map((one, index) => item(one, `${where}[${index}]`))
      : mismatch(where, 'a list', value);
}

export function mapOf<T>(item: Shape<T>): Shape<Record<string, T>> {
  return (value, where) =>
    Object.fromEntries(
      Object.entries(jsonObject(value, where)).map(([name, one]) => [name, item(one, `${where}.${name}`)]),
    );
}

/** These fields and no others. */
export function object<F extends Fields>(fields: F): Shape<Read<F>> {
  return (value, where) => {
    const found = jsonObject(value, where);
    return Object.fromEntries(
      Object.entries(fields).map(([name, shape]) => [name, shape(found[name], `${where}.${name}`)]),
    ) as Read<F>;
  };
}

/** The answer as SDC sent it, once the fields that the SDK reads have been seen to be what they must be. */
export function checked<T>(fields: Fields): Shape<T> {
  const check = object(fields);
  return (value, where) => {
    check(value, where);
    return value as T;
  };
}

export function mapped<A, B>(shape: Shape<A>, change: (value: A, where: string) => B): Shape<B> {
  return (value, where) => change(shape(value, where), where);
}

/** @throws SdcConnectionError `SDC_BAD_ANSWER` */
export function mismatch(where: string, wanted: string, value: unknown): never {
  throw new SdcConnectionError('SDC_BAD_ANSWER', `${where} is ${kindOf(value)} where ${wanted} belongs.`, {
    nextStep: 'See whether something between this machine and the Data Collector changes its answers.',
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value itself may be a secret. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'another text', boolean: 'true or false', object: 'an object' }[typeof value as string] ??
    `a ${typeof value}`
  );
}
