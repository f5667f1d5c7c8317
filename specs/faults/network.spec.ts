import { expect } from '../../fixtures';
import { backendEnds, expectOffsetOfDelivered, test, untilNoticed } from './flow-test';
import { BATCH, FLOWS, kafkaToPostgres, RECORDS } from './flows';

for (const flow of FLOWS) {
  for (const { end, backend } of backendEnds(flow)) {
    test(`${flow.title}: the network to ${backend} is cut (${end})`, async ({ start, backends, network, account }) => {
      const link = await network.to(backends[backend]);
      const running = await start(flow, { links: { [backend]: link } });

      await link.cut();
      await untilNoticed(running, backend);
      await link.restore();
      await expectOffsetOfDelivered(running);
      await running.resume();

      expect((await account(running.into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
      await expect.poll(running.committed).toBe(RECORDS.length);
    });
  }

  test(`${flow.title}: the network is slow on all sides`, async ({ start, backends, network, account }) => {
    const links = await Promise.all(backendEnds(flow).map(async ({ backend }) => [backend, await network.to(backends[backend])] as const));
    const { into, committed } = await start(flow, { links: Object.fromEntries(links), untilOutput: 100 });

    for (const [, link] of links) {
      await link.delay(50);
      await link.limit(50_000);
    }

    expect((await account(into, RECORDS)).doubled).toBe(0);
    await expect.poll(committed).toBe(RECORDS.length);
  });
}

test('a network that flaps', async ({ start, network, account, kafka }) => {
  const link = await network.to(kafka);
  const { pipeline, into } = await start(kafkaToPostgres, { links: { kafka: link }, untilOutput: 1 });

  await link.flap({ upMs: 400, downMs: 200 });
  await pipeline.waitForOutputRecords(300);
  await link.restore();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});

test('a broker that only refuses new connections is not noticed', async ({ start, network, account, kafka }) => {
  const link = await network.to(kafka);
  const { into } = await start(kafkaToPostgres, { links: { kafka: link }, untilOutput: 100 });

  await link.refuse();

  expect((await account(into, RECORDS)).doubled).toBe(0);
});

test('a broker that ends its side of the connections', async ({ start, network, account, kafka }) => {
  const link = await network.to(kafka);
  const { into } = await start(kafkaToPostgres, { links: { kafka: link }, untilOutput: 100 });

  await link.halfClose();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});
