import type { BackendDriver } from '../backends/driver.js';
import type { BackendInfo, ServerControl, ServerDeath, ServerInfo } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import type { Environment, Machine } from '../core/machine.js';
import type { ServersOptions } from '../options/options.js';
import { identityOf } from '../process/identity.js';
import { silent, type Progress } from '../core/progress.js';
import type { EngineSpec } from '../sdc/engine.js';
import type { EngineInfo } from './engines.js';
import { ensureSupervisor, type Launch } from './launch.js';
import type { BackendRequest, Call, Calls, EndReport } from './protocol.js';
import { call, NoSupervisor } from './rpc-client.js';
import { runFolder, runsFolder } from '../run-files/run-folder.js';

/** Identifies the run and the machine that it is on. */
export interface RunIdentity {
  runId: string;
  /** The run ends when this process ends. */
  runnerPid: number;
  machine: Machine;
  /** The supervisor's program, for tests of the supervisor itself. */
  supervisor?: URL;
}

export interface EngineRequest {
  /** The worker's parallel index: each slot has one engine. */
  slot: number;
  spec: EngineSpec;
}

/** The servers of one run, as its workers see them. The supervisor that owns them starts with the first request. */
export class Servers {
  readonly #options: ServersOptions;
  readonly #launch: Launch;

  private constructor(options: ServersOptions, launch: Launch) {
    this.#options = options;
    this.#launch = launch;
  }

  static async connect(options: ServersOptions, run: RunIdentity): Promise<Servers> {
    const runner = await identityOf(run.runnerPid);
    if (runner === undefined) {
      throw new ServerError('RUNNER_GONE', `The runner of this run (process ${run.runnerPid}) has ended.`, {
        nextStep: 'Start the tests again.',
      });
    }
    return new Servers(options, {
      folder: runFolder(run.runId, runsFolder(run.machine.tmpDir)),
      machine: run.machine,
      runner,
      keep: options.keep ?? false,
      ...(run.supervisor === undefined ? {} : { main: run.supervisor }),
    });
  }

  /** The run's server of this product, or the one of the slot; started on the first request. */
  async backend<C extends object>(
    driver: BackendDriver<C>,
    onProgress: Progress = silent,
    slot?: number,
  ): Promise<BackendInfo<C>> {
    const info = await this.#ask('backend', this.#request(driver, slot), onProgress);
    return info as BackendInfo<C>;
  }

  /**
   * Stops, starts, freezes or thaws the slot's server of this product.
   * @throws ServerError `SERVER_SHARED` without a slot, `SERVER_NOT_OURS` for an existing server
   */
  async controlBackend(driver: BackendDriver, slot: number | undefined, action: keyof ServerControl): Promise<void> {
    await this.#ask('control', { ...this.#request(driver, slot), action }, silent);
  }

  /** The slot's engine: the running one when it is healthy and has the same settings, otherwise a new one. */
  engine(request: EngineRequest, onProgress: Progress = silent): Promise<EngineInfo> {
    return this.#ask('engine', { ...request, options: this.#options }, onProgress);
  }

  /** Kills the slot's engine with SIGKILL; its data stays for `restartEngine`. */
  async killEngine(slot: number): Promise<void> {
    await this.#ask('kill', { slot }, silent);
  }

  /** Starts the slot's engine again: same data, port and credentials. */
  restartEngine(slot: number, onProgress: Progress = silent): Promise<EngineInfo> {
    return this.#ask('restart', { slot }, onProgress);
  }

  /** Stops the slot's engine with SIGSTOP, until it is thawed. */
  async freezeEngine(slot: number): Promise<void> {
    await this.#ask('freeze', { slot }, silent);
  }

  async thawEngine(slot: number): Promise<void> {
    await this.#ask('thaw', { slot }, silent);
  }

  /**
   * Fills the disk of the slot's data directory, until it is freed.
   * @throws ServerError `DISK_SHARED` when it has no disk of its own
   */
  async fillEngineDisk(slot: number): Promise<void> {
    await this.#ask('fillDisk', { slot }, silent);
  }

  async freeEngineDisk(slot: number): Promise<void> {
    await this.#ask('freeDisk', { slot }, silent);
  }

  async stopEngine(slot: number): Promise<void> {
    await this.#ask('stop', { slot }, silent);
  }

  /** The servers that the run has now; starts none. */
  list(): Promise<ServerInfo[]> {
    return this.#askIfRunning('list', {}, []);
  }

  /**
   * The servers of the run that ended by themselves or were killed from outside, oldest first.
   * @param connectionBroke one has probably ended just now; waits up to two seconds for Docker's report where the run has containers
   */
  deaths({ connectionBroke = false } = {}): Promise<ServerDeath[]> {
    return this.#askIfRunning('deaths', { connectionBroke }, []);
  }

  /** Stops everything that the run started (or leaves it running, with the option `keep`), and reports problems. */
  end(): Promise<EndReport> {
    return this.#askIfRunning('end', {}, { problems: [], kept: [] });
  }

  #request({ name }: BackendDriver, slot: number | undefined): BackendRequest {
    return { product: name, options: this.#options, ...(slot === undefined ? {} : { slot }) };
  }

  async #ask<C extends Call>(name: C, request: Calls[C]['request'], progress: Progress): Promise<Calls[C]['result']> {
    await ensureSupervisor(this.#launch);
    return call(this.#launch.folder.socket, name, request, progress);
  }

  async #askIfRunning<C extends 'list' | 'deaths' | 'end'>(
    name: C,
    request: Calls[C]['request'],
    otherwise: Calls[C]['result'],
  ): Promise<Calls[C]['result']> {
    try {
      return await call(this.#launch.folder.socket, name, request, silent);
    } catch (error) {
      if (error instanceof NoSupervisor) return otherwise;
      throw error;
    }
  }
}

/** The run of a worker, as its config has identified it. Throws `RUN_UNKNOWN`. */
export function runFrom(env: Environment): Pick<RunIdentity, 'runId' | 'runnerPid'> {
  const [runId, pid] = [env['STF_RUN_ID'], Number(env['STF_RUNNER_PID'])];
  if (runId === undefined || !/^[\w.-]+$/.test(runId) || !Number.isInteger(pid) || pid < 1) {
    throw new ServerError('RUN_UNKNOWN', 'STF_RUN_ID and STF_RUNNER_PID do not identify a run.', {
      nextStep:
        "Pass the framework's config, which sets both, as the first argument of Playwright's: defineConfig(frameworkConfig(), { … }), with import { frameworkConfig } from 'sdc-test-framework/config'.",
    });
  }
  return { runId, runnerPid: pid };
}
