import type { PlantedFailure } from './planted-failure.js';

/** Servers that are killed from outside, each in a run of its own. */
export const DEATHS: (PlantedFailure & { process: string })[] = [
  {
    kind: 'the Data Collector is killed',
    process: 'Data Collector',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('killed engine', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 30_000 });`,
    firstLine: [/Data Collector \S+ was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
  {
    kind: 'the Data Collector is killed while the SDK waits',
    process: 'Data Collector',
    fixtures: 'sdc',
    body: `const pipeline = await sdc.createPipeline('killed engine', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await pipeline.waitForOutputRecords(1_000_000);`,
    firstLine: [/Data Collector \S+ was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
  {
    kind: 'PostgreSQL is killed',
    process: 'PostgreSQL',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('killed database', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 30_000 });`,
    firstLine: [/PostgreSQL\b.* was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
];
