import type { SqlConnection } from '../sql/sql-url.js';
import { newSecret } from '../../core/secret.js';
import { volumesInMemory } from '../backend-container.js';
import type { BackendDriver } from '../driver.js';
import type { MysqlForTest } from './mysql-for-test.js';
import { describedBySqlUrl, type SqlUrlFormat } from '../sql/sql-url.js';

const URL_FORMAT: SqlUrlFormat = { variable: 'MYSQL_URL', protocols: ['mysql:', 'mariadb:'], defaultPort: 3306 };

/** Data is removed after the run, so protection against a power failure is turned off. MySQL and MariaDB accept all of them. */
const CONTAINER_SETTINGS = [
  '--character-set-server=utf8mb4',
  '--skip-name-resolve',
  '--max-connections=200',
  '--disable-log-bin',
  '--innodb-doublewrite=OFF',
  '--innodb-flush-log-at-trx-commit=0',
  '--default-time-zone=+00:00',
];

/** What was committed outlives the process. */
const LASTING_COMMITS = '--innodb-flush-log-at-trx-commit=2';

/** Maven packages with a server, by platform. */
const PACKAGES: Record<string, string> = {
  'linux-x64': 'mariadb-linux-x64',
  'darwin-arm64': 'mariadb-macos-arm64',
};
const PACKAGE = PACKAGES[`${process.platform}-${process.arch}`];
const POM = PACKAGE === undefined ? undefined : new URL(`${PACKAGE}/pom.xml`, import.meta.url);

const LOGIN_ERRORS = ['ER_ACCESS_DENIED_ERROR', 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR', 'ER_ACCOUNT_HAS_BEEN_LOCKED'];
const DATABASE_ERRORS = ['ER_BAD_DB_ERROR', 'ER_DBACCESS_DENIED_ERROR'];

export const mysqlDriver: BackendDriver<SqlConnection, MysqlForTest, 'mysql'> = {
  name: 'mysql',
  title: 'MySQL',
  variables: [
    {
      variable: URL_FORMAT.variable,
      description: '`mysql://user:password@host:3306/database`',
      defaultText: 'embedded MariaDB 11.4',
      secret: true,
    },
  ],
  loginVariables: [URL_FORMAT.variable],
  image: { variable: 'MYSQL_IMAGE', default: 'mysql:8.4', description: 'image of MySQL' },
  stageLibrary: 'jdbc-lib',
  ...(POM && { pom: POM }),

  ...describedBySqlUrl(URL_FORMAT),

  probe: async (connection, timeoutMs) => (await import('./mysql-client.js')).versionOf(connection, timeoutMs),

  judge(error) {
    const { code = '' } = error as { code?: string };
    if (LOGIN_ERRORS.includes(code)) return 'login';
    return DATABASE_ERRORS.includes(code) ? 'database' : 'other';
  },

  open: async (info) => (await import('./mysql-for-test.js')).createMysql(info),

  startEmbedded: async (context) => (await import('./mysql-embedded.js')).startEmbedded(context, POM),

  /**
   * While the official images initialize their data, their temporary server has no port. So a login over TCP succeeds
   * only at the final server.
   */
  container() {
    const login = { user: 'root', password: newSecret(), database: 'stf' };
    return {
      port: 3306,
      spec: (facts, _places, restartable) => ({
        env: {
          MYSQL_ROOT_PASSWORD: login.password,
          MYSQL_ROOT_HOST: '%',
          MYSQL_DATABASE: login.database,
          // Loading the names of time zones takes seconds; the embedded server does not have them either.
          MYSQL_INITDB_SKIP_TZINFO: '1',
        },
        command: [...CONTAINER_SETTINGS, ...(restartable === true ? [LASTING_COMMITS] : [])],
        tmpfs: volumesInMemory(facts),
      }),
      connection: (endpoint) => ({ ...endpoint, ...login }),
    };
  },
};
