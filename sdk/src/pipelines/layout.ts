import type { StageInstance } from './json.js';

const LEFT = 60;
const TOP = 50;
const COLUMN = 220;
const ROW = 130;

/** Places stages as the canvas of SDC's editor shows them best: one column per step from the origin, one row per branch. */
export function arrange(stages: readonly StageInstance[]): void {
  const columns = new Map<StageInstance, number>();
  const producers = new Map(
    stages.flatMap((stage) => [...stage.outputLanes, ...stage.eventLanes].map((lane) => [lane, stage] as const)),
  );
  // Stages are listed after those they read from, because a lane must exist before somebody can read it.
  for (const stage of stages) {
    const before = stage.inputLanes.map((lane) => columns.get(producers.get(lane) ?? stage) ?? -1);
    columns.set(stage, Math.max(-1, ...before) + 1);
  }
  const rows = new Map<number, number>();
  for (const stage of stages) {
    const column = columns.get(stage) ?? 0;
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    stage.uiInfo['xPos'] = LEFT + column * COLUMN;
    stage.uiInfo['yPos'] = TOP + row * ROW;
  }
}
