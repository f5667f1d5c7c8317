import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { unzipSync } from 'fflate';
import { CONFIG_MODULE, ROOT } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import { userEnvironment } from '../support/user-environment.js';

const CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig } from '${CONFIG_MODULE}';
const base = frameworkConfig({ root: import.meta.dirname, env: process.env });
export default defineConfig(base, { testDir: '.', reporter: [...base.reporter, ...(process.env.BLOB ? [['blob', { outputDir: 'blobs' }]] : [])] });`;

const SPEC = `import { test } from 'FIXTURES';
test('asks', async ({ sdc, postgres }) => { await postgres.query('select 1'); console.log(sdc.version); });`;

test('HTML, JUnit and JSON reports name the servers of the run, also when they are merged', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'asks.spec.ts': SPEC }, { env: { BLOB: '1' } });
  const { output } = await run.result();
  mergeReports(run.directory);
  for (const reports of ['reports/out', 'merged'].map((directory) => join(run.directory, directory))) {
    const servers = {
      'Data Collector': '3.22.2 (embedded)',
      PostgreSQL: expect.stringMatching(/^PostgreSQL 16\.\d+ \(embedded\)$/) as unknown,
    };
    expect(await htmlReport(reports)).toMatchObject({
      options: { title: 'SDC 3.22.2 (embedded) - what arrived' },
      metadata: { ...servers, gitCommit: { hash: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown } },
      stats: { expected: 1 },
    });
    expect(await readFile(join(reports, 'junit.xml'), 'utf8')).toContain(
      '<property name="Data Collector" value="3.22.2 (embedded)">',
    );
    const json = JSON.parse(await readFile(join(reports, 'results.json'), 'utf8')) as JSONReport;
    expect(json.config.metadata).toMatchObject(servers);
  }
  expect(output).toContain('Report: npx playwright show-report reports/out/html');
  expect(await run.leftovers()).toEqual([]);
});

async function htmlReport(reports: string): Promise<unknown> {
  const page = await readFile(join(reports, 'html/index.html'), 'utf8');
  const data = /data:application\/zip;base64,([A-Za-z0-9+/=]+)/.exec(page)?.[1] ?? '';
  return JSON.parse(Buffer.from(unzipSync(Buffer.from(data, 'base64'))['report.json'] ?? []).toString());
}

/** As the recipes do. */
function mergeReports(cwd: string): void {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const merged = spawnSync(process.execPath, [cli, 'merge-reports', '--config=playwright.config.ts', 'blobs'], {
    cwd,
    env: { ...userEnvironment(), STF_REPORTS_DIR: 'merged' },
    encoding: 'utf8',
  });
  expect(merged.status, merged.stderr).toBe(0);
}

const FAILING = `import { expect, test } from 'FIXTURES';
test('passes', () => {});
test('throws', () => { throw new Error('no such table'); });
test('fails', async () => { await expect(() => [{ id: 1 }]).toHaveRows([{ id: 1 }, { id: 2 }], { timeout: 100 }); });`;

test('the run ends with the cause of each failure in one line', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'fails.spec.ts': FAILING });
  const { output } = await run.result();
  expect(output).toMatch(
    /failed: fails\.spec\.ts:4 fails: 1 of 2 expected rows is missing: \{ id: 2 \} \(what the function returns\) \(reports\/out\/html\/index\.html#\?testId=[\w-]+\)\n/,
  );
  expect(output.match(/failed: /g)).toHaveLength(2);
  const junit = await readFile(join(run.directory, 'reports/out/junit.xml'), 'utf8');
  expect(junit).toMatch(/<testsuites [^>]*failures="2" [^>]*errors="0"/);
  expect(junit).toContain('<failure message="no such table" type="Error">');
  expect(junit).not.toContain('<error ');
});

test('a list of tests has no line about a report', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'fails.spec.ts': FAILING }, { args: ['--list'] });
  const { output } = await run.result();
  expect(output).toContain('Total: 3 tests in 1 file');
  expect(output).not.toContain('Report: ');
});
