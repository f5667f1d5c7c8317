import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pack, type Pack } from 'tar-stream';

/** A shell and a few programs of this machine with their libraries: an image that needs no registry. */
const PROGRAMS = ['sh', 'cat', 'sleep', 'id', 'ln'];

/** The context of a build whose image has the programs in `/bin`; the instructions follow in its Dockerfile. */
export async function tinyContext(...instructions: string[]): Promise<Pack> {
  const found = await Promise.all(PROGRAMS.map(locate));
  const libraries = [...new Set((await Promise.all(found.map(librariesOf))).flat())];
  const tar = pack();
  const dockerfile = ['FROM scratch', 'COPY root/ /', 'ENV PATH=/bin', ...instructions, ''].join('\n');
  tar.entry({ name: 'Dockerfile' }, dockerfile);
  for (const [at, program] of PROGRAMS.entries()) {
    tar.entry({ name: `root/bin/${program}`, mode: 0o755 }, await readFile(found[at] ?? ''));
  }
  for (const library of libraries) tar.entry({ name: `root${library}`, mode: 0o755 }, await readFile(library));
  tar.finalize();
  return tar;
}

async function locate(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${program}`]);
  return stdout.trim();
}

async function librariesOf(program: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ldd', [program]);
  return stdout.match(/\/\S+/g) ?? [];
}
