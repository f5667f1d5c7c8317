import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stored, type Intercept } from './registry-server.js';

/** A package repository as Data Collector's package manager reads it, over HTTP on loopback. */
export class PackageServer {
  readonly requests: string[] = [];
  intercept: Intercept = () => false;
  readonly #server: Server;
  readonly #files = new Map<string, Buffer>();
  readonly #entries: object[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const path = request.url ?? '';
      this.requests.push(path);
      if (this.intercept(request, response)) return;
      const file = this.#files.get(path);
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-length': file.length }).end(file);
    });
  }

  static async start(): Promise<PackageServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PackageServer(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/tarball`;
  }

  /** Adds a library with its manifest; `sha256` replaces the hash of the archive. */
  add(library: string, version: string, tar: Buffer, sha256?: string): void {
    const archive = stored(tar);
    const name = `${library}-${version}`;
    const manifest = Buffer.from(
      JSON.stringify({
        'stagelib.id': library,
        'stagelib.version': version,
        'stagelib.file': `${name}.tgz`,
        'stagelib.file.sha256': sha256 ?? hashOf(archive),
      }),
    );
    this.#files.set(`/tarball/${name}.tgz`, archive);
    this.#files.set(`/tarball/${name}.stage-lib-manifest.json`, manifest);
    this.#entries.push({
      'stagelib.manifest': `${name}.stage-lib-manifest.json`,
      'stagelib.manifest.sha256': hashOf(manifest),
      'stagelib.version': version,
    });
    const all = { 'manifest.type': 'repository', 'stage-libraries': this.#entries };
    this.#files.set('/tarball/repository.manifest.json', Buffer.from(JSON.stringify(all)));
  }

  /** The older format: an archive and its SHA-1, without manifests. */
  addPlain(library: string, version: string, tar: Buffer): void {
    const archive = stored(tar);
    this.#files.set(`/tarball/${library}-${version}.tgz`, archive);
    const sha1 = createHash('sha1').update(archive).digest('hex');
    this.#files.set(`/tarball/${library}-${version}.tgz.sha1`, Buffer.from(`${sha1}  ${library}-${version}.tgz\n`));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
