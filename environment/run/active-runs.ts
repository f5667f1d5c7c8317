import type { DockerClient } from '../../docker/index.js';
import type { ServerInfo } from '../core/contract.js';
import { connectAs } from '../containers/daemon-connection.js';
import type { Machine } from '../core/machine.js';
import { silent } from '../core/progress.js';
import { readDocker } from '../run-files/run-record.js';
import { call, NoSupervisor } from './rpc-client.js';
import type { RunFolder } from '../run-files/run-folder.js';

/** Access to all runs from outside of them, for the command `stf`. */

export { describeServers } from './kept.js';
export { findRuns, removeRun, type Run } from './leftovers.js';

/** The servers of an active run, from its supervisor; none when it has no supervisor. */
export async function serversOfLiveRun(folder: RunFolder): Promise<ServerInfo[]> {
  try {
    return await call(folder.socket, 'list', {}, silent);
  } catch (error) {
    if (error instanceof NoSupervisor) return [];
    throw error;
  }
}

/** The Docker daemon that has the run's containers; the caller closes it. */
export async function daemonOf(folder: RunFolder, machine: Machine): Promise<DockerClient> {
  return connectAs(await readDocker(folder), machine);
}
