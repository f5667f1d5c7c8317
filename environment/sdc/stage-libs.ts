import { mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import type { EngineSpec } from './engine.js';

/**
 * Fills an engine's folder of stage libraries with links: ours, the vendor's (`SDC_STAGE_LIBS_DIR`), or both;
 * of a library that is in both, the vendor's.
 */
export async function composeStageLibs(target: string, ours: string, spec: EngineSpec): Promise<void> {
  const libraries = new Map<string, string>();
  const add = (folder: string, names: string[]): void => {
    names.forEach((name) => libraries.set(name, join(folder, name)));
  };
  if (!(spec.stageLibsMode === 'only' && spec.stageLibsDir !== undefined)) add(ours, await librariesIn(ours));
  if (spec.stageLibsDir !== undefined) {
    await requireFolder('SDC_STAGE_LIBS_DIR', spec.stageLibsDir);
    const theirs = await librariesIn(spec.stageLibsDir);
    if (theirs.length === 0) {
      throw new ServerError('STAGE_LIBS_MISSING', `${spec.stageLibsDir} (SDC_STAGE_LIBS_DIR) holds no stage library.`, {
        nextStep:
          'Name the folder with one subfolder per library, each with its jars in lib/ (streamsets-libs of an installation).',
      });
    }
    add(spec.stageLibsDir, theirs);
  }
  await mkdir(target, { recursive: true });
  for (const [name, path] of libraries) await symlink(path, join(target, name));
}

/** Throws when a folder that somebody named does not exist. */
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
