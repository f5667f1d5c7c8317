import type { ConfigValue } from './config-values.js';

/** A value that SDC computes, such as `${record:value('/id')}`, `${parameter}` or `${credential:get('jks', 'all', 'password')}`. */
export type Expression = `${string}\${${string}`;

/** `undefined` leaves a config at its default, `null` empties it. */
export type Unset = null | undefined;

// Types that the generated catalogue is written in: each takes an expression, because every config of SDC may.

/** A text, or an expression that gives one. */
export type Text = string | number | bigint | Unset;
/** A number (bigint beyond 2^53), or an expression that gives one; `''` is what the editor leaves of one that was taken out. */
export type Amount = number | bigint | `${number}` | '' | Expression | Unset;
/** Yes or no, or an expression that says it. */
export type Switch = boolean | Expression | Unset;
/** Texts or numbers, or an expression that gives a list. */
export type List = readonly (string | number)[] | Expression | Unset;
/** Keys with their values, as an object or as SDC stores them. */
export type Entries =
  | { readonly [key: string]: string | number | boolean }
  | readonly { readonly key: string; readonly value: unknown }[]
  | Expression
  | Unset;
/** One of the values that SDC allows, or an expression that gives it. */
export type OneOf<Choices extends string> = Choices | Expression | Unset;
/** Some of the values that SDC allows. */
export type SomeOf<Choices extends string> = readonly (Choices | Expression)[] | Expression | Unset;
/** A list of objects, each with configs of its own. */
export type Beans<Bean> = readonly Bean[] | Expression | Unset;
/** A config whose structure no definition gives. */
export type Anything = ConfigValue;

/** For every place of a pipeline: the labels that may stand there, each with the configs that it takes. */
export interface StageMap {
  origin: object;
  processor: object;
  destination: object;
  executor: object;
  /** What `.to()` attaches to an output. */
  data: object;
  /** What `.to()` attaches to an event lane. */
  events: object;
  error: object;
  lifecycle: object;
  statistics: object;
  /** The configs of the pipeline itself. */
  pipeline: object;
}
