import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from './stf.js';

for (const [command, says] of [
  ['ps', 'No run has left anything, and none goes on.'],
  ['stop', 'Nothing was left running.'],
  ['clean', 'There are no leftovers.'],
] as const) {
  test(`stf ${command} does its part without a Docker that answers, and tells what it could not see`, async ({
    stf,
  }) => {
    const { exitCode, stdout, stderr } = await stf.run([command], { env: { DOCKER_HOST: 'nonsense' } });
    expect(stdout.trim()).toBe(says);
    expect(stderr).toContain('Containers were not looked for. The address of the Docker daemon in DOCKER_HOST is');
    expect(exitCode).toBe(1);
  });
}

test('who may not use Docker can stop what runs without it', async ({ stf }) => {
  const socket = join(stf.temp, 'docker.sock');
  const daemon = createServer((_request, response) => response.writeHead(403).end('{"message":"forbidden"}'));
  daemon.listen(socket);
  await once(daemon, 'listening');
  try {
    const { exitCode, stdout, stderr } = await stf.run(['stop'], { env: { DOCKER_HOST: `unix://${socket}` } });
    expect(stdout.trim()).toBe('Nothing was left running.');
    expect(stderr).toContain('Containers were not looked for.');
    expect(exitCode).toBe(0);
  } finally {
    daemon.close();
  }
});
