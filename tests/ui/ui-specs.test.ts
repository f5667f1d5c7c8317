import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_MODULE, ROOT } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import { findInFiles } from '../support/unpack.js';
import { userEnvironment } from '../support/user-environment.js';

/** Pages of our own with the structure of the vendor's front end, which talk to the real REST API. */
const SMALL_PAGES = join(import.meta.dirname, 'front-end');
const SPECS = join(ROOT, 'specs/ui');

const CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig, uiProject } from '${CONFIG_MODULE}';
const base = frameworkConfig({ root: import.meta.dirname, env: process.env });
const ui = uiProject();
export default defineConfig(base, {
  workers: 1,
  reporter: [...base.reporter, ['json', { outputFile: 'results.json' }]],
  projects: [{ name: 'front-end', testMatch: 'front-end.setup.ts', ...ui }, { name: 'ui', dependencies: ['front-end'], ...ui }],
});`;

/** Writes the password of the run beside the reports, so that this test can look for it there. */
const NOTE = `import { writeFile } from 'node:fs/promises';
import { test } from 'FIXTURES';
test('notes the password', async ({ workerServers }) => writeFile('password', (await workerServers.engine()).info.connection.password));`;

/** What the form takes is in the trace and the pictures of a test that fails later, too. */
const FAILING = `import { expect, test } from 'FIXTURES';
test('fails after a login with the form', async ({ ui }) => {
  await ui.login.open();
  await ui.login.logIn();
  expect(await ui.login.user()).toBe('another user');
});`;

test('all specs of the front end pass on the small pages, and no report has the password', async ({ startRun }) => {
  test.slow();
  const names = (await readdir(SPECS)).filter((name) => name.endsWith('.ts'));
  const specs = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      name,
      (await readFile(join(SPECS, name), 'utf8')).replace("'../../fixtures'", "'FIXTURES'"),
    ]),
  );
  const files = {
    'playwright.config.ts': CONFIG,
    'note.spec.ts': NOTE,
    'failing.spec.ts': FAILING,
    ...Object.fromEntries(specs),
  };
  const run = await startRun(files, { env: { SDC_STATIC_WEB_DIR: SMALL_PAGES }, engines: 2 });

  const { outcomes, output, report } = await run.result();
  const { 'fails after a login with the form': failing, ...others } = outcomes;
  expect(failing).toBe('failed');
  expect(new Set(Object.values(others)), output).toEqual(new Set(['passed']));
  expect(Object.keys(outcomes).length).toBeGreaterThan(20);
  expect(JSON.stringify(report)).toContain('trace.zip');
  const password = await readFile(join(run.directory, 'password'), 'utf8');
  expect(await findInFiles(join(run.directory, 'reports'), [password])).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

test('the project ui says at once that no front end is served, and how to get one', async ({}, testInfo) => {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const { SDC_URL: _url, SDC_STATIC_WEB_DIR: _web, SDC_DIST_DIR: _dist, SDC_ENV: _env, ...env } = userEnvironment();
  const run = spawnSync(process.execPath, [cli, 'test', '--project=ui', '--reporter=line'], {
    cwd: ROOT,
    env: { ...env, STF_REPORTS_DIR: testInfo.outputPath('reports'), STF_TMPDIR: testInfo.outputPath('tmp') },
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('The embedded engine has no front end of its own. Set SDC_STATIC_WEB_DIR');
  expect(run.stdout).toMatch(/1 failed[^]*\d+ did not run/);
  expect(run.stderr + run.stdout).not.toContain('Data Collector: starting');
});
