import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Choices } from './choose.js';
import type { ServerInfo } from '../core/contract.js';
import { endTools } from '../process/tool.js';
import type { Progress } from '../core/progress.js';
import { Backends } from './backends.js';
import { Engines } from './engines.js';
import { Host, type HostedRun } from './host.js';
import { removeWhenEmpty } from './leftovers.js';
import { messageOf } from '../core/errors.js';
import { within } from '../core/within.js';
import type { Calls, EndReport } from './protocol.js';
import { writeKept } from '../run-files/run-record.js';

/** Servers that take longer to stop are killed. The sum stays below ten seconds. */
const ENGINES_MS = 3_500;
const BACKENDS_MS = 3_500;
const DOCKER_MS = 2_000;

/** Handles one call; progress goes to the caller. */
export type Handlers = {
  [C in keyof Calls]: (request: Calls[C]['request'], progress: Progress) => Promise<Calls[C]['result']>;
};

/** Owns every process that a run starts. */
export class Supervisor {
  readonly #folder: HostedRun['folder'];
  readonly #host: Host;
  readonly #engines: Engines;
  readonly #backends: Backends;
  readonly #keep: boolean;
  readonly #noted: string[] = [];
  #end: Promise<EndReport> | undefined;

  constructor(run: Omit<HostedRun, 'note'>, choices: Choices) {
    this.#folder = run.folder;
    this.#keep = run.keep;
    this.#host = new Host({ ...run, note: (error) => this.note(error) });
    this.#engines = new Engines(this.#host, choices);
    this.#backends = new Backends(this.#host, choices);
  }

  readonly handlers: Handlers = {
    backend: (request, progress) => this.#backends.get(request, progress),
    control: ({ action, ...request }) => this.#backends.control(request, action).then(() => null),
    engine: ({ slot, spec, options }, progress) => this.#engines.get(slot, spec, options, progress),
    kill: ({ slot }) => this.#engines.kill(slot).then(() => null),
    restart: ({ slot }, progress) => this.#engines.restart(slot, progress),
    freeze: ({ slot }) => this.#engines.freeze(slot).then(() => null),
    thaw: ({ slot }) => this.#engines.thaw(slot).then(() => null),
    fillDisk: ({ slot }) => this.#engines.fillDisk(slot).then(() => null),
    freeDisk: ({ slot }) => this.#engines.freeDisk(slot).then(() => null),
    stop: ({ slot }) => this.#engines.stopOne(slot).then(() => null),
    list: () => Promise.resolve(this.#list()),
    deaths: (request) => this.#host.deaths(request),
    hello: () => Promise.resolve(null),
    end: () => this.end(),
  };

  /** Adds an error of background work to the report. */
  note(error: unknown): void {
    this.#noted.push(`An error in the supervisor of this run: ${messageOf(error)}`);
  }

  /** Removes what a killed supervisor of this run left in Docker. */
  async resumeDocker(): Promise<void> {
    await this.#host.resumeDocker();
  }

  /** Ends the run: stops everything (or leaves it running, with `keep`). Later calls return the same report. */
  end(): Promise<EndReport> {
    this.#end ??= this.#keep ? this.#leave() : this.#stop();
    return this.#end;
  }

  #list(): ServerInfo[] {
    return [...this.#engines.list(), ...this.#backends.list()];
  }

  async #stop(): Promise<EndReport> {
    const problems: string[] = [];
    this.#host.refuseStarts();
    endTools();
    problems.push(
      ...(await inTime(ENGINES_MS, this.#engines.stop(), 'The engines did not stop in time and were killed.')),
    );
    problems.push(
      ...(await inTime(BACKENDS_MS, this.#backends.stop(), 'The backends did not stop in time and were killed.')),
    );
    await this.#host.killProcesses();
    const inDocker = await inTime(
      DOCKER_MS,
      this.#host.endDocker(),
      'Docker did not remove the containers and networks of this run in time.',
    );
    problems.push(...inDocker);
    // The next run's sweep finds the daemon through this directory.
    if (inDocker.length > 0) return { problems: [...this.#noted, ...problems], kept: [] };
    try {
      await rm(this.#folder.path, { recursive: true, force: true, maxRetries: 5 });
      await removeWhenEmpty(join(this.#folder.path, '..'));
    } catch (error) {
      problems.push(messageOf(error));
    }
    return { problems: [...this.#noted, ...problems], kept: [] };
  }

  async #leave(): Promise<EndReport> {
    this.#host.refuseStarts();
    endTools();
    const kept = this.#list().filter((server) => server.source !== 'existing');
    if (kept.length === 0) return this.#stop();
    await writeKept(this.#folder, { servers: kept });
    await rm(this.#folder.socket, { force: true });
    return { problems: this.#noted, kept, folder: this.#folder.path };
  }
}

async function inTime(ms: number, work: Promise<unknown[]>, otherwise: string): Promise<string[]> {
  return (await within(ms, work, () => [otherwise])).map(messageOf);
}
