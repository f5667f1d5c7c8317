import { expect, hasFailed, isActive, test as base, type Pipeline } from '../../fixtures';
import { BATCH, type Backends, type Ends, type Flow, type More, type PreparedFlow } from './flows';

export interface StartOptions extends More {
  /** Links that the pipeline uses in place of these backends. */
  links?: Partial<Ends>;
  /** Default: 200, which is in the middle. */
  untilOutput?: number;
}

/** A flow whose pipeline runs. */
export interface RunningFlow {
  pipeline: Pipeline;
  into: PreparedFlow['into'];
  /** How many records the committed offset covers. */
  committed: () => Promise<number>;
  /** Starts pipelines that have failed again, where their last offset is. */
  resume: () => Promise<void>;
}

interface FaultFixtures {
  backends: Backends;
  /** Starts the pipeline of a flow, and waits until it is in the middle. */
  start: (flow: Flow, options?: StartOptions) => Promise<RunningFlow>;
}

export const test = base.extend<FaultFixtures>({
  backends: async ({ kafka, mysql, postgres, s3 }, use) => use({ kafka, mysql, postgres, s3 }),
  start: async ({ sdc, backends, files, http }, use) =>
    use(async (flow, { links = {}, untilOutput = 200, ...more } = {}) => {
      const prepared = await flow.prepare({ ...backends, files, http });
      const pipeline = await sdc.createPipeline(flow.title, prepared.pipeline({ ...backends, ...links }, more));
      const sender = prepared.sender && (await sdc.createPipeline(`sender of ${flow.title}`, prepared.sender));
      await pipeline.start();
      await sender?.start();
      await pipeline.waitForOutputRecords(untilOutput);
      return {
        pipeline,
        into: prepared.into,
        committed: () => prepared.committed({ pipeline, sender }),
        resume: async () => {
          await startAgain(pipeline);
          if (sender !== undefined) await startAgain(sender);
        },
      };
    }),
});

export type End = 'from' | 'to';

/** The ends of a flow that are backends: what has a server and a network that a test can break. */
export function backendEnds(flow: Flow): { end: End; backend: keyof Backends }[] {
  const ends: { end: End; backend: keyof Backends }[] = [{ end: 'to', backend: flow.to }];
  if (flow.from !== 'files' && flow.from !== 'pipeline') ends.unshift({ end: 'from', backend: flow.from });
  return ends;
}

/** Whose clients connect again by themselves: a pipeline goes on where others fail. */
const RECONNECTS: ReadonlySet<keyof Backends> = new Set(['kafka']);

/** Waits until a pipeline has noticed that a backend is gone. */
export async function untilNoticed({ pipeline }: RunningFlow, backend: keyof Backends): Promise<void> {
  if (!RECONNECTS.has(backend)) await untilFailed(pipeline);
}

export async function untilFailed(pipeline: Pipeline, { timeout = 45_000 } = {}): Promise<void> {
  await pipeline.waitForStatus('RUN_ERROR', { timeout });
}

/** At least once, after a failure: everything that the offset covers has arrived, and at most a batch more. */
export async function expectOffsetOfDelivered({ pipeline, into, committed }: RunningFlow): Promise<void> {
  const covered = await committed();
  const arrived = new Set((await into.read()).map((record) => JSON.stringify(record))).size;
  expect(arrived).toBeGreaterThanOrEqual(covered);
  if (hasFailed((await pipeline.status()).status)) expect(arrived).toBeLessThanOrEqual(covered + BATCH);
}

/** Starts a pipeline that has failed, where its last offset is. */
export async function startAgain(pipeline: Pipeline): Promise<void> {
  const { status } = await pipeline.status();
  if (hasFailed(status) && !isActive(status)) await pipeline.start();
}
