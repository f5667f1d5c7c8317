import { StageGraph } from './lanes.js';
import type { StageInstance } from './pipeline-json.js';

const LEFT = 60;
const TOP = 50;
const COLUMN = 220;
const ROW = 130;

/** Gives stages their places on the canvas of SDC's editor. */
export function arrange(stages: readonly StageInstance[]): void {
  for (const [stage, { column, row }] of placesOf(new StageGraph(stages))) {
    stage.uiInfo['xPos'] = LEFT + column * COLUMN;
    stage.uiInfo['yPos'] = TOP + row * ROW;
  }
}

/** Gives stages that have no place one right of a stage that feeds them, below those that stand there. */
export function placeNear(stages: readonly StageInstance[]): void {
  const graph = new StageGraph(stages);
  const taken = new Set(
    stages.filter(hasPlace).map(({ uiInfo }) => `${String(uiInfo['xPos'])} ${String(uiInfo['yPos'])}`),
  );
  for (const stage of graph.stages) {
    if (hasPlace(stage)) continue;
    const before = graph.incoming(stage)[0]?.stage.uiInfo;
    const x = before === undefined ? LEFT : Number(before['xPos']) + COLUMN;
    let y = before === undefined ? TOP : Number(before['yPos']);
    while (taken.has(`${x} ${y}`)) y += ROW;
    taken.add(`${x} ${y}`);
    stage.uiInfo['xPos'] = x;
    stage.uiInfo['yPos'] = y;
  }
}

function hasPlace({ uiInfo }: StageInstance): boolean {
  return typeof uiInfo['xPos'] === 'number' && typeof uiInfo['yPos'] === 'number';
}

/** Where a stage stands: columns count steps from the origin, rows count branches; both from 0. */
export interface Place {
  column: number;
  row: number;
}

/** A stage stands right of all that it reads from, in the row of the first of them unless that one's first reader has it. */
export function placesOf(graph: StageGraph): Map<StageInstance, Place> {
  const columns = new Map<StageInstance, number>();
  for (const stage of graph.stages) {
    const before = graph.incoming(stage).map((edge) => columns.get(edge.stage) ?? -1);
    columns.set(stage, Math.max(-1, ...before) + 1);
  }
  const places = new Map<StageInstance, Place>();
  let rows = 0;
  const place = (stage: StageInstance, row: number): void => {
    places.set(stage, { column: columns.get(stage) ?? 0, row });
    const readers = new Set(graph.outgoing(stage).map(({ to }) => to));
    let isFirst = true;
    for (const reader of readers) {
      if (places.has(reader) || graph.incoming(reader)[0]?.stage !== stage) continue;
      place(reader, isFirst ? row : rows++);
      isFirst = false;
    }
  };
  for (const stage of graph.stages) {
    if (!places.has(stage) && graph.incoming(stage).length === 0) place(stage, rows++);
  }
  // Only the stages of a loop, which no editor draws, are without a place now.
  for (const stage of graph.stages) if (!places.has(stage)) place(stage, rows++);
  return places;
}
