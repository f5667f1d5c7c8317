import { randomBytes } from 'node:crypto';
import { DataCollector, PipelineDocument, Rpc, SdcError } from 'sdc-sdk';
import { engineSpec, rpcOptions, Servers } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { interruptible } from '../output/interruptible.js';
import { note } from '../output/print.js';
import type { Target } from './targets.js';

/** A Data Collector that runs, with the wiretaps that it reaches. */
export interface Side {
  sdc: DataCollector;
  rpc: Rpc;
}

interface Starts {
  chosen: ChosenOptions;
  /** The name of the command, for the id of its run. */
  command: string;
  /** Exported pipelines: engines from images get the stage libraries that these name. */
  files: readonly string[];
}

/** Starts Data Collectors at the same time, unless they run, and ends them after the work; Ctrl-C ends both. */
export async function withSides(
  targets: readonly Target[],
  { chosen, command, files }: Starts,
  work: (sides: readonly Side[], signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const runId = `${command}-${randomBytes(4).toString('hex')}`;
  const run = { runId, runnerPid: process.pid, machine: chosen.machine };
  const servers = await Promise.all(targets.map(({ options }) => Servers.connect(options, run)));
  // All belong to one run.
  const end = async (): Promise<void> => {
    await servers[0]?.end();
  };
  await interruptible(async (signal) => {
    signal.addEventListener('abort', () => void end());
    const open: Side[] = [];
    try {
      const libraries = await librariesOf(files);
      const opened = targets.map(async (target, slot) => {
        const side = await openSide(target, servers[slot] as Servers, { slot, chosen, libraries });
        open.push(side);
        return side;
      });
      await work(await Promise.all(opened), signal);
    } finally {
      await Promise.all(open.flatMap(({ sdc, rpc }) => [rpc.close(), sdc.close()]));
      await end();
    }
  });
}

async function openSide(
  { name, options }: Target,
  servers: Servers,
  { slot, chosen, libraries }: { slot: number; chosen: ChosenOptions; libraries: readonly string[] },
): Promise<Side> {
  note(`${name}: starting`);
  const spec = engineSpec(options, options.sdcEnv === 'docker' ? { likely: [...libraries] } : {});
  const info = await servers.engine({ slot, spec }, note);
  const { url, ...login } = info.connection;
  const sdc = await DataCollector.connect(url, login);
  const rpc = await Rpc.open(rpcOptions(info, chosen.read('wiretapAddress')));
  note(`${name}: ready`);
  return { sdc, rpc };
}

/** The stage libraries that the pipelines name. Files that cannot be read are reported later. */
async function librariesOf(files: readonly string[]): Promise<string[]> {
  const libraries = new Set<string>();
  for (const file of files) {
    try {
      for (const { config } of await PipelineDocument.readAll(file)) {
        for (const { library, inputLanes, outputLanes } of config.stages) {
          if (inputLanes.length > 0 && outputLanes.length > 0) libraries.add(library);
        }
      }
    } catch (error) {
      if (!(error instanceof SdcError)) throw error;
    }
  }
  return [...libraries].sort();
}
