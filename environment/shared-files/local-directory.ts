import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { StoredObject } from '../backends/s3/s3-objects.js';
import { ServerError } from '../core/errors.js';
import { ifPresent } from '../core/if-present.js';
import type { SharedDirectory } from './shared-directory.js';

export interface LocalDirectoryOptions {
  /** The directory that it is created in. */
  parent: string;
  name: string;
  /** The same parent as the Data Collector sees it. */
  parentThere?: string;
  /** Another user runs the Data Collector. */
  otherUser?: boolean;
}

/** A directory of this machine. */
export class LocalDirectory implements SharedDirectory {
  readonly path: string;
  readonly #here: string;
  readonly #unfinished: string;
  readonly #modes: { directory: number; file: number };

  private constructor(here: string, path: string, otherUser: boolean) {
    this.#here = here;
    this.path = path;
    // Beside it, so that a rename puts it there in one step.
    this.#unfinished = `${here}.unfinished`;
    this.#modes = otherUser ? { directory: 0o777, file: 0o666 } : { directory: 0o700, file: 0o600 };
  }

  /** Creates it. */
  static async create({
    parent,
    name,
    parentThere = parent,
    otherUser = false,
  }: LocalDirectoryOptions): Promise<LocalDirectory> {
    const directory = new LocalDirectory(join(parent, name), `${parentThere}/${name}`, otherUser);
    await directory.#makeDirectories(directory.#here);
    return directory;
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    const target = join(this.#here, name);
    await this.#makeDirectories(dirname(target));
    await writeFile(this.#unfinished, content);
    await chmod(this.#unfinished, this.#modes.file);
    await rename(this.#unfinished, target);
  }

  async list(): Promise<StoredObject[]> {
    const entries = await readdir(this.#here, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const found = await Promise.all(files.map((file) => this.#facts(file)));
    return found.filter((one) => one !== undefined).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async read(name: string): Promise<Buffer> {
    const content = await ifPresent(join(this.#here, name), (path) => readFile(path));
    if (content !== undefined) return content;
    throw new ServerError('FILE_NOT_FOUND', `The file ${name} does not exist in ${this.#here}.`, {
      nextStep: 'See which files are there: await files.list().',
    });
  }

  async remove(): Promise<void> {
    await rm(this.#unfinished, { force: true });
    await rm(this.#here, { recursive: true, force: true });
  }

  /** Undefined when it was removed or renamed meanwhile. */
  async #facts(file: string): Promise<StoredObject | undefined> {
    const facts = await ifPresent(file, (path) => stat(path, { bigint: true }));
    if (facts === undefined) return undefined;
    return {
      key: relative(this.#here, file).split(sep).join('/'),
      size: Number(facts.size),
      etag: `${facts.ino}-${facts.mtimeNs}`,
      lastModified: new Date(Number(facts.mtimeMs)),
    };
  }

  /** Those below its parent that are missing, with a mode that the process's umask does not narrow. */
  async #makeDirectories(directory: string): Promise<void> {
    const first = await mkdir(directory, { recursive: true });
    if (first === undefined) return;
    for (let made = directory; made.startsWith(first); made = dirname(made)) {
      await chmod(made, this.#modes.directory);
    }
  }
}
