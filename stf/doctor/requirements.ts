import { engineIsBuilt, jarsAreCached, SUPPORTED } from '../../environment/admin.js';
import { type BackendDriver, DRIVERS, type Machine, type ServersOptions } from '../../environment/index.js';

/** The requirements of the chosen kind of run. */
export interface Requirements {
  version: string;
  /** Whether a Data Collector or a backend is started from packages. */
  packages: boolean;
  /** Whether the embedded engine is started. */
  engine: boolean;
  /** Whether a whole Data Collector is started without Docker: from a directory, an archive or an image. */
  distribution: boolean;
  docker: boolean;
  sdcInDocker: boolean;
  /** Backends that are started from images. */
  backendsInDocker: BackendDriver[];
  /** Backends that are started from packages. */
  backendsFromPackages: BackendDriver[];
}

export function requirementsOf(options: ServersOptions, defaultVersion: string): Requirements {
  const startsSdc = options.existing.sdc === undefined;
  const started = DRIVERS.filter(({ name }) => options.existing[name] === undefined);
  const sdcInDocker = startsSdc && options.sdcEnv === 'docker';
  const distribution = startsSdc && (options.distDir !== undefined || options.sdcEnv === 'unpacked');
  const engine = startsSdc && !sdcInDocker && !distribution;
  const [backendsInDocker, backendsFromPackages] = options.backends === 'docker' ? [started, []] : [[], started];
  return {
    version: options.sdcVersion ?? defaultVersion,
    packages: engine || distribution || backendsFromPackages.length > 0,
    engine,
    distribution,
    docker: sdcInDocker || backendsInDocker.length > 0,
    sdcInDocker,
    backendsInDocker,
    backendsFromPackages,
  };
}

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
