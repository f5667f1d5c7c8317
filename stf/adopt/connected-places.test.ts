import { expect, _baseTest as test } from '@playwright/test';
import { newRecords, PipelineDocument, type IsolatedRun, type NamedValue, type SdcRecord } from 'sdc-sdk';
import { connectionsOf } from './connected-places.js';

const JDBC = 'com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget';
const KAFKA = 'com_streamsets_pipeline_stage_destination_kafka_KafkaDTarget';
const TRASH = 'com_streamsets_pipeline_stage_destination_devnull_NullDTarget';

/** An export whose origin leads to each of these destinations. */
function exportWith(destinations: Record<string, { stageName: string; configs?: Record<string, unknown> }>) {
  const stage = (label: string, stageName: string, configs: Record<string, unknown>, lanes: object) => ({
    instanceName: label.replaceAll(' ', '_'),
    library: 'streamsets-datacollector-basic-lib',
    stageName,
    stageVersion: '1',
    configuration: Object.entries(configs).map(([name, value]): NamedValue => ({ name, value })),
    uiInfo: { label },
    inputLanes: [],
    outputLanes: [],
    ...lanes,
  });
  return {
    pipelineId: 'orders1',
    title: 'orders',
    uuid: 'u',
    configuration: [],
    stages: [
      stage(
        'Query 1',
        'com_streamsets_pipeline_stage_origin_jdbc_JdbcDSource',
        { 'hikari.connectionString': 'jdbc:oracle:thin:@prod:1521/x' },
        { outputLanes: ['a'] },
      ),
      ...Object.entries(destinations).map(([label, { stageName, configs = {} }]) =>
        stage(label, stageName, configs, { inputLanes: ['a'] }),
      ),
    ],
  };
}

async function connections(
  destinations: Parameters<typeof exportWith>[0],
  records: readonly SdcRecord[],
  volatile: readonly string[] = [],
) {
  const document = await PipelineDocument.read(JSON.stringify(exportWith(destinations)));
  const run: IsolatedRun = {
    version: '3.22.2',
    error: undefined,
    records: new Map(Object.keys(destinations).map((label) => [label, records])),
    errorRecords: [],
    config: undefined,
  };
  return connectionsOf(document, run, () => volatile);
}

const table = (name: string, url = 'jdbc:oracle:thin:@prod:1521/x', more: Record<string, unknown> = {}) => ({
  stageName: JDBC,
  configs: { tableNameTemplate: name, 'hikariConfigBean.connectionString': url, ...more },
});

test('destinations of known systems get tables and topics for what arrives', async () => {
  const values = [
    { id: 1, name: "Zoë's", day: new Date(0), run: 'x1', items: [{ n: 1 }] },
    { id: 2, name: null, day: null, run: 'x2', items: [] },
  ];
  const types = { '/name': 'STRING', '/day': 'DATE' } as const;
  const kafka = {
    stageName: KAFKA,
    configs: { 'conf.metadataBrokerList': 'prod:9092', 'conf.topic': 'orders', 'conf.dataFormat': 'JSON' },
  };
  const found = await connections(
    { Rows: table('ORDERS'), Events: kafka, Trash: { stageName: TRASH } },
    newRecords(values, { types }),
    ['/run'],
  );
  expect(found).toEqual({
    origins: [{ label: 'Query 1', dropLanes: false, dropEvents: false }],
    refused: new Map(),
    places: [
      {
        label: 'Rows',
        fixture: 'postgres',
        name: 'ORDERS',
        columns: { id: 'int', name: 'text', day: 'date', run: 'text' },
        content: [
          `{ id: 1, name: "Zoë's", day: expect.anything(), run: expect.anything() }`,
          '{ id: 2, name: null, day: null, run: expect.anything() }',
        ],
      },
      {
        label: 'Events',
        fixture: 'kafka',
        name: 'orders',
        columns: {},
        content: [
          `{ id: 1, name: "Zoë's", day: expect.anything(), run: expect.anything(), items: [{ n: 1 }] }`,
          '{ id: 2, name: null, day: null, run: expect.anything(), items: [] }',
        ],
      },
    ],
  });
});

test('a database of the test takes the place of its own product', async () => {
  const found = await connections(
    { Mine: table('a', 'jdbc:mariadb://prod/x'), Yours: table('b', 'jdbc:postgresql://prod/x') },
    newRecords([{ yes: true }], {}),
  );
  expect(found.places.map(({ label, fixture, content }) => [label, fixture, content])).toEqual([
    ['Mine', 'mysql', ['{ yes: expect.anything() }']],
    ['Yours', 'postgres', ['{ yes: true }']],
  ]);
});

test('destinations whose rows cannot be foretold stay isolated, with the reason', async () => {
  const found = await connections(
    {
      Rows: table('ORDERS'),
      Anywhere: table("${record:attribute('table')}"),
      Changes: table('CHANGES', undefined, { defaultOperation: 'UPDATE' }),
    },
    newRecords([{ id: 1 }], {}),
  );
  expect(found.places.map(({ label }) => label)).toEqual(['Rows']);
  expect([...found.refused]).toEqual([
    ['Anywhere', 'its table or topic is not a fixed name'],
    ['Changes', 'it does more than to insert rows'],
  ]);
});

test('a pipeline without such destinations is refused, with the reasons', async () => {
  await expect(connections({ Trash: { stageName: TRASH } }, newRecords([{ id: 1 }], {}))).rejects.toMatchObject({
    code: 'ADOPT_NOT_CONNECTED',
  });
  await expect(connections({ Rows: table('ORDERS') }, [])).rejects.toMatchObject({
    code: 'ADOPT_NOT_CONNECTED',
    message: expect.stringContaining('Rows: no record reaches it'),
  });
});

test('a database of neither product beside both is ambiguous', async () => {
  const destinations = {
    Mine: table('a', 'jdbc:mariadb://prod/x'),
    Yours: table('b', 'jdbc:postgresql://prod/x'),
    Theirs: table('c'),
  };
  await expect(connections(destinations, newRecords([{ id: 1 }], {}))).rejects.toMatchObject({
    code: 'SYSTEM_AMBIGUOUS',
  });
});
