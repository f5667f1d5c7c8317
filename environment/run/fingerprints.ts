import { stat } from 'node:fs/promises';

/** Size and modification time of each file, to detect that it has changed; null for a missing one. */
export function fingerprints(files: readonly string[]): Promise<(string | null)[]> {
  return Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
        () => null,
      ),
    ),
  );
}
