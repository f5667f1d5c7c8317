import { jarsAreCached } from '../../environment/admin.js';
import { DRIVERS, type BackendDriver, type Machine, type ServersOptions } from '../../environment/index.js';
import { ok, type Finding } from './check.js';

/** Where each backend of a run comes from. */
export function backends(options: ServersOptions, machine: Machine): Promise<Finding>[] {
  return DRIVERS.map(async (driver) => ok(driver.title, await sourceOf(driver, options, machine)));
}

async function sourceOf(driver: BackendDriver, options: ServersOptions, machine: Machine): Promise<string> {
  const existing = options.existing[driver.name];
  if (existing !== undefined) return `existing, at ${driver.describe(existing).address}`;
  if (options.backends === 'docker') return `image ${options.images?.[driver.name] ?? driver.image.default}`;
  if (driver.pom === undefined || (await jarsAreCached(driver.pom, machine))) return 'embedded';
  return 'embedded; the first run that needs it downloads it';
}
