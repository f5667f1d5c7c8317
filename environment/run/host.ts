import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Container } from '../../docker/index.js';
import type { OwnedProcess, ProcessSpec, ServerDeath, StartContext, StartedServer } from '../core/contract.js';
import type { Starter } from './choose.js';
import { asServerError } from '../containers/docker-errors.js';
import type { DockerOfRun } from '../containers/docker-of-run.js';
import { describeContainerEnd } from '../containers/state.js';
import { ServerError } from '../core/errors.js';
import type { Machine } from '../core/machine.js';
import { describeEnd, startOwned } from '../process/owned.js';
import type { Progress } from '../core/progress.js';
import { within } from '../core/within.js';
import { registerProcess } from '../process/process-registry.js';
import type { RunRecord } from '../run-files/run-record.js';
import { asFullRunFolder, asRunFolderError, asStartError } from '../run-files/run-folder-errors.js';
import type { RunFolder } from '../run-files/run-folder.js';

const STOP_PATIENCE_MS = 3_000;
const DEATH_LOG_LINES = 40;
/** Docker reports the end of a container a moment after its connections break. */
const DEATH_PATIENCE_MS = 2_000;

/** A started server with its processes, containers and directory. */
export interface Held<S extends StartedServer = StartedServer> {
  server: S;
  /** Whether one of its processes may have ended, after which most servers do not work. */
  lostProcess(): boolean;
  /** Stops the server, its processes and containers, and removes its directory, even when its own `stop` fails; then throws that error. */
  stop(): Promise<void>;
}

/** The run that a host works for. */
export interface HostedRun {
  folder: RunFolder;
  record: RunRecord;
  machine: Machine;
  keep: boolean;
  /** Receives errors of background work. */
  note: (error: unknown) => void;
}

/** Gives starters what they need and tracks each process and container, so that nothing outlives the run. */
export class Host {
  readonly folder: RunFolder;
  readonly keep: boolean;
  readonly #run: HostedRun;
  #docker: Promise<DockerOfRun> | undefined;
  readonly #processes = new Set<OwnedProcess>();
  readonly #ending = new AbortController();
  readonly #deaths: Promise<ServerDeath>[] = [];
  /** One for each container whose end is watched; each settles with it. */
  readonly #watched = new Set<Promise<void>>();
  #count = 0;

  constructor(run: HostedRun) {
    this.#run = run;
    this.folder = run.folder;
    this.keep = run.keep;
  }

  /** Starts a server in a directory of its own; a failed start leaves nothing behind. */
  async start<S extends StartedServer>(name: string, starter: Starter<S>, progress: Progress): Promise<Held<S>> {
    this.#refuseWhenEnding();
    const { machine } = this.#run;
    this.#count += 1;
    const directory = join(this.folder.path, `${name}-${this.#count}`);
    await mkdir(directory, { mode: 0o700 }).catch((error: unknown) => {
      throw asRunFolderError(this.folder.path, error, machine);
    });
    const processes = new Set<OwnedProcess>();
    const containers = new Set<Container>();
    const cleanUp = async (): Promise<void> => {
      await Promise.all([
        ...[...processes].map((process) => process.stop({ signal: 'SIGKILL' })),
        ...[...containers].map((container) => container.remove()),
      ]);
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    };
    let started = false;
    const context: StartContext = {
      directory,
      machine,
      progress,
      signal: this.#ending.signal,
      spawn: (spec) => {
        const process = this.#spawn(spec);
        processes.add(process);
        void process.ended.then((end) => {
          if (started && !process.stopRequested) this.#deaths.push(deathOf(spec.title, process, describeEnd(end)));
        });
        return process;
      },
      docker: async () => (await this.#openDocker()).forStart(containers),
      watchContainer: (title, container) => {
        const watched = this.#watchContainer(title, container).finally(() => this.#watched.delete(watched));
        this.#watched.add(watched);
      },
    };
    try {
      const server = await starter(context);
      started = true;
      this.#refuseWhenEnding();
      return {
        server,
        // The state of a container is unknown without asking Docker.
        lostProcess: () => containers.size > 0 || [...processes].some((process) => !process.running),
        stop: async () => {
          try {
            await within(STOP_PATIENCE_MS, server.stop(), () => {
              throw stopTooSlow(server.info.product);
            });
          } finally {
            await cleanUp();
          }
        },
      };
    } catch (thrown) {
      const error = asServerError(thrown);
      const { path } = this.folder;
      // Before cleanup frees disk space.
      const reported =
        containers.size === 0 ? await asStartError(path, error, machine) : asFullRunFolder(path, error, machine);
      await cleanUp();
      throw reported;
    }
  }

  /**
   * The processes and containers of started servers that ended although neither the run nor a test ended them, oldest first.
   * @param connectionBroke one has probably ended just now; waits a moment for Docker's report where containers are watched
   */
  async deaths({ connectionBroke = false } = {}): Promise<ServerDeath[]> {
    if (connectionBroke && this.#watched.size > 0) {
      await within(DEATH_PATIENCE_MS, Promise.race(this.#watched), () => undefined);
    }
    return Promise.all(this.#deaths);
  }

  /** Refuses new starts, and aborts those in progress. */
  refuseStarts(): void {
    this.#ending.abort(endingError());
  }

  /** Kills the processes that still run. */
  async killProcesses(): Promise<void> {
    await Promise.all([...this.#processes].map((process) => process.stop({ signal: 'SIGKILL' })));
  }

  /** Connects to the Docker daemon that an earlier supervisor of this run used, which removes what that left there. */
  async resumeDocker(): Promise<void> {
    await this.#openDocker();
  }

  /** Removes the run's containers and networks; returns the errors. */
  async endDocker(): Promise<unknown[]> {
    const docker = await this.#docker?.catch(() => undefined); // the request that opened it got the error
    return (await docker?.end()) ?? [];
  }

  async #watchContainer(title: string, container: Container): Promise<void> {
    try {
      await container.wait(this.#ending.signal);
    } catch {
      return; // the run ends, or Docker does, of which the next request gets the error
    }
    if (!container.endRequested) this.#deaths.push(deathOfContainer(title, container));
  }

  #openDocker(): Promise<DockerOfRun> {
    this.#refuseWhenEnding();
    if (this.#docker === undefined) {
      // Loaded on demand: most runs do not use Docker, and its client takes time to load.
      const opened = import('../containers/docker-of-run.js').then((module) =>
        module.DockerOfRun.open({ ...this.#run, signal: this.#ending.signal }),
      );
      opened.catch(() => (this.#docker = undefined));
      this.#docker = opened;
    }
    return this.#docker;
  }

  #spawn(spec: ProcessSpec): OwnedProcess {
    this.#refuseWhenEnding();
    const process = startOwned(spec, { diesWithOwner: !this.keep, env: this.#run.machine.env });
    registerProcess(this.folder.processes, { pid: process.pid, title: spec.title, command: spec.command });
    this.#processes.add(process);
    void process.ended.then(() => this.#processes.delete(process));
    return process;
  }

  #refuseWhenEnding(): void {
    if (this.#ending.signal.aborted) throw endingError();
  }
}

async function deathOf(title: string, process: OwnedProcess, end: string): Promise<ServerDeath> {
  const time = Date.now();
  // Its directory may be removed already.
  const logTail = await process.logTail(DEATH_LOG_LINES).catch(() => '');
  return { title, time, end, logTail };
}

async function deathOfContainer(title: string, container: Container): Promise<ServerDeath> {
  const time = Date.now();
  // It may be removed already.
  const end = await container.facts().then(describeContainerEnd, () => 'was removed');
  const logTail = await container.logs({ tail: DEATH_LOG_LINES }).catch(() => '');
  return { title, time, end, logTail };
}

function endingError(): ServerError {
  return new ServerError('RUN_ENDING', 'The run is ending and starts nothing more.');
}

function stopTooSlow(product: string): ServerError {
  return new ServerError(
    'STOP_TOO_SLOW',
    `${product} did not stop within ${STOP_PATIENCE_MS / 1000} s and was killed.`,
  );
}
