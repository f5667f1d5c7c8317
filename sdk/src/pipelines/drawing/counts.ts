import type { StageCounts } from '../metrics.js';
import type { Edge, StageGraph } from '../stage-graph.js';

/** What drawings read of {@link Metrics}. */
export interface CountsSource {
  stage(instanceName: string): StageCounts;
  counter(name: string): number;
}

/** How many records took a lane; undefined where SDC's counts do not tell. */
export function recordsOf({ stage, output, to }: Edge, graph: StageGraph, metrics: CountsSource): number | undefined {
  if (output !== undefined && stage.outputLanes.length > 1) {
    return metrics.counter(`stage.${stage.instanceName}:${stage.outputLanes[output] ?? ''}.outputRecords`);
  }
  if (graph.incoming(to).length === 1) return metrics.stage(to.instanceName).inputRecords;
  // What a stage puts out includes its events.
  return output !== undefined && stage.eventLanes.length === 0
    ? metrics.stage(stage.instanceName).outputRecords
    : undefined;
}
