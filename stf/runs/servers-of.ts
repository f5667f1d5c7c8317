import type { ServerInfo } from '../../environment/index.js';
import { serversOfLiveRun, type Run } from '../../environment/run/runs.js';

/** The servers of a run: what it kept, or what its supervisor has now. */
export async function serversOf(run: Run): Promise<ServerInfo[]> {
  if (run.kept !== undefined) return run.kept.servers;
  return run.state === 'alive' ? serversOfLiveRun(run.folder) : [];
}

/** Where a server is reached, without a login. */
export function addressOf({ product, connection }: ServerInfo): string {
  if (product === 'sdc') return (connection as ServerInfo<'sdc'>['connection']).url;
  if (product === 'kafka') return (connection as ServerInfo<'kafka'>['connection']).brokers.join(',');
  if (product === 's3') return (connection as ServerInfo<'s3'>['connection']).endpoint;
  const { host, port, database } = connection as ServerInfo<'postgres'>['connection'];
  return `${host}:${port}/${database}`;
}
