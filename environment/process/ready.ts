import { setTimeout as sleep } from 'node:timers/promises';
import type { OwnedProcess, ProcessEnd } from '../core/contract.js';
import { describeEnd } from './owned.js';
import { ServerError } from '../core/errors.js';

export interface ReadyOptions<T> {
  /** For messages: `PostgreSQL`. */
  title: string;
  process: OwnedProcess;
  /** Resolves once the server answers a real request with the credentials; throws until then. */
  probe: () => Promise<T>;
  signal: AbortSignal;
  /** Default: two minutes, ample for a busy machine; a server that ends is noticed at once. */
  timeoutMs?: number;
}

const POLL_MS = 25;
const LOG_LINES = 20;
const ADDRESS_IN_USE = /address (already )?in use|BindException|could not bind/i;

/**
 * Waits until the probe succeeds and returns its result. Throws as soon as the process ends:
 * with code `PORT_TAKEN` when another process uses its port, else with the last lines of its log.
 */
export async function untilReady<T>(options: ReadyOptions<T>): Promise<T> {
  const { title, process, probe, signal, timeoutMs = 120_000 } = options;
  const deadline = Date.now() + timeoutMs;
  const ended = process.ended.then((end) => ({ end }));
  for (;;) {
    signal.throwIfAborted();
    const outcome = await Promise.race([probe().then(succeeded, failed), ended]);
    if ('end' in outcome) throw await endedEarly(title, process, outcome.end);
    if ('value' in outcome) return outcome.value;
    if (Date.now() >= deadline) {
      throw new ServerError(
        'SERVER_NOT_READY',
        `${title} did not answer within ${timeoutMs / 1000} s (${reason(outcome.error)}).`,
        { nextStep: await withLog(process), cause: outcome.error },
      );
    }
    await Promise.race([sleep(POLL_MS), process.ended]);
  }
}

async function endedEarly(title: string, process: OwnedProcess, end: ProcessEnd): Promise<ServerError> {
  const log = await process.logTail(LOG_LINES);
  const code = ADDRESS_IN_USE.test(log) ? 'PORT_TAKEN' : 'SERVER_ENDED';
  return new ServerError(code, `${title} ${describeEnd(end)} while it started.`, { nextStep: logEnd(log) });
}

async function withLog(process: OwnedProcess): Promise<string> {
  return logEnd(await process.logTail(LOG_LINES));
}

/** The part of an error that quotes a server's log. */
export function logEnd(log: string): string {
  return log.trim() === '' ? 'Its log is empty.' : `The end of its log:\n${log.trimEnd()}`;
}

function succeeded<T>(value: T): { value: T } {
  return { value };
}

function failed(error: unknown): { error: unknown } {
  return { error };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return error.message || code || error.name;
}
