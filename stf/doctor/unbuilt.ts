import { engineIsBuilt, jarsAreCached, SUPPORTED } from '../../environment/admin.js';
import type { Wishes } from './wishes.js';

/** What a run would have to build or fetch first, which takes Maven and a JDK; empty when all of it lies in the cache. */
export async function unbuilt({ engine, version, backendsFromPackages }: Wishes): Promise<string[]> {
  const engineIsDue = engine && SUPPORTED.includes(version) && !(await engineIsBuilt(version));
  const backends = backendsFromPackages.map(async ({ name, pom }) => {
    return pom === undefined || (await jarsAreCached(pom)) ? [] : [name];
  });
  return [...(engineIsDue ? [`Data Collector ${version}`] : []), ...(await Promise.all(backends)).flat()];
}
