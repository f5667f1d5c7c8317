import { ServerError } from '../../core/errors.js';

const NEXT_STEP =
  'Use another key, or test against another S3 server: set S3_ENDPOINT, or S3_IMAGE with STF_BACKENDS=docker.';

/** Whether the server stores objects as files, as S3Proxy does: it changes or rejects keys that are not valid paths. */
function storesFiles(version: string): boolean {
  return version.startsWith('S3Proxy');
}

/**
 * @param version the server's version in `ServerInfo`
 * @throws ServerError `S3_KEY_UNSUPPORTED` for a key that the server would store under another name
 */
export function checkKey(version: string, key: string): void {
  const badSegment = key
    .split('/')
    .some((part, i, all) => part === '.' || part === '..' || (part === '' && i < all.length - 1));
  if (!storesFiles(version) || !badSegment) return;
  throw new ServerError('S3_KEY_UNSUPPORTED', `${version} stores objects as files and cannot store the key '${key}'.`, {
    nextStep: `S3 allows empty segments, '.' and '..' in keys, this server does not. ${NEXT_STEP}`,
  });
}

/**
 * The error for a rejected key that conflicts with another one: a key cannot be a prefix folder of another key. Undefined
 * when no key conflicts.
 * @param keys the keys of the bucket
 */
export function conflictOf(
  version: string,
  key: string,
  keys: readonly string[],
  cause: unknown,
): ServerError | undefined {
  const other = keys.find((one) => one.startsWith(`${key}/`) || key.startsWith(`${one}/`));
  if (!storesFiles(version) || other === undefined) return undefined;
  return new ServerError(
    'S3_KEY_UNSUPPORTED',
    `${version} stores objects as files and cannot store '${key}' beside '${other}'.`,
    {
      nextStep: `S3 allows both, this server does not. ${NEXT_STEP}`,
      cause,
    },
  );
}
