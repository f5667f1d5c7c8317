import { Kafka, logLevel } from 'kafkajs';
import { ServerError } from '../../core/errors.js';

export interface KafkaConnection {
  /** `host:port` of each bootstrap broker. */
  brokers: string[];
  /** SASL/PLAIN credentials; absent when the brokers require none. */
  credentials?: { username: string; password: string };
}

export interface ClusterFacts {
  clusterId: string;
  brokers: string[];
}

/** Describes the cluster: succeeds only with a valid login and a broker that is ready to serve topics. */
export async function describeCluster(connection: KafkaConnection, timeoutMs = 3_000): Promise<ClusterFacts> {
  const { brokers, credentials } = connection;
  const kafka = new Kafka({
    clientId: 'sdc-test-framework',
    brokers,
    ...(credentials && { sasl: { mechanism: 'plain', ...credentials } }),
    connectionTimeout: timeoutMs,
    authenticationTimeout: timeoutMs,
    requestTimeout: timeoutMs,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    if (cluster.brokers.length === 0) {
      throw new ServerError('SERVER_NOT_READY', 'Kafka has no broker that is ready yet.');
    }
    return {
      clusterId: cluster.clusterId,
      brokers: cluster.brokers.map(({ host, port }) => `${host}:${port}`),
    };
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
