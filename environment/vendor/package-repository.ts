import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { megabytes, reportWhile, type Progress } from '../core/progress.js';
import type { Response } from 'undici';
import type { DownloadClient, Digest } from './download-client.js';
import { unpackTar } from './unpack.js';

/** A stage library in a package repository. */
export interface Package {
  library: string;
  url: string;
  /** The hash of the file, in hexadecimal, and its algorithm. */
  hash?: Digest;
}

export interface PackageOptions {
  directory: string;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

/** The vendor's package repository of one version. */
export function defaultRepository(version: string): string {
  return `https://archives.streamsets.com/datacollector/${version}/tarball/`;
}

/**
 * Reads the format of Data Collector's own package manager: `repository.manifest.json` names a manifest per library, and that
 * a `.tgz` with its hash. A repository without that file has `<library>-<version>.tgz` and `….tgz.sha1`.
 */
export class PackageRepository {
  readonly #client: DownloadClient;
  readonly #base: string;

  constructor(client: DownloadClient, url: string) {
    this.#client = client;
    this.#base = url.endsWith('/') ? url : `${url}/`;
  }

  get host(): string {
    return new URL(this.#base).host;
  }

  /** Throws `LIBRARY_NOT_FOUND`, `REPOSITORY_INVALID`, `REPOSITORY_DENIED`, `DOWNLOAD_…`. */
  async find(library: string, version: string, signal?: AbortSignal): Promise<Package> {
    const manifest = await this.#text('repository.manifest.json', signal);
    if (manifest === undefined) return this.#unlisted(library, version, signal);
    const entries = listOf(parse(manifest, this.host), 'stage-libraries');
    // The file name is the only place where a repository manifest has the id of a library.
    const entry = entries.find((each) => isManifestOf(each, library, version));
    const file = entry === undefined ? undefined : fileOf(entry);
    if (entry === undefined || file === undefined) throw this.#missing(library, version);
    const text = await this.#text(file, signal);
    if (text === undefined) throw this.#missing(library, version);
    requireHash(this.host, file, Buffer.from(text), hashOf(entry, 'stagelib.manifest'));
    const described = parse(text, this.host);
    const archive = described['stagelib.file'];
    if (typeof archive !== 'string') {
      throw new ServerError('REPOSITORY_INVALID', `${file} of ${this.host} names no stagelib.file.`, {
        nextStep: 'Check that SDC_LIBS_REPOSITORY is a package repository of a Data Collector.',
      });
    }
    const hash = hashOf(described, 'stagelib.file');
    return { library, url: new URL(archive, this.#base).href, ...(hash === undefined ? {} : { hash }) };
  }

  /** Downloads a package, checks its hash, and unpacks the library to `<directory>/<library>`. */
  async unpack({ library, url, hash }: Package, { directory, progress, signal }: PackageOptions): Promise<void> {
    const file = join(directory, '.package.tgz');
    let [bytes, total]: [number, number | undefined] = [0, undefined];
    const open = async (): Promise<Response> => {
      const response = await this.#client.request(url, { signal });
      if (response.status !== 200) throw this.#unexpected(url, response.status);
      total = Number(response.headers.get('content-length') ?? 0) || undefined;
      progress(`Downloading ${library} from ${this.host}${total === undefined ? '' : ` (${megabytes(total)})`}`);
      return response;
    };
    const download = this.#client.save(open, file, {
      digest: hash,
      mismatch: () => corrupt(this.host, url),
      signal,
      onBytes: (count) => (bytes += count),
    });
    await reportWhile(download, progress, () => `Downloading ${library}: ${megabytes(bytes, total)}`);
    const inLibrary = new RegExp(`(?:^|/)streamsets-libs/(${library}(?:/.*)?)$`);
    await unpackTar(file, { directory, title: url, select: (path) => inLibrary.exec(path)?.[1], signal });
    await rm(file);
  }

  async #unlisted(library: string, version: string, signal: AbortSignal | undefined): Promise<Package> {
    const name = `${library}-${version}.tgz`;
    const sha1 = await this.#text(`${name}.sha1`, signal);
    if (sha1 === undefined) throw this.#missing(library, version);
    const value = /^[0-9a-f]{40}/.exec(sha1)?.[0];
    if (value === undefined) throw corrupt(this.host, `${name}.sha1`);
    return { library, url: `${this.#base}${name}`, hash: { algorithm: 'sha1', value } };
  }

  async #text(path: string, signal: AbortSignal | undefined): Promise<string | undefined> {
    const response = await this.#client.request(this.#base + path, { signal });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    if (response.status !== 200) throw this.#unexpected(this.#base + path, response.status);
    return response.text();
  }

  #missing(library: string, version: string): ServerError {
    return new ServerError('LIBRARY_NOT_FOUND', `${this.host} has no stage library ${library} ${version}.`, {
      nextStep: 'Check the version and SDC_LIBS_REPOSITORY.',
    });
  }

  #unexpected(url: string, status: number): ServerError {
    const denied = status === 401 || status === 403;
    return new ServerError(
      denied ? 'REPOSITORY_DENIED' : 'REPOSITORY_INVALID',
      `${this.host} ${denied ? 'denies access' : 'answers'} (HTTP ${status}) to ${new URL(url).pathname}.`,
      { nextStep: 'Check SDC_LIBS_REPOSITORY.' },
    );
  }
}

/** `<library>-<version>.tgz.…json`; a longer version begins with the same characters. */
function isManifestOf(entry: Record<string, unknown>, library: string, version: string): boolean {
  const start = `${library}-${version}.`;
  const file = fileOf(entry) ?? '';
  return file.startsWith(start) && !/^\d/.test(file.slice(start.length));
}

function fileOf(entry: Record<string, unknown>): string | undefined {
  const file = entry['stagelib.manifest'];
  return typeof file === 'string' ? file.replace(/^\.\//, '') : undefined;
}

function hashOf(entry: Record<string, unknown>, name: string): Digest | undefined {
  for (const algorithm of ['sha256', 'sha1'] as const) {
    const value = entry[`${name}.${algorithm}`];
    if (typeof value === 'string' && /^[0-9a-f]+$/i.test(value)) return { algorithm, value: value.toLowerCase() };
  }
  return undefined;
}

function requireHash(host: string, file: string, content: Buffer, hash: Digest | undefined): void {
  if (hash === undefined) return;
  if (createHash(hash.algorithm).update(content).digest('hex') !== hash.value) throw corrupt(host, file);
}

function corrupt(host: string, file: string): ServerError {
  return new ServerError('DIGEST_MISMATCH', `${file} of ${host} does not have the hash that the repository names.`, {
    nextStep: 'Try again; if it repeats, the repository or a proxy on the way to it changes or truncates downloads.',
  });
}

function parse(text: string, host: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // The same error as for JSON of another type.
  }
  throw new ServerError('REPOSITORY_INVALID', `${host} answers with something that is not a manifest.`, {
    nextStep: 'Check that SDC_LIBS_REPOSITORY is a package repository of a Data Collector.',
  });
}

function listOf(value: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list: unknown = value[name];
  const isObject = (each: unknown): each is Record<string, unknown> => typeof each === 'object' && each !== null;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
