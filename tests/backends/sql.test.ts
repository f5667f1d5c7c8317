import { mysqlDriver, postgresDriver } from '../../environment/backends/registry.js';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { createMysql } from '../../environment/backends/mysql/mysql-for-test.js';
import { createPostgres, type PostgresForTest } from '../../environment/backends/postgres/postgres-for-test.js';
import { frameworkTest as base } from '../../fixtures/framework-test.js';
import { expect, numbered } from '../../fixtures/index.js';
import type { SqlConnection } from '../../environment/backends/sql/sql-url.js';

interface OneDatabase {
  database: PostgresForTest;
  /** Another client of the same server, as for another worker. */
  another: { forTest(title: string): PostgresForTest; connection: SqlConnection };
}

const tests = {
  postgres: base.extend<OneDatabase>({
    database: async ({ postgres }, use) => use(postgres),
    another: async ({ workerServers }, use) => {
      const info = await workerServers.backend(postgresDriver);
      const server = createPostgres(info);
      await use({ forTest: (title) => server.forTest(title), connection: info.connection });
      await server.close();
    },
  }),
  mysql: base.extend<OneDatabase>({
    database: async ({ mysql }, use) => use(mysql),
    another: async ({ workerServers }, use) => {
      const info = await workerServers.backend(mysqlDriver);
      const server = createMysql(info);
      await use({ forTest: (title) => server.forTest(title), connection: info.connection });
      await server.close();
    },
  }),
};

/** Tests that both databases pass. */
for (const product of ['postgres', 'mysql'] as const) {
  const test = tests[product];

  test.describe(product, () => {
    test('returns rows as they were inserted', async ({ database }) => {
      const table = await database.createTable({ id: 'int primary key', name: 'varchar(40)', amount: 'decimal(10,2)' });
      const rows = [
        { id: 1, name: 'Ä😀 \'quoted\' "twice" \\', amount: '9.90' },
        { id: 2, name: null, amount: '-0.01' },
      ];
      await table.insert(rows);

      expect(await table.rows({ orderBy: 'id' })).toEqual(rows);
      expect(await table.count()).toBe(2);
      await expect(table).toHaveRows(rows);
    });

    test('whole numbers are exact', async ({ database }) => {
      const table = await database.createTable({ n: 'bigint' });
      await table.insert([{ n: 1 }, { n: 9007199254740991 }, { n: 9007199254740993n }, { n: null }]);

      await expect(table).toHaveRows([{ n: 1 }, { n: 9007199254740991 }, { n: 9007199254740993n }, { n: null }]);
    });

    test('times are strings in the format of toISOString', async ({ database }) => {
      const exact = product === 'postgres' ? 'timestamp' : 'datetime(6)';
      const zoned = product === 'postgres' ? 'timestamptz' : 'timestamp(3)';
      const table = await database.createTable({ day: 'date', local: exact, zoned: `${zoned} null` });
      const instant = new Date('2026-11-22T23:59:59.120Z');
      await table.insert([
        { day: '2026-11-22', local: '2026-11-22 10:00:00.123456', zoned: instant },
        { day: null, local: null, zoned: null },
      ]);

      await expect(table).toHaveRows([
        { day: '2026-11-22', local: '2026-11-22T10:00:00.123456', zoned: instant },
        { day: null, local: null, zoned: null },
      ]);
    });

    test('booleans and bytes', async ({ database }) => {
      const bytes = product === 'postgres' ? 'bytea' : 'blob';
      const table = await database.createTable({ yes: 'boolean', data: bytes });
      await table.insert([{ yes: true, data: Buffer.from([0, 255, 39]) }, { yes: false }]);

      await expect(table).toHaveRows([
        { yes: true, data: Buffer.from([0, 255, 39]) },
        { yes: false, data: null },
      ]);
    });

    test('uses the default of a column that a row omits', async ({ database }) => {
      const table = await database.createTable({ id: 'int', state: "varchar(10) default 'new'" });
      await table.insert([{ id: 1 }, { id: 2, state: 'old' }, { id: 3, state: null }]);

      await expect(table).toHaveRows([
        { id: 1, state: 'new' },
        { id: 2, state: 'old' },
        { id: 3, state: null },
      ]);
    });

    test('preserves the case of column names and accepts reserved words', async ({ database }) => {
      const table = await database.createTable({ userId: 'int', order: 'int' });
      await table.insert([{ userId: 1, order: 2 }]);

      await expect(table).toHaveRows([{ userId: 1, order: 2 }]);
    });

    test('a table created with ten thousand rows', async ({ database }) => {
      const table = await database.createTable({ n: 'int primary key' }, { rows: numbered(10_000) });

      await expect(table).toHaveRows(numbered(10_000));
    });

    test('two tables of one test are independent', async ({ database }) => {
      const [one, other] = [await database.createTable({ n: 'int' }), await database.createTable({ n: 'int' })];
      await one.insert([{ n: 1 }]);

      expect(one.name).toMatch(/^two_tables_of_one_test_are_independent_[a-z0-9]{8}$/);
      expect(await other.count()).toBe(0);
    });

    test('statements take parameters', async ({ database }) => {
      const placeholder = product === 'postgres' ? '$1::int' : '?';
      expect(await database.query(`select ${placeholder} + 1 as n`, [1])).toEqual([{ n: 2 }]);
    });

    test('a dropped table fails a matcher at once', async ({ database }) => {
      const table = await database.createTable({ n: 'int' });
      await database.query(`drop table ${table.name}`);

      const begin = Date.now();
      await expect(expect(table).toHaveRows([{ n: 1 }], { timeout: 10_000 })).rejects.toThrow(/exist/);
      expect(Date.now() - begin).toBeLessThan(5_000);
    });

    test('tables of a test are removed after it', async ({ database, another }) => {
      const other = another.forTest('another test');
      const table = await other.createTable({ n: 'int' });
      await other.cleanUp();

      await expect(database.query(`select * from ${table.name}`)).rejects.toThrow(/exist/);
    });

    test('a locked table is reported after a limited wait', async ({ another }) => {
      test.slow();
      const other = another.forTest('another test');
      const table = await other.createTable({ n: 'int' });
      const reader = await holdTable(product, another.connection, table.name);

      await expect(other.cleanUp()).rejects.toThrow(`Could not remove table ${table.name}`);

      await reader.release();
      await other.query(`drop table ${table.name}`);
    });
  });
}

async function holdTable(
  product: 'postgres' | 'mysql',
  connection: SqlConnection,
  table: string,
): Promise<{ release(): Promise<void> }> {
  if (product === 'postgres') {
    const client = new pg.Client(connection);
    await client.connect();
    await client.query('begin');
    await client.query(`select * from ${table}`);
    return { release: () => client.end() };
  }
  const client = await createConnection(connection);
  await client.query('start transaction');
  await client.query(`select * from ${table}`);
  return { release: () => client.end() };
}
