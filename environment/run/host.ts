import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../../docker/index.js';
import type { OwnedProcess, ProcessSpec, StartContext, StartedServer } from '../core/contract.js';
import type { Starter } from './choose.js';
import { asServerError } from '../containers/errors.js';
import type { DockerOfRun } from '../containers/docker-of-run.js';
import { ServerError } from '../core/errors.js';
import { startOwned } from '../process/owned.js';
import type { Progress } from '../core/progress.js';
import { enter } from '../process/process-registry.js';
import type { RunRecord } from '../run-files/run-record.js';
import { asFullRunFolder, asRunFolderError, asStartError } from '../run-files/run-folder-errors.js';
import type { RunFolder } from '../run-files/run-folder.js';

const STOP_PATIENCE_MS = 3_000;

/** A started server with all that belongs to it. */
export interface Held<S extends StartedServer = StartedServer> {
  server: S;
  /** Whether one of its processes may have ended, which most servers do not survive. */
  lostProcess(): boolean;
  /** Ends it, its processes and its folder, even when its own way to stop fails; that failure is thrown afterwards. */
  stop(): Promise<void>;
}

/** The run that a host works for. */
export interface HostedRun {
  folder: RunFolder;
  record: RunRecord;
  keep: boolean;
  /** Takes what goes wrong where nobody waits for it. */
  note: (error: unknown) => void;
}

/** Gives starters what they need and remembers every process and container, so that nothing outlives the run. */
export class Host {
  readonly folder: RunFolder;
  readonly keep: boolean;
  readonly #run: HostedRun;
  #docker: Promise<DockerOfRun> | undefined;
  readonly #processes = new Set<OwnedProcess>();
  readonly #ending = new AbortController();
  #count = 0;

  constructor(run: HostedRun) {
    this.#run = run;
    this.folder = run.folder;
    this.keep = run.keep;
  }

  /** Starts a server in a folder of its own; when that fails nothing of it is left. */
  async start<S extends StartedServer>(name: string, starter: Starter<S>, progress: Progress): Promise<Held<S>> {
    this.#refuseWhenEnding();
    this.#count += 1;
    const directory = join(this.folder.path, `${name}-${this.#count}`);
    await mkdir(directory, { mode: 0o700 }).catch((error: unknown) => {
      throw asRunFolderError(this.folder.path, error);
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
    const context: StartContext = {
      directory,
      progress,
      signal: this.#ending.signal,
      spawn: (spec) => {
        const process = this.#spawn(spec);
        processes.add(process);
        return process;
      },
      docker: async () => (await this.#openDocker()).forStart(containers),
    };
    try {
      const server = await starter(context);
      this.#refuseWhenEnding();
      return {
        server,
        // Of containers it is not known without asking Docker, or them.
        lostProcess: () => containers.size > 0 || [...processes].some((process) => !process.running),
        stop: async () => {
          try {
            await within(STOP_PATIENCE_MS, server.stop(), server.info.product);
          } finally {
            await cleanUp();
          }
        },
      };
    } catch (thrown) {
      const error = asServerError(thrown);
      const { path } = this.folder;
      // Looked at before there is room again.
      const told = containers.size === 0 ? await asStartError(path, error) : asFullRunFolder(path, error);
      await cleanUp();
      throw told;
    }
  }

  /** From now on nothing is started any more, and what is starting gives up. */
  refuseStarts(): void {
    this.#ending.abort(endingError());
  }

  /** Kills whatever still runs. */
  async killProcesses(): Promise<void> {
    await Promise.all([...this.#processes].map((process) => process.stop({ signal: 'SIGKILL' })));
  }

  /** Opens what an earlier owner of this run used, which takes away what it left there. */
  async resumeDocker(): Promise<void> {
    await this.#openDocker();
  }

  /** Takes away what the run has in Docker; answers what failed. */
  async endDocker(): Promise<unknown[]> {
    const docker = await this.#docker?.catch(() => undefined); // whoever asked for it got the error
    return (await docker?.end()) ?? [];
  }

  #openDocker(): Promise<DockerOfRun> {
    this.#refuseWhenEnding();
    if (this.#docker === undefined) {
      // Most runs have no use for Docker, and its client takes a moment to load.
      const opened = import('../containers/docker-of-run.js').then((room) =>
        room.DockerOfRun.open({ ...this.#run, signal: this.#ending.signal }),
      );
      opened.catch(() => (this.#docker = undefined));
      this.#docker = opened;
    }
    return this.#docker;
  }

  #spawn(spec: ProcessSpec): OwnedProcess {
    this.#refuseWhenEnding();
    const process = startOwned(spec, { diesWithOwner: !this.keep });
    enter(this.folder.ledger, { pid: process.pid, title: spec.title, command: spec.command });
    this.#processes.add(process);
    void process.ended.then(() => this.#processes.delete(process));
    return process;
  }

  #refuseWhenEnding(): void {
    if (this.#ending.signal.aborted) throw endingError();
  }
}

function endingError(): ServerError {
  return new ServerError('RUN_ENDING', 'The run is ending, so nothing is started for it any more.');
}

async function within(ms: number, work: Promise<void>, what: string): Promise<void> {
  const patience = new AbortController();
  const late = sleep(ms, undefined, { signal: patience.signal }).then(() => {
    throw new ServerError('STOP_TOO_SLOW', `${what} did not stop within ${ms / 1000} s and was killed.`);
  });
  late.catch(() => undefined); // aborted when the work is done: nobody waits for it then
  try {
    await Promise.race([work, late]);
  } finally {
    patience.abort();
  }
}
