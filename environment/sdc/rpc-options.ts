import type { RpcOptions } from 'sdc-sdk';
import type { SdcInfo } from './engine.js';

const ADDRESS_HELP =
  'Let the Data Collector open connections to that address (firewall), or set STF_WIRETAP_ADDRESS to the one by which it reaches this machine (host, or host:port).';
const DOCKER_HELP =
  'The Docker daemon gives its containers no route to this machine (it is remote or rootless): set STF_WIRETAP_ADDRESS to an address of this machine that they reach (host, or host:port).';

/** How the Data Collector and this process reach each other. */
export function rpcOptions(
  {
    connection,
    source,
    testMachine,
    originPorts,
  }: Pick<SdcInfo, 'connection' | 'source' | 'testMachine' | 'originPorts'>,
  address: string | undefined,
): RpcOptions {
  const common = {
    sdcUrl: connection.url,
    help: source === 'docker' ? DOCKER_HELP : ADDRESS_HELP,
    ...(originPorts === undefined ? {} : { originPorts }),
  };
  if (address !== undefined) {
    const port = /:(\d+)$/.exec(address)?.[1];
    return { ...common, address, listen: { host: '0.0.0.0', ...(port === undefined ? {} : { port: Number(port) }) } };
  }
  if (testMachine === undefined) return common;
  return { ...common, address: testMachine.host, listen: { host: testMachine.listen } };
}
