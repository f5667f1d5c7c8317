import { ServerError } from '../../core/errors.js';

const NEXT_STEP =
  'Use another key, or test against another S3 server: set S3_ENDPOINT, or S3_IMAGE with STF_BACKENDS=docker.';

/** Whether the server keeps objects as files, as S3Proxy does; then keys that cannot be paths are changed or refused. */
function keepsFiles(version: string): boolean {
  return version.startsWith('S3Proxy');
}

/**
 * @param version the server's, as `ServerInfo` has it
 * @throws ServerError `S3_KEY_UNSUPPORTED` for a key that the server would store under another name
 */
export function checkKey(version: string, key: string): void {
  const badSegment = key
    .split('/')
    .some((part, i, all) => part === '.' || part === '..' || (part === '' && i < all.length - 1));
  if (!keepsFiles(version) || !badSegment) return;
  throw new ServerError('S3_KEY_UNSUPPORTED', `${version} keeps objects as files and cannot store the key '${key}'.`, {
    nextStep: `S3 allows empty segments, '.' and '..' in keys, this server does not. ${NEXT_STEP}`,
  });
}

/**
 * Why the server refused a key: it cannot be an object and the start of another key. Undefined when no key is in its way.
 * @param keys the keys of the bucket
 */
export function conflictOf(
  version: string,
  key: string,
  keys: readonly string[],
  cause: unknown,
): ServerError | undefined {
  const other = keys.find((one) => one.startsWith(`${key}/`) || key.startsWith(`${one}/`));
  if (!keepsFiles(version) || other === undefined) return undefined;
  return new ServerError(
    'S3_KEY_UNSUPPORTED',
    `${version} keeps objects as files and cannot store '${key}' beside '${other}'.`,
    {
      nextStep: `S3 allows both, this server does not. ${NEXT_STEP}`,
      cause,
    },
  );
}
