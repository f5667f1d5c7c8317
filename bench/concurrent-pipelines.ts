import { availableParallelism } from 'node:os';
import { DataCollector } from 'sdc-sdk';
import { engineSpec, optionsFromEnvironment, type Servers } from '../environment/index.js';
import { millisecondsOf, median, type Figure } from './figures.js';

const PIPELINES = 50;
const ROUNDS = 3;
const WARM_UP = 100;

/** Create, run and remove: fifty pipelines one after the other, against fifty at once, on one engine through one connection. */
export async function concurrentPipelines(servers: Servers): Promise<Figure> {
  const { connection } = await servers.engine({ slot: 91, spec: largePoolEngine() }, console.error);
  await using sdc = await DataCollector.connect(connection.url, connection);
  try {
    return await measured(sdc);
  } finally {
    await servers.stopEngine(91);
  }
}

/** A pipeline takes several threads of a pool that has 50 unless configured otherwise. */
function largePoolEngine() {
  const spec = engineSpec(optionsFromEnvironment(process.env));
  return {
    ...spec,
    heapMb: 1024,
    optimizeFor: 'throughput' as const,
    config: { ...spec.config, 'runner.thread.pool.size': '500' },
  };
}

async function measured(sdc: DataCollector): Promise<Figure> {
  // Warm-up for both sides: the JVM compiles what runs often.
  for (let i = 0; i < WARM_UP; i++) await cycle(sdc, i);
  const gains: number[] = [];
  const bounds: number[] = [];
  const details: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sequential = await millisecondsOf(async () => {
      for (let i = 0; i < PIPELINES; i++) await cycle(sdc, i);
    });
    const before = await processorMilliseconds(sdc);
    const concurrent = await millisecondsOf(() =>
      Promise.all(Array.from({ length: PIPELINES }, (_, i) => cycle(sdc, i))),
    );
    const busy = (await processorMilliseconds(sdc)) - before;
    gains.push(concurrent / sequential);
    bounds.push(busy / availableParallelism() / sequential);
    details.push(`${(sequential / 1000).toFixed(1)} s to ${(concurrent / 1000).toFixed(1)} s`);
  }
  return {
    what: `${PIPELINES} pipelines created, run and removed at once, against one after the other`,
    value: median(gains),
    unit: '×',
    goal: 1 / 3,
    details: `rounds: ${details.join(', ')}; ${bound(median(bounds))}`,
  };
}

/** A lower bound: with this processor time, no order of calls is faster. */
function bound(least: number): string {
  return `what engine and SDK compute fills ${availableParallelism()} cores for ${least.toFixed(2)} × the time`;
}

/** Processor time of the engine and of this process until now. */
async function processorMilliseconds(sdc: DataCollector): Promise<number> {
  const engine = (await sdc.system.jmx()).bean('java.lang:type=OperatingSystem')?.['ProcessCpuTime'];
  const { user, system } = process.cpuUsage();
  return Number(engine) / 1e6 + (user + system) / 1e3;
}

async function cycle(sdc: DataCollector, number: number): Promise<void> {
  const pipeline = await sdc.createPipeline(`concurrent ${number}`, (p) =>
    p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"n":1}', stopAfterFirstBatch: true }).to('Trash'),
  );
  await pipeline.run();
  const metrics = await pipeline.metrics();
  if (metrics?.inputRecords !== 1) throw new Error(`1 record was sent, ${metrics?.inputRecords ?? 'none'} counted.`);
  await pipeline.delete();
}
