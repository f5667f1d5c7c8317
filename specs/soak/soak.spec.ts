import { randomInt } from 'node:crypto';
import { expect, numbered, test } from '../../fixtures';
import { lossesIn, soakText } from '../../fixtures/faults/soak-account';
import { faultText, soakPlan } from '../../fixtures/faults/soak-plan';
import { BACKEND_FLOWS } from '../faults/flows';
import { Soak } from './soak';

test.use({ ownBackends: true });

const RECORDS_PER_SECOND = 50;

test('pipelines under random faults lose no record', async ({ sdc, engine, network, kafka, mysql, postgres, s3, soakMinutes, soakSeed }, testInfo) => {
  test.setTimeout(soakMinutes * 2 * 60_000 + 10 * 60_000);
  const seed = soakSeed ?? randomInt(2 ** 32);
  const plan = soakPlan(BACKEND_FLOWS, { seed, minutes: soakMinutes });
  console.log(`To repeat these faults: npx stf soak --minutes ${soakMinutes} --seed ${seed}`);
  const soak = await Soak.start({ sdc, engine, network, backends: { kafka, mysql, postgres, s3 } }, {
    records: numbered(soakMinutes * 60 * RECORDS_PER_SECOND * 0.8),
    recordsPerSecond: RECORDS_PER_SECOND,
  });

  for (const fault of plan) {
    await soak.keepRunningUntil(fault.atMs);
    console.log(faultText(fault, BACKEND_FLOWS));
    await soak.breakAndRepair(fault);
  }
  const accounts = await soak.accounts(plan);

  console.log(soakText(accounts));
  await testInfo.attach('account.txt', { body: `seed ${seed}\n${soakText(accounts)}\n`, contentType: 'text/plain' });
  const losses = lossesIn(accounts);
  expect(losses, losses.join('\n')).toEqual([]);
});
