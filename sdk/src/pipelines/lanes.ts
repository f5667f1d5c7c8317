import type { ConfigDefinition, StageDefinition } from '../definitions/types.js';
import { configValue, type StageInstance } from './json.js';

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
function laneCalled(name: string, { outputLanes }: StageInstance): string {
  return outputLanes.find((lane) => lane === name) ?? outputLanes.find((lane) => lane.endsWith(name)) ?? name;
}

function isPredicate(value: unknown): value is Predicate {
  const { outputLane, predicate } = (value ?? {}) as Partial<Record<keyof Predicate, unknown>>;
  return typeof outputLane === 'string' && typeof predicate === 'string';
}
