import { test, expect } from '../../fixtures';

test.use({
  sdcUsers: { guest: { password: 'guest-5093', roles: ['guest'] }, creator: { password: 'creator-5093', roles: ['creator'] }, manager: { password: 'manager-5093', roles: ['manager'] } },
  sdcConfig: { 'pipeline.access.control.enabled': 'true' },
});

test.skip(({ sdcUrl }) => sdcUrl !== undefined, 'A Data Collector given by SDC_URL has users of its own.');

const as = (username: string) => ({ username, password: `${username}-5093` });

test('a guest sees a shared pipeline and cannot run it', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('shared', (p) => p.origin(records([{ n: 1 }])).to('Trash'));
  await pipeline.acl.permit({ subjectId: 'guest', subjectType: 'USER', actions: ['READ'] });
  const guest = await sdc.asUser(as('guest'));
  const seen = await guest.getPipeline(pipeline.id);
  expect(seen.title).toBe('shared');
  await expect(seen.start()).rejects.toThrow(/'guest' may not POST/);
  expect((await pipeline.status()).status).toBe('EDITED');
});

test('a manager runs what is shared with them', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('to run', (p) => p.origin(records([{ n: 1 }])).to(arrived));
  await pipeline.acl.permit({ subjectId: 'manager', subjectType: 'USER', actions: ['READ', 'EXECUTE'] });
  const manager = await sdc.asUser(as('manager'));
  await (await manager.getPipeline(pipeline.id)).run();
  expect(arrived).toHaveRecords([{ n: 1 }]);
  expect((await pipeline.status()).user).toBe('manager');
});

test('a pipeline that is not shared is out of reach', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('secret', (p) => p.origin(records([{ n: 1 }])).to('Trash'));
  const creator = await sdc.asUser(as('creator'));
  await expect(creator.getPipeline(pipeline.id)).rejects.toThrow(/secret|permission|CONTAINER_01/i);
  expect((await creator.pipelines()).map(({ pipelineId }) => pipelineId)).not.toContain(pipeline.id);
});

test('a wrong password is refused', async ({ sdc }) => {
  await expect(sdc.asUser({ username: 'guest', password: 'wrong' })).rejects.toMatchObject({ code: 'SDC_LOGIN_REFUSED' });
});
