import { randomUUID } from 'node:crypto';
import { SdcDefinitionError } from '../client/errors.js';
import type { Catalogue, StagePosition } from '../definitions/catalogue.js';
import { configsNamed, storedValue, unknownConfig, type ConfigValues } from '../definitions/config-values.js';
import type { StageDefinition } from '../definitions/types.js';
import { setConfigValue, type PipelineConfig, type StageInstance } from './json.js';
import { arrange } from './layout.js';
import { configureStage, newStageInstance } from './stage-instance.js';

export interface StageOptions {
  /** Id of the stage library, where several have the label. */
  library?: string;
  /** The kind of stage, where the label alone names several, such as the destination and the executor `Amazon S3`. */
  as?: 'processor' | 'destination' | 'executor';
  /** The name that the stage shows in the editor and in errors; `<label> <number>` where it is absent. */
  label?: string;
}

/** Something that wires itself into a pipeline where `.to()` puts it. */
export interface Attachable {
  attachTo(lane: Lane): void;
}

/** Describes a pipeline: `p.origin(…).to(…).to(…)`. */
export class PipelineBuilder {
  readonly #catalogue: Catalogue;
  readonly #config: PipelineConfig;

  /** `config` is an empty pipeline of the engine (versions and defaults are the engine's own); it is filled in place. */
  constructor(catalogue: Catalogue, config: PipelineConfig) {
    this.#catalogue = catalogue;
    this.#config = config;
  }

  origin(label: string, configs: ConfigValues = {}, options: StageOptions = {}): Stage {
    return this.#add(label, ['origin'], configs, options);
  }

  /** A stage of its own, to be wired with `.to(stage)`. */
  stage(label: string, configs: ConfigValues = {}, options: StageOptions = {}): Stage {
    return this.#add(label, options.as === undefined ? DATA_POSITIONS : [options.as], configs, options);
  }

  /** Where records go that a stage gives up (On Record Error: Send to Error). Discard unless said otherwise. */
  errorsTo(label: string, configs: ConfigValues = {}, options: StageOptions = {}): this {
    this.#config.errorStage = this.#special(label, 'error', configs, options, 'badRecordsHandling', 'ErrorStage');
    return this;
  }

  /** A stage that SDC runs once before the pipeline starts. */
  onStart(label: string, configs: ConfigValues = {}, options: StageOptions = {}): this {
    this.#config.startEventStages = [
      this.#special(label, 'lifecycle', configs, options, 'startEventStage', 'StartEventStage'),
    ];
    return this;
  }

  /** A stage that SDC runs once after the pipeline has stopped. */
  onStop(label: string, configs: ConfigValues = {}, options: StageOptions = {}): this {
    this.#config.stopEventStages = [
      this.#special(label, 'lifecycle', configs, options, 'stopEventStage', 'StopEventStage'),
    ];
    return this;
  }

  /** The origin that previews use in place of the real one when they ask for it. */
  testOrigin(label: string, configs: ConfigValues = {}, options: StageOptions = {}): this {
    const stage = this.#special(label, 'origin', configs, options, 'testOriginStage', 'TestOriginStage');
    stage.outputLanes = [`${stage.instanceName}OutputLane1`];
    this.#config.testOriginStage = stage;
    return this;
  }

  /** Runtime parameters with their defaults; stages read them as `${name}`. */
  parameters(parameters: Record<string, string | number | boolean>): this {
    const constants = Object.entries(parameters).map(([key, value]) => ({ key, value: String(value) }));
    setConfigValue(this.#config.configuration, 'constants', constants);
    return this;
  }

  /** Configuration of the pipeline itself: `{ deliveryGuarantee: 'AT_MOST_ONCE', retryPipelineOnError: false }`. */
  configure(values: ConfigValues): this {
    const configs = this.#catalogue.pipelineConfigs;
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      const meant = configsNamed(name, configs);
      if (meant.length === 0) throw unknownConfig(name, configs, 'The pipeline');
      for (const config of meant) {
        setConfigValue(this.#config.configuration, config.name, storedValue(value, config, 'the pipeline'));
      }
    }
    return this;
  }

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
  attach(lane: string, label: string, positions: StagePosition[], configs: ConfigValues, options: StageOptions): Stage {
    const stage = this.#add(label, options.as === undefined ? positions : [options.as], configs, options);
    stage.instance.inputLanes.push(lane);
    return stage;
  }

  #add(label: string, positions: StagePosition[], configs: ConfigValues, options: StageOptions): Stage {
    const definition = this.#catalogue.stage(label, { positions, library: options.library });
    const names = this.#names(definition, options);
    const instance = newStageInstance(definition, this.#catalogue, names);
    configureStage(instance, definition, this.#catalogue, configs);
    instance.outputLanes = Array.from({ length: definition.outputStreams }, () => newLane(instance));
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

/** One output of a stage: the place where the next stage is attached. Several readers of one lane get every record each. */
export class Lane {
  readonly #builder: PipelineBuilder;
  readonly #name: string;
  readonly #positions: StagePosition[];

  /** @internal */
  constructor(builder: PipelineBuilder, name: string, positions: StagePosition[]) {
    this.#builder = builder;
    this.#name = name;
    this.#positions = positions;
  }

  to(label: string, configs?: ConfigValues, options?: StageOptions): Stage;
  to(stage: Stage): Stage;
  to(attachable: Attachable): void;
  to(target: string | Stage | Attachable, configs: ConfigValues = {}, options: StageOptions = {}): Stage | void {
    if (typeof target === 'string') {
      return this.#builder.attach(this.#name, target, this.#positions, configs, options);
    }
    if (!(target instanceof Stage)) {
      target.attachTo(this);
      return;
    }
    target.instance.inputLanes.push(this.#name);
    return target;
  }
}

const DATA_POSITIONS: StagePosition[] = ['processor', 'destination', 'executor'];
const EVENT_POSITIONS: StagePosition[] = ['executor', 'processor', 'destination'];

/** A stage in a pipeline that is being described. */
export class Stage {
  readonly #builder: PipelineBuilder;
  readonly #definition: StageDefinition;
  /** @internal */
  readonly instance: StageInstance;

  /** @internal */
  constructor(builder: PipelineBuilder, definition: StageDefinition, instance: StageInstance) {
    this.#builder = builder;
    this.#definition = definition;
    this.instance = instance;
  }

  /** The name in SDC's metrics and issues, such as `JDBCProducer_01`. */
  get instanceName(): string {
    return this.instance.instanceName;
  }

  get label(): string {
    return String(this.instance.uiInfo['label']);
  }

  /** The output lanes of a stage that has a fixed number of them, such as a Record Deduplicator: `[unique, duplicate]`. */
  get outputs(): Lane[] {
    return this.instance.outputLanes.map((name) => this.#lane(name));
  }

  /** The lane of the events that this stage produces. */
  get events(): Lane {
    if (!this.#definition.producingEvents) {
      throw wiring(`'${this.label}' produces no events.`, 'Attach to its output instead.');
    }
    if (this.instance.eventLanes.length === 0) this.instance.eventLanes.push(`${this.instanceName}_EventLane`);
    return new Lane(this.#builder, this.instance.eventLanes[0] ?? '', EVENT_POSITIONS);
  }

  /** Attaches the next stage to this one's output. */
  to(label: string, configs?: ConfigValues, options?: StageOptions): Stage;
  to(stage: Stage): Stage;
  to(attachable: Attachable): void;
  to(target: string | Stage | Attachable, configs?: ConfigValues, options?: StageOptions): Stage | void {
    const lane = this.#onlyOutput();
    return typeof target === 'string' ? lane.to(target, configs, options) : lane.to(target as Stage);
  }

  /**
   * Attaches a stage with one output lane per condition (`Stream Selector`); the last condition is `'default'`.
   * @returns the lanes in the order of the conditions
   */
  split<const C extends readonly string[]>(
    label: string,
    conditions: C,
    configs: ConfigValues = {},
    options: StageOptions = {},
  ): { [K in keyof C]: Lane } {
    return this.to(label, configs, options).#branch(conditions) as { [K in keyof C]: Lane };
  }

  #branch(conditions: readonly string[]): Lane[] {
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
    return this.outputs;
  }

  #onlyOutput(): Lane {
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

  #lane(name: string): Lane {
    return new Lane(this.#builder, name, DATA_POSITIONS);
  }
}

function newLane(instance: StageInstance): string {
  return `${instance.instanceName}OutputLane${randomUUID().replaceAll('-', '_')}`;
}

function wiring(what: string, nextStep: string): SdcDefinitionError {
  return new SdcDefinitionError('PIPELINE_WIRING', what, { nextStep });
}
