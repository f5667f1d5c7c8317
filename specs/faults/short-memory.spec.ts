import { expect, unique } from '../../fixtures';
import { test, type RunningFlow } from './flow-test';
import { BATCH, FLOWS, RECORDS } from './flows';

test.use({ sdcHeapMb: 128 });

test('pipelines from all origins at the same time on a small heap', async ({ start, account }) => {
  test.slow();
  const running: RunningFlow[] = [];
  for (const flow of FLOWS) running.push(await start(flow, { untilOutput: 1 }));

  for (const { into, committed } of running) {
    expect(await account(into, RECORDS)).toMatchObject({ lost: 0, doubled: 0 });
    await expect.poll(committed).toBe(RECORDS.length);
  }
});

test('a pipeline for which the memory is too short fails, and loses nothing', async ({ sdc, account, kafka, postgres }) => {
  const source = await kafka.createTopic({ messages: RECORDS });
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('out of memory', (p) => {
    p.parameters({ bytes: String(2 ** 31 - 9) });
    return p
      .configure({ retryPipelineOnError: false })
      .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), maxBatchSizeInRecords: BATCH })
      .to('Groovy Evaluator', { script: `
        for (record in sdc.records) {
          if (record.value.n == 450) new byte[sdc.pipelineParameters().bytes as int]
          sdc.output.write(record)
        }` })
      .to('JDBC Producer', { ...postgres.connection, tableName: target.name });
  });
  await pipeline.start();

  await pipeline.waitForStatus('RUN_ERROR');
  expect((await pipeline.status()).message).toContain('OutOfMemoryError');
  await pipeline.start({ parameters: { bytes: '1' } });

  expect((await account(target, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});
