import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { WebSocketServer } from 'ws';
import { DataCollector } from '../src/index.js';

const login = { username: 'admin', password: 'correct horse' };
const STATE = { status: 'RUNNING', message: null, timeStamp: 1, pipelineId: 'p', user: 'u', attributes: null };

interface Certificates {
  ours: string;
  stranger: string;
  key: string;
  certificate: string;
}

const withCertificates = test.extend<object, { certificates: Certificates }>({
  certificates: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sdk-tls-'));
      try {
        await use(makeCertificates(folder));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker' },
  ],
});

withCertificates(
  'an engine whose certificate an authority of ours has signed is reached, by web socket too',
  async ({ certificates }) => {
    await using server = await tlsServer(certificates);
    await using sdc = await DataCollector.connect(server.url, { ...login, ca: certificates.ours });
    expect(await sdc.countPipelines()).toBe(1);
    await using changes = await sdc.watchStatus();
    expect((await changes.next()).value).toMatchObject({ pipelineId: 'p' });
    expect(server.cookies(), 'its session is kept').toContain('JSESSIONID_1=s');
  },
);

for (const [what, ca] of [
  ['another authority', ({ stranger }: Certificates) => stranger],
  ['no authority of ours', () => []],
] as const) {
  withCertificates(`with ${what} it is refused, and no password is sent`, async ({ certificates }) => {
    await using server = await tlsServer(certificates);
    await expect(DataCollector.connect(server.url, { ...login, ca: ca(certificates) })).rejects.toMatchObject({
      code: 'SDC_CERTIFICATE',
      message: expect.stringContaining("as 'ca'"),
    });
    expect(server.requests()).toBe(0);
  });
}

withCertificates('a certificate for another host is refused', async ({ certificates }) => {
  await using server = await tlsServer(certificates);
  const elsewhere = server.url.replace('127.0.0.1', 'localhost');
  await expect(DataCollector.connect(elsewhere, { ...login, ca: certificates.ours })).rejects.toMatchObject({
    code: 'SDC_CERTIFICATE',
  });
});

test('a text that is not a certificate is refused at once', async () => {
  await expect(DataCollector.connect('https://127.0.0.1:1', { ...login, ca: 'none' })).rejects.toMatchObject({
    code: 'SDC_CERTIFICATE',
  });
});

withCertificates('a call through an authority of ours ends in time, and by its signal', async ({ certificates }) => {
  await using server = await tlsServer(certificates);
  await using sdc = await DataCollector.connect(server.url, { ...login, ca: certificates.ours });
  await expect(sdc.alerts({ timeout: 100 })).rejects.toMatchObject({ code: 'SDC_CALL_TIMEOUT' });
  await expect(sdc.alerts({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ code: 'SDC_ABORTED' });
});

async function tlsServer({ key, certificate }: Certificates) {
  const seen: string[] = [];
  let requests = 0;
  const server = createServer({ key, cert: certificate }, (request, response) => {
    requests++;
    seen.push(request.headers.cookie ?? '');
    response.setHeader('set-cookie', 'JSESSIONID_1=s; Path=/').setHeader('content-type', 'application/json');
    if (request.url === '/public-rest/ping') return response.end('pong');
    // Never answered.
    if (request.url === '/rest/v1/pipelines/alerts') return response;
    return response.end(request.url?.includes('count') ? '{"count":1}' : '{"version":"4.0.0"}');
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.send(JSON.stringify(STATE)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cookies: () => seen,
    requests: () => requests,
    [Symbol.asyncDispose]: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeCertificates(folder: string): Certificates {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  for (const name of ['ours', 'stranger']) {
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      at(`${name}.key`),
      '-out',
      at(`${name}.pem`),
    );
  }
  openssl('req', ...newKey, '-subj', '/CN=sdc', '-keyout', at('sdc.key'), '-out', at('sdc.csr'));
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1');
  openssl(
    'x509',
    '-req',
    '-in',
    at('sdc.csr'),
    '-CA',
    at('ours.pem'),
    '-CAkey',
    at('ours.key'),
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    at('names'),
    '-out',
    at('sdc.pem'),
  );
  const text = (name: string) => readFileSync(at(name), 'utf8');
  return { ours: text('ours.pem'), stranger: text('stranger.pem'), key: text('sdc.key'), certificate: text('sdc.pem') };
}
