import { expect, test } from '../support/run-test.js';

test('files of one run can use engines of different versions and configuration', async ({ startRun }) => {
  const run = await startRun(
    {
      'a-newer.spec.ts': `import { expect, test } from 'FIXTURES';
test.use({ sdcVersion: '4.0.0' });
test('newer', ({ sdc }) => expect(sdc.version).toBe('4.0.0'));`,
      'b-default.spec.ts': `import { expect, test } from 'FIXTURES';
test('default', ({ sdc }) => expect(sdc.version).toBe('3.22.2'));`,
      'c-small-batches.spec.ts': `import { expect, generated, test } from 'FIXTURES';
test.use({ sdcConfig: { 'production.maxBatchSize': '10' } });
test('small batches', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('small batches', (p) => generated(p, 100).to('Trash'));
  const { inputRecords, batches } = await pipeline.run();
  expect(inputRecords / batches).toBe(10);
});`,
    },
    { engines: 3 },
  );
  const { outcomes } = await run.result();
  expect(outcomes).toEqual({ newer: 'passed', default: 'passed', 'small batches': 'passed' });
  expect(await run.leftovers()).toEqual([]);
});
