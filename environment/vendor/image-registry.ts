import { createHash } from 'node:crypto';
import type { Response } from 'undici';
import { parseReference } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import { isOffline, type DownloadClient } from './download-client.js';
import type { NetworkSettings } from './network-settings.js';
import {
  MANIFEST_TYPES,
  readImageConfig,
  readManifest,
  variantForThisMachine,
  type ImageConfig,
  type Layer,
  type Manifest,
} from './image-manifest.js';
import type { RegistryAuth } from './registry-auth.js';

/** An image as its manifest and its configuration describe it. */
export interface RegistryImage extends ImageConfig {
  /** As the caller named it. */
  name: string;
  digest: string;
  /** Lowest first. */
  layers: Layer[];
  /** Where its layers are. */
  source: Endpoint;
}

/** A registry, or a mirror of one, and the repository in it. */
interface Endpoint {
  base: string;
  repository: string;
  registry: string;
  insecure: boolean;
}

export interface TransferOptions {
  signal?: AbortSignal | undefined;
  onBytes?: (count: number) => void;
}

/** The API of the registry that names without a host refer to. */
const DEFAULT_API = 'registry-1.docker.io';

/** Reads images from registries over HTTPS, without a Docker daemon. Source: the OCI distribution API, `/v2/`. */
export class ImageRegistry {
  readonly #client: DownloadClient;
  readonly #settings: NetworkSettings;
  readonly #auth: RegistryAuth;

  constructor(client: DownloadClient, settings: NetworkSettings, auth: RegistryAuth) {
    this.#client = client;
    this.#settings = settings;
    this.#auth = auth;
  }

  /**
   * Reads the manifest and the configuration of an image for this machine's processor.
   *
   * @param options with a digest, the image of this digest in the repository of the name
   * @throws ServerError `IMAGE_NOT_FOUND`, `REGISTRY_DENIED`, `IMAGE_NOT_FOR_PLATFORM`, `REGISTRY_INVALID`, `DOWNLOAD_…`
   */
  async image(name: string, options: TransferOptions & { digest?: string } = {}): Promise<RegistryImage> {
    const reference = options.digest ?? referenceOf(name);
    return this.#atFirst(name, (source) => this.#read(name, source, reference, options));
  }

  /** The digest of what a tag names now: a manifest, or a list of variants. Throws the errors of `image`. */
  async digestOf(name: string, options: TransferOptions = {}): Promise<string> {
    return this.#atFirst(name, async (source) => {
      const { digest } = await this.#manifest(name, source, referenceOf(name), options);
      return digest;
    });
  }

  /** What the first suitable place of an image answers. */
  async #atFirst<T>(name: string, read: (source: Endpoint) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (const source of this.#endpoints(name)) {
      try {
        return await read(source);
      } catch (error) {
        failure = error;
        // Another mirror, or HTTP instead of HTTPS at a registry of this machine.
        const unsuitable =
          isOffline(error) || (error instanceof ServerError && /^(DOWNLOAD_|IMAGE_NOT_FOUND)/.test(error.code));
        if (!unsuitable) throw error;
      }
    }
    throw failure;
  }

  /** Downloads a layer to a file, and checks its digest. Throws `DIGEST_MISMATCH` after repeated downloads. */
  async download(image: RegistryImage, layer: Layer, file: string, options: TransferOptions = {}): Promise<void> {
    const open = async (): Promise<Response> => {
      const response = await this.#get(image.source, `blobs/${layer.digest}`, '*/*', options);
      if (response.status !== 200) throw await this.#unexpected(image.name, image.source, response);
      return response;
    };
    await this.#client.save(open, file, {
      ...options,
      digest: { algorithm: 'sha256', value: layer.digest.replace('sha256:', '') },
      mismatch: (actual, bytes) =>
        otherDigest(
          image.name,
          layer.digest,
          `sha256:${actual}`,
          bytes === layer.size ? '' : ` (${bytes} of ${layer.size} bytes)`,
        ),
    });
  }

  async #read(name: string, source: Endpoint, reference: string, options: TransferOptions): Promise<RegistryImage> {
    let { manifest, digest } = await this.#manifest(name, source, reference, options);
    if (manifest.variants !== undefined) {
      ({ manifest, digest } = await this.#manifest(
        name,
        source,
        variantForThisMachine(name, manifest.variants),
        options,
      ));
    }
    const { configDigest, layers } = manifest;
    if (configDigest === undefined || layers === undefined) throw invalid(name, source, 'its manifest has no layers');
    const config = await this.#json(name, source, `blobs/${configDigest}`, '*/*', options, configDigest);
    return { name, digest, layers, source, ...readImageConfig(config.value) };
  }

  async #manifest(
    name: string,
    source: Endpoint,
    reference: string,
    options: TransferOptions,
  ): Promise<{ manifest: Manifest; digest: string }> {
    const expected = reference.startsWith('sha256:') ? reference : undefined;
    const { value, digest } = await this.#json(
      name,
      source,
      `manifests/${reference}`,
      MANIFEST_TYPES,
      options,
      expected,
    );
    const manifest = readManifest(value);
    if (manifest === undefined) throw invalid(name, source, 'its manifest is not of a known form');
    return { manifest, digest };
  }

  async #json(
    name: string,
    source: Endpoint,
    path: string,
    accept: string,
    options: TransferOptions,
    expectedDigest?: string,
  ): Promise<{ value: unknown; digest: string }> {
    const response = await this.#get(source, path, accept, options);
    if (response.status !== 200) throw await this.#unexpected(name, source, response);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#client.bodyOf(response)) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    if (expectedDigest !== undefined && digest !== expectedDigest) throw otherDigest(name, expectedDigest, digest);
    try {
      return { value: JSON.parse(body.toString()), digest };
    } catch {
      throw invalid(name, source, 'it answers with text that is not JSON');
    }
  }

  async #get(source: Endpoint, path: string, accept: string, { signal }: TransferOptions): Promise<Response> {
    const url = `${source.base}/v2/${source.repository}/${path}`;
    const request = { signal, insecure: source.insecure };
    const authorization = this.#auth.known(source);
    const headers = { accept, ...(authorization === undefined ? {} : { authorization }) };
    const response = await this.#client.request(url, { ...request, headers });
    if (response.status !== 401) return response;
    await response.body?.cancel();
    const login = await this.#auth.challenge(source, response.headers.get('www-authenticate') ?? '', request);
    if (login === undefined) return response;
    return this.#client.request(url, { ...request, headers: { accept, authorization: login } });
  }

  async #unexpected(name: string, source: Endpoint, response: Response): Promise<ServerError> {
    if (!response.bodyUsed) await response.body?.cancel();
    const { host } = new URL(source.base);
    if (response.status === 404) {
      return new ServerError('IMAGE_NOT_FOUND', `${host} has no image ${name}.`, {
        nextStep: 'Check its name and tag.',
      });
    }
    if (response.status === 401 || response.status === 403) {
      const reason = await this.#auth.trouble(source);
      const why = reason === undefined ? '' : `; the configured login cannot be read: ${reason}`;
      return new ServerError('REGISTRY_DENIED', `${host} denies access to ${name} (HTTP ${response.status})${why}.`, {
        nextStep: `Check the name, and log in with: docker login ${source.registry} (or set DOCKER_AUTH_CONFIG).`,
      });
    }
    return invalid(name, source, `it answers with HTTP ${response.status}`);
  }

  #endpoints(name: string): Endpoint[] {
    const { registry, repository } = parseReference(name);
    const { mirrors, insecureRegistries } = this.#settings;
    const insecure = (host: string): boolean => isLoopback(host) || insecureRegistries.includes(host);
    const at = (host: string): Endpoint[] => {
      const common = { repository, registry, insecure: insecure(host) };
      const secure = { ...common, base: `https://${host}` };
      return insecure(host) ? [secure, { ...common, base: `http://${host}` }] : [secure];
    };
    if (registry !== 'docker.io') return at(registry);
    const fromMirrors = mirrors.map((mirror) => ({
      base: mirror.replace(/\/+$/, ''),
      repository,
      registry: new URL(mirror).host,
      insecure: insecure(new URL(mirror).host),
    }));
    return [...fromMirrors, ...at(DEFAULT_API)];
  }
}

function referenceOf(name: string): string {
  const { tag, digest } = parseReference(name);
  return digest ?? tag ?? 'latest';
}

function otherDigest(image: string, expected: string, actual: string, amount = ''): ServerError {
  return new ServerError(
    'DIGEST_MISMATCH',
    `A part of ${image} has the digest ${actual} instead of ${expected}${amount}.`,
    { nextStep: 'Try again; if it repeats, the registry or a proxy on the way to it changes or truncates downloads.' },
  );
}

function invalid(name: string, source: Endpoint, reason: string): ServerError {
  return new ServerError('REGISTRY_INVALID', `${new URL(source.base).host} cannot provide ${name}: ${reason}.`, {
    nextStep: 'Check that the host is an image registry with the API /v2/.',
  });
}

/** As Docker: registries of this machine may use HTTP. */
function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return name === 'localhost' || name === '[::1]' || /^127\./.test(name);
}
