import { engineIsBuilt, jarsAreCached, SUPPORTED } from '../../environment/admin.js';
import type { Machine } from '../../environment/index.js';
import type { Requirements } from './requirements.js';

/** What a run would have to build or fetch first, which requires Maven and a JDK; empty when all of it is in the cache. */
export async function unbuilt(
  { engine, version, backendsFromPackages }: Requirements,
  machine: Machine,
): Promise<string[]> {
  const engineIsDue = engine && SUPPORTED.includes(version) && !(await engineIsBuilt(version, machine));
  const backends = backendsFromPackages.map(async ({ name, pom }) => {
    return pom === undefined || (await jarsAreCached(pom, machine)) ? [] : [name];
  });
  return [...(engineIsDue ? [`Data Collector ${version}`] : []), ...(await Promise.all(backends)).flat()];
}
