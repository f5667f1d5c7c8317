import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classArchive } from '../class-archive.js';
import type { EmbeddedServer } from '../driver.js';
import { onFreePort, LOOPBACK } from '../../network/ports.js';
import { spawnJava, type JavaParts } from '../java-server.js';
import { untilReady } from '../../process/ready.js';
import { properties } from '../../core/properties.js';
import { newSecret } from '../../core/secret.js';
import { jarsOf } from '../../cache/index.js';
import type { OwnedProcess, StartContext } from '../../core/contract.js';
import { type S3Connection, serverNameOf } from './s3-client.js';
import { requireJava } from '../../toolchain/index.js';

/** Starts an S3Proxy on loopback, with generated keys and objects in memory. */
export async function startEmbedded(context: StartContext, pom: URL): Promise<EmbeddedServer<S3Connection>> {
  const java = await requireJava(context);
  const jars = await jarsOf(pom, context);
  const parts = { java, jars };
  const warmUp = async (flag: string): Promise<OwnedProcess> => (await launch(context, parts, [flag])).process;
  const { process, connection, logFile } = await launch(
    context,
    parts,
    await classArchive(context, 'S3Proxy', parts, warmUp),
  );
  return {
    version: await versionOf(jars),
    connection,
    logFiles: [logFile],
    stop: () => kill(process),
  };
}

interface Launched {
  process: OwnedProcess;
  connection: S3Connection;
  logFile: string;
}

function launch(context: StartContext, parts: JavaParts, flags: string[]): Promise<Launched> {
  return onFreePort(async (port) => {
    const connection: S3Connection = {
      endpoint: `http://${LOOPBACK}:${port}`,
      region: 'us-east-1',
      accessKeyId: newSecret(20),
      secretAccessKey: newSecret(40),
      forcePathStyle: true,
    };
    const configFile = join(context.directory, `s3proxy-${port}.properties`);
    const folder = context.restartable === true ? join(context.directory, 'objects') : undefined;
    if (folder !== undefined) await mkdir(folder, { recursive: true });
    await writeFile(configFile, config(connection, folder), { mode: 0o600 });
    const logFile = join(context.directory, `s3proxy-${port}.log`);
    const process = await spawnJava(context, {
      title: 'S3Proxy',
      ...parts,
      mainClass: 'org.gaul.s3proxy.Main',
      args: ['--properties', configFile],
      heapMb: 512,
      flags,
      // Names of files are those of objects.
      env: { LOG_LEVEL: 'warn', LC_ALL: 'C.UTF-8' },
      logFile,
    });
    const { signal } = context;
    try {
      await untilReady({ title: 'S3Proxy', process, probe: () => serverNameOf(connection), signal });
    } catch (error) {
      await kill(process);
      throw error;
    }
    return { process, connection, logFile };
  });
}

/** Objects are in memory, unless they have to outlive the process: a file system allows fewer names. */
function config({ endpoint, accessKeyId, secretAccessKey }: S3Connection, folder: string | undefined): string {
  return properties({
    's3proxy.endpoint': endpoint,
    's3proxy.authorization': 'aws-v2-or-v4',
    's3proxy.identity': accessKeyId,
    's3proxy.credential': secretAccessKey,
    ...(folder === undefined
      ? { 'jclouds.provider': 'transient-nio2' }
      : { 'jclouds.provider': 'filesystem-nio2', 'jclouds.filesystem.basedir': folder }),
  });
}

/** From the name of the jar: the server does not report its version. */
async function versionOf(jars: string): Promise<string> {
  const versions = (await readdir(jars)).map((name) => /^s3proxy-([\d.]+\d)/.exec(name)?.[1]);
  return ['S3Proxy', versions.find((version) => version !== undefined)].join(' ').trim();
}

function kill(process: OwnedProcess): Promise<void> {
  return process.stop({ signal: 'SIGKILL' });
}
