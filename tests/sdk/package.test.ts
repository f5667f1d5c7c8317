import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

const PROGRAM = `import { DataCollector, SdcError, type Metrics } from 'sdc-sdk';

const count = async (): Promise<Metrics> => {
  await using sdc = await DataCollector.connect('http://127.0.0.1:9', { username: 'a', password: 'b' });
  const pipeline = await sdc.pipeline('p', (p) => p.origin('Dev Raw Data Source', { stopAfterFirstBatch: true }).to('Trash'));
  return pipeline.run();
};
try {
  await count();
} catch (error) {
  if (error instanceof SdcError) console.log(error.code);
}
`;

const COMPILER = {
  module: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2023', 'ESNext.Disposable'],
  strict: true,
  types: ['node'],
};

test('the packed SDK holds up to publint and arethetypeswrong, and works in an empty folder as ESM with types', async () => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'sdk-pack-'));
  try {
    const tarball = await packed(folder);
    await tool('publint', [tarball, '--strict']);
    await tool('attw', [tarball, '--profile', 'esm-only', '--no-emoji']);
    await unpack(tarball, folder);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: COMPILER, files: ['program.ts'] }),
    );
    await writeFile(join(folder, 'program.ts'), PROGRAM);
    await tool('tsc', ['-p', folder]);
    const { stdout } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stdout.trim()).toBe('SDC_UNREACHABLE');
    expect(await readdir(join(folder, 'node_modules/sdc-sdk'))).toEqual(expect.arrayContaining(['README.md', 'dist']));
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function packed(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, '--silent'], {
    cwd: join(ROOT, 'sdk'),
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  return join(folder, filename);
}

/** As npm would lay it out, without asking a registry: the packages that it depends on are those of the repo. */
async function unpack(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder]);
  await cp(join(folder, 'package'), join(modules, 'sdc-sdk'), { recursive: true });
  for (const name of ['playwright-core', 'ws', 'lossless-json', '@types/node', 'undici-types']) {
    await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
}

/** @throws what the tool says, when it finds something */
async function tool(name: string, args: string[]): Promise<void> {
  try {
    await run(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name} ${args.join(' ')}:\n${stdout}\n${stderr}`, { cause: error });
  }
}
