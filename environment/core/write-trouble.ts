import { errnoOf } from './errno.js';

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'a part of its path cannot be made',
  ENAMETOOLONG: 'its path is too long',
};
const FULL: Record<string, string> = { ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up' };

/** Why the system lets nobody write there, in words; undefined when it said something else. */
export function whyNotWritable(error: unknown): string | undefined {
  return REASONS[errnoOf(error)];
}

/** Why there is no room, in words; undefined when there is. */
export function whyFull(error: unknown): string | undefined {
  return FULL[errnoOf(error)];
}
