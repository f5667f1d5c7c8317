import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract, pack } from 'tar-stream';
import type { Container, DockerClient } from '../../docker/index.js';
import type { StoredObject } from '../backends/s3/s3-objects.js';
import { ServerError } from '../core/errors.js';
import { shortHash } from '../core/short-hash.js';
import type { SharedDirectory } from './shared-directory.js';

/** Every image has it, and everyone can write there. */
const PARENT = '/tmp';

interface Owner {
  uid: number;
  gid: number;
}

/** A directory in the container of a Data Collector, local or remote: it needs no volume. */
export class ContainerDirectory implements SharedDirectory {
  readonly path: string;
  readonly #docker: DockerClient;
  readonly #container: Container;
  readonly #owner: Owner;
  readonly #name: string;
  /** What the last listing brought: Docker copies a directory with its contents. */
  #contents = new Map<string, Buffer>();

  private constructor(docker: DockerClient, id: string, owner: Owner, name: string) {
    this.#docker = docker;
    this.#container = docker.container(id);
    this.#owner = owner;
    this.#name = name;
    this.path = posix.join(PARENT, name);
  }

  /** Creates it; closes the client with its removal. */
  static async create(
    docker: DockerClient,
    id: string,
    { uid, gid }: Owner,
    name: string,
  ): Promise<ContainerDirectory> {
    const directory = new ContainerDirectory(docker, id, { uid, gid }, name);
    await directory.#put([]);
    return directory;
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    await this.#put([{ name, content: Buffer.from(content) }]);
  }

  async list(): Promise<StoredObject[]> {
    const contents = new Map<string, Buffer>();
    const found: StoredObject[] = [];
    const tar = await this.#container.files.copyOut(this.path);
    const entries = extract();
    tar.once('error', (error) => entries.destroy(error));
    for await (const entry of tar.pipe(entries)) {
      const { name, type, mtime = new Date(0) } = entry.header;
      const content = await buffer(entry);
      if (type !== 'file') continue;
      const key = name.slice(this.#name.length + 1);
      contents.set(key, content);
      found.push({ key, size: content.length, etag: shortHash(content), lastModified: mtime });
    }
    this.#contents = contents;
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async read(name: string): Promise<Buffer> {
    if (!this.#contents.has(name)) await this.list();
    const content = this.#contents.get(name);
    if (content !== undefined) return content;
    throw new ServerError('FILE_NOT_FOUND', `The file ${name} does not exist in ${this.path} of the container.`, {
      nextStep: 'See which files are there: await files.list().',
    });
  }

  /** A container that does not run keeps it until the end of its run. */
  async remove(): Promise<void> {
    try {
      const { state } = await this.#container.facts();
      if (state === 'running') await this.#container.exec(['rm', '-rf', this.path]);
    } finally {
      this.#docker.close();
    }
  }

  async #put(files: { name: string; content: Buffer }[]): Promise<void> {
    const tar = pack();
    const directories = new Set([this.#name]);
    for (const { name } of files) {
      for (let parent = posix.dirname(name); parent !== '.'; parent = posix.dirname(parent)) {
        directories.add(posix.join(this.#name, parent));
      }
    }
    for (const name of [...directories].sort()) {
      tar.entry({ ...this.#owner, name, type: 'directory', mode: 0o755 });
    }
    for (const { name, content } of files) {
      tar.entry({ ...this.#owner, name: posix.join(this.#name, name), mode: 0o644, mtime: new Date() }, content);
    }
    tar.finalize();
    await this.#container.files.copyIn(PARENT, tar);
    this.#contents.clear();
  }
}
