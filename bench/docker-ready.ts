import { setTimeout as pause } from 'node:timers/promises';
import type { DockerClient } from '../docker/index.js';
import { connectDocker } from '../environment/admin.js';
import {
  machineFrom,
  engineSpec,
  optionsFromEnvironment,
  type Servers,
  type ServersOptions,
} from '../environment/index.js';
import { median, millisecondsOf, type Figure } from './figures.js';
import { readyTimes } from './ways-ready.js';

const ROUNDS = 3;
const SLOT = 80;
const WORKERS = 5;
const LIBRARIES = ['jdbc-lib', 'apache-kafka_2_7-lib', 'aws-lib'];
const POLL_MS = 20;
const READY_MS = 240_000;

/** From images to the first answered ping: an engine composed of core and libraries, against the core alone. */
export async function dockerReady(servers: Servers): Promise<Figure[]> {
  const options: ServersOptions = { ...optionsFromEnvironment(process.env), sdcEnv: 'docker' };
  const spec = engineSpec(options, { libraries: LIBRARIES.map((id) => `streamsets-datacollector-${id}`) });
  const docker = await connectDocker(machineFrom(process.env));
  const image = `${spec.docker?.image ?? ''}:${spec.version}`;
  const start = (slot: number): Promise<unknown> => servers.engine({ slot, spec }, console.error);
  try {
    await docker.pull(image);
    // With the images pulled, the first engine of a run also creates its network and the volumes of the libraries.
    const first = await millisecondsOf(() => start(SLOT));
    const [second, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      await servers.stopEngine(SLOT);
      theirs.push(await plainRun(docker, image));
      second.push(await millisecondsOf(() => start(SLOT)));
    }
    await servers.stopEngine(SLOT);
    const slots = Array.from({ length: WORKERS }, (_, i) => SLOT + 1 + i);
    const together = await millisecondsOf(() => Promise.all(slots.map(start)));
    await Promise.all(slots.map((slot) => servers.stopEngine(slot)));
    return [
      ...(await unpackedAgainst(median(second), spec.libraries)),
      {
        what: `Data Collector composed of core and ${LIBRARIES.length} library images ready, against plain "docker run" of the core`,
        value: median(second) / median(theirs),
        unit: '×',
        goal: 1.15,
        details: `${seconds(median(second))} against ${seconds(median(theirs))}, medians of ${ROUNDS}`,
      },
      {
        what: 'Composed Data Collector, the second start with its images present, against the first of the run',
        value: median(second) / first,
        unit: '×',
        details: `${seconds(median(second))} against ${seconds(first)}`,
      },
      {
        what: `${WORKERS} workers' composed Data Collectors started at once, against one after the other`,
        value: together / (WORKERS * median(second)),
        unit: '×',
        details: `${seconds(together)} for all, ${seconds(median(second))} for one alone`,
      },
    ];
  } finally {
    docker.close();
  }
}

/** The same images without Docker; the registry must be reachable without the daemon. */
async function unpackedAgainst(inDocker: number, libraries: string[]): Promise<Figure[]> {
  try {
    const { first, later } = await readyTimes(machineFrom(process.env), { sdcEnv: 'unpacked' }, { libraries });
    return [
      {
        what: 'The same core and libraries ready without Docker, against Docker',
        value: later / inDocker,
        unit: '×',
        details: `${seconds(later)} against ${seconds(inDocker)}; the first, with the downloads unless they are cached, ${seconds(first)}`,
      },
    ];
  } catch (error) {
    console.log(`The figure without Docker is left out: ${(error as Error).message}`);
    return [];
  }
}

/** Milliseconds until the first answer, without the time to end. */
async function plainRun(docker: DockerClient, image: string): Promise<number> {
  const begin = performance.now();
  const container = await docker.createContainer({
    name: `stf-bench-${process.pid}`,
    image,
    ports: { 18630: undefined },
    labels: { 'sdc-test-framework.bench': String(process.pid) },
  });
  try {
    await container.start();
    const port = (await container.facts()).ports[18630];
    const url = `http://${docker.facts.publishedHost}:${port ?? 0}/public-rest/ping`;
    const deadline = performance.now() + READY_MS;
    while (!(await answers(url))) {
      if (performance.now() > deadline) throw new Error(`${image} did not get ready:\n${await container.logs()}`);
      await pause(POLL_MS);
    }
    return performance.now() - begin;
  } finally {
    await container.remove();
  }
}

/** The port is closed until the engine listens. */
async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Whether a Docker daemon is available; without one, these figures are skipped with a message. */
export async function hasDocker(): Promise<boolean> {
  try {
    (await connectDocker(machineFrom(process.env))).close();
    return true;
  } catch (error) {
    console.log(`Figures with Docker are left out: ${(error as Error).message}`);
    return false;
  }
}
