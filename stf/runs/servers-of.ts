import type { ServerInfo } from '../../environment/index.js';
import { serversOfLiveRun, type Run } from '../../environment/run/runs.js';

/** The servers of a run: what it kept, or what its supervisor has now. */
export async function serversOf(run: Run): Promise<ServerInfo[]> {
  if (run.kept !== undefined) return run.kept.servers;
  return run.state === 'alive' ? serversOfLiveRun(run.folder) : [];
}
