import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Distribution } from './distribution.js';
import { filesBelow, type ContextFile } from './files.js';
import { CORE_LIBRARIES } from './names.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Context of the core: our launcher and configuration, or the distribution's own. */
export async function coreContext({ folder, vendors }: Distribution): Promise<ContextFile[]> {
  const core = join(HERE, 'core');
  const engine = await filesBelow(folder, 'dist', (path) => {
    const [top, library] = path.split('/');
    if (top === 'etc') return false;
    return top !== 'streamsets-libs' || library === undefined || CORE_LIBRARIES.includes(library);
  });
  const launch = vendors
    ? await filesBelow(join(folder, 'etc'), 'etc')
    : [
        ...(await scripts(join(core, 'bin'), 'dist/bin')),
        ...(await scripts(join(core, 'libexec'), 'dist/libexec')),
        ...(await filesBelow(join(core, 'etc'), 'etc')),
      ];
  return [
    await text(join(core, 'Dockerfile'), 'Dockerfile'),
    await text(join(core, 'docker-entrypoint.sh'), 'docker-entrypoint.sh'),
    await text(join(core, 'prepare'), 'prepare'),
    ...engine,
    ...launch,
  ];
}

export async function libraryContext({ folder }: Distribution, library: string): Promise<ContextFile[]> {
  return [
    await text(join(HERE, 'library', 'Dockerfile'), 'Dockerfile'),
    ...(await filesBelow(join(folder, 'streamsets-libs', library), 'library')),
  ];
}

/** Packages do not keep who may execute what. */
async function scripts(folder: string, prefix: string): Promise<ContextFile[]> {
  const files = await filesBelow(folder, prefix);
  return files.map((file) => (file.kind === 'file' ? { ...file, executable: true } : file));
}

async function text(source: string, path: string): Promise<ContextFile> {
  return { path, kind: 'text', text: await readFile(source, 'utf8'), executable: path !== 'Dockerfile' };
}
