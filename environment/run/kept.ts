import type { ConnectionText } from '../backends/driver.js';
import { driverOf } from '../backends/drivers.js';
import type { SdcConnection, ServerInfo } from '../core/contract.js';
import type { Machine } from '../core/machine.js';
import { stfCommand } from '../run-files/stf-command.js';
import type { EndReport } from './protocol.js';

/** Describes the kept servers (option `keep`), logins included, for the terminal; empty when there are none. */
export function describeKept(report: EndReport, machine: Machine): string {
  if (report.kept.length === 0) return '';
  return [
    'These servers keep running (STF_KEEP):',
    ...describeServers(report.kept),
    ...(report.folder === undefined ? [] : [`Their data and logs are in ${report.folder}.`]),
    `Stop them with: ${stfCommand('stop', machine)}`,
  ].join('\n');
}

/** One line for each server: title, address and login. */
export function describeServers(servers: ServerInfo[]): string[] {
  return servers.map((server) => `  ${titleOf(server)}: ${describeConnection(server).login}`);
}

/** The version of a backend includes its product's name; that of a Data Collector is only the number. */
function titleOf({ product, version }: ServerInfo): string {
  return product === 'sdc' ? `Data Collector ${version}` : version;
}

/** Address and login of a server. */
export function describeConnection({ product, connection }: ServerInfo): ConnectionText {
  if (product !== 'sdc') return driverOf(product).describe(connection);
  const { url, username, password } = connection as SdcConnection;
  return { address: url, login: `${url}  user ${username}, password ${password}` };
}

/** The environment variables that point a run at the server, its login included. */
export function variablesOf({ product, connection }: ServerInfo): Record<string, string> {
  if (product !== 'sdc') return driverOf(product).print(connection);
  const { url, username, password } = connection as SdcConnection;
  return { SDC_URL: url, SDC_USERNAME: username, SDC_PASSWORD: password };
}

/** The secrets of a server's login. */
export function secretsOf({ product, connection }: Pick<ServerInfo, 'product' | 'connection'>): string[] {
  return product === 'sdc' ? [(connection as SdcConnection).password] : driverOf(product).secrets(connection);
}
