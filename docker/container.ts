import { setTimeout as sleep } from 'node:timers/promises';
import type Docker from 'dockerode';
import { ContainerFiles } from './container-files.js';
import { containerFacts, type ContainerFacts } from './container-facts.js';
import { dial, request, type Limits } from './daemon-api.js';
import { DockerError, statusOf, textOf, toDockerError, type Operation } from './docker-error.js';
import { readOutput, type TakeText } from './container-logs.js';

const QUICK_MS = 30_000;
const SLOW_MS = 120_000;
const COPY_MS = 600_000;
const EXEC_POLL_MS = 50;
/** The longest delay of a timer: 24 days. */
const NO_DEADLINE_MS = 2 ** 31 - 1;
/** The messages of Docker and of Podman 4. */
const NOT_PAUSED = /not paused/i;
const NOT_RUNNING = /can only kill running containers/i;

export interface LogOptions {
  /** Only this many of the last lines. */
  tail?: number;
  since?: Date;
  /** Both are included by default. */
  stdout?: boolean;
  stderr?: boolean;
}

/** A container, whether it exists or not: each method sends a request to the daemon. */
export class Container {
  /** The id, or the name of a container that was selected by its name. */
  readonly id: string;
  readonly name: string;
  readonly files: ContainerFiles;
  readonly #docker: Docker;
  readonly #where: string;
  #endRequested = false;

  constructor(docker: Docker, where: string, id: string, name: string) {
    this.#docker = docker;
    this.#where = where;
    this.id = id;
    this.name = name;
    this.files = new ContainerFiles({
      ask: (verb, limits, call) => this.#ask(verb, limits, call, 'file'),
      operation: (verb) => this.#operation(verb, 'file'),
      name: `the container ${name} at ${where}`,
    });
  }

  /** Whether it was stopped, killed or removed through this object since its last start: then its end is expected. */
  get endRequested(): boolean {
    return this.#endRequested;
  }

  /** Starts it; does nothing when it already runs. `POST /containers/{id}/start` */
  async start(signal?: AbortSignal): Promise<void> {
    this.#endRequested = false;
    await this.#ask('start', { deadlineMs: SLOW_MS, signal }, (it, abortSignal) =>
      unless(has(304), () => it.start({ abortSignal })),
    );
  }

  /** Stops it, and kills it when it still runs after `graceMs` (10 s by default). `POST /containers/{id}/stop` */
  async stop({ graceMs = 10_000 }: { graceMs?: number } = {}): Promise<void> {
    this.#endRequested = true;
    await this.#ask('stop', { deadlineMs: graceMs + QUICK_MS }, (it, abortSignal) =>
      unless(has(304), () => it.stop({ t: Math.ceil(graceMs / 1000), abortSignal })),
    );
  }

  /** Sends a signal (SIGKILL by default); does nothing when it does not run. `POST /containers/{id}/kill` */
  async kill(signal = 'SIGKILL'): Promise<void> {
    this.#endRequested = true;
    await this.#ask('kill', { deadlineMs: QUICK_MS }, (it, abortSignal) =>
      unless(
        (error) => statusOf(error) === 409 || NOT_RUNNING.test(textOf(error)),
        () => it.kill({ signal, abortSignal }),
      ),
    );
  }

  /** Suspends all of its processes. `POST /containers/{id}/pause` */
  async pause(): Promise<void> {
    await this.#ask('pause', { deadlineMs: QUICK_MS }, (it, abortSignal) => it.pause({ abortSignal }));
  }

  /** Continues them; does nothing when it is not paused. `POST /containers/{id}/unpause` */
  async unpause(): Promise<void> {
    await this.#ask('unpause', { deadlineMs: QUICK_MS }, (it, abortSignal) =>
      unless(
        (error) => NOT_PAUSED.test(textOf(error)),
        () => it.unpause({ abortSignal }),
      ),
    );
  }

  /** Removes it with its anonymous volumes, whether it runs or not; it may already be removed. `DELETE /containers/{id}` */
  async remove(): Promise<void> {
    this.#endRequested = true;
    await this.#ask('remove', { deadlineMs: SLOW_MS }, async (it, abortSignal) => {
      try {
        await it.remove({ force: true, v: true, abortSignal });
      } catch (error) {
        if (statusOf(error) === 404) return;
        if (statusOf(error) !== 409 || !/already in progress/i.test(textOf(error))) throw error;
        // Another process removes it: its network can be removed only after that.
        await unless(has(404), () => it.wait({ condition: 'removed', abortSignal }));
      }
    });
  }

  /** Waits for what the daemon does with it: a removal can take long on a busy disk. `GET /containers/{id}/json` */
  async facts(): Promise<ContainerFacts> {
    return containerFacts(
      await this.#ask('inspect', { deadlineMs: SLOW_MS }, (it, abortSignal) => it.inspect({ abortSignal } as object)),
    );
  }

  /** Waits without a deadline until it has ended. `POST /containers/{id}/wait` */
  async wait(signal?: AbortSignal): Promise<{ exitCode: number }> {
    const answer = await this.#ask(
      'wait for',
      { deadlineMs: NO_DEADLINE_MS, signal },
      (it, abortSignal) => it.wait({ abortSignal } as object) as Promise<{ StatusCode: number }>,
    );
    return { exitCode: answer.StatusCode };
  }

  /**
   * Runs a command in it, as the user of its image, and waits until it has ended; throws `COMMAND_FAILED` with its exit code.
   * `POST /containers/{id}/exec`
   */
  async exec(command: string[]): Promise<void> {
    const verb = `run ${command[0]} in`;
    const exitCode = await this.#ask(verb, { deadlineMs: SLOW_MS }, async (it, abortSignal) => {
      const exec = await it.exec({ Cmd: command, abortSignal });
      const output = await exec.start({ Detach: true, abortSignal });
      output.resume();
      for (;;) {
        const { Running, ExitCode } = await exec.inspect({ abortSignal } as object);
        if (!Running) return ExitCode;
        await sleep(EXEC_POLL_MS, undefined, { signal: abortSignal });
      }
    });
    if (exitCode === 0) return;
    throw new DockerError('COMMAND_FAILED', `${command.join(' ')} ended with exit code ${exitCode} in ${this.name}.`);
  }

  /** Its output so far, stdout and stderr in the order of writing. `GET /containers/{id}/logs` */
  async logs(options: LogOptions = {}): Promise<string> {
    const texts: string[] = [];
    await this.#readLogs('logs', options, false, (text) => texts.push(text));
    return texts.join('');
  }

  /** Passes on its output, from the beginning (or `since`) until it ends or the signal aborts. `GET /containers/{id}/logs?follow=1` */
  async followLogs(onText: TakeText, signal: AbortSignal, options: LogOptions = {}): Promise<void> {
    try {
      await this.#readLogs('follow the logs of', options, true, onText, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #readLogs(
    verb: string,
    { tail, since, stdout = true, stderr = true }: LogOptions,
    follow: boolean,
    take: TakeText,
    signal?: AbortSignal,
  ): Promise<void> {
    const { tty } = await this.facts();
    const operation = this.#operation(verb === 'logs' ? 'read the logs of' : verb);
    const stop = new AbortController();
    const relay = (): void => stop.abort();
    signal?.addEventListener('abort', relay, { once: true });
    try {
      const stream = await request(operation, { deadlineMs: follow ? NO_DEADLINE_MS : QUICK_MS, signal }, () =>
        this.#openLogs(
          {
            follow,
            stdout,
            stderr,
            ...(tail === undefined ? {} : { tail }),
            ...(since === undefined ? {} : { since: (since.getTime() / 1000).toFixed(3) }),
          },
          stop.signal,
        ),
      );
      const end = follow ? undefined : setTimeout(() => stop.abort(), COPY_MS);
      try {
        await readOutput(stream, tty, take);
      } finally {
        clearTimeout(end);
      }
    } catch (error) {
      throw toDockerError(error, operation);
    } finally {
      signal?.removeEventListener('abort', relay);
      stop.abort();
    }
  }

  /** dockerode's own `logs` parses text that is valid JSON, unless it follows. */
  async #openLogs(options: object, abortSignal: AbortSignal): Promise<NodeJS.ReadableStream> {
    return dial(this.#docker, {
      path: `/containers/${encodeURIComponent(this.id)}/logs?`,
      method: 'GET',
      options,
      abortSignal,
      isStream: true,
      statusCodes: { 200: true, 404: 'no such container', 500: 'server error' },
    });
  }

  async #ask<T>(
    verb: string,
    limits: Limits,
    call: (it: Docker.Container, abortSignal: AbortSignal) => Promise<T>,
    action: Operation['action'] = 'container',
  ): Promise<T> {
    return request(this.#operation(verb, action), limits, (signal) =>
      call(this.#docker.getContainer(encodeURIComponent(this.id)), signal),
    );
  }

  #operation(verb: string, action: Operation['action'] = 'container'): Operation {
    return { action, what: `${verb} the container ${this.name}`, where: this.#where };
  }
}

/** An error that `isDone` accepts means that there is nothing left to do. */
async function unless(isDone: (error: unknown) => boolean, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isDone(error)) throw error;
  }
}

function has(status: number): (error: unknown) => boolean {
  return (error) => statusOf(error) === status;
}
