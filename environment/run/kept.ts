import type { Connections, Product, ServerInfo } from '../core/contract.js';
import { stfCommand } from '../core/stf-command.js';
import type { EndReport } from './protocol.js';

/** What stays after the run (option `keep`), with logins, as text for the terminal; empty when nothing stays. */
export function describeKept(report: EndReport): string {
  if (report.kept.length === 0) return '';
  return [
    'These servers still run (STF_KEEP):',
    ...describeServers(report.kept),
    ...(report.folder === undefined ? [] : [`Their data and logs are in ${report.folder}.`]),
    `End them with: ${stfCommand('stop')}`,
  ].join('\n');
}

/** One line for each server: what it is, where, and how to log in. */
export function describeServers(servers: ServerInfo[]): string[] {
  return servers.map((server) => `  ${titleOf(server)}: ${login(server)}`);
}

/** Backends tell their product with the version; a Data Collector tells the number alone. */
function titleOf({ product, version }: ServerInfo): string {
  return product === 'sdc' ? `Data Collector ${version}` : version;
}

function login({ product, connection }: ServerInfo): string {
  return LOGINS[product](connection as never);
}

const LOGINS: { [P in Product]: (connection: Connections[P]) => string } = {
  sdc: ({ url, username, password }) => `${url}  user ${username}, password ${password}`,
  postgres: (sql) => `postgresql://${sql.user}:${sql.password}@${sql.host}:${sql.port}/${sql.database}`,
  mysql: (sql) => `mysql://${sql.user}:${sql.password}@${sql.host}:${sql.port}/${sql.database}`,
  kafka: ({ brokers, credentials }) =>
    brokers.join(',') +
    (credentials === undefined ? '' : `  SASL/PLAIN user ${credentials.username}, password ${credentials.password}`),
  s3: ({ endpoint, accessKeyId, secretAccessKey }) => `${endpoint}  key ${accessKeyId}, secret ${secretAccessKey}`,
};
