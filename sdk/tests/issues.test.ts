import { inspect } from 'node:util';
import { expect, _baseTest as test } from '@playwright/test';
import { Catalogue } from '../src/catalogue/catalogue.js';
import { catalogueDefinitions } from '../src/catalogue/facts-files.js';
import { DataCollector, SdcValidationError, type Issue } from '../src/index.js';
import { readIssues } from '../src/resources/issues.js';
import { described } from './codegen/round-trip.js';
import { webServer } from './server.js';

const login = { username: 'admin', password: 'correct horse' };
const SECRETS = /correct horse|urlpassword|stagepassword|kept elsewhere/;

const said = [
  'JDBC_06 - Failed to connect to jdbc:mysql://bob:urlpassword@h/db?password=stagepassword',
  'JDBC_00 - correct horse is not the name of a host',
  'JDBC_01 - the database refuses "kept elsewhere"',
];

const stage = {
  instanceName: 'JDBC_01',
  library: 'jdbc',
  stageName: 'jdbc',
  stageVersion: '1',
  configuration: [
    { name: 'hikariConfigBean.connection.password', value: 'kept elsewhere' },
    { name: 'hikariConfigBean.connection.username', value: 'database' },
    { name: 'hikariConfigBean.connectionString', value: 'jdbc:x' },
  ],
  services: [],
  uiInfo: {},
  inputLanes: [],
  outputLanes: [],
  eventLanes: [],
};

/** An engine that repeats secrets in whatever it says. */
async function talkative() {
  const issues = { pipelineIssues: said.map((message) => ({ message })), stageIssues: {} };
  const pipeline = { pipelineId: 'orders1', title: 'orders', uuid: 'u', configuration: [], stages: [stage], issues };
  const answers: [end: string, body: unknown][] = [
    ['/info', { version: '3.22.2' }],
    ['/definitions', { stages: [], services: [], pipeline: [] }],
    ['/validate', { previewerId: 'v' }],
    ['/preview', { previewerId: 'v' }],
    ['/preview/v/status', { status: 'INVALID' }],
    ['/preview/v', { status: 'INVALID', issues }],
    ['/start', { pipelineId: 'orders1', status: 'STARTING', timeStamp: 1 }],
    ['/status', { pipelineId: 'orders1', status: 'START_ERROR', timeStamp: 2, message: said[0], attributes: {} }],
    ['/errorMessages', [{ errorCode: 'JDBC_06', localized: said[0] }]],
    ['/pipelines/start', { successEntities: [], errorMessages: said }],
    ['/orders1', pipeline],
  ];
  return webServer(({ url = '' }, response) => {
    if (url === '/public-rest/ping') return response.end('pong');
    const path = url.split('?')[0] ?? '';
    const longest = answers.filter(([end]) => path.endsWith(end)).sort(([a], [b]) => b.length - a.length);
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(longest[0]?.[1] ?? {}));
  });
}

test('no secret that SDC repeats in its issues and errors goes on', async () => {
  const server = await talkative();
  await using sdc = await DataCollector.connect(server.url, login);
  const pipeline = await sdc.getPipeline('orders1');
  const heard = [
    await pipeline.validate(),
    await pipeline.preview().catch((error: unknown) => error),
    await pipeline.start().catch((error: unknown) => error),
    await pipeline.errorMessages({ stage: 'JDBC_01' }),
    await sdc.bulk.start([pipeline]),
  ];
  for (const one of heard) {
    const shown = inspect(one, { depth: 10, showHidden: true });
    expect(shown).not.toMatch(SECRETS);
    expect(shown).toContain('JDBC_06 - Failed to connect to jdbc:mysql://bob:******@h/db?password=******');
  }
  expect(heard[0]).toMatchObject([
    { code: 'JDBC_06' },
    { code: 'JDBC_00' },
    { message: expect.stringContaining('database') },
  ]);
  await server.close();
});

test('a driver that is missing is reported with the way to add one', () => {
  const invalid = (message: string) => new SdcValidationError('orders', [{ message, code: 'JDBC_06' } as Issue]);
  expect(invalid('Failed: java.sql.SQLException: No suitable driver').nextStep).toContain('sdc.extras.upload');
  expect(invalid('Failed: connection refused').nextStep).toBeUndefined();
});

for (const [reported, config, configName] of [
  ['hikariConfigBean.connectionString', 'jdbcConnectionString', 'hikariConfigBean.connection.connectionString'],
  ['hikariConfigBean.connection.username', 'username', 'hikariConfigBean.connection.username'],
  ['connectionString', 'jdbcConnectionString', 'hikariConfigBean.connection.connectionString'],
  ['somethingElse', 'somethingElse', 'somethingElse'],
] as const) {
  test(`an issue about ${reported} is about the config ${config}`, async () => {
    const definitions = await catalogueDefinitions();
    const pipeline = described(definitions, (p) => p.origin('JDBC Query Consumer').to('Trash'));
    const { instanceName } = pipeline.stages[0] ?? { instanceName: '' };
    const issues = {
      stageIssues: { [instanceName]: [{ message: 'JDBC_06 - no', instanceName, configName: reported }] },
    };
    const [issue] = readIssues(issues, pipeline, new Catalogue(definitions), (text) => text);
    expect(issue).toMatchObject({ stage: 'JDBC Query Consumer 1', config, configName });
  });
}
