import { posix } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import type Docker from 'dockerode';
import {
  checkFiles,
  fileStat,
  directoriesOf,
  onlyFile,
  packFiles,
  type FileStat,
  type FileToPut,
  type NewDirectory,
  type ReadFile,
} from './archive.js';
import { aborted, type Limits } from './daemon-api.js';
import { DockerError, statusOf, toDockerError, type Operation } from './docker-error.js';

const QUICK_MS = 30_000;
const SLOW_MS = 120_000;
const COPY_MS = 600_000;
const LINKS_FOLLOWED = 8;

/** Streams of dockerode and of tar-stream have this method, whatever their type says. */
type Destroyable = NodeJS.ReadableStream & { destroy: () => void };

/** How the files of one container are reached. */
export interface ContainerAccess {
  ask<T>(
    verb: string,
    limits: Limits,
    call: (it: Docker.Container, abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  operation(verb: string): Operation;
  /** Of the container and its daemon, for errors. */
  name: string;
}

/** The files of a container, whether it runs or not. */
export class ContainerFiles {
  readonly #access: ContainerAccess;

  constructor(access: ContainerAccess) {
    this.#access = access;
  }

  /** The properties of a path; undefined when it does not exist. Does not follow links. `HEAD /containers/{id}/archive` */
  async stat(path: string): Promise<FileStat | undefined> {
    return this.#access.ask(`find ${path} in`, { deadlineMs: QUICK_MS }, async (it, abortSignal) => {
      let response: NodeJS.ReadableStream & { headers?: Record<string, string | undefined> };
      try {
        response = (await it.infoArchive({ path, abortSignal })) as typeof response;
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
        // The answer is the same for a missing container: in that case this throws.
        await it.inspect({ abortSignal } as object);
        return undefined;
      }
      response.resume();
      const header = response.headers?.['x-docker-container-path-stat'];
      if (header === undefined) throw new Error('the daemon answered without the file’s properties');
      return fileStat(header);
    });
  }

  /** A file's content and owner; follows links; throws `FILE_NOT_FOUND` when it is not a file. `GET /containers/{id}/archive` */
  async read(path: string, links = LINKS_FOLLOWED): Promise<ReadFile> {
    const found = await this.stat(path);
    if (found?.kind === 'link' && found.linkTarget !== undefined && links > 0) {
      return this.read(posix.resolve(posix.dirname(path), found.linkTarget), links - 1);
    }
    if (found?.kind !== 'file') throw this.#noFile(path, found === undefined ? 'does not exist' : 'is not a file');
    const file = await this.#access.ask(`read ${path} in`, { deadlineMs: COPY_MS }, async (it, abortSignal) =>
      onlyFile(await it.getArchive({ path, abortSignal })),
    );
    if (file === undefined) throw this.#noFile(path, 'is not a file');
    return file;
  }

  /**
   * Puts files below a directory in one request. Missing directories are created and belong to the owner of the first file in
   * them, existing ones stay unchanged. Works before the first start too. `PUT /containers/{id}/archive`
   */
  async put(directory: string, files: FileToPut[], signal?: AbortSignal): Promise<void> {
    const checked = await checkFiles(files);
    if (checked.length === 0) return;
    const base = await this.#deepestDirectory(directory);
    const below = posix.relative(base, posix.resolve('/', directory));
    const entries = checked.map((file) => ({ ...file, path: posix.join(below, file.path) }));
    const directories: NewDirectory[] = [];
    for (const directory of directoriesOf(entries)) {
      const isNew = directories.some(({ path }) => directory.path.startsWith(`${path}/`));
      if (isNew || (await this.stat(posix.join(base, directory.path))) === undefined) directories.push(directory);
    }
    await this.#unpack(base, packFiles(directories, entries), signal);
  }

  /**
   * A file or directory as a tar whose entries begin with its name. Read it to its end or destroy it: until then the daemon
   * answers no other request about this container. `GET /containers/{id}/archive`
   */
  async copyOut(path: string, signal?: AbortSignal): Promise<Readable> {
    const operation = this.#access.operation(`copy ${path} out of`);
    const source = await this.#access.ask(`copy ${path} out of`, { deadlineMs: SLOW_MS, signal }, (it, abortSignal) =>
      it.getArchive({ path, abortSignal }),
    );
    const tar = new PassThrough();
    const stop = (): void => void tar.destroy(aborted(operation, signal));
    signal?.addEventListener('abort', stop, { once: true });
    // The reader gets a DockerError when the connection closes, and the daemon notices when the reader stops.
    source.once('error', (error) => tar.destroy(toDockerError(error, operation)));
    tar.once('close', () => {
      signal?.removeEventListener('abort', stop);
      (source as Destroyable).destroy();
    });
    // An error before the first read reaches the reader and does not end the process.
    tar.on('error', () => undefined);
    source.pipe(tar);
    return tar;
  }

  /** Unpacks a tar in an existing directory; throws `FILE_NOT_FOUND` when it is missing. Destroys the tar on failure. `PUT /containers/{id}/archive` */
  async copyIn(directory: string, tar: NodeJS.ReadableStream, signal?: AbortSignal): Promise<void> {
    try {
      // Podman would create the directory.
      if ((await this.stat(directory)) === undefined) throw this.#noFile(directory, 'does not exist');
      await this.#unpack(directory, tar, signal);
    } catch (error) {
      (tar as Destroyable).destroy();
      throw error;
    }
  }

  async #unpack(directory: string, tar: NodeJS.ReadableStream, signal?: AbortSignal): Promise<void> {
    try {
      await this.#access.ask(`copy files to ${directory} in`, { deadlineMs: COPY_MS, signal }, (it, abortSignal) =>
        it.putArchive(tar, { path: directory, abortSignal }),
      );
    } catch (error) {
      (tar as Destroyable).destroy();
      throw error;
    }
  }

  async #deepestDirectory(directory: string): Promise<string> {
    let path = posix.resolve('/', directory);
    while (path !== '/' && (await this.stat(path)) === undefined) path = posix.dirname(path);
    return path;
  }

  #noFile(path: string, problem: string): DockerError {
    return new DockerError('FILE_NOT_FOUND', `${path} ${problem} in ${this.#access.name}.`, {
      nextStep: 'Check the path within the container.',
    });
  }
}
