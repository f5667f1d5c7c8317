import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { install, packed, ROOT } from './packed.js';

const run = promisify(execFile);

const PROGRAM = `import { DataCollector, SdcError, type Metrics } from 'sdc-sdk';

const count = async (): Promise<Metrics> => {
  await using sdc = await DataCollector.connect('http://127.0.0.1:9', { username: 'a', password: 'b' });
  const pipeline = await sdc.createPipeline('p', (p) => p.origin('Dev Raw Data Source', { stopAfterFirstBatch: true }).to('Trash'));
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

test('the packed SDK passes publint and arethetypeswrong, and works in an empty directory as ESM with types', async () => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'sdk-pack-'));
  try {
    const tarball = await packed(folder);
    await tool('publint', [tarball, '--strict']);
    await tool('attw', [tarball, '--profile', 'esm-only', '--no-emoji']);
    await install(tarball, folder, `@types/node@${manifest.devDependencies['@types/node']}`);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: COMPILER, files: ['program.ts'] }),
    );
    await writeFile(join(folder, 'program.ts'), PROGRAM);
    await tool('tsc', ['-p', folder]);
    const { stdout } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stdout.trim()).toBe('SDC_UNREACHABLE');
    expect(await readdir(join(folder, 'node_modules/sdc-sdk'))).toEqual(
      expect.arrayContaining(['README.md', 'dist', 'docs']),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** @throws the output of the tool when it reports a problem */
async function tool(name: string, args: string[]): Promise<void> {
  try {
    await run(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name} ${args.join(' ')}:\n${stdout}\n${stderr}`, { cause: error });
  }
}
