import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnedProcess, StartContext } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import { errnoOf } from '../core/system-error.js';
import { mountNamespaces, withMountsOf, withTmpfs, type MountNamespaces } from '../process/mount-namespace.js';
import { untilReady } from '../process/ready.js';

/** The disk of a Data Collector's data directory, when a test has given it a size. */
export interface DataDisk {
  /** Takes all of the space that is left. */
  fill(): Promise<void>;
  /** Gives that space back. */
  free(): Promise<void>;
}

/** The file that takes the space. */
export const FILLER = '.stf-full';
const TMPFS_MAGIC = 0x01021994;
const CHUNK = Buffer.alloc(64 * 1024);
const PAGE = 4096;

/**
 * A file system in memory over the data directory of an embedded engine. It is mounted in a namespace of its own, which a
 * process holds, so that it outlives the engine and ends with the run, however the run ends.
 */
export class EmbeddedDataDisk implements DataDisk {
  /** The directory as processes outside of the namespace reach it. */
  readonly here: string;
  readonly #namespaces: MountNamespaces;
  readonly #holder: OwnedProcess;
  readonly #directory: string;

  private constructor(namespaces: MountNamespaces, holder: OwnedProcess, directory: string) {
    this.#namespaces = namespaces;
    this.#holder = holder;
    this.#directory = directory;
    this.here = `/proc/${holder.pid}/root${directory}`;
  }

  /** @throws ServerError `DISK_NOT_LIMITED` where the system does not let this user mount it */
  static async mount(context: StartContext, directory: string, megabytes: number): Promise<EmbeddedDataDisk> {
    const namespaces = await mountNamespaces(context.machine.env);
    if (typeof namespaces === 'string') throw notLimited(megabytes, namespaces);
    const title = 'The disk of the data directory';
    const holder = context.spawn({
      title,
      wrapper: withTmpfs(namespaces, directory, `size=${megabytes}m,mode=700`),
      command: 'sleep',
      args: ['infinity'],
      logFile: join(context.directory, 'log', 'data-disk.log'),
    });
    const disk = new EmbeddedDataDisk(namespaces, holder, directory);
    await untilReady({ title, process: holder, probe: () => disk.#requireMounted(), signal: context.signal });
    return disk;
  }

  /** The command in front of that of the engine. */
  get wrapper(): string[] {
    return withMountsOf(this.#namespaces, this.#holder.pid, this.#directory);
  }

  async fill(): Promise<void> {
    const file = await open(join(this.here, FILLER), 'a', 0o600);
    try {
      for (const chunk of [CHUNK, CHUNK.subarray(0, PAGE)]) {
        while (await isWritten(file.write(chunk)));
      }
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(join(this.here, FILLER), { force: true });
  }

  async #requireMounted(): Promise<void> {
    if ((await statfs(this.here)).type !== TMPFS_MAGIC) throw new Error('it is not mounted yet');
  }
}

/** @throws ServerError `DISK_NOT_LIMITED` */
export function notLimited(megabytes: number, reason: string, cause?: unknown): ServerError {
  return new ServerError(
    'DISK_NOT_LIMITED',
    `The data directory of the Data Collector cannot be limited to ${megabytes} MB here: ${reason}.`,
    {
      nextStep:
        'An embedded engine needs Linux, and root or namespaces of users; a container (SDC_ENV=docker) needs volumes of the driver local.',
      cause,
    },
  );
}

async function isWritten(writing: Promise<{ bytesWritten: number }>): Promise<boolean> {
  try {
    return (await writing).bytesWritten > 0;
  } catch (error) {
    if (errnoOf(error) === 'ENOSPC') return false;
    throw error;
  }
}
