import { ownAddress } from 'sdc-sdk';
import { ServerError } from '../core/errors.js';
import { withoutBrackets } from '../network/endpoints.js';
import type { LinkPlace } from '../network/faults/fault-link.js';
import type { SdcInfo } from './engine.js';

/**
 * Where this process listens for connections of a Data Collector, and the host by which that reaches it.
 * @param address of the option `STF_WIRETAP_ADDRESS`; links have ports of their own
 * @throws ServerError `BACKEND_UNREACHABLE`, SdcError `RPC_LISTEN`
 */
export async function linkPlace(
  { connection, source, testMachine }: Pick<SdcInfo, 'connection' | 'source' | 'testMachine'>,
  address: string | undefined,
): Promise<LinkPlace> {
  if (address !== undefined) return { listen: '0.0.0.0', host: withoutBrackets(address.replace(/:\d+$/, '')) };
  if (testMachine !== undefined) return testMachine;
  if (source === 'docker') {
    throw new ServerError('BACKEND_UNREACHABLE', 'The Docker daemon gives its containers no route to this machine.', {
      nextStep: 'Set STF_WIRETAP_ADDRESS to an address of this machine that containers reach.',
    });
  }
  const host = await ownAddress(connection.url);
  return { listen: host, host };
}
