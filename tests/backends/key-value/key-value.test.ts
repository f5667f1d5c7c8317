import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { ROOT } from '../../support/inline-run.js';
import { test as base, expect, resultOf, undecidedEnvironment, type Result, type Stf } from '../../stf/stf.js';

/** A fifth backend is one file (`key-value-driver.ts` beside this one) and one line in the registry, here in a copy of the project. */

const DIRECTORIES = ['bin', 'docker', 'engine', 'environment', 'fixtures', 'images', 'sdk', 'stf', 'tools'];
const FILES = ['README.md', 'package.json', 'playwright.config.ts', 'tsconfig.json'];
/** Copied one by one: `reports/out` has the copy. */
const REPORTS = 'reports';
const LEFT_OUT = ['node_modules', 'dist', 'out', 'target'];

const SPEC = `
import { test, expect } from '../fixtures/index.js';

test('the store has what the test appended', async ({ keyvalue }) => {
  await keyvalue.append({ n: 1 });
  await expect(keyvalue).toHaveRows([{ n: 1 }]);
  // @ts-expect-error its type is known
  expect(keyvalue.createTable).toBeUndefined();
});
`;

const test = base.extend<{ project: string }>({
  project: async ({}, use) => {
    const project = await mkdtemp(join(ROOT, 'reports/out/fifth-'));
    try {
      const reports = (await readdir(join(ROOT, REPORTS))).map((name) => join(REPORTS, name));
      for (const name of [...DIRECTORIES, ...FILES, ...reports]) {
        const filter = (path: string): boolean => !LEFT_OUT.includes(basename(path)) && !path.endsWith('.test.ts');
        await cp(join(ROOT, name), join(project, name), { recursive: true, filter });
      }
      const backends = join(project, 'environment/backends');
      await cp(join(import.meta.dirname, 'key-value-driver.ts'), join(backends, 'key-value/key-value-driver.ts'));
      await appendFile(
        join(backends, 'registry.ts'),
        "export { keyValueDriver } from './key-value/key-value-driver.js';\n",
      );
      await use(project);
    } finally {
      await rm(project, { recursive: true });
    }
  },
});

test('the fixture, its type and the head of the report', async ({ stf, project }) => {
  test.slow();
  await writeFile(
    join(project, 'tsconfig.check.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['specs/*.ts'] }),
  );
  await mkdir(join(project, 'specs'));
  await writeFile(join(project, 'specs/fifth.spec.ts'), SPEC);

  const types = await node(stf, project, ['typescript/bin/tsc', '-p', 'tsconfig.check.json']);
  expect(types).toMatchObject({ exitCode: 0, stdout: '' });

  const env = { STF_REPORTS_DIR: join(stf.temp, 'reports') };
  const run = await stf.run(['test', '--project=nightly'], { root: project, env });
  expect(run.stdout).toContain('1 passed');
  expect(run.stdout).toContain('Key-value store: Key-value store 1.0 (embedded)');
  expect(run.exitCode).toBe(0);
});

test('the command stf: start, env, options and doctor', async ({ stf, project }) => {
  test.slow();
  const started = await stf.run(['start', 'keyvalue', '--json'], { root: project });
  expect(started.stderr).toContain('Key-value store: ready');
  const { run, servers } = JSON.parse(started.stdout) as { run: string; servers: { connection: { url: string } }[] };
  const env = await stf.run(['env', '--json'], { root: project });
  const variables = JSON.parse(env.stdout) as Record<string, string>;
  expect(variables).toEqual({ KEYVALUE_URL: servers[0]?.connection.url, KEYVALUE_TOKEN: expect.any(String) });
  expect((await stf.run(['logs', 'keyvalue'], { root: project })).stdout).toContain('listens');

  const doctor = await stf.run(['doctor', '--json'], { root: project, env: variables });
  expect((JSON.parse(doctor.stdout) as { findings: unknown[] }).findings).toContainEqual({
    what: 'Key-value store',
    state: 'ok',
    detail: `existing, at ${variables['KEYVALUE_URL']}`,
    needed: false,
  });
  const missing = await stf.run(['doctor'], { root: project, env: { KEYVALUE_URL: 'http://127.0.0.1:1' } });
  expect(missing.stderr).toContain('KEYVALUE_TOKEN is missing.');

  expect((await stf.run(['stop', run], { root: project })).stdout).toContain('ended Key-value store');
  expect((await stf.run(['test', '--help'], { root: project })).stdout).toMatch(
    /--keyvalue-image <image>\s+image of the store\s+\[KEYVALUE_IMAGE\]/,
  );
});

test('the table of options in README.md', async ({ stf, project }) => {
  expect((await node(stf, project, ['tsx/cli', 'tools/options/write-options.ts'])).exitCode).toBe(0);
  const readme = await readFile(join(project, 'README.md'), 'utf8');
  expect(readme).toContain('| `KEYVALUE_IMAGE` |  | `--keyvalue-image` | image of the store | `example/key-value:1` |');
  expect(readme).toContain('| `KEYVALUE_URL` |  |  | `http://host:8080` | embedded store |');
});

/** Runs a program of an npm package in the copy. */
function node(stf: Stf, cwd: string, [program = '', ...args]: string[]): Promise<Result> {
  const path = createRequire(import.meta.url).resolve(program);
  const env = { ...undecidedEnvironment(), TMPDIR: stf.temp };
  return resultOf(spawn(process.execPath, [path, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}
