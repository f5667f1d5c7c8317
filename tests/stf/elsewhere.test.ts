import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layOut, runsFolder } from '../../environment/run-files/run-folder.js';
import { identityOf } from '../../environment/process/identity.js';
import { expect, test } from './stf.js';

test('leftovers of a run of another container are removed only with --elsewhere', async ({ stf }) => {
  const folder = layOut(join(runsFolder(stf.temp), 'of-a-job'));
  await mkdir(folder.path, { recursive: true, mode: 0o711 });
  const self = await identityOf(process.pid);
  const owner = { pid: 7, startTime: '1' };
  await writeFile(
    folder.record,
    JSON.stringify({ supervisor: owner, runner: owner, space: '0a1b2c3d4e5f other pid:[1]' }),
  );
  // A process with the same pid on this machine, unrelated to that run.
  await writeFile(folder.processes, `${JSON.stringify({ ...self, title: 'PostgreSQL', command: process.execPath })}\n`);

  const careful = await stf.run(['clean']);
  expect(careful.stdout.trim()).toBe('There are no leftovers.');
  expect(careful.stderr).toContain('npx stf clean --elsewhere');
  expect(existsSync(folder.path)).toBe(true);

  const vouched = await stf.run(['clean', '--elsewhere']);
  expect(vouched.stdout).toContain('of-a-job (elsewhere): no process was running');
  expect(vouched.exitCode).toBe(0);
  expect(existsSync(folder.path)).toBe(false);
});
