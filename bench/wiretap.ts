import { Rpc, type DataCollector, type Lane, type Wiretap } from 'sdc-sdk';
import { generated } from '../fixtures/test-data.js';
import { inTurn, median, type Figure } from './figures.js';

const RECORDS = 100_000;
const ROUNDS = 5;

/** A pipeline of 100,000 records into a wiretap, against the same pipeline into Trash. */
export async function wiretap(sdc: DataCollector): Promise<Figure> {
  await using rpc = await Rpc.open({ sdcUrl: sdc.url });
  const taps: Wiretap[] = [];
  const intoTap = async (): Promise<void> => {
    const tap = rpc.wiretap();
    taps.push(tap);
    await run(sdc, (records) => records.to(tap));
  };
  const intoTrash = () => run(sdc, (records) => records.to('Trash'));
  await inTurn(1, intoTap, intoTrash);
  const { ours, theirs } = await inTurn(ROUNDS, intoTap, intoTrash);
  // Read when the time is taken: a test reads records after the run.
  for (const tap of taps) {
    const arrived = tap.take().length;
    if (arrived !== RECORDS) throw new Error(`${arrived} of ${RECORDS} records have arrived.`);
  }
  return {
    what: `${RECORDS} records into a wiretap, against Trash`,
    value: median(ours) / median(theirs),
    unit: '×',
    goal: 1.2,
    details: `${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, medians of ${ROUNDS}`,
  };
}

async function run(sdc: DataCollector, end: (records: Lane) => unknown): Promise<void> {
  const pipeline = await sdc.createPipeline('wiretap', (p) => end(generated(p, RECORDS)));
  await pipeline.run({ timeout: 300_000 });
  await pipeline.delete();
}
