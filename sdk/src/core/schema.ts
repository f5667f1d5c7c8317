import * as z from 'zod';
import { SdcConnectionError } from './errors.js';

/** What a JSON value has to be, to be read as a `T`. */
export type Schema<T> = z.ZodType<T>;

/** What a schema reads. */
export type Read<S> = S extends Schema<infer T> ? T : never;

type Fields = Record<string, Schema<unknown>>;
type ReadFields<F extends Fields> = { [K in keyof F]: Read<F[K]> };

/**
 * Reads a decoded JSON value; `where` names it in the error.
 * @throws SdcConnectionError `SDC_BAD_ANSWER`, which names the field
 */
export function read<T>(schema: Schema<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw badValue(where + path.map(step).join(''), wantedBy(issue), valueAt(value, path));
}

/** A text. */
export const text: Schema<string> = z.string();

/** A finite number. */
export const number: Schema<number> = z.number();

export const boolean: Schema<boolean> = z.boolean();

export const numberOrText: Schema<number | string> = custom('a number or a text', isNumberOrText);

/** Whatever it is. */
export const anything: Schema<unknown> = z.unknown();

/** A JSON object, as it is. */
export const jsonObject: Schema<Record<string, unknown>> = custom('an object', isObject);

/** Milliseconds since 1970, as a date. */
export const time: Schema<Date> = mapped(number, (value) => {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? wrong('a time') : date;
});

/** One of these texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Schema<T> {
  return z.enum(allowed);
}

/** Undefined where SDC sends null or nothing. */
export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** Null where SDC sends nothing. */
export function orNull<T>(schema: Schema<T>): Schema<T | null> {
  return schema.nullish().transform((value) => value ?? null);
}

/** As SDC sends it where it may send null or nothing, for what is sent back to it. */
export function nullable<T>(schema: Schema<T>): Schema<T | null | undefined> {
  return schema.nullish();
}

/** `fallback` where SDC sends null or nothing. */
export function withDefault<T>(schema: Schema<T>, fallback: T): Schema<T> {
  return schema.nullish().transform((value) => value ?? fallback);
}

export function listOf<T>(item: Schema<T>): Schema<T[]> {
  return z.array(item);
}

export function mapOf<T>(item: Schema<T>): Schema<Record<string, T>> {
  return z.record(z.string(), item);
}

/** Two values in one list. */
export function pair<A, B>(first: Schema<A>, second: Schema<B>): Schema<[A, B]> {
  return z.tuple([first, second]);
}

/** These fields and no others. */
export function object<F extends Fields>(fields: F): Schema<ReadFields<F>> {
  return z.object(fields) as unknown as Schema<ReadFields<F>>;
}

/** These fields, and all others as SDC sent them. */
export function openObject<F extends Fields>(fields: F): Schema<ReadFields<F> & Record<string, unknown>> {
  return z.looseObject(fields) as unknown as Schema<ReadFields<F> & Record<string, unknown>>;
}

/** A schema that contains itself. */
export function recursive<T>(schema: () => Schema<T>): Schema<T> {
  return z.lazy(schema);
}

/** What `change` makes of the value; where it returns {@link wrong}, the value cannot be read. */
export function mapped<A, B>(schema: Schema<A>, change: (value: A) => B | Wrong): Schema<B> {
  return schema.transform((value, context) => {
    const made = change(value);
    if (!(made instanceof Wrong)) return made;
    context.issues.push({ code: 'custom', message: made.wanted, input: value, path: [...made.path] });
    return z.NEVER;
  });
}

class Wrong {
  readonly wanted: string;
  readonly path: readonly (string | number)[];

  constructor(wanted: string, path: readonly (string | number)[]) {
    this.wanted = wanted;
    this.path = path;
  }
}

/** What `schema` reads of the value that `change` makes first. */
export function unwrapped<T>(schema: Schema<T>, change: (value: unknown) => unknown): Schema<T> {
  return z.preprocess(change, schema);
}

/** For {@link mapped}: the value, or the one at `path` below it, is not `wanted`. */
export function wrong(wanted: string, ...path: (string | number)[]): Wrong {
  return new Wrong(wanted, path);
}

/** The value at `where` is not `wanted`: `SDC_BAD_ANSWER`. */
export function badValue(where: string, wanted: string, value: unknown): SdcConnectionError {
  return new SdcConnectionError('SDC_BAD_ANSWER', `${where} is ${kindOf(value)} where ${wanted} belongs.`, {
    nextStep: 'See whether something between this machine and the Data Collector changes its answers.',
  });
}

function custom<T>(wanted: string, is: (value: unknown) => value is T): Schema<T> {
  return z.custom<T>(is, wanted);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumberOrText(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

function step(one: PropertyKey): string {
  return typeof one === 'number' ? `[${one}]` : `.${String(one)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined),
    value,
  );
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wantedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue?.code === 'invalid_value') return issue.values.map(String).join(' or ');
  return issue?.message ?? 'something else';
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
