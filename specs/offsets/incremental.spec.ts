import { expect, test } from '../../fixtures';

test('each run brings only the rows that are new', async ({ sdc, mysql, postgres }) => {
  const orders = await mysql.createTable({ id: 'int primary key', item: 'varchar(20)' });
  const copies = await postgres.createTable({ id: 'int', item: 'text' });

  const pipeline = await sdc.createPipeline('orders by id', (p) => {
    const rows = p.origin('JDBC Query Consumer', {
      ...mysql.connection,
      sqlQuery: `select * from ${orders.name} where id > \${OFFSET} order by id`,
      offsetColumn: 'id',
      queryInterval: 1,
    });
    rows.to('JDBC Producer', { ...postgres.connection, tableName: copies.name });
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD' });
  });

  for (const row of [{ id: 1, item: 'tea' }, { id: 2, item: 'milk' }, { id: 3, item: 'sugar' }]) {
    await orders.insert([row]);
    expect((await pipeline.run()).errorRecords).toBe(0);
  }

  await expect(copies).toHaveRows([{ id: 1, item: 'tea' }, { id: 2, item: 'milk' }, { id: 3, item: 'sugar' }]);
});
