import { test, expect } from '../../fixtures';

const ORDERS = [{ n: 1, text: 'a,b' }, { n: 2, text: 'c' }];

const FORMATS: [format: string, configs: Record<string, unknown>, content: string | object[]][] = [
  ['JSON objects', { dataFormat: 'JSON' }, ORDERS],
  ['a JSON array', { dataFormat: 'JSON', jsonContent: 'ARRAY_OBJECTS' }, ORDERS],
  ['delimited lines with a header', { dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER' }, 'n,text\r\n1,"a,b"\r\n2,c\r\n'],
  ['tab-separated lines', { dataFormat: 'DELIMITED', delimiterFormat: 'TDF', headerLine: 'NO_HEADER' }, '1\ta,b\r\n2\tc\r\n'],
  ['lines of text', { dataFormat: 'TEXT' }, 'a,b\nc\n'],
];

for (const [format, configs, content] of FORMATS) {
  test(`records are written as ${format}`, async ({ sdc, records, files }) => {
    await sdc.run('to a file', (p) => p
      .origin(records(ORDERS))
      .to('Field Order', { fieldsToOrder: ['/n', '/text'] })
      .to('Local FS', { ...configs, directoryTemplate: `${files.path}/out`, filesPrefix: 'orders' }));
    await expect(files).toHaveFiles({ 'out/orders_*': content });
  });
}

test('a file is full after the given number of records', async ({ sdc, records, files }) => {
  await sdc.run('roll', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }, { n: 3 }]))
    .to('Local FS', { directoryTemplate: `${files.path}/out`, filesPrefix: 'orders', maxRecordsInFile: 2, dataFormat: 'JSON' }));
  await expect(files).toHaveFiles({ 'out/orders_*': [{ n: 1 }, { n: 2 }, { n: 3 }] });
  expect(await files.list('out/')).toHaveLength(2);
});

test('a header attribute begins a new file', async ({ sdc, records, files }) => {
  await sdc.run('roll by attribute', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }]))
    .to('Expression Evaluator', { headerAttributeExpressions: [{ attributeToSet: 'roll', headerAttributeExpression: 'yes' }] })
    .to('Local FS', { directoryTemplate: `${files.path}/out`, useRollAttribute: true, dataFormat: 'JSON' }));
  expect(await files.list('out/')).toHaveLength(2);
  await expect(files.records('out/')).toHaveRows([{ n: 1 }, { n: 2 }]);
});

test('time and a field of the record choose the directory', async ({ sdc, records, files }) => {
  const orders = [{ n: 1, kind: 'sale', day: new Date('2024-02-29T12:00:00Z') }, { n: 2, kind: 'refund', day: new Date('2024-03-01T12:00:00Z') }];
  await sdc.run('template', (p) => p
    .origin(records(orders))
    .to('Local FS', {
      directoryTemplate: `${files.path}/\${record:value('/kind')}/\${YYYY()}-\${MM()}-\${DD()}`, timeBasis: "${record:value('/day')}",
      lateRecordTimeLimitInSecs: '${1000000 * HOURS}', dataFormat: 'JSON', filesPrefix: 'part',
    }));
  await expect(files).toHaveFiles({ 'sale/2024-02-29/part_*': /"n":1/, 'refund/2024-03-01/part_*': /"n":2/ });
});

test('a directory holds the records of a quarter of an hour', async ({ sdc, records, files }) => {
  const orders = ['10:14:59', '10:15:00', '10:29:59'].map((time, n) => ({ n, at: new Date(`2024-02-29T${time}Z`) }));
  await sdc.run('interval', (p) => p
    .origin(records(orders))
    .to('Local FS', {
      directoryTemplate: `${files.path}/\${YYYY()}-\${MM()}-\${DD()}/\${hh()}/\${every(15, mm())}`, timeBasis: "${record:value('/at')}",
      lateRecordTimeLimitInSecs: '${1000000 * HOURS}', dataFormat: 'JSON', filesPrefix: 'part',
    }));
  await expect(files).toHaveFiles({ '2024-02-29/10/00/part_*': /"n":0/, '2024-02-29/10/15/part_*': /"n":1[^]*"n":2/ });
});

test('late records go into a file of their own', async ({ sdc, records, files }) => {
  const late = { n: 1, day: new Date('2024-02-29T12:00:00Z') };
  const timely = { n: 2, day: new Date() };
  await sdc.run('late', (p) => p
    .origin(records([late, timely]))
    .to('Local FS', {
      directoryTemplate: `${files.path}/out/\${YYYY()}`, timeBasis: "${record:value('/day')}", lateRecordHandling: 'SEND_TO_LATE_RECORDS_FILE',
      lateRecordDirectoryTemplate: `${files.path}/late`, dataFormat: 'JSON', filesPrefix: 'part',
    }));
  await expect(files).toHaveFiles({
    'late/part_*': [{ n: 1, day: late.day.getTime() }],
    [`out/${timely.day.getUTCFullYear()}/part_*`]: [{ n: 2, day: timely.day.getTime() }],
  });
  expect(await files.list('out/')).toHaveLength(1);
});

test('files are compressed, with a suffix', async ({ sdc, records, files }) => {
  await sdc.run('gzip', (p) => p
    .origin(records([{ n: 1 }]))
    .to('Local FS', { directoryTemplate: `${files.path}/out`, filesSuffix: 'json', compressionCodec: 'GZIP', dataFormat: 'JSON' }));
  await expect(files).toHaveFiles({ 'out/*.json.gz': [{ n: 1 }] });
});

test('a header attribute names the directory', async ({ sdc, records, files }) => {
  await sdc.run('directory in header', (p) => p
    .origin(records([{ n: 1 }], { attributes: { targetDirectory: `${files.path}/chosen` } }))
    .to('Local FS', { directoryInHeader: true, dataFormat: 'JSON', filesPrefix: 'part' }));
  await expect(files).toHaveFiles({ 'chosen/part_*': [{ n: 1 }] });
});

test('a closed file is announced with its path and length', async ({ sdc, records, wiretap, files }) => {
  const events = wiretap();
  await sdc.run('file-closed', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }]))
    .to('Local FS', { directoryTemplate: `${files.path}/out`, maxRecordsInFile: 2, dataFormat: 'JSON' })
    .events.to(events));
  const [file] = await files.list('out/');
  expect(events).toHaveRecords([expect.objectContaining({ filepath: `${files.path}/${file?.key}`, length: file?.size })]);
});

test('bytes become a whole file', async ({ sdc, files }) => {
  const bytes = Buffer.from([0, 255, 10, 13]);
  await files.write('in/a.bin', bytes);
  const pipeline = await sdc.createPipeline('whole file', (p) => p
    .origin('Directory', { filesDirectory: `${files.path}/in`, fileNamePattern: '*', dataFormat: 'WHOLE_FILE' })
    .to('Local FS', {
      directoryTemplate: `${files.path}/out`, fileType: 'WHOLE_FILE', dataFormat: 'WHOLE_FILE', filesPrefix: '', fileNameExpression: "copy-${record:value('/fileInfo/filename')}",
    }));
  await pipeline.start();
  await expect(files).toHaveFiles({ 'out/*copy-a.bin': bytes });
});
