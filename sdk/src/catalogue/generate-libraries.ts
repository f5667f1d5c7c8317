import type { Definitions } from '../definitions/types.js';

/** The module behind `librariesOf`: for each library the labels and names of its stages. */
export function stageLibrariesModule({ stages }: Definitions): string {
  const libraries = [...new Set(stages.map(({ library }) => library))].sort();
  const entries = libraries.map((library) => {
    const keys = stages.filter((stage) => stage.library === library).map(({ label, name }) => [label, name]);
    return `  ${JSON.stringify(library.replace(/^streamsets-datacollector-/, ''))}: ${JSON.stringify(keys)},\n`;
  });
  return `export const STAGE_LIBRARIES: Record<string, string[][]> = {\n${entries.join('')}};\n`;
}
