import { pullLibrary, storedLibraries, type StoredLibrary } from '../../environment/admin.js';
import { DEFAULT_VERSION, fullLibraryId, shortLibraryId } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { interruptible } from '../output/interruptible.js';
import { note, print, printJson } from '../output/print.js';
import { StfError } from '../output/stf-error.js';
import { table } from '../output/table.js';

/** Prints the vendor's stage libraries in the cache. */
export async function list({ machine }: ChosenOptions, { json }: { json: boolean }): Promise<void> {
  const stored = await storedLibraries(machine.cacheDir);
  if (json) printJson(stored);
  else if (stored.length === 0)
    print('The cache contains no stage libraries of the vendor; runs download what they need.');
  else print(table(['LIBRARY', 'VERSION', 'FROM', ''], stored.map(row)));
}

/** Downloads libraries to the cache and prints their directories. */
export async function pull({ servers, machine }: ChosenOptions, names: readonly string[]): Promise<void> {
  await interruptible(async (signal) => {
    for (const name of new Set(names)) print(await pullLibrary(name, servers, { machine, progress: note }, signal));
  });
}

/** Prints the directory of a stored library. */
export async function path(chosen: ChosenOptions, name: string): Promise<void> {
  const version = chosen.read('sdcVersion') ?? DEFAULT_VERSION;
  const library = fullLibraryId(name);
  const stored = await storedLibraries(chosen.machine.cacheDir);
  const found = stored.find((one) => one.library === library && one.version === version);
  if (found === undefined) {
    throw new StfError('LIBRARY_NOT_STORED', `The cache does not contain ${shortLibraryId(library)} ${version}.`, {
      nextStep: `Download it: stf libs pull ${shortLibraryId(library)} --sdc-version ${version}`,
    });
  }
  print(found.directory);
}

function row({ library, version, source, origin }: StoredLibrary): string[] {
  return [shortLibraryId(library), version, source, origin];
}
