import { randomBytes } from 'node:crypto';
import {
  engineSpec,
  optionsFromEnvironment,
  Servers,
  type EndReport,
  type Product,
  type ServersOptions,
} from '../../servers/index.js';
import { describeServers } from '../../servers/runs.js';
import { EXIT } from '../exit-codes.js';
import { note, print, printJson } from '../output/print.js';
import { removeRunNamed } from '../runs/remove.js';
import { StfError } from '../stf-error.js';
import { librariesFor } from './libraries.js';

export interface StartRequest {
  products: Product[];
  json: boolean;
}

/** Starts servers that stay, and prints how to reach them. When one cannot be started, or Ctrl-C comes, none is left. */
export async function start({ products, json }: StartRequest): Promise<void> {
  const wanted = products.length === 0 ? (['sdc'] as const) : products;
  // What runs somewhere already is not meant: `stf env` may have named it to this very shell.
  const options: ServersOptions = { ...optionsFromEnvironment(process.env), keep: true, existing: {} };
  const run = `start-${randomBytes(4).toString('hex')}`;
  const servers = await Servers.connect(options, { runId: run, runnerPid: process.pid });

  const interrupted = interruption(async () => {
    note('Stopping what was started ...');
    await takeAway(servers, run);
  });
  let report: EndReport;
  try {
    await Promise.all(wanted.map((product) => startOne(servers, product, options, wanted)));
    report = await servers.end();
  } catch (error) {
    if (interrupted.came) {
      await interrupted.handled;
      return;
    }
    await takeAway(servers, run);
    throw error;
  } finally {
    interrupted.ignore();
  }
  if (interrupted.came) {
    await interrupted.handled;
    return;
  }
  if (report.problems.length > 0) throw new StfError('START_INCOMPLETE', report.problems.join(' '));
  if (json) printJson({ run, folder: report.folder, servers: report.kept });
  else print(described(run, report));
}

const TITLES: Record<Product, string> = {
  sdc: 'Data Collector',
  postgres: 'Postgres',
  mysql: 'MySQL',
  kafka: 'Kafka',
  s3: 'S3',
};

async function startOne(
  servers: Servers,
  product: Product,
  options: ServersOptions,
  all: readonly Product[],
): Promise<void> {
  const title = TITLES[product];
  note(`${title}: starting`);
  if (product !== 'sdc') await servers.backend(product, note);
  else await servers.engine({ slot: 0, spec: engineSpec(options, librariesFor(options, all)) }, note);
  note(`${title}: ready`);
}

function described(run: string, { kept, folder }: EndReport): string {
  return [
    'These are ready:',
    ...describeServers(kept),
    `Their data and logs are in ${folder ?? ''}.`,
    'Run specs against them with: eval "$(npx stf env)"; npx stf test',
    `Stop them with: npx stf stop ${run}`,
  ].join('\n');
}

/** The supervisor would leave what it has: this run is one to be kept. */
async function takeAway(servers: Servers, run: string): Promise<void> {
  await servers.end();
  await removeRunNamed(run);
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
