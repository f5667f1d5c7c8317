import { startRelay } from './relay.js';

/** A relay as a process of its own, so that it goes on when a run keeps its servers: host and port to listen on, host and port to pass on to. */

const [listenHost = '', listenPort = '', targetHost = '', targetPort = ''] = process.argv.slice(2);
await startRelay({ host: listenHost, port: Number(listenPort) }, { host: targetHost, port: Number(targetPort) });
