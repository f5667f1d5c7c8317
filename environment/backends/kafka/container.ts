import { startContainerBackend } from '../backend-container.js';
import { authority } from '../../network/endpoints.js';
import { newSecret } from '../../core/secret.js';
import type { StartContext, StartedServer } from '../../core/contract.js';
import { describeCluster } from './kafka-client.js';
import { environment } from './kafka-config.js';

const CLIENT_PORT = 9092;
const CONTAINER_PORT = 19_092;
const CONTROLLER_PORT = 9093;
const ANY_ADDRESS = '0.0.0.0';
const DATA_FOLDER = '/tmp/kafka-data';

/** Starts Kafka (one broker, KRaft) from an image that makes its configuration of variables as `apache/kafka` does. */
export function startContainer(context: StartContext, image: string): Promise<StartedServer<'kafka'>> {
  const login = { username: 'stf', password: newSecret() };
  return startContainerBackend(context, {
    product: 'kafka',
    title: 'Kafka',
    image,
    port: CLIENT_PORT,
    networkPort: CONTAINER_PORT,
    tellsPort: true,
    spec: (_image, { published, inNetwork }) => ({
      env: {
        ...environment({
          client: { listens: { host: ANY_ADDRESS, port: CLIENT_PORT }, advertised: published },
          container: { listens: { host: ANY_ADDRESS, port: CONTAINER_PORT }, advertised: inNetwork },
          // What is published need not be reached from inside.
          interBroker: 'CONTAINER',
          controllerPort: CONTROLLER_PORT,
          login,
          controllerLogin: { username: 'controller', password: newSecret() },
          dataFolder: DATA_FOLDER,
        }),
        KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
      },
      // Thousands of small files, which a disk takes seconds to remove.
      tmpfs: { [DATA_FOLDER]: 'rw,mode=1777' },
    }),
    connection: (endpoint) => ({ brokers: [authority(endpoint)], credentials: login }),
    // The protocol does not tell the version.
    versionOf: async (connection, timeoutMs) => {
      await describeCluster(connection, timeoutMs);
      return `Apache Kafka (${image})`;
    },
  });
}
