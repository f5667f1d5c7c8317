import type { Connections, Product, ServerInfo, SqlConnection } from '../../environment/index.js';

/** The environment variables that point a run of tests at these servers, logins included. */
export function variablesOf(servers: readonly ServerInfo[]): Record<string, string> {
  return Object.assign(
    {},
    ...servers.map(({ product, connection }) => VARIABLES[product](connection as never)),
  ) as Record<string, string>;
}

const VARIABLES: { [P in Product]: (connection: Connections[P]) => Record<string, string> } = {
  sdc: ({ url, username, password }) => ({ SDC_URL: url, SDC_USERNAME: username, SDC_PASSWORD: password }),
  postgres: (sql) => ({ POSTGRES_URL: sqlUrl('postgresql', sql) }),
  mysql: (sql) => ({ MYSQL_URL: sqlUrl('mysql', sql) }),
  kafka: ({ brokers, credentials }) => ({
    KAFKA_BROKERS: brokers.join(','),
    ...(credentials === undefined
      ? {}
      : { KAFKA_USERNAME: credentials.username, KAFKA_PASSWORD: credentials.password }),
  }),
  s3: ({ endpoint, region, accessKeyId, secretAccessKey }) => ({
    S3_ENDPOINT: endpoint,
    S3_REGION: region,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }),
};

function sqlUrl(protocol: string, { host, port, user, password, database }: SqlConnection): string {
  const address = host.includes(':') ? `[${host}]` : host;
  const [who, secret, where] = [user, password, database].map(encodeURIComponent);
  return `${protocol}://${who ?? ''}:${secret ?? ''}@${address}:${port}/${where ?? ''}`;
}
