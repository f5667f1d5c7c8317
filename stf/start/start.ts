import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { stfCommand } from '../../environment/admin.js';
import {
  describeServers,
  driverOf,
  DRIVERS,
  type EndReport,
  engineSpec,
  type EngineSpec,
  fullLibraryId,
  type Machine,
  requireKnownLibraries,
  ServerError,
  Servers,
  type ServersOptions,
} from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { EXIT } from '../output/exit-codes.js';
import { note, print, printJson } from '../output/print.js';
import { removeRunNamed } from '../runs/known-runs.js';
import { StfError } from '../output/stf-error.js';

export interface StartRequest {
  products: readonly string[];
  json: boolean;
}

/** Starts kept servers and prints their logins. If one cannot be started, or on Ctrl-C, all are stopped. */
export async function start(chosen: ChosenOptions, { products, json }: StartRequest): Promise<void> {
  const wanted = products.length === 0 ? ['sdc'] : products;
  // Ignores existing servers, whose variables `stf env` may have set in this shell.
  const options: ServersOptions = { ...chosen.servers, keep: true, existing: {} };
  if (wanted.includes('sdc')) await requireKnownLibraries(options.stageLibs ?? [], options);
  const run = `start-${randomBytes(4).toString('hex')}`;
  const { machine } = chosen;
  const servers = await Servers.connect(options, { runId: run, runnerPid: process.pid, machine });

  const starts: Promise<void>[] = [];
  const interrupted = interruption(async () => {
    note('Stopping the servers ...');
    await removeUntilSettled(servers, { run, machine }, starts);
  });
  let report: EndReport | undefined;
  try {
    starts.push(...wanted.map((product) => startOne(servers, product, options, wanted)));
    await Promise.all(starts);
    if (!interrupted.came) report = await servers.end();
  } catch (error) {
    if (!interrupted.came) {
      await removeUntilSettled(servers, { run, machine }, starts);
      throw error;
    }
  } finally {
    await interrupted.handled;
    interrupted.ignore();
  }
  if (report === undefined || interrupted.came) return;
  if (report.problems.length > 0) throw new StfError('START_INCOMPLETE', report.problems.join(' '));
  if (json) printJson({ run, folder: report.folder, servers: report.kept });
  else print(described(run, report, machine));
}

async function startOne(
  servers: Servers,
  product: string,
  options: ServersOptions,
  all: readonly string[],
): Promise<void> {
  const title = product === 'sdc' ? 'Data Collector' : driverOf(product).title;
  note(`${title}: starting`);
  if (product !== 'sdc') await servers.backend(driverOf(product), note);
  else await servers.engine({ slot: 0, spec: engineSpec(options, librariesFor(options, all)) }, note);
  note(`${title}: ready`);
}

function described(run: string, { kept, folder }: EndReport, machine: Machine): string {
  return [
    'These servers are ready:',
    ...describeServers(kept),
    `Their data and logs are in ${folder ?? ''}.`,
    `Run specs against them with: eval "$(${stfCommand('env', machine)})"; npx stf test`,
    `Stop them with: ${stfCommand(`stop ${run}`, machine)}`,
  ].join('\n');
}

const RETRY_MS = 200;

/**
 * Ends the run and removes it, which its supervisor does not do for a kept run.
 * Repeats that while servers start: the supervisor may not exist yet at the first attempt.
 */
async function removeUntilSettled(
  servers: Servers,
  { run, machine }: { run: string; machine: Machine },
  starts: Promise<void>[],
): Promise<void> {
  const settled = Promise.allSettled(starts).then(() => true);
  for (let last = false; ;) {
    await endIfRunning(servers);
    await removeRunNamed(run, machine);
    if (last) return;
    last = await Promise.race([settled, pause(RETRY_MS, false)]);
  }
}

/** A supervisor that ends during the call has done its work. */
async function endIfRunning(servers: Servers): Promise<void> {
  try {
    await servers.end();
  } catch (error) {
    if (!(error instanceof ServerError && error.code === 'SUPERVISOR_LOST')) throw error;
  }
}

interface Interruption {
  readonly came: boolean;
  readonly handled: Promise<void>;
  ignore(): void;
}

function interruption(handle: () => Promise<void>): Interruption {
  let handled: Promise<void> | undefined;
  const onSignal = (): void => {
    process.exitCode = EXIT.interrupted;
    handled ??= handle();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    get came() {
      return handled !== undefined;
    },
    get handled() {
      return handled ?? Promise.resolve();
    },
    ignore: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/** An engine whose libraries come from elsewhere gets the named ones and those for the backends of the same run. */
export function librariesFor(options: ServersOptions, products: readonly string[]): Partial<EngineSpec> {
  const { sdcEnv = 'embedded', libsFrom = 'none', distDir, stageLibs = [] } = options;
  if (sdcEnv === 'embedded' && (libsFrom === 'none' || distDir !== undefined)) {
    return { libraries: stageLibs.map(fullLibraryId) };
  }
  const fitting = DRIVERS.flatMap(({ name, stageLibrary }) => (products.includes(name) ? (stageLibrary ?? []) : []));
  const all = [...stageLibs, ...fitting].map(fullLibraryId);
  return { libraries: [...new Set(all)] };
}
