import { connectDocker } from '../containers/daemon-connection.js';
import { nameFor } from '../backends/resource-names.js';
import type { Machine } from '../core/machine.js';
import { ServerError } from '../core/errors.js';
import { FilesForTest } from './files-for-test.js';
import { LocalDirectory } from './local-directory.js';
import type { FileAccess, SharedDirectory } from './shared-directory.js';

const NAMES = { separator: '-', maxLength: 60 } as const;

/** What is known of the Data Collector whose files a test shares. */
export interface FilesOf {
  /** The Data Collector. */
  title: string;
  access: FileAccess | undefined;
  /** The option `SDC_FILES_DIR`: a directory that both see, here and there. */
  common: { here: string; there: string } | undefined;
  machine: Machine;
}

/**
 * Makes the directory that one test shares with its Data Collector.
 * @throws ServerError `FILES_UNREACHABLE` when nothing says how to reach its files, `FILES_DIR_UNUSABLE`
 */
export async function filesForTest(of: FilesOf, testTitle: string): Promise<FilesForTest> {
  return new FilesForTest(await open(of, nameFor(testTitle, NAMES)));
}

async function open({ title, access, common, machine }: FilesOf, name: string): Promise<SharedDirectory> {
  if (access?.kind === 'local') return LocalDirectory.create({ parent: access.directory, name });
  if (access?.kind === 'container') {
    const { ContainerDirectory } = await import('./container-directory.js');
    const docker = await connectDocker(machine);
    return ContainerDirectory.create(docker, access.id, access, name);
  }
  if (common === undefined) {
    throw new ServerError('FILES_UNREACHABLE', `This machine does not see the files of the ${title}.`, {
      nextStep:
        'Set SDC_FILES_DIR to a directory that both see (a directory of this machine, where the Data Collector runs on it, or a ' +
        'share; here=there where the paths differ), or run the test without SDC_URL.',
    });
  }
  try {
    const { here, there } = common;
    return await LocalDirectory.create({ parent: here, parentThere: there, name, otherUser: true });
  } catch (cause) {
    throw new ServerError('FILES_DIR_UNUSABLE', `No directory can be created in ${common.here} (SDC_FILES_DIR).`, {
      nextStep: 'Give a directory that exists and that this user can write to.',
      cause,
    });
  }
}
