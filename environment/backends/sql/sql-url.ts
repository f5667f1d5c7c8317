import { invalidOption, parseUrl } from '../../core/option.js';
import type { Endpoint } from '../../network/endpoints.js';
import type { BackendDriver, ConnectionText } from '../driver.js';

export interface SqlConnection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** The URL format of one kind of database. */
export interface SqlUrlFormat {
  variable: string;
  /** The first one is printed. */
  protocols: readonly [string, ...string[]];
  defaultPort: number;
}

type SqlUrlMembers = 'parse' | 'print' | 'describe' | 'user' | 'secrets' | 'withEndpoints';

/** The members of a driver that follow from the URL format of its database. */
export function describedBySqlUrl(format: SqlUrlFormat): Pick<BackendDriver<SqlConnection>, SqlUrlMembers> {
  return {
    parse: (read) => parseSqlUrl(read(format.variable), format),
    print: (connection) => ({ [format.variable]: printSqlUrl(connection, format) }),
    describe: (connection) => describeSql(connection, format),
    user: ({ user }) => user,
    secrets: ({ password }) => [password],
    withEndpoints: withSqlEndpoint,
  };
}

/** `protocol://user:password@host:port/database`; throws `OPTION_INVALID`. */
function parseSqlUrl(text: string | undefined, format: SqlUrlFormat): SqlConnection | undefined {
  if (text === undefined) return undefined;
  const { variable, protocols, defaultPort } = format;
  const example = `${protocols[0]}//user:password@host:${defaultPort}/database`;
  const url = parseUrl(variable, text, protocols, example);
  const database = decode(variable, url.pathname.replace(/^\//, ''));
  if (url.hostname === '' || url.username === '' || database === '' || database.includes('/')) {
    throw invalidOption(variable, 'lacks its host, user or database', `Give it as ${example}.`);
  }
  if (url.search !== '') {
    throw invalidOption(variable, 'has parameters after a ?', `They are not supported; give it as ${example}.`);
  }
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPort : Number(url.port),
    user: decode(variable, url.username),
    password: decode(variable, url.password),
    database,
  };
}

function printSqlUrl(connection: SqlConnection, { protocols }: SqlUrlFormat): string {
  const { host, port, user, password, database } = connection;
  const address = host.includes(':') ? `[${host}]` : host;
  const [login, secret, path] = [user, password, database].map(encodeURIComponent);
  return `${protocols[0]}//${login ?? ''}:${secret ?? ''}@${address}:${port}/${path ?? ''}`;
}

function describeSql(connection: SqlConnection, format: SqlUrlFormat): ConnectionText {
  const { host, port, database } = connection;
  return { address: `${host}:${port}/${database}`, login: printSqlUrl(connection, format) };
}

async function withSqlEndpoint(
  connection: SqlConnection,
  replace: (endpoint: Endpoint) => Promise<Endpoint>,
): Promise<SqlConnection> {
  const { host, port } = connection;
  return { ...connection, ...(await replace({ host, port })) };
}

function decode(variable: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidOption(variable, 'has a % that does not begin an escape', 'Write a plain % as %25.');
  }
}
