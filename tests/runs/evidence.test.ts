import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { specsOf } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';

const FAILING = `import { writeFileSync } from 'node:fs';
import { expect, json, test } from 'FIXTURES';
test('fails', async ({ sdc, postgres, workerServers }) => {
  const table = await postgres.createTable({ id: 'int' });
  const engine = await workerServers.engine();
  writeFileSync(process.env.SECRETS, [postgres.connection.password, engine.info.connection.password].join(' '));
  await sdc.run('loses a row', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }, { id: 'x' }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }, { id: 2 }], { timeout: 500 });
});`;

test('a failed test carries the log, the pipeline and the run of SDC, without a secret', async ({
  startRun,
}, testInfo) => {
  const secretsFile = testInfo.outputPath('secrets');
  const run = await startRun({ 'fails.spec.ts': FAILING }, { args: ['--trace=on'], env: { SECRETS: secretsFile } });
  const { report, output } = await run.result();
  const attachments = (report?.suites ?? []).flatMap(specsOf)[0]?.tests[0]?.results[0]?.attachments ?? [];

  expect(attachments.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['sdc.log', 'loses a row - pipeline.json', 'loses a row - run.json', 'trace']),
  );
  const log = attachments.find(({ name }) => name === 'sdc.log');
  expect(Buffer.from(log?.body ?? '', 'base64').toString()).toContain('loses a row');

  const secrets = (await readFile(secretsFile, 'utf8')).split(' ');
  expect(secrets).toHaveLength(2);
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10);
    expect(output).not.toContain(secret);
    expect(await filesWith(run.folder, secret)).toEqual([]);
  }
  expect(await run.leftovers()).toEqual([]);
});

/** Files below a folder that hold a text, also inside zip files. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found: string[] = [];
  for (const { parentPath, name } of entries) {
    const bytes = await readFile(join(parentPath, name));
    const parts = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
    for (const [part, content] of parts) {
      if (Buffer.from(content).includes(text)) found.push(`${join(parentPath, name)} ${part}`.trim());
    }
  }
  return found;
}
