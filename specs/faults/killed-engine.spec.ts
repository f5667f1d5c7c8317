import { expect } from '../../fixtures';
import { test } from './flow-test';
import { BATCH, FLOWS, kafkaToPostgres, RECORDS } from './flows';

for (const flow of FLOWS) {
  test(`${flow.title}: Data Collector is killed`, async ({ start, engine, account }) => {
    const { into, resume, committed } = await start(flow);

    await engine.kill();
    await engine.restart(); // resumes the pipeline
    await resume(); // one whose receiver did not run yet

    expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
    await expect.poll(committed).toBe(RECORDS.length);
  });
}

test('a frozen Data Collector continues after it was thawed', async ({ start, sdc, engine, account }) => {
  const { into, committed } = await start(kafkaToPostgres);

  await engine.freeze();
  await expect(sdc.isReachable()).resolves.toBe(false);
  await engine.thaw();

  expect((await account(into, RECORDS)).doubled).toBe(0);
  await expect.poll(committed).toBe(RECORDS.length);
});
