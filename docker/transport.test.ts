import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { expect, _baseTest as test, type TestInfo } from '@playwright/test';
import { DockerClient } from './docker-client.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, json } from './testing/fake-daemon.js';

/** An environment whose ssh is this script. */
async function withSsh(info: TestInfo, script: string): Promise<Record<string, string>> {
  const directory = info.outputPath('bin');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'ssh'), `#!${process.execPath}\n${script}\n`);
  await chmod(join(directory, 'ssh'), 0o755);
  return {
    PATH: [directory, dirname(process.execPath)].join(delimiter),
    DOCKER_HOST: 'ssh://ci@build.example.com:2222/run/docker.sock',
  };
}

test('connects to the daemon of another host with the ssh program', { tag: '@slow' }, async ({}, info) => {
  await using daemon = await fakeDaemon({ 'GET /networks': (response) => json(response, []) });
  const argumentsFile = info.outputPath('arguments');
  const env = await withSsh(
    info,
    `import { writeFileSync } from 'node:fs';
     import { connect } from 'node:net';
     if (process.argv[2] === '-G') {
       console.log('user ci\\nhostname 10.9.8.7\\nport 2222');
       process.exit();
     }
     writeFileSync(${JSON.stringify(argumentsFile)}, process.argv.slice(2).join(' '));
     const socket = connect(${JSON.stringify(daemon.socket)});
     process.stdin.pipe(socket).pipe(process.stdout);`,
  );
  const docker = await DockerClient.connect({ env });
  expect(docker.facts).toMatchObject({ publishedHost: '10.9.8.7', local: false, version: '24.0.7' });
  expect(docker.facts.variables).toEqual({ DOCKER_HOST: env['DOCKER_HOST'] });
  expect(await docker.networks()).toEqual([]);
  expect(await readFile(argumentsFile, 'utf8')).toMatch(
    /-T -l ci -p 2222 -- build\.example\.com docker --host unix:\/\/\/run\/docker\.sock system dial-stdio$/,
  );
  docker.close();
});

test('passes on the error output of ssh', async ({}, info) => {
  const env = await withSsh(info, "console.error('Permission denied (publickey).'); process.exitCode = 255;");
  const failure = await failureOf(DockerClient.connect({ env }));
  expect(failure.code).toBe('DOCKER_NOT_RUNNING');
  expect(failure.message).toContain('ssh://ci@build.example.com:2222');
  expect(failure.message).toContain('Permission denied (publickey)');
});

test('reports that ssh is not installed', async ({}, info) => {
  const env = { ...(await withSsh(info, '')), PATH: info.outputPath('nothing') };
  const failure = await failureOf(DockerClient.connect({ env }));
  expect(failure.message).toContain('failed to start (ENOENT)');
});
