import { kafkaDriver, mysqlDriver, postgresDriver, s3Driver } from '../../environment/backends/registry.js';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { test, expect } from '@playwright/test';
import { Servers, type ServerInfo } from '../../environment/index.js';
import { engineSpec } from '../../environment/sdc/engine.js';
import { layOut } from '../../environment/run-files/run-folder.js';
import { findRuns } from '../../environment/run/leftovers.js';
import { writeRecord } from '../../environment/run-files/run-record.js';
import { registerProcess } from '../../environment/process/process-registry.js';
import { LEFTOVERS_MS } from '../support/server-time.js';
import { kill, newRunId, pidsOf, running, startRun } from './support/test-run.js';
import { folderOfRun, thisMachine } from '../support/this-machine.js';

const NOTHING_LEFT_AFTER = { timeout: LEFTOVERS_MS, intervals: [50] };
const supervisor = new URL('support/fake-supervisor.ts', import.meta.url);
const spec = engineSpec({ existing: {} });

test.describe('when the runner has ended', () => {
  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
    test(`by ${signal}, nothing is left`, async () => {
      const run = await startRun(['engine', 'postgres']);
      expect(await running(run.pids)).toHaveLength(2);

      await kill(run.runner.pid as number, signal);

      await expect.poll(() => running([...run.pids, run.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);
      expect(existsSync(run.folder.path)).toBe(false);
    });
  }

  test('during the start of a server, nothing is left', async () => {
    const runId = newRunId();
    const run = await startRun(['engine'], { runId });
    const other = await Servers.connect(
      { existing: {} },
      { runId, runnerPid: run.runner.pid as number, machine: thisMachine(), supervisor },
    );
    const hanging = other.backend(s3Driver).catch((error: unknown) => error);
    const registry = async (): Promise<string> => readFile(run.folder.processes, 'utf8');
    await expect.poll(registry).toContain('"s3"');
    const sleepers = (await registry())
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { pid: number }).pid);
    expect(sleepers).toHaveLength(2);

    await kill(run.runner.pid as number, 'SIGKILL');

    await expect.poll(() => running([...sleepers, run.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);
    expect(existsSync(run.folder.path)).toBe(false);
    expect(await hanging).toMatchObject({ code: 'SUPERVISOR_LOST' });
  });
});

test('logins of a user do not reach the environment of the servers', async () => {
  test.skip(process.platform !== 'linux', 'only Linux shows the environment of a process');
  process.env['POSTGRES_URL'] = 'postgresql://me:a-secret@db.example.com/orders';
  const run = await startRun(['engine']).finally(() => delete process.env['POSTGRES_URL']);

  for (const pid of [run.supervisorPid, ...run.pids]) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
    expect(environment).toContain('PATH=');
    expect(environment).not.toContain('a-secret');
  }
  await kill(run.runner.pid as number, 'SIGKILL');
  await expect.poll(() => running([...run.pids, run.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);
});

test('an explicit end stops everything before it returns', async () => {
  const run = await startRun(['engine', 'postgres']);

  run.runner.send('end');

  expect(await run.nextLine()).toEqual({ problems: [], kept: [] });
  expect(await running(run.pids)).toEqual([]);
  expect(existsSync(run.folder.path)).toBe(false);
  await expect.poll(() => running([run.supervisorPid])).toEqual([]);
});

test('a signal to the supervisor stops the servers of the run', async () => {
  const run = await startRun(['engine']);

  process.kill(run.supervisorPid, 'SIGTERM');

  await expect.poll(() => running([...run.pids, run.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);
  expect(existsSync(run.folder.path)).toBe(false);
  await kill(run.runner.pid as number, 'SIGKILL');
});

test.describe('when the supervisor is killed', () => {
  test('its servers end with it, and the next run removes its directory', async () => {
    test.skip(process.platform !== 'linux', 'only Linux kills children with their parent');
    const run = await startRun(['engine', 'postgres']);
    await kill(run.supervisorPid, 'SIGKILL');
    await expect.poll(() => running(run.pids), NOTHING_LEFT_AFTER).toEqual([]);
    await kill(run.runner.pid as number, 'SIGKILL');
    expect(existsSync(run.folder.path)).toBe(true);

    const next = await startRun(['engine']);

    await expect.poll(() => existsSync(run.folder.path), NOTHING_LEFT_AFTER).toBe(false);
    await kill(next.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running(next.pids), NOTHING_LEFT_AFTER).toEqual([]);
  });

  test('the same run gets another one', async () => {
    const runId = newRunId();
    const servers = await Servers.connect(
      { existing: {} },
      { runId, runnerPid: process.pid, machine: thisMachine(), supervisor },
    );
    const first = await servers.backend(postgresDriver);
    const record = JSON.parse(await readFile(folderOfRun(runId).record, 'utf8')) as { supervisor: { pid: number } };
    await kill(record.supervisor.pid, 'SIGKILL');

    const second = await servers.backend(postgresDriver);

    expect(await running(pidsOf(first))).toEqual([]);
    expect(await running(pidsOf(second))).toHaveLength(1);
    await servers.end();
    expect(await running(pidsOf(second))).toEqual([]);
  });
});

test.describe('leftovers of dead runs', () => {
  test('are found by process number, start time and command, and removed', async () => {
    const folder = folderOfRun(newRunId());
    await mkdir(folder.path, { recursive: true });
    const orphan = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
    const stranger = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
    const dead = { pid: 1, startTime: 'long ago' };
    await writeRecord(folder, { supervisor: dead, runner: dead });
    registerProcess(folder.processes, { pid: orphan.pid as number, title: 'an orphan', command: 'sleep' });
    // A pid of an ended process that the system has reused:
    await writeFile(folder.processes, `{"pid":${stranger.pid},"startTime":"1","title":"x","command":"sleep"}\n`, {
      flag: 'a',
    });

    const next = await startRun(['engine']);

    await expect.poll(() => existsSync(folder.path), NOTHING_LEFT_AFTER).toBe(false);
    expect(await running([orphan.pid as number, stranger.pid as number])).toEqual([stranger.pid]);
    await kill(stranger.pid as number, 'SIGKILL');
    await kill(next.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running(next.pids), NOTHING_LEFT_AFTER).toEqual([]);
  });

  test('do not include an active run', async () => {
    const first = await startRun(['engine']);
    const second = await startRun(['engine']);
    await kill(second.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running([second.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);

    expect(await running(first.pids)).toHaveLength(1);
    await kill(first.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running(first.pids), NOTHING_LEFT_AFTER).toEqual([]);
  });
});

test.describe('kept servers', () => {
  test('remain after their run and the next one, until they are stopped', async () => {
    const run = await startRun(['engine', 'postgres'], { keep: true });
    run.runner.send('end');
    const report = (await run.nextLine()) as { kept: ServerInfo[]; folder: string };
    expect(report.kept.map((server) => server.product)).toEqual(['sdc', 'postgres']);
    expect(report.folder).toBe(run.folder.path);
    await expect.poll(() => running([run.supervisorPid])).toEqual([]);

    const next = await startRun(['engine']);
    await kill(next.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running([next.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);
    expect(await running(run.pids)).toHaveLength(2);

    expect(JSON.parse(await stf('ps', '--json'))).toContainEqual(
      expect.objectContaining({
        folder: run.folder.path,
        state: 'kept',
        processes: [expect.anything(), expect.anything()],
      }),
    );
    expect(await running(run.pids)).toHaveLength(2);
    expect(await stf('stop')).toContain('its directory is removed');
    expect(await running(run.pids)).toEqual([]);
    expect(existsSync(run.folder.path)).toBe(false);
  });

  test('keep running when the runner is killed', async () => {
    const run = await startRun(['engine'], { keep: true });
    await kill(run.runner.pid as number, 'SIGKILL');
    await expect.poll(() => running([run.supervisorPid]), NOTHING_LEFT_AFTER).toEqual([]);

    expect(await running(run.pids)).toHaveLength(1);
    const runs = await findRuns(thisMachine());
    expect(runs.find((found) => found.folder.path === run.folder.path)).toMatchObject({ state: 'kept' });
    await stf('stop');
    expect(await running(run.pids)).toEqual([]);
  });
});

test.describe('backends', () => {
  test('are started once for concurrent requests, which all get the progress', async () => {
    const { servers, folder, end } = await connect();
    const [mine, theirs]: [string[], string[]] = [[], []];
    const first = servers.backend(kafkaDriver, (line) => mine.push(line));
    await expect.poll(() => mine).toEqual(['making much']);
    const second = servers.backend(kafkaDriver, (line) => theirs.push(line));
    await expect.poll(() => theirs).toEqual(['making much']);
    await writeFile(join(folder, 'kafka-released'), '');
    const infos = await Promise.all([first, second]);

    expect(infos[0]).toEqual(infos[1]);
    expect(mine).toEqual(['making much', 'nearly there']);
    expect(theirs).toEqual(['making much', 'nearly there']);
    await end();
  });

  test('that fail to start give the same error with the log for each request', async () => {
    const { servers, end } = await connect();
    const error: unknown = await servers.backend(mysqlDriver).catch((thrown: unknown) => thrown);
    const again: unknown = await servers.backend(mysqlDriver).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({
      name: 'ServerError',
      code: 'SERVER_ENDED',
      message: 'MySQL exited with code 3 while it started. The end of its log:\nno space for tables',
      nextStep: 'The end of its log:\nno space for tables',
      cause: { message: 'a cause' },
    });
    expect(again).toMatchObject({ code: 'SERVER_ENDED', message: (error as Error).message });
    expect(await servers.list()).toEqual([]);
    await end();
  });

  test('that ended are started again', async () => {
    const { servers, end } = await connect();
    const first = await servers.backend(postgresDriver);
    await kill(pidsOf(first)[0] as number, 'SIGKILL');
    const lines: string[] = [];

    const second = await servers.backend(postgresDriver, (line) => lines.push(line));

    expect(pidsOf(second)).not.toEqual(pidsOf(first));
    expect(lines).toEqual(['The postgres of this run has died: starting another one']);
    await end();
    expect(await running(pidsOf(second))).toEqual([]);
  });
});

test.describe('an engine', () => {
  test('is used by the next worker of its slot, and replaced when it is unhealthy or other settings are requested', async () => {
    const { servers, end } = await connect();
    const first = await servers.engine({ slot: 0, spec });
    expect(first).toMatchObject({ adopted: false, restarts: 0 });
    expect(await servers.engine({ slot: 0, spec: { ...spec } })).toEqual({ ...first, adopted: true });

    const other = await servers.engine({ slot: 0, spec: { ...spec, heapMb: 700 } });
    expect(other).toMatchObject({ adopted: false, restarts: 1 });
    expect(await running(pidsOf(first))).toEqual([]);

    await kill(pidsOf(other)[0] as number, 'SIGKILL');
    const third = await servers.engine({ slot: 0, spec: { ...spec, heapMb: 700 } });
    expect(third).toMatchObject({ adopted: false, restarts: 2 });
    await end();
  });

  test('is used by one slot only', async () => {
    const { servers, end } = await connect();
    const [first, second] = await Promise.all([servers.engine({ slot: 0, spec }), servers.engine({ slot: 1, spec })]);
    expect(pidsOf(first)).not.toEqual(pidsOf(second));
    await servers.stopEngine(0);
    expect(await servers.list()).toHaveLength(1);
    await end();
  });

  test('can be killed and started again', async () => {
    const { servers, end } = await connect();
    const first = await servers.engine({ slot: 0, spec });
    await servers.killEngine(0);
    expect(await running(pidsOf(first))).toEqual([]);
    const lines: string[] = [];

    const again = await servers.restartEngine(0, (line) => lines.push(line));

    expect(again).toMatchObject({ adopted: false, restarts: 1, logFiles: first.logFiles });
    expect(await running(pidsOf(again))).toHaveLength(1);
    expect(lines).toEqual(['starting it again']);
    await end();
  });

  test('that failed to start fails again at once, with the same error', async () => {
    const { servers, end } = await connect();
    const ask = (): Promise<unknown> =>
      servers.engine({ slot: 0, spec: { ...spec, version: 'none' } }).catch(messageOf);
    const first = await ask();
    expect(first).toContain('There is no such version');
    expect(await ask()).toBe(first);
    await end();
  });

  test('cannot be killed before it runs', async () => {
    const { servers, end } = await connect();
    await expect(servers.killEngine(7)).rejects.toMatchObject({ code: 'SDC_NOT_STARTED' });
    await end();
  });
});

test('reports an error of background work and continues', async () => {
  const { servers } = await connect();
  const engine = await servers.engine({ slot: 0, spec: { ...spec, version: 'stray' } });
  expect(await running(pidsOf(engine))).toHaveLength(1);
  await servers.backend(postgresDriver);
  expect(await servers.end()).toEqual({
    problems: ['An error in the supervisor of this run: a stray error'],
    kept: [],
  });
});

test('does not kill or restart an existing Data Collector', async () => {
  const connection = { url: 'http://sdc.example:18630', username: 'u', password: 'p' };
  const servers = await Servers.connect(
    { existing: { sdc: connection } },
    { runId: newRunId(), runnerPid: process.pid, machine: thisMachine() },
  );
  expect(await servers.engine({ slot: 0, spec })).toMatchObject({ source: 'existing', connection, adopted: false });
  await expect(servers.killEngine(0)).rejects.toMatchObject({ code: 'SDC_NOT_OURS' });
  expect(await servers.end()).toEqual({ problems: [], kept: [] });
});

test('ends a run without servers', async () => {
  const runId = newRunId();
  const servers = await Servers.connect({ existing: {} }, { runId, runnerPid: process.pid, machine: thisMachine() });
  expect(await servers.list()).toEqual([]);
  expect(await servers.end()).toEqual({ problems: [], kept: [] });
  expect(existsSync(folderOfRun(runId).path)).toBe(false);
});

test('a long run name gives a short socket path', () => {
  const folder = folderOfRun('r'.repeat(200));
  expect(Buffer.byteLength(folder.socket)).toBeLessThan(100);
  expect(layOut(folder.path)).toEqual(folder);
});

async function connect(): Promise<{ servers: Servers; folder: string; end: () => Promise<void> }> {
  const runId = newRunId();
  const servers = await Servers.connect(
    { existing: {} },
    { runId, runnerPid: process.pid, machine: thisMachine(), supervisor },
  );
  const folder = folderOfRun(runId).path;
  return {
    servers,
    folder,
    end: async () => {
      expect(await servers.end()).toEqual({ problems: [], kept: [] });
      expect(existsSync(folder)).toBe(false);
    },
  };
}

async function stf(...words: string[]): Promise<string> {
  const child = spawn(process.execPath, ['bin/stf.js', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  return output;
}

function messageOf(error: unknown): string {
  return (error as Error).message;
}
