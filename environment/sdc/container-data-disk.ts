import { posix } from 'node:path';
import type { Container } from '../../docker/index.js';
import { asServerError } from '../containers/docker-errors.js';
import { messageOf } from '../core/errors.js';
import type { RunDocker } from '../core/run-docker.js';
import type { CoreImage } from './core-image.js';
import { FILLER, notLimited, type DataDisk } from './data-disk.js';

/** `cat` ends with an error when the disk is full. */
const FILL = 'cat /dev/zero > "$0" 2>/dev/null; test -s "$0"';

/**
 * A volume in memory for the data directory of an engine in a container. A second container holds it: Docker forgets its
 * contents when no container that uses it runs.
 */
export class ContainerDataDisk implements DataDisk {
  readonly #holder: Container;
  readonly #filler: string;

  private constructor(holder: Container, directory: string) {
    this.#holder = holder;
    this.#filler = posix.join(directory, FILLER);
  }

  /** @throws ServerError `DISK_NOT_LIMITED` where the daemon cannot make such a volume */
  static async mount(docker: RunDocker, core: CoreImage, megabytes: number): Promise<ContainerDataDisk> {
    const { uid, gid } = core.settings;
    const { data } = core.folders;
    try {
      const holder = await docker.create({
        name: 'sdc-data',
        role: 'data',
        image: core.name,
        user: '0',
        entrypoint: ['tail', '-f', '/dev/null'],
        command: [],
        volumesInMemory: { [data]: `size=${megabytes}m,uid=${uid},gid=${gid},mode=0700` },
      });
      await holder.start();
      return new ContainerDataDisk(holder, data);
    } catch (thrown) {
      const error = asServerError(thrown);
      throw notLimited(megabytes, messageOf(error), error);
    }
  }

  /** For the engine's container, which mounts its volume. */
  get container(): string {
    return this.#holder.id;
  }

  async fill(): Promise<void> {
    await this.#holder.exec(['sh', '-c', FILL, this.#filler]);
  }

  async free(): Promise<void> {
    await this.#holder.exec(['rm', '-f', this.#filler]);
  }
}
