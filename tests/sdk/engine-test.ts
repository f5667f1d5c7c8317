import { test as base } from '@playwright/test';
import { DataCollector, type Pipeline } from 'sdc-sdk';
import { engineSpec, optionsFromEnvironment, Servers, type SdcConnection } from '../../environment/index.js';
import type { Bench } from './surface/row.js';
import { thisMachine } from '../support/this-machine.js';

/** The start of another engine takes longer on a busy machine. */
const OWN_ENGINE_MS = 5 * 60_000;

interface EngineFixtures {
  /** The SDK without the fixtures of the framework, as in a plain script. */
  sdc: DataCollector;
  /** The engine and pipelines for a row of the SDK's surface. */
  bench: Bench;
}

interface EngineWorkerFixtures {
  version: string;
  /** Starts engines of this version; the slot 0 is for {@link engine}. */
  startEngine: (slot: number) => Promise<SdcConnection>;
  engine: SdcConnection;
}

let ownEngines = 0;

/** Real engines of each version for tests of the SDK. */
export const test = base.extend<EngineFixtures, EngineWorkerFixtures>({
  version: ['3.22.2', { option: true, scope: 'worker' }],
  startEngine: [
    async ({ version }, use) => {
      const options = optionsFromEnvironment({});
      const servers = await Servers.connect(options, {
        runId: `sdk-${process.pid}-${version}`,
        runnerPid: process.pid,
        machine: thisMachine(),
      });
      try {
        const spec = engineSpec(options, { version });
        await use(async (slot) => (await servers.engine({ slot, spec })).connection);
      } finally {
        await servers.end();
      }
    },
    { scope: 'worker', timeout: 15 * 60_000 },
  ],
  engine: [async ({ startEngine }, use) => use(await startEngine(0)), { scope: 'worker', timeout: 15 * 60_000 }],
  sdc: async ({ engine }, use) => {
    await using sdc = await DataCollector.connect(engine.url, engine);
    await use(sdc);
  },
  bench: async ({ sdc, version, engine, startEngine }, use, testInfo) => {
    const made: Pipeline[] = [];
    await use({
      sdc,
      version,
      engine,
      pipeline: async (title, describe) => {
        const pipeline = await sdc.createPipeline(title, describe);
        made.push(pipeline);
        return pipeline;
      },
      ownEngine: async () => {
        testInfo.setTimeout(testInfo.timeout + OWN_ENGINE_MS);
        const connection = await startEngine(++ownEngines);
        return DataCollector.connect(connection.url, connection);
      },
    });
    await Promise.all(made.map((pipeline) => pipeline.delete()));
  },
});

export { expect } from '@playwright/test';
