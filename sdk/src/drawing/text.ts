import { StageGraph, type Edge } from '../builder/lanes.js';
import { stageLabel, type PipelineConfig, type StageInstance } from '../builder/pipeline-json.js';
import { laneName } from './lane-labels.js';

/** A pipeline as text: what follows what on one line, a line for each branch, ⇢ for events, ↑ for a stage drawn above. */
export function drawText(config: PipelineConfig): string {
  const graph = new StageGraph(config.stages);
  const drawn = new Set<StageInstance>();
  const heads = graph.stages.filter((stage) => graph.incoming(stage).length === 0);
  const flow = heads.flatMap((stage) => branch(stage, graph, drawn));
  const lines = [...flow, ...beside(config)];
  return [oneLine(config.title), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** The lines of a stage and of all that follows it. */
function branch(start: StageInstance, graph: StageGraph, drawn: Set<StageInstance>): string[] {
  let line = name(start);
  let stage = start;
  for (;;) {
    drawn.add(stage);
    const edges = graph.outgoing(stage);
    const [only] = edges;
    if (only === undefined) return [line];
    if (edges.length > 1) return [line, ...branches(edges, graph, drawn)];
    line += `${arrow(only)}${name(only.to)}`;
    if (drawn.has(only.to)) return [`${line} ↑`];
    stage = only.to;
  }
}

function branches(edges: readonly Edge[], graph: StageGraph, drawn: Set<StageInstance>): string[] {
  return edges.flatMap((edge, i) => {
    const isLast = i === edges.length - 1;
    const [first = '', ...rest] = drawn.has(edge.to) ? [`${name(edge.to)} ↑`] : branch(edge.to, graph, drawn);
    const lead = arrow(edge).trimStart().replace(/^→ /, '');
    return [`${isLast ? '└─' : '├─'} ${lead}${first}`, ...rest.map((line) => `${isLast ? '  ' : '│ '} ${line}`)];
  });
}

function arrow({ stage, output }: Edge): string {
  const called = laneName(stage, output);
  if (output === undefined) return ' ⇢ ';
  return called === undefined ? ' → ' : ` [${oneLine(called)}] → `;
}

/** Stages that no record flows through. */
function beside(config: PipelineConfig): string[] {
  return [
    ...config.startEventStages.map((stage) => `before: ${name(stage)}`),
    ...config.stopEventStages.map((stage) => `after: ${name(stage)}`),
    ...(config.errorStage == null ? [] : [`errors: ${name(config.errorStage)}`]),
  ];
}

function name(stage: StageInstance): string {
  return oneLine(stageLabel(stage));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
