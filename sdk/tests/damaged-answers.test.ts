import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, SdcError, type Pipeline, type StageOutputs } from '../src/index.js';
import { damaged, random } from './damage.js';
import { fakeSdc } from './fake-sdc.js';

const SEED = 20261122;
const TIMES = 60;
const LOGIN = { username: 'admin', password: 'correct horse' };

/** Real answers of a Data Collector 3.22.2, shortened. */
const captured = JSON.parse(readFileSync(join(import.meta.dirname, 'captured/answers.json'), 'utf8')) as Record<
  string,
  unknown
>;

interface Subject {
  sdc: DataCollector;
  pipeline: Pipeline;
}

const calls: [answer: string, call: (subject: Subject) => Promise<unknown>][] = [
  ['snapshot', async ({ pipeline }) => everythingIn(await pipeline.snapshots.get('s1'))],
  ['snapshots', ({ pipeline }) => pipeline.snapshots.list()],
  ['errorRecords', ({ pipeline }) => pipeline.errorRecords({ stage: 'ExpressionEvaluator_01' })],
  ['sampledRecords', ({ pipeline }) => pipeline.sampledRecords('id')],
  [
    'metrics',
    async ({ pipeline }) => {
      const metrics = await pipeline.metrics();
      if (metrics === undefined) return undefined;
      return [
        metrics.batches,
        metrics.idleBatches,
        ...metrics.names('timer').map((name) => metrics.timer(name)),
        ...metrics.names('meter').map((name) => metrics.meter(name)),
        ...metrics.names('histogram').map((name) => metrics.histogram(name)),
        ...metrics.names('gauge').map((name) => metrics.gauge(name)),
      ];
    },
  ],
  ['alerts', ({ sdc }) => sdc.alerts()],
  ['rules', ({ pipeline }) => pipeline.rules.get()],
  ['status', ({ pipeline }) => pipeline.status()],
  ['pipelines', ({ sdc }) => sdc.pipelines({ withStatus: true })],
  ['acl', ({ pipeline }) => pipeline.acl.get()],
  ['history', ({ pipeline }) => pipeline.history()],
  ['offsets', ({ pipeline }) => pipeline.offsets()],
  ['envelope', ({ pipeline }) => pipeline.export()],
  ['envelope', async ({ sdc }) => everyStageOf(await sdc.importPipeline(JSON.stringify(captured['envelope'])))],
  [
    'definitions',
    async ({ sdc }) => {
      // A connection remembers those that it has read.
      await using another = await DataCollector.connect(sdc.url, LOGIN);
      return await another.definitions();
    },
  ],
  ['currentUser', ({ sdc }) => sdc.users.current()],
  ['users', ({ sdc }) => sdc.users.list()],
  ['libraries', ({ sdc }) => sdc.stageLibraries.list()],
  ['classpathHealth', ({ sdc }) => sdc.stageLibraries.classpathHealth()],
  ['bundles', ({ sdc }) => sdc.supportBundles.generators()],
  ['jmx', async ({ sdc }) => (await sdc.system.jmx()).bean('x')],
  ['threads', ({ sdc }) => sdc.system.threads()],
  ['directories', ({ sdc }) => sdc.system.directories()],
  ['health', ({ sdc }) => sdc.system.health()],
  ['logs', ({ sdc }) => sdc.logs()],
  ['logFiles', ({ sdc }) => sdc.logging.files()],
  ['activation', ({ sdc }) => sdc.system.activation()],
  ['configuration', ({ sdc }) => sdc.system.configuration()],
  ['subjects', ({ sdc }) => sdc.accessLists.subjects()],
];

for (const [index, [name, call]] of calls.entries()) {
  test(
    `whatever damage an answer with ${name} takes, it is read or refused with a typed error (${index + 1})`,
    { tag: '@slow' },
    async () => {
      const next = random(SEED);
      let body = JSON.stringify(captured[name]);
      await using server = await fakeSdc((_, response) =>
        response.setHeader('content-type', 'application/json').end(body),
      );
      await using sdc = await DataCollector.connect(server.url, LOGIN);
      const subject = { sdc, pipeline: await server.pipeline(sdc) };
      await call(subject);
      const outcomes = new Set<string>();
      for (let time = 0; time < TIMES; time++) {
        body = damaged(captured[name], next);
        outcomes.add(await outcomeOf(() => call(subject), body));
      }
      expect([...outcomes].filter((outcome) => outcome.startsWith('crash'))).toEqual([]);
      // The damage is real.
      expect([...outcomes]).toContain('SDC_BAD_ANSWER');
    },
  );
}

async function outcomeOf(call: () => Promise<unknown>, body: string): Promise<string> {
  try {
    JSON.stringify(await call(), bigText);
    return 'read';
  } catch (error) {
    return error instanceof SdcError ? error.code : `crash: ${String(error)} on ${body.slice(0, 2_000)}`;
  }
}

function everythingIn(outputs: StageOutputs): unknown {
  return ['DevRawDataSource_01', 'ExpressionEvaluator_01'].map((stage) => [
    outputs.output(stage).map((record) => [record.value, record.attributes, record.error]),
    outputs.lanes(stage),
    outputs.errors(stage),
    outputs.events(stage),
    outputs.stageErrors(stage),
  ]);
}

function everyStageOf(pipeline: Pipeline): unknown {
  return [pipeline.labels, pipeline.title, pipeline.stage('ExpressionEvaluator_01'), pipeline.config];
}

function bigText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
