import type { Stages } from '../catalogue/generated/stages.js';
import type { StageMap } from '../definitions/config-types.js';
import type { ConfigValue } from '../definitions/config-values.js';
import type { Attachable } from './attachable.js';
import { configOf, configureExisting } from './configure-existing.js';
import type { PipelineEditor } from './pipeline-editor.js';
import type { KnownStages, StageKind } from './stage-kind.js';
import type { StageInstance } from './pipeline-json.js';
import { Stage, valuesOf } from './stage.js';
import type { Configs, PlacedOptions, StageLabel, StageOptions } from './stage-types.js';

/** Between which stages to insert one. At least one of the two is needed. */
export interface InsertOptions extends StageOptions {
  /** Label or instance name of the stage that feeds it. */
  after?: string | undefined;
  /** Label or instance name of the stage that reads it; all that `after` feeds unless specified otherwise. */
  before?: string | undefined;
}

/** What happens to the events of a stage that goes. */
export interface EventOptions {
  /** Take away the stages that read nothing but these events (default false: their lanes are named in an error). */
  dropEvents?: boolean | undefined;
}

/** What a stage may be replaced with. */
export interface ReplacementOptions extends PlacedOptions, EventOptions {
  /** Take away the stages that read nothing but outputs which the new stage lacks (default false: they are named in an error). */
  dropLanes?: boolean | undefined;
}

/** A stage of a pipeline that is edited. */
export class EditedStage<S extends StageMap = Stages> extends Stage<S> {
  readonly #editor: PipelineEditor<S>;
  readonly #known: KnownStages;

  /** @internal */
  constructor(editor: PipelineEditor<S>, known: KnownStages, instance: StageInstance) {
    super(editor, known.definitionOf(instance), instance);
    this.#editor = editor;
    this.#known = known;
  }

  /** What it is in the pipeline. */
  get kind(): StageKind {
    return this.#editor.kindOf(this.instance);
  }

  /** Name of its class, such as `com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget`. */
  get stageName(): string {
    return this.instance.stageName;
  }

  /** Id of its stage library. */
  get library(): string {
    return this.instance.library;
  }

  /** The value of a config, by label-derived or raw name, as it is stored; undefined where it has none. */
  config(name: string): unknown {
    const { definition, catalogue } = this.#definitions();
    return configOf(this.instance, definition, catalogue, name);
  }

  /**
   * Sets configs, by label-derived or raw name; those of its services too. All others keep their values.
   * @throws SdcDefinitionError `CONFIG_UNKNOWN`, `CONFIG_VALUE_BAD`, `CONFIG_VALUE_UNKNOWN`
   */
  configure(values: { readonly [name: string]: ConfigValue | readonly object[] | object }): this {
    const { definition, catalogue } = this.#definitions();
    configureExisting(this.instance, definition, catalogue, valuesOf(values));
    return this;
  }

  /** Gives it another label. */
  rename(label: string): this {
    this.instance.uiInfo['label'] = label;
    return this;
  }

  /**
   * Puts what stands for a stage in its place; see the other form.
   * @throws SdcDefinitionError `STAGE_KIND`, `LANE_OPEN`, `STAGE_UNKNOWN`
   */
  replaceWith(replacement: Attachable, options?: ReplacementOptions): EditedStage<S>;
  /**
   * Puts another stage in its place: lanes, events, label, instance name and place on the canvas stay.
   * @throws SdcDefinitionError `STAGE_KIND` for a stage of another kind, `LANE_OPEN` where it has fewer lanes, `STAGE_UNKNOWN`
   */
  replaceWith<L extends ReplacementLabel<S>, Given>(
    label: L,
    configs?: Configs<S, ReplacementPlace, L, Given>,
    options?: ReplacementOptions,
  ): EditedStage<S>;
  replaceWith(label: string | Attachable, second?: unknown, third?: ReplacementOptions): EditedStage<S> {
    const options = (typeof label === 'string' ? third : (second as ReplacementOptions | undefined)) ?? {};
    return this.#editor.replace(this.instance, label, typeof label === 'string' ? second : {}, options);
  }

  /**
   * Takes it out of the pipeline. The readers of its only output read its inputs from then on.
   * @throws SdcDefinitionError `LANE_OPEN` where that is not possible, naming the lanes
   */
  remove(options: EventOptions = {}): void {
    this.#editor.removeStage(this.instance, options);
  }

  #definitions() {
    const found = this.#known.find(this.instance);
    return { definition: this.#known.definitionOf(this.instance), catalogue: found?.catalogue ?? this.#known.engine };
  }
}

/** Places of stages that may be replaced. */
export type ReplacementPlace = 'origin' | 'data' | 'events' | 'error' | 'lifecycle' | 'statistics';

/** The labels of any of these places. */
type ReplacementLabel<S extends StageMap> = { [P in ReplacementPlace]: StageLabel<S, P> }[ReplacementPlace];
