import { hostname } from 'node:os';
import { isAlive, processSpace } from '../process/identity.js';
import type { RunRecord } from './run-record.js';

/** Whether somebody still looks after a run, as far as it can be told from here. */
export async function stateOfRecord(record: RunRecord): Promise<'alive' | 'dead' | 'elsewhere'> {
  if (record.space !== processSpace()) return restartedSince(record.space) ? 'dead' : 'elsewhere';
  return (await isAlive(record.supervisor)) || (await isAlive(record.runner)) ? 'alive' : 'dead';
}

/** The same machine before it was restarted, as far as one can tell. */
function restartedSince(space: string): boolean {
  const [host, boot] = space.split(' ');
  const [, currentBoot] = processSpace().split(' ');
  return host === hostname() && boot !== currentBoot;
}
