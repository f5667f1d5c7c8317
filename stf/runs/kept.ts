import { stat } from 'node:fs/promises';
import { findRuns, type Machine, type Run, type ServerInfo } from '../../environment/index.js';
import { StfError } from '../output/stf-error.js';
import { nameOf, requireRun } from './known-runs.js';

export interface KeptServer extends ServerInfo {
  /** The name of its run. */
  run: string;
}

/**
 * The kept servers; of each product the one that was started last.
 * @param name only those of this run
 */
export async function keptServers(machine: Machine, name?: string): Promise<KeptServer[]> {
  const all = await findRuns(machine);
  const kept = (name === undefined ? all : [requireRun(all, name, machine)]).filter((run) => run.state === 'kept');
  if (kept.length === 0) {
    throw new StfError(
      'NOTHING_STARTED',
      name === undefined ? 'There are no kept servers.' : `Run ${name} has no kept servers.`,
      {
        nextStep: 'Start some: npx stf start sdc postgres',
      },
    );
  }
  const byProduct = new Map<string, KeptServer>();
  for (const run of await oldestFirst(kept)) {
    for (const server of run.kept?.servers ?? []) byProduct.set(server.product, { ...server, run: nameOf(run) });
  }
  return [...byProduct.values()];
}

async function oldestFirst(runs: Run[]): Promise<Run[]> {
  const times = new Map(
    await Promise.all(runs.map(async (run) => [nameOf(run), (await stat(run.folder.kept)).mtimeMs] as const)),
  );
  return runs.sort((a, b) => (times.get(nameOf(a)) ?? 0) - (times.get(nameOf(b)) ?? 0));
}
