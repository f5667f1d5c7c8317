import type Docker from 'dockerode';
import type { Loose } from './api.js';

export interface ImageFacts {
  /** `sha256:…` of its configuration. */
  id: string;
  tags: string[];
  /** `name@sha256:…` under which registries know it. */
  digests: string[];
  labels: Record<string, string>;
  env: Record<string, string>;
  /** Empty for root. */
  user: string;
  volumes: string[];
  /** TCP ports. */
  exposedPorts: number[];
  entrypoint: string[];
  command: string[];
  /** Bytes. */
  size: number;
  created: Date;
  /** `amd64`, `arm64`, … */
  arch: string;
}

/** From `GET /images/{name}/json`. */
export function imageFacts(image: Docker.ImageInspectInfo): ImageFacts {
  const { Config, RepoTags, RepoDigests } = image as Loose<Docker.ImageInspectInfo>;
  const config: Loose<Docker.ImageInspectInfo['Config']> = Config ?? {};
  return {
    id: image.Id,
    tags: (RepoTags ?? []).map(familiar),
    digests: (RepoDigests ?? []).map(familiar),
    labels: config.Labels ?? {},
    env: pairs(config.Env ?? []),
    user: config.User ?? '',
    volumes: Object.keys(config.Volumes ?? {}),
    exposedPorts: tcpPorts(Object.keys(config.ExposedPorts ?? {})),
    entrypoint: words(config.Entrypoint),
    command: words(config.Cmd),
    size: image.Size,
    created: new Date(image.Created),
    arch: image.Architecture,
  };
}

/** `platform`: `linux/amd64`, `linux/arm64/v8`; undefined: whatever the daemon takes. */
export function isFor(platform: string | undefined, image: ImageFacts): boolean {
  const arch = platform?.split('/')[1];
  return arch === undefined || arch === image.arch;
}

/** Podman writes out the registry that everybody leaves out. */
function familiar(name: string): string {
  return name.replace(/^docker\.io\/(library\/)?/, '');
}

/** `['A=b']` as `{ A: 'b' }`. */
export function pairs(list: string[]): Record<string, string> {
  return Object.fromEntries(
    list.map((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

function tcpPorts(names: string[]): number[] {
  return names.filter((name) => !/\/(udp|sctp)$/.test(name)).map((name) => Number.parseInt(name, 10));
}

function words(value: string | string[] | null | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
