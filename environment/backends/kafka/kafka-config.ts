import { randomBytes } from 'node:crypto';
import { authority, type Endpoint } from '../../network/endpoints.js';
import { LOOPBACK } from '../../network/ports.js';
import { properties } from '../../core/properties.js';

export interface Login {
  username: string;
  password: string;
}

export interface BrokerSettings {
  /** Listeners for tests and for containers: each side needs its own, because Kafka sends clients to the advertised address. */
  client: Listener;
  container: Listener;
  /** The listener that the broker itself uses. */
  interBroker: 'CLIENT' | 'CONTAINER';
  controllerPort: number;
  login: Login;
  /** Used only between broker and controller. */
  controllerLogin: Login;
  dataDirectory: string;
  /** Tests start the broker again, which the controller accepts when its last session has ended. */
  restartable?: boolean | undefined;
}

export interface Listener {
  listens: Endpoint;
  advertised: Endpoint;
}

type Config = Record<string, string | number | boolean>;

/** A broker that is its own controller (KRaft), with a login on all listeners. */
export function brokerConfig(settings: BrokerSettings): Config {
  const { client, container, interBroker, controllerPort, login, controllerLogin, dataDirectory, restartable } =
    settings;
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@${LOOPBACK}:${controllerPort}`,
    listeners: [
      `CLIENT://${authority(client.listens)}`,
      `CONTAINER://${authority(container.listens)}`,
      `CONTROLLER://${LOOPBACK}:${controllerPort}`,
    ].join(','),
    'advertised.listeners': `CLIENT://${authority(client.advertised)},CONTAINER://${authority(container.advertised)}`,
    'listener.security.protocol.map': 'CLIENT:SASL_PLAINTEXT,CONTAINER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
    'inter.broker.listener.name': interBroker,
    'controller.listener.names': 'CONTROLLER',
    'sasl.enabled.mechanisms': 'PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.client.plain.sasl.jaas.config': brokerLogin(login),
    'listener.name.container.plain.sasl.jaas.config': brokerLogin(login),
    'listener.name.controller.plain.sasl.jaas.config': brokerLogin(controllerLogin),
    'log.dirs': dataDirectory,
    // A misspelt topic must be an error, not a new topic that is never removed.
    'auto.create.topics.enable': false,
    'delete.topic.enable': true,
    // For one broker with small topics.
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'group.initial.rebalance.delay.ms': 0,
    'log.retention.ms': -1,
    'log.cleaner.enable': false,
    'log.index.size.max.bytes': 1_048_576,
    'file.delete.delay.ms': 100,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
    'controlled.shutdown.enable': false,
    ...(restartable === true ? { 'broker.session.timeout.ms': 3_000, 'broker.heartbeat.interval.ms': 500 } : {}),
  };
}

export function serverProperties(settings: BrokerSettings): string {
  return properties(brokerConfig(settings));
}

/** The same configuration as variables of Kafka's images. */
export function brokerEnvironment(settings: BrokerSettings): Record<string, string> {
  const entries = Object.entries(brokerConfig(settings));
  return {
    CLUSTER_ID: newUuid(),
    ...Object.fromEntries(
      entries.map(([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, String(value)]),
    ),
  };
}

/** The file that Kafka's format command writes into the data folder; the command needs a second for that. */
export function metaProperties(): string {
  return properties({ version: 1, 'node.id': 1, 'cluster.id': newUuid(), 'directory.id': newUuid() });
}

export function log4jProperties(): string {
  return properties({
    'log4j.rootLogger': 'WARN, stdout',
    'log4j.appender.stdout': 'org.apache.log4j.ConsoleAppender',
    'log4j.appender.stdout.layout': 'org.apache.log4j.PatternLayout',
    'log4j.appender.stdout.layout.ConversionPattern': '%d{ISO8601} %-5p %c: %m%n',
    'log4j.logger.org.apache.kafka.common.utils.AppInfoParser': 'INFO',
    'log4j.logger.kafka.server.KafkaRaftServer': 'INFO',
  });
}

/** The login module of a broker, which accepts that login too. */
function brokerLogin(login: Login): string {
  return jaasConfig(login, { [`user_${login.username}`]: login.password });
}

/** The login module of SASL/PLAIN as a client has it. */
export function jaasConfig({ username, password }: Login, more: Record<string, string> = {}): string {
  const options = Object.entries({ username, password, ...more });
  const written = options.map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`);
  return `org.apache.kafka.common.security.plain.PlainLoginModule required ${written.join(' ')};`;
}

/** A UUID in Kafka's format. Kafka's tools take a leading dash for an option. */
function newUuid(): string {
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}
