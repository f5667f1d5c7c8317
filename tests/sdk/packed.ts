import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The SDK as `npm pack` makes it, in a folder. */
export async function packed(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, '--silent'], {
    cwd: join(ROOT, 'sdk'),
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  return join(folder, filename);
}

/** As npm would lay it out, without asking a registry: the packages that it depends on are those of the repo. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder]);
  await cp(join(folder, 'package'), join(modules, 'sdc-sdk'), { recursive: true });
  for (const name of ['playwright-core', 'ws', 'lossless-json', '@types/node', 'undici-types']) {
    await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
}
