import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onFreePort, type Attempt } from '../backends/free-port.js';
import { spawnJava } from '../backends/java-server.js';
import { untilReady } from '../backends/ready.js';
import { newSecret } from '../backends/secret.js';
import { jarsOf } from '../cache/index.js';
import type { KafkaConnection, StartContext, StartedServer } from '../contract.js';
import { freePort, LOOPBACK } from '../ports.js';
import { requireJava, type Java } from '../toolchain/index.js';
import { describeCluster } from './client.js';
import { log4jProperties, metaProperties, serverProperties } from './config.js';

interface Parts {
  java: Java;
  jars: string;
}

/** Starts an Apache Kafka of its own (one broker, KRaft), on loopback, with SASL/PLAIN and a generated password. */
export async function startEmbedded(context: StartContext): Promise<StartedServer<'kafka'>> {
  const java = await requireJava(context.progress);
  const jars = await jarsOf(new URL('pom.xml', import.meta.url), context.progress);
  return onFreePort((attempt) => launch(context, { java, jars }, attempt));
}

async function launch(context: StartContext, parts: Parts, attempt: Attempt): Promise<StartedServer<'kafka'>> {
  const credentials = { username: 'stf', password: newSecret() };
  const folder = join(context.directory, `broker-${attempt.number}`);
  const dataFolder = join(folder, 'data');
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(dataFolder, 'meta.properties'), metaProperties());
  await writeFile(join(folder, 'log4j.properties'), log4jProperties());
  const config = serverProperties({
    clientPort: attempt.port,
    controllerPort: await freePort(),
    client: credentials,
    controller: { username: 'controller', password: newSecret() },
    dataFolder,
  });
  const configFile = join(folder, 'server.properties');
  await writeFile(configFile, config, { mode: 0o600 });

  const logFile = join(context.directory, `kafka-${attempt.number}.log`);
  const server = await spawnJava(context, {
    title: 'Kafka',
    ...parts,
    mainClass: 'kafka.Kafka',
    args: [configFile],
    heapMb: 256,
    flags: [`-Dlog4j.configuration=${pathToFileURL(join(folder, 'log4j.properties')).href}`],
    logFile,
  });
  // Nothing that the broker holds is worth an orderly end, which takes it seconds.
  const stop = (): Promise<void> => server.stop({ signal: 'SIGKILL' });

  const connection: KafkaConnection = { brokers: [`${LOOPBACK}:${attempt.port}`], credentials };
  try {
    await untilReady({
      title: 'Kafka',
      process: server,
      probe: () => describeCluster(connection),
      signal: context.signal,
    });
    return {
      info: {
        product: 'kafka',
        source: 'embedded',
        version: await versionIn(logFile),
        connection,
        logFiles: [logFile],
      },
      healthy: () =>
        describeCluster(connection).then(
          () => true,
          () => false,
        ),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The protocol does not tell the version; the broker's own log does. */
async function versionIn(logFile: string): Promise<string> {
  const version = /Kafka version: (\S+)/.exec(await readFile(logFile, 'utf8'))?.[1];
  return version === undefined ? 'Apache Kafka' : `Apache Kafka ${version}`;
}
