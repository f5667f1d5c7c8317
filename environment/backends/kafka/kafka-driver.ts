import type { KafkaConnection } from './kafka-client.js';
import { invalidOption } from '../../core/option.js';
import { newSecret } from '../../core/secret.js';
import { authority, parseAuthority } from '../../network/endpoints.js';
import type { BackendDriver } from '../driver.js';
import type { KafkaForTest } from './kafka-for-test.js';
import { brokerEnvironment } from './kafka-config.js';

const [BROKERS, USERNAME, PASSWORD] = ['KAFKA_BROKERS', 'KAFKA_USERNAME', 'KAFKA_PASSWORD'] as const;

const CLIENT_PORT = 9092;
const CONTAINER_PORT = 19_092;
const CONTROLLER_PORT = 9093;
const ANY_ADDRESS = '0.0.0.0';
const DATA_DIRECTORY = '/tmp/kafka-data';

const POM = new URL('pom.xml', import.meta.url);

export const kafkaDriver: BackendDriver<KafkaConnection, KafkaForTest, 'kafka'> = {
  name: 'kafka',
  title: 'Kafka',
  variables: [
    { variable: BROKERS, description: '`host:9092,…`', defaultText: 'embedded Kafka 3.9 (KRaft)' },
    { variable: USERNAME, description: 'SASL/PLAIN login there' },
    { variable: PASSWORD, description: 'the password there', secret: true },
  ],
  loginVariables: [USERNAME, PASSWORD],
  image: { variable: 'KAFKA_IMAGE', default: 'apache/kafka:3.9.1', description: 'image of Kafka' },
  stageLibrary: 'apache-kafka_2_7-lib',
  pom: POM,
  advertisesAddress: true,

  parse(read) {
    const text = read(BROKERS);
    if (text === undefined) return undefined;
    const brokers = text
      .split(',')
      .map((broker) => broker.trim())
      .filter((broker) => broker !== '');
    for (const broker of brokers) requireBroker(broker);
    if (brokers.length === 0) throw invalidOption(BROKERS, 'does not name a broker', 'Give it as host:port.');
    const [username, password] = [read(USERNAME), read(PASSWORD)];
    if (username === undefined && password === undefined) return { brokers };
    if (username === undefined || password === undefined) {
      const missing = username === undefined ? USERNAME : PASSWORD;
      throw invalidOption(missing, 'is missing', `Set both ${USERNAME} and ${PASSWORD}, or neither.`);
    }
    return { brokers, credentials: { username, password } };
  },
  print: ({ brokers, credentials }) => ({
    [BROKERS]: brokers.join(','),
    ...(credentials && { [USERNAME]: credentials.username, [PASSWORD]: credentials.password }),
  }),
  describe({ brokers, credentials }) {
    const address = brokers.join(',');
    if (credentials === undefined) return { address, login: address };
    const { username, password } = credentials;
    return { address, login: `${address}  SASL/PLAIN user ${username}, password ${password}` };
  },
  user: ({ credentials }) => credentials?.username ?? 'an anonymous client',
  secrets: ({ credentials }) => (credentials === undefined ? [] : [credentials.password]),
  async withEndpoints(connection, replace) {
    const brokers = connection.brokers.map(async (broker) => authority(await replace(parseAuthority(broker))));
    return { ...connection, brokers: await Promise.all(brokers) };
  },

  readdress: async (through) => (await import('./kafka-addresses.js')).brokersThrough(through),

  /** The protocol does not report the version. */
  async probe(connection, timeoutMs) {
    const { clusterId } = await (await import('./kafka-client.js')).describeCluster(connection, timeoutMs / 2);
    return `Apache Kafka (cluster ${clusterId})`;
  },
  judge: (error) => (error instanceof Error && error.name === 'KafkaJSSASLAuthenticationError' ? 'login' : 'other'),

  open: async (info) => (await import('./kafka-for-test.js')).createKafka(info),

  startEmbedded: async (context) => (await import('./kafka-embedded.js')).startEmbedded(context, POM),

  /** One broker (KRaft), from an image that is configured with the variables of `apache/kafka`. */
  container() {
    const login = { username: 'stf', password: newSecret() };
    return {
      port: CLIENT_PORT,
      networkPort: CONTAINER_PORT,
      needsPublishedPort: true,
      spec: (_facts, { published, inNetwork }, restartable) => ({
        env: {
          ...brokerEnvironment({
            client: { listens: { host: ANY_ADDRESS, port: CLIENT_PORT }, advertised: published },
            container: { listens: { host: ANY_ADDRESS, port: CONTAINER_PORT }, advertised: inNetwork },
            // The published address may be unreachable from the container.
            interBroker: 'CONTAINER',
            controllerPort: CONTROLLER_PORT,
            login,
            controllerLogin: { username: 'controller', password: newSecret() },
            dataDirectory: DATA_DIRECTORY,
            restartable,
          }),
          KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
        },
        // Removing thousands of small files from a disk takes seconds.
        tmpfs: { [DATA_DIRECTORY]: 'rw,mode=1777' },
      }),
      connection: (endpoint) => ({ brokers: [authority(endpoint)], credentials: login }),
      version: (image) => `Apache Kafka (${image})`,
    };
  },
};

function requireBroker(broker: string): void {
  const port = Number(/^.+:(\d{1,5})$/.exec(broker)?.[1]);
  if (port >= 1 && port <= 65_535) return;
  throw invalidOption(
    BROKERS,
    `contains ${JSON.stringify(broker)}`,
    'Give each broker as host:port, separated by commas.',
  );
}
