import { serversOfLiveRun } from '../../environment/admin.js';
import type { Run, ServerInfo } from '../../environment/index.js';

/** The servers of a run: what it kept, or what its supervisor has now. */
export async function serversOf(run: Run): Promise<ServerInfo[]> {
  if (run.kept !== undefined) return run.kept.servers;
  return run.state === 'alive' ? serversOfLiveRun(run.folder) : [];
}
