import type Docker from 'dockerode';
import type { Loose } from './daemon-api.js';
import { DockerError } from './docker-error.js';

export interface ImageFacts {
  /** `sha256:…` of its configuration. */
  id: string;
  tags: string[];
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
  const { Config, RepoTags } = image as Loose<Docker.ImageInspectInfo>;
  const config: Loose<Docker.ImageInspectInfo['Config']> = Config ?? {};
  return {
    id: image.Id,
    tags: (RepoTags ?? []).map(familiar),
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

/** Whether an image is for a platform such as `linux/amd64` or `linux/arm64/v8`; undefined accepts any. */
export function isFor(platform: string | undefined, image: ImageFacts): boolean {
  const arch = platform?.split('/')[1];
  return arch === undefined || arch === image.arch;
}

/** Podman includes the default registry in names. */
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

/** The parts of an image's name: `registry.example.com:5000/team/app:1.0@sha256:…`. */
export interface ImageReference {
  /** `docker.io` by default. */
  registry: string;
  /** Below the registry: `team/app`, `library/postgres`. */
  repository: string;
  tag?: string;
  digest?: string;
  /** As given, without tag and digest. */
  name: string;
}

const FORM =
  /^(?<name>[\w.-]+(?::\d+(?=\/))?(?:\/[a-z0-9._-]+)*?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/;

/** Parses an image's name; throws `IMAGE_NOT_FOUND` for an invalid one. */
export function parseReference(image: string): ImageReference {
  const { name, tag, digest } = FORM.exec(image)?.groups ?? {};
  if (name === undefined) throw malformed(image);
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && /^[a-z\d][^.:]*[.:]|^localhost$/i.test(first);
  const path = hasRegistry ? rest.join('/') : name;
  if (!path.split('/').every((part) => /^[a-z0-9]+([._-]+[a-z0-9]+)*$/.test(part))) throw malformed(image);
  const registry = hasRegistry ? first : 'docker.io';
  return {
    registry,
    repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path,
    name,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function malformed(image: string): DockerError {
  return new DockerError('IMAGE_NOT_FOUND', `${JSON.stringify(image)} is not the name of an image.`, {
    nextStep: 'Write it as [registry[:port]/]name[:tag], in lower case: postgres:16.',
  });
}
