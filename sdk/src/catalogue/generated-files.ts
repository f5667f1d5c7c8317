import type { Definitions } from '../definitions/types.js';
import { stageLibrariesModule } from './generate-maps.js';
import { generateTypes } from './generate-types.js';

export const GENERATED_FOLDER = new URL('generated/', import.meta.url);

const HEADER = '// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.\n\n';

/** What `sdk/src/catalogue/generated/` holds, by file name. */
export function generatedFiles(definitions: Definitions): Map<string, string> {
  const types = generateTypes(definitions).split('../../definitions/config-types.js');
  return new Map([
    ['stage-libraries.ts', HEADER + stageLibrariesModule(definitions)],
    ...[...types].map(([module, text]) => [`${module}.ts`, HEADER + text] as const),
  ]);
}
