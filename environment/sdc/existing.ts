import type { SdcConnection } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import type { StartedEngine } from './engine.js';

/** A Data Collector that ran before: it is used and left as it was. Whether it answers and lets us in, the SDK finds out. */
export function connectExisting(connection: SdcConnection): StartedEngine {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new ServerError('SDC_NOT_OURS', `The Data Collector at ${connection.url} was not started by this run.`, {
        nextStep: 'Tests that kill or restart it need one of their own: run them without SDC_URL.',
      }),
    );
  return {
    info: { product: 'sdc', source: 'existing', version: '', connection, logFiles: [] },
    healthy: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
    kill: refuse,
    restart: refuse,
  };
}
