import { expect, _baseTest as test } from '@playwright/test';
import { brokerEnvironment, metaProperties, serverProperties } from './kafka-config.js';

const settings = {
  client: { listens: { host: '127.0.0.1', port: 1111 }, advertised: { host: '127.0.0.1', port: 1111 } },
  container: { listens: { host: '127.0.0.1', port: 3333 }, advertised: { host: 'host.docker.internal', port: 3333 } },
  interBroker: 'CLIENT' as const,
  controllerPort: 2222,
  login: { username: 'stf', password: 'one' },
  controllerLogin: { username: 'controller', password: 'two' },
  dataDirectory: '/tmp/data',
};

test('every listener requires a login', () => {
  const lines = serverProperties(settings).split('\n');
  expect(lines).toContain('listeners=CLIENT://127.0.0.1:1111,CONTAINER://127.0.0.1:3333,CONTROLLER://127.0.0.1:2222');
  expect(lines).toContain(
    'listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTAINER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
  );
  const logins = lines.filter((line) => line.includes('.plain.sasl.jaas.config='));
  expect(logins).toEqual([
    expect.stringMatching(/^listener\.name\.client\..* username="stf" password="one" user_stf="one";$/),
    expect.stringMatching(/^listener\.name\.container\..* username="stf" password="one" user_stf="one";$/),
    expect.stringMatching(/^listener\.name\.controller\..* user_controller="two";$/),
  ]);
});

test('each listener advertises an address for its clients', () => {
  expect(serverProperties(settings)).toContain(
    'advertised.listeners=CLIENT://127.0.0.1:1111,CONTAINER://host.docker.internal:3333\n',
  );
});

test('backslashes of a path are escaped', () => {
  expect(serverProperties({ ...settings, dataDirectory: 'C:\\data' })).toContain('log.dirs=C:\\\\data\n');
});

test('cluster ids are unique and do not start with a dash', () => {
  const ids = Array.from({ length: 300 }, () => /^cluster\.id=(.*)$/m.exec(metaProperties())?.[1]);
  expect(new Set(ids).size).toBe(300);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][\w-]{21}$/);
});

test('the variables for an image have the same settings', () => {
  const { CLUSTER_ID, ...settingsOfImage } = brokerEnvironment(settings);
  expect(CLUSTER_ID).toMatch(/^[A-Za-z0-9_][\w-]{21}$/);
  expect(settingsOfImage).toMatchObject({
    KAFKA_NODE_ID: '1',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_LISTENER_NAME_CONTAINER_PLAIN_SASL_JAAS_CONFIG: expect.stringContaining('user_stf="one"'),
  });
  // With SASL_ in a listener's name the official image requires a file with logins.
  expect(settingsOfImage['KAFKA_ADVERTISED_LISTENERS']).not.toContain('SASL');
});
