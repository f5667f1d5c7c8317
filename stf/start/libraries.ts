import { DRIVERS, type EngineSpec, fullLibraryId, type ServersOptions } from '../../environment/index.js';

import { namedLibraries } from '../named-libraries.js';

/** An engine from images gets the named libraries and those for the backends of the same run. */
export function librariesFor(options: ServersOptions, products: readonly string[]): Partial<EngineSpec> {
  if (options.sdcEnv !== 'docker') return {};
  const fitting = DRIVERS.flatMap(({ name, stageLibrary }) => (products.includes(name) ? (stageLibrary ?? []) : []));
  const all = [...namedLibraries(), ...fitting].map(fullLibraryId);
  return { libraries: [...new Set(all)] };
}
