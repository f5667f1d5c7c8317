import { postgresDriver } from '../../environment/backends/registry.js';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Servers } from '../../environment/index.js';
import { findRuns, removeRun } from '../../environment/run/leftovers.js';
import { readRecord } from '../../environment/run-files/run-record.js';
import { allowForServers, LEFTOVERS_MS } from '../support/server-time.js';
import { kill, newRunId } from '../environment/support/test-run.js';
import { folderOfRun, thisMachine } from '../support/this-machine.js';

const SEGMENTS = '/proc/sysvipc/shm';

test('PostgreSQL frees its shared memory when its supervisor is killed', async () => {
  test.skip(!existsSync(SEGMENTS), 'Only Linux lists its segments of shared memory there.');
  allowForServers(test.info(), { backends: 1 });
  const runId = newRunId();
  const folder = folderOfRun(runId);
  const servers = await Servers.connect({ existing: {} }, { runId, runnerPid: process.pid, machine: thisMachine() });
  const { logFiles } = await servers.backend(postgresDriver);
  const [pid = ''] = (await readFile(join(dirname(logFiles[0] ?? ''), 'data/postmaster.pid'), 'utf8')).split('\n');
  expect(await segmentsOf(pid)).toHaveLength(1);

  await kill((await readRecord(folder))?.supervisor.pid ?? 0, 'SIGKILL');

  await expect.poll(() => segmentsOf(pid), { timeout: LEFTOVERS_MS }).toEqual([]);
  const mine = (await findRuns(thisMachine())).find((run) => run.folder.path === folder.path);
  if (mine !== undefined) await removeRun(mine, thisMachine());
});

/** The lines of the segments that the process created; the fifth column has its pid. */
async function segmentsOf(pid: string): Promise<string[]> {
  const lines = (await readFile(SEGMENTS, 'utf8')).split('\n');
  return lines.filter((line) => line.trim().split(/\s+/)[4] === pid);
}
