import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from './stf.js';

for (const [command, says] of [
  ['ps', 'There are no active or kept runs and no leftovers.'],
  ['stop', 'There are no kept servers and no leftovers.'],
  ['clean', 'There are no leftovers.'],
] as const) {
  test(`stf ${command} works without Docker and reports that Docker was not searched`, async ({ stf }) => {
    const { exitCode, stdout, stderr } = await stf.run([command], { env: { DOCKER_HOST: 'nonsense' } });
    expect(stdout.trim()).toBe(says);
    expect(stderr).toContain(
      'Docker could not be searched for containers. The address of the Docker daemon in DOCKER_HOST is',
    );
    expect(exitCode).toBe(1);
  });
}

test('a user without access to Docker can stop other servers', async ({ stf }) => {
  const socket = join(stf.temp, 'docker.sock');
  const daemon = createServer((_request, response) => response.writeHead(403).end('{"message":"forbidden"}'));
  daemon.listen(socket);
  await once(daemon, 'listening');
  try {
    const { exitCode, stdout, stderr } = await stf.run(['stop'], { env: { DOCKER_HOST: `unix://${socket}` } });
    expect(stdout.trim()).toBe('There are no kept servers and no leftovers.');
    expect(stderr).toContain('Docker could not be searched for containers.');
    expect(exitCode).toBe(0);
  } finally {
    daemon.close();
  }
});
