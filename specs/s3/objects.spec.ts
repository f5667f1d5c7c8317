import { test, expect } from '../../fixtures';

test('only objects that match the pattern are read', async ({ sdc, s3, wiretap }) => {
  await s3.putObject('in/a.json', '{"n":1}');
  await s3.putObject('in/b.txt', 'text');
  await s3.putObject('other/c.json', '{"n":3}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('pattern', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*.json', dataFormat: 'JSON' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await s3.putObject('in/d.json', '{"n":4}');
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 4 }]);
});

test('objects are read in the order of their keys', async ({ sdc, s3, wiretap }) => {
  for (const key of ['in/c', 'in/a', 'in/b']) await s3.putObject(key, `{"key":"${key}"}`);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('order', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', readOrder: 'LEXICOGRAPHICAL', dataFormat: 'JSON' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived).toHaveRecords([{ key: 'in/a' }, { key: 'in/b' }, { key: 'in/c' }], { ordered: true });
});

test('an object is deleted after it is read', async ({ sdc, s3, wiretap }) => {
  await s3.putObject('in/a.json', '{"n":1}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('delete', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON', postProcessingOption: 'DELETE' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await expect(s3).toHaveObjects({});
});

test('an object is archived under another prefix after it is read', async ({ sdc, s3, wiretap }) => {
  await s3.putObject('in/a.json', '{"n":1}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('archive', (p) => p
    .origin('Amazon S3', {
      ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON',
      postProcessingOption: 'ARCHIVE', archivingOption: 'MOVE_TO_PREFIX', postProcessPrefix: 'done/',
    })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await expect(s3).toHaveObjects({ 'done/**': [{ n: 1 }] });
});

test('a pipeline that stopped in the middle of an object continues there', async ({ sdc, s3, postgres }) => {
  const numbers = Array.from({ length: 1_000 }, (_, n) => ({ n }));
  await s3.putObject('in/a.json', numbers.map((one) => JSON.stringify(one)).join('\n'));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('middle', (p) => p
    .configure({ rateLimitInRecordsPerSec: 500 })
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON', maxBatchSizeInRecords: 50 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(100);
  await pipeline.stop();
  expect(await target.count()).toBeLessThan(1_000);
  await pipeline.start();
  await expect(target).toHaveRows(numbers);
});

test('an expression chooses the folder of each record', async ({ sdc, records, s3 }) => {
  await sdc.run('folders', (p) => p
    .origin(records([{ day: 'mon', n: 1 }, { day: 'tue', n: 2 }]))
    .to('Amazon S3', { ...s3.connection, partitionPrefix: "${record:value('/day')}/", objectNamePrefix: 'part', dataFormat: 'JSON' }));
  await expect(s3).toHaveObjects({ 'mon/part*': [{ day: 'mon', n: 1 }], 'tue/part*': [{ day: 'tue', n: 2 }] });
});

test('records are compressed on the way into the bucket', async ({ sdc, records, s3 }) => {
  await sdc.run('gzip', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }]))
    .to('Amazon S3', { ...s3.connection, objectNamePrefix: 'packed', compressWithGzip: true, dataFormat: 'JSON' }));
  await expect(s3).toHaveObjects({ 'packed*.gz': [{ n: 1 }, { n: 2 }] });
});

test('keys with spaces and umlauts are read', async ({ sdc, s3, wiretap }) => {
  await s3.putObject('in/Größe 1+1.json', '{"n":1}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('unicode', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  expect(arrived).toHaveRecords([{ n: 1 }]);
});

test('a bucket that does not exist is a validation issue', async ({ sdc, s3 }) => {
  const pipeline = await sdc.createPipeline('no bucket', (p) => p
    .origin('Amazon S3', { ...s3.connection, bucket: `${s3.bucket}-none`, prefixPattern: '*', dataFormat: 'JSON' })
    .to('Trash'));
  await expect(pipeline).toHaveIssue({ stage: 'Amazon S3 1', config: 'bucket', code: /^S3_/ });
});

test('more objects than one list of S3 holds are read, each once', async ({ sdc, s3, postgres }) => {
  const numbers = Array.from({ length: 1_050 }, (_, n) => ({ n }));
  for (let from = 0; from < numbers.length; from += 50) await Promise.all(numbers.slice(from, from + 50).map(({ n }) => s3.putObject(`in/${n}`, `{"n":${n}}`)));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('many objects', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', filePoolSize: 1_100, batchWaitTimeInMs: 10, dataFormat: 'JSON' })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows(numbers, { timeout: 60_000 });
});

test('objects are read in the order of their time', async ({ sdc, s3, wiretap }) => {
  for (const key of ['in/b', 'in/a']) {
    await s3.putObject(key, `{"key":"${key}"}`);
    // S3 tells times apart by the second.
    await expect.poll(() => Math.floor(Date.now() / 1_000), { intervals: [50] }).toBeGreaterThan(Math.floor(Number((await s3.objects(key))[0]?.lastModified) / 1_000));
  }
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('by time', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', readOrder: 'TIMESTAMP', dataFormat: 'JSON' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ key: 'in/b' }, { key: 'in/a' }], { ordered: true });
});

test('an object that cannot be parsed is moved aside', async ({ sdc, s3, wiretap }) => {
  await s3.putObject('in/a', '{"n":');
  await s3.putObject('in/b', '{"n":2}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('bad object', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON', errorHandlingOption: 'ARCHIVE', archivingOption: 'MOVE_TO_PREFIX', errorPrefix: 'bad/' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await expect(s3).toHaveObjects({ 'in/b': '{"n":2}', 'bad/**': '{"n":' });
  expect(arrived).toHaveRecords([{ n: 2 }]);
});

test('each object that was written is announced', async ({ sdc, records, wiretap, s3 }) => {
  const events = wiretap();
  await sdc.run('events', (p) => p.origin(records([{ n: 1 }, { n: 2 }])).to('Amazon S3', { ...s3.connection, objectNamePrefix: 'out', dataFormat: 'JSON' }, { as: 'destination' }).events.to(events));
  const [object] = await s3.objects('out');
  expect(events).toHaveRecords([expect.objectContaining({ bucket: s3.bucket, objectKey: object?.key, recordCount: 2 })]);
  await expect(s3.records('out')).toHaveRows([{ n: 1 }, { n: 2 }]);
});

test('an executor moves each object that was read', async ({ sdc, s3 }) => {
  await s3.putObject('in/a.json', '{"n":1}');
  const pipeline = await sdc.createPipeline('move', (p) => {
    const read = p.origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*.json', dataFormat: 'JSON' });
    read.to('Trash');
    read.events.to('Amazon S3', {
      ...s3.connection, task: 'COPY_OBJECT',
      object: "${str:regExCapture(record:value('/filepath'), '[^/]+/(.+)', 1)}", newObjectPath: 'done/a.json', deleteOriginalObject: true,
      preconditions: ["${record:eventType() == 'finished-file'}"], onRecordError: 'DISCARD',
    }, { as: 'executor' });
  });
  await pipeline.start();
  await expect(s3).toHaveObjects({ 'done/a.json': [{ n: 1 }] });
});

test('an object is archived in another bucket after it is read', async ({ sdc, s3, wiretap }) => {
  const archive = await s3.createBucket();
  await s3.putObject('in/a.json', '{"n":1}');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('archive', (p) => p
    .origin('Amazon S3', {
      ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON',
      postProcessingOption: 'ARCHIVE', archivingOption: 'MOVE_TO_BUCKET', postProcessPrefix: 'done/', postProcessBucket: archive.bucket,
    })
    .to(arrived));
  await pipeline.start();
  await expect(archive).toHaveObjects({ 'done/**': [{ n: 1 }] });
  await expect(s3).toHaveObjects({});
  expect(arrived).toHaveRecords([{ n: 1 }]);
});

test('an expression chooses the bucket of each record', async ({ sdc, records, s3 }) => {
  const refunds = await s3.createBucket();
  await sdc.run('buckets', (p) => p
    .origin(records([{ n: 1 }, { n: -1 }]))
    .to('Amazon S3', { ...s3.connection, bucket: `\${record:value('/n') > 0 ? '${s3.bucket}' : '${refunds.bucket}'}`, dataFormat: 'JSON' }));
  await expect(s3).toHaveObjects({ '**': [{ n: 1 }] });
  await expect(refunds).toHaveObjects({ '**': [{ n: -1 }] });
});

test('an object becomes a whole file', async ({ sdc, s3, files }) => {
  const bytes = Buffer.from([0, 255, 10, 13]);
  await s3.putObject('in/a.bin', bytes);
  const pipeline = await sdc.createPipeline('whole object', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'WHOLE_FILE' })
    .to('Local FS', {
      directoryTemplate: `${files.path}/out`, fileType: 'WHOLE_FILE', dataFormat: 'WHOLE_FILE', filesPrefix: '',
      fileNameExpression: "${file:fileName(record:value('/fileInfo/objectKey'))}",
    }));
  await pipeline.start();
  await expect(files).toHaveFiles({ 'out/*a.bin': bytes });
});
