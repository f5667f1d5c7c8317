import { stfCommand } from '../../environment/admin.js';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  describeServers,
  driverOf,
  type EndReport,
  engineSpec,
  optionsFromEnvironment,
  requireKnownLibraries,
  ServerError,
  Servers,
  type ServersOptions,
} from '../../environment/index.js';
import { EXIT } from '../exit-codes.js';
import { note, print, printJson } from '../output/print.js';
import { removeRunNamed } from '../runs/remove.js';
import { StfError } from '../stf-error.js';
import { namedLibraries } from '../named-libraries.js';
import { librariesFor } from './libraries.js';

export interface StartRequest {
  products: readonly string[];
  json: boolean;
}

/** Starts servers that stay, and prints how to reach them. When one cannot be started, or Ctrl-C comes, none is left. */
export async function start({ products, json }: StartRequest): Promise<void> {
  const wanted = products.length === 0 ? ['sdc'] : products;
  // What runs somewhere already is not meant: `stf env` may have named it to this very shell.
  const options: ServersOptions = { ...optionsFromEnvironment(process.env), keep: true, existing: {} };
  if (wanted.includes('sdc')) await requireKnownLibraries(namedLibraries(), options);
  const run = `start-${randomBytes(4).toString('hex')}`;
  const servers = await Servers.connect(options, { runId: run, runnerPid: process.pid });

  const starts: Promise<void>[] = [];
  const interrupted = interruption(async () => {
    note('Stopping what was started ...');
    await takeAwayUntilSettled(servers, run, starts);
  });
  let report: EndReport | undefined;
  try {
    starts.push(...wanted.map((product) => startOne(servers, product, options, wanted)));
    await Promise.all(starts);
    if (!interrupted.came) report = await servers.end();
  } catch (error) {
    if (!interrupted.came) {
      await takeAwayUntilSettled(servers, run, starts);
      throw error;
    }
  } finally {
    await interrupted.handled;
    interrupted.ignore();
  }
  if (report === undefined || interrupted.came) return;
  if (report.problems.length > 0) throw new StfError('START_INCOMPLETE', report.problems.join(' '));
  if (json) printJson({ run, folder: report.folder, servers: report.kept });
  else print(described(run, report));
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

function described(run: string, { kept, folder }: EndReport): string {
  return [
    'These are ready:',
    ...describeServers(kept),
    `Their data and logs are in ${folder ?? ''}.`,
    `Run specs against them with: eval "$(${stfCommand('env')})"; npx stf test`,
    `Stop them with: ${stfCommand(`stop ${run}`)}`,
  ].join('\n');
}

const AGAIN_MS = 200;

/**
 * Ends the run and removes what there is of it, which the supervisor would leave: this run is one to be kept.
 * Again and again while something still starts: its supervisor may not even have been there at the first time.
 */
async function takeAwayUntilSettled(servers: Servers, run: string, starts: Promise<void>[]): Promise<void> {
  const settled = Promise.allSettled(starts).then(() => true);
  for (let last = false; ;) {
    await endIfThere(servers);
    await removeRunNamed(run);
    if (last) return;
    last = await Promise.race([settled, pause(AGAIN_MS, false)]);
  }
}

/** A supervisor that goes away while it is told to has done what it was told. */
async function endIfThere(servers: Servers): Promise<void> {
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
