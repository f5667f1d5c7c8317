import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { extract } from 'tar-stream';
import type { Container, FileToPut } from '../../docker/index.js';
import { LOGIN_KINDS, type CoreImage } from './core-image.js';
import type { EngineSpec } from './engine.js';
import type { PlacedFile } from './placed-files.js';
import { editProperties } from '../core/properties.js';
import { limitsFor, REQUIRED } from './settings.js';
import { realm } from './users.js';
import type { SdcUser } from '../core/contract.js';

const SECRET = 0o600;

/** Writes settings, logins and files of an engine into its container, before the first start. */
export async function prepare(
  container: Container,
  core: CoreImage,
  spec: Pick<EngineSpec, 'auth' | 'config' | 'userLibsDir'>,
  users: Record<string, SdcUser>,
  placed: readonly PlacedFile[],
): Promise<void> {
  const { settings, folders } = core;
  const owner = { uid: settings.uid, gid: settings.gid };
  const text = editProperties(settings.text, { ...limitsFor(settings.text), ...settingsOf(spec) });
  await container.files.put(folders.conf, [
    // Java reads property files as ISO 8859-1.
    { path: 'sdc.properties', content: Buffer.from(text, 'latin1'), mode: settings.mode, ...owner },
    ...LOGIN_KINDS.map((kind) => ({
      path: `${kind}-realm.properties`,
      content: realm(users),
      // The engine may reject a realm file that other users can read.
      ...(core.logins[kind] ?? { ...owner, mode: SECRET }),
    })),
  ]);
  for (const root of ['conf', 'resources', 'data', 'extras'] as const) {
    const files = placed.filter((file) => file.root === root);
    await container.files.put(
      folders[root],
      files.map(({ path, source }): FileToPut => ({ path, content: { file: source }, ...owner })),
    );
  }
  if (spec.userLibsDir !== undefined) {
    await container.files.put(folders.userLibs, await filesBelow(spec.userLibsDir, owner));
  }
}

/** The entries that replace those of an image's `sdc.properties`. */
export function settingsOf({ auth, config }: Pick<EngineSpec, 'auth' | 'config'>): Record<string, string> {
  return { ...REQUIRED, 'http.authentication': auth, ...config };
}

/** The names of the files in a directory of a container and below it. */
export async function namesBelow(files: Container['files'], directory: string, signal: AbortSignal): Promise<string[]> {
  const names: string[] = [];
  const tar = await files.copyOut(directory, signal);
  const entries = extract();
  tar.once('error', (error) => entries.destroy(error));
  for await (const entry of tar.pipe(entries)) {
    names.push(posix.basename(entry.header.name));
    entry.resume();
  }
  return names;
}

async function filesBelow(folder: string, owner: { uid: number; gid: number }): Promise<FileToPut[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).split(sep).join('/'), content: { file }, ...owner };
    });
}
