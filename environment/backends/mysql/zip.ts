import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ServerError } from '../../core/errors.js';
import { errnoOf } from '../../core/system-error.js';

/** Unpacks entries of a zip file (a jar). `place` maps an entry to its path below the directory; `undefined` skips it. */
export async function unpack(
  archive: string,
  directory: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  try {
    const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
        if (path !== undefined) await extract(zip, entry, join(directory, path));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    // An error of the file system, such as a full disk, is not the archive's fault.
    if (/^E[A-Z]+$/.test(errnoOf(error))) throw error;
    throw new ServerError('ARCHIVE_DAMAGED', `${archive} is corrupt or not a zip file.`, {
      nextStep: 'Remove it from the cache and from the local Maven repository, then start again.',
      cause: error,
    });
  }
}

async function extract(zip: ZipFile, entry: Entry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
}
