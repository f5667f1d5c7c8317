import { expect, test } from '../../fixtures';

test('an incremental query without offset column and clauses is reported config by config', async ({ sdc, postgres }) => {
  const orders = await postgres.createTable({ id: 'int primary key' });
  const stage = 'JDBC Query Consumer 1';

  const pipeline = await sdc.createPipeline('no offset', (p) => p
    .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: true, sqlQuery: `select * from ${orders.name}`, offsetColumn: '', initialOffset: '' })
    .to('Trash'));

  await expect(pipeline).toHaveIssue({ stage, config: 'offsetColumn', code: 'JDBC_51' });
  await expect(pipeline).toHaveIssue({ stage, config: 'initialOffset', code: 'JDBC_51' });
  await expect(pipeline).toHaveIssue({ stage, config: 'sqlQuery', code: 'JDBC_38', message: /WHERE/ });
});
