import { test, expect, numbered } from '../../fixtures';

const DIVIDE = { fieldExpressions: [{ fieldToSet: '/q', expression: "${10 / record:value('/n')}" }] };

test('by default a record that fails goes to error, as it came', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();
  await sdc.run('to error', (p) => p.errorsTo(errors).origin(records([{ n: 'x' }, { n: 5 }]))
    .to('Expression Evaluator', DIVIDE).to(passed));
  expect(passed).toHaveRecords([{ n: 5, q: 2 }]);
  expect(errors).toHaveRecords([{ n: 'x' }]);
});

test('a stage that discards loses the record and nothing else', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();
  await sdc.run('discard', (p) => p.errorsTo(errors).origin(records([{ n: 'x' }, { n: 5 }]))
    .to('Expression Evaluator', { ...DIVIDE, onRecordError: 'DISCARD' }).to(passed));
  expect(passed).toHaveRecords([{ n: 5, q: 2 }]);
  expect(errors).toHaveRecords([]);
});

test('a stage that stops the pipeline ends the run with its code', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('stop', (p) => p.origin(records([{ n: 'x' }]))
    .to('Expression Evaluator', { ...DIVIDE, onRecordError: 'STOP_PIPELINE' }).to('Trash'));
  await expect(pipeline.run()).rejects.toMatchObject({ code: 'PIPELINE_FAILED' });
  expect((await pipeline.status()).status).toBe('RUN_ERROR');
});

for (const [policy, path] of [['ORIGINAL_RECORD', 'DevRawDataSource_01'], ['STAGE_RECORD', 'DevRawDataSource_01:ExpressionEvaluator_01']] as const) {
  test(`the policy ${policy} decides of which stage an error record is`, async ({ sdc, records, wiretap }) => {
    const errors = wiretap();
    await sdc.run('policy', (p) => p
      .errorsTo(errors)
      .configure({ errorRecordPolicy: policy })
      .origin(records([{ n: 'x' }]))
      .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/seen', expression: 'yes' }] })
      .to('Expression Evaluator', DIVIDE)
      .to('Trash'));
    expect(errors.records.map(({ header }) => header.stagesPath)).toEqual([path]);
    // Which of its fields have changed depends on whether the origin passes records by reference.
    expect(errors.records.map((record) => record.get('/n'))).toEqual(['x']);
    expect(errors.records[0]?.error).toMatchObject({ stage: 'Expression Evaluator 2', message: expect.stringContaining('"x"') });
  });
}

test('a record without a required field goes to error before the stage', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();
  await sdc.run('required', (p) => p.errorsTo(errors).origin(records([{ id: 1, name: 'Ada' }, { id: 2 }]))
    .to('Dev Identity', { requiredFields: ['/name'] }).to(passed));
  expect(passed).toHaveRecords([{ id: 1, name: 'Ada' }]);
  expect(errors).toHaveRecords([{ id: 2 }]);
});

test('a precondition that does not hold sends the record to error', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();
  await sdc.run('precondition', (p) => p.errorsTo(errors).origin(records([{ n: 1 }, { n: -1 }]))
    .to('Dev Identity', { preconditions: ["${record:value('/n') > 0}"] }).to(passed));
  expect(passed).toHaveRecords([{ n: 1 }]);
  expect(errors).toHaveRecords([{ n: -1 }]);
});

test('To Error rejects on purpose', async ({ sdc, records, wiretap }) => {
  const rejected = wiretap();
  await sdc.run('reject', (p) => p.errorsTo(rejected).origin(records([{ n: 1 }])).to('To Error'));
  expect(rejected).toHaveRecords([{ n: 1 }]);
});

test('error records in a file are read back with the reason', async ({ sdc, records, wiretap, files }) => {
  const read = wiretap();
  await sdc.run('write', (p) => p.errorsTo('Write to File', { directory: files.path, filesPrefix: 'bad' })
    .origin(records([{ n: 'x' }])).to('Expression Evaluator', DIVIDE).to('Trash'));
  const reader = await sdc.createPipeline('read', (p) => p
    .origin('Directory', { filesDirectory: files.path, fileNamePattern: 'bad_*', dataFormat: 'SDC_JSON', spoolingPeriodInSecs: 1 }).to(read));
  await reader.start();
  await read.waitForRecords(1);
  expect(read).toHaveRecords([{ n: 'x' }]);
  expect(read.records[0]?.error).toMatchObject({ stage: 'Expression Evaluator 1' });
});

test('error records in a bucket are read back with the reason', async ({ sdc, records, wiretap, s3 }) => {
  const read = wiretap();
  await sdc.run('write', (p) => p.errorsTo('Write to Amazon S3', { ...s3.connection, commonPrefix: 'bad' })
    .origin(records([{ n: 'x' }])).to('Expression Evaluator', DIVIDE).to('Trash'));
  const reader = await sdc.createPipeline('read', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'bad/*', dataFormat: 'SDC_JSON' }).to(read));
  await reader.start();
  await read.waitForRecords(1);
  expect(read).toHaveRecords([{ n: 'x' }]);
  expect(read.records[0]?.error).toMatchObject({ stage: 'Expression Evaluator 1' });
});

test('Dev Random Error rejects records at random and passes the others on', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();
  // The share of errors is a random one, so that only many records are sure to have one.
  await sdc.run('random error', (p) => p.errorsTo(errors).origin(records(numbered(10_000)))
    .to('Dev Random Error').to(passed));
  const numbers = [...passed.records, ...errors.records].map(({ value }) => (value as { n: number }).n);
  expect(numbers.sort((one, other) => one - other)).toEqual(numbered(10_000).map(({ n }) => n));
  expect(new Set(errors.records.map(({ error }) => error?.code))).toEqual(new Set(['RANDOM_01']));
});
