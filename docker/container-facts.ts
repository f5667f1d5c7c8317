import type Docker from 'dockerode';
import { pairs } from './image.js';
import type { Loose } from './daemon-api.js';

export type ContainerState = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

export interface ContainerFacts {
  id: string;
  name: string;
  /** The name that the container was created with. */
  image: string;
  labels: Record<string, string>;
  env: Record<string, string>;
  state: ContainerState;
  /** Once it has ended. */
  exitCode?: number;
  /** The kernel killed it because it ran out of memory. */
  oomKilled: boolean;
  /** Why it failed to start. */
  error?: string;
  /** Absent where the image has no health check. */
  health?: 'starting' | 'healthy' | 'unhealthy';
  /** Container port → port of the daemon's machine; empty while it does not run. */
  ports: Record<number, number>;
  /** By the name of the network. */
  addresses: Record<string, string>;
  mounts: { type: string; name?: string; source: string; destination: string }[];
  /** Output is raw instead of split into stdout and stderr. */
  tty: boolean;
  created: Date;
}

/** From `GET /containers/{id}/json`, of Docker and of Podman. */
export function containerFacts(info: Docker.ContainerInspectInfo): ContainerFacts {
  const state = stateOf(info.State.Status);
  const health = info.State.Health?.Status;
  const config = info.Config as Loose<Docker.ContainerInspectInfo['Config']>;
  const { Networks } = info.NetworkSettings as Loose<Docker.ContainerInspectInfo['NetworkSettings']>;
  const { Error: reason, OOMKilled } = info.State as Loose<Docker.ContainerInspectInfo['State']>;
  const { Mounts } = info as Loose<Docker.ContainerInspectInfo>;
  return {
    id: info.Id,
    name: info.Name.replace(/^\//, ''),
    image: config.Image ?? info.Image,
    labels: config.Labels ?? {},
    env: pairs(config.Env ?? []),
    state,
    ...(['exited', 'dead'].includes(state) ? { exitCode: info.State.ExitCode } : {}),
    oomKilled: OOMKilled === true,
    ...(typeof reason === 'string' && reason !== '' ? { error: reason } : {}),
    ...(health === 'starting' || health === 'healthy' || health === 'unhealthy' ? { health } : {}),
    ports: publishedPorts(info),
    addresses: Object.fromEntries(
      Object.entries(Networks ?? {})
        .map(([name, { IPAddress }]: [string, { IPAddress?: string }]) => [name, IPAddress ?? ''] as const)
        .filter(([, address]) => address !== ''),
    ),
    mounts: Mounts?.map(mount) ?? [],
    tty: config.Tty === true,
    created: new Date(info.Created),
  };
}

function mount(entry: Docker.ContainerInspectInfo['Mounts'][number]): ContainerFacts['mounts'][number] {
  const { Type, Name, Source, Destination } = entry as typeof entry & { Type?: string };
  return {
    type: Type,
    ...(Name === undefined || Name === '' ? {} : { name: Name }),
    source: Source,
    destination: Destination,
  };
}

/** Podman has other names for some states. */
function stateOf(status: string): ContainerState {
  const known: ContainerState[] = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
  const same: Record<string, ContainerState> = {
    stopped: 'exited',
    stopping: 'running',
    configured: 'created',
    initialized: 'created',
  };
  return known.find((state) => state === status) ?? same[status] ?? 'dead';
}

function publishedPorts({ NetworkSettings }: Docker.ContainerInspectInfo): Record<number, number> {
  const bindings = Object.entries(
    (NetworkSettings.Ports as Record<string, { HostIp: string; HostPort: string }[] | null> | null) ?? {},
  );
  return Object.fromEntries(
    bindings.flatMap(([name, places]) => {
      const place = places?.find(({ HostIp }) => !HostIp.includes(':')) ?? places?.[0];
      return place === undefined || !name.endsWith('/tcp') ? [] : [[Number.parseInt(name, 10), Number(place.HostPort)]];
    }),
  );
}
