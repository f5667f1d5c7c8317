import { test, expect } from '../../fixtures';

const CASES: [title: string, configs: Record<string, unknown>, rawData: string, expected: object[]][] = [
  ['an array of JSON objects', { dataFormat: 'JSON', jsonContent: 'ARRAY_OBJECTS' }, '[{"n":1},{"n":2}]', [{ n: 1 }, { n: 2 }]],
  ['JSON objects one after another', { dataFormat: 'JSON' }, '{"n":1}{"n":2}\n{"n":3}', [{ n: 1 }, { n: 2 }, { n: 3 }]],
  ['delimited lines with a header', { dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER' }, 'a,b\n1,"x,y"\n', [{ a: '1', b: 'x,y' }]],
  ['delimited lines without a header', { dataFormat: 'DELIMITED', headerLine: 'NO_HEADER' }, '1,2\n', [{ 0: '1', 1: '2' }]],
  ['a header that is ignored', { dataFormat: 'DELIMITED', headerLine: 'IGNORE_HEADER' }, 'a,b\n1,2\n', [{ 0: '1', 1: '2' }]],
  ['tabs as delimiters', { dataFormat: 'DELIMITED', delimiterFormatType: 'TDF', headerLine: 'WITH_HEADER' }, 'a\tb\n1\t2\n', [{ a: '1', b: '2' }]],
  ['a delimiter of one\'s own', { dataFormat: 'DELIMITED', delimiterFormatType: 'CUSTOM', delimiterCharacter: '|', headerLine: 'WITH_HEADER' }, 'a|b\n1|2\n', [{ a: '1', b: '2' }]],
  ['lines of text', { dataFormat: 'TEXT' }, 'first\nsecond\n', [{ text: 'first' }, { text: 'second' }]],
  ['XML by its record element', { dataFormat: 'XML', delimiterElement: 'b', preserveRootElement: false }, '<a><b id="1"><c>x</c></b><b id="2"/></a>', [{ 'attr|id': '1', c: [{ value: 'x' }] }, { 'attr|id': '2' }]],
  ['a log of a web server', { dataFormat: 'LOG', logFormat: 'COMMON_LOG_FORMAT' }, '10.0.0.1 - ada [10/Oct/2000:13:55:36 -0700] "GET /a HTTP/1.0" 200 23\n',
    [expect.objectContaining({
      clientip: '10.0.0.1', auth: 'ada', timestamp: '10/Oct/2000:13:55:36 -0700', verb: 'GET', request: '/a', httpversion: '1.0', response: '200', bytes: '23',
    })]],
];

for (const [title, configs, rawData, expected] of CASES) {
  test(`reads ${title}`, async ({ sdc, wiretap }) => {
    const arrived = wiretap();
    await sdc.run('reads', (p) => p
      .origin('Dev Raw Data Source', { ...configs, rawData, stopAfterFirstBatch: true })
      .to(arrived));
    expect(arrived).toHaveRecords(expected);
  });
}

test('a line with too many columns goes to error unless extra columns are allowed', async ({ sdc, wiretap }) => {
  const arrived = wiretap();
  const errors = wiretap();
  await sdc.run('extra columns', (p) => p
    .errorsTo(errors)
    .origin('Dev Raw Data Source', { dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER', rawData: 'a\n1\n2,3\n', stopAfterFirstBatch: true })
    .to(arrived));
  expect(arrived).toHaveRecords([{ a: '1' }]);
  expect(errors.records).toHaveLength(1);
});
