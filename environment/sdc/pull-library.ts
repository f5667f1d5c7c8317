import { ServerError } from '../core/errors.js';
import { fullLibraryId } from '../core/library-id.js';
import type { Work } from '../core/machine.js';
import type { ServersOptions } from '../options/options.js';
import { engineSpec } from './engine.js';

/** Downloads a stage library of the vendor to the cache, unless it is there; returns its directory, with the jars in `lib/`. */
export async function pullLibrary(
  name: string,
  options: ServersOptions,
  work: Work,
  signal?: AbortSignal,
): Promise<string> {
  const { vendor: places, version } = engineSpec({ ...options, sdcEnv: 'embedded' });
  if (places === undefined) {
    throw new ServerError('OPTION_INVALID', 'SDC_LIBS_FROM is none: stage libraries have no source.', {
      nextStep: 'Set it to registry or repository, or unset it.',
    });
  }
  // Loaded on demand: other commands need no clients for downloads, which take time to load.
  const { vendorLibraries } = await import('../vendor/index.js');
  const source = await vendorLibraries(places, work.machine.env);
  return (await source.get(fullLibraryId(name), version, work, signal)).directory;
}
