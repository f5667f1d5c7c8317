import { startRelay } from './relay.js';

/**
 * A relay in its own process, so that it continues to run with kept servers.
 * Arguments: host and port to listen on, host and port of the target.
 */

const [listenHost = '', listenPort = '', targetHost = '', targetPort = ''] = process.argv.slice(2);
await startRelay({ host: listenHost, port: Number(listenPort) }, { host: targetHost, port: Number(targetPort) });
