import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/inline-run.js';
import { expect, resultOf, test, undecidedEnvironment, type Result } from './stf.js';

// Compiles all sources and installs all dependencies.
test.describe.configure({ timeout: 600_000 });

const IN_A_PACKAGE = [
  'bin',
  'docker',
  'engine',
  'environment',
  'fixtures',
  'packaging',
  'images',
  'reports',
  'sdk',
  'stf',
];
const FILES = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'README.md', 'LICENSE'];

test('the packed framework works in an empty directory', async ({ stf }) => {
  const checkout = join(stf.temp, 'checkout');
  const user = join(stf.temp, 'user');
  for (const directory of [checkout, user]) await mkdir(directory);
  // A copy: the checkout can be in use, and has its own dist/.
  const isSource = (path: string): boolean => !/\/(node_modules|dist|target|out)(\/|$)/.test(path.slice(ROOT.length));
  for (const name of [...IN_A_PACKAGE, ...FILES]) {
    await cp(join(ROOT, name), join(checkout, name), { recursive: true, filter: isSource });
  }
  await linkDependencies(join(checkout, 'node_modules'));
  const npm = async (cwd: string, command: string, ...words: string[]): Promise<Result> => {
    const env = { ...undecidedEnvironment(), TMPDIR: stf.temp, STF_TMPDIR: stf.temp };
    const result = await resultOf(spawn(command, words, { cwd, env }));
    expect(result.exitCode, `${command} ${words.join(' ')}\n${result.stdout}${result.stderr}`).toBe(0);
    return result;
  };

  await npm(checkout, 'npm', 'pack', '--workspaces', '--pack-destination', stf.temp);
  const tarballs = (await readdir(stf.temp)).filter((name) => name.endsWith('.tgz'));
  expect(tarballs.sort()).toEqual([expect.stringMatching(/^sdc-sdk-/), expect.stringMatching(/^sdc-test-framework-/)]);
  for (const tarball of tarballs) await npm(ROOT, 'npx', 'publint', join(stf.temp, tarball), '--strict');
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline'];
  await npm(user, 'npm', ...install, ...tarballs.map((tarball) => join('..', tarball)));

  expect((await npm(user, 'npx', 'stf', 'init')).stdout).toContain('npx stf test');
  const run = await npm(user, 'npx', 'stf', 'test', '--reporter=line');
  expect(run.stdout).toContain('1 passed');
  expect(await stf.leftovers()).toEqual([]);

  // Only one Playwright: a second one would not find the tests of the first.
  const installed = await readdir(join(user, 'node_modules'), { recursive: true });
  expect(installed.filter((name) => /(^|\/)playwright-core$/.test(name) && !name.includes('.bin'))).toEqual([
    'playwright-core',
  ]);
  // The types of all imports of a spec.
  await npm(user, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
  expect((await npm(user, 'npx', 'stf', 'versions', '--json')).stdout).toContain('"embedded"');
});

/** Links the dependencies of the checkout, except for the SDK of the copy. */
async function linkDependencies(directory: string): Promise<void> {
  await mkdir(directory);
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (name !== 'sdc-test-framework') {
      await symlink(name === 'sdc-sdk' ? '../sdk' : join(ROOT, 'node_modules', name), join(directory, name));
    }
  }
}
