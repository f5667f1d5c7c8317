import type { DataCollector } from 'sdc-sdk';
import { median, type Figure } from './figures.js';

const ROUNDS = 20;

/** Delay between the time of FINISHED in the engine's history and the return of the wait; both clocks are this machine's. */
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
    if (finished === undefined) throw new Error('The history of the pipeline has no FINISHED entry.');
    delays.push(noticed - finished.time.getTime());
    await pipeline.delete();
  }
  return {
    what: 'From FINISHED in the engine to the end of the wait',
    value: median(delays),
    unit: 'ms',
    goal: 50,
    details: `median of ${ROUNDS}, slowest ${Math.max(...delays)} ms`,
  };
}
