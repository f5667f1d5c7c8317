import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DockerError } from '../docker-error.js';

/** Answers one request; `path` is without the version of the API. */
export type Answer = (response: ServerResponse, request: IncomingMessage & { path: string }) => void | Promise<void>;

export interface FakeDaemon extends AsyncDisposable {
  socket: string;
  /** DOCKER_HOST with its address, and a home without configuration. */
  env: Record<string, string>;
  /** `METHOD /path?query` of each request. */
  requests: string[];
  /** Headers of the last request. */
  headers: () => IncomingMessage['headers'];
}

export const VERSION = { Version: '24.0.7', ApiVersion: '1.43', MinAPIVersion: '1.12', Os: 'linux', Arch: 'amd64' };

/** A daemon that answers `GET /version`, `GET /info` and the given requests: `{ 'POST /images/create': … }`. */
export async function fakeDaemon(answers: Record<string, Answer> = {}): Promise<FakeDaemon> {
  // The path of a socket has at most about a hundred characters: the output directory of a test can be longer.
  const directory = await mkdtemp(join(tmpdir(), 'dd-'));
  const socket = join(directory, 's');
  const requests: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  const all: Record<string, Answer> = {
    'GET /version': (response) => json(response, VERSION),
    'GET /info': (response) =>
      json(response, { Name: hostname(), SecurityOptions: [], DockerRootDir: '/var/lib/docker' }),
    ...answers,
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(`${request.method ?? ''} ${url}`);
    headers = request.headers;
    const path = url.replace(/^\/v\d+\.\d+/, '').replace(/\?.*$/, '');
    const answer = all[`${request.method ?? ''} ${path}`];
    if (answer === undefined) json(response, { message: `page not found: ${path}` }, 404);
    else void answer(response, Object.assign(request, { path }));
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    socket,
    env: { DOCKER_HOST: `unix://${socket}`, HOME: directory, PATH: process.env['PATH'] ?? '' },
    requests,
    headers: () => headers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true });
    },
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers with success first, then with one message per line. */
export function messages(...lines: object[]): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    for (const line of lines) response.write(`${JSON.stringify(line)}\r\n`);
    response.end();
  };
}

/** `GET /images/{name}/json` of a small image. */
export function image(more: object = {}): Answer {
  return (response) =>
    json(response, { Id: 'sha256:1', Created: '2024-01-02T03:04:05Z', Size: 7, Architecture: 'amd64', ...more });
}

/** The `DockerError` of a call; fails the test for any other outcome. */
export async function failureOf(operation: Promise<unknown>): Promise<DockerError> {
  try {
    await operation;
  } catch (error) {
    if (error instanceof DockerError) return error;
    throw error;
  }
  throw new Error('The call did not fail.');
}
