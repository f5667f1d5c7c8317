import { untilAborted } from '../core/deadline.js';
import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import {
  jsonObject,
  mapOf,
  number,
  oneOf,
  optional,
  orNull,
  openObject,
  text,
  withDefault,
  type Schema,
} from '../core/schema.js';

const STATUSES = [
  'EDITED',
  'STARTING',
  'STARTING_ERROR',
  'START_ERROR',
  'RUNNING',
  'RUNNING_ERROR',
  'RUN_ERROR',
  'RETRY',
  'FINISHING',
  'FINISHED',
  'KILLED',
  'STOPPING',
  'STOPPED',
  'STOPPING_ERROR',
  'STOP_ERROR',
  'DISCONNECTING',
  'DISCONNECTED',
  'CONNECTING',
  'CONNECT_ERROR',
  'DELETED',
] as const;

/**
 * The states of a pipeline; {@link isActive} and {@link hasFailed} distinguish them.
 * @useDeclaredType
 */
export type PipelineStatus = (typeof STATUSES)[number];

/** `GET /rest/v1/pipeline/{id}/status`. */
export interface PipelineState {
  pipelineId: string;
  status: PipelineStatus;
  message: string | null;
  /** Milliseconds since 1970 of the last change. */
  timeStamp: number;
  user: string;
  attributes: Record<string, unknown> | null;
  /** Which attempt is next, from 1; 0 or -1 when it was not tried again. */
  retryAttempt?: number | undefined;
  /** Milliseconds since 1970 of the next attempt, in RETRY. */
  nextRetryTimeStamp?: number | undefined;
}

export const pipelineStatus = oneOf(...STATUSES);

export const pipelineState: Schema<PipelineState> = openObject({
  pipelineId: text,
  status: pipelineStatus,
  message: orNull(text),
  timeStamp: number,
  user: withDefault(text, ''),
  attributes: orNull(jsonObject),
  retryAttempt: optional(number),
  nextRetryTimeStamp: optional(number),
});

const FAILED: ReadonlySet<PipelineStatus> = new Set([
  'START_ERROR',
  'RUN_ERROR',
  'STOP_ERROR',
  'CONNECT_ERROR',
  'KILLED',
  'RETRY',
]);

const ACTIVE: ReadonlySet<PipelineStatus> = new Set([
  'STARTING',
  'STARTING_ERROR',
  'RUNNING',
  'RUNNING_ERROR',
  'RETRY',
  'FINISHING',
  'STOPPING',
  'STOPPING_ERROR',
  'DISCONNECTING',
  'CONNECTING',
]);

/** Ended in an error, or waiting to be tried again after one. */
export function hasFailed(status: PipelineStatus): boolean {
  return FAILED.has(status);
}

/** SDC works on it; it can neither be started nor deleted now. */
export function isActive(status: PipelineStatus): boolean {
  return ACTIVE.has(status);
}

/** From so many waits on, one call for all of them costs less than one for each; SDC then lists every pipeline that it has. */
const MANY = 4;

const states = mapOf(pipelineState);

/** Status of every pipeline. `GET /rest/v1/pipelines/status` */
export async function statesById(http: Http, control: RequestOptions = {}): Promise<Map<string, PipelineState>> {
  const byKey = await http.get('/rest/v1/pipelines/status', states, control);
  return new Map(Object.values(byKey).map((state) => [state.pipelineId, state]));
}

const pollers = new WeakMap<Http, StatePoller>();

/** The one poller of a connection, so that many waits at once are few calls. */
export function statePollerOf(http: Http): StatePoller {
  const poller = pollers.get(http) ?? new StatePoller(http);
  pollers.set(http, poller);
  return poller;
}

/** Polls the states of pipelines for all waits that go on at the same time. */
export class StatePoller {
  readonly #http: Http;
  #waits = 0;
  #running: Promise<unknown> = Promise.resolve();
  /** Of all pipelines, not requested yet; the answer to a request under way may be older than a wait that begins now. */
  #next: Promise<Map<string, PipelineState>> | undefined;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Runs `wait`, which polls. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.#waits++;
    try {
      return await wait();
    } finally {
      this.#waits--;
    }
  }

  /** The state of one pipeline: together with those of others who wait, or as `single` asks for it. */
  async state(
    pipelineId: string,
    single: () => Promise<PipelineState>,
    signal: AbortSignal | undefined,
  ): Promise<PipelineState> {
    if (this.#waits < MANY || signal?.aborted === true) return single();
    let all: Map<string, PipelineState>;
    try {
      all = await untilAborted(this.#all(), signal);
    } catch {
      // Its own call reports what is wrong.
      return single();
    }
    return all.get(pipelineId) ?? single();
  }

  #all(): Promise<Map<string, PipelineState>> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      const asked = statesById(this.#http);
      this.#running = asked.catch(() => undefined);
      return asked;
    });
    return this.#next;
  }
}
