/** The code of a system error, such as `ENOENT`; empty for other errors. */
export function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}

/** Whether a path does not exist; a denied permission, for example, is another error. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errnoOf(error));
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'a part of its path cannot be created',
  ENAMETOOLONG: 'its path is too long',
};
const FULL: Record<string, string> = { ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up' };

/** Why a file cannot be written, as text; undefined for other errors. */
export function whyNotWritable(error: unknown): string | undefined {
  return REASONS[errnoOf(error)];
}

/** Why no space is left, as text; undefined for other errors. */
export function whyFull(error: unknown): string | undefined {
  return FULL[errnoOf(error)];
}
