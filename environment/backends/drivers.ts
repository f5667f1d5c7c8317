import type { ServerControl } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import type { BackendDriver } from './driver.js';
import * as registry from './registry.js';

type Registered = (typeof registry)[keyof typeof registry];

/** What the fixture of each backend gives to a test, by its name: `{ postgres: PostgresForTest & ServerControl, … }`. */
export type BackendsForTest = { [D in Registered as D['name']]: ForTest<D> & ServerControl };

type ForTest<D extends BackendDriver> = D extends BackendDriver<infer _, infer T> ? T : never;

/** The drivers of all backends, by name: the order of the options, the README and `stf start --all`. */
export const DRIVERS: readonly BackendDriver[] = Object.values<BackendDriver>(registry);

export function driverOf(name: string): BackendDriver {
  const driver = DRIVERS.find((each) => each.name === name);
  if (driver !== undefined) return driver;
  throw new ServerError('BACKEND_UNKNOWN', `There is no driver for the backend ${JSON.stringify(name)}.`, {
    nextStep: `The drivers are ${DRIVERS.map((each) => each.name).join(', ')} (environment/backends/registry.ts).`,
  });
}
