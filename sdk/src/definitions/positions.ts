import type { StageDefinition, StageType } from './types.js';

/** Where a stage stands in a pipeline; together with the label it picks the stage. */
export type StagePosition = 'origin' | 'processor' | 'destination' | 'executor' | 'error' | 'lifecycle' | 'statistics';

/** What may follow an output lane: the first position where a label has a stage wins. */
export const DATA_POSITIONS: readonly StagePosition[] = ['processor', 'destination', 'executor'];

/** What may follow an event lane. */
export const EVENT_POSITIONS: readonly StagePosition[] = ['executor', 'processor', 'destination'];

const TYPES: Record<StagePosition, StageType> = {
  origin: 'SOURCE',
  processor: 'PROCESSOR',
  destination: 'TARGET',
  executor: 'EXECUTOR',
  error: 'TARGET',
  lifecycle: 'TARGET',
  statistics: 'TARGET',
};

export function fits(stage: StageDefinition, position: StagePosition): boolean {
  if (position === 'error') return stage.errorStage;
  if (position === 'lifecycle') return stage.pipelineLifecycleStage;
  if (position === 'statistics') return stage.statsAggregatorStage;
  return stage.type === TYPES[position] && !stage.errorStage && !stage.statsAggregatorStage;
}
