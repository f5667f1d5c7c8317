import { expect, type Pipeline } from '../../fixtures';
import { test, untilNoticed } from './flow-test';
import { BATCH, FLOWS, kafkaToPostgres, RECORDS } from './flows';

const AT_MOST_ONCE = { deliveryGuarantee: 'AT_MOST_ONCE' };

// The sender of an SDC RPC origin has a guarantee of its own, and an S3 origin goes to the end of an object.
for (const flow of FLOWS.filter(({ from }) => from !== 's3' && from !== 'pipeline')) {
  test(`${flow.title}, at most once: Data Collector is killed`, async ({ start, engine, account }) => {
    const { into } = await start(flow, { pipeline: AT_MOST_ONCE });

    await engine.kill();
    await engine.restart();

    expect((await account(into, RECORDS, { mayLose: BATCH })).doubled).toBe(0);
  });
}

for (const flow of FLOWS.filter(({ from, to }) => to === 'postgres' && from !== 'pipeline')) {
  test(`${flow.title}, at most once: the network breaks in the middle of a batch`, async ({ start, network, account, postgres }) => {
    const link = await network.to(postgres);
    const running = await start(flow, { links: { postgres: link }, pipeline: AT_MOST_ONCE });

    await link.cutAfter(500); // less than a batch
    await untilNoticed(running, 'postgres');
    await link.restore();
    await running.resume();

    const { lost, doubled } = await account(running.into, RECORDS, { mayLose: BATCH });
    expect(doubled).toBe(0);
    expect(lost).toBeGreaterThan(0); // the batch, of which the database has nothing
  });
}

test('a pipeline that may retry does so by itself', async ({ start, network, account, postgres }) => {
  const link = await network.to(postgres);
  const { pipeline, into } = await start(kafkaToPostgres, { links: { postgres: link }, pipeline: { retryPipelineOnError: true, retryAttempts: 1 } });

  await link.cut();
  await pipeline.waitForStatus('RETRY');
  await link.restore();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
  expect((await pipeline.status()).status).toBe('RUNNING');
});

test('a pipeline whose attempts are used up fails, and loses nothing', async ({ start, network, account, postgres }) => {
  const link = await network.to(postgres);
  const { pipeline, into } = await start(kafkaToPostgres, {
    links: { postgres: link }, pipeline: { retryPipelineOnError: true, retryAttempts: 1 }, destination: QUICK_CONNECTION,
  });

  await link.cut();
  await pipeline.waitForStatus('RUN_ERROR'); // after RETRY
  await link.restore();
  await pipeline.start();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});

test('each attempt waits twice as long as the one before it', async ({ start, network, account, postgres }) => {
  const link = await network.to(postgres);
  const { pipeline, into } = await start(kafkaToPostgres, {
    links: { postgres: link }, pipeline: { retryPipelineOnError: true }, destination: QUICK_CONNECTION,
  });

  await link.cut();
  const first = await pipeline.waitForStatus('RETRY');
  await expect.poll(async () => (await pipeline.status()).retryAttempt, { timeout: 45_000 }).toBe(2);
  const second = await pipeline.status();
  expect([first, second].map(({ status, retryAttempt }) => ({ status, retryAttempt }))).toEqual([
    { status: 'RETRY', retryAttempt: 1 }, { status: 'RETRY', retryAttempt: 2 },
  ]);
  expect([first, second].map(secondsToNextAttempt)).toEqual([15, 30]);
  await link.restore();
  await pipeline.stop();
  await pipeline.start();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});

/** Instead of 30 s, for which a pool of connections waits by default. */
const QUICK_CONNECTION = { connectionTimeoutInSeconds: 1 };

function secondsToNextAttempt({ timeStamp, nextRetryTimeStamp = 0 }: Awaited<ReturnType<Pipeline['status']>>): number {
  return Math.round((nextRetryTimeStamp - timeStamp) / 1_000);
}
