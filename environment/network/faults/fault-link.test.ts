import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, _baseTest as base } from '@playwright/test';
import type { Endpoint } from '../endpoints.js';
import { FaultLink } from './fault-link.js';

interface Fixtures {
  /** Starts a server that calls `answer` with each connection. */
  serve: (answer: (socket: Socket) => void) => Promise<Endpoint>;
  /** Opens a link to a server that sends back what it receives. */
  echo: { link: FaultLink; open: () => Promise<Socket>; endpoint: Endpoint };
}

const host = '127.0.0.1';

/** A server with one address. */
const addressed = {
  withEndpoints: async (connection: Endpoint, replace: (endpoint: Endpoint) => Promise<Endpoint>) =>
    replace(connection),
};

const test = base.extend<Fixtures>({
  serve: async ({}, use) => {
    const [servers, sockets] = [new Set<Server>(), new Set<Socket>()];
    await use(async (answer) => {
      const server = createServer({ allowHalfOpen: true }, (socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined); // tests reset connections on purpose
        answer(socket);
      });
      servers.add(server);
      await once(server.listen(0, host), 'listening');
      return { host, port: (server.address() as AddressInfo).port };
    });
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  },
  echo: async ({ serve }, use) => {
    const target = await serve((socket) => socket.pipe(socket));
    const { link, connection } = await FaultLink.open(addressed, target, { listen: host, host });
    const clients: Socket[] = [];
    const open = async (): Promise<Socket> => {
      const client = connect({ ...connection, allowHalfOpen: true });
      clients.push(client);
      await once(client, 'connect');
      client.on('error', () => undefined);
      return client;
    };
    await use({ link, open, endpoint: connection });
    for (const client of clients) client.destroy();
    await link.close();
  },
});

test('bytes pass in both directions and are counted', async ({ echo }) => {
  const client = await echo.open();
  expect(await answer(client, 'hello')).toBe('hello');
  expect(echo.link.bytes).toBe(10);
});

test('the end of one direction passes, and the other one goes on', async ({ echo }) => {
  const client = await echo.open();
  const heard = text(client);
  client.end(Buffer.alloc(2_000_000, 'x'));
  expect((await heard).length).toBe(2_000_000);
});

test('a link that is cut resets its connections and refuses new ones until it is restored', async ({ echo }) => {
  const client = await echo.open();
  await answer(client, 'before');
  const end = failureOf(client);
  await echo.link.cut();
  expect(await end).toBe('ECONNRESET');
  expect(await failureOf(connect(echo.endpoint))).toBe('ECONNREFUSED');
  await echo.link.restore();
  expect(await answer(await echo.open(), 'after')).toBe('after');
});

test('a link that refuses keeps its open connections', async ({ echo }) => {
  const client = await echo.open();
  await answer(client, 'before');
  await echo.link.refuse();
  expect(await failureOf(connect(echo.endpoint))).toBe('ECONNREFUSED');
  expect(await answer(client, 'still open')).toBe('still open');
});

test('a stalled link holds bytes back until it is restored', async ({ echo }) => {
  const client = await echo.open();
  await answer(client, 'before');
  echo.link.stall();
  const [passed, late] = [echo.link.bytes, answer(client, 'late')];
  await new Promise((resolve) => setImmediate(resolve));
  expect(echo.link.bytes).toBe(passed);
  expect(client.destroyed).toBe(false);
  await echo.link.restore();
  expect(await late).toBe('late');
});

test('a stalled link can be cut', async ({ echo }) => {
  const client = await echo.open();
  await answer(client, 'before');
  echo.link.stall();
  client.write('lost');
  const end = failureOf(client);
  await echo.link.cut();
  expect(await end).toBe('ECONNRESET');
});

test('a delay holds for each direction, and does not add up for what is sent together', async ({ echo }) => {
  const client = await echo.open();
  echo.link.delay(60);
  const begin = performance.now();
  expect(await answer(client, 'slow')).toBe('slow');
  expect(performance.now() - begin).toBeGreaterThanOrEqual(115);
});

test('a bandwidth is the limit of all connections together', async ({ echo }) => {
  const [one, other] = [await echo.open(), await echo.open()];
  echo.link.limit(100_000);
  const begin = performance.now();
  await Promise.all([one, other].map((client) => answer(client, 'x'.repeat(5_000))));
  // 20,000 bytes there and back.
  expect(performance.now() - begin).toBeGreaterThanOrEqual(150);
});

test('a link is cut after a number of bytes', async ({ echo }) => {
  const client = await echo.open();
  const end = failureOf(client);
  const cut = echo.link.cutAfter(1_000);
  client.write('x'.repeat(5_000));
  await cut;
  expect(echo.link.bytes).toBe(1_000);
  expect(await end).toBe('ECONNRESET');
});

test('a half-closed connection receives nothing more, and still sends', async ({ serve }) => {
  let heard: Promise<string> | undefined;
  const target = await serve((socket) => {
    heard = text(socket);
  });
  const { link, connection } = await FaultLink.open(addressed, target, { listen: host, host });
  const client = connect({ ...connection, allowHalfOpen: true });
  await once(client, 'connect');
  client.write('first ');
  await expect.poll(() => link.bytes).toBe(6);
  await link.halfClose();
  await once(client.resume(), 'end');
  client.end('second');
  expect(await heard).toBe('first second');
  await link.close();
});

test('a flapping link is cut and restored in turn, until it is restored', async ({ echo }) => {
  echo.link.flap({ upMs: 20, downMs: 20 });
  const states = new Set<string>();
  await expect.poll(async () => states.add(await attempt(echo.endpoint)).size, { intervals: [10] }).toBe(2);
  await echo.link.restore();
  expect(await answer(await echo.open(), 'stable')).toBe('stable');
});

test('a link that is closed frees its port and ends its connections', async ({ serve }) => {
  const target = await serve((socket) => socket.pipe(socket));
  const { link, connection } = await FaultLink.open(addressed, target, { listen: host, host });
  const client = connect(connection);
  await once(client, 'connect');
  client.on('error', () => undefined);
  const ended = new Promise((resolve) => client.once('close', resolve));
  await link.close();
  await ended;
  expect(await failureOf(connect(connection))).toBe('ECONNREFUSED');
});

async function answer(client: Socket, question: string): Promise<string> {
  const heard: Buffer[] = [];
  let size = 0;
  const done = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      heard.push(chunk);
      size += chunk.length;
      if (size < question.length) return;
      client.off('data', take);
      resolve();
    };
    client.on('data', take);
    client.once('close', () => reject(new Error('the connection was closed')));
  });
  client.write(question);
  await done;
  return Buffer.concat(heard).toString();
}

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

function attempt(endpoint: Endpoint): Promise<'up' | 'down'> {
  return new Promise((resolve) => {
    const socket = connect(endpoint);
    socket.once('connect', () => {
      socket.destroy();
      resolve('up');
    });
    socket.once('error', () => resolve('down'));
  });
}
