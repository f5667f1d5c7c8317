import { setTimeout as pause } from 'node:timers/promises';
import { pack } from 'tar-stream';
import type { DockerClient } from '../../../docker/index.js';
import { test as base } from '../../support/run-test.js';
import { LEFTOVERS_MS } from '../../support/server-time.js';
import { daemonOrSkip, imageOrSkip } from './daemon.js';

export const CORE = 'streamsets/datacollector';
export const LIBS = 'streamsets/datacollector-libs';
export const JDBC = 'streamsets-datacollector-jdbc-lib';

/** The containers and networks of a run, by its directory for temporary files. */
export interface InDocker {
  /** Their names. */
  now(temp: string): Promise<string[]>;
  /** Waits until there are none; returns the names that remain. */
  left(temp: string): Promise<string[]>;
  /** The volumes of its containers. */
  volumes(temp: string): Promise<string[]>;
  /** Those of the volumes that still exist. */
  remaining(volumes: string[]): Promise<string[]>;
}

interface DockerFixtures {
  /** Skips the test without Docker or without an image of Data Collector. */
  docker: DockerClient;
  inDocker: InDocker;
  /** Builds an image that is removed after the test: `FROM …` and so on, with files that it can copy. */
  image: (name: string, dockerfile: string, files?: Record<string, Buffer>) => Promise<string>;
}

export const test = base.extend<DockerFixtures>({
  docker: async ({}, use) => {
    const docker = await daemonOrSkip();
    for (const version of ['3.22.2', '4.0.0']) {
      for (const name of [`${CORE}:${version}`, `${LIBS}:${JDBC}-${version}`]) await imageOrSkip(docker, name);
    }
    await use(docker);
    docker.close();
  },

  inDocker: async ({ docker }, use) => {
    const labels = { 'sdc-test-framework.folder': true } as const;
    const isOf = (temp: string, one: { labels: Record<string, string> }): boolean =>
      one.labels['sdc-test-framework.folder']?.startsWith(`${temp}/`) === true;
    const now = async (temp: string): Promise<string[]> => {
      const all = [...(await docker.containers({ labels })), ...(await docker.networks(labels))];
      return all
        .filter((one) => isOf(temp, one))
        .map(({ name }) => name)
        .sort();
    };
    const left = async (temp: string): Promise<string[]> => {
      const deadline = performance.now() + LEFTOVERS_MS;
      for (;;) {
        const found = await now(temp);
        if (found.length === 0 || performance.now() > deadline) return found;
        await pause(100);
      }
    };
    const volumes = async (temp: string): Promise<string[]> => {
      const containers = (await docker.containers({ labels })).filter((one) => isOf(temp, one));
      return [...new Set(containers.flatMap(({ mounts }) => mounts.flatMap(({ name }) => name ?? [])))];
    };
    const remaining = async (names: string[]): Promise<string[]> => {
      const all = (await docker.volumes()).map(({ name }) => name);
      return names.filter((name) => all.includes(name));
    };
    await use({ now, left, volumes, remaining });
  },

  image: async ({ docker }, use) => {
    const built: string[] = [];
    await use(async (name, dockerfile, files = {}) => {
      const tar = pack();
      tar.entry({ name: 'Dockerfile' }, dockerfile);
      for (const [path, content] of Object.entries(files)) tar.entry({ name: path }, content);
      tar.finalize();
      built.push(name);
      await docker.build({ context: tar, tags: [name] });
      return name;
    });
    for (const name of built) await docker.removeImage(name);
  },
});

export { expect } from '@playwright/test';
