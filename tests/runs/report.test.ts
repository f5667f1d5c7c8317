import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from '../support/run-test.js';

const CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig } from 'ROOT/fixtures/config.js';
export default defineConfig(frameworkConfig({ root: import.meta.dirname, env: process.env }), { testDir: '.' });`;

const SPEC = `import { test } from 'FIXTURES';
test('asks', async ({ sdc, postgres }) => { await postgres.query('select 1'); console.log(sdc.version); });`;

test('HTML, JUnit and JSON reports name the servers of the run', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'asks.spec.ts': SPEC });
  const { output } = await run.result();
  const reports = join(run.directory, 'reports/out');

  const page = await readFile(join(reports, 'html/index.html'), 'utf8');
  const data = /data:application\/zip;base64,([A-Za-z0-9+/=]+)/.exec(page)?.[1] ?? '';
  const report = Buffer.from(unzipSync(Buffer.from(data, 'base64'))['report.json'] ?? []).toString();
  expect(JSON.parse(report)).toMatchObject({
    options: { title: 'SDC 3.22.2 (embedded) - what arrived' },
    metadata: {
      'Data Collector': '3.22.2 (embedded)',
      PostgreSQL: expect.stringMatching(/^PostgreSQL 16\.\d+ \(embedded\)$/),
    },
    stats: { expected: 1 },
  });
  expect(await readFile(join(reports, 'junit.xml'), 'utf8')).toContain(
    '<property name="Data Collector" value="3.22.2 (embedded)">',
  );
  expect(await readFile(join(reports, 'results.json'), 'utf8')).toContain('"Data Collector": "3.22.2 (embedded)"');
  expect(output).toContain('Report: npx playwright show-report reports/out/html');
  expect(await run.leftovers()).toEqual([]);
});

const FAILING = `import { expect, test } from 'FIXTURES';
test('passes', () => {});
test('fails', async () => { await expect(() => [{ id: 1 }]).toHaveRows([{ id: 1 }, { id: 2 }], { timeout: 100 }); });`;

test('the run ends with the cause of each failure in one line', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'fails.spec.ts': FAILING });
  const { output } = await run.result();
  expect(output).toMatch(
    /failed: fails\.spec\.ts:3 fails: 1 of 2 expected rows is missing: \{ id: 2 \} \(what the function returns\)\n/,
  );
  expect(output.match(/failed: /g)).toHaveLength(1);
});

test('a list of tests has no line about a report', async ({ startRun }) => {
  const run = await startRun({ 'playwright.config.ts': CONFIG, 'fails.spec.ts': FAILING }, { args: ['--list'] });
  const { output } = await run.result();
  expect(output).toContain('Total: 2 tests in 1 file');
  expect(output).not.toContain('Report: ');
});
