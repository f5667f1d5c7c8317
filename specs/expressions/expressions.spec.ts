import { test, expect } from '../../fixtures';

const CASES: [title: string, expression: string, value: unknown][] = [
  ['text in upper case', "${str:toUpper(record:value('/s'))}", 'ADA LOVELACE'],
  ['a part of a text', "${str:substring(record:value('/s'), 0, 3)}", 'Ada'],
  ['a text that is trimmed and joined', "${str:concat(str:trim('  a '), 'b')}", 'ab'],
  ['a replacement by a regular expression', "${str:replaceAll(record:value('/s'), '[aeiou]', '-')}", 'Ad- L-v-l-c-'],
  ['whether a text contains another', "${str:contains(record:value('/s'), 'Love')}", true],
  ['the length of a text', "${str:length(record:value('/s'))}", 12],
  ['a number rounded up', "${math:ceil(record:value('/d'))}", 3],
  ['a calculation', "${record:value('/i') * 2 - 4}", 80],
  ['the type of a field', "${record:type('/i')}", 'INTEGER'],
  ['a value or a default', "${record:valueOrDefault('/none', 'nothing')}", 'nothing'],
  ['whether a field exists', "${record:exists('/none')}", false],
  ['an attribute of the header', "${record:attribute('source')}", 'orders'],
  ['a choice', "${record:value('/i') > 40 ? 'many' : 'few'}", 'many'],
  ['a date from text', "${time:extractStringFromDate(time:extractDateFromString('2024-02-29', 'yyyy-MM-dd'), 'dd.MM.yyyy')}", '29.02.2024'],
  ['bytes as Base64', "${base64:encodeString(record:value('/s'), false, 'UTF-8')}", 'QWRhIExvdmVsYWNl'],
];

for (const [title, expression, value] of CASES) {
  test(`an expression gives ${title}`, async ({ sdc, records, wiretap }) => {
    const arrived = wiretap();
    await sdc.run('expression', (p) => p
      .origin(records([{ s: 'Ada Lovelace', i: 42, d: 2.25 }], { attributes: { source: 'orders' } }))
      .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/result', expression }] })
      .to('Field Remover', { action: 'KEEP', fields: ['/result'] })
      .to(arrived));
    expect(arrived).toHaveRecords([{ result: value }]);
  });
}

test('a header attribute set by an expression reaches the destination', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();
  await sdc.run('attribute', (p) => p
    .origin(records([{ kind: 'order' }]))
    .to('Expression Evaluator', { headerAttributeExpressions: [{ attributeToSet: 'topic', headerAttributeExpression: "${record:value('/kind')}s" }] })
    .to(arrived));
  expect(arrived.records[0]?.attributes).toMatchObject({ topic: 'orders' });
});
