import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { namesIn } from '../core/if-present.js';
import { DEFAULT_VERSION } from './engine.js';

/** Versions of the embedded engine. */
export const SUPPORTED = [DEFAULT_VERSION, '4.0.0'];

/** Published by the vendor, but they do not run on Java 17. */
const OLDER = ['2.1.0.0', '2.5.0.0', '2.7.0.0', '3.0.1.0', '3.0.2.0', '3.3.0', '3.3.1', '3.6.2', '3.7.1'];

/** Throws `VERSION_UNKNOWN`, with the supported versions, when the embedded engine does not have this version. */
export function requireKnownVersion(version: string): void {
  if (SUPPORTED.includes(version)) return;
  const what = OLDER.includes(version)
    ? `Data Collector ${version} needs Java 8 and is not supported as an embedded engine.`
    : `Data Collector ${version} is not a known version.`;
  throw new ServerError('VERSION_UNKNOWN', what, {
    nextStep:
      `Choose ${SUPPORTED.join(' or ')} (SDC_VERSION), or set SDC_URL to use a running one; ` +
      `${OLDER.join(', ')} are published too, but need Java 8.`,
  });
}

/** Where a distribution has the jar that starts it. */
export const BOOTSTRAP = join('libexec', 'bootstrap-libs', 'main');

/** The version of a Data Collector in the vendor's layout, from the name of its bootstrap jar; undefined without one. */
export async function distributionVersion(directory: string): Promise<string | undefined> {
  const names = await namesIn(join(directory, BOOTSTRAP));
  return names.flatMap((name) => /^streamsets-datacollector-bootstrap-(\w[\w.-]*)\.jar$/.exec(name)?.[1] ?? [])[0];
}
