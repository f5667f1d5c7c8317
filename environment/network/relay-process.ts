import { extname, join } from 'node:path';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { authority, type Endpoint } from './endpoints.js';
import { onFreePort } from './ports.js';
import { untilReady } from '../process/ready.js';
import type { OwnedProcess, StartContext } from '../core/contract.js';

export interface RelayProcess {
  process: OwnedProcess;
  endpoint: Endpoint;
}

/** Starts a relay on the address, with the given port or a free one. */
export function spawnRelay(
  context: Pick<StartContext, 'spawn' | 'directory' | 'signal'>,
  title: string,
  listen: { host: string; port?: number },
  target: Endpoint,
): Promise<RelayProcess> {
  const { host, port } = listen;
  if (port !== undefined) return launch(context, title, { host, port }, target);
  return onFreePort((free) => launch(context, title, { host, port: free }, target), host);
}

async function launch(
  context: Pick<StartContext, 'spawn' | 'directory' | 'signal'>,
  title: string,
  endpoint: Endpoint,
  target: Endpoint,
): Promise<RelayProcess> {
  const extension = extname(import.meta.url);
  const relay = context.spawn({
    title: `Relay to ${title}`,
    command: process.execPath,
    args: [
      ...(extension === '.ts' ? ['--import', 'tsx'] : []),
      fileURLToPath(new URL(`relay-main${extension}`, import.meta.url)),
      endpoint.host,
      String(endpoint.port),
      target.host,
      String(target.port),
    ],
    // Node finds tsx from here.
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    logFile: join(context.directory, `relay-${authority(endpoint).replace(/[^\w.-]+/g, '-')}.log`),
  });
  try {
    const probe = (): Promise<void> => connects(endpoint);
    await untilReady({ title: `Relay to ${title}`, process: relay, probe, signal: context.signal });
  } catch (error) {
    await relay.stop({ signal: 'SIGKILL' });
    throw error;
  }
  return { process: relay, endpoint };
}

function connects(endpoint: Endpoint): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(endpoint);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
