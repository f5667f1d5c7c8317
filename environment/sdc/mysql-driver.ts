import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jarsOf } from '../cache/index.js';
import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import { fullLibraryId } from '../core/library-id.js';
import { builtEngine, engineIsBuilt } from './engine-build.js';
import { DEFAULT_VERSION } from './engine.js';

/** The library of the JDBC stages. The vendor's has a PostgreSQL driver and none for MySQL. */
export const JDBC = fullLibraryId('jdbc-lib');
const POM = new URL('mysql-driver/pom.xml', import.meta.url);

export function isMysqlDriver(name: string): boolean {
  return /^(mysql-connector|mariadb-java-client).*\.jar$/.test(name);
}

/**
 * The jar of the MySQL driver: of the embedded engine when that is built, else Maven downloads it once. Installs no Maven, as only
 * pipelines with MySQL need the driver.
 */
export async function mysqlDriver(work: Work): Promise<string> {
  const { machine } = work;
  const directory = (await engineIsBuilt(DEFAULT_VERSION, machine))
    ? join(await builtEngine(DEFAULT_VERSION, work), 'streamsets-libs', JDBC, 'lib')
    : await jarsOf(POM, { ...work, machine: { ...machine, systemInstall: false } });
  const jar = (await readdir(directory)).find(isMysqlDriver);
  if (jar !== undefined) return join(directory, jar);
  throw new ServerError('DRIVER_MISSING', `${directory} contains no MySQL driver.`, {
    nextStep: 'Remove this directory; the next start creates it again.',
  });
}

/** What the report says when the driver could not be provided. */
export function withoutMysqlDriver(error: unknown): string {
  const reason = error instanceof ServerError ? error.summary : String(error);
  return `The JDBC stages have no MySQL driver: ${reason} SDC_JDBC_DRIVERS adds one.`;
}
