import { chmod } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Machine } from '../core/machine.js';
import { ServerError } from '../core/errors.js';
import { toWire, type Line } from './protocol.js';
import { asFullRunFolder } from '../run-files/run-folder-errors.js';
import type { RunFolder } from '../run-files/run-folder.js';
import type { Handlers } from './supervisor.js';

/** Serves calls on a Unix socket that only this user can access. */
export async function serve({ socket, path }: RunFolder, machine: Machine, handlers: Handlers): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response, { path, machine, handlers }));
  server.requestTimeout = 0;
  const umask = process.umask(0o077);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(socket, resolve);
    });
  } finally {
    process.umask(umask);
  }
  await chmod(socket, 0o600);
  return server;
}

interface Served {
  /** The run's folder. */
  path: string;
  machine: Machine;
  handlers: Handlers;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { path, machine, handlers }: Served,
): Promise<void> {
  const say = (line: Line<unknown>): void => {
    if (!response.destroyed) response.write(`${JSON.stringify(line)}\n`);
  };
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders();
  try {
    const call = (request.url ?? '').slice(1);
    const body: unknown = JSON.parse((await text(request)) || '{}');
    const handler = Object.hasOwn(handlers, call) ? handlers[call as keyof Handlers] : undefined;
    if (handler === undefined) throw new ServerError('UNKNOWN_CALL', `The supervisor has no call ${call}.`);
    const progress = (message: string): void => {
      say({ progress: message });
    };
    say({
      result: await (handler as (body: unknown, progress: (message: string) => void) => Promise<unknown>)(
        body,
        progress,
      ),
    });
  } catch (error) {
    say({ error: toWire(asFullRunFolder(path, error, machine)) });
  }
  response.end();
}
