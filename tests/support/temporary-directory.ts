import { chmod, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A directory for `TMPDIR` of a process. It shares compiled TypeScript with this process; otherwise each command that a test
 * starts in a checkout would compile the sources again.
 */
export async function temporaryDirectory(prefix: string): Promise<string> {
  // A short name, because the paths of sockets are limited.
  const temp = await mkdtemp(join(tmpdir(), prefix));
  // With the mode of /tmp: the databases run as another user when this one is root.
  await chmod(temp, 0o755);
  const compiled = `tsx-${String(process.geteuid?.() ?? '')}`;
  await mkdir(join(tmpdir(), compiled), { recursive: true });
  await symlink(join(tmpdir(), compiled), join(temp, compiled));
  return temp;
}
