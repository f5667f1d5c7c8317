import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, _baseTest as base } from '@playwright/test';
import type { Endpoint } from './endpoints.js';
import { startRelay, type Relay } from './relay.js';

interface Fixtures {
  /** Starts a server that calls `answer` with each connection. */
  serve: (answer: (socket: Socket) => void) => Promise<Endpoint>;
  /** Starts a relay to the target. */
  relayTo: (target: Endpoint) => Promise<Relay>;
}

const host = '127.0.0.1';

const test = base.extend<Fixtures>({
  serve: async ({}, use) => {
    const servers: Server[] = [];
    const sockets: Socket[] = [];
    await use(async (answer) => {
      const server = createServer({ allowHalfOpen: true }, (socket) => {
        sockets.push(socket);
        // Tests reset connections on purpose.
        socket.on('error', () => undefined);
        answer(socket);
      });
      servers.push(server);
      await once(server.listen(0, host), 'listening');
      return { host, port: (server.address() as AddressInfo).port };
    });
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  },

  relayTo: async ({}, use) => {
    const relays: Relay[] = [];
    await use(async (target) => {
      const relay = await startRelay({ host, port: 0 }, target);
      relays.push(relay);
      return relay;
    });
    await Promise.all(relays.map((relay) => relay.close().catch(unlessClosed)));
  },
});

test(
  'bytes are forwarded in both directions, whatever their value and number',
  { tag: '@slow' },
  async ({ serve, relayTo }) => {
    const { endpoint } = await relayTo(await serve((socket) => socket.pipe(socket)));
    const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => (i * 7) % 256));
    const client = connect(endpoint);
    client.end(bytes);

    const back: Buffer[] = [];
    for await (const chunk of client) back.push(chunk as Buffer);
    expect(Buffer.concat(back).equals(bytes)).toBe(true);
  },
);

test('one direction can end before the other', async ({ serve, relayTo }) => {
  const target = await serve((socket) => {
    void text(socket).then((question) => socket.end(`asked: ${question}`));
  });
  const client = connect({ ...(await relayTo(target)).endpoint, allowHalfOpen: true });
  client.end('who is there?');

  expect(await text(client)).toBe('asked: who is there?');
});

test('the server can end first', async ({ serve, relayTo }) => {
  let heard: Promise<string> | undefined;
  const target = await serve((socket) => {
    heard = text(socket);
    socket.end('bye');
  });
  const client = connect({ ...(await relayTo(target)).endpoint, allowHalfOpen: true });
  expect(await text(client)).toBe('bye');
  client.end('and one more thing');

  expect(await heard).toBe('and one more thing');
});

test('many connections at the same time', { tag: '@slow' }, async ({ serve, relayTo }) => {
  const { endpoint } = await relayTo(await serve((socket) => socket.pipe(socket)));
  const answers = Array.from({ length: 300 }, (_, n) => {
    const client = connect(endpoint);
    client.end(`number ${n}`);
    return text(client);
  });

  expect(await Promise.all(answers)).toEqual(answers.map((_, n) => `number ${n}`));
});

test('a connection that is cut on one side is reset on the other', async ({ serve, relayTo }) => {
  let atServer: Promise<string | undefined> | undefined;
  const target = await serve((socket) => {
    atServer = failureOf(socket);
    socket.on('data', (data) => {
      if (data.toString() === 'cut me') socket.resetAndDestroy();
    });
  });
  const { endpoint } = await relayTo(target);

  const cutByServer = connect(endpoint);
  cutByServer.write('cut me');
  expect(await failureOf(cutByServer)).toBe('ECONNRESET');

  const cutByClient = connect(endpoint);
  await once(cutByClient, 'connect');
  cutByClient.write('hello');
  const before = atServer;
  await expect.poll(() => atServer !== before).toBe(true);
  cutByClient.resetAndDestroy();
  expect(await atServer).toBe('ECONNRESET');
});

test('a target that does not listen gives a reset', async ({ serve, relayTo }) => {
  const gone = await serve(() => undefined);
  const { endpoint } = await relayTo({ ...gone, port: 1 });

  expect(await failureOf(connect(endpoint))).toBe('ECONNRESET');
  // It continues to accept connections.
  expect(await failureOf(connect(endpoint))).toBe('ECONNRESET');
});

test('closing ends open connections and frees the port', async ({ serve, relayTo }) => {
  const target = await serve((socket) => void socket.write('welcome'));
  const relay = await relayTo(target);
  const client = connect(relay.endpoint);
  await once(client, 'data');
  const ended = once(client, 'close');
  await relay.close();
  await ended;

  const again = await startRelay(relay.endpoint, target);
  await again.close();
});

test('a port that is taken is an error', async ({ serve }) => {
  const taken = await serve(() => undefined);

  await expect(startRelay(taken, taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** All data until the other side ends; does not end this side. */
function text(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (heard += chunk));
    socket.once('end', () => resolve(heard));
    socket.once('error', reject);
  });
}

async function failureOf(socket: Socket): Promise<string | undefined> {
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  return error.code;
}

function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_SERVER_NOT_RUNNING') throw error;
}
