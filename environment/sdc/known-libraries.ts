import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { catalogueLibraries, closest } from 'sdc-sdk';
import { ServerError } from '../core/errors.js';
import type { ServersOptions } from '../options/options.js';
import { fullLibraryId, shortLibraryId } from '../core/library-id.js';
import { requireFolder } from './stage-libs.js';

const EMBEDDED = fileURLToPath(new URL('../../engine/libraries', import.meta.url));

/**
 * Throws `LIBRARY_NOT_FOUND` for a stage library that the embedded engine cannot have: it has none of this name, neither have the
 * directories of the options, and it is not one of the vendor's. Does not check images or an existing Data Collector.
 */
export async function requireKnownLibraries(named: readonly string[], options: ServersOptions): Promise<void> {
  const { sdcEnv = 'embedded', distDir, existing } = options;
  const embedded = sdcEnv === 'embedded' && distDir === undefined && existing.sdc === undefined;
  if (named.length === 0 || !embedded) return;
  const known = await knownLibraries(options);
  const vendor = options.libsFrom === 'none' ? [] : catalogueLibraries();
  const missing = named.filter(
    (name) => ![...known, ...vendor].some((id) => id === name || id === fullLibraryId(name)),
  );
  if (missing.length === 0) return;
  const names = known.map(shortLibraryId).sort();
  const candidates = [...known, ...vendor].map(shortLibraryId);
  const suggestions = missing.flatMap((name) => closest(shortLibraryId(name), candidates, 1));
  throw new ServerError(
    'LIBRARY_NOT_FOUND',
    `The embedded Data Collector has no stage library ${missing.join(', ')}.`,
    {
      nextStep: [
        ...(suggestions.length === 0 ? [] : [`Did you mean ${suggestions.join(', ')}?`]),
        `It has ${names.join(', ')}; SDC_STAGE_LIBS_DIR adds the vendor's libraries, SDC_ENV=docker uses images.`,
      ].join(' '),
    },
  );
}

async function knownLibraries({ stageLibsMode, stageLibsDir, userLibsDir }: ServersOptions): Promise<string[]> {
  const fromFolders = [
    ...(await foldersOf('SDC_STAGE_LIBS_DIR', stageLibsDir)),
    ...(await foldersOf('SDC_USER_LIBS_DIR', userLibsDir)),
  ];
  const withEmbedded = stageLibsMode !== 'only' || stageLibsDir === undefined;
  return [
    ...new Set(
      withEmbedded
        ? [...(await foldersIn(EMBEDDED)).filter((name) => name.endsWith('-lib')), ...fromFolders]
        : fromFolders,
    ),
  ];
}

async function foldersOf(option: string, folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  await requireFolder(option, folder);
  return foldersIn(folder);
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => !entry.isFile()).map(({ name }) => name);
}
