import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { megabytes, reportWhile, type Progress } from '../core/progress.js';
import type { ImageRegistry, RegistryImage } from './image-registry.js';
import { unpackTar } from './unpack.js';

export interface ImageFilesOptions {
  /** Existing directory that receives the files. */
  directory: string;
  /** The target of a path of the image, below `directory`; undefined leaves it out. */
  select: (path: string) => string | undefined;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

const PARALLEL_DOWNLOADS = 3;

/** Downloads the layers of an image, and unpacks the selected files in the order of the layers. */
export async function unpackImage(
  registry: ImageRegistry,
  image: RegistryImage,
  options: ImageFilesOptions,
): Promise<void> {
  const { directory, select, progress, signal } = options;
  const total = image.layers.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const files = image.layers.map((_, i) => join(directory, `.layer-${i}`));
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const downloads: Promise<void>[] = [];
  image.layers.forEach((layer, i) => {
    // A download begins when the one three places before it has ended.
    const before = downloads[i - PARALLEL_DOWNLOADS] ?? Promise.resolve();
    const download = before.then(() =>
      registry.download(image, layer, files[i] ?? '', { signal: stop, onBytes: (count) => (bytes += count) }),
    );
    download.catch((error: unknown) => failed.abort(error));
    downloads.push(download);
  });
  progress(`Downloading ${image.name} (${megabytes(total)})`);
  const work = async (): Promise<void> => {
    for (const [i, download] of downloads.entries()) {
      await download;
      const file = files[i] ?? '';
      await unpackTar(file, { directory, title: image.name, select, layered: true, signal });
      await rm(file);
    }
  };
  try {
    await reportWhile(work(), progress, () => `Downloading ${image.name}: ${megabytes(bytes, total)}`);
  } catch (error) {
    // The other downloads end with an error that says only that they were aborted.
    throw failed.signal.aborted && signal?.aborted !== true ? failed.signal.reason : error;
  } finally {
    failed.abort();
    await Promise.allSettled(downloads);
    await Promise.all(files.map((file) => rm(file, { force: true })));
  }
}
