import type { BackendProduct, Connections, KafkaConnection, S3Connection, SqlConnection } from '../core/contract.js';

export interface Endpoint {
  /** A name or an address; IPv6 without brackets. */
  host: string;
  port: number;
}

type Replace = (endpoint: Endpoint) => Promise<Endpoint>;

/** The same connection with each of its addresses replaced. */
export function withEndpoints<P extends BackendProduct>(
  product: P,
  connection: Connections[P],
  replace: Replace,
): Promise<Connections[P]> {
  return BY_PRODUCT[product](connection, replace);
}

const BY_PRODUCT: { [P in BackendProduct]: (connection: Connections[P], replace: Replace) => Promise<Connections[P]> } =
  { postgres: sql, mysql: sql, kafka, s3 };

async function sql(connection: SqlConnection, replace: Replace): Promise<SqlConnection> {
  const { host, port } = connection;
  return { ...connection, ...(await replace({ host, port })) };
}

async function kafka(connection: KafkaConnection, replace: Replace): Promise<KafkaConnection> {
  const brokers = connection.brokers.map(async (broker) => authority(await replace(parse(broker))));
  return { ...connection, brokers: await Promise.all(brokers) };
}

async function s3(connection: S3Connection, replace: Replace): Promise<S3Connection> {
  const url = new URL(connection.endpoint);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  url.host = authority(await replace({ host: withoutBrackets(url.hostname), port }));
  return { ...connection, endpoint: url.href.replace(/\/+$/, '') };
}

function parse(broker: string): Endpoint {
  const colon = broker.lastIndexOf(':');
  return { host: withoutBrackets(broker.slice(0, colon)), port: Number(broker.slice(colon + 1)) };
}

/** `host:port`, as URLs and lists of brokers have it. */
export function authority({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** Whether only processes of the same machine can mean the same by it. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})\.?$/i.test(host) || /\.localhost\.?$/i.test(host);
}
