import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mountNamespaces } from '../../environment/process/mount-namespace.js';
import { expect, test } from '../support/run-test.js';

const FULL = `
import { expect, numbered, test } from 'FIXTURES';

test.use({ sdcDataMb: 16, sdcFiles: { 'data/given.json': './given.json' } });
`;

test.beforeEach(async () => {
  const namespaces = await mountNamespaces(process.env);
  if (typeof namespaces === 'string') test.skip(true, namespaces);
});

test('SIGKILL while a disk is full leaves neither processes nor mounts', async ({ startRun }) => {
  const run = await startRun({
    'given.json': '{}',
    'full.spec.ts': `${FULL}
test('fills', async ({ engine }) => {
  test.setTimeout(0);
  await engine.fillDisk();
  console.log('FULL', engine.dataDirectory);
  await new Promise(() => undefined);
});
`,
  });
  await run.printed('FULL');
  const [, directory = 'none'] = /FULL (\S+)/.exec(run.output) ?? [];
  expect(directory).toMatch(/\/data$/);
  run.kill('SIGKILL');
  await run.ended;
  expect(await run.leftovers()).toEqual([]);
  expect(await readFile('/proc/mounts', 'utf8')).not.toContain(directory);
});

test('a test that leaves the disk full does not harm the next one, and a restart keeps the data', async ({
  startRun,
}) => {
  const run = await startRun({
    'given.json': '{}',
    'full.spec.ts': `${FULL}
test('fills', async ({ engine, sdc }) => {
  await engine.fillDisk();
  await expect(sdc.createPipeline('no', (p) => p.origin('Dev Data Generator').to('Trash'))).rejects.toThrow('No space left on device');
});

test('works', async ({ engine, sdc, records, wiretap }) => {
  const tap = wiretap();
  const pipeline = await sdc.createPipeline('kept', (p) => p.origin(records(numbered(3))).to(tap));
  await engine.restart();
  await pipeline.run();
  expect(tap).toHaveRecords(numbered(3));
  await sdc.run('read', (p) => p.origin('Directory', { filesDirectory: engine.dataDirectory, fileNamePattern: 'given.json', dataFormat: 'JSON' })
    .to('Pipeline Finisher Executor', { onRecordError: 'DISCARD' }));
});
`,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ fills: 'passed', works: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});

test('the disk of the machine is not filled', async ({ startRun }) => {
  const run = await startRun({
    'shared.spec.ts': `
import { test } from 'FIXTURES';

test('fills', async ({ engine }) => engine.fillDisk());
`,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ fills: 'failed' });
  expect(output).toContain('is on the disk of the machine.');
  expect(output).toContain('test.use({ sdcDataMb: 32 })');
});

test('a machine without namespaces for users skips the test with that reason', async ({ startRun }, testInfo) => {
  const bin = testInfo.outputPath();
  await writeFile(
    join(bin, 'unshare'),
    '#!/bin/sh\necho "unshare: unshare failed: Operation not permitted" >&2; exit 1\n',
  );
  await chmod(join(bin, 'unshare'), 0o755);
  const run = await startRun(
    { 'given.json': '{}', 'full.spec.ts': `${FULL}\ntest('fills', async ({ engine }) => engine.fillDisk());` },
    { env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } },
  );
  const { outcomes, report, output } = await run.result();
  expect(outcomes, output).toEqual({ fills: 'skipped' });
  expect(JSON.stringify(report)).toContain(
    'cannot be limited to 16 MB here: unshare: unshare failed: Operation not permitted.',
  );
});
