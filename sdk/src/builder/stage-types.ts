import type { StageMap } from '../definitions/config-types.js';
import type { ConfigValue, ConfigValues } from '../definitions/config-values.js';

/** A place of a pipeline, as {@link StageMap} names it. */
export type Place = keyof StageMap;

/** The kinds of stage that `as` tells apart where a label has several. */
export type Kind = 'processor' | 'destination' | 'executor';

/**
 * The name of a stage's class with underscores for dots, such as `com_acme_MyStage`: how a stage is called whose label no
 * catalogue knows at compile time. Its configs are checked when the pipeline is built.
 */
export type StageName = `${string}_${string}_${string}`;

/** A label that may stand at a place, or the name of a stage. */
export type StageLabel<S extends StageMap, P extends Place> = (keyof S[P] & string) | StageName;

/** The configs that a stage takes, by its label and its place. */
export type ConfigsOf<S extends StageMap, P extends Place, L> = L extends keyof S[P] ? S[P][L] : ConfigValues;

/**
 * Refuses names that `Known` does not have. TypeScript itself would overlook them beside a spread such as
 * `...postgres.connection`. `Given` is inferred from what is written; where its names are not known before the program runs, any are taken.
 * Refused names are made again: an editor does not complete them, and a callback is not read with them.
 */
export type OnlyKnown<Given, Known, L extends string> = { readonly [Name in keyof Given]?: unknown } & {
  readonly [
    Name in keyof Given as Name extends keyof Known ? never : Name extends string ? `${Name}` : never
  ]?: string extends Name ? ConfigValue : `'${Name & string}' is not a config of '${L}'`;
};

/**
 * {@link ConfigsOf} that refuses misspelt names. Before the label is settled, a literal in a callback is read with the configs of every stage:
 * {@link ConfigValues} among them would make any text of it.
 */
export type Configs<S extends StageMap, P extends Place, L extends string, Given> = (P extends Place
  ? L extends keyof S[P]
    ? S[P][L]
    : object
  : never) &
  OnlyKnown<Given, ConfigsOf<S, P, L>, L>;

/** Options of a stage beside its configs. */
export interface PlacedOptions {
  /** Id of the stage library, where several have the label. */
  library?: string | undefined;
  /** The name that the stage shows in the editor and in errors; `<label> <number>` where it is absent. */
  label?: string | undefined;
  /** A text about the stage, shown in the editor. */
  description?: string | undefined;
}

/** Options of a stage whose label alone may mean several. */
export interface StageOptions extends PlacedOptions {
  /** The kind of stage, where the label alone names several, such as the destination and the executor `Amazon S3`. */
  as?: Kind | undefined;
}

/** Stages of which nothing is known before the pipeline is built: any label, any config. `sdc.createPipeline<AnyStages>(…)` */
export type AnyStages = Record<Exclude<Place, 'pipeline'>, Record<string, ConfigValues>> & { pipeline: ConfigValues };
