import { expect } from '../../fixtures';
import { expectOffsetOfDelivered, test, untilNoticed } from './flow-test';
import { BATCH, FLOWS, RECORDS } from './flows';

for (const flow of FLOWS.filter(({ to }) => to !== 's3')) { // an object of S3 is there as a whole, or not
  test(`${flow.title}: the network breaks in the middle of a batch`, async ({ start, backends, network, account }) => {
    const link = await network.to(backends[flow.to]);
    const running = await start(flow, { links: { [flow.to]: link } });

    await link.cutAfter(500); // less than a batch
    await untilNoticed(running, flow.to);
    await link.restore();
    await expectOffsetOfDelivered(running);
    await running.resume();

    expect((await account(running.into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
    await expect.poll(running.committed).toBe(RECORDS.length);
  });
}
