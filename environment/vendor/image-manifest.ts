import { ServerError } from '../core/errors.js';

export interface Layer {
  /** `sha256:…`. */
  digest: string;
  /** Bytes, compressed. */
  size: number;
}

/** The manifest of an image, or the list of an image's variants. */
export interface Manifest {
  configDigest?: string;
  /** Lowest first. */
  layers?: Layer[];
  variants?: Variant[];
}

export interface Variant {
  digest: string;
  /** `linux/amd64`. */
  platform: string;
}

/** What the configuration of an image says about the processes that run in it. */
export interface ImageConfig {
  env: Record<string, string>;
  labels: Record<string, string>;
  entrypoint: string[];
}

export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const ARCHITECTURES: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/** Reads a manifest or an index, of OCI or Docker; undefined when it is neither. */
export function readManifest(value: unknown): Manifest | undefined {
  if (!isObject(value)) return undefined;
  const { config, layers, manifests } = value;
  if (Array.isArray(manifests)) {
    return { variants: manifests.filter(isObject).flatMap((each) => variantOf(each) ?? []) };
  }
  if (!isObject(config) || typeof config['digest'] !== 'string' || !Array.isArray(layers)) return undefined;
  const read = layers
    .filter(isObject)
    .flatMap(({ digest, size }) => (isDigest(digest) && typeof size === 'number' ? [{ digest, size }] : []));
  return read.length === layers.length ? { configDigest: config['digest'], layers: read } : undefined;
}

/** The digest of the variant for this machine's processor. Throws `IMAGE_NOT_FOR_PLATFORM`. */
export function variantForThisMachine(image: string, variants: Variant[]): string {
  const wanted = `linux/${ARCHITECTURES[process.arch] ?? process.arch}`;
  const found = variants.find(({ platform }) => platform === wanted);
  if (found !== undefined) return found.digest;
  throw new ServerError('IMAGE_NOT_FOR_PLATFORM', `${image} has no variant for ${wanted}.`, {
    nextStep: `It has ${[...new Set(variants.map(({ platform }) => platform))].join(', ') || 'none'}.`,
  });
}

/** Reads an image's configuration; what is missing counts as empty, as Docker takes it. */
export function readImageConfig(value: unknown): ImageConfig {
  const { Env, Labels, Entrypoint } = isObject(value) && isObject(value['config']) ? value['config'] : {};
  return {
    env: Object.fromEntries(strings(Env).map(splitOnce)),
    labels: isObject(Labels)
      ? Object.fromEntries(
          Object.entries(Labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {},
    entrypoint: strings(Entrypoint),
  };
}

function variantOf({ digest, platform }: Record<string, unknown>): Variant | undefined {
  if (!isDigest(digest) || !isObject(platform)) return undefined;
  return { digest, platform: `${String(platform['os'])}/${String(platform['architecture'])}` };
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function splitOnce(entry: string): [string, string] {
  const at = entry.indexOf('=');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}
