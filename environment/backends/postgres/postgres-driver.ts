import type { SqlConnection } from '../sql/sql-url.js';
import { newSecret } from '../../core/secret.js';
import { volumesInMemory } from '../backend-container.js';
import type { BackendDriver } from '../driver.js';
import type { PostgresForTest } from './postgres-for-test.js';
import { describedBySqlUrl, type SqlUrlFormat } from '../sql/sql-url.js';

const URL_FORMAT: SqlUrlFormat = {
  variable: 'POSTGRES_URL',
  protocols: ['postgresql:', 'postgres:'],
  defaultPort: 5432,
};

/** Data is removed after the run, so protection against a power failure is turned off. */
const CONTAINER_SETTINGS = {
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export const postgresDriver: BackendDriver<SqlConnection, PostgresForTest, 'postgres'> = {
  name: 'postgres',
  title: 'PostgreSQL',
  variables: [
    {
      variable: URL_FORMAT.variable,
      description: '`postgresql://user:password@host:5432/database`',
      defaultText: 'embedded PostgreSQL 16',
      secret: true,
    },
  ],
  loginVariables: [URL_FORMAT.variable],
  image: { variable: 'POSTGRES_IMAGE', default: 'postgres:16', description: 'image of Postgres' },
  stageLibrary: 'jdbc-lib',

  ...describedBySqlUrl(URL_FORMAT),

  probe: async (connection, timeoutMs) => (await import('./postgres-client.js')).versionOf(connection, timeoutMs),

  /** SQLSTATE class 28 is about authorization; 3D000 is an unknown database. */
  judge(error) {
    const state = String((error as { code?: unknown }).code);
    if (state.startsWith('28')) return 'login';
    return state === '3D000' ? 'database' : 'other';
  },

  open: async (info) => (await import('./postgres-for-test.js')).createPostgres(info),

  startEmbedded: async (context) => (await import('./postgres-embedded.js')).startEmbedded(context),

  /**
   * While the official image initializes its data, its temporary server has no port. So a login over TCP succeeds only at
   * the final server.
   */
  container() {
    const login = { user: 'postgres', password: newSecret(), database: 'stf' };
    return {
      port: 5432,
      spec: (facts, _places, restartable) => ({
        env: {
          POSTGRES_USER: login.user,
          POSTGRES_PASSWORD: login.password,
          POSTGRES_DB: login.database,
          POSTGRES_INITDB_ARGS: '--locale=C --encoding=UTF8 --no-sync',
        },
        command: [
          'postgres',
          ...Object.entries({
            ...CONTAINER_SETTINGS,
            ...(restartable === true ? { synchronous_commit: 'on' } : {}),
          }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ],
        tmpfs: volumesInMemory(facts),
      }),
      connection: (endpoint) => ({ ...endpoint, ...login }),
    };
  },
};
