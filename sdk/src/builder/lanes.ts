import type { ConfigDefinition, StageDefinition } from '../definitions/types.js';
import { configValue, type StageInstance } from './pipeline-json.js';

export const LANE_FIELD = 'outputLane';

/** Whether the entries of a config each name an output lane of their stage. */
export function namesLanes(config: ConfigDefinition): boolean {
  return (
    config.model?.modelType === 'LIST_BEAN' &&
    config.model.configDefinitions?.some(({ name }) => name === LANE_FIELD) === true
  );
}

/** Where a lane comes from. */
export interface LaneSource {
  stage: StageInstance;
  /** Position among the outputs of the stage; absent for its events. */
  output?: number;
}

/** The stages that feed each lane, by the lane's name. */
export function laneSources(stages: readonly StageInstance[]): Map<string, LaneSource> {
  return new Map(
    stages.flatMap((stage) => [
      ...stage.outputLanes.map((lane, output) => [lane, { stage, output }] as const),
      ...stage.eventLanes.map((lane) => [lane, { stage }] as const),
    ]),
  );
}

/** The condition under which records take a lane. */
export interface Predicate {
  outputLane: string;
  predicate: string;
}

/** The conditions of a stage that sorts records into lanes, with the stage's own names of the lanes; empty for other stages. */
export function predicatesOf(stage: StageInstance, definition: StageDefinition | undefined): Predicate[] {
  const config = definition?.configDefinitions.find(({ model }) => model?.modelType === 'PREDICATE');
  const value = config === undefined ? undefined : configValue(stage.configuration, config.name);
  const predicates = Array.isArray(value) ? value.filter(isPredicate) : [];
  return predicates.map(({ outputLane, predicate }) => ({ outputLane: laneCalled(outputLane, stage), predicate }));
}

/** SDC prefixes the lanes of a fragment's stages, not their names in configs: it matches them by how they end. */
export function laneCalled(name: string, { outputLanes }: StageInstance): string {
  return outputLanes.find((lane) => lane === name) ?? outputLanes.find((lane) => lane.endsWith(name)) ?? name;
}

export function isPredicate(value: unknown): value is Predicate {
  const { outputLane, predicate } = (value ?? {}) as Partial<Record<keyof Predicate, unknown>>;
  return typeof outputLane === 'string' && typeof predicate === 'string';
}

/** One lane as it leads from a stage to one of its readers. */
export interface Edge extends LaneSource {
  to: StageInstance;
}

/** A pipeline's stages with what leads where. */
export class StageGraph {
  /** Every stage after all those it reads from, otherwise in the given order. */
  readonly stages: readonly StageInstance[];
  readonly #incoming: Map<StageInstance, Edge[]>;

  constructor(stages: readonly StageInstance[]) {
    const sources = laneSources(stages);
    this.#incoming = new Map(
      stages.map((to) => [
        to,
        to.inputLanes.flatMap((lane) => {
          const source = sources.get(lane);
          return source === undefined ? [] : [{ ...source, to }];
        }),
      ]),
    );
    this.stages = this.#inOrder(stages);
  }

  incoming(stage: StageInstance): readonly Edge[] {
    return this.#incoming.get(stage) ?? [];
  }

  /** Outputs in their order, events last. */
  outgoing(stage: StageInstance): readonly Edge[] {
    const edges = this.stages.flatMap((to) => this.incoming(to).filter((edge) => edge.stage === stage));
    return edges.sort((a, b) => (a.output ?? Infinity) - (b.output ?? Infinity) || 0);
  }

  #inOrder(stages: readonly StageInstance[]): StageInstance[] {
    const ordered = new Set<StageInstance>();
    const visiting = new Set<StageInstance>();
    const visit = (stage: StageInstance): void => {
      // A loop cannot be built in SDC's editor; in a damaged file it must not keep us here for ever.
      if (ordered.has(stage) || visiting.has(stage)) return;
      visiting.add(stage);
      for (const edge of this.incoming(stage)) visit(edge.stage);
      ordered.add(stage);
    };
    stages.forEach(visit);
    return [...ordered];
  }
}
