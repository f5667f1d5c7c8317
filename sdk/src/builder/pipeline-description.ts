import type { Catalogue } from '../catalogue/catalogue.js';
import type { Stages } from '../catalogue/generated/stages.js';
import { configsNamed } from '../definitions/config-names.js';
import type { StageMap } from '../definitions/config-types.js';
import { storedValue, unknownConfig } from '../definitions/config-values.js';
import type { StageDefinition, StagePosition } from '../definitions/types.js';
import { isAttachable, type Attachable, type StageLink, type StageSpec, type StoredPipelineRef } from './attachable.js';
import { LANE_FIELD, namesLanes } from './lanes.js';
import {
  allStages,
  configValue,
  labelsOf,
  setConfigValue,
  stageLabel,
  type PipelineConfig,
  type StageInstance,
} from './pipeline-json.js';
import { configureStage, mergedEntries, newStageInstance } from './stage-instance.js';
import { newLane, Stage, valuesOf } from './stage.js';
import type { Configs, OnlyKnown, PlacedOptions, StageLabel, StageOptions } from './stage-types.js';

/** What describing a pipeline and editing one have in common. */
export class PipelineDescription<S extends StageMap = Stages> {
  /** @internal */
  protected readonly catalogue: Catalogue;
  /** @internal */
  protected readonly pipelineConfig: PipelineConfig;
  readonly #attached: StageSpec[] = [];

  /** @internal `config` is changed in place. */
  constructor(catalogue: Catalogue, config: PipelineConfig) {
    this.catalogue = catalogue;
    this.pipelineConfig = config;
  }

  /** The stage that a pipeline begins with. */
  origin(source: Attachable): Stage<S>;
  /** The stage that a pipeline begins with. */
  origin<L extends StageLabel<S, 'origin'>, Given>(
    label: L,
    configs?: Configs<S, 'origin', L, Given>,
    options?: PlacedOptions,
  ): Stage<S>;
  origin(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): Stage<S> {
    return this.addStage(this.spec(label, configs, options, 'origin'), ['origin']);
  }

  /** Where records go that a stage gives up (On Record Error: Send to Error). Discard unless said otherwise. */
  errorsTo(target: Attachable): this;
  /** Where records go that a stage gives up (On Record Error: Send to Error). Discard unless said otherwise. */
  errorsTo<L extends StageLabel<S, 'error'>, Given>(
    label: L,
    configs?: Configs<S, 'error', L, Given>,
    options?: PlacedOptions,
  ): this;
  errorsTo(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): this {
    const spec = this.spec(label, configs, options, 'error');
    this.pipelineConfig.errorStage = this.#special(spec, 'error', 'badRecordsHandling', 'ErrorStage');
    return this;
  }

  /** Where statistics go of pipelines that run on several Data Collectors. */
  statisticsTo(target: Attachable): this;
  /** Where statistics go of pipelines that run on several Data Collectors. */
  statisticsTo<L extends StageLabel<S, 'statistics'>, Given>(
    label: L,
    configs?: Configs<S, 'statistics', L, Given>,
    options?: PlacedOptions,
  ): this;
  statisticsTo(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): this {
    const spec = this.spec(label, configs, options, 'statistics');
    this.pipelineConfig.statsAggregatorStage = this.#special(
      spec,
      'statistics',
      'statsAggregatorStage',
      'StatsAggregatorStage',
    );
    return this;
  }

  /** A stage that SDC runs once before the pipeline starts. */
  onStart(target: Attachable): this;
  /** A stage that SDC runs once before the pipeline starts. */
  onStart<L extends StageLabel<S, 'lifecycle'>, Given>(
    label: L,
    configs?: Configs<S, 'lifecycle', L, Given>,
    options?: PlacedOptions,
  ): this;
  onStart(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): this {
    const spec = this.spec(label, configs, options, 'lifecycle');
    this.pipelineConfig.startEventStages = [this.#special(spec, 'lifecycle', 'startEventStage', 'StartEventStage')];
    return this;
  }

  /** A stage that SDC runs once after the pipeline has stopped. */
  onStop(target: Attachable): this;
  /** A stage that SDC runs once after the pipeline has stopped. */
  onStop<L extends StageLabel<S, 'lifecycle'>, Given>(
    label: L,
    configs?: Configs<S, 'lifecycle', L, Given>,
    options?: PlacedOptions,
  ): this;
  onStop(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): this {
    const spec = this.spec(label, configs, options, 'lifecycle');
    this.pipelineConfig.stopEventStages = [this.#special(spec, 'lifecycle', 'stopEventStage', 'StopEventStage')];
    return this;
  }

  /** The origin that previews use in place of the real one when they ask for it. */
  testOrigin(source: Attachable): this;
  /** The origin that previews use in place of the real one when they ask for it. */
  testOrigin<L extends StageLabel<S, 'origin'>, Given>(
    label: L,
    configs?: Configs<S, 'origin', L, Given>,
    options?: PlacedOptions,
  ): this;
  testOrigin(label: string | Attachable, configs?: unknown, options: PlacedOptions = {}): this {
    const spec = this.spec(label, configs, options, 'origin');
    const stage = this.#special(spec, 'origin', 'testOriginStage', 'TestOriginStage');
    stage.outputLanes = [`${stage.instanceName}OutputLane1`];
    this.pipelineConfig.testOriginStage = stage;
    return this;
  }

  /** Runtime parameters with their defaults, beside those given before; stages read them as `${name}`. */
  parameters(parameters: Record<string, string | number | boolean>): this {
    const { configuration } = this.pipelineConfig;
    const constants = Object.entries(parameters).map(([key, value]) => ({ key, value: String(value) }));
    setConfigValue(configuration, 'constants', mergedEntries(configValue(configuration, 'constants'), constants));
    return this;
  }

  /** Configuration of the pipeline itself: `{ deliveryGuarantee: 'AT_MOST_ONCE', retryPipelineOnError: false }`. */
  configure<Given>(values: S['pipeline'] & OnlyKnown<Given, S['pipeline'], 'the pipeline'>): this {
    const configs = this.catalogue.pipelineConfigs;
    for (const [name, value] of Object.entries(valuesOf(values))) {
      if (value === undefined) continue;
      const meant = configsNamed(name, configs);
      if (meant.length === 0) throw unknownConfig(name, configs, 'The pipeline');
      for (const config of meant) {
        setConfigValue(this.pipelineConfig.configuration, config.name, storedValue(value, config, 'the pipeline'));
      }
    }
    return this;
  }

  /** Labels under which the editor files the pipeline, beside those given before. */
  labels(labels: readonly string[]): this {
    const { metadata } = this.pipelineConfig;
    this.pipelineConfig.metadata = { ...metadata, labels: [...new Set([...labelsOf(metadata), ...labels])] };
    return this;
  }

  /** A text about the pipeline, shown in the editor. */
  description(text: string): this {
    this.pipelineConfig.description = text;
    return this;
  }

  /** @internal */
  attach(lane: string, spec: StageSpec, positions: readonly StagePosition[]): Stage<S> {
    const stage = this.addStage(spec, positions);
    stage.instance.inputLanes.push(lane);
    return stage;
  }

  /** @internal */
  spec(
    label: string | Attachable,
    configs: unknown,
    options: StageOptions,
    position: StagePosition,
    replaces?: string,
  ): StageSpec {
    if (!isAttachable(label)) return { ...options, stage: label, configs: valuesOf(configs) };
    return label.attach({ position, pipeline: this.pipelineConfig.title, replaces });
  }

  /** @internal */
  async notifyStored(pipeline: StoredPipelineRef): Promise<void> {
    for (const { stored } of this.#attached) await stored?.(pipeline);
  }

  /** @internal What connects its stages with this process. */
  get links(): StageLink[] {
    return this.#attached.flatMap(({ link }) => link ?? []);
  }

  /** @internal */
  protected addStage(spec: StageSpec, positions: readonly StagePosition[]): Stage<S> {
    const { instance, definition } = this.newStage(spec, spec.as === undefined ? positions : [spec.as]);
    this.pipelineConfig.stages.push(instance);
    return new Stage(this, definition, instance);
  }

  /** @internal A stage with its lanes, which is not in the pipeline yet. */
  protected newStage(
    spec: StageSpec,
    positions: readonly StagePosition[],
  ): { instance: StageInstance; definition: StageDefinition } {
    const definition = this.catalogue.stage(spec.stage, { positions, library: spec.library });
    const names = { ...this.#names(definition, spec), description: spec.description ?? '' };
    const instance = newStageInstance(definition, this.catalogue, names);
    configureStage(instance, definition, this.catalogue, spec.configs ?? {});
    instance.outputLanes = lanesOfBeans(instance, definition) ?? lanesOfNumber(instance, definition.outputStreams);
    this.#attached.push(spec);
    return { instance, definition };
  }

  #names(definition: StageDefinition, options: StageOptions): { instanceName: string; label: string } {
    const stem = stemOf(definition);
    const taken = new Set(allStages(this.pipelineConfig).flatMap((stage) => [stage.instanceName, stageLabel(stage)]));
    for (let number = 1; ; number++) {
      const instanceName = `${stem}_${String(number).padStart(2, '0')}`;
      const label = options.label ?? `${definition.label} ${number}`;
      if (!taken.has(instanceName) && (options.label !== undefined || !taken.has(label)))
        return { instanceName, label };
    }
  }

  #special(spec: StageSpec, position: StagePosition, pipelineConfig: string, suffix: string): StageInstance {
    const definition = this.catalogue.stage(spec.stage, { positions: [position], library: spec.library });
    const instance = newStageInstance(definition, this.catalogue, {
      instanceName: `${stemOf(definition)}_${suffix}`,
      label: spec.label ?? definition.label,
      description: spec.description ?? '',
    });
    configureStage(instance, definition, this.catalogue, spec.configs ?? {});
    this.#attached.push(spec);
    setConfigValue(
      this.pipelineConfig.configuration,
      pipelineConfig,
      `${definition.library}::${definition.name}::${definition.version}`,
    );
    return instance;
  }
}

/** What instance names of a stage begin with. */
function stemOf(definition: StageDefinition): string {
  return definition.label.replace(/[^0-9A-Za-z_]/g, '');
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
