import { expect, _baseTest as test } from '@playwright/test';
import { DockerClient } from './docker-client.js';
import { Demultiplexer, type OutputStream } from './container-logs.js';
import { fakeDaemon, json, type Answer } from './testing/fake-daemon.js';

function frame(stream: OutputStream, text: string | Buffer): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream === 'stdout' ? 1 : 2;
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

function taken(chunks: Buffer[], tty = false): Record<OutputStream, string> {
  const texts = { stdout: '', stderr: '' };
  const parts = new Demultiplexer((text, stream) => (texts[stream] += text), tty);
  for (const chunk of chunks) parts.write(chunk);
  parts.end();
  return texts;
}

const OUTPUT = Buffer.concat([
  frame('stdout', 'grün '),
  frame('stderr', 'rot'),
  frame('stdout', ''),
  frame('stdout', '€\n'),
]);

test('splits the output at any boundary of chunks', () => {
  for (let size = 1; size <= OUTPUT.length; size++) {
    const chunks = Array.from({ length: Math.ceil(OUTPUT.length / size) }, (_, at) =>
      OUTPUT.subarray(at * size, (at + 1) * size),
    );
    expect(taken(chunks)).toEqual({ stdout: 'grün €\n', stderr: 'rot' });
  }
});

test('joins a character that spans two frames', () => {
  const [first, second] = [Buffer.from('€').subarray(0, 1), Buffer.from('€').subarray(1)];
  expect(taken([frame('stdout', first), frame('stderr', '!'), frame('stdout', second)])).toEqual({
    stdout: '€',
    stderr: '!',
  });
});

test('shows an incomplete last character as a replacement character', () => {
  expect(taken([frame('stderr', Buffer.from('a€').subarray(0, 2))])).toEqual({ stdout: '', stderr: 'a\uFFFD' });
});

test('passes on the output of a terminal unchanged', () => {
  expect(taken([Buffer.from('\x01\x00plain')], true)).toEqual({ stdout: '\x01\x00plain', stderr: '' });
});

/** `GET /containers/{id}/json` */
function container(tty: boolean): Answer {
  return (response) =>
    json(response, {
      Id: 'c1',
      Name: '/sdc',
      Image: 'sha256:1',
      Created: '2024-01-02T03:04:05Z',
      State: { Status: 'running', StartedAt: '2024-01-02T03:04:06Z', FinishedAt: '0001-01-01T00:00:00Z' },
      Config: { Tty: tty },
      NetworkSettings: {},
    });
}

for (const [tty, sent] of [
  [true, Buffer.from('{"level":"info"}')],
  [false, frame('stdout', '{"level":"info"}')],
] as const) {
  test(`returns the log of a container ${tty ? 'with' : 'without'} a terminal as text, even if it is valid JSON`, async () => {
    await using daemon = await fakeDaemon({
      'GET /containers/sdc/json': container(tty),
      'GET /containers/sdc/logs': (response) => void response.end(sent),
    });
    const sdc = (await DockerClient.connect({ env: daemon.env })).container('sdc');
    expect(await sdc.logs({ tail: 5, stderr: false })).toBe('{"level":"info"}');
    expect(daemon.requests.at(-1)).toContain('/logs?follow=false&stdout=true&stderr=false&tail=5');
  });
}

test('stops following without an error when aborted', async () => {
  await using daemon = await fakeDaemon({
    'GET /containers/sdc/json': container(false),
    'GET /containers/sdc/logs': (response) => void response.writeHead(200).write(frame('stdout', 'first\n')),
  });
  const sdc = (await DockerClient.connect({ env: daemon.env })).container('sdc');
  const stop = new AbortController();
  const texts: string[] = [];
  await sdc.followLogs((text) => {
    texts.push(text);
    stop.abort();
  }, stop.signal);
  expect(texts).toEqual(['first\n']);
});
