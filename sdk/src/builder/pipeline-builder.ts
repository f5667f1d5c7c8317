import type { Catalogue } from '../catalogue/catalogue.js';
import type { Stages } from '../catalogue/generated/stages.js';
import { configsNamed } from '../definitions/config-names.js';
import type { StageMap } from '../definitions/config-types.js';
import { storedValue, unknownConfig, type ConfigValues } from '../definitions/config-values.js';
import { DATA_POSITIONS, type StagePosition, type StageDefinition } from '../definitions/types.js';
import { LANE_FIELD, namesLanes } from './lanes.js';
import { arrange } from './layout.js';
import { configValue, setConfigValue, type PipelineConfig, type StageInstance, labelsOf } from './pipeline-json.js';
import { configureStage, mergedEntries, newStageInstance } from './stage-instance.js';
import { newLane, Stage, valuesOf } from './stage.js';
import type { Configs, Kind, OnlyKnown, PlacedOptions, StageLabel, StageOptions } from './stage-types.js';

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
