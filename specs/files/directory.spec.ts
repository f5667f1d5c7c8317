import { test, expect, numbered } from '../../fixtures';

const READ = { fileNamePattern: '*', dataFormat: 'JSON', spoolingPeriodInSecs: 1, batchWaitTimeInSecs: 1 } as const;

test('files are read in the order of their names', async ({ sdc, files, wiretap }) => {
  for (const name of ['b', 'c', 'a']) await files.write(`in/${name}`, [{ name }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('by name', (p) => p.origin('Directory', { ...READ, filesDirectory: `${files.path}/in` }).to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived).toHaveRecords([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { ordered: true });
});

test('files are read in the order of their last change', async ({ sdc, files, wiretap }) => {
  for (const name of ['c', 'a', 'b']) await files.write(`in/${name}`, [{ name }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('by time', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, readOrder: 'TIMESTAMP' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived).toHaveRecords([{ name: 'c' }, { name: 'a' }, { name: 'b' }], { ordered: true });
});

for (const [mode, pattern] of [['GLOB', '*-{sale,order}.json'], ['REGEX', '\\d+-(sale|order)\\.json']] as const) {
  test(`only files whose names match a pattern are read (${mode})`, async ({ sdc, files, wiretap }) => {
    for (const name of ['1-sale.json', '2-order.json', '3-refund.json', '4-sale.txt']) await files.write(`in/${name}`, [{ name }]);
    const arrived = wiretap();
    const pipeline = await sdc.createPipeline('pattern', (p) => p
      .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, fileNamePatternMode: mode, fileNamePattern: pattern })
      .to(arrived));
    await pipeline.start();
    await arrived.waitForRecords(2);
    await files.write('in/5-sale.json', [{ name: '5' }]);
    await arrived.waitForRecords(3);
    expect(arrived).toHaveRecords([{ name: '1-sale.json' }, { name: '2-order.json' }, { name: '5' }]);
  });
}

test('files of subdirectories are read in the order of their last change', async ({ sdc, files, wiretap }) => {
  await files.write('in/2', [{ n: 2 }]);
  await files.write('in/x/1', [{ n: 1 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('subdirectories', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, readOrder: 'TIMESTAMP', processSubdirectories: true })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ n: 2 }, { n: 1 }], { ordered: true });
});

test('reading begins with the given file', async ({ sdc, files, wiretap }) => {
  for (const name of ['a', 'b', 'c']) await files.write(`in/${name}`, [{ name }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('first file', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, firstFileToProcess: 'b' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ name: 'b' }, { name: 'c' }]);
});

test('a directory may appear after the start', async ({ sdc, files, wiretap }) => {
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('late directory', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/late`, allowLateDirectory: true })
    .to(arrived));
  await pipeline.start();
  await files.write('late/a', [{ n: 1 }]);
  await arrived.waitForRecords(1);
  expect(arrived).toHaveRecords([{ n: 1 }]);
});

test('a directory that does not exist is a validation issue', async ({ sdc, files }) => {
  const pipeline = await sdc.createPipeline('no directory', (p) => p.origin('Directory', { ...READ, filesDirectory: `${files.path}/none` }).to('Trash'));
  await expect(pipeline).toHaveIssue({ stage: 'Directory 1', config: 'filesDirectory', code: 'SPOOLDIR_12' });
});

test('files that were read are deleted', async ({ sdc, files, wiretap }) => {
  await files.write('in/a', [{ n: 1 }]);
  await files.write('in/b', [{ n: 2 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('delete', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, filePostProcessing: 'DELETE' })
    .to(arrived));
  await pipeline.start();
  await expect(files).toHaveFiles([]);
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
});

test('files that were read are archived', async ({ sdc, files, wiretap }) => {
  await files.write('in/a', [{ n: 1 }]);
  await files.write('done/.keep', '');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('archive', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, filePostProcessing: 'ARCHIVE', archiveDirectory: `${files.path}/done` })
    .to(arrived));
  await pipeline.start();
  await expect(files).toHaveFiles({ 'done/a': [{ n: 1 }], 'done/.keep': '' });
  expect(arrived).toHaveRecords([{ n: 1 }]);
});

test('a file that cannot be parsed is moved aside, the next one is read', async ({ sdc, files, wiretap }) => {
  await files.write('in/a', '{"n":');
  await files.write('in/b', [{ n: 2 }]);
  await files.write('bad/.keep', '');
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('bad file', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, errorDirectory: `${files.path}/bad` })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await expect(files).toHaveFiles({ 'bad/a': '{"n":', 'bad/.keep': '' });
  expect(arrived).toHaveRecords([{ n: 2 }]);
});

test('each file and the end of all are announced', async ({ sdc, files, wiretap }) => {
  await files.write('in/a', [{ n: 1 }, { n: 2 }]);
  const events = wiretap();
  const pipeline = await sdc.createPipeline('events', (p) => {
    const origin = p.origin('Directory', { ...READ, filesDirectory: `${files.path}/in` });
    origin.to('Trash');
    origin.events.to(events);
  });
  await pipeline.start();
  await events.waitForRecords(3);
  expect(events.records.slice(0, 3).map(({ attributes }) => attributes['sdc.event.type'])).toEqual(['new-file', 'finished-file', 'no-more-data']);
  expect(events.records[1]?.value).toMatchObject({ filepath: `${files.path}/in/a`, 'record-count': 2, 'error-count': 0 });
});

test('records know the file that they come from', async ({ sdc, files, wiretap }) => {
  await files.write('in/a', [{ n: 1 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('attributes', (p) => p.origin('Directory', { ...READ, filesDirectory: `${files.path}/in` }).to(arrived));
  await pipeline.start();
  const [record] = await arrived.waitForRecords(1);
  expect(arrived).toHaveRecords([{ n: 1 }]);
  expect(record?.attributes).toMatchObject({ filename: 'a', file: `${files.path}/in/a`, baseDir: `${files.path}/in`, offset: '0' });
});

const FORMATS: [title: string, configs: Record<string, unknown>, content: string, expected: object[]][] = [
  ['delimited files with a header', { dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER' }, 'a,b\n1,x\n', [{ a: '1', b: 'x' }]],
  ['lines up to a maximum length', { dataFormat: 'TEXT', maxLineLength: 3 }, 'abcdef\nxy\n', [{ text: 'abc', truncated: true }, { text: 'xy' }]],
  ['a JSON array', { dataFormat: 'JSON', jsonContent: 'ARRAY_OBJECTS' }, '[{"n":1},{"n":2}]', [{ n: 1 }, { n: 2 }]],
  ['XML elements', { dataFormat: 'XML', delimiterElement: 'b', preserveRootElement: false }, '<a><b id="1"/></a>', [{ 'attr|id': '1' }]],
  ['another character set', { dataFormat: 'TEXT', charset: 'ISO-8859-1' }, 'Gr\u00fc\u00dfe', [{ text: 'Gr\u00fc\u00dfe' }]],
];

for (const [title, configs, content, expected] of FORMATS) {
  test(`a directory with ${title} is read`, async ({ sdc, files, wiretap }) => {
    await files.write('in/a', Buffer.from(content, 'latin1'));
    const arrived = wiretap();
    const pipeline = await sdc.createPipeline('format', (p) => p.origin('Directory', { ...READ, ...configs, filesDirectory: `${files.path}/in` }).to(arrived));
    await pipeline.start();
    await arrived.waitForRecords(expected.length);
    expect(arrived).toHaveRecords(expected);
  });
}

test('a pipeline that stopped in the middle of a file continues there', async ({ sdc, files, postgres }) => {
  await files.write('in/a', numbered(600));
  await files.write('in/b', numbered(200, { from: 601 }));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('middle', (p) => p
    .configure({ rateLimitInRecordsPerSec: 400 })
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, batchSizeInRecs: 50 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(100);
  await pipeline.stop();
  expect(await target.count()).toBeLessThan(800);
  await pipeline.start();
  await expect(target).toHaveRows(numbered(800));
});

test('several threads read each file once', async ({ sdc, files, postgres }) => {
  for (let file = 0; file < 12; file++) await files.write(`in/${file}`, numbered(50, { from: file * 50 }));
  const target = await postgres.createTable({ n: 'int primary key' });
  const pipeline = await sdc.createPipeline('threads', (p) => p
    .origin('Directory', { ...READ, filesDirectory: `${files.path}/in`, numberOfThreads: 3, batchSizeInRecs: 10 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows(numbered(600, { from: 0 }));
  expect((await pipeline.metrics())?.gauge('RuntimeStatsGauge')).toMatchObject({ totalRunners: 3 });
});
