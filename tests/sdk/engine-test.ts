import { test as base } from '@playwright/test';
import { DataCollector } from 'sdc-sdk';
import { engineSpec, optionsFromEnvironment, Servers, type SdcConnection } from '../../environment/index.js';

interface EngineFixtures {
  /** The SDK as a plain script has it: no fixtures of the framework between. */
  sdc: DataCollector;
}

interface EngineWorkerFixtures {
  version: string;
  engine: SdcConnection;
}

/** A genuine engine of each version for tests of the SDK. */
export const test = base.extend<EngineFixtures, EngineWorkerFixtures>({
  version: ['3.22.2', { option: true, scope: 'worker' }],
  engine: [
    async ({ version }, use) => {
      const options = optionsFromEnvironment({});
      const servers = await Servers.connect(options, {
        runId: `sdk-${process.pid}-${version}`,
        runnerPid: process.pid,
      });
      try {
        const { connection } = await servers.engine({ slot: 0, spec: engineSpec(options, { version }) });
        await use(connection);
      } finally {
        await servers.end();
      }
    },
    { scope: 'worker', timeout: 15 * 60_000 },
  ],
  sdc: async ({ engine }, use) => {
    await using sdc = await DataCollector.connect(engine.url, engine);
    await use(sdc);
  },
});

export { expect } from '@playwright/test';
