import { join } from 'node:path';
import type { Destination } from '../../../environment/backends/destination.js';
import type { BackendDriver, BackendForTest } from '../../../environment/backends/driver.js';
import { nameFor, TABLE_NAMES } from '../../../environment/backends/resource-names.js';
import { invalidOption, parseUrl } from '../../../environment/core/option.js';
import { newSecret } from '../../../environment/core/secret.js';
import { authority } from '../../../environment/network/endpoints.js';
import { onFreePort } from '../../../environment/network/ports.js';
import { untilReady } from '../../../environment/process/ready.js';

interface Connection {
  url: string;
  token: string;
}

/** A store of JSON values by key over HTTP: a small backend that is real, and in one file. */
const SERVER = `
import { createServer } from 'node:http';
const values = new Map();
createServer((request, response) => {
  if (request.headers.authorization !== 'Bearer ' + process.env.TOKEN) return response.writeHead(401).end();
  const key = request.url;
  if (request.method === 'DELETE') values.delete(key);
  if (request.method !== 'PUT') return response.end(JSON.stringify(values.get(key) ?? []));
  let text = '';
  request.on('data', (chunk) => (text += chunk)).on('end', () => {
    values.set(key, [...(values.get(key) ?? []), JSON.parse(text)]);
    response.end();
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listens'));
`;

async function send({ url, token }: Connection, method: string, key: string, body?: unknown): Promise<Response> {
  const response = await fetch(`${url}/${key}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { status: response.status });
  return response;
}

/** One key that belongs to the test. */
class KeyValueForTest implements BackendForTest, Destination {
  readonly key: string;
  readonly #connection: Connection;

  constructor(connection: Connection, key: string) {
    this.#connection = connection;
    this.key = key;
  }

  get title(): string {
    return `key ${this.key}`;
  }

  async append(value: object): Promise<void> {
    await send(this.#connection, 'PUT', this.key, value);
  }

  async read(): Promise<unknown[]> {
    return (await (await send(this.#connection, 'GET', this.key)).json()) as unknown[];
  }

  configsFor({ url }: Connection): { resourceUrl: string } {
    return { resourceUrl: `${url}/${this.key}` };
  }

  async cleanUp(): Promise<void> {
    await send(this.#connection, 'DELETE', this.key);
  }
}

export const keyValueDriver: BackendDriver<Connection, KeyValueForTest, 'keyvalue'> = {
  name: 'keyvalue',
  title: 'Key-value store',
  variables: [
    { variable: 'KEYVALUE_URL', description: '`http://host:8080`', defaultText: 'embedded store' },
    { variable: 'KEYVALUE_TOKEN', description: 'the token there', secret: true },
  ],
  loginVariables: ['KEYVALUE_TOKEN'],
  image: { variable: 'KEYVALUE_IMAGE', default: 'example/key-value:1', description: 'image of the store' },

  parse(read) {
    const url = read('KEYVALUE_URL');
    if (url === undefined) return undefined;
    const token = read('KEYVALUE_TOKEN');
    if (token === undefined) throw invalidOption('KEYVALUE_TOKEN', 'is missing', 'KEYVALUE_URL is set and needs it.');
    return { url: parseUrl('KEYVALUE_URL', url, ['http:'], 'http://localhost:8080').origin, token };
  },
  print: ({ url, token }) => ({ KEYVALUE_URL: url, KEYVALUE_TOKEN: token }),
  describe: ({ url, token }) => ({ address: url, login: `${url}  token ${token}` }),
  user: () => 'the token',
  secrets: ({ token }) => [token],
  async withEndpoints({ url, token }, replace) {
    const { hostname, port } = new URL(url);
    return { url: `http://${authority(await replace({ host: hostname, port: Number(port) }))}`, token };
  },

  async probe(connection) {
    await send(connection, 'GET', '');
    return 'Key-value store 1.0';
  },
  judge: (error) => ((error as { status?: number }).status === 401 ? 'login' : 'other'),

  open: async ({ connection }) => ({
    forTest: (testTitle) => new KeyValueForTest(connection, nameFor(testTitle, TABLE_NAMES)),
    close: () => Promise.resolve(),
  }),

  startEmbedded: (context) =>
    onFreePort(async (port) => {
      const connection = { url: `http://127.0.0.1:${port}`, token: newSecret() };
      const logFile = join(context.directory, 'store.log');
      const process = context.spawn({
        title: 'Key-value store',
        command: globalThis.process.execPath,
        args: ['--input-type=module', '--eval', SERVER],
        env: { PORT: String(port), TOKEN: connection.token },
        logFile,
      });
      const probe = (): Promise<string> => keyValueDriver.probe(connection, 1_000);
      const version = await untilReady({ title: 'Key-value store', process, probe, signal: context.signal });
      return { version, connection, logFiles: [logFile], stop: () => process.stop() };
    }),

  container() {
    const token = newSecret();
    return {
      port: 8080,
      spec: () => ({ env: { PORT: '8080', TOKEN: token } }),
      connection: (endpoint) => ({ url: `http://${authority(endpoint)}`, token }),
    };
  },
};
