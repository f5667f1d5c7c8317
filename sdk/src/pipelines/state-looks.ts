import { untilAborted } from '../client/abort.js';
import type { RequestOptions, Http } from '../client/http.js';
import { mapOf } from '../client/shape.js';
import { pipelineState, type PipelineState } from './status.js';

/** From so many waits on, one call for all of them costs less than one for each; SDC then tells of every pipeline that it has. */
const MANY = 4;

const states = mapOf(pipelineState);

/** Status of every pipeline. `GET /rest/v1/pipelines/status` */
export async function statesById(http: Http, control: RequestOptions = {}): Promise<Map<string, PipelineState>> {
  const byKey = await http.get('/rest/v1/pipelines/status', states, control);
  return new Map(Object.values(byKey).map((state) => [state.pipelineId, state]));
}

/** Looks at the states of pipelines for all who wait at the same time. */
export class StateLooks {
  readonly #http: Http;
  #waits = 0;
  #running: Promise<unknown> = Promise.resolve();
  /** Of all pipelines, not asked for yet; a look that has begun is of the past for whoever comes now. */
  #next: Promise<Map<string, PipelineState>> | undefined;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Runs `wait`, which looks again and again. */
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
      // Its own call tells what is wrong, in its own words.
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
