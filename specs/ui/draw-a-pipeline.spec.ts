import { expect, json, test } from '../../fixtures';

test('a pipeline drawn in the editor writes rows to Postgres', async ({ ui, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', name: 'text' });
  const { jdbcConnectionString, username, password } = postgres.connection;

  await ui.pipelines.open();
  await ui.pipelines.create('drawn by hand');
  const origin = await ui.canvas.addStage('Dev Raw Data Source');
  await ui.configuration.open(origin);
  await ui.configuration.set({
    'Raw Data': json([{ id: 1, name: 'Ada' }, { id: 2, name: 'Grace' }]),
    'Stop After First Batch': true,
    'Data Format': 'JSON',
  });
  const target = await ui.canvas.addStage('JDBC Producer');
  await ui.configuration.open(target);
  await ui.configuration.set({
    'JDBC Connection String': jdbcConnectionString,
    'Table Name': people.name,
    'Username': username,
    'Password': password,
  });
  await ui.canvas.connect(origin, target);
  await ui.canvas.autoArrange();
  await ui.pipeline.start();

  await expect(people).toHaveRows([{ id: 1, name: 'Ada' }, { id: 2, name: 'Grace' }]);
  expect(await ui.pipeline.finished()).toEqual({ run: 'run1', status: 'FINISHED' });
});
