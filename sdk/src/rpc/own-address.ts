import { connect } from 'node:net';
import { SdcError } from '../core/errors.js';
import { socketHost } from '../core/plain-request.js';

const CONNECT_MS = 10_000;

/**
 * The address of this machine from which it reaches a Data Collector: where to listen for connections of that one.
 * @param sdcUrl `http://sdc.example.com:18630`
 * @throws SdcError `RPC_LISTEN` when the Data Collector does not accept a connection within ten seconds
 */
export function ownAddress(sdcUrl: string): Promise<string> {
  const { protocol, port } = new URL(sdcUrl);
  const host = socketHost(sdcUrl);
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80), timeout: CONNECT_MS });
    const fail = (cause?: unknown): void => {
      socket.destroy();
      reject(
        new SdcError('RPC_LISTEN', `The Data Collector at ${sdcUrl} does not accept connections from here.`, {
          nextStep: 'Check that it runs, and that its URL is right.',
          cause,
        }),
      );
    };
    socket.once('connect', () => {
      const { localAddress = '127.0.0.1' } = socket;
      socket.destroy();
      resolve(localAddress.replace(/^::ffff:/, ''));
    });
    socket.once('error', fail);
    socket.once('timeout', fail);
  });
}
