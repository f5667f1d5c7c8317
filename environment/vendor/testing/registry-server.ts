import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack, type Headers } from 'tar-stream';

export interface TarEntry extends Omit<Headers, 'name'> {
  name: string;
  content?: string | Buffer;
}

/** Decides about a request before the server does; returns true when it has answered. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

/** An image registry with the OCI distribution API, over HTTP on loopback. */
export class RegistryServer {
  /** Requests, oldest first: `GET /v2/…`. */
  readonly requests: string[] = [];
  readonly authorizations: (string | undefined)[] = [];
  intercept: Intercept = () => false;
  readonly #server: Server;
  readonly #blobs = new Map<string, Buffer>();
  readonly #manifests = new Map<string, { type: string; body: Buffer }>();

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response));
  }

  static async start(): Promise<RegistryServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RegistryServer(server);
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  /** Stores an image with one gzipped layer per list of entries; returns its full name. */
  async push(name: string, layers: TarEntry[][], config: object = {}): Promise<string> {
    const described = await Promise.all(
      layers.map(async (entries) => {
        const blob = stored(await tarOf(entries));
        return {
          digest: this.#store(blob),
          size: blob.length,
          mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        };
      }),
    );
    const configBlob = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config }));
    const manifest = {
      schemaVersion: 2,
      config: {
        digest: this.#store(configBlob),
        size: configBlob.length,
        mediaType: 'application/vnd.oci.image.config.v1+json',
      },
      layers: described,
    };
    const digest = this.storeManifest(name, 'application/vnd.oci.image.manifest.v1+json', manifest);
    // An index, as builders with several platforms push.
    const architectures = ['amd64', 'arm64'];
    const index = {
      manifests: architectures.map((architecture) => ({ digest, platform: { os: 'linux', architecture } })),
    };
    this.storeManifest(name, 'application/vnd.oci.image.index.v1+json', index);
    return `${this.host}/${name}`;
  }

  /** Stores a manifest under its tag and its digest. */
  storeManifest(name: string, type: string, manifest: object): string {
    const [repository = '', tag = 'latest'] = name.split(':');
    const body = Buffer.from(JSON.stringify(manifest));
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    for (const reference of [tag, digest]) this.#manifests.set(`${repository}/${reference}`, { type, body });
    return digest;
  }

  /** The blob that a request path names. */
  blobOf(path: string): Buffer {
    const blob = this.#blobs.get(path.split('/').at(-1) ?? '');
    if (blob === undefined) throw new Error(`No blob at ${path}`);
    return blob;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #store(blob: Buffer): string {
    const digest = `sha256:${createHash('sha256').update(blob).digest('hex')}`;
    this.#blobs.set(digest, blob);
    return digest;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.requests.push(`${request.method ?? ''} ${path}`);
    this.authorizations.push(request.headers.authorization);
    if (this.intercept(request, response)) return;
    const [, repository, kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(path) ?? [];
    if (kind === 'manifests') {
      const manifest = this.#manifests.get(`${repository ?? ''}/${reference}`);
      if (manifest !== undefined) {
        response.writeHead(200, { 'content-type': manifest.type }).end(manifest.body);
        return;
      }
    }
    const blob = kind === 'blobs' ? this.#blobs.get(reference) : undefined;
    if (blob === undefined) response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    else response.writeHead(200, { 'content-length': blob.length }).end(blob);
  }
}

/** The same entries give the same bytes. */
export async function tarOf(entries: TarEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of entries) tar.entry({ mtime: new Date(0), ...header }, content ?? '');
  tar.finalize();
  return buffer(tar);
}

/** Gzip that does not compress: jars are compressed already. */
export function stored(content: Buffer): Buffer {
  return gzipSync(content, { level: 0 });
}
