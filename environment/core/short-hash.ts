import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits of the SHA-256: for names that depend on content. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
