import { isPredicate, laneCalled, type Edge, type StageGraph } from '../builder/lanes.js';
import { configValue, type StageInstance } from '../builder/pipeline-json.js';

/** What drawings read of {@link Metrics}. */
export interface CountsSource {
  stage(instanceName: string): { inputRecords: number; outputRecords: number; errorRecords: number };
  counter(name: string): number;
}

/** How many records took a lane; undefined where SDC's counts do not show it. */
export function recordsOf({ stage, output, to }: Edge, graph: StageGraph, metrics: CountsSource): number | undefined {
  if (output !== undefined && stage.outputLanes.length > 1) {
    return metrics.counter(laneCounter(stage, stage.outputLanes[output] ?? ''));
  }
  if (graph.incoming(to).length === 1) return metrics.stage(to.instanceName).inputRecords;
  // What a stage puts out includes its events.
  return output !== undefined && stage.eventLanes.length === 0
    ? metrics.stage(stage.instanceName).outputRecords
    : undefined;
}

/** How many records took a lane. */
export interface LaneCount {
  /** Its condition, or its number where the stage has several lanes without conditions. */
  name: string;
  records: number;
}

/** How many records took each lane of a stage with several, in their order; empty for other stages. */
export function laneCounts(stage: StageInstance, metrics: CountsSource): LaneCount[] {
  if (stage.outputLanes.length < 2) return [];
  return stage.outputLanes.map((lane, index) => ({
    name: laneName(stage, index) ?? String(index + 1),
    records: metrics.counter(laneCounter(stage, lane)),
  }));
}

function laneCounter({ instanceName }: StageInstance, lane: string): string {
  return `stage.${instanceName}:${lane}.outputRecords`;
}

/** What a lane is called in a drawing: its condition, or its number where a stage has several; undefined for an only lane. */
export function laneName(stage: StageInstance, output: number | undefined): string | undefined {
  if (output === undefined) return 'events';
  const predicates = configValue(stage.configuration, 'lanePredicates');
  if (Array.isArray(predicates)) {
    const lane = stage.outputLanes[output];
    const found = predicates.filter(isPredicate).find(({ outputLane }) => laneCalled(outputLane, stage) === lane);
    if (found !== undefined) return found.predicate;
  }
  return stage.outputLanes.length > 1 ? String(output + 1) : undefined;
}
