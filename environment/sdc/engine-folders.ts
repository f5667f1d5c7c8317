import { copyFile, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from '../core/exists.js';
import type { Distribution } from './distribution.js';
import type { EngineSpec } from './engine.js';
import type { PlacedFile } from './placed-files.js';

export interface EngineFolders {
  /** The distribution, shared by all engines of its version. */
  dist: string;
  /** The folders of one engine. */
  conf: string;
  data: string;
  log: string;
  resources: string;
  temporary: string;
  stageLibs: string;
  userLibs: string;
  /** Additional jars of stage libraries. */
  extras: string;
  staticWeb: string;
  /** The vendor's client for its cloud login; empty for the embedded engine. */
  asterClient: string;
  /** Jars for all stage libraries. */
  libsCommon: string;
  /** A jar that the system class path needs in addition. */
  nashorn?: string;
}

/** Creates the folders of one engine below `directory`. */
export async function makeFolders(directory: string, dist: string, spec: EngineSpec): Promise<EngineFolders> {
  const own = (name: string): string => join(directory, name);
  const folders: EngineFolders = {
    dist,
    conf: own('conf'),
    data: own('data'),
    log: own('log'),
    resources: own('resources'),
    temporary: own('tmp'),
    stageLibs: own('streamsets-libs'),
    extras: own('streamsets-libs-extras'),
    userLibs: spec.userLibsDir ?? own('user-libs'),
    staticWeb: spec.staticWebDir ?? (await existing(join(dist, 'sdc-static-web'))) ?? own('static-web'),
    libsCommon: (await existing(join(dist, 'libs-common-lib'))) ?? own('nothing'),
    asterClient: (await existing(join(dist, 'aster-client-lib'))) ?? own('nothing'),
  };
  for (const folder of Object.values(folders) as string[]) await mkdir(folder, { recursive: true });
  return folders;
}

/** The engine writes into these directories, so it gets copies. */
export async function copyOwnSettings({ conf, resources }: Distribution, folders: EngineFolders): Promise<void> {
  const copies = [
    [conf, folders.conf],
    [resources, folders.resources],
  ] as const;
  for (const [from, to] of copies) {
    if (from === undefined || !(await exists(from))) continue;
    await cp(from, to, { recursive: true, dereference: true });
  }
}

async function existing(directory: string): Promise<string | undefined> {
  return (await exists(directory)) ? directory : undefined;
}

/** Copies files into the folders that they name. */
export async function place(files: PlacedFile[], folders: EngineFolders): Promise<void> {
  for (const { root, path, source } of files) {
    const target = join(folders[root], path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
}
