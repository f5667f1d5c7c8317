import { randomUUID } from 'node:crypto';
import { SdcDefinitionError } from '../client/errors.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Stages } from '../catalogue/generated/stages.js';
import type { StageMap } from '../definitions/config-types.js';
import { configsNamed } from '../definitions/config-names.js';
import { storedValue, unknownConfig, type ConfigValues } from '../definitions/config-values.js';
import { DATA_POSITIONS, EVENT_POSITIONS, type StagePosition } from '../definitions/positions.js';
import type { StageDefinition } from '../definitions/types.js';
import { configValue, setConfigValue, type PipelineConfig, type StageInstance } from './json.js';
import { labelsOf } from './labels.js';
import { arrange } from './layout.js';
import { LANE_FIELD, namesLanes } from './lanes.js';
import { configureStage, mergedEntries, newStageInstance } from './stage-instance.js';
import type { Configs, Kind, OnlyKnown, PlacedOptions, StageLabel, StageOptions } from './stage-types.js';

/** Something that wires itself into a pipeline where `.to()` puts it. */
export interface Attachable {
  attachTo(lane: Lane): void;
}

/**
 * Describes a pipeline: `p.origin(…).to(…).to(…)`. `S` tells the compiler which stages there are: those of the
 * catalogue that comes with the SDK, those of one Data Collector (`npx sdc-sdk types`), or {@link AnyStages}.
 */
export class PipelineBuilder<S extends StageMap = Stages> {
  readonly #catalogue: Catalogue;
  readonly #config: PipelineConfig;

  /** @internal `config` is an empty pipeline of the engine (versions and defaults are the engine's own); it is filled in place. */
  constructor(catalogue: Catalogue, config: PipelineConfig) {
    this.#catalogue = catalogue;
    this.#config = config;
  }

  /** The stage that a pipeline begins with. */
  origin<L extends StageLabel<S, 'origin'>, Given>(
    label: L,
    configs?: Configs<S, 'origin', L, Given>,
    options: PlacedOptions = {},
  ): Stage<S> {
    return this.#add(label, ['origin'], valuesOf(configs), options);
  }

  /** A stage of its own, to be wired with `.to(stage)`. */
  stage<L extends StageLabel<S, 'data'>, Given, K extends Kind | 'data' = 'data'>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options: StageOptions & { as?: K | undefined } = {},
  ): Stage<S> {
    return this.#add(label, options.as === undefined ? DATA_POSITIONS : [options.as], valuesOf(configs), options);
  }

  /** Where records go that a stage gives up (On Record Error: Send to Error). Discard unless said otherwise. */
  errorsTo<L extends StageLabel<S, 'error'>, Given>(
    label: L,
    configs?: Configs<S, 'error', L, Given>,
    options: PlacedOptions = {},
  ): this {
    this.#config.errorStage = this.#special(
      label,
      'error',
      valuesOf(configs),
      options,
      'badRecordsHandling',
      'ErrorStage',
    );
    return this;
  }

  /** Where statistics go of pipelines that run on several Data Collectors. */
  statisticsTo<L extends StageLabel<S, 'statistics'>, Given>(
    label: L,
    configs?: Configs<S, 'statistics', L, Given>,
    options: PlacedOptions = {},
  ): this {
    this.#config.statsAggregatorStage = this.#special(
      label,
      'statistics',
      valuesOf(configs),
      options,
      'statsAggregatorStage',
      'StatsAggregatorStage',
    );
    return this;
  }

  /** A stage that SDC runs once before the pipeline starts. */
  onStart<L extends StageLabel<S, 'lifecycle'>, Given>(
    label: L,
    configs?: Configs<S, 'lifecycle', L, Given>,
    options: PlacedOptions = {},
  ): this {
    this.#config.startEventStages = [
      this.#special(label, 'lifecycle', valuesOf(configs), options, 'startEventStage', 'StartEventStage'),
    ];
    return this;
  }

  /** A stage that SDC runs once after the pipeline has stopped. */
  onStop<L extends StageLabel<S, 'lifecycle'>, Given>(
    label: L,
    configs?: Configs<S, 'lifecycle', L, Given>,
    options: PlacedOptions = {},
  ): this {
    this.#config.stopEventStages = [
      this.#special(label, 'lifecycle', valuesOf(configs), options, 'stopEventStage', 'StopEventStage'),
    ];
    return this;
  }

  /** The origin that previews use in place of the real one when they ask for it. */
  testOrigin<L extends StageLabel<S, 'origin'>, Given>(
    label: L,
    configs?: Configs<S, 'origin', L, Given>,
    options: PlacedOptions = {},
  ): this {
    const stage = this.#special(label, 'origin', valuesOf(configs), options, 'testOriginStage', 'TestOriginStage');
    stage.outputLanes = [`${stage.instanceName}OutputLane1`];
    this.#config.testOriginStage = stage;
    return this;
  }

  /** Runtime parameters with their defaults, beside those given before; stages read them as `${name}`. */
  parameters(parameters: Record<string, string | number | boolean>): this {
    const { configuration } = this.#config;
    const constants = Object.entries(parameters).map(([key, value]) => ({ key, value: String(value) }));
    setConfigValue(configuration, 'constants', mergedEntries(configValue(configuration, 'constants'), constants));
    return this;
  }

  /** Configuration of the pipeline itself: `{ deliveryGuarantee: 'AT_MOST_ONCE', retryPipelineOnError: false }`. */
  configure<Given>(values: S['pipeline'] & OnlyKnown<Given, S['pipeline'], 'the pipeline'>): this {
    const configs = this.#catalogue.pipelineConfigs;
    for (const [name, value] of Object.entries(valuesOf(values))) {
      if (value === undefined) continue;
      const meant = configsNamed(name, configs);
      if (meant.length === 0) throw unknownConfig(name, configs, 'The pipeline');
      for (const config of meant) {
        setConfigValue(this.#config.configuration, config.name, storedValue(value, config, 'the pipeline'));
      }
    }
    return this;
  }

  /** Labels under which the editor files the pipeline, beside those given before. */
  labels(labels: readonly string[]): this {
    const { metadata } = this.#config;
    this.#config.metadata = { ...metadata, labels: [...new Set([...labelsOf(metadata), ...labels])] };
    return this;
  }

  /** A text about the pipeline, shown in the editor. */
  description(text: string): this {
    this.#config.description = text;
    return this;
  }

  /** @internal The finished pipeline, placed on the canvas. */
  finish(): PipelineConfig {
    arrange(this.#config.stages);
    return this.#config;
  }

  /** @internal */
  attach(
    lane: string,
    label: string,
    positions: readonly StagePosition[],
    configs: ConfigValues,
    options: StageOptions,
  ): Stage<S> {
    const stage = this.#add(label, options.as === undefined ? positions : [options.as], configs, options);
    stage.instance.inputLanes.push(lane);
    return stage;
  }

  #add(label: string, positions: readonly StagePosition[], configs: ConfigValues, options: StageOptions): Stage<S> {
    const definition = this.#catalogue.stage(label, { positions, library: options.library });
    const names = { ...this.#names(definition, options), description: options.description ?? '' };
    const instance = newStageInstance(definition, this.#catalogue, names);
    configureStage(instance, definition, this.#catalogue, configs);
    instance.outputLanes = lanesOfBeans(instance, definition) ?? lanesOfNumber(instance, definition.outputStreams);
    this.#config.stages.push(instance);
    return new Stage(this, definition, instance);
  }

  #names(definition: StageDefinition, options: StageOptions): { instanceName: string; label: string } {
    const stem = definition.label.replace(/[^0-9A-Za-z_]/g, '');
    const number = this.#config.stages.filter(({ instanceName }) => instanceName.startsWith(`${stem}_`)).length + 1;
    return {
      instanceName: `${stem}_${String(number).padStart(2, '0')}`,
      label: options.label ?? `${definition.label} ${number}`,
    };
  }

  #special(
    label: string,
    position: StagePosition,
    configs: ConfigValues,
    options: StageOptions,
    pipelineConfig: string,
    suffix: string,
  ): StageInstance {
    const definition = this.#catalogue.stage(label, { positions: [position], library: options.library });
    const stem = definition.label.replace(/[^0-9A-Za-z_]/g, '');
    const instance = newStageInstance(definition, this.#catalogue, {
      instanceName: `${stem}_${suffix}`,
      label: options.label ?? definition.label,
      description: options.description ?? '',
    });
    configureStage(instance, definition, this.#catalogue, configs);
    setConfigValue(
      this.#config.configuration,
      pipelineConfig,
      `${definition.library}::${definition.name}::${definition.version}`,
    );
    return instance;
  }
}

/**
 * One output of a stage: the place where the next stage is attached. Several readers of one lane get every record each.
 * `Stage | Lane` holds whatever may be the end of a branch, a lane of events too.
 */
export class Lane<S extends StageMap = Stages, P extends 'data' | 'events' = 'data'> {
  readonly #builder: PipelineBuilder<S>;
  readonly #name: string;
  /** Not of the type `P`, so that a lane of events may stand where any lane may. */
  readonly #place: 'data' | 'events';

  /** @internal */
  constructor(builder: PipelineBuilder<S>, name: string, place: P) {
    this.#builder = builder;
    this.#name = name;
    this.#place = place;
  }

  /** Leads this lane into a stage that is there already. */
  to<T extends Stage<S> | Attachable>(target: T): Attached<T>;
  /** Attaches the next stage to this lane. */
  to<L extends StageLabel<S, P>, Given, K extends Kind | P = P>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options?: StageOptions & { as?: K | undefined },
  ): Stage<S>;
  to(target: string | Stage<S> | Attachable, configs?: unknown, options: StageOptions = {}): unknown {
    if (typeof target === 'string') return this.attach(target, valuesOf(configs), options);
    if (!(target instanceof Stage)) {
      // What attaches itself calls its stages by labels of its own, whichever stages this pipeline is typed with.
      target.attachTo(this as unknown as Lane);
      return undefined;
    }
    target.instance.inputLanes.push(this.#name);
    return target;
  }

  /** @internal */
  attach(label: string, configs: ConfigValues, options: StageOptions): Stage<S> {
    const positions = this.#place === 'events' ? EVENT_POSITIONS : DATA_POSITIONS;
    return this.#builder.attach(this.#name, label, positions, configs, options);
  }
}

/** What `.to(target)` gives: the stage that it led to, to go on from. */
export type Attached<T> = T extends Stage<infer S> ? Stage<S> : void;

/** A stage in a pipeline that is being described. */
export class Stage<S extends StageMap = Stages> {
  readonly #builder: PipelineBuilder<S>;
  readonly #definition: StageDefinition;
  /** @internal */
  readonly instance: StageInstance;

  /** @internal */
  constructor(builder: PipelineBuilder<S>, definition: StageDefinition, instance: StageInstance) {
    this.#builder = builder;
    this.#definition = definition;
    this.instance = instance;
  }

  /** The name in SDC's metrics and issues, such as `JDBCProducer_01`. */
  get instanceName(): string {
    return this.instance.instanceName;
  }

  /** What the stage is called in the editor, such as `JDBC Producer 1`. */
  get label(): string {
    return String(this.instance.uiInfo['label']);
  }

  /** The output lanes of a stage that has a fixed number of them, such as a Record Deduplicator: `[unique, duplicate]`. */
  get outputs(): Lane<S>[] {
    return this.instance.outputLanes.map((name) => this.#lane(name));
  }

  /** One of the outputs of a stage that has several, counted from 0. */
  output(index: number): Lane<S> {
    const name = this.instance.outputLanes[index];
    if (name !== undefined) return this.#lane(name);
    const { length } = this.instance.outputLanes;
    throw wiring(
      `'${this.label}' has no output ${index}.`,
      length === 0 ? 'It has none.' : `They are 0 to ${length - 1}.`,
    );
  }

  /** The lane of the events that this stage produces. */
  get events(): Lane<S, 'events'> {
    if (!this.#definition.producingEvents) {
      throw wiring(`'${this.label}' produces no events.`, 'Attach to its output instead.');
    }
    if (this.instance.eventLanes.length === 0) this.instance.eventLanes.push(`${this.instanceName}_EventLane`);
    return new Lane(this.#builder, this.instance.eventLanes[0] ?? '', 'events');
  }

  /** Leads this stage's output into a stage that is there already. */
  to<T extends Stage<S> | Attachable>(target: T): Attached<T>;
  /** Attaches the next stage to this one's output. */
  to<L extends StageLabel<S, 'data'>, Given, K extends Kind | 'data' = 'data'>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options?: StageOptions & { as?: K | undefined },
  ): Stage<S>;
  to(target: string | Stage<S> | Attachable, configs?: unknown, options: StageOptions = {}): unknown {
    const lane = this.#onlyOutput();
    return typeof target === 'string' ? lane.attach(target, valuesOf(configs), options) : lane.to(target);
  }

  /**
   * Attaches a stage with one output lane per condition (`Stream Selector`); the last condition is `'default'`.
   * @returns the lanes in the order of the conditions
   */
  split<L extends StageLabel<S, 'processor'>, const C extends readonly string[], Given>(
    label: L,
    conditions: C,
    configs?: Configs<S, 'processor', L, Given>,
    options: PlacedOptions = {},
  ): { [K in keyof C]: Lane<S> } {
    const stage = this.#onlyOutput().attach(label, valuesOf(configs), options);
    return stage.branch(conditions);
  }

  /**
   * Gives this stage (a `Stream Selector` that several lanes lead to) one output lane per condition; the last is `'default'`.
   * @returns the lanes in the order of the conditions
   */
  branch<const C extends readonly string[]>(conditions: C): { [K in keyof C]: Lane<S> } {
    const config = this.#definition.configDefinitions.find(({ model }) => model?.modelType === 'PREDICATE');
    if (config === undefined || !this.#definition.variableOutputStreams) {
      throw wiring(`'${this.label}' does not split records by conditions.`, "Use 'Stream Selector'.");
    }
    if (conditions.at(-1) !== 'default') {
      throw wiring(`The conditions of '${this.label}' do not end with 'default'.`, "Add 'default' as the last one.");
    }
    const predicates = conditions.map((predicate) => ({ outputLane: newLane(this.instance), predicate }));
    this.instance.outputLanes = predicates.map(({ outputLane }) => outputLane);
    setConfigValue(this.instance.configuration, config.name, predicates);
    return this.outputs as { [K in keyof C]: Lane<S> };
  }

  #onlyOutput(): Lane<S> {
    const [name, second] = this.instance.outputLanes;
    if (name === undefined) {
      throw wiring(
        `'${this.label}' has no output lane.`,
        this.#definition.variableOutputStreams ? 'Use .split(label, conditions).' : 'It is the end of its branch.',
      );
    }
    if (second !== undefined) {
      throw wiring(
        `'${this.label}' has ${this.instance.outputLanes.length} output lanes.`,
        'Take one: const [a, b] = stage.outputs.',
      );
    }
    return this.#lane(name);
  }

  #lane(name: string): Lane<S> {
    return new Lane(this.#builder, name, 'data');
  }
}

/** The compiler has seen to the names; from here on they are looked up in the engine's definitions. */
function valuesOf(configs: unknown): ConfigValues {
  return (configs ?? {}) as ConfigValues;
}

function lanesOfNumber(instance: StageInstance, count: number): string[] {
  return Array.from({ length: count }, () => newLane(instance));
}

/** A stage such as the `HTTP Router` names a lane in each entry of a list. */
function lanesOfBeans(instance: StageInstance, definition: StageDefinition): string[] | undefined {
  const config = definition.variableOutputStreams ? definition.configDefinitions.find(namesLanes) : undefined;
  if (config === undefined) return undefined;
  const beans = (configValue(instance.configuration, config.name) ?? []) as Record<string, unknown>[];
  return beans.map((bean) => {
    const lane = newLane(instance);
    bean[LANE_FIELD] = lane;
    return lane;
  });
}

function newLane(instance: StageInstance): string {
  return `${instance.instanceName}OutputLane${randomUUID().replaceAll('-', '_')}`;
}

function wiring(what: string, nextStep: string): SdcDefinitionError {
  return new SdcDefinitionError('PIPELINE_WIRING', what, { nextStep });
}
