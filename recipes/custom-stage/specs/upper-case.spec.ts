import type { AnyStages } from 'sdc-sdk';
import { expect, test } from 'sdc-test-framework';

test('names are in upper case, records without one go to error', async ({ sdc, records, wiretap }) => {
  const people = wiretap();
  const errors = wiretap();

  await sdc.run<AnyStages>('upper case', (p) =>
    p
      .errorsTo(errors)
      .origin(records([{ name: 'Zoë' }, { name: 7 }]))
      .to('Upper Case', { fieldPath: '/name' })
      .to(people),
  );

  expect(people).toHaveRecords([{ name: 'ZOË' }]);
  expect(errors).toHaveRecords([{ name: 7 }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ code: 'UPPER_CASE_01', stage: 'Upper Case 1' });
});

test('a path is required', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline<AnyStages>('no path', (p) =>
    p
      .origin(records([{ name: 'a' }]))
      .to('Upper Case', { fieldPath: '' })
      .to('Trash'),
  );

  await expect(pipeline).toHaveIssue({ stage: 'Upper Case 1', config: 'fieldPath' });
});
