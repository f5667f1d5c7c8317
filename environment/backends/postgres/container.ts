import { startContainerBackend } from '../backend-container.js';
import { newSecret } from '../../core/secret.js';
import { volumesInMemory } from '../tmpfs.js';
import type { StartContext, StartedServer } from '../../core/contract.js';
import { versionOf } from './postgres-client.js';

const PORT = 5432;
const DATABASE = 'stf';

/** Data lives as long as the run: what protects it against a power cut only costs time. */
const SETTINGS = {
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts PostgreSQL from an image that is used as the official one is. While that one initializes its data it runs a
 * server without a port, so a login over TCP is one at the server that stays.
 */
export function startContainer(context: StartContext, image: string): Promise<StartedServer<'postgres'>> {
  const login = { user: 'postgres', password: newSecret(), database: DATABASE };
  return startContainerBackend(context, {
    product: 'postgres',
    title: 'PostgreSQL',
    image,
    port: PORT,
    spec: (facts) => ({
      env: {
        POSTGRES_USER: login.user,
        POSTGRES_PASSWORD: login.password,
        POSTGRES_DB: login.database,
        POSTGRES_INITDB_ARGS: '--locale=C --encoding=UTF8 --no-sync',
      },
      command: ['postgres', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      tmpfs: volumesInMemory(facts),
    }),
    connection: (endpoint) => ({ ...endpoint, ...login }),
    versionOf,
  });
}
