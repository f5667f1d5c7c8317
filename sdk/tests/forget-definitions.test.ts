import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { smallDefinitions } from './catalogue-of-test.js';
import { fakeSdc, type FakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'admin' };

/** An engine that counts how often it is asked for its definitions. */
async function countingSdc(): Promise<FakeSdc & { asked: number }> {
  let asked = 0;
  const fake = await fakeSdc((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url !== '/rest/v1/definitions') return response.end('{}');
    asked++;
    return response.end(JSON.stringify(smallDefinitions()));
  });
  return Object.defineProperty(fake, 'asked', { get: () => asked }) as FakeSdc & { asked: number };
}

const restarts: [what: string, restart: (sdc: DataCollector) => Promise<void>][] = [
  ['asked to restart', (sdc) => sdc.system.restart()],
  ['seen to be ready again', (sdc) => sdc.system.waitUntilReady()],
];
for (const [what, restart] of restarts) {
  test(`the definitions of an engine that was ${what} are read again, by all who share its connection`, async () => {
    await using fake = await countingSdc();
    await using sdc = await DataCollector.connect(fake.url, LOGIN);
    await sdc.definitions();
    await using other = await sdc.asUser({ username: 'bob', password: 'bob' });
    await other.definitions();
    expect(fake.asked).toBe(1);

    await restart(sdc);
    await sdc.definitions();
    expect(fake.asked).toBe(2);
    await other.definitions();
    expect(fake.asked).toBe(3);
    await sdc.definitions();
    await other.definitions();
    expect(fake.asked).toBe(3);
  });
}
