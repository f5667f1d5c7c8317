import { request as httpRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { ServerError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import { fromWire, type Call, type Calls, type Line } from './protocol.js';

/** No supervisor listens on the socket. */
export class NoSupervisor extends Error {}

/** Calls the supervisor that listens on the socket; throws its errors as the original `ServerError`. */
export async function call<C extends Call>(
  socket: string,
  name: C,
  request: Calls[C]['request'],
  progress: Progress,
): Promise<Calls[C]['result']> {
  const response = await send(socket, `/${name}`, JSON.stringify(request));
  try {
    for await (const text of createInterface({ input: response })) {
      const line = JSON.parse(text) as Line<Calls[C]['result']>;
      if ('progress' in line) progress(line.progress);
      else if ('result' in line) return line.result;
      else throw fromWire(line.error);
    }
  } catch (error) {
    if (error instanceof ServerError) throw error;
    throw lost(error);
  }
  throw lost(undefined);
}

/** Whether a supervisor answers on the socket; false when it ends during the call. */
export async function answers(socket: string): Promise<boolean> {
  try {
    await call(socket, 'hello', {}, () => undefined);
    return true;
  } catch (error) {
    if (error instanceof NoSupervisor || (error instanceof ServerError && error.code === LOST)) return false;
    throw error;
  }
}

function send(socket: string, path: string, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ socketPath: socket, path, method: 'POST', agent: false }, resolve);
    request.once('error', (error: NodeJS.ErrnoException) => {
      const noListener = ['ENOENT', 'ECONNREFUSED', 'ENOTDIR'].includes(error.code ?? '');
      reject(noListener ? new NoSupervisor(error.message) : lost(error));
    });
    request.end(body);
  });
}

const LOST = 'SUPERVISOR_LOST';

function lost(cause: unknown): ServerError {
  return new ServerError(LOST, 'The supervisor of this run ended during a call.', {
    nextStep: 'Start the run again, which also removes leftovers.',
    cause,
  });
}
