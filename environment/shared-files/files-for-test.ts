import { posix } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cleanup } from '../backends/cleanup.js';
import type { Destination } from '../backends/destination.js';
import { jsonText } from '../backends/exact-json.js';
import { ObjectRecords, uncompressed, type ObjectStore, type StoredObject } from '../backends/s3/s3-objects.js';
import { ServerError } from '../core/errors.js';
import type { SharedDirectory } from './shared-directory.js';

/** Linux takes the time of files from a clock that ticks every 4 or 10 ms. */
const YOUNGER_MS = 20;

/** A directory of one test that the Data Collector reads and writes too, gone after it. */
export class FilesForTest implements ObjectStore {
  /** SDC writes into a file until it is full, and then gives it another name. */
  readonly changing = true;
  readonly #directory: SharedDirectory;
  readonly #cleanup = new Cleanup();
  #lastWrite = 0;

  constructor(directory: SharedDirectory) {
    this.#directory = directory;
    this.#cleanup.add(this.title, () => directory.remove());
  }

  get title(): string {
    return `directory ${this.#directory.path}`;
  }

  /** As the Data Collector sees it, for configs of stages: `${files.path}/in`. */
  get path(): string {
    return this.#directory.path;
  }

  /**
   * Writes a file, with the directories above it: text, bytes, or records as JSON, one on each line. It is younger than those that were
   * written before it, for origins that read by time.
   * @throws ServerError `FILE_NAME_INVALID`
   */
  async write(name: string, content: string | Uint8Array | readonly object[]): Promise<void> {
    const until = this.#lastWrite + YOUNGER_MS - Date.now();
    if (until > 0) await sleep(until);
    await this.#directory.write(checked(name), bytesOf(content));
    this.#lastWrite = Date.now();
  }

  /**
   * The text of a file, uncompressed where it is gzip.
   * @throws ServerError `FILE_NOT_FOUND`, `FILE_NAME_INVALID`
   */
  async read(name: string): Promise<string> {
    return uncompressed(await this.getBytes(name), name).toString('utf8');
  }

  /** The files whose names begin so, by name; their keys are relative to the directory. */
  async list(prefix = ''): Promise<StoredObject[]> {
    return (await this.#directory.list()).filter(({ key }) => key.startsWith(prefix));
  }

  /** @throws ServerError `FILE_NOT_FOUND`, `FILE_NAME_INVALID` */
  getBytes(name: string): Promise<Buffer> {
    return this.#directory.read(checked(name));
  }

  /** The same as {@link list}, for matchers. */
  objects(prefix = ''): Promise<StoredObject[]> {
    return this.list(prefix);
  }

  /** The JSON records in the files below a prefix, for `toHaveRows` and `toContainRows`: `expect(files.records('out/'))`. */
  records(prefix = ''): ObjectRecords {
    return new ObjectRecords(this, prefix);
  }

  /** The records of all files. */
  get destinations(): Destination[] {
    return [this.records()];
  }

  /** Removes the directory with all that is in it. */
  cleanUp(): Promise<void> {
    return this.#cleanup.run();
  }
}

/** Names that lead out of the directory would reach files of others. */
function checked(name: string): string {
  const normal = posix.normalize(name);
  if (name !== '' && !name.endsWith('/') && !posix.isAbsolute(name) && normal !== '.' && !/^\.\.(\/|$)/.test(normal)) {
    return normal;
  }
  throw new ServerError('FILE_NAME_INVALID', `'${name}' is not the name of a file in the directory of the test.`, {
    nextStep: "Give a relative path with slashes: 'in/orders.json'.",
  });
}

function bytesOf(content: string | Uint8Array | readonly object[]): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.map((record) => `${jsonText(record)}\n`).join(''));
}
