import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, _baseTest as base } from '@playwright/test';
import type { FoundLogin } from '../../docker/index.js';
import { RegistryServer } from './testing/registry-server.js';
import { silent } from '../core/progress.js';
import { DownloadClient } from './download-client.js';
import { unpackImage } from './image-files.js';
import { ImageRegistry } from './image-registry.js';
import { RegistryAuth } from './registry-auth.js';

interface Fixtures {
  server: RegistryServer;
  registry: ImageRegistry;
  login: FoundLogin;
  directory: string;
}

const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    const server = await RegistryServer.start();
    await use(server);
    await server.close();
  },
  login: [{}, { option: true }],
  registry: async ({ login }, use) => {
    const settings = { mirrors: [], insecureRegistries: [] };
    const client = new DownloadClient(settings, { backoffMs: 1, idleMs: 300, connectMs: 300 });
    await use(new ImageRegistry(client, settings, new RegistryAuth(client, () => Promise.resolve(login))));
    await client.close();
  },
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'image-'));
    await use(directory);
    await rm(directory, { recursive: true });
  },
});

const LIBRARY = 'team/libs:jdbc-lib-3.22.2';
const JAR = 'opt/sdc/streamsets-libs/jdbc-lib/lib/jdbc.jar';
const select = (path: string): string | undefined => /streamsets-libs\/(.*)/.exec(path)?.[1];
const pullLibrary = async (registry: ImageRegistry, name: string, directory: string): Promise<void> =>
  unpackImage(registry, await registry.image(name), { directory, select, progress: silent });

test('reads an image and unpacks the selected files of its layers', async ({ server, registry, directory }) => {
  const config = { Env: ['SDC_DIST=/opt/sdc', 'EMPTY'], Labels: { version: '3.22.2' }, Entrypoint: ['/run'] };
  const layers = [
    [
      { name: JAR, content: 'old' },
      { name: 'opt/sdc/streamsets-libs/jdbc-lib/lib/removed.jar', content: 'x' },
    ],
    [
      { name: 'etc/passwd', content: 'root' },
      { name: JAR, content: 'new' },
    ],
    [{ name: 'opt/sdc/streamsets-libs/jdbc-lib/lib/.wh.removed.jar' }],
  ];
  const name = await server.push(LIBRARY, layers, config);
  const image = await registry.image(name);
  expect(image).toMatchObject({
    env: { SDC_DIST: '/opt/sdc', EMPTY: '' },
    labels: { version: '3.22.2' },
    entrypoint: ['/run'],
  });
  const lines: string[] = [];
  await unpackImage(registry, image, { directory, select, progress: (line) => lines.push(line) });
  expect(await readFile(join(directory, 'jdbc-lib/lib/jdbc.jar'), 'utf8')).toBe('new');
  expect((await readdir(directory, { recursive: true })).sort()).toEqual([
    'jdbc-lib',
    'jdbc-lib/lib',
    'jdbc-lib/lib/jdbc.jar',
  ]);
  expect(lines).toEqual([
    expect.stringMatching(/^Downloading 127\.0\.0\.1:\d+\/team\/libs:jdbc-lib-3\.22\.2 \(0\.0 MB\)$/),
  ]);
});

test('names a missing image and its registry', async ({ server, registry }) => {
  await expect(registry.image(`${server.host}/team/absent:1`)).rejects.toMatchObject({
    code: 'IMAGE_NOT_FOUND',
    summary: `${server.host} has no image ${server.host}/team/absent:1.`,
  });
});

test('reports an image without a variant for this processor', async ({ server, registry }) => {
  const variant = { digest: `sha256:${'0'.repeat(64)}`, platform: { os: 'linux', architecture: 's390x' } };
  server.storeManifest('team/app:1', 'application/vnd.oci.image.index.v1+json', { manifests: [variant] });
  await expect(registry.image(`${server.host}/team/app:1`)).rejects.toMatchObject({
    code: 'IMAGE_NOT_FOR_PLATFORM',
    nextStep: 'It has linux/s390x.',
  });
});

test('reports an unreachable registry at once, and does not try it again in this run', async ({ server, registry }) => {
  const { host } = server;
  await server.close();
  const offline = {
    code: 'DOWNLOAD_OFFLINE',
    summary: expect.stringContaining(`${host} cannot be reached (ECONNREFUSED)`),
  };
  await expect(registry.image(`${host}/team/app:1`)).rejects.toMatchObject(offline);
  let connections = 0;
  const again = createServer(() => (connections += 1)).listen(Number(host.split(':')[1]), '127.0.0.1');
  await once(again, 'listening');
  await expect(registry.image(`${host}/team/app:1`)).rejects.toMatchObject(offline);
  again.close();
  expect(connections).toBe(0);
});

for (const status of [401, 403]) {
  test(`reports HTTP ${status} as denied`, async ({ server, registry }) => {
    server.intercept = answerWith(status);
    await expect(registry.image(`${server.host}/team/app:1`)).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      nextStep: expect.stringContaining(`docker login ${server.host}`),
    });
  });
}

for (const [status, code] of [
  [429, 'DOWNLOAD_LIMITED'],
  [503, 'DOWNLOAD_FAILED'],
] as const) {
  test(`repeats a request after HTTP ${status}, and reports it when it persists`, async ({ server, registry }) => {
    const name = await server.push(LIBRARY, [[{ name: JAR, content: 'jar' }]]);
    let failures = 2;
    server.intercept = (request, response) => failures-- > 0 && answerWith(status)(request, response);
    await registry.image(name);
    server.intercept = answerWith(status);
    server.requests.length = 0;
    await expect(registry.image(name)).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(4);
  });
}

test('reports a registry that sends nothing', { tag: '@slow' }, async ({ server, registry }) => {
  server.intercept = () => true;
  await expect(registry.image(`${server.host}/team/app:1`)).rejects.toMatchObject({ code: 'DOWNLOAD_TIMED_OUT' });
});

test('reads a slow registry to the end', async ({ server, registry, directory }) => {
  const name = await server.push(LIBRARY, [[{ name: JAR, content: 'jar'.repeat(50) }]]);
  server.intercept = slowBlobs(server);
  await pullLibrary(registry, name, directory);
  expect(await readFile(join(directory, 'jdbc-lib/lib/jdbc.jar'), 'utf8')).toBe('jar'.repeat(50));
});

test(
  'downloads a truncated or changed layer again, and reports it when it persists',
  { tag: '@slow' },
  async ({ server, registry, directory }) => {
    const name = await server.push(LIBRARY, [[{ name: JAR, content: 'jar' }]]);
    const image = await registry.image(name);
    const [layer] = image.layers;
    let failures = 1;
    const wrong = (body: string, length: number) => (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.endsWith(layer?.digest ?? '') !== true || failures-- <= 0) return false;
      response.writeHead(200, { 'content-length': length });
      response.write(body, () => response.destroy());
      return true;
    };
    server.intercept = wrong('part', 400);
    await pullLibrary(registry, name, directory);
    expect(await readFile(join(directory, 'jdbc-lib/lib/jdbc.jar'), 'utf8')).toBe('jar');

    failures = Infinity;
    server.intercept = (request, response) => {
      if (request.url?.endsWith(layer?.digest ?? '') !== true) return false;
      response.writeHead(200).end('something else');
      return true;
    };
    const empty = join(directory, 'second');
    await mkdir(empty);
    await expect(pullLibrary(registry, name, empty)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      summary: expect.stringContaining(`(14 of ${layer?.size ?? 0} bytes)`),
    });
    expect(await readdir(empty)).toEqual([]);
  },
);

test.describe('with a login', () => {
  test.use({ login: { login: { username: 'ann', password: 'p:w', serveraddress: 'x' } } });
  const basic = `Basic ${Buffer.from('ann:p:w').toString('base64')}`;

  test('answers a Basic challenge', async ({ server, registry }) => {
    const name = await server.push(LIBRARY, [[{ name: JAR }]]);
    server.intercept = (request, response) => {
      if (request.headers.authorization === basic) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="team"' }).end();
      return true;
    };
    await registry.image(name);
    expect(server.authorizations.slice(0, 2)).toEqual([undefined, basic]);
  });

  test('gets a token for a Bearer challenge, and another one when it expires', async ({ server, registry }) => {
    const name = await server.push(LIBRARY, [[{ name: JAR }]]);
    let token = 'first';
    server.intercept = (request, response) => {
      if (request.url?.startsWith('/token') === true) {
        const granted = request.headers.authorization === basic;
        response.writeHead(granted ? 200 : 403).end(JSON.stringify({ token }));
        return true;
      }
      if (request.headers.authorization === `Bearer ${token}`) return false;
      const challenge = `Bearer realm="${server.url}/token",service="team"`;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
      return true;
    };
    await registry.image(name);
    expect(server.requests).toContain('GET /token?service=team&scope=repository%3Ateam%2Flibs%3Apull');
    token = 'second';
    await registry.image(name);
  });

  test('does not send the login to the host of a redirect', async ({ server, registry, directory }) => {
    const storage = await RegistryServer.start();
    const name = await server.push(LIBRARY, [[{ name: JAR, content: 'jar' }]]);
    await storage.push(LIBRARY, [[{ name: JAR, content: 'jar' }]]);
    server.intercept = (request, response) => {
      if (request.headers.authorization !== basic) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="team"' }).end();
        return true;
      }
      if (request.url?.includes('/blobs/') !== true) return false;
      response.writeHead(307, { location: storage.url + request.url }).end();
      return true;
    };
    await pullLibrary(registry, name, directory);
    expect(await readFile(join(directory, 'jdbc-lib/lib/jdbc.jar'), 'utf8')).toBe('jar');
    expect(storage.authorizations.length).toBeGreaterThan(0);
    expect(storage.authorizations.every((authorization) => authorization === undefined)).toBe(true);
    await storage.close();
  });
});

test.describe('with an identity token', () => {
  test.use({ login: { login: { identitytoken: 'secret', serveraddress: 'x' } } });

  test('exchanges it for a token, and does not follow a redirect with it', async ({ server, registry }) => {
    const name = await server.push(LIBRARY, [[{ name: JAR }]]);
    const elsewhere = await RegistryServer.start();
    const forms: string[] = [];
    let redirects = false;
    let token = 'first';
    server.intercept = (request, response) => {
      if (request.url === '/token') {
        if (redirects) response.writeHead(307, { location: `${elsewhere.url}/token` }).end();
        else {
          void text(request).then((form) => {
            forms.push(`${request.method ?? ''} ${form}`);
            response.end(JSON.stringify({ access_token: token }));
          });
        }
        return true;
      }
      if (request.headers.authorization === `Bearer ${token}`) return false;
      const challenge = `Bearer realm="${server.url}/token",service="team"`;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
      return true;
    };
    await registry.image(name);
    expect(forms).toEqual([
      'POST grant_type=refresh_token&client_id=docker&refresh_token=secret&service=team&scope=repository%3Ateam%2Flibs%3Apull',
    ]);
    redirects = true;
    token = 'second';
    await expect(registry.image(name)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });
});

function answerWith(status: number) {
  return (_: unknown, response: ServerResponse): boolean => {
    response.writeHead(status).end();
    return true;
  };
}

/** Sends blobs in small pieces, each within the idle time. */
function slowBlobs(server: RegistryServer) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url?.includes('/blobs/') !== true) return false;
    const blob = server.blobOf(request.url);
    response.writeHead(200, { 'content-length': blob.length });
    const size = Math.ceil(blob.length / 4);
    const send = (at: number): void => {
      if (at >= blob.length) response.end();
      else response.write(blob.subarray(at, at + size), () => setTimeout(() => send(at + size), 100));
    };
    send(0);
    return true;
  };
}
