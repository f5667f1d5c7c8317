export interface Healthcheck {
  /** `['CMD', 'pg_isready']`, or `['CMD-SHELL', 'curl …']`; `['NONE']` turns the image's own off. */
  test: string[];
  intervalMs?: number;
  timeoutMs?: number;
  startPeriodMs?: number;
  retries?: number;
}

export interface ContainerSpec {
  name: string;
  image: string;
  labels?: Record<string, string>;
  env?: Record<string, string>;
  command?: string[];
  entrypoint?: string[];
  user?: string;
  /** The network, by name or id. */
  network?: string;
  /** In place of a network: `none`, `host`, `container:<id>`. */
  networkMode?: string;
  /** Further names in the network. */
  aliases?: string[];
  /** `name:address`; the address may be `host-gateway`. */
  extraHosts?: string[];
  /** Container port → port of the daemon's machine; undefined: the daemon chooses one at each start. */
  ports?: Record<number, number | undefined>;
  /** Directory → options of the mount: `{ '/tmp': 'size=64m' }`. */
  tmpfs?: Record<string, string>;
  /** Directory → options of a volume in memory, which other containers can mount too: `{ '/data': 'size=32m' }`. */
  volumesInMemory?: Record<string, string>;
  /** Containers whose volumes are mounted too: `name` or `name:ro`. */
  volumesFrom?: string[];
  healthcheck?: Healthcheck;
  /** Only gives access to the files of its image, also where the image has volumes, and is never started. Uses name, image, labels and command of this spec. */
  filesOnly?: boolean;
}

/** The body of `POST /containers/create`. */
export function createBody(spec: ContainerSpec, bindAddress: string): object {
  const ports = Object.entries(spec.ports ?? {}).map(([port, wanted]) => [`${port}/tcp`, wanted] as const);
  const networkMode = spec.filesOnly === true ? 'none' : (spec.networkMode ?? spec.network);
  return withoutUndefined({
    Image: spec.image,
    Labels: spec.labels,
    Env: spec.env && Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
    Cmd: spec.command,
    Entrypoint: spec.entrypoint,
    User: spec.user,
    Healthcheck: spec.healthcheck && healthcheck(spec.healthcheck),
    ExposedPorts: Object.fromEntries(ports.map(([port]) => [port, {}])),
    HostConfig: withoutUndefined({
      NetworkMode: networkMode,
      PortBindings: Object.fromEntries(
        ports.map(([port, wanted]) => [
          port,
          [{ HostIp: bindAddress, HostPort: wanted === undefined ? '' : String(wanted) }],
        ]),
      ),
      Tmpfs: spec.tmpfs,
      Mounts: spec.volumesInMemory && volumesInMemory(spec.volumesInMemory, spec.labels),
      VolumesFrom: spec.volumesFrom,
      ExtraHosts: spec.extraHosts,
    }),
    NetworkingConfig:
      spec.network === undefined || networkMode !== spec.network
        ? undefined
        : { EndpointsConfig: { [spec.network]: { Aliases: spec.aliases ?? [] } } },
  });
}

/**
 * The body of Podman's own `POST /libpod/containers/create`: Docker fills volumes when a container is created, Podman
 * when it is started, and only its own API takes a container without the volumes of the image.
 */
export function filesOnlyBody({ name, image, labels, command }: ContainerSpec): object {
  return withoutUndefined({
    name,
    image,
    labels,
    command,
    netns: { nsmode: 'none' },
    image_volume_mode: 'ignore',
  });
}

function volumesInMemory(volumes: Record<string, string>, labels: Record<string, string> = {}): object[] {
  return Object.entries(volumes).map(([directory, options]) => ({
    Type: 'volume',
    Target: directory,
    VolumeOptions: {
      NoCopy: true,
      Labels: labels,
      DriverConfig: { Name: 'local', Options: { type: 'tmpfs', device: 'tmpfs', o: options } },
    },
  }));
}

function healthcheck({ test, intervalMs, timeoutMs, startPeriodMs, retries }: Healthcheck): object {
  const nanoseconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms * 1_000_000);
  return withoutUndefined({
    Test: test,
    Interval: nanoseconds(intervalMs),
    Timeout: nanoseconds(timeoutMs),
    StartPeriod: nanoseconds(startPeriodMs),
    Retries: retries,
  });
}

function withoutUndefined(object: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
