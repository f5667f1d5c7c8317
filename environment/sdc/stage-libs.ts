import { mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import type { EngineSpec } from './engine.js';

/**
 * Fills an engine's folder of stage libraries with links to the embedded engine's libraries, the vendor's
 * (`SDC_STAGE_LIBS_DIR`), or both; the vendor's library wins when both have it.
 */
export async function composeStageLibs(target: string, embedded: string, spec: EngineSpec): Promise<void> {
  const libraries = new Map<string, string>();
  const add = (folder: string, names: string[]): void => {
    names.forEach((name) => libraries.set(name, join(folder, name)));
  };
  if (!(spec.stageLibsMode === 'only' && spec.stageLibsDir !== undefined)) add(embedded, await librariesIn(embedded));
  if (spec.stageLibsDir !== undefined) {
    await requireFolder('SDC_STAGE_LIBS_DIR', spec.stageLibsDir);
    const vendor = await librariesIn(spec.stageLibsDir);
    if (vendor.length === 0) {
      throw new ServerError(
        'STAGE_LIBS_MISSING',
        `${spec.stageLibsDir} (SDC_STAGE_LIBS_DIR) contains no stage library.`,
        {
          nextStep:
            'Give the folder with one subfolder per library, each with its jars in lib/ (streamsets-libs of an installation).',
        },
      );
    }
    add(spec.stageLibsDir, vendor);
  }
  await mkdir(target, { recursive: true });
  for (const [name, path] of libraries) await symlink(path, join(target, name));
}

/** Throws `FOLDER_MISSING` when the folder of an option does not exist. */
export async function requireFolder(option: string, folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new ServerError('FOLDER_MISSING', `${folder} (${option}) is not a folder that can be read.`, {
      nextStep: `Correct ${option}, or unset it.`,
    });
  }
}

async function librariesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const jars = await readdir(join(folder, name, 'lib')).catch(() => []);
    if (jars.some((jar) => jar.endsWith('.jar'))) found.push(name);
  }
  return found;
}
