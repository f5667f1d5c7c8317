import { test, expect } from '../../fixtures';

test('an origin that has read everything says so once', async ({ sdc, postgres, wiretap }) => {
  const source = await postgres.createTable({ id: 'int primary key' });
  await source.insert([{ id: 1 }, { id: 2 }]);
  const events = wiretap();
  const pipeline = await sdc.createPipeline('no more data', (p) => {
    const rows = p.origin('JDBC Query Consumer', {
      ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}`, queryInterval: '${10 * SECONDS}',
    });
    rows.to('Trash');
    rows.events.to(events);
  });
  await pipeline.start();
  await expect.poll(() => events.records.map(({ attributes }) => attributes['sdc.event.type'])).toContain('no-more-data');
});

test('an event finishes the pipeline', async ({ sdc, postgres }) => {
  const source = await postgres.createTable({ id: 'int primary key' });
  const target = await postgres.createTable({ id: 'int primary key' });
  await source.insert([{ id: 1 }, { id: 2 }]);
  await sdc.run('finishes itself', (p) => {
    const rows = p.origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}` });
    rows.to('JDBC Producer', { ...postgres.connection, tableName: target.name });
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD' });
  });
  await expect(target).toHaveRows([{ id: 1 }, { id: 2 }]);
});

test('a query runs when a pipeline starts', async ({ sdc, records, postgres, wiretap }) => {
  const log = await postgres.createTable({ line: 'text' });
  const arrived = wiretap();
  await sdc.run('on start', (p) => p
    .onStart('JDBC Query', { ...postgres.connection, sqlQueries: [`insert into ${log.name} values ('\${record:eventType()}')`] })
    .origin(records([{ n: 1 }]))
    .to(arrived));
  await expect(log).toHaveRows([{ line: 'pipeline-start' }]);
  expect(arrived).toHaveRecords([{ n: 1 }]);
});

test('records become events', async ({ sdc, records, wiretap }) => {
  const events = wiretap();
  await sdc.run('to event', (p) => p.origin(records([{ n: 1 }])).to('To Event').events.to(events));
  expect(events).toHaveRecords([{ n: 1 }]);
});

test('an origin of events emits one for each record', async ({ sdc, wiretap }) => {
  const [arrived, events] = [wiretap(), wiretap()];
  await sdc.run('event data', (p) => {
    const origin = p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"n":1}', eventData: '{"e":1}{"e":2}', stopAfterFirstBatch: true });
    origin.to(arrived);
    origin.events.to(events);
  });
  expect(arrived).toHaveRecords([{ n: 1 }]);
  expect(events).toHaveRecords([{ e: 1 }, { e: 2 }]);
});

test('a record runs a script on the machine of the Data Collector', async ({ sdc, records, files }) => {
  await files.write('.keep', '');
  await sdc.run('shell', (p) => p
    .origin(records([{ n: 42 }]))
    .to('Shell', { environmentVariables: { NUMBER: "${record:value('/n')}" }, script: `printf %s "$NUMBER" > ${files.path}/number` }));
  await expect(files).toHaveFiles({ number: '42', '.keep': '' });
});
