import { DRIVERS, type BackendDriver, type ServersOptions } from '../../environment/index.js';

/** What the chosen kind of run cannot do without. */
export interface Wishes {
  version: string;
  /** A Data Collector, or at least one backend, is started from packages. */
  packages: boolean;
  /** The Data Collector is built and started here. */
  engine: boolean;
  docker: boolean;
  sdcInDocker: boolean;
  /** Those that are started from images. */
  backendsInDocker: BackendDriver[];
  /** Those that are started from packages. */
  backendsFromPackages: BackendDriver[];
}

export function wishesOf(options: ServersOptions, defaultVersion: string): Wishes {
  const startsSdc = options.existing.sdc === undefined;
  const started = DRIVERS.filter(({ name }) => options.existing[name] === undefined);
  const sdcInDocker = startsSdc && options.sdcEnv === 'docker';
  const engine = startsSdc && !sdcInDocker;
  const [backendsInDocker, backendsFromPackages] = options.backends === 'docker' ? [started, []] : [[], started];
  return {
    version: options.sdcVersion ?? defaultVersion,
    packages: engine || backendsFromPackages.length > 0,
    engine,
    docker: sdcInDocker || backendsInDocker.length > 0,
    sdcInDocker,
    backendsInDocker,
    backendsFromPackages,
  };
}
