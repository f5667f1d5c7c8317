import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Choices } from '../choose.js';
import type { ServerInfo } from '../contract.js';
import { endTools } from '../processes/tool.js';
import type { Progress } from '../progress.js';
import { Backends } from './backends.js';
import { Engines } from './engines.js';
import { Host } from './host.js';
import { removeWhenEmpty } from './leftovers.js';
import { messageOf, type Calls, type EndReport } from './protocol.js';
import { writeKept } from './record.js';
import type { RunFolder } from './run-folder.js';

/** For engines and backends each; whatever takes longer is killed. Both together stay well below ten seconds. */
const STOP_PATIENCE_MS = 4_000;

/** Answers one call; the progress goes to whoever called. */
export type Handlers = {
  [C in keyof Calls]: (request: Calls[C]['request'], progress: Progress) => Promise<Calls[C]['result']>;
};

/** Owns every process that a run starts. */
export class Supervisor {
  readonly #folder: RunFolder;
  readonly #host: Host;
  readonly #engines: Engines;
  readonly #backends: Backends;
  readonly #keep: boolean;
  readonly #noted: string[] = [];
  #end: Promise<EndReport> | undefined;

  constructor(folder: RunFolder, choices: Choices, keep: boolean) {
    this.#folder = folder;
    this.#keep = keep;
    this.#host = new Host(folder, keep);
    this.#engines = new Engines(this.#host, choices);
    this.#backends = new Backends(this.#host, choices);
  }

  readonly handlers: Handlers = {
    backend: ({ product, options }, progress) => this.#backends.get(product, options, progress),
    engine: ({ slot, spec, options }, progress) => this.#engines.get(slot, spec, options, progress),
    kill: ({ slot }) => this.#engines.kill(slot).then(() => null),
    restart: ({ slot }, progress) => this.#engines.restart(slot, progress),
    stop: ({ slot }) => this.#engines.stopOne(slot).then(() => null),
    list: () => Promise.resolve(this.#list()),
    hello: () => Promise.resolve(null),
    end: () => this.end(),
  };

  /** Something went wrong that nobody waits for: it belongs into the report. */
  note(error: unknown): void {
    this.#noted.push(`The supervisor of this run met an error: ${messageOf(error)}`);
  }

  /** Ends the run: stops everything (or leaves it, when it is to be kept). Later calls get the same report. */
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
    problems.push(...(await inTime(this.#engines.stop(), 'The engines')));
    problems.push(...(await inTime(this.#backends.stop(), 'The backends')));
    await this.#host.killProcesses();
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

async function inTime(work: Promise<unknown[]>, what: string): Promise<string[]> {
  const patience = new AbortController();
  const late = sleep(STOP_PATIENCE_MS, [`${what} did not stop in time and were killed.`], { signal: patience.signal });
  late.catch(() => undefined); // aborted when the work is done: nobody waits for it then
  try {
    return (await Promise.race([work, late])).map(messageOf);
  } finally {
    patience.abort();
  }
}
