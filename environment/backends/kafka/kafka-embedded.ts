import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { classArchive } from '../class-archive.js';
import { authority, type Endpoint } from '../../network/endpoints.js';
import type { EmbeddedServer } from '../driver.js';
import { onFreePort, freePort, LOOPBACK } from '../../network/ports.js';
import { spawnJava, type JavaParts } from '../java-server.js';
import { untilReady } from '../../process/ready.js';
import { newSecret } from '../../core/secret.js';
import { jarsOf } from '../../cache/index.js';
import type { OwnedProcess, StartContext } from '../../core/contract.js';
import { type KafkaConnection, describeCluster } from './kafka-client.js';
import { HOST_NAME } from '../../network/host-name.js';
import { requireJava } from '../../toolchain/index.js';
import { log4jProperties, metaProperties, serverProperties, type BrokerSettings } from './kafka-config.js';

/** Starts an Apache Kafka (one broker, KRaft), on loopback, with SASL/PLAIN and a generated password. */
export async function startEmbedded(context: StartContext, pom: URL): Promise<EmbeddedServer<KafkaConnection>> {
  const java = await requireJava(context);
  const jars = await jarsOf(pom, context);
  const parts = { java, jars };
  const warmUp = async (flag: string): Promise<OwnedProcess> => (await launch(context, parts, [flag])).process;
  const { process, connection, advertised, logFile } = await launch(
    context,
    parts,
    await classArchive(context, 'Kafka', parts, warmUp),
  );
  return {
    version: await versionOf(jars),
    connection,
    logFiles: [logFile],
    stop: () => kill(process),
    advertised,
  };
}

interface Launched {
  process: OwnedProcess;
  connection: KafkaConnection;
  advertised: KafkaConnection;
  logFile: string;
}

function launch(context: StartContext, parts: JavaParts, flags: string[]): Promise<Launched> {
  return onFreePort(async (port) => {
    const folder = await mkdtemp(join(context.directory, 'broker-'));
    const credentials = { username: 'stf', password: newSecret() };
    const containerPort = await freePort();
    const advertised: Endpoint = { host: HOST_NAME, port: containerPort };
    const configFile = await writeConfig(folder, {
      client: { listens: { host: LOOPBACK, port }, advertised: { host: LOOPBACK, port } },
      container: { listens: { host: LOOPBACK, port: containerPort }, advertised },
      login: credentials,
      restartable: context.restartable,
    });
    const logFile = join(folder, 'kafka.log');
    const process = await spawnJava(context, {
      title: 'Kafka',
      ...parts,
      mainClass: 'kafka.Kafka',
      args: [configFile],
      heapMb: 256,
      flags: [...flags, `-Dlog4j.configuration=${pathToFileURL(join(folder, 'log4j.properties')).href}`],
      logFile,
    });
    const connection: KafkaConnection = { brokers: [`${LOOPBACK}:${port}`], credentials };
    const { signal } = context;
    try {
      await untilReady({ title: 'Kafka', process, probe: () => describeCluster(connection), signal });
    } catch (error) {
      await kill(process);
      throw error;
    }
    return { process, connection, advertised: { brokers: [authority(advertised)], credentials }, logFile };
  });
}

async function writeConfig(
  folder: string,
  settings: Pick<BrokerSettings, 'client' | 'container' | 'login' | 'restartable'>,
): Promise<string> {
  const dataDirectory = join(folder, 'data');
  await mkdir(dataDirectory);
  await writeFile(join(dataDirectory, 'meta.properties'), metaProperties());
  await writeFile(join(folder, 'log4j.properties'), log4jProperties());
  const config = serverProperties({
    ...settings,
    interBroker: 'CLIENT',
    controllerPort: await freePort(),
    controllerLogin: { username: 'controller', password: newSecret() },
    dataDirectory,
  });
  const file = join(folder, 'server.properties');
  await writeFile(file, config, { mode: 0o600 });
  return file;
}

/** The broker's data is not needed any more, and an orderly shutdown takes seconds. */
function kill(process: OwnedProcess): Promise<void> {
  return process.stop({ signal: 'SIGKILL' });
}

/** From the name of the jar: the protocol does not report the version, and the broker logs it late. */
async function versionOf(jarsFolder: string): Promise<string> {
  const versions = (await readdir(jarsFolder)).map((jar) => /^kafka_[\d.]+-(.+)\.jar$/.exec(jar)?.[1]);
  return ['Apache Kafka', versions.find((version) => version !== undefined)].join(' ').trimEnd();
}
