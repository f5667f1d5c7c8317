import { chown, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedServer } from '../driver.js';
import { onFreePort, LOOPBACK } from '../../network/ports.js';
import { untilReady } from '../../process/ready.js';
import { newSecret } from '../../core/secret.js';
import { handOver, unprivilegedUser, type SystemUser } from '../unprivileged.js';
import type { OwnedProcess, StartContext } from '../../core/contract.js';
import type { SqlConnection } from '../sql/sql-url.js';
import { versionOf } from './mysql-client.js';
import { DATABASE, FORMAT, installation, reachableBy, type Installation } from './mysql-installation.js';

/** Data is removed after the run, so protection against a power failure is turned off. */
const SETTINGS = [
  `--bind-address=${LOOPBACK}`,
  '--socket=',
  '--skip-name-resolve',
  // Creating certificates can take ten seconds, and loopback needs none.
  '--skip-ssl',
  '--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--max-connections=200',
  '--innodb-buffer-pool-size=64M',
  '--innodb-flush-log-at-trx-commit=0',
  '--default-time-zone=+00:00',
];

/** Starts a MariaDB from a Maven package, on loopback, with a generated password. */
export async function startEmbedded(
  context: StartContext,
  pom: URL | undefined,
): Promise<EmbeddedServer<SqlConnection>> {
  const user = await unprivilegedUser();
  if (user !== undefined) await handOver(context.directory, user);
  const files = await reachableBy(user, await installation(context, pom), context.directory);
  const password = newSecret();
  const data = join(context.directory, 'data');
  await cp(files.template, data, { recursive: true });
  await mkdir(join(context.directory, 'tmp'));
  const script = join(context.directory, 'password.sql');
  await writeFile(script, passwordScript(password), { mode: 0o600 });
  if (user !== undefined) await giveTo(user, [script, data, join(context.directory, 'tmp')]);

  return onFreePort((port) => launch(context, files, { data, script, password, user }, port));
}

interface Run {
  data: string;
  script: string;
  password: string;
  user: SystemUser | undefined;
}

async function launch(
  context: StartContext,
  files: Installation,
  run: Run,
  port: number,
): Promise<EmbeddedServer<SqlConnection>> {
  const logFile = join(context.directory, `mariadb-${port}.log`);
  const server = context.spawn({
    title: 'MariaDB',
    command: files.executable,
    args: [
      '--no-defaults',
      `--datadir=${run.data}`,
      `--tmpdir=${join(context.directory, 'tmp')}`,
      `--pid-file=${join(context.directory, 'mariadb.pid')}`,
      `--lc-messages-dir=${files.share}`,
      `--character-sets-dir=${join(files.share, 'charsets')}`,
      `--init-file=${run.script}`,
      `--port=${port}`,
      ...FORMAT,
      ...SETTINGS,
      // What was committed has to outlive the process.
      ...(context.restartable === true ? ['--innodb-flush-log-at-trx-commit=2'] : []),
    ],
    cwd: context.directory,
    logFile,
    ...run.user,
  });
  const connection: SqlConnection = {
    host: LOOPBACK,
    port,
    user: 'root',
    password: run.password,
    database: DATABASE,
  };
  const version = await readyOrStopped(context, server, connection);
  return {
    version,
    connection,
    logFiles: [logFile],
    stop: () => kill(server),
  };
}

async function readyOrStopped(context: StartContext, server: OwnedProcess, connection: SqlConnection): Promise<string> {
  const { signal } = context;
  try {
    return await untilReady({ title: 'MariaDB', process: server, probe: () => versionOf(connection), signal });
  } catch (error) {
    await kill(server);
    throw error;
  }
}

/** Runs before the server listens, so no other password is ever valid. One statement per line. */
function passwordScript(password: string): string {
  return `ALTER USER root@'${LOOPBACK}' IDENTIFIED BY '${password}' ACCOUNT UNLOCK;\n`;
}

async function giveTo(user: SystemUser, paths: string[]): Promise<void> {
  for (const path of paths) {
    const below = await readdir(path, { recursive: true }).catch(unlessFile);
    await Promise.all([path, ...below.map((name) => join(path, name))].map((each) => chown(each, user.uid, user.gid)));
  }
}

function unlessFile(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOTDIR') throw error;
  return [];
}

/** The server's data is not needed any more, so there is no orderly shutdown. */
function kill(server: OwnedProcess): Promise<void> {
  return server.stop({ signal: 'SIGKILL' });
}
