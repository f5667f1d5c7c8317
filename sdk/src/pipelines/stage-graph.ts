import type { StageInstance } from './json.js';
import { laneSources, type LaneSource } from './lanes.js';

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
