import { hostname } from 'node:os';
import { isAlive, processSpace } from '../process/identity.js';
import type { RunRecord } from './run-record.js';

/** Whether a run still has a supervisor or a runner, as far as this machine can determine. */
export async function stateOfRecord(record: RunRecord): Promise<'alive' | 'dead' | 'elsewhere'> {
  if (record.space !== processSpace()) return restartedSince(record.space) ? 'dead' : 'elsewhere';
  return (await isAlive(record.supervisor)) || (await isAlive(record.runner)) ? 'alive' : 'dead';
}

/** Whether the record was written by this machine before its last reboot. */
function restartedSince(space: string): boolean {
  const [host, boot] = space.split(' ');
  const [, currentBoot] = processSpace().split(' ');
  return host === hostname() && boot !== currentBoot;
}
