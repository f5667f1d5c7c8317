import { expect, _baseTest as test } from '@playwright/test';
import { format } from 'prettier';
import { fileName, specText, type AdoptedSpec } from './spec-text.js';

const SPEC: AdoptedSpec = {
  title: "Bob's orders",
  name: 'orders',
  style: { fixtures: 'sdc-test-framework', here: '__dirname' },
  places: [
    { label: 'Bob\'s "table"', golden: 'bob-s-table.json', ignore: ['/ts', '/items[*]/id'] },
    { label: 'Trash 1', ignore: [] },
  ],
  errors: { label: 'error records', ignore: [] },
};

test('a spec says what each place receives', () => {
  const text = specText(SPEC);
  expect(text).toContain(
    `expect(isolated.tap('Bob\\'s "table"')).toMatchRecords('bob-s-table.json', { ignore: ['/ts', '/items[*]/id'] });`,
  );
  expect(text).toContain(`expect(isolated.tap('Trash 1')).toHaveRecords([]);`);
  expect(text).toContain(`const EXPORT = join(__dirname, 'orders.json');`);
  expect(text).toContain(`test("Bob's orders delivers what it did when it was adopted"`);
});

test('a spec is formatted as Prettier does', async () => {
  const text = specText(SPEC);
  expect(await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true })).toBe(text);
});

const CONNECTED: AdoptedSpec = {
  ...SPEC,
  connections: {
    origins: [{ label: 'Bob\'s "query"', dropLanes: false, dropEvents: true }],
    places: [
      {
        label: 'Refunds',
        fixture: 'postgres',
        name: 'REFUND_ROWS',
        columns: { id: 'int', 'a b': 'decimal(38,10)' },
        content: ["{ id: 1, 'a b': expect.anything() }", "{ id: 2, 'a b': null }"],
      },
      { label: 'Large', fixture: 'mysql', name: 'new', columns: wide(), content: ['{ c0: 1 }'] },
      { label: 'Events', fixture: 'kafka', name: 'orders.events', columns: {}, content: ['{ id: 1 }', '{ id: 2 }'] },
      { label: 'Events too', fixture: 'kafka', name: 'orders.events', columns: {}, content: ["'text'"] },
      { label: 'Files', fixture: 's3', name: 'out/**', columns: {}, content: undefined },
    ],
  },
};

function wide(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${index}`, 'double precision']));
}

test('a connected spec creates tables and topics, and checks what they hold', async () => {
  const text = specText(CONNECTED);
  expect(text).toContain('async ({\n  sdc,\n  isolate,\n  records,\n  postgres,\n  mysql,\n  kafka,\n  s3,\n}) => {');
  expect(text).toContain("const refundRows = await postgres.createTable({ id: 'int', 'a b': 'decimal(38,10)' });");
  expect(text).toContain('const new2 = await mysql.createTable({\n');
  expect(text).toContain('const ordersEvents = await kafka.createTopic();');
  expect(text).toContain(`p.stage('Bob\\'s "query"').replaceWith(records(recordsIn(RECORDS)), { dropEvents: true });`);
  expect(text).toContain("{ REFUND_ROWS: refundRows.name, new: new2.name, 'orders.events': ordersEvents.name }");
  expect(text).toContain("await expect(ordersEvents).toHaveMessages([{ id: 1 }, { id: 2 }, 'text']);");
  expect(text).toContain("await expect(s3).toHaveObjects(['out/**']);");
  expect(await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true })).toBe(text);
});

test('labels become file names', () => {
  expect(['Snowflake 1', 'Größe & Zahl', '???'].map(fileName)).toEqual(['snowflake-1', 'gro-e-zahl', 'pipeline']);
});
