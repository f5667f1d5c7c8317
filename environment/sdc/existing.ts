import type { SdcConnection } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import type { StartedEngine } from './engine.js';

/** Uses an existing Data Collector and does not change it. The SDK checks its address and login. */
export function connectExisting(connection: SdcConnection): StartedEngine {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new ServerError('SDC_NOT_OURS', `The Data Collector at ${connection.url} was not started by this run.`, {
        nextStep: 'Run tests that kill, restart or freeze the Data Collector without SDC_URL.',
      }),
    );
  return {
    info: { product: 'sdc', source: 'existing', version: '', connection, logFiles: [] },
    healthy: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
    kill: refuse,
    restart: refuse,
    freeze: refuse,
    thaw: refuse,
  };
}
