import { stat } from 'node:fs/promises';

/** Size and time of each file, so that one that was made anew meanwhile is noticed; null for one that is not there. */
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
