import type { BackendProduct, ServersOptions } from '../../servers/index.js';

/** What the chosen kind of run cannot do without. */
export interface Wishes {
  version: string;
  /** A Data Collector, or at least one backend, is started from packages. */
  packages: boolean;
  /** The Data Collector is built and started here. */
  engine: boolean;
  docker: boolean;
  sdcInDocker: boolean;
}

const BACKENDS: BackendProduct[] = ['postgres', 'mysql', 'kafka', 's3'];

export function wishesOf(options: ServersOptions, defaultVersion: string): Wishes {
  const startsSdc = options.existing.sdc === undefined;
  const startsBackends = BACKENDS.some((product) => options.existing[product] === undefined);
  const sdcInDocker = startsSdc && options.sdcEnv === 'docker';
  const engine = startsSdc && !sdcInDocker;
  const backendsInDocker = startsBackends && options.backends === 'docker';
  return {
    version: options.sdcVersion ?? defaultVersion,
    packages: engine || (startsBackends && !backendsInDocker),
    engine,
    docker: sdcInDocker || backendsInDocker,
    sdcInDocker,
  };
}
