import type { DockerClient } from '../../docker/index.js';
import type { ServerInfo } from '../core/contract.js';
import { connectAs } from '../containers/docker-of-leftovers.js';
import { silent } from '../core/progress.js';
import { readDocker } from '../run-files/run-record.js';
import { call, NoSupervisor } from './rpc-client.js';
import type { RunFolder } from '../run-files/run-folder.js';

/** Runs as somebody sees them who belongs to none: the command `stf`. */

export { describeServers } from './kept.js';
export { findRuns, removeRun, type Run } from './leftovers.js';

/** The servers of a run that goes on, as its supervisor has them now; none when it has no supervisor (any more). */
export async function serversOfLiveRun(folder: RunFolder): Promise<ServerInfo[]> {
  try {
    return await call(folder.socket, 'list', {}, silent);
  } catch (error) {
    if (error instanceof NoSupervisor) return [];
    throw error;
  }
}

/** The daemon that has the run's containers; to be closed. */
export async function daemonOf(folder: RunFolder): Promise<DockerClient> {
  return connectAs(await readDocker(folder));
}
