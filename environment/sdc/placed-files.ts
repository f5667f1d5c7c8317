import { stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { ServerError } from '../core/errors.js';
import { fullLibraryId } from '../core/library-id.js';

/** A file that is copied into a Data Collector. */
export interface PlacedFile {
  /** The engine's folder for it; `extras` is for drivers of stage libraries. */
  root: 'resources' | 'conf' | 'data' | 'extras';
  /** Below that folder, with forward slashes. */
  path: string;
  /** Its path on this machine. */
  source: string;
}

const ROOTS = ['resources', 'conf', 'data'] as const;

/** Configuration files that other options write. */
const WRITTEN_BY_OPTIONS: Record<string, string> = {
  'conf/sdc.properties': 'sdcConfig',
  'conf/form-realm.properties': 'sdcUsers',
  'conf/basic-realm.properties': 'sdcUsers',
};

/** The files of the options `sdcFiles` and `sdcExtraLibs`. Throws when a file is missing or its target is invalid. */
export async function placedFiles(
  files: Record<string, string>,
  extraLibs: Record<string, string[]>,
): Promise<PlacedFile[]> {
  const named = Object.entries(files).map(([target, source]): PlacedFile & { option: string } => {
    const path = posix.normalize(target);
    const root = ROOTS.find((name) => path.startsWith(`${name}/`) && path !== `${name}/`);
    if (root === undefined || path !== target || target.endsWith('/')) {
      throw new ServerError('OPTION_INVALID', `sdcFiles has the invalid target ${JSON.stringify(target)}.`, {
        nextStep: "Begin with resources/, conf/ or data/, such as 'resources/lookup.json'.",
      });
    }
    const option = WRITTEN_BY_OPTIONS[target];
    if (option !== undefined) {
      throw new ServerError('OPTION_INVALID', `sdcFiles replaces ${target}, which the framework writes.`, {
        nextStep: `Use the option ${option}.`,
      });
    }
    return { root, path: target.slice(root.length + 1), source, option: 'sdcFiles' };
  });
  const extras = Object.entries(extraLibs).flatMap(([library, jars]) =>
    jars.map((source): PlacedFile & { option: string } => ({
      root: 'extras',
      path: `${fullLibraryId(library)}/lib/${basename(source)}`,
      source,
      option: 'sdcExtraLibs or SDC_JDBC_DRIVERS',
    })),
  );
  const all = [...named, ...extras];
  for (const { source, option } of all) await requireFile(source, option);
  return all.map(({ root, path, source }) => ({ root, path, source }));
}

async function requireFile(source: string, option: string): Promise<void> {
  const isFile = await stat(source).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (isFile) return;
  throw new ServerError('FILE_MISSING', `${source} (${option}) is not a file that can be read.`, {
    nextStep: `Correct ${option}; relative paths start at the folder of playwright.config.ts, in variables at the working directory.`,
  });
}
