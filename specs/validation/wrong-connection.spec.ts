import { expect, test } from '../../fixtures';

test('a wrong JDBC URL is reported where it was typed', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('no such database', (p) => p
    .origin('JDBC Query Consumer', { jdbcConnectionString: 'jdbc:postgresql://localhost:1/none', useCredentials: false, sqlQuery: 'select 1' })
    .to('Trash'));

  await expect(pipeline).toHaveIssue({ stage: 'JDBC Query Consumer 1', config: 'jdbcConnectionString', code: /^JDBC_/ });
});
