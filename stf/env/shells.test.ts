import { spawnSync } from 'node:child_process';
import { expect, _baseTest as test } from '@playwright/test';
import { variablesOf, type ServerInfo } from '../../environment/index.js';
import { SHELLS, usualShell } from './shells.js';

const AWKWARD = `it's "$HOME" \\ \`id\` !$1;&|`;

test('a shell gets any value unchanged', () => {
  const { stdout } = spawnSync('sh', ['-c', `${SHELLS.sh('SECRET', AWKWARD)}; printenv SECRET`], { encoding: 'utf8' });
  expect(stdout).toBe(`${AWKWARD}\n`);
});

test('fish and PowerShell quote differently', () => {
  expect(SHELLS.fish('A', String.raw`it's \ so`)).toBe(String.raw`set -gx A 'it\'s \\ so'`);
  expect(SHELLS.powershell('A', "it's")).toBe("$env:A = 'it''s'");
});

test('the default is the shell of the user', () => {
  expect(usualShell({ SHELL: '/usr/bin/fish' }, 'linux')).toBe('fish');
  expect(usualShell({ SHELL: '/bin/zsh' }, 'darwin')).toBe('sh');
  expect(usualShell({}, 'win32')).toBe('powershell');
});

test('logins are escaped in URLs', () => {
  const sql = { host: '::1', port: 5, user: 'a@b', password: 'p/:?#%', database: 'd e' };
  const server: ServerInfo = { product: 'postgres', source: 'embedded', version: '', connection: sql, logFiles: [] };
  const { POSTGRES_URL = '' } = variablesOf(server);
  const url = new URL(POSTGRES_URL);
  expect([url.hostname, url.port]).toEqual(['[::1]', '5']);
  expect([url.username, url.password, url.pathname.slice(1)].map(decodeURIComponent)).toEqual(['a@b', 'p/:?#%', 'd e']);
});
