import type { ConfigValue, ifPresent } from './config-values.js';

/** A value that SDC computes, such as `${record:value('/id')}`, `${parameter}` or `${credential:get('jks', 'all', 'password')}`. */
export type Expression = `${string}\${${string}`;

/** `undefined` leaves a config at its default, `null` empties it. */
type Unset = null | undefined;

/** Types that the generated catalogue is written in: each takes an expression, because every config of SDC may. */
export type Text = string | number | Unset;
export type Amount = number | `${number}` | Expression | Unset;
export type Switch = boolean | Expression | Unset;
export type List = readonly (string | number)[] | Expression | Unset;
export type Entries =
  | { readonly [key: string]: string | number | boolean }
  | readonly { readonly key: string; readonly value: unknown }[]
  | Expression
  | Unset;
export type OneOf<Choices extends string> = Choices | Expression | Unset;
export type SomeOf<Choices extends string> = readonly (Choices | Expression)[] | Expression | Unset;
export type Beans<Bean> = readonly Bean[] | Expression | Unset;
export type Anything = ConfigValue;

/** What the configs of every stage may hold beside those that have a name. */
export interface StageConfigs {
  [ifPresent]?: Readonly<Record<string, ConfigValue>>;
}

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
