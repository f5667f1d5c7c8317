import { chown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ServerError } from '../core/errors.js';
import { ifPresent } from '../core/if-present.js';

const ACCOUNT = 'nobody';

export interface SystemUser {
  uid: number;
  gid: number;
}

/** The user for servers that do not run as root: uid and gid of the unprivileged account for root, else undefined. */
export async function unprivilegedUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = (await ifPresent('/etc/passwd', (path) => readFile(path, 'utf8'))) ?? '';
  const [, , uid, gid] =
    accounts
      .split('\n')
      .find((line) => line.startsWith(`${ACCOUNT}:`))
      ?.split(':') ?? [];
  return { uid: asId(uid), gid: asId(gid) };
}

/** Changes the owner of the folder; throws `FOLDER_CLOSED` when the user cannot enter a folder above it. */
export async function handOver(folder: string, user: SystemUser): Promise<void> {
  const closed = await closedFolderAbove(folder);
  if (closed !== undefined) {
    throw new ServerError(
      'FOLDER_CLOSED',
      `Only some users can enter ${closed}, and the server runs as another user.`,
      {
        nextStep: 'Set STF_TMPDIR to a folder that every user can enter, such as /tmp.',
      },
    );
  }
  await chown(folder, user.uid, user.gid);
}

/** The nearest folder above the path that some users cannot enter. */
export async function closedFolderAbove(path: string): Promise<string | undefined> {
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent)) {
    if (((await stat(parent)).mode & 0o001) === 0) return parent;
  }
  return undefined;
}

/** Some systems write ids above 2^31 as negative numbers. */
function asId(text: string | undefined): number {
  const id = Number(text ?? 65_534);
  return Number.isInteger(id) ? id >>> 0 : 65_534;
}
