import { expect, test } from '../support/run-test.js';

const THREE_TESTS = `import { test } from 'FIXTURES';
for (const name of ['one', 'two', 'three']) test(name, async ({ sdc }) => console.log(sdc.url));`;

test('an engine that cannot start fails every test with its first error, and leaves nothing', async ({ startRun }) => {
  const run = await startRun({ 'three.spec.ts': THREE_TESTS }, { env: { SDC_VERSION: '9.9.9' } });
  const result = await run.result();
  expect(result.outcomes).toEqual({ one: 'failed', two: 'failed', three: 'failed' });
  expect(result.output.match(/9\.9\.9/g)?.length).toBeGreaterThanOrEqual(3);
  expect(result.output).toContain('3.22.2');
  expect(await run.leftovers()).toEqual([]);
});
