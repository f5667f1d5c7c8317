import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { LookedAfterTransport } from '../src/core/idle-connections.js';
import { PlaywrightTransport } from '../src/core/playwright-transport.js';
import type { Method } from '../src/core/transport.js';
import { webServer } from './server.js';

/** The client looks much sooner than the server closes, as with SDC's 30 seconds. */
const [CLOSED_AFTER_MS, LOOKED_AT_AFTER_MS] = [2_000, 200];

/** A server that breaks every connection it has not heard from for a while at the moment it is used again. */
async function forgetful() {
  const heard = new WeakMap<Socket, number>();
  const asked: string[] = [];
  const server = await webServer(({ socket, method = '', url = '' }, response) => {
    const before = heard.get(socket);
    if (before !== undefined && Date.now() - before >= CLOSED_AFTER_MS) {
      socket.destroy();
      return;
    }
    asked.push(`${method} ${url}`);
    // Answers of a burst overlap, so that each has a connection of its own.
    setTimeout(() => {
      heard.set(socket, Date.now());
      response.end('pong');
    }, 20);
  });
  return { ...server, asked };
}

function burst(transport: LookedAfterTransport, url: string, method: Method, count: number, signal?: AbortSignal) {
  return Promise.all(
    Array.from({ length: count }, () =>
      transport.send({ method, url: `${url}/rest`, headers: {}, timeout: 5_000, signal }),
    ),
  );
}

test('a burst of writes after a pause meets no connection that was closed meanwhile', { tag: '@slow' }, async () => {
  const server = await forgetful();
  const inner = await PlaywrightTransport.open({ ignoreHttpsErrors: false });
  const transport = new LookedAfterTransport(inner, server.url, { idleMs: LOOKED_AT_AFTER_MS, lookMs: 2_000 });
  await burst(transport, server.url, 'POST', 5);
  await pause(CLOSED_AFTER_MS + 50);
  server.asked.length = 0;
  const answers = await burst(transport, server.url, 'POST', 3);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(server.asked.filter((one) => one.startsWith('POST'))).toHaveLength(3);
  expect(server.asked.filter((one) => one === 'GET /public-rest/ping')).toHaveLength(5);
  await transport.close();
  await server.close();
});

test('nor does a burst after calls in turn, which leave all connections but one idle', { tag: '@slow' }, async () => {
  const server = await forgetful();
  const inner = await PlaywrightTransport.open({ ignoreHttpsErrors: false });
  const transport = new LookedAfterTransport(inner, server.url, { idleMs: LOOKED_AT_AFTER_MS, lookMs: 2_000 });
  await burst(transport, server.url, 'POST', 5);
  const end = Date.now() + CLOSED_AFTER_MS + 50;
  while (Date.now() < end) await burst(transport, server.url, 'POST', 1);
  server.asked.length = 0;
  const answers = await burst(transport, server.url, 'POST', 4);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(server.asked.filter((one) => one.startsWith('POST'))).toHaveLength(4);
  await transport.close();
  await server.close();
});

test('without a pause, and for reads, nothing is checked', async () => {
  const server = await forgetful();
  const inner = await PlaywrightTransport.open({ ignoreHttpsErrors: false });
  const transport = new LookedAfterTransport(inner, server.url, { idleMs: 60_000, lookMs: 2_000 });
  await burst(transport, server.url, 'POST', 2);
  await burst(transport, server.url, 'POST', 2);
  await burst(transport, server.url, 'GET', 1);
  expect(server.asked.filter((one) => one.includes('ping'))).toEqual([]);
  await transport.close();
  await server.close();
});

test('a write is given up while connections are checked', async () => {
  let silent = false;
  const server = await webServer((_, response) => (silent ? undefined : response.end('pong')));
  const inner = await PlaywrightTransport.open({ ignoreHttpsErrors: false });
  const transport = new LookedAfterTransport(inner, server.url, { idleMs: 0, lookMs: 60_000 });
  await burst(transport, server.url, 'POST', 1);
  silent = true;
  const aborts = new AbortController();
  const given = burst(transport, server.url, 'POST', 1, aborts.signal);
  aborts.abort(new Error('given up'));
  await expect(given).rejects.toThrow('given up');
  await transport.close();
  await server.close();
});
