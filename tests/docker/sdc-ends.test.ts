import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { specsOf } from '../support/inline-run.js';
import { ENGINE_MS } from '../support/server-time.js';
import { expect, test } from './support/docker-test.js';

const DOCKER = { SDC_ENV: 'docker' };

const WAITING = `import { test } from 'FIXTURES';
test.use({ stageLibs: ['jdbc-lib'] });
test('waits', async ({ sdc }) => {
  test.setTimeout(0);
  const pipeline = await sdc.createPipeline('endless', (p) => p.origin('Dev Data Generator').to('Trash'));
  await pipeline.start();
  console.log('WAITING');
  await new Promise(() => undefined);
});`;

const VERSION_SPEC = `import { test } from 'FIXTURES';
test('version', async ({ sdc }) => { console.log(sdc.version); });`;

test.describe.configure({ timeout: 300_000 });
test.skip(process.platform !== 'linux', 'These tests find leftovers in /proc.');

test('Ctrl-C in the middle of a test leaves no container, network or volume', async ({ startRun, inDocker }) => {
  const run = await startRun({ 'waits.spec.ts': WAITING }, { env: DOCKER });
  await run.printed('WAITING');
  expect(await inDocker.now(run.temp), run.output).not.toEqual([]);
  run.interrupt();
  await run.ended;
  expect(await inDocker.left(run.temp)).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} in the middle of a test leaves no container, network or volume`, async ({ startRun, inDocker }) => {
    const run = await startRun({ 'waits.spec.ts': WAITING }, { env: DOCKER });
    await run.printed('WAITING');
    const volumes = await inDocker.volumes(run.temp);
    expect(volumes).not.toEqual([]);
    run.kill(signal);
    await run.ended;
    expect(await inDocker.left(run.temp)).toEqual([]);
    expect(await inDocker.remaining(volumes)).toEqual([]);
    expect(await run.leftovers()).toEqual([]);
  });
}

test('SIGKILL while the engine starts leaves no container or network', async ({ startRun, inDocker }) => {
  const run = await startRun({ 'version.spec.ts': VERSION_SPEC }, { env: DOCKER });
  await expect
    .poll(() => inDocker.now(run.temp), { timeout: ENGINE_MS, intervals: [100] })
    .toContainEqual(expect.stringContaining('-sdc-'));
  run.kill('SIGKILL');
  await run.ended;
  expect(await inDocker.left(run.temp)).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

test('a run removes what a killed supervisor left, and does not touch active and kept runs', async ({
  startRun,
  inDocker,
}) => {
  const kept = await startRun({ 'version.spec.ts': VERSION_SPEC }, { env: { ...DOCKER, STF_KEEP: '1' } });
  const { outcomes, output } = await kept.result();
  expect(outcomes, output).toEqual({ version: 'passed' });
  const keptInDocker = await inDocker.now(kept.temp);
  expect(keptInDocker.some((name) => name.includes('-sdc-'))).toBe(true);

  const killed = await startRun({ 'waits.spec.ts': WAITING }, { env: DOCKER });
  await killed.printed('WAITING');
  process.kill(await supervisorOf(killed.temp), 'SIGKILL');
  killed.kill('SIGKILL');
  await killed.ended;
  expect(await inDocker.now(killed.temp)).not.toEqual([]);

  const next = await startRun({ 'version.spec.ts': VERSION_SPEC }, { env: DOCKER });
  expect((await next.result()).outcomes).toEqual({ version: 'passed' });
  expect(await inDocker.left(killed.temp)).toEqual([]);
  expect(await inDocker.now(kept.temp)).toEqual(keptInDocker);

  const [, url] = /(http:\/\/\S+)\s+user \S+, password \S+/.exec(output) ?? [];
  expect((await fetch(`${url ?? ''}/public-rest/ping`)).status).toBe(200);
  const stop = kept.stop();
  expect(stop.stderr).toBe('');
  expect(stop.stdout).toMatch(/ended .*container stf-\S+-sdc-/);
  expect(await inDocker.now(kept.temp)).toEqual([]);
  expect(await kept.leftovers()).toEqual([]);
});

test('a new worker after a failed test uses the same engine, and a killed engine is replaced', async ({
  startRun,
  inDocker,
}) => {
  const run = await startRun(
    {
      'restart.spec.ts': `import { expect, json, test } from 'FIXTURES';
test('fails', async ({ sdc }) => {
  console.log('SDC at', sdc.url);
  await sdc.run('leaves evidence', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true }).to('Trash'));
  expect(1).toBe(2);
});
test('continues', async ({ sdc }, testInfo) => { console.log('SDC at', sdc.url, String(testInfo.workerIndex)); });
test('restarts', async ({ sdc, engine }) => {
  const pipeline = await sdc.createPipeline('survives', (p) => p.origin('Dev Data Generator').to('Trash'));
  await pipeline.start();
  await engine.kill();
  expect(await sdc.isReachable()).toBe(false);
  await engine.restart();
  await pipeline.waitForOutputRecords(1);
  await engine.kill();
});
test('has another one', async ({ sdc }) => {
  await sdc.run('after', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true }).to('Trash'));
});`,
    },
    { env: DOCKER },
  );
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({
    fails: 'failed',
    continues: 'passed',
    restarts: 'passed',
    'has another one': 'passed',
  });
  const [before, after] = [...output.matchAll(/SDC at (\S+)( \d+)?/g)];
  expect(after?.[2]).toBe(' 1');
  expect(after?.[1]).toBe(before?.[1]);
  const attachments = (report?.suites ?? []).flatMap(specsOf)[0]?.tests[0]?.results[0]?.attachments ?? [];
  const log = attachments.find(({ name }) => name === 'sdc.log');
  expect(await readFile(log?.path ?? '', 'utf8')).toContain('leaves evidence');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('parallel workers have an engine each, with the same libraries', async ({ startRun, inDocker }) => {
  const spec = (name: string): string => `import { test } from 'FIXTURES';
test.use({ stageLibs: ['jdbc-lib'] });
test('${name}', async ({ sdc }) => {
  console.log('SDC at', sdc.url);
  await sdc.run('one', (p) => p.origin('Dev Raw Data Source', { rawData: '{}', dataFormat: 'JSON', stopAfterFirstBatch: true }).to('Trash'));
});`;
  const run = await startRun(
    { 'a.spec.ts': spec('one'), 'b.spec.ts': spec('two') },
    { env: DOCKER, args: ['--workers=2'] },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ one: 'passed', two: 'passed' });
  const urls = [...output.matchAll(/SDC at (\S+)/g)].map(([, url]) => url);
  expect(new Set(urls).size).toBe(2);
  expect(await inDocker.left(run.temp)).toEqual([]);
});

/** The process number of the supervisor of the run in the directory for temporary files. */
async function supervisorOf(temp: string): Promise<number> {
  const runs = join(temp, `stf-${process.getuid?.() ?? ''}`);
  const [run] = await readdir(runs);
  const record = JSON.parse(await readFile(join(runs, run ?? '', 'supervisor.json'), 'utf8')) as {
    supervisor: { pid: number };
  };
  return record.supervisor.pid;
}
