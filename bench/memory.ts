import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { DataCollector } from 'sdc-sdk';
import type { Figure } from './figures.js';

const WARM_UP = 200;
const CYCLES = 1_000;

/** Heap of this process after a thousand cycles, against after the first two hundred. */
export async function memory(sdc: DataCollector): Promise<Figure> {
  const collect = garbageCollector();
  await cycles(sdc, WARM_UP);
  const before = heapAfter(collect);
  await cycles(sdc, CYCLES);
  const after = heapAfter(collect);
  return {
    what: `Heap after ${CYCLES} pipeline cycles, against before them`,
    value: after / before,
    unit: '×',
    goal: 1.1,
    details: `${megabytes(before)} to ${megabytes(after)}; a cycle leaves ${((after - before) / CYCLES / 1024).toFixed(1)} KB`,
  };
}

async function cycles(sdc: DataCollector, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const pipeline = await sdc.createPipeline('memory', (p) =>
      p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"n":1}', stopAfterFirstBatch: true })
        .to('Trash'),
    );
    await pipeline.run();
    await pipeline.delete();
    if ((i + 1) % 200 === 0) console.error(`    ${i + 1} of ${count} cycles`);
  }
}

/** Node exposes its garbage collector through a flag that is read at the start; a new context reads it later. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function heapAfter(collect: () => void): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
