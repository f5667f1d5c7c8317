import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { machineFrom } from '../options/machine-options.js';
import { stfCommand } from './stf-command.js';
import { runsFolder } from './run-folder.js';

test('a command for the default directory has no flag', () => {
  for (const env of [{}, { STF_TMPDIR: '' }, { STF_TMPDIR: tmpdir() }, { STF_TMPDIR: `${tmpdir()}/` }]) {
    expect(stfCommand('stop', machineFrom(env))).toBe('npx stf stop');
  }
});

test('a command for another directory has it as a quoted flag', () => {
  const folder = "/o'clock $HOME";
  const { stdout } = spawnSync(
    'sh',
    ['-c', `printf '%s\\n' ${stfCommand('stop one', machineFrom({ STF_TMPDIR: folder }))}`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout.split('\n')).toEqual(['npx', 'stf', 'stop', 'one', '--tmp-dir', folder, '']);
});

test('a relative directory becomes absolute', () => {
  expect(stfCommand('ps', machineFrom({ STF_TMPDIR: 'here' }))).toBe(`npx stf ps --tmp-dir '${resolve('here')}'`);
  expect(runsFolder('here')).toBe(runsFolder(join(process.cwd(), 'here')));
});
