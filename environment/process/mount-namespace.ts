import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from '../core/machine.js';

/** How a process gets a namespace of its own for mounts: as root, or as root of a namespace of users. */
export interface MountNamespaces {
  unshare: string[];
  nsenter: string[];
}

const KINDS: readonly MountNamespaces[] = [
  { unshare: ['--mount'], nsenter: ['--mount'] },
  { unshare: ['--user', '--map-root-user', '--mount'], nsenter: ['--user', '--mount', '--preserve-credentials'] },
];
/** Mounts over a directory that exists everywhere; the mount ends with the process. */
const TRY = ['--propagation', 'private', '--', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'stf-try', '/tmp'];

/** How processes of this user get such a namespace; a sentence that says why they do not. */
export async function mountNamespaces(env: Environment): Promise<MountNamespaces | string> {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces for mounts`;
  let reason = '';
  for (const kind of KINDS) {
    try {
      await promisify(execFile)('unshare', [...kind.unshare, ...TRY], { env });
      return kind;
    } catch (error) {
      const { stderr = '', message } = error as Error & { stderr?: string };
      reason = stderr.trim().split('\n')[0] ?? '';
      if (reason === '') reason = message;
    }
  }
  return reason;
}

/** A command in front of another one, which gives it a mount of a temporary file system and replaces itself with it. */
export function withTmpfs({ unshare }: MountNamespaces, directory: string, options: string): string[] {
  const script = 'mount -t tmpfs -o "$1" stf "$0" && shift && exec "$@"';
  return ['unshare', ...unshare, '--propagation', 'private', '--', 'sh', '-c', script, directory, options];
}

/** A command in front of another one, which sees the mounts of a process and replaces itself with it. */
export function withMountsOf({ nsenter }: MountNamespaces, pid: number, cwd: string): string[] {
  // The working directory would otherwise be the one below the mount.
  const script = 'cd "$0" && exec "$@"';
  return ['nsenter', ...nsenter, '--target', String(pid), '--', 'sh', '-c', script, cwd];
}
