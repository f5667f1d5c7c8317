import type { DataCollector } from 'sdc-sdk';
import { median, type Figure } from './figures.js';

const ROUNDS = 20;

/** From the moment that the engine notes as FINISHED to the moment that the waiting test goes on; both clocks are this machine's. */
export async function finishNotice(sdc: DataCollector): Promise<Figure> {
  const delays: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const pipeline = await sdc.createPipeline('notice', (p) =>
      p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"n":1}', stopAfterFirstBatch: true })
        .to('Trash'),
    );
    await pipeline.start();
    await pipeline.waitForFinished();
    const noticed = Date.now();
    const finished = (await pipeline.history()).find(({ status }) => status === 'FINISHED');
    if (finished === undefined) throw new Error('The history does not know that the pipeline has finished.');
    delays.push(noticed - finished.time.getTime());
    await pipeline.delete();
  }
  return {
    what: 'From FINISHED in the engine to the test knowing',
    value: median(delays),
    unit: 'ms',
    goal: 50,
    details: `median of ${ROUNDS}, slowest ${Math.max(...delays)} ms`,
  };
}
