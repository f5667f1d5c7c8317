import { expect, test } from '@playwright/test';
import { metaProperties, serverProperties } from './config.js';

const settings = {
  clientPort: 1111,
  containerPort: 3333,
  controllerPort: 2222,
  client: { username: 'stf', password: 'one' },
  controller: { username: 'controller', password: 'two' },
  dataFolder: '/tmp/data',
};

test('no listener is open to strangers', () => {
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

test('each side is sent on to where it came from', () => {
  expect(serverProperties(settings)).toContain(
    'advertised.listeners=CLIENT://127.0.0.1:1111,CONTAINER://host.docker.internal:3333\n',
  );
});

test('backslashes of a path survive', () => {
  expect(serverProperties({ ...settings, dataFolder: 'C:\\data' })).toContain('log.dirs=C:\\\\data\n');
});

test('every cluster has an id of its own that no tool takes for an option', () => {
  const ids = Array.from({ length: 300 }, () => /^cluster\.id=(.*)$/m.exec(metaProperties())?.[1]);
  expect(new Set(ids).size).toBe(300);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][\w-]{21}$/);
});
