import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { test, expect } from '@playwright/test';
import { engineSpec, Servers, type EngineSpec } from '../../environment/index.js';
import { freePort } from '../../environment/network/ports.js';
import { commandLineOf } from '../../environment/process/identity.js';
import { readProcessRegistry } from '../../environment/process/process-registry.js';
import { newRunId, running } from './support/test-run.js';
import { folderOfRun, thisMachine } from '../support/this-machine.js';

/** The first start builds the engine. */
const BUILD_MS = 600_000;

test.describe.configure({ timeout: BUILD_MS });

let runId: string;
let servers: Servers;

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  const first = await Servers.connect(
    { existing: {} },
    { runId: newRunId(), runnerPid: process.pid, machine: thisMachine() },
  );
  await first.engine({ slot: 0, spec: spec({}) });
  await first.end();
});

test.beforeEach(async () => {
  runId = newRunId();
  servers = await Servers.connect({ existing: {} }, { runId, runnerPid: process.pid, machine: thisMachine() });
});

test.afterEach(async () => {
  const pids = (await readProcessRegistry(folderOfRun(runId).processes)).map((entry) => entry.pid);
  expect(await servers.end()).toEqual({ problems: [], kept: [] });
  expect(await running(pids)).toEqual([]);
  expect(existsSync(folderOfRun(runId).path)).toBe(false);
});

for (const version of ['3.22.2', '4.0.0']) {
  test(`Data Collector ${version} starts with its own login and rejects others`, async () => {
    const engine = await servers.engine({ slot: 0, spec: spec({ version, auth: 'basic' }) });
    expect(engine).toMatchObject({ source: 'embedded', version, adopted: false, restarts: 0 });
    const { url, username, password } = engine.connection;

    expect(await status(`${url}/public-rest/ping`)).toBe(200);
    const info = await fetch(`${url}/rest/v1/system/info`, { headers: basic(username, password) });
    expect(await info.json()).toMatchObject({ version });
    expect(await status(`${url}/rest/v1/system/info`, basic('admin', 'admin'))).toBe(401);
    expect(await status(`${url}/rest/v1/system/info`)).toBe(401);

    const [java] = await readProcessRegistry(folderOfRun(runId).processes).then((entries) => entries.slice(-1));
    const commandLine = await commandLineOf(java?.pid as number);
    expect(commandLine).toContain('BootstrapMain');
    expect(commandLine).not.toContain(password);

    const { port } = new URL(url);
    for (const address of foreignAddresses()) {
      await expect(fetch(`http://${address}:${port}/public-rest/ping`)).rejects.toThrow();
    }
  });
}

test('a killed engine restarts with the same URL, login and data', async () => {
  const first = await servers.engine({ slot: 0, spec: spec({ auth: 'basic' }) });
  const { url, username, password } = first.connection;
  const headers = { ...basic(username, password), 'x-requested-by': 'test' };
  const created = await fetch(`${url}/rest/v1/pipeline/survivor?autoGeneratePipelineId=false`, {
    method: 'PUT',
    headers,
  });
  expect(created.status).toBe(201);

  await servers.killEngine(0);
  await expect(fetch(`${url}/public-rest/ping`)).rejects.toThrow();
  const again = await servers.restartEngine(0);

  expect(again).toMatchObject({ connection: first.connection, adopted: false, restarts: 1 });
  expect(await status(`${url}/rest/v1/pipeline/survivor`, headers)).toBe(200);
  expect(await servers.engine({ slot: 0, spec: spec({ auth: 'basic' }) })).toMatchObject({ adopted: true });
  expect(await readFile(again.logFiles[0] as string, 'utf8')).toContain('survivor');
});

test('starts an engine with its own settings and port', async () => {
  const port = await freePort();
  const overrides = { port, auth: 'basic', config: { 'production.maxErrorRecordsPerStage': '7' } } as const;
  const { connection } = await servers.engine({ slot: 0, spec: spec(overrides) });
  expect(new URL(connection.url).port).toBe(String(port));
  const { username, password } = connection;
  const answer = await fetch(`${connection.url}/rest/v1/system/configuration`, { headers: basic(username, password) });
  expect(await answer.json()).toMatchObject({ 'production.maxErrorRecordsPerStage': '7' });
});

test('reports a port in use at once', async () => {
  const port = await freePort();
  const other = await new Promise<Server>((resolve) => {
    const listening = createServer().listen(port, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  await expect(servers.engine({ slot: 0, spec: spec({ port }) })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  other.close();
  expect((await servers.engine({ slot: 0, spec: spec({ port }) })).connection.url).toContain(`:${port}`);
});

test('reports an engine that ends during its start at once, with the end of its log', async () => {
  const begun = Date.now();
  await expect(servers.engine({ slot: 0, spec: spec({ heapMb: 1 }) })).rejects.toMatchObject({
    name: 'ServerError',
    code: 'SERVER_ENDED',
    message: expect.stringMatching(/^Data Collector 3\.22\.2 exited with code 1 while it started\..*heap/s),
  });
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('rejects an unknown version and a reserved setting', async () => {
  await expect(servers.engine({ slot: 0, spec: spec({ version: '9.9.9' }) })).rejects.toMatchObject({
    code: 'VERSION_UNKNOWN',
    message: expect.stringContaining('Choose 3.22.2 or 4.0.0'),
  });
  await expect(servers.engine({ slot: 0, spec: spec({ config: { 'http.port': '1' } }) })).rejects.toMatchObject({
    code: 'OPTION_INVALID',
  });
});

function spec(overrides: Partial<EngineSpec>): EngineSpec {
  return engineSpec({ existing: {} }, overrides);
}

function basic(username: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

async function status(url: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  return response.status;
}

/** Addresses of this machine that other machines can reach. */
function foreignAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
