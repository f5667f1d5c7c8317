import { spawn, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/inline-run.js';
import { registered } from '../support/registered-process.js';
import { expect, NO_DOCKER, resultOf, test, undecidedEnvironment } from './stf.js';

interface Started {
  run: string;
  servers: { product: string; connection: { url?: string; username?: string; password?: string } }[];
}

test('start, env, ps, logs, a run of specs against it, stop', async ({ stf }) => {
  test.slow();
  const start = await stf.run(['start', 'sdc', 'postgres', '--json']);
  expect(start.stderr).toContain('Data Collector: ready');
  expect(start.exitCode).toBe(0);
  const { run, servers } = JSON.parse(start.stdout) as Started;
  expect(servers.map(({ product }) => product).sort()).toEqual(['postgres', 'sdc']);
  const sdc = servers.find(({ product }) => product === 'sdc')?.connection ?? {};

  const login = Buffer.from(`${sdc.username ?? ''}:${sdc.password ?? ''}`).toString('base64');
  const answer = await fetch(`${sdc.url ?? ''}/rest/v1/system/info`, { headers: { authorization: `Basic ${login}` } });
  expect(answer.status).toBe(200);

  const ps = await stf.run(['ps', '--json']);
  expect(ps.stdout).not.toContain(sdc.password);
  expect(JSON.parse(ps.stdout)).toMatchObject([{ run, state: 'kept' }]);

  const env = await stf.run(['env', '--json']);
  const variables = JSON.parse(env.stdout) as Record<string, string>;
  expect(variables).toMatchObject({ SDC_URL: sdc.url, SDC_PASSWORD: sdc.password });
  const shell = await stf.run(['env', '--shell', 'sh']);
  const evaluated = spawnSync('sh', ['-c', `${shell.stdout}\nprintf %s "$POSTGRES_URL"`], { encoding: 'utf8' });
  expect(evaluated.stdout).toBe(variables['POSTGRES_URL']);

  const log = await stf.run(['logs', '-n', '1']);
  expect(log.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect((await stf.run(['logs', 'postgres'])).stdout).toContain('ready to accept connections');

  const specs = await stf.run(['test', 'all-is-well', '--grep', 'Postgres', '--reporter=line'], {
    env: { ...variables, STF_REPORTS_DIR: join(stf.temp, 'reports') },
  });
  expect(specs.stdout).toContain('1 passed');
  expect(specs.exitCode).toBe(0);
  expect(JSON.parse((await stf.run(['ps', '--json'])).stdout)).toMatchObject([{ run }]);

  const stop = await stf.run(['stop', run]);
  expect(stop.stdout).toContain('ended');
  expect(stop.exitCode).toBe(0);
  await rm(join(stf.temp, 'reports'), { recursive: true });
  expect(await stf.leftovers()).toEqual([]);
});

test('the printed commands find servers of a run in another directory', async ({ stf }) => {
  const directory = join(stf.temp, "it's here");
  const start = await stf.run(['start', 's3', '--tmp-dir', directory]);
  const [, stop] = /^Stop them with: (.+)$/m.exec(start.stdout) ?? [];
  const [, env] = /^Run specs against them with: eval "\$\((.+)\)"; /m.exec(start.stdout) ?? [];
  const typed = async (line: string | undefined): Promise<string> => {
    const environment = { ...undecidedEnvironment(), TMPDIR: stf.temp, DOCKER_HOST: NO_DOCKER };
    Reflect.deleteProperty(environment, 'STF_TMPDIR');
    return (await resultOf(spawn('sh', ['-c', line ?? ''], { cwd: ROOT, env: environment }))).stdout;
  };
  expect(await typed(env)).toContain('export S3_ENDPOINT=');
  expect(await typed(stop)).toContain('ended S3Proxy');
  expect(JSON.parse((await stf.run(['ps', '--json', '--tmp-dir', directory])).stdout)).toEqual([]);
});

test('logs -f continues until the server is stopped', async ({ stf }) => {
  const { exitCode } = await stf.run(['start', 'postgres']);
  expect(exitCode).toBe(0);
  const following = stf.spawn(['logs', 'postgres', '-f', '-n', '0']);
  const ended = new Promise((resolve) => following.once('close', resolve));
  await stf.run(['stop']);
  expect(await ended).toBe(0);
});

test('Ctrl-C during the start leaves no server', async ({ stf }) => {
  const starting = stf.spawn(['start', '--all']);
  const ended = new Promise((resolve) => starting.once('close', resolve));
  expect(await registered(stf.temp, 'PostgreSQL', ended)).toBeGreaterThan(0);
  starting.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(await stf.leftovers()).toEqual([]);
});

test('clean removes the leftovers of a dead run, and names them', async ({ stf }) => {
  const kept = JSON.parse((await stf.run(['start', 'postgres', '--json'])).stdout) as Started & { folder: string };
  // A run without its record as a kept run is a dead run.
  await rm(join(kept.folder, 'kept.json'));
  const clean = await stf.run(['clean']);
  expect(clean.stdout).toContain(`${kept.run} (dead): ended PostgreSQL`);
  expect(clean.exitCode).toBe(0);
  expect(await stf.leftovers()).toEqual([]);
  expect((await stf.run(['clean'])).stdout).toBe('There are no leftovers.\n');
});

test('clean does not touch kept servers', async ({ stf }) => {
  await stf.run(['start', 'postgres']);
  expect((await stf.run(['clean'])).stdout).toBe('There are no leftovers.\n');
  expect(JSON.parse((await stf.run(['ps', '--json'])).stdout)).toMatchObject([{ state: 'kept' }]);
  expect((await stf.run(['stop'])).exitCode).toBe(0);
});
