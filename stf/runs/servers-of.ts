import { serversOfLiveRun } from '../../environment/admin.js';
import type { Run, ServerInfo } from '../../environment/index.js';

/** The servers of a run: the kept ones, or the current ones of its supervisor. */
export async function serversOf(run: Run): Promise<ServerInfo[]> {
  if (run.kept !== undefined) return run.kept.servers;
  return run.state === 'alive' ? serversOfLiveRun(run.folder) : [];
}
