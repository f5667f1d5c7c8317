import { existingServer } from '../existing-server.js';
import { reach, REACH_MS, type Verdict } from '../../network/reach.js';
import type { KafkaConnection, StartedServer } from '../../core/contract.js';
import { describeCluster } from './kafka-client.js';

/** Checks the login at a Kafka that runs already. Its protocol does not tell the version. */
export async function connectExisting(connection: KafkaConnection): Promise<StartedServer<'kafka'>> {
  const target = {
    title: 'Kafka',
    where: connection.brokers.join(','),
    variable: 'KAFKA_BROKERS',
    loginVariables: 'KAFKA_USERNAME and KAFKA_PASSWORD',
    user: connection.credentials?.username ?? 'an anonymous client',
  };
  const { clusterId } = await reach(target, () => describeCluster(connection, REACH_MS / 2), verdict);
  return existingServer('kafka', `Apache Kafka (cluster ${clusterId})`, connection, () => describeCluster(connection));
}

function verdict(error: unknown): Verdict {
  return error instanceof Error && error.name === 'KafkaJSSASLAuthenticationError' ? 'login' : 'other';
}
