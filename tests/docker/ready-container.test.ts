import type { Container, ContainerSpec } from '../../docker/index.js';
import { startAndAwait } from '../../environment/containers/ready-container.js';
import { CORE, expect, test as base } from './support/docker-test.js';

/** Makes a container that does this in a shell; it is gone after the test. */
const test = base.extend<{ shell: (script: string, more?: Partial<ContainerSpec>) => Promise<Container> }>({
  shell: async ({ docker }, use, testInfo) => {
    const made: Container[] = [];
    await use(async (script, more = {}) => {
      const container = await docker.createContainer({
        name: `stf-test-ready-${process.pid}-${testInfo.workerIndex}-${made.length}`,
        image: `${CORE}:3.22.2`,
        entrypoint: ['/bin/sh', '-c', script],
        command: [],
        ...more,
      });
      made.push(container);
      return container;
    });
    for (const container of made) await container.remove();
  },
});

const never = (): Promise<never> => Promise.reject(new Error('nothing listens there'));

test('what the probe answers is handed over', async ({ shell }) => {
  const container = await shell('sleep 600');
  let polls = 0;
  const probe = (): Promise<string> => (++polls < 3 ? never() : Promise.resolve('ready'));
  const started: string[] = [];
  const options = { title: 'It', probe, signal: new AbortController().signal, started: () => started.push('started') };
  expect(await startAndAwait(container, options)).toBe('ready');
  expect(started).toEqual(['started']);
});

test('an early end is reported with exit code and log', async ({ shell }) => {
  const container = await shell('exec 2>&1; echo first; echo no licence >&2; exit 7');
  await expect(
    startAndAwait(container, { title: 'It', probe: never, signal: new AbortController().signal }),
  ).rejects.toMatchObject({
    code: 'SERVER_ENDED',
    message: 'It exited with code 7 while it started. The end of its log:\nfirst\nno licence',
  });
});

test('one that never answers is reported when its time is over, with its log', async ({ shell }) => {
  const container = await shell('echo still thinking; sleep 600');
  const options = { title: 'It', probe: never, signal: new AbortController().signal, timeoutMs: 500 };
  await expect(startAndAwait(container, options)).rejects.toMatchObject({
    code: 'SERVER_NOT_READY',
    message: 'It did not answer within 0.5 s (nothing listens there). The end of its log:\nstill thinking',
  });
});

test('a health check that fails is reported', async ({ shell }) => {
  const container = await shell('echo alive; sleep 600', {
    healthcheck: { test: ['CMD', 'false'], intervalMs: 100, retries: 1 },
  });
  await expect(
    startAndAwait(container, { title: 'It', probe: never, signal: new AbortController().signal }),
  ).rejects.toMatchObject({ code: 'SERVER_UNHEALTHY', message: expect.stringContaining('alive') });
});

test('the end of the run ends the waiting', async ({ shell }) => {
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
