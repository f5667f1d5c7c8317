import { posix } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import {
  checkFiles,
  fileStat,
  foldersOf,
  onlyFile,
  packFiles,
  type FileStat,
  type FileToPut,
  type FolderToMake,
  type ReadFile,
} from './archive.js';
import { containerFacts, type ContainerFacts } from './container-facts.js';
import { DockerError } from './errors.js';
import { statusOf, textOf, toDockerError, type Doing } from './failure.js';
import { readOutput, type TakeText } from './logs.js';
import { aborted, request, type Limits } from './request.js';

const QUICK_MS = 30_000;
const SLOW_MS = 120_000;
const COPY_MS = 600_000;
/** The longest that a timer takes: 24 days. */
const NO_DEADLINE_MS = 2 ** 31 - 1;
const LINKS_FOLLOWED = 8;
/** Podman 4 calls that an error of its own. */
const NOT_RUNNING = /can only kill running containers/i;

export interface LogOptions {
  /** Only this many lines of the end. */
  tail?: number;
  since?: Date;
  /** Both are on if not given. */
  stdout?: boolean;
  stderr?: boolean;
}

export interface ExecOptions {
  user?: string;
  env?: Record<string, string>;
  workingDir?: string;
  /** Gives up waiting; the command itself goes on until the container ends, as daemons cannot end it. */
  signal?: AbortSignal;
  /** 60 s if not given. */
  deadlineMs?: number;
}

export interface ExecResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Streams of dockerode and of tar-stream are so, whatever their type says. */
type Destroyable = NodeJS.ReadableStream & { destroy: () => void };

/** A container of a daemon, whether it exists or not: each method asks the daemon. */
export class Container {
  /** Of a container that was looked up by its name, the name. */
  readonly id: string;
  readonly name: string;
  readonly #docker: Docker;
  readonly #where: string;

  constructor(docker: Docker, where: string, id: string, name: string) {
    this.#docker = docker;
    this.#where = where;
    this.id = id;
    this.name = name;
  }

  /** Starts it; one that runs already is left as it is. `POST /containers/{id}/start` */
  async start(signal?: AbortSignal): Promise<void> {
    await this.#ask('start', { deadlineMs: SLOW_MS, signal }, (it, abortSignal) =>
      unless(has(304), () => it.start({ abortSignal })),
    );
  }

  /** Asks it to end, and kills it when it has not after `graceMs` (10 s). `POST /containers/{id}/stop` */
  async stop({ graceMs = 10_000 }: { graceMs?: number } = {}): Promise<void> {
    await this.#ask('stop', { deadlineMs: graceMs + QUICK_MS }, (it, abortSignal) =>
      unless(has(304), () => it.stop({ t: Math.ceil(graceMs / 1000), abortSignal })),
    );
  }

  /** Sends a signal (SIGKILL); one that does not run gets none. `POST /containers/{id}/kill` */
  async kill(signal = 'SIGKILL'): Promise<void> {
    await this.#ask('kill', { deadlineMs: QUICK_MS }, (it, abortSignal) =>
      unless(
        (error) => statusOf(error) === 409 || NOT_RUNNING.test(textOf(error)),
        () => it.kill({ signal, abortSignal }),
      ),
    );
  }

  /** Removes it, whether it runs or not, with the volumes that have no name; it may be gone already. `DELETE /containers/{id}` */
  async remove(): Promise<void> {
    await this.#ask('remove', { deadlineMs: SLOW_MS }, async (it, abortSignal) => {
      try {
        await it.remove({ force: true, v: true, abortSignal });
      } catch (error) {
        if (statusOf(error) === 404) return;
        if (statusOf(error) !== 409 || !/already in progress/i.test(textOf(error))) throw error;
        // Another process removes it: its network may be removed only when that is done.
        await unless(has(404), () => it.wait({ condition: 'removed', abortSignal }));
      }
    });
  }

  /** `GET /containers/{id}/json` */
  async facts(): Promise<ContainerFacts> {
    return containerFacts(
      await this.#ask('inspect', { deadlineMs: QUICK_MS }, (it, abortSignal) => it.inspect({ abortSignal } as object)),
    );
  }

  /** Waits, without a deadline, until it does not run any more. `POST /containers/{id}/wait` */
  async wait(signal?: AbortSignal): Promise<{ exitCode: number }> {
    const answer = await this.#ask(
      'wait for',
      { deadlineMs: NO_DEADLINE_MS, signal },
      (it, abortSignal) => it.wait({ abortSignal } as object) as Promise<{ StatusCode: number }>,
    );
    return { exitCode: answer.StatusCode };
  }

  /** What it has written so far, stdout and stderr in the order of writing. `GET /containers/{id}/logs` */
  async logs(options: LogOptions = {}): Promise<string> {
    const texts: string[] = [];
    await this.#readLogs('logs', options, false, (text) => texts.push(text));
    return texts.join('');
  }

  /** Hands over what it writes, from the beginning (or `since`) until it ends or the signal comes. `GET /containers/{id}/logs?follow=1` */
  async followLogs(onText: TakeText, signal: AbortSignal, options: LogOptions = {}): Promise<void> {
    try {
      await this.#readLogs('follow the logs of', options, true, onText, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Runs a command in it to its end. `POST /containers/{id}/exec` */
  async exec(command: string[], options: ExecOptions = {}): Promise<ExecResult> {
    const { user, env, workingDir, signal, deadlineMs = 60_000 } = options;
    return this.#ask(`run ${command[0] ?? ''} in`, { deadlineMs, signal }, async (it, abortSignal) => {
      const exec = await it.exec({
        Cmd: command,
        AttachStdout: true,
        AttachStderr: true,
        ...(user === undefined ? {} : { User: user }),
        ...(workingDir === undefined ? {} : { WorkingDir: workingDir }),
        ...(env === undefined ? {} : { Env: Object.entries(env).map(([name, value]) => `${name}=${value}`) }),
        abortSignal,
      });
      const output = await exec.start({ abortSignal });
      const texts = { stdout: '', stderr: '' };
      await readOutput(output, false, (text, stream) => (texts[stream] += text));
      for (;;) {
        const { Running, ExitCode } = await exec.inspect({ abortSignal });
        if (!Running) return { exitCode: ExitCode ?? 0, ...texts };
        // Podman closes the output a moment before it knows the exit code.
        await delay(20, undefined, { signal: abortSignal });
      }
    });
  }

  /** What is at a path; undefined when there is nothing. Links are not followed. `HEAD /containers/{id}/archive` */
  async stat(path: string): Promise<FileStat | undefined> {
    return this.#ask(
      `look at ${path} in`,
      { deadlineMs: QUICK_MS },
      async (it, abortSignal) => {
        let response: NodeJS.ReadableStream & { headers?: Record<string, string | undefined> };
        try {
          response = (await it.infoArchive({ path, abortSignal })) as typeof response;
        } catch (error) {
          if (statusOf(error) !== 404) throw error;
          // A container that is gone is answered like a file that is not there.
          await it.inspect({ abortSignal } as object);
          return undefined;
        }
        response.resume();
        const header = response.headers?.['x-docker-container-path-stat'];
        if (header === undefined) throw new Error('the daemon answered without the file’s properties');
        return fileStat(header);
      },
      'file',
    );
  }

  /** A file's content and owner; links are followed; `FILE_NOT_FOUND` when there is no file. `GET /containers/{id}/archive` */
  async readFile(path: string, links = LINKS_FOLLOWED): Promise<ReadFile> {
    const found = await this.stat(path);
    if (found?.kind === 'link' && found.linkTarget !== undefined && links > 0) {
      return this.readFile(posix.resolve(posix.dirname(path), found.linkTarget), links - 1);
    }
    if (found?.kind !== 'file') throw this.#noFile(path, found === undefined ? 'is not there' : 'is not a file');
    const file = await this.#ask(
      `read ${path} in`,
      { deadlineMs: COPY_MS },
      async (it, abortSignal) => onlyFile(await it.getArchive({ path, abortSignal })),
      'file',
    );
    if (file === undefined) throw this.#noFile(path, 'is not a file');
    return file;
  }

  /**
   * Puts files below a folder, all in one go; folders that are missing are made and belong to the owner of the first file in
   * them, folders that exist stay as they are. Works before the first start too. `PUT /containers/{id}/archive`
   */
  async putFiles(folder: string, files: FileToPut[], signal?: AbortSignal): Promise<void> {
    const checked = await checkFiles(files);
    if (checked.length === 0) return;
    const base = await this.#deepestFolder(folder);
    const below = posix.relative(base, posix.resolve('/', folder));
    const entries = checked.map((file) => ({ ...file, path: posix.join(below, file.path) }));
    const folders: FolderToMake[] = [];
    for (const made of foldersOf(entries)) {
      const isNew = folders.some(({ path }) => made.path.startsWith(`${path}/`));
      if (isNew || (await this.stat(posix.join(base, made.path))) === undefined) folders.push(made);
    }
    await this.#unpack(base, packFiles(folders, entries), signal);
  }

  /**
   * A file or folder as a tar whose entries begin with its name. Read it to its end or destroy it: until then the daemon
   * answers nothing else about this container. `GET /containers/{id}/archive`
   */
  async copyOut(path: string, signal?: AbortSignal): Promise<Readable> {
    const doing = this.#doing(`copy ${path} out of`, 'file');
    const source = await request(doing, { deadlineMs: SLOW_MS, signal }, (abortSignal) =>
      this.#docker.getContainer(encodeURIComponent(this.id)).getArchive({ path, abortSignal }),
    );
    const tar = new PassThrough();
    const stop = (): void => void tar.destroy(aborted(doing, signal));
    signal?.addEventListener('abort', stop, { once: true });
    // The reader gets our error when the connection is cut, and the daemon notices when the reader stops.
    source.once('error', (error) => tar.destroy(toDockerError(error, doing)));
    tar.once('close', () => {
      signal?.removeEventListener('abort', stop);
      (source as Destroyable).destroy();
    });
    // An error before the first read is kept for the reader and does not end the process.
    tar.on('error', () => undefined);
    source.pipe(tar);
    return tar;
  }

  /** Unpacks a tar in a folder that exists (`FILE_NOT_FOUND`); the tar is destroyed when that fails. `PUT /containers/{id}/archive` */
  async copyIn(folder: string, tar: NodeJS.ReadableStream, signal?: AbortSignal): Promise<void> {
    try {
      // Podman would make the folder.
      if ((await this.stat(folder)) === undefined) throw this.#noFile(folder, 'is not there');
      await this.#unpack(folder, tar, signal);
    } catch (error) {
      (tar as Destroyable).destroy();
      throw error;
    }
  }

  async #unpack(folder: string, tar: NodeJS.ReadableStream, signal?: AbortSignal): Promise<void> {
    try {
      await this.#ask(
        `copy files to ${folder} in`,
        { deadlineMs: COPY_MS, signal },
        (it, abortSignal) => it.putArchive(tar, { path: folder, abortSignal }),
        'file',
      );
    } catch (error) {
      (tar as Destroyable).destroy();
      throw error;
    }
  }

  async #deepestFolder(folder: string): Promise<string> {
    let path = posix.resolve('/', folder);
    while (path !== '/' && (await this.stat(path)) === undefined) path = posix.dirname(path);
    return path;
  }

  async #readLogs(
    verb: string,
    { tail, since, stdout = true, stderr = true }: LogOptions,
    follow: boolean,
    take: TakeText,
    signal?: AbortSignal,
  ): Promise<void> {
    const { tty } = await this.facts();
    const doing = this.#doing(verb === 'logs' ? 'read the logs of' : verb);
    const stop = new AbortController();
    const relay = (): void => stop.abort();
    signal?.addEventListener('abort', relay, { once: true });
    try {
      const stream = await request(doing, { deadlineMs: follow ? NO_DEADLINE_MS : QUICK_MS, signal }, () =>
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
      throw toDockerError(error, doing);
    } finally {
      signal?.removeEventListener('abort', relay);
      stop.abort();
    }
  }

  /** dockerode's own `logs` parses text that is valid JSON, unless it follows. */
  async #openLogs(options: object, abortSignal: AbortSignal): Promise<NodeJS.ReadableStream> {
    const modem = this.#docker.modem as {
      dial(request: object, done: (error: Error | null, stream: NodeJS.ReadableStream) => void): void;
    };
    return new Promise((resolve, reject) => {
      modem.dial(
        {
          path: `/containers/${encodeURIComponent(this.id)}/logs?`,
          method: 'GET',
          options,
          abortSignal,
          isStream: true,
          statusCodes: { 200: true, 404: 'no such container', 500: 'server error' },
        },
        (error, stream) => {
          if (error) reject(error);
          else resolve(stream);
        },
      );
    });
  }

  async #ask<T>(
    verb: string,
    limits: Limits,
    call: (it: Docker.Container, abortSignal: AbortSignal) => Promise<T>,
    action: Doing['action'] = 'container',
  ): Promise<T> {
    return request(this.#doing(verb, action), limits, (signal) =>
      call(this.#docker.getContainer(encodeURIComponent(this.id)), signal),
    );
  }

  #doing(verb: string, action: Doing['action'] = 'container'): Doing {
    return { action, what: `${verb} the container ${this.name}`, where: this.#where };
  }

  #noFile(path: string, what: string): DockerError {
    return new DockerError('FILE_NOT_FOUND', `${path} ${what} in the container ${this.name} at ${this.#where}.`, {
      nextStep: 'Check the path within the container.',
    });
  }
}

/** Such a refusal means that there is nothing to do any more. */
async function unless(isDone: (refusal: unknown) => boolean, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isDone(error)) throw error;
  }
}

function has(status: number): (error: unknown) => boolean {
  return (error) => statusOf(error) === status;
}
