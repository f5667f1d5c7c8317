import {
  DATA_POSITIONS,
  EVENT_POSITIONS,
  fits,
  type StagePosition,
  type Definitions,
  type StageDefinition,
} from '../definitions/types.js';
import { literal, type TypeModules } from './type-modules.js';

/** Declares, for every place of a pipeline, which labels may stand there and with which configs. */
export function stageMaps(definitions: Definitions, interfaces: Map<string, string>, modules: TypeModules): void {
  const map = (name: string, positions: readonly StagePosition[]) =>
    modules.declare('stages', name, '', mapBody(definitions.stages, positions, interfaces));
  const members = PLACES.map(([place, name, positions]) => `  ${place}: ${map(name, positions)};\n`);
  modules.declare('stages', 'Stages', 'StageMap', `${members.join('')}  pipeline: PipelineConfigs;\n`);
}

const PLACES: [place: string, name: string, positions: readonly StagePosition[]][] = [
  ['origin', 'Origins', ['origin']],
  ['processor', 'Processors', ['processor']],
  ['destination', 'Destinations', ['destination']],
  ['executor', 'Executors', ['executor']],
  ['data', 'AfterData', DATA_POSITIONS],
  ['events', 'AfterEvents', EVENT_POSITIONS],
  ['error', 'ErrorStages', ['error']],
  ['lifecycle', 'LifecycleStages', ['lifecycle']],
  ['statistics', 'StatisticsStages', ['statistics']],
];

function mapBody(
  stages: readonly StageDefinition[],
  positions: readonly StagePosition[],
  interfaces: Map<string, string>,
): string {
  const labels = [...new Set(stages.map(({ label }) => label))].sort();
  return labels.map((label) => entry(label, stages, positions, interfaces)).join('');
}

/** As at run time: the first position where the label has a stage decides. */
function entry(
  label: string,
  stages: readonly StageDefinition[],
  positions: readonly StagePosition[],
  interfaces: Map<string, string>,
): string {
  const named = stages.filter((stage) => stage.label === label);
  const fitting = positions
    .map((position) => named.filter((stage) => fits(stage, position)))
    .find((found) => found.length > 0);
  if (fitting === undefined) return '';
  const types = new Set(fitting.map((stage) => interfaces.get(`${stage.library}/${stage.name}`) ?? 'object'));
  return `  ${literal(label)}: ${[...types].join(' | ')};\n`;
}

/** The module behind `librariesOf`: for each library the labels and names of its stages. */
export function stageLibrariesModule({ stages }: Definitions): string {
  const libraries = [...new Set(stages.map(({ library }) => library))].sort();
  const entries = libraries.map((library) => {
    const keys = stages.filter((stage) => stage.library === library).map(({ label, name }) => [label, name]);
    return `  ${JSON.stringify(library.replace(/^streamsets-datacollector-/, ''))}: ${JSON.stringify(keys)},\n`;
  });
  return `export const STAGE_LIBRARIES: Record<string, string[][]> = {\n${entries.join('')}};\n`;
}
