import type { Stages } from '../catalogue/generated/stages.js';
import { SdcDefinitionError } from '../core/errors.js';
import type { StageMap } from '../definitions/config-types.js';
import { DATA_POSITIONS } from '../definitions/types.js';
import type { Attachable, StageSpec } from './attachable.js';
import { complete } from './complete.js';
import { connectStages, type ConnectedStage, type ConnectSystemsOptions } from './connect.js';
import { EditedStage, type EventOptions, type InsertOptions, type ReplacementOptions } from './edited-stage.js';
import { withoutFragments } from './flatten.js';
import {
  dropLane,
  forgetUnreadEvents,
  isRead,
  laneOpen,
  lanesBetween,
  loseEvents,
  namedLanes,
  openLanes,
  readersOf,
  renameLanes,
  reroute,
  unfedStages,
} from './lane-edits.js';
import {
  DISCARD_ERRORS,
  DISCARD_STATISTICS,
  isolateStage,
  RAW_DATA,
  standAlone,
  type Isolated,
  type Isolation,
} from './isolate.js';
import { placeNear } from './layout.js';
import { PipelineDescription } from './pipeline-description.js';
import { allStages, EMPTY_RULES, stageLabel, type PipelineEnvelope, type StageInstance } from './pipeline-json.js';
import { kindOf, positionsFor, wrongKind, type KnownStages, type StageKind } from './stage-kind.js';
import { stageNamed, stagesMatching, type StageQuery } from './stage-query.js';
import { valuesOf, type Stage } from './stage.js';
import type { TestSystem } from './test-system.js';
import type { Configs, Kind, StageLabel, StageOptions } from './stage-types.js';

/** What an import or an edit is given: it says with the editor what is different. */
export type EditPipeline<S extends StageMap = Stages> = (pipeline: PipelineEditor<S>) => unknown;

/**
 * Changes a pipeline that exists, before or after a Data Collector has seen it: `p.stage('Snowflake 1').replaceWith('Trash')`.
 * Stages whose library no engine has can be replaced and removed. The stages of fragments stand in the pipeline itself.
 */
export class PipelineEditor<S extends StageMap = Stages> extends PipelineDescription<S> {
  readonly #known: KnownStages;
  readonly #envelope: PipelineEnvelope;
  readonly #replaced = new Set<StageInstance>();
  readonly #connected = new Set<string>();
  readonly #before: { open: ReadonlySet<string>; unfed: ReadonlySet<StageInstance> };

  /** @internal `envelope` is not changed. */
  constructor(known: KnownStages, envelope: PipelineEnvelope) {
    const config = withoutFragments(complete(structuredClone(envelope.pipelineConfig)), known);
    super(known.engine, config);
    this.#known = known;
    this.#envelope = structuredClone(envelope);
    this.#before = { open: openLanes(config), unfed: this.#unfed() };
  }

  /**
   * The stage with this label or instance name, or the only one of this type (`JDBC Producer`).
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  stage(name: string): EditedStage<S> {
    return this.#edited(stageNamed(name, this.pipelineConfig, this.#known));
  }

  /** The stages that fit a query, in the order of the pipeline; all of them without one. */
  stages(query: StageQuery = {}): EditedStage<S>[] {
    return stagesMatching(query, this.pipelineConfig, this.#known).map((stage) => this.#edited(stage));
  }

  /** A new stage, to be wired with `.to(stage)`. */
  add<L extends StageLabel<S, 'data'>, Given, K extends Kind | 'data' = 'data'>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options: StageOptions & { as?: K | undefined } = {},
  ): Stage<S> {
    return this.addStage({ ...options, stage: label, configs: valuesOf(configs) }, DATA_POSITIONS);
  }

  /**
   * Puts a new stage between two others, or behind or before one.
   * @throws SdcDefinitionError `PIPELINE_WIRING` where no lane leads from the one to the other
   */
  insert<L extends StageLabel<S, 'processor'>, Given>(
    label: L,
    configs: Configs<S, 'processor', L, Given>,
    options: InsertOptions,
  ): EditedStage<S> {
    const { after, before, ...rest } = options;
    const source = after === undefined ? undefined : this.stage(after).instance;
    const target = before === undefined ? undefined : this.stage(before).instance;
    const lanes = lanesBetween(source, target);
    const stage = this.addStage({ ...rest, stage: label, configs: valuesOf(configs) }, ['processor']);
    const [output, ...others] = stage.instance.outputLanes;
    if (output === undefined || others.length > 0) {
      throw laneOpen(`'${label}' has ${stage.instance.outputLanes.length} outputs.`, 'Insert a stage that has one.');
    }
    for (const lane of lanes) {
      for (const reader of target === undefined ? readersOf(lane, this.pipelineConfig) : [target]) {
        reader.inputLanes = [...new Set(reader.inputLanes.map((one) => (one === lane ? output : one)))];
      }
    }
    stage.instance.inputLanes = [...lanes];
    return this.#edited(stage.instance);
  }

  /**
   * Replaces every origin, destination and executor that no edit has replaced or connected, and the stages for errors, statistics, start and stop
   * events: the pipeline talks to no other system then, except by its processors. It runs in one Data Collector and sends no mail.
   * Parameters that read files or credential stores of SDC's machine become empty; give others with `parameters()`.
   * @param isolation gives what takes the place of a stage; without it an origin of one empty record, `Trash`, and SDC's own defaults
   * @returns what has taken the place of each stage, by label
   */
  isolate<A extends Attachable>(isolation?: Isolation<A>): Isolated<A> {
    const left = this.stages().filter(({ kind, instance }) => kind !== 'processor' && !this.#replaced.has(instance));
    const isolated: Isolated<A> = {};
    for (const stage of left) {
      // A stage that reads the events of another one may have gone with it.
      if (!allStages(this.pipelineConfig).includes(stage.instance)) continue;
      isolated[stage.label] = isolateStage(stage, this.pipelineConfig.title, isolation);
    }
    standAlone(this.pipelineConfig);
    return isolated;
  }

  /**
   * Points all stages that speak to such a system at those of a test, whatever their version: `p.connect(postgres, kafka, s3)`. Addresses,
   * logins and security are replaced, also where they are expressions or connections of a catalogue; tables, topics and prefixes stay
   * unless `tables` gives others. Stages that only one database has, such as Oracle CDC Client, are pointed at that database only. A stage
   * of a library that the Data Collector does not have runs with another library that has the same stage: `apache-kafka_0_9-lib`.
   * @returns the stages that were pointed at one, with the names of the configs that changed
   * @throws SdcDefinitionError `SYSTEM_AMBIGUOUS` where several systems fit, `TABLE_UNKNOWN` for a name that no stage has
   */
  connect(...given: (TestSystem | ConnectSystemsOptions)[]): ConnectedStage[] {
    const systems = given.filter((one): one is TestSystem => 'connection' in one || 'producer' in one);
    const options = given.filter((one): one is ConnectSystemsOptions => !systems.includes(one as TestSystem));
    const tables = Object.assign({}, ...options.map((one) => one.tables)) as Record<string, string>;
    const left = this.stages().filter(({ instance }) => !this.#replaced.has(instance));
    const connected = connectStages(left, systems, { tables });
    for (const { instanceName } of connected) {
      this.#replaced.add(this.stage(instanceName).instance);
      this.#connected.add(instanceName);
    }
    return connected;
  }

  /** Instance names of the stages that {@link connect} has pointed at a system. @internal */
  get connected(): ReadonlySet<string> {
    return this.#connected;
  }

  /** The rules of the pipeline, as SDC stores them. */
  get rules(): Record<string, unknown> {
    return this.#envelope.pipelineRules;
  }

  /** Replaces the rules; none without an argument. */
  setRules(rules: Record<string, unknown> = structuredClone(EMPTY_RULES)): this {
    this.#envelope.pipelineRules = rules;
    return this;
  }

  /** @internal */
  kindOf(stage: StageInstance): StageKind {
    return kindOf(stage, this.pipelineConfig, this.#known);
  }

  /** @internal */
  replace(
    stage: StageInstance,
    label: string | Attachable,
    configs: unknown,
    { dropEvents = false, dropLanes = false, ...options }: ReplacementOptions,
  ): EditedStage<S> {
    const kind = this.kindOf(stage);
    const positions = positionsFor(kind);
    const spec = this.spec(label, configs, options, positions[0] ?? 'processor', stageLabel(stage));
    const special = this.#ofKind(stage, kind, spec, () => this.#replaceSpecial(stage, kind, spec));
    if (special !== undefined) {
      this.#replaced.add(special);
      return this.#edited(special);
    }
    const { instance: made, definition } = this.#ofKind(stage, kind, spec, () => this.newStage(spec, positions));
    const lost = stage.outputLanes.slice(made.outputLanes.length).filter((lane) => isRead(lane, this.pipelineConfig));
    if (lost.length > 0 && !dropLanes) {
      throw laneOpen(
        `'${spec.stage}' has ${made.outputLanes.length} outputs, so that lanes of '${stageLabel(stage)}' are left open: ${namedLanes(lost, this.pipelineConfig)}.`,
        'Remove the stages that they lead to first, or give { dropLanes: true }.',
      );
    }
    for (const lane of lost) dropLane(lane, this.pipelineConfig);
    const kept = made.outputLanes.map((lane, index) => [lane, stage.outputLanes[index] ?? lane] as const);
    renameLanes(made, new Map(kept));
    if (!definition.producingEvents) {
      loseEvents(stage, this.pipelineConfig, `'${spec.stage}' produces no events`, dropEvents);
    }
    const { instanceName, inputLanes, uiInfo, eventLanes } = stage;
    const name = {
      label: spec.label ?? stageLabel(stage),
      description: spec.description ?? uiInfo['description'] ?? '',
    };
    // The object stays the same, so that references to the stage follow the replacement.
    Object.assign(stage, made, {
      instanceName,
      inputLanes,
      uiInfo: { ...uiInfo, ...name, stageType: definition.type },
    });
    stage.eventLanes = definition.producingEvents ? eventLanes : [];
    this.#replaced.add(stage);
    return this.#edited(stage);
  }

  /** @internal */
  removeStage(stage: StageInstance, { dropEvents = false }: EventOptions): void {
    const kind = this.kindOf(stage);
    if (this.#replaceSpecial(stage, kind, undefined) !== undefined) return;
    const read = stage.outputLanes.filter((lane) => isRead(lane, this.pipelineConfig));
    if (read.length > 1) {
      throw laneOpen(
        `'${stageLabel(stage)}' cannot be removed: records leave it by ${read.length} lanes, ${namedLanes(read, this.pipelineConfig)}.`,
        'Remove the stages that all but one of them lead to first, or replace it.',
      );
    }
    loseEvents(stage, this.pipelineConfig, `without '${stageLabel(stage)}' there are none`, dropEvents);
    for (const lane of stage.outputLanes) reroute(lane, stage.inputLanes, this.pipelineConfig);
    this.pipelineConfig.stages = this.pipelineConfig.stages.filter((one) => one !== stage);
  }

  /**
   * @internal The edited pipeline.
   * @throws SdcDefinitionError `LANE_OPEN`
   */
  finish(): PipelineEnvelope {
    const config = this.pipelineConfig;
    forgetUnreadEvents(config);
    const open = [...openLanes(config)].filter((lane) => !this.#before.open.has(lane));
    if (open.length > 0) {
      const sources = config.stages.filter(({ outputLanes }) => outputLanes.some((lane) => open.includes(lane)));
      throw laneOpen(
        `No stage reads ${open.join(', ')} of ${sources.map((stage) => `'${stageLabel(stage)}'`).join(', ')}.`,
        "Attach a stage: p.stage('…').to('Trash').",
      );
    }
    const unfed = [...this.#unfed()].filter((stage) => !this.#before.unfed.has(stage));
    if (unfed.length > 0) {
      throw laneOpen(
        `No records reach ${unfed.map((stage) => `'${stageLabel(stage)}'`).join(', ')}.`,
        'Lead a lane to each, or remove them.',
      );
    }
    placeNear(config.stages);
    return { ...this.#envelope, pipelineConfig: config };
  }

  #edited(stage: StageInstance): EditedStage<S> {
    return new EditedStage(this, this.#known, stage);
  }

  #unfed(): Set<StageInstance> {
    return unfedStages(this.pipelineConfig, (stage) => this.#known.definitionOf(stage).type === 'SOURCE');
  }

  /** Says what kind the stage is where `make` does not find a replacement of that kind. */
  #ofKind<T>(stage: StageInstance, kind: StageKind, spec: StageSpec, make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof SdcDefinitionError) || error.code !== 'STAGE_UNKNOWN') throw error;
      throw this.catalogue.has(spec.stage) ? wrongKind(stage, kind, spec.stage, error) : error;
    }
  }

  /** Stages beside the flow of records; without a replacement SDC's default takes their place. Undefined for any other stage. */
  #replaceSpecial(stage: StageInstance, kind: StageKind, spec: StageSpec | undefined): StageInstance | undefined {
    const config = this.pipelineConfig;
    const given = (usual: string): Attachable => ({ attach: () => spec ?? { stage: usual } });
    if (kind === 'error') return this.errorsTo(given(DISCARD_ERRORS)).pipelineConfig.errorStage ?? undefined;
    if (kind === 'statistics') {
      return this.statisticsTo(given(DISCARD_STATISTICS)).pipelineConfig.statsAggregatorStage ?? undefined;
    }
    if (kind === 'testOrigin') return this.testOrigin(given(RAW_DATA)).pipelineConfig.testOriginStage ?? undefined;
    if (config.startEventStages.includes(stage))
      return this.onStart(given(DISCARD_ERRORS)).pipelineConfig.startEventStages[0];
    if (config.stopEventStages.includes(stage))
      return this.onStop(given(DISCARD_ERRORS)).pipelineConfig.stopEventStages[0];
    return undefined;
  }
}
