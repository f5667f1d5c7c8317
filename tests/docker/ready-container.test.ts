import type { Container, ContainerSpec } from '../../docker/index.js';
import { startAndAwait } from '../../environment/containers/ready-container.js';
import { CORE, expect, test as base } from './support/docker-test.js';

/** Creates a container that runs the script in a shell; it is removed after the test. */
const test = base.extend<{ shell: (script: string, more?: Partial<ContainerSpec>) => Promise<Container> }>({
  shell: async ({ docker }, use, testInfo) => {
    const created: Container[] = [];
    await use(async (script, more = {}) => {
      const container = await docker.createContainer({
        name: `stf-test-ready-${process.pid}-${testInfo.workerIndex}-${created.length}`,
        image: `${CORE}:3.22.2`,
        entrypoint: ['/bin/sh', '-c', script],
        command: [],
        ...more,
      });
      created.push(container);
      return container;
    });
    for (const container of created) await container.remove();
  },
});

const never = (): Promise<never> => Promise.reject(new Error('nothing listens there'));

test('returns the result of the probe', async ({ shell }) => {
  const container = await shell('sleep 600');
  let polls = 0;
  const probe = (): Promise<string> => (++polls < 3 ? never() : Promise.resolve('ready'));
  const started: string[] = [];
  const options = { title: 'It', probe, signal: new AbortController().signal, started: () => started.push('started') };
  expect(await startAndAwait(container, options)).toBe('ready');
  expect(started).toEqual(['started']);
});

test('reports an early end with exit code and log', async ({ shell }) => {
  const container = await shell('exec 2>&1; echo first; echo no licence >&2; exit 7');
  await expect(
    startAndAwait(container, { title: 'It', probe: never, signal: new AbortController().signal }),
  ).rejects.toMatchObject({
    code: 'SERVER_ENDED',
    message: 'It exited with code 7 while it started. The end of its log:\nfirst\nno licence',
  });
});

test('reports a container that does not answer in time, with its log', async ({ shell }) => {
  const container = await shell('echo still thinking; sleep 600');
  const options = { title: 'It', probe: never, signal: new AbortController().signal, timeoutMs: 500 };
  await expect(startAndAwait(container, options)).rejects.toMatchObject({
    code: 'SERVER_NOT_READY',
    message: 'It did not answer within 0.5 s (nothing listens there). The end of its log:\nstill thinking',
  });
});

test('reports a failed health check', async ({ shell }) => {
  const container = await shell('echo alive; sleep 600', {
    healthcheck: { test: ['CMD', 'false'], intervalMs: 100, retries: 1 },
  });
  await expect(
    startAndAwait(container, { title: 'It', probe: never, signal: new AbortController().signal }),
  ).rejects.toMatchObject({ code: 'SERVER_UNHEALTHY', message: expect.stringContaining('alive') });
});

test('stops waiting when the run ends', async ({ shell }) => {
  const container = await shell('sleep 600');
  const run = new AbortController();
  const waiting = startAndAwait(container, {
    title: 'It',
    probe: never,
    signal: run.signal,
    started: () => {
      run.abort(new Error('the run ends'));
    },
  });
  await expect(waiting).rejects.toThrow('the run ends');
});
