import { expect, _baseTest as test } from '@playwright/test';
import { PipelineDocument, type ConnectedStage, type PipelineConfig, type PipelineEditor } from '../src/index.js';
import { exportedStage } from './exported.js';

const JDBC = 'com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget';
const postgres = {
  connection: { jdbcConnectionString: 'jdbc:postgresql://localhost:1/test', username: 'tester', password: 'secret' },
};
const mysql = {
  connection: { jdbcConnectionString: 'jdbc:mysql://localhost:2/test', username: 'tester', password: 'secret' },
};
const kafka = {
  producer: { brokerUri: 'localhost:3', securityOption: 'PLAINTEXT', kafkaConfiguration: {} },
  consumer: { brokerUri: 'localhost:3', securityOption: 'PLAINTEXT', configurationProperties: {} },
};
const s3 = { connection: { endpoint: 'http://localhost:4', bucket: 'test', accessKeyId: 'key', region: 'OTHER' } };

function jdbcStage(url: string, more: { name: string; value: unknown }[] = [], stageName = JDBC, version = '6') {
  return exportedStage('JDBC_01', 'Orders', {
    stageName,
    library: 'streamsets-datacollector-jdbc-lib',
    stageVersion: version,
    configuration: [{ name: 'hikariConfigBean.connectionString', value: url }, ...more],
  });
}

type Given = Parameters<PipelineEditor['connect']>[number];

async function connected(
  stage: ReturnType<typeof exportedStage>,
  ...given: readonly Given[]
): Promise<{ report: ConnectedStage[]; values: Record<string, unknown> }> {
  const config = {
    pipelineId: 'p',
    title: 'p',
    uuid: 'u',
    configuration: [],
    stages: [stage],
  } as unknown as PipelineConfig;
  let report: ConnectedStage[] = [];
  const document = await PipelineDocument.read(config);
  await document.edit((p) => void (report = p.connect(...given)));
  const [edited] = document.config.stages;
  return { report, values: Object.fromEntries(edited?.configuration.map(({ name, value }) => [name, value]) ?? []) };
}

test('a JDBC stage of an older version is pointed at the database of the test', async () => {
  const { report, values } = await connected(
    jdbcStage('jdbc:postgresql://prod:5432/sales', [
      { name: 'hikariConfigBean.useCredentials', value: false },
      { name: 'hikariConfigBean.driverClassName', value: 'org.acme.Driver' },
      { name: 'tableNameTemplate', value: 'orders' },
    ]),
    postgres,
    mysql,
  );
  expect(values).toMatchObject({
    'hikariConfigBean.connectionString': 'jdbc:postgresql://localhost:1/test',
    'hikariConfigBean.useCredentials': true,
    'hikariConfigBean.driverClassName': '',
    tableNameTemplate: 'orders',
  });
  expect(JSON.stringify(values)).toContain('tester');
  expect(report).toMatchObject([{ label: 'Orders', system: 'postgresql' }]);
  expect(report[0]?.changed).toContain('hikariConfigBean.connectionString');
  expect(JSON.stringify(report)).not.toContain('secret');
});

test('a stage that has only a connection of a catalogue is pointed at the system of the test', async () => {
  const selected = (prefix: string) => [{ name: `${prefix}connectionSelection`, value: '7c1e:org' }];
  const library = 'streamsets-datacollector-basic-lib';
  const jdbc = exportedStage('JDBC_01', 'Orders', {
    stageName: JDBC,
    library,
    stageVersion: '12',
    configuration: selected('hikariConfigBean.'),
  });
  expect((await connected(jdbc, postgres)).values).toMatchObject({
    'hikariConfigBean.connectionSelection': 'MANUAL',
    'hikariConfigBean.connection.connectionString': 'jdbc:postgresql://localhost:1/test',
  });
  const stageName = 'com_streamsets_pipeline_stage_destination_kafka_KafkaDTarget';
  const configuration = selected('conf.connectionConfig.');
  const topic = exportedStage('Kafka_01', 'Events', { stageName, library, stageVersion: '6', configuration });
  expect((await connected(topic, kafka)).report).toMatchObject([{ label: 'Events', system: 'Kafka' }]);
  const other = exportedStage('Snow_01', 'Snow', { stageName: 'com_acme_SnowTarget', library, configuration });
  expect((await connected(other, postgres, kafka, s3)).report).toEqual([]);
});

for (const url of ['${runtime:conf("sales.url")}', '${SALES_URL}', 'jdbc:oracle:thin:@//prod:1521/sales']) {
  test(`the only database takes the place of ${url}`, async () => {
    const { values } = await connected(jdbcStage(url), mysql);
    expect(values['hikariConfigBean.connectionString']).toBe('jdbc:mysql://localhost:2/test');
  });

  test(`of two databases none is chosen for ${url}`, async () => {
    await expect(connected(jdbcStage(url), postgres, mysql)).rejects.toMatchObject({
      code: 'SYSTEM_AMBIGUOUS',
      summary: expect.stringContaining('Orders: postgresql or mysql'),
    });
  });
}

test('a connection of a catalogue is replaced', async () => {
  const stage = jdbcStage('', [{ name: 'hikariConfigBean.connectionSelection', value: 'a1b2:acme' }]);
  const { values } = await connected(stage, postgres);
  expect(values['hikariConfigBean.connectionSelection']).toBe('MANUAL');
});

test('a stage that only another database has stays as it is', async () => {
  const name = 'com_streamsets_pipeline_stage_origin_jdbc_cdc_oracle_OracleCDCDSource';
  const { report, values } = await connected(jdbcStage('jdbc:oracle:thin:@//prod:1521/x', [], name, '12'), postgres);
  expect(report).toEqual([]);
  expect(values['hikariConfigBean.connectionString']).toBe('jdbc:oracle:thin:@//prod:1521/x');
});

test('tables are mapped in names and in statements, schemas go with them', async () => {
  const stage = jdbcStage('jdbc:postgresql://prod/sales', [
    { name: 'schema', value: 'SALES' },
    { name: 'tableNameTemplate', value: 'ORDERS' },
    { name: 'query', value: 'select * from SALES.ORDERS o join ORDERS_OLD on o.id > ${offset} where x = "ORDERS"' },
  ]);
  const { values } = await connected(stage, postgres, { tables: { ORDERS: 'orders_7' } });
  expect(values).toMatchObject({
    schema: '',
    tableNameTemplate: 'orders_7',
    query: 'select * from orders_7 o join ORDERS_OLD on o.id > ${offset} where x = orders_7',
  });
});

test('a table that no stage has is an error with the closest one', async () => {
  const stage = jdbcStage('jdbc:postgresql://prod/sales', [{ name: 'tableNameTemplate', value: 'orders' }]);
  await expect(connected(stage, postgres, { tables: { order: 'x' } })).rejects.toMatchObject({
    code: 'TABLE_UNKNOWN',
    nextStep: expect.stringContaining("'orders'"),
  });
});

for (const [name, properties] of [
  ['conf.metadataBrokerList', 'conf.kafkaProducerConfigs'],
  ['kafkaConfigBean.kafkaConfig.metadataBrokerList', 'kafkaConfigBean.kafkaConfig.kafkaProducerConfigs'],
] as const) {
  test(`Kafka without the security of production: ${name}`, async () => {
    const stage = exportedStage('Kafka_01', 'Kafka', {
      stageName: 'com_streamsets_pipeline_stage_destination_kafka_KafkaDTarget',
      library: 'streamsets-datacollector-apache-kafka_2_7-lib',
      stageVersion: '2',
      configuration: [
        { name, value: 'prod-1:9093,prod-2:9093' },
        {
          name: properties,
          value: [
            { key: 'security.protocol', value: 'SASL_SSL' },
            { key: 'ssl.truststore.password', value: 'x' },
            { key: 'linger.ms', value: '5' },
          ],
        },
      ],
    });
    const { report, values } = await connected(stage, kafka, postgres);
    expect(values[name]).toBe('localhost:3');
    expect(JSON.stringify(values[properties])).not.toMatch(/ssl/i);
    expect(values[properties]).toContainEqual({ key: 'security.protocol', value: 'PLAINTEXT' });
    expect(report).toMatchObject([{ label: 'Kafka', system: 'Kafka' }]);
  });
}

test('the login of Kafka stands in the properties of its client where a version has no configs for it', async () => {
  const stage = exportedStage('Kafka_01', 'Kafka', {
    stageName: 'com_streamsets_pipeline_stage_destination_kafka_KafkaDTarget',
    library: 'streamsets-datacollector-apache-kafka_0_9-lib',
    stageVersion: '2',
    configuration: [
      { name: 'kafkaConfigBean.kafkaConfig.metadataBrokerList', value: 'prod-1:9093' },
      { name: 'kafkaConfigBean.kafkaConfig.kafkaProducerConfigs', value: [] },
    ],
  });
  const login = { securityOption: 'SASL_PLAINTEXT', saslMechanism: 'PLAIN' };
  const producer = { ...login, brokerUri: 'localhost:3', kafkaConfiguration: { 'sasl.jaas.config': 'login' } };
  const { values } = await connected(stage, { producer, consumer: kafka.consumer });
  expect(values['kafkaConfigBean.kafkaConfig.kafkaProducerConfigs']).toEqual([
    { key: 'sasl.jaas.config', value: 'login' },
    { key: 'security.protocol', value: 'SASL_PLAINTEXT' },
    { key: 'sasl.mechanism', value: 'PLAIN' },
  ]);
});

test('S3 with its bucket, also those for errors', async () => {
  const stage = exportedStage('S3_01', 'S3', {
    stageName: 'com_streamsets_pipeline_stage_origin_s3_AmazonS3DSource',
    library: 'streamsets-datacollector-aws-lib',
    stageVersion: '6',
    configuration: [
      { name: 's3ConfigBean.s3Config.bucket', value: 'prod' },
      { name: 's3ConfigBean.errorConfig.errorBucket', value: 'prod-errors' },
      { name: 's3ConfigBean.s3Config.endpoint', value: '' },
      { name: 's3ConfigBean.s3FileConfig.prefixPattern', value: '*.csv' },
    ],
    outputLanes: ['out'],
  });
  const { values } = await connected(stage, s3);
  expect(values).toMatchObject({
    's3ConfigBean.s3Config.bucket': 'test',
    's3ConfigBean.errorConfig.errorBucket': 'test',
    's3ConfigBean.s3Config.endpoint': 'http://localhost:4',
    's3ConfigBean.s3FileConfig.prefixPattern': '*.csv',
  });
});
