import { setTimeout as sleep } from 'node:timers/promises';
import { hasFailed, isActive, type Pipeline, type TestFixtures } from '../../fixtures';
import { completeness } from '../../fixtures/faults/completeness';
import type { Link } from '../../fixtures/faults/network';
import type { SoakAccount } from '../../fixtures/faults/soak-account';
import { hits, type SoakFault } from '../../fixtures/faults/soak-plan';
import { BACKEND_FLOWS } from '../faults/flows';

type Fixtures = Pick<TestFixtures, 'sdc' | 'engine' | 'network'> & {
  backends: Pick<TestFixtures, 'kafka' | 'mysql' | 'postgres' | 's3'>;
};

interface Running {
  title: string;
  pipeline: Pipeline;
  into: { read(): Promise<unknown[]> };
  links: { from: Link; to: Link };
  restarts: number;
  lastError?: string;
}

const LOOK_MS = 500;
/** Without a new record for so long, what is missing does not come. */
const PATIENCE_MS = 60_000;
const READ_MS = 2_000;

/** The pipelines of a soak. */
export class Soak {
  readonly #fixtures: Fixtures;
  readonly #records: readonly { n: number }[];
  readonly #flows: Running[];
  readonly #startedAt = performance.now();

  private constructor(fixtures: Fixtures, records: readonly { n: number }[], flows: Running[]) {
    this.#fixtures = fixtures;
    this.#records = records;
    this.#flows = flows;
  }

  /** Starts a pipeline for each flow, between links of its own. */
  static async start(
    fixtures: Fixtures,
    { records, recordsPerSecond }: { records: readonly { n: number }[]; recordsPerSecond: number },
  ): Promise<Soak> {
    const { sdc, network, backends } = fixtures;
    const flows: Running[] = [];
    for (const flow of BACKEND_FLOWS) {
      const { title, from, to } = flow;
      const { into, pipeline: describePipeline } = await flow.prepare(backends, records);
      const links = { from: await network.to(backends[from]), to: await network.to(backends[to]) };
      const description = describePipeline(
        { ...backends, [from]: links.from, [to]: links.to },
        // A record that cannot be written stops the pipeline, which reads it again later: the error stage would take it away.
        { pipeline: { rateLimitInRecordsPerSec: recordsPerSecond }, destination: { onRecordError: 'STOP_PIPELINE' } },
      );
      flows.push({ title, pipeline: await sdc.createPipeline(title, description), into, links, restarts: 0 });
    }
    for (const { pipeline } of flows) await pipeline.start();
    return new Soak(fixtures, records, flows);
  }

  /** Starts pipelines again that have failed, until so many milliseconds after the start of the soak. */
  async keepRunningUntil(atMs: number): Promise<void> {
    do {
      await this.#restartFailed();
      await sleep(LOOK_MS);
    } while (performance.now() - this.#startedAt < atMs);
  }

  async breakAndRepair({ kind, target, forMs }: SoakFault): Promise<void> {
    const repair = await this.#break(kind, target);
    await sleep(forMs);
    await repair();
  }

  /** Waits until all records have arrived, or none does any more. */
  async accounts(plan: readonly SoakFault[]): Promise<SoakAccount[]> {
    const wanted = this.#records.map((record) => JSON.stringify(record));
    let accounts: SoakAccount[] = [];
    let newestAt = performance.now();
    let missing = Infinity;
    while (missing > 0 && performance.now() - newestAt < PATIENCE_MS) {
      await this.#restartFailed();
      accounts = await Promise.all(
        this.#flows.map(async ({ title, into, restarts, lastError }, index) => {
          const arrived = (await into.read()).map((record) => JSON.stringify(record));
          const { lost, doubled } = completeness(wanted, arrived);
          const faults = plan.filter((fault) => hits(fault, BACKEND_FLOWS, index)).length;
          return { title, sent: wanted.length, lost, doubled, faults, restarts, lastError };
        }),
      );
      const lost = accounts.reduce((sum, account) => sum + account.lost, 0);
      if (lost < missing) newestAt = performance.now();
      missing = lost;
      if (missing > 0) await sleep(READ_MS);
    }
    return accounts;
  }

  async #restartFailed(): Promise<void> {
    for (const flow of this.#flows) {
      const { status, message } = await flow.pipeline.status();
      if (!hasFailed(status) || isActive(status)) continue;
      flow.lastError = message ?? status;
      flow.restarts++;
      // One that fails again is in the account, and is started again.
      await flow.pipeline.start().catch((error: unknown) => (flow.lastError = String(error)));
    }
  }

  /** @returns what repairs it */
  async #break(kind: SoakFault['kind'], target: SoakFault['target']): Promise<() => Promise<void>> {
    const { engine, backends } = this.#fixtures;
    if ('engine' in target) {
      await (kind === 'kill' ? engine.kill() : engine.freeze());
      return () => (kind === 'kill' ? engine.restart() : engine.thaw());
    }
    if ('server' in target) {
      const server = backends[target.server as keyof Fixtures['backends']];
      await (kind === 'stop' ? server.stop() : server.freeze());
      return () => (kind === 'stop' ? server.start() : server.thaw());
    }
    const link = this.#flows[target.link.flow]?.links[target.link.end];
    if (link === undefined) throw new TypeError(`The soak has no pipeline ${target.link.flow}.`);
    await breakLink(link, kind);
    return () => link.restore();
  }
}

async function breakLink(link: Link, kind: SoakFault['kind']): Promise<void> {
  if (kind === 'cut') return link.cut();
  if (kind === 'stall') return link.stall();
  if (kind === 'flap') return link.flap({ upMs: 400, downMs: 200 });
  await link.delay(100);
  await link.limit(20_000);
}
