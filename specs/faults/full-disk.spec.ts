import { expect, type TestFixtures } from '../../fixtures';
import { startAgain, test } from './flow-test';
import { BATCH, FLOWS, kafkaToPostgres, RECORDS } from './flows';

test.use({ sdcDataMb: 32 });

/** Whose offsets are in the data directory; those of Kafka are at Kafka. */
const OFFSETS_ON_DISK = FLOWS.filter(({ from }) => from !== 'kafka');

for (const flow of OFFSETS_ON_DISK) {
  test(`${flow.title}: the disk of the data directory is full`, async ({ sdc, start, engine, account }) => {
    const { into, resume, committed } = await start(flow);

    await fillUntilNoticed({ engine, sdc });
    await engine.freeDisk();
    await engine.restart(); // resumes the pipeline
    await resume();

    expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
    await expect.poll(committed).toBe(RECORDS.length);
  });
}

test('a full disk does not stop a pipeline whose offsets are elsewhere', async ({ start, engine, account }) => {
  const { into, pipeline, committed } = await start(kafkaToPostgres);

  await engine.fillDisk();

  expect((await account(into, RECORDS)).doubled).toBe(0);
  expect((await pipeline.status()).status).toBe('RUNNING');
  await expect.poll(committed).toBe(RECORDS.length);
});

test('a pipeline does not start on a full disk, and SDC says why', async ({ sdc, engine, backends, account }) => {
  const { into, pipeline: describe } = await kafkaToPostgres.prepare(backends);
  const pipeline = await sdc.createPipeline(kafkaToPostgres.title, describe(backends));

  await engine.fillDisk();
  await expect(pipeline.start()).rejects.toThrow(/No space left on device/);
  await engine.freeDisk();
  await pipeline.start();

  expect((await account(into, RECORDS)).doubled).toBe(0);
});

test('error records for a full disk stop the pipeline', async ({ sdc, engine, backends, account, postgres }) => {
  const flow = await kafkaToPostgres.prepare(backends);
  const bad = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('good', (p) => {
    p.errorsTo('Write to File', { directory: engine.dataDirectory, filesPrefix: 'bad' });
    return flow.pipeline(backends, { destination: { preconditions: ["${record:value('/n') % 2 == 0}"], onRecordError: 'TO_ERROR' } })(p);
  });
  await pipeline.start();
  await pipeline.waitForOutputRecords(100);

  await fillUntilNoticed({ engine, sdc });
  await engine.freeDisk();
  await engine.restart();
  await startAgain(pipeline);
  await expect.poll(() => flow.committed({ pipeline, sender: undefined }), { timeout: 60_000 }).toBe(RECORDS.length);
  await pipeline.stop(); // closes the last file
  const reader = await sdc.createPipeline('bad', (p) => p
    .origin('Directory', { filesDirectory: engine.dataDirectory, fileNamePattern: 'bad_*', dataFormat: 'SDC_JSON' })
    .to('JDBC Producer', { ...postgres.connection, tableName: bad.name }));
  await reader.start();

  const [even, odd] = [0, 1].map((rest) => RECORDS.filter(({ n }) => n % 2 === rest));
  expect((await account(flow.into, even ?? [])).doubled).toBeLessThanOrEqual(BATCH);
  expect((await account(bad, odd ?? [])).doubled).toBeLessThanOrEqual(BATCH);
});

/** SDC cannot store on a full disk that a pipeline has failed: it says RUNNING, and its log says why. */
async function fillUntilNoticed({ engine, sdc }: Pick<TestFixtures, 'engine' | 'sdc'>): Promise<void> {
  const after = await sdc.lastLogTimestamp();
  await engine.fillDisk();
  const errors = async (): Promise<string> => (await sdc.logs({ after, severity: 'ERROR' })).map(({ message }) => message).join('\n');
  await expect.poll(errors).toContain('CONTAINER_0100 - Cannot set state: java.io.IOException: No space left on device');
}
