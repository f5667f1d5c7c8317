import { DRIVERS, type EngineSpec, fullLibraryId, type ServersOptions } from '../../environment/index.js';

/** An engine from images gets the named libraries and those for the backends of the same run. */
export function librariesFor(options: ServersOptions, products: readonly string[]): Partial<EngineSpec> {
  if (options.sdcEnv !== 'docker') return {};
  const fitting = DRIVERS.flatMap(({ name, stageLibrary }) => (products.includes(name) ? (stageLibrary ?? []) : []));
  const all = [...(options.stageLibs ?? []), ...fitting].map(fullLibraryId);
  return { libraries: [...new Set(all)] };
}
