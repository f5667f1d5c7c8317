import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineSpec, optionsFromEnvironment, Servers } from '../../environment/index.js';
import { mysqlDriver, postgresDriver, s3Driver } from '../../environment/backends/registry.js';
import { CONFIG_MODULE, ROOT, type InlineRun } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import { findIn, findInFiles, type Finding } from '../support/unpack.js';
import { thisMachine } from '../support/this-machine.js';
import { userEnvironment } from '../support/user-environment.js';

const CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig } from '${CONFIG_MODULE}';
const base = frameworkConfig({ root: import.meta.dirname, env: process.env });
export default defineConfig(base, {
  testDir: '.',
  workers: 1,
  use: { trace: 'on', sdcUsers: { bob: { password: process.env.BOB, roles: ['creator'] } } },
  reporter: [...base.reporter, ['blob', { outputDir: 'reports/out/blob' }], ['json', { outputFile: 'results.json' }]],
});`;

/** Records the logins and sessions that are sent and received, independently of the SDK. */
const NOTE = `import { appendFileSync } from 'node:fs';
import http from 'node:http';
export const note = (...secrets) => secrets.forEach((one) => one && appendFileSync(process.env.NOTES, one + '\\n'));
const cookies = (text) => [...String(text ?? '').matchAll(/JSESSIONID\\w*=([^;]+)/g)].map(([, value]) => value);
note('literal-Pass-63');
const request = http.request;
http.request = (...args) => {
  const sent = request.apply(http, args);
  note(...cookies(sent.getHeader('cookie')), /^Basic (.*)/.exec(String(sent.getHeader('authorization') ?? ''))?.[1]);
  sent.on('response', ({ headers }) => note(...cookies(headers['set-cookie'])));
  return sent;
};`;

const FAILING = `import { expect, generated, test } from 'FIXTURES';
import { DataCollector } from 'sdc-sdk';
import { note } from './note.js';

const { TYPED: typed, BOB: bobs, JAAS } = process.env;
const jaas = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="' + JAAS + '";';
note(bobs, JAAS, typed);

test.afterEach(async ({ workerServers }) => note((await workerServers.engine()).info.connection.password));

const described = (sdc, postgres) => sdc.createPipeline('secrets', (p) => p
  .origin('Kafka Multitopic Consumer', { topicList: ['t'], dataFormat: 'JSON', kafkaOptions: [{ key: 'sasl.jaas.config', value: jaas }] })
  .to('JDBC Producer', { ...postgres.connection, password: typed, tableName: 't' }));

test('a wait that ends', async ({ sdc, postgres }) => {
  await described(sdc, postgres);
  const endless = await sdc.createPipeline('endless', (p) => p.origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'id', type: 'INTEGER' }] }).to('Trash'));
  await endless.start();
  await endless.waitForOutputRecords(1_000_000_000, { timeout: 700 });
});
test('a call that is given up', async ({ sdc, postgres }) => {
  const bob = await DataCollector.connect(sdc.url, { username: 'bob', password: bobs });
  await bob.pipelines({ timeout: 1 });
});
test('a form login that is given up', async ({ sdc }) => {
  const bob = await DataCollector.connect(sdc.url, { username: 'bob', password: bobs, authentication: 'form' });
  await bob.pipelines({ signal: AbortSignal.timeout(1) });
});
test('a login that is refused', async ({ sdc }) => {
  await DataCollector.connect(sdc.url, { username: 'bob', password: 'literal-Pass-63' });
});
test('a matcher', async ({ postgres }) => {
  note(postgres.connection.password);
  const table = await postgres.createTable({ id: 'int', word: 'text' });
  await table.insert([{ id: 1, word: postgres.connection.password }]);
  await expect(table).toHaveRows([{ id: 1, word: 'other' }], { timeout: 300 });
});
test('a plain comparison', ({ postgres }) => expect(postgres.connection).toEqual({ password: 'other' }));
test('a cause', async ({ sdc, postgres }) => {
  await described(sdc, postgres);
  throw new Error('loading failed', { cause: new Error('refused: ' + postgres.connection.password, { cause: typed }) });
});
test('a thrown value', ({ s3 }) => {
  note(s3.connection.awsConfig?.awsSecretAccessKey);
  for (const [name, value] of Object.entries(s3.connection)) if (/key/i.test(name) && typeof value === 'string') note(value);
  throw { ...s3.connection };
});
test('a step', async ({ sdc, postgres, mysql }) => {
  await described(sdc, postgres);
  note(mysql.connection.password);
  await test.step('connect with ' + typed, () => { throw new Error('no ' + mysql.connection.password + Buffer.from(typed).toString('hex')); });
});
test('a statement', async ({ postgres }) => {
  await postgres.query("select '" + postgres.connection.password + "' from nowhere");
});
test('a benchmark', async ({ benchmark, sdc, postgres }) => {
  const table = await postgres.createTable({ n: 'bigint' });
  await described(sdc, postgres);
  const pipeline = await sdc.createPipeline('measured', (p) => generated(p, 1_000).to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await benchmark(pipeline, { name: 'with ' + typed, records: 1_000, into: table, maxRuns: 3 });
  throw new Error('measured with ' + typed);
});
test('an output', async ({ sdc, postgres }, testInfo) => {
  await described(sdc, postgres);
  console.log(JSON.stringify({ jaas, typed }), sdc.url.replace('//', '//bob:' + encodeURIComponent(typed) + '@'));
  process.stderr.write(Buffer.from('known: ' + postgres.connection.password + '\\n'));
  await testInfo.attach('in base64.txt', { body: JSON.stringify({ body: Buffer.from(typed).toString('base64') }) });
  testInfo.annotations.push({ type: 'note', description: 'with ' + typed });
  expect.soft(JSON.stringify(JSON.stringify({ jaas, typed }))).toBe('');
});
`;

const KILLED = `import { expect, test } from 'FIXTURES';
import { note } from './note.js';
test('an engine that dies', async ({ sdc, engine, workerServers }) => {
  note((await workerServers.engine()).info.connection.password);
  await sdc.pipelines();
  await engine.kill();
  await sdc.pipelines();
});
test('the engine in its place', async ({ sdc, workerServers }) => {
  note((await workerServers.engine()).info.connection.password);
  expect(await sdc.pipelines()).toBe('none');
});`;

/** Has quotes and a backslash, which reports escape in different ways. */
const SECRETS = { TYPED: 'ty"ped\\Sec&ret/77 %', BOB: 'bobs-Pass-61', JAAS: 'jaas-Pass-62' };

test('no report of a run that fails in every way contains a secret', async ({ startRun }, testInfo) => {
  const notes = testInfo.outputPath('notes');
  const run = await startRun(
    { 'playwright.config.ts': CONFIG, 'note.js': NOTE, 'a-failing.spec.ts': FAILING, 'b-killed.spec.ts': KILLED },
    { env: { NOTES: notes, ...SECRETS }, engines: 2 },
  );
  const { output, outcomes } = await run.result();
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['failed']));
  expect(Object.keys(outcomes)).toHaveLength(14);

  const secrets = [...new Set((await readFile(notes, 'utf8')).split('\n'))].filter((one) => one !== '');
  // The logins of five servers, at least two sessions, and the secrets in the specs.
  expect(secrets.length).toBeGreaterThan(8);
  mergeReports(run);
  expect(foundIn(output, secrets)).toEqual([]);
  expect(summary(await findInFiles(join(run.directory, 'reports'), secrets))).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

test('no report of a run with existing servers contains their passwords', async ({ startRun }, testInfo) => {
  const notes = testInfo.outputPath('notes');
  const servers = await Servers.connect(optionsFromEnvironment({}), {
    runId: `secrets-${process.pid}`,
    runnerPid: process.pid,
    machine: thisMachine(),
  });
  try {
    const users = { bob: { password: SECRETS.BOB, roles: ['creator' as const] } };
    const [sdc, postgres, mysql, s3] = await Promise.all([
      servers.engine({ slot: 0, spec: engineSpec(optionsFromEnvironment({}), { users }) }),
      servers.backend(postgresDriver),
      servers.backend(mysqlDriver),
      servers.backend(s3Driver),
    ]);
    const url = (scheme: string, { host, port, user, password, database }: typeof postgres.connection) =>
      `${scheme}://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
    const run = await startRun(
      {
        'playwright.config.ts': CONFIG.replace(/, sdcUsers: .*/, ' },'),
        'note.js': NOTE,
        'a-failing.spec.ts': FAILING,
        'b-kafka.spec.ts': `import { test } from 'FIXTURES';\ntest('a login that Kafka refuses', ({ kafka }) => kafka.createTopic());`,
      },
      {
        env: {
          NOTES: notes,
          ...SECRETS,
          SDC_URL: sdc.connection.url,
          SDC_USERNAME: sdc.connection.username,
          SDC_PASSWORD: sdc.connection.password,
          POSTGRES_URL: url('postgresql', postgres.connection),
          MYSQL_URL: url('mysql', mysql.connection),
          S3_ENDPOINT: s3.connection.endpoint,
          S3_ACCESS_KEY_ID: s3.connection.accessKeyId,
          S3_SECRET_ACCESS_KEY: s3.connection.secretAccessKey,
          KAFKA_BROKERS: postgres.connection.host + ':' + String(postgres.connection.port),
          KAFKA_USERNAME: 'app',
          KAFKA_PASSWORD: SECRETS.TYPED,
        },
      },
    );
    const { output, outcomes } = await run.result();
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['failed']));

    const given = [postgres, mysql, sdc].map(({ connection }) => connection.password);
    const noted = (await readFile(notes, 'utf8')).split('\n');
    const secrets = [...new Set([...noted, ...given, s3.connection.secretAccessKey])].filter((one) => one !== '');
    expect(secrets.length).toBeGreaterThan(6);
    mergeReports(run);
    expect(foundIn(output, secrets)).toEqual([]);
    expect(summary(await findInFiles(join(run.directory, 'reports'), secrets))).toEqual([]);
    expect(await run.leftovers()).toEqual([]);
  } finally {
    await servers.end();
  }
});

/** Merges the blobs of shards and builds the history, as CI does. */
function mergeReports(run: InlineRun): void {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const merged = spawnSync(process.execPath, [cli, 'merge-reports', '--reporter=html,json,junit', 'reports/out/blob'], {
    cwd: run.directory,
    env: {
      ...userEnvironment(),
      PLAYWRIGHT_HTML_OPEN: 'never',
      PLAYWRIGHT_HTML_OUTPUT_DIR: 'reports/merged/html',
      PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/merged/results.json',
      PLAYWRIGHT_JUNIT_OUTPUT_FILE: 'reports/merged/junit.xml',
    },
    encoding: 'utf8',
  });
  expect(merged.status, merged.stderr).toBe(0);
  const stf = [join(ROOT, 'bin/stf.js'), 'history', 'reports', '--dir', 'reports/history'];
  const history = spawnSync(process.execPath, stf, { cwd: run.directory, env: userEnvironment(), encoding: 'utf8' });
  expect(history.status, history.stderr).toBe(0);
  expect(history.stdout).toMatch(/failed \(\d+ new\)/);
}

function foundIn(output: string, secrets: readonly string[]): string[] {
  return summary(findIn(Buffer.from(output), secrets, 'output'));
}

/** One line per place and secret. Shows the secret, so that a failure can be analysed. */
function summary(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ secret, where }) => `${where}: ${secret}`))];
}
