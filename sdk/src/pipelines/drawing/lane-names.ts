import { configValue, type StageInstance } from '../json.js';

/** What a lane is called in a drawing: its condition, or its number where a stage has several; undefined for an only lane. */
export function laneName(stage: StageInstance, output: number | undefined): string | undefined {
  if (output === undefined) return 'events';
  const predicates = configValue(stage.configuration, 'lanePredicates');
  if (Array.isArray(predicates)) {
    const lane = stage.outputLanes[output];
    const found = (predicates as { outputLane?: unknown; predicate?: unknown }[]).find(
      (one) => one.outputLane === lane,
    );
    if (typeof found?.predicate === 'string') return found.predicate;
  }
  return stage.outputLanes.length > 1 ? String(output + 1) : undefined;
}
