import { expect, json, test } from '../../fixtures';

test('social security numbers reach Postgres masked', async ({ sdc, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', ssn: 'text' });

  const pipeline = await sdc.createPipeline('mask SSNs', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, ssn: '123-45-6789' }]), stopAfterFirstBatch: true })
    .to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/ssn'], maskType: 'CUSTOM', customMask: 'xxx-xx-####' }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name }));
  await pipeline.run();

  await expect(people).toHaveRows([{ id: 1, ssn: 'xxx-xx-6789' }]);
});

test('an S3 bucket is moved into MySQL', async ({ sdc, s3, mysql }) => {
  const orders = await mysql.createTable({ id: 'int primary key', amount: 'decimal(10,2)' });
  await s3.putObject('orders/2026-11-22.csv', 'id,amount\n1,9.99\n2,20.00\n');

  const pipeline = await sdc.createPipeline('orders', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'orders/*', dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER' })
    .to('JDBC Producer', { ...mysql.connection, tableName: orders.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(2);

  await expect(orders).toHaveRows([{ id: 1, amount: '9.99' }, { id: 2, amount: '20.00' }]);
});

test('bad orders go one way, good ones the other', async ({ sdc, kafka }) => {
  const good = await kafka.createTopic();
  const bad = await kafka.createTopic();

  await sdc.run('split', (p) => {
    const orders = p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ n: 1 }, { n: -1 }]), stopAfterFirstBatch: true });
    const [positive, rest] = orders.split('Stream Selector', ["${record:value('/n') > 0}", 'default']);
    positive.to('Kafka Producer', { ...kafka.producer, topic: good.name, dataFormat: 'JSON' });
    rest.to('Kafka Producer', { ...kafka.producer, topic: bad.name, dataFormat: 'JSON' });
  });

  await expect(good).toHaveMessages([{ n: 1 }]);
  await expect(bad).toHaveMessages([{ n: -1 }]);
});
