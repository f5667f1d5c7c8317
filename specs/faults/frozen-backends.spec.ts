import { expect } from '../../fixtures';
import { expectOffsetOfDelivered, test, untilFailed } from './flow-test';
import { BATCH, FLOWS, RECORDS } from './flows';

test.use({ ownBackends: true });

/** How stages are given a limit of time for a backend that does not answer. A Kafka client has one that tests do not wait for. */
const LIMITS = {
  postgres: { additionalJdbcConfigurationProperties: [{ key: 'socketTimeout', value: '3' }] },
  mysql: { additionalJdbcConfigurationProperties: [{ key: 'socketTimeout', value: '3000' }] },
  s3: { socketTimeout: 3, retryCount: 0 },
};

const LIMITED = FLOWS.flatMap((flow) => (flow.to === 'kafka' ? [] : [{ flow, destination: LIMITS[flow.to] }]));

for (const { flow, destination } of LIMITED) {
  test(`${flow.title}: ${flow.to} is frozen`, async ({ start, backends, account }) => {
    const running = await start(flow, { destination });

    await backends[flow.to].freeze();
    await untilFailed(running.pipeline);
    await backends[flow.to].thaw();
    await expectOffsetOfDelivered(running);
    await running.resume();

    expect((await account(running.into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
    await expect.poll(running.committed).toBe(RECORDS.length);
  });
}
