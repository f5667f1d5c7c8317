import { mkdirSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import type { Container } from '../../docker/index.js';
import type { StartContext, StartedServer } from '../core/contract.js';
import { layOut } from '../run-files/run-folder.js';
import { machineFrom } from '../options/machine-options.js';
import { Host } from './host.js';

const nothing = (): Promise<void> => Promise.resolve();
const SERVER: StartedServer = {
  info: { product: 'postgres', source: 'docker', version: '16', connection: {}, logFiles: [] },
  healthy: () => Promise.resolve(true),
  stop: nothing,
};

/** A container that ends when the test says so. */
function containerThatEnds(end: Promise<void>): Container {
  return {
    wait: () => end,
    endRequested: false,
    facts: () => Promise.reject(new Error('no such container')),
    logs: () => Promise.resolve('its last line'),
  } as unknown as Container;
}

function hostIn(path: string): Host {
  mkdirSync(path, { recursive: true });
  return new Host({
    folder: layOut(path),
    record: {} as never,
    machine: machineFrom({}),
    keep: false,
    note: (error) => {
      throw error;
    },
  });
}

test('after a broken connection, the death of a container is waited for', async ({}, testInfo) => {
  const host = hostIn(testInfo.outputDir);
  let ends = (): void => undefined;
  const end = new Promise<void>((resolve) => (ends = resolve));
  const starter = (context: StartContext): Promise<StartedServer> => {
    context.watchContainer('PostgreSQL', containerThatEnds(end));
    return Promise.resolve(SERVER);
  };
  await host.start('postgres', starter, () => undefined);
  expect(await host.deaths()).toEqual([]);

  const deaths = host.deaths({ connectionBroke: true });
  ends();

  expect(await deaths).toMatchObject([{ title: 'PostgreSQL', end: 'was removed', logTail: 'its last line' }]);
});

test('a run without containers does not wait', async ({}, testInfo) => {
  const host = hostIn(testInfo.outputDir);
  const soon = host.deaths({ connectionBroke: true });
  expect(await Promise.race([soon, new Promise((resolve) => setImmediate(resolve, 'later'))])).toEqual([]);
});
