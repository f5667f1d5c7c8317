import { randomUUID } from 'node:crypto';
import type { Stages } from '../catalogue/generated/stages.js';
import { SdcDefinitionError } from '../core/errors.js';
import type { StageMap } from '../definitions/config-types.js';
import { type ConfigValues } from '../definitions/config-values.js';
import { DATA_POSITIONS, EVENT_POSITIONS, type StageDefinition } from '../definitions/types.js';
import { setConfigValue, type StageInstance } from './pipeline-json.js';
import type { Configs, Kind, PlacedOptions, StageLabel, StageOptions } from './stage-types.js';

import type { Attachable, StageSpec } from './attachable.js';
import type { PipelineDescription } from './pipeline-description.js';

/**
 * One output of a stage: the place where the next stage is attached. Several readers of one lane get every record each.
 * `Stage | Lane` holds whatever may be the end of a branch, a lane of events too.
 */
export class Lane<S extends StageMap = Stages, P extends 'data' | 'events' = 'data'> {
  readonly #builder: PipelineDescription<S>;
  readonly #name: string;
  /** Not of the type `P`, so that a lane of events may stand where any lane may. */
  readonly #place: 'data' | 'events';

  /** @internal */
  constructor(builder: PipelineDescription<S>, name: string, place: P) {
    this.#builder = builder;
    this.#name = name;
    this.#place = place;
  }

  /** Leads this lane into a stage that is there already, or attaches what stands for one. */
  to(target: Stage<S> | Attachable): Stage<S>;
  /** Attaches the next stage to this lane. */
  to<L extends StageLabel<S, P>, Given, K extends Kind | P = P>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options?: StageOptions & { as?: K | undefined },
  ): Stage<S>;
  to(target: string | Stage<S> | Attachable, configs?: unknown, options: StageOptions = {}): Stage<S> {
    if (!(target instanceof Stage)) {
      const position = this.#place === 'events' ? 'executor' : 'destination';
      return this.attach(this.#builder.spec(target, configs, options, position));
    }
    target.instance.inputLanes.push(this.#name);
    return target;
  }

  /** @internal */
  attach(spec: StageSpec): Stage<S> {
    return this.#builder.attach(this.#name, spec, this.#place === 'events' ? EVENT_POSITIONS : DATA_POSITIONS);
  }
}

/** A stage in a pipeline that is being described. */
export class Stage<S extends StageMap = Stages> {
  readonly #builder: PipelineDescription<S>;
  readonly #definition: StageDefinition;
  /** @internal */
  readonly instance: StageInstance;

  /** @internal */
  constructor(builder: PipelineDescription<S>, definition: StageDefinition, instance: StageInstance) {
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

  /** Leads this stage's output into a stage that is there already, or attaches what stands for one. */
  to(target: Stage<S> | Attachable): Stage<S>;
  /** Attaches the next stage to this one's output. */
  to<L extends StageLabel<S, 'data'>, Given, K extends Kind | 'data' = 'data'>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options?: StageOptions & { as?: K | undefined },
  ): Stage<S>;
  to(target: string | Stage<S> | Attachable, configs?: unknown, options: StageOptions = {}): Stage<S> {
    const lane = this.#onlyOutput();
    if (target instanceof Stage) return lane.to(target);
    return lane.attach(this.#builder.spec(target, configs, options, 'destination'));
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
    const stage = this.#onlyOutput().attach({ ...options, stage: label, configs: valuesOf(configs) });
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
export function valuesOf(configs: unknown): ConfigValues {
  return (configs ?? {}) as ConfigValues;
}

export function newLane(instance: StageInstance): string {
  return `${instance.instanceName}OutputLane${randomUUID().replaceAll('-', '_')}`;
}

function wiring(what: string, nextStep: string): SdcDefinitionError {
  return new SdcDefinitionError('PIPELINE_WIRING', what, { nextStep });
}
