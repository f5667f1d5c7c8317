import { frameworkTest as test } from '../../fixtures/framework-test.js';
import { expect } from '../../fixtures/index.js';
import { mysqlDriver, postgresDriver } from '../../environment/backends/registry.js';
import { createMysql } from '../../environment/backends/mysql/mysql-for-test.js';
import { createPostgres } from '../../environment/backends/postgres/postgres-for-test.js';

/** Times and dates must not depend on the machine's time zone. */
async function inZone(zone: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const ZONES = ['America/New_York', 'Asia/Kolkata', 'UTC'];
const BEYOND_2_53 = 9007199254740993n;

test.describe('PostgreSQL', () => {
  for (const zone of ZONES) {
    test(`times in arrays and ranges do not depend on the time zone of the machine: ${zone}`, async ({ postgres }) => {
      await inZone(zone, async () => {
        const [row] = await postgres.query(`select
          array['2026-07-01 12:00:00.123456+02'::timestamptz] as instants,
          array['2026-07-01 12:00:00.123456'::timestamp, null] as locals,
          array['2026-07-01'::date, 'infinity'] as days,
          tstzrange('2026-07-01 12:00+02', null) as period,
          '{["2026-07-01 12:00+00","2026-07-02 12:00+00")}'::tstzmultirange as periods,
          daterange('2026-07-01', '2026-07-05') as vacation`);

        expect(row).toEqual({
          instants: ['2026-07-01T10:00:00.123456Z'],
          locals: ['2026-07-01T12:00:00.123456', null],
          days: ['2026-07-01', 'infinity'],
          period: '[2026-07-01T10:00:00.000Z,)',
          periods: '{[2026-07-01T12:00:00.000Z,2026-07-02T12:00:00.000Z)}',
          vacation: '[2026-07-01,2026-07-05)',
        });
      });
    });

    test(`a Date is inserted as its UTC time: ${zone}`, async ({ postgres }) => {
      await inZone(zone, async () => {
        const table = await postgres.createTable({
          at: 'timestamp',
          zoned: 'timestamptz',
          d: 'date',
          all: 'timestamp[]',
        });
        const at = new Date('2026-07-01T23:30:00.120Z');
        await table.insert([{ at, zoned: at, d: new Date('2026-07-01T00:00:00Z'), all: [at, null] }]);

        await expect(table).toHaveRows([
          { at: '2026-07-01T23:30:00.120', zoned: at, d: '2026-07-01', all: ['2026-07-01T23:30:00.120', null] },
        ]);
        const parameters = [at, [at]];
        expect(await postgres.query('select $1::timestamp as one, $2::timestamp[] as list', parameters)).toEqual([
          { one: '2026-07-01T23:30:00.120', list: ['2026-07-01T23:30:00.120'] },
        ]);
      });
    });
  }

  test('arrays contain the same values as columns of their type', async ({ postgres }) => {
    const table = await postgres.createTable({
      amounts: 'numeric(12,2)[]',
      ids: 'bigint[]',
      grid: 'int[]',
      texts: 'text[]',
      bytes: 'bytea[]',
      uuids: 'uuid[]',
      docs: 'jsonb[]',
    });
    const row = {
      amounts: ['9.90', '0.10', null],
      ids: [1, BEYOND_2_53],
      grid: [
        [1, 2],
        [3, 4],
      ],
      texts: ['a,b', '"q" \\', 'NULL', null, ''],
      bytes: [Buffer.from([255, 0])],
      uuids: ['b9c1d2d6-3a0b-4b1e-8a35-0a6b7b6f3d11'],
      docs: [{ id: BEYOND_2_53 }, ['x']],
    };
    await table.insert([row, { amounts: [] }]);

    const nothing = { ids: null, grid: null, texts: null, bytes: null, uuids: null, docs: null };
    await expect(table).toHaveRows([row, { amounts: [], ...nothing }]);
    await expect(table).not.toHaveRows([
      { ...row, ids: [1, 9007199254740992n] },
      { amounts: [], ...nothing },
    ]);
    expect(await postgres.query(`select '[0:1]={1.10,2}'::numeric[] as a, array['1 day'::interval] as b`)).toEqual([
      { a: ['1.10', '2'], b: ['1 day'] },
    ]);
  });

  test('ranges keep decimals, whole numbers and quoted bounds', async ({ postgres }) => {
    const [row] = await postgres.query(`select
      '[1.50,2.50)'::numrange as prices, int8range(1, 9007199254740993) as ids, 'empty'::int4range as none,
      '{[1,3),[5,8)}'::int4multirange as several, array[numrange(1.50, null)] as list`);

    expect(row).toEqual({
      prices: '[1.50,2.50)',
      ids: '[1,9007199254740993)',
      none: 'empty',
      several: '{[1,3),[5,8)}',
      list: ['[1.50,)'],
    });
  });

  test('composite values, enums and domains contain the same values as columns', async ({ postgres }) => {
    const address = `address_${Date.now()}`;
    await postgres.query(`
      create domain amount_${address} as numeric(10,2);
      create type kind_${address} as enum ('home', 'at, work');
      create type ${address} as (street text, price amount_${address}, since timestamptz, tags text[], id bigint, kind kind_${address})`);
    try {
      const table = await postgres.createTable({ home: address, all: `${address}[]`, kinds: `kind_${address}[]` });
      const home = {
        street: 'a "b", \\c',
        price: '9.90',
        since: '2026-07-01T10:00:00.000Z',
        tags: ['x', 'y "z"'],
        id: BEYOND_2_53,
        kind: 'at, work',
      };
      const empty = { street: '', price: null, since: null, tags: null, id: null, kind: null };
      await table.insert([
        { home: { ...home, since: new Date(home.since) }, all: [{ street: '' }, null], kinds: ['home'] },
      ]);
      await expect(table).toHaveRows([{ home, all: [empty, null], kinds: ['home'] }]);

      await postgres.query(`alter type ${address} add attribute floor int`);
      await expect(table).toHaveRows([
        { home: { ...home, floor: null }, all: [{ ...empty, floor: null }, null], kinds: ['home'] },
      ]);
    } finally {
      await postgres.query(`drop type ${address}, kind_${address} cascade; drop domain amount_${address} cascade`);
    }
  });

  test('lists and objects in JSON, with exact numbers', async ({ postgres }) => {
    const table = await postgres.createTable({ id: 'int', tags: 'jsonb', raw: 'json' });
    await table.insert([
      { id: 1, tags: ['a', { k: BEYOND_2_53 }], raw: '{"rate":0.12345678901234567890,"huge":1e400,"price":9.90}' },
      { id: 2, tags: [], raw: '[1,2]' },
      { id: 3, tags: null, raw: null },
    ]);

    await expect(table).toHaveRows([
      { id: 1, tags: ['a', { k: BEYOND_2_53 }], raw: { rate: '0.12345678901234567890', huge: '1e400', price: 9.9 } },
      { id: 2, tags: [], raw: [1, 2] },
      { id: 3, tags: null, raw: null },
    ]);
  });

  test('returns special times and numbers in the form of the database', async ({ postgres }) => {
    const [row] = await postgres.query(`select
      'infinity'::timestamptz as forever, '0044-03-15 12:00:00+00 BC'::timestamptz as ides, '0044-03-15 BC'::date as day,
      '12345-01-01 00:00:00+00'::timestamptz as far, '1 day 02:00:00'::interval as span, '10:00:00+02'::timetz as zoned,
      '101'::bit(3) as bits, '10.0.0.1/24'::inet as net, '12.50'::numeric::money::numeric as money, 'NaN'::numeric as nan`);

    expect(row).toEqual({
      forever: 'infinity',
      ides: '0044-03-15 12:00:00+00 BC',
      day: '0044-03-15 BC',
      far: '+012345-01-01T00:00:00.000Z',
      span: '1 day 02:00:00',
      zoned: '10:00:00+02',
      bits: '101',
      net: '10.0.0.1/24',
      money: '12.50',
      nan: 'NaN',
    });
  });

  test('a table with dependent views is removed after the test', async ({ workerServers, postgres }) => {
    const server = createPostgres(await workerServers.backend(postgresDriver));
    const other = server.forTest('another test');
    const table = await other.createTable({ id: 'int' });
    await postgres.query(`
      create view v_${table.name} as select * from ${table.name};
      create materialized view m_${table.name} as select * from v_${table.name}`);
    await other.cleanUp();
    await server.close();

    await expect(postgres.query(`select * from v_${table.name}`)).rejects.toThrow(/does not exist/);
    await expect(postgres.query(`select * from m_${table.name}`)).rejects.toThrow(/does not exist/);
  });
});

test.describe('MySQL', () => {
  for (const zone of ZONES) {
    test(`a Date is inserted as its UTC time: ${zone}`, async ({ mysql }) => {
      await inZone(zone, async () => {
        const table = await mysql.createTable({ at: 'datetime(3)', zoned: 'timestamp(3) null', d: 'date' });
        const at = new Date('2026-07-01T23:30:00.120Z');
        await table.insert([{ at, zoned: at, d: new Date('2026-07-01T00:00:00Z') }]);

        await expect(table).toHaveRows([{ at: '2026-07-01T23:30:00.120', zoned: at, d: '2026-07-01' }]);
      });
    });
  }

  test('returns zero dates in the form of the database', async ({ mysql }) => {
    const table = await mysql.createTable({ ts: 'timestamp null', dt: 'datetime', d: 'date' });
    await mysql.query(`insert into ${table.name} values ('0000-00-00 00:00:00', '0000-00-00', '2026-00-00')`);

    await expect(table).toHaveRows([{ ts: '0000-00-00 00:00:00', dt: '0000-00-00 00:00:00', d: '2026-00-00' }]);
  });

  test('numbers in JSON are exact', async ({ mysql }) => {
    const table = await mysql.createTable({ id: 'int', doc: 'json' });
    await table.insert([
      { id: 1, doc: ['ä', { k: BEYOND_2_53 }] },
      { id: 2, doc: '{"big":9007199254740993,"price":9.5}' },
      { id: 3, doc: null },
    ]);

    await expect(table).toHaveRows([
      { id: 1, doc: ['ä', { k: BEYOND_2_53 }] },
      { id: 2, doc: { big: BEYOND_2_53, price: 9.5 } },
      { id: 3, doc: null },
    ]);
  });

  test('numbers, bits, times and sets', async ({ mysql }) => {
    const table = await mysql.createTable({
      id: 'bigint unsigned',
      long: 'decimal(65,30)',
      time: 'time(6)',
      year: 'year',
      bits: 'bit(9)',
      kinds: "set('a','b')",
      bytes: 'varbinary(4)',
    });
    const row = {
      id: 18446744073709551615n,
      long: '12345678901234567890123456789012345.123456789012345678901234567890',
      time: '-838:59:59.000000',
      year: 2026,
      bits: Buffer.from([1, 5]),
      kinds: 'a,b',
      bytes: Buffer.from([0, 255]),
    };
    await table.insert([{ ...row, bytes: new Uint8Array([0, 255]) }]);

    await expect(table).toHaveRows([row]);
  });

  test('a table with views and foreign keys that refer to it is removed after the test', async ({
    workerServers,
    mysql,
  }) => {
    const server = createMysql(await workerServers.backend(mysqlDriver));
    const other = server.forTest('another test');
    const { name } = await other.createTable({ id: 'int primary key' });
    await mysql.query(`create view v_${name} as select * from ${name}`);
    await mysql.query(`create table f_${name} (id int, foreign key (id) references ${name} (id))`);
    await other.cleanUp();
    await server.close();

    await expect(mysql.query(`select * from ${name}`)).rejects.toThrow(/exist/);
    await expect(mysql.query(`select * from v_${name}`)).rejects.toThrow(/exist/);
    await mysql.query(`drop table f_${name}`);
  });
});

test('rejects rows without columns', async ({ postgres }) => {
  const table = await postgres.createTable({ id: 'int' });

  await expect(table.insert([{}])).rejects.toThrow(`The rows to insert into ${table.title} have no columns.`);
});
