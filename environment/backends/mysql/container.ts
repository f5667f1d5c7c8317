import { startContainerBackend } from '../backend-container.js';
import { newSecret } from '../../core/secret.js';
import { volumesInMemory } from '../tmpfs.js';
import type { StartContext, StartedServer } from '../../core/contract.js';
import { versionOf } from './mysql-client.js';

const PORT = 3306;
const DATABASE = 'stf';

/** Data lives as long as the run: what protects it against a power cut only costs time. All of it MySQL and MariaDB know. */
const SETTINGS = [
  '--character-set-server=utf8mb4',
  '--skip-name-resolve',
  '--max-connections=200',
  '--disable-log-bin',
  '--innodb-doublewrite=OFF',
  '--innodb-flush-log-at-trx-commit=0',
  '--default-time-zone=+00:00',
];

/**
 * Starts MySQL (or MariaDB) from an image that is used as the official ones are. While these initialize their data they
 * run a server without a port, so a login over TCP is one at the server that stays.
 */
export function startContainer(context: StartContext, image: string): Promise<StartedServer<'mysql'>> {
  const login = { user: 'root', password: newSecret(), database: DATABASE };
  return startContainerBackend(context, {
    product: 'mysql',
    title: 'MySQL',
    image,
    port: PORT,
    spec: (facts) => ({
      env: {
        MYSQL_ROOT_PASSWORD: login.password,
        MYSQL_ROOT_HOST: '%',
        MYSQL_DATABASE: login.database,
        // Names of time zones, which take seconds to load; the embedded server has none either.
        MYSQL_INITDB_SKIP_TZINFO: '1',
      },
      command: SETTINGS,
      tmpfs: volumesInMemory(facts),
    }),
    connection: (endpoint) => ({ ...endpoint, ...login }),
    versionOf,
  });
}
