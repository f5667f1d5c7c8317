import { expect } from '../../fixtures';
import { backendEnds, expectOffsetOfDelivered, test, untilNoticed } from './flow-test';
import { BATCH, FLOWS, RECORDS } from './flows';

test.use({ ownBackends: true });

for (const flow of FLOWS) {
  for (const { end, backend } of backendEnds(flow)) {
    test(`${flow.title}: ${backend} is restarted (${end})`, async ({ start, backends, account }) => {
      const running = await start(flow);

      await backends[backend].stop();
      await untilNoticed(running, backend);
      await backends[backend].start();
      await expectOffsetOfDelivered(running);
      await running.resume();

      expect((await account(running.into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
      await expect.poll(running.committed).toBe(RECORDS.length);
    });
  }
}
