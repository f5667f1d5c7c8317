import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync, zipSync } from 'fflate';
import { engineSpec, machineFrom, optionsFromEnvironment, type Servers } from '../environment/index.js';
import { builtEngine } from '../environment/sdc/engine-build.js';
import { classDataFlags } from '../environment/sdc/class-data.js';
import { engineCommand } from '../environment/sdc/engine-command.js';
import type { EngineFolders } from '../environment/sdc/engine-folders.js';
import { writeConf } from '../environment/sdc/engine-conf.js';
import { DEFAULT_VERSION } from '../environment/sdc/engine.js';
import { requireJava, type Java } from '../environment/toolchain/index.js';
import { inTurn, median, type Figure } from './figures.js';

const ROUNDS = 3;

/** From the start of the process to its first answer to a ping: as the framework installs and starts it, against one compressed jar with Java's defaults. */
export async function engineReady(servers: Servers): Promise<Figure> {
  // The first start builds the engine and its class-data archive where they are missing.
  await servers.engine({ slot: 90, spec: engineSpec(optionsFromEnvironment(process.env)) }, console.error);
  await servers.stopEngine(90);
  const work = { machine: machineFrom(process.env), progress: console.error };
  const java = await requireJava(work);
  const dist = await builtEngine(DEFAULT_VERSION, work);
  const scratch = await mkdtemp(join(tmpdir(), 'stf-bench-'));
  try {
    const plain = await asOneJar(dist, join(scratch, 'one-jar'));
    const flags = await classDataFlags(
      dist,
      java,
      () => Promise.reject(new Error('The archive should be there.')),
      work,
    );
    const { ours, theirs } = await inTurn(
      ROUNDS,
      () => startAndEnd(java, scratch, dist, (command) => command, flags),
      () => startAndEnd(java, scratch, plain, withJavasDefaults, []),
    );
    return {
      what: 'Engine ready, against the same engine as one compressed jar with default JVM flags',
      value: median(ours) / median(theirs),
      unit: '×',
      goal: 0.35,
      details: `${seconds(ours)} against ${seconds(theirs)} (process ended included), medians of ${ROUNDS}`,
    };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** The engine's own classes and those that it uses in one jar, compressed, as the vendor ships them. */
async function asOneJar(dist: string, target: string): Promise<string> {
  await mkdir(join(target, 'container-lib'), { recursive: true });
  for (const name of await readdir(dist))
    if (name !== 'container-lib') await symlink(join(dist, name), join(target, name));
  const merged: Record<string, Uint8Array> = {};
  for (const name of await readdir(join(dist, 'container-lib'))) {
    const jar = join(dist, 'container-lib', name);
    if (!name.startsWith('streamsets-datacollector-container')) await cp(jar, join(target, 'container-lib', name));
    else Object.assign(merged, unzipSync(await readFile(jar)));
  }
  await writeFile(join(target, 'container-lib/streamsets-datacollector.jar'), zipSync(merged, { level: 6 }));
  return target;
}

function withJavasDefaults(command: string[]): string[] {
  return command.filter((word) => !word.startsWith('-XX:'));
}

async function startAndEnd(
  java: Java,
  scratch: string,
  dist: string,
  change: (command: string[]) => string[],
  flags: string[],
): Promise<void> {
  const own = await mkdtemp(join(scratch, 'engine-'));
  const folders: EngineFolders = {
    dist,
    conf: join(own, 'conf'),
    data: join(own, 'data'),
    log: join(own, 'log'),
    resources: join(own, 'resources'),
    temporary: join(own, 'tmp'),
    stageLibs: join(dist, 'streamsets-libs'),
    userLibs: join(own, 'user-libs'),
    staticWeb: join(own, 'static-web'),
    extras: join(own, 'extras'),
    asterClient: join(own, 'nothing'),
    libsCommon: join(dist, 'libs-common-lib'),
  };
  for (const folder of [
    folders.conf,
    folders.data,
    folders.log,
    folders.resources,
    folders.temporary,
    folders.userLibs,
    folders.staticWeb,
    folders.extras,
    folders.asterClient,
  ]) {
    await mkdir(folder);
  }
  await writeConf(folders.conf, {
    auth: 'form',
    port: 0,
    users: { admin: { password: own } },
    logFolder: folders.log,
    overrides: {},
  });
  const output = join(own, 'output.log');
  const log = openSync(output, 'a');
  const child = spawn(
    java.command,
    change(await engineCommand(folders, engineSpec({ existing: {} }), java.major, flags)),
    {
      stdio: ['ignore', log, log],
      cwd: own,
    },
  );
  closeSync(log);
  const ended = once(child, 'exit');
  try {
    await ready(output);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function ready(output: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    const url = /Running on URI\s*:\s*'([^']+)'/.exec(await readFile(output, 'utf8'))?.[1];
    if (url !== undefined && (await fetch(`${url}/public-rest/ping`)).ok) return;
    await pause(20);
  }
  throw new Error(`The engine did not get ready:\n${await readFile(output, 'utf8')}`);
}

function seconds(times: readonly number[]): string {
  return `${(median(times) / 1000).toFixed(2)} s`;
}
