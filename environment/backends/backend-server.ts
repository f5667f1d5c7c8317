import type { StartContext, StartedServer } from '../core/contract.js';
import { reach, REACH_MS } from '../network/reach.js';
import type { BackendDriver } from './driver.js';

/** The timeout of one probe of a starting server. */
export const PROBE_MS = 5_000;
const HEALTHY_MS = 2_000;

/** Whether the server still accepts its login. */
export function healthCheck<C extends object>(driver: BackendDriver<C>, connection: C): () => Promise<boolean> {
  return () =>
    driver.probe(connection, HEALTHY_MS).then(
      () => true,
      () => false,
    );
}

/** Checks the login of an existing server, which continues to run after the run. */
export async function connectExisting<C extends object>(
  driver: BackendDriver<C>,
  connection: C,
): Promise<StartedServer<C>> {
  const { title, variables, loginVariables } = driver;
  const target = {
    title,
    address: driver.describe(connection).address,
    variable: variables[0].variable,
    loginVariables,
    user: driver.user(connection),
  };
  const version = await reach(
    target,
    () => driver.probe(connection, REACH_MS),
    (error) => driver.judge(error),
  );
  return {
    info: { product: driver.name, source: 'existing', version, connection, logFiles: [] },
    healthy: healthCheck(driver, connection),
    stop: () => Promise.resolve(),
  };
}

/** Starts the server from packages. */
export async function startEmbedded<C extends object>(
  driver: BackendDriver<C>,
  context: StartContext,
): Promise<StartedServer<C>> {
  const { version, connection, advertised, logFiles, stop } = await driver.startEmbedded(context);
  return {
    info: { product: driver.name, source: 'embedded', version, connection, logFiles },
    ...(advertised && { advertised }),
    healthy: healthCheck(driver, connection),
    stop,
  };
}
