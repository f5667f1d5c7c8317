import { expect, _baseTest as test } from '@playwright/test';
import { LayerCount, StepCount } from './image-progress.js';

for (const [builder, line] of [
  ["Docker's own builder", 'Step 3/18 : RUN ./prepare'],
  ['Podman', 'STEP 3/18: RUN ./prepare'],
  ['BuildKit', '#7 [3/18] RUN ./prepare'],
  ['BuildKit with several stages', '#12 [core  3/18] RUN ./prepare'],
] as const) {
  test(`reads the step of a build from the output of ${builder}`, () => {
    const steps = new StepCount();
    expect(steps.take(line)).toBe(true);
    expect(steps.now).toEqual({ step: 3, steps: 18, complete: false, text: 'step 3 of 18' });
  });
}

for (const line of [
  ' ---> Running in 5f70bf18a086',
  'Copied step 3/18',
  '#7 DONE 0.1s',
  'Successfully built 5f70bf18a086',
]) {
  test(`does not take ${JSON.stringify(line)} for a step`, () => {
    const steps = new StepCount();
    expect(steps.take(line)).toBe(false);
    expect(steps.now).toMatchObject({ step: 0, text: 'sending the files' });
  });
}

test('counts the layers of a transfer as arrived once it is complete', () => {
  const count = new LayerCount();
  expect(count.now.text).toBe('contacting the registry');
  count.take({ id: 'a', status: 'Downloading', progressDetail: { current: 500_000, total: 2_000_000 } });
  count.take({ id: 'b', status: 'Pulling fs layer' });
  expect(count.now).toMatchObject({ complete: false, text: '0/2 layers, 0.5 of 2.0 MB' });
  count.finish();
  expect(count.now).toMatchObject({ complete: true, text: '2/2 layers, 2.0 of 2.0 MB' });
});
