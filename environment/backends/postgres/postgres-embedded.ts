import { writeFile, chown } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedServer } from '../driver.js';
import { onFreePort, LOOPBACK } from '../../network/ports.js';
import { untilReady } from '../../process/ready.js';
import { newSecret } from '../../core/secret.js';
import { handOver, unprivilegedUser, type SystemUser } from '../unprivileged.js';
import type { OwnedProcess, ProcessEnd, StartContext } from '../../core/contract.js';
import type { SqlConnection } from '../sql/sql-url.js';
import { describeEnd } from '../../process/owned.js';
import { ServerError } from '../../core/errors.js';
import { findBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { versionOf } from './postgres-client.js';

/** Data is removed after the run, so protection against a power failure is turned off. */
const SETTINGS = {
  listen_addresses: LOOPBACK,
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  // In the data folder instead of /dev/shm, so that it is removed with the folder after a SIGKILL.
  dynamic_shared_memory_type: 'mmap',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Starts a PostgreSQL from the npm package, on loopback, with a generated password. */
export async function startEmbedded(context: StartContext): Promise<EmbeddedServer<SqlConnection>> {
  const user = await unprivilegedUser();
  if (user !== undefined) await handOver(context.directory, user);
  const binaries = await findBinaries(context.directory, user);
  const data = join(context.directory, 'data');
  const password = newSecret();
  await createCluster(context, binaries, { data, password, user });

  return onFreePort((port) => launch(context, binaries, { data, password, user }, port));
}

interface Cluster {
  data: string;
  password: string;
  user: SystemUser | undefined;
}

async function createCluster(context: StartContext, binaries: PostgresBinaries, cluster: Cluster): Promise<void> {
  const passwordFile = join(context.directory, 'password');
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.user !== undefined) await chown(passwordFile, cluster.user.uid, cluster.user.gid);
  const initdb = context.spawn({
    title: 'initdb of PostgreSQL',
    command: binaries.initdb,
    args: [
      `--pgdata=${cluster.data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--locale=C',
      '--encoding=UTF8',
      '--no-sync',
      '--no-instructions',
    ],
    cwd: context.directory,
    logFile: join(context.directory, 'initdb.log'),
    ...cluster.user,
  });
  const end = await initdb.ended;
  context.signal.throwIfAborted();
  if (end.code !== 0) throw initdbFailed(end, await initdb.logTail(20));
}

function initdbFailed(end: ProcessEnd, log: string): ServerError {
  if (/could not look up effective user/.test(log)) {
    return new ServerError('USER_UNKNOWN', 'PostgreSQL does not run as a user that has no entry in /etc/passwd.', {
      nextStep: 'Run as a user that has one, or set POSTGRES_URL to use a server of your own.',
    });
  }
  return new ServerError('SERVER_ENDED', `initdb of PostgreSQL ${describeEnd(end)}.`, {
    nextStep: `The end of its log:\n${log}`,
  });
}

async function launch(
  context: StartContext,
  binaries: PostgresBinaries,
  cluster: Cluster,
  port: number,
): Promise<EmbeddedServer<SqlConnection>> {
  const logFile = join(context.directory, `postgres-${port}.log`);
  const settings = Object.entries({
    ...SETTINGS,
    // What was committed has to outlive the process.
    ...(context.restartable === true ? { synchronous_commit: 'on' } : {}),
    port: String(port),
  });
  const server = context.spawn({
    title: 'PostgreSQL',
    command: binaries.postgres,
    args: ['-D', cluster.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: context.directory,
    logFile,
    // After SIGKILL a segment of shared memory would remain; a system has 4096 of them.
    deathSignal: 'QUIT',
    ...cluster.user,
  });
  const connection: SqlConnection = {
    host: LOOPBACK,
    port,
    user: 'postgres',
    password: cluster.password,
    database: 'postgres',
  };
  const version = await readyOrStopped(context, server, connection);
  return {
    version,
    connection,
    logFiles: [logFile],
    stop: () => stop(server),
  };
}

async function readyOrStopped(context: StartContext, server: OwnedProcess, connection: SqlConnection): Promise<string> {
  try {
    return await untilReady({
      title: 'PostgreSQL',
      process: server,
      probe: () => versionOf(connection),
      signal: context.signal,
    });
  } catch (error) {
    await stop(server);
    throw error;
  }
}

/** SIGQUIT ends the server at once, without waiting for clients or writing a checkpoint. */
function stop(server: OwnedProcess): Promise<void> {
  return server.stop({ signal: 'SIGQUIT', graceMs: 3_000 });
}
