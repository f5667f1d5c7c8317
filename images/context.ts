import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pack, type Headers, type Pack } from 'tar-stream';
import type { ContextFile } from './files.js';

/**
 * A tar of the files, of the same bytes each time: times and owners of this machine stay out. Whole seconds, as layers
 * keep no parts of them, and the record of classes holds for jars of the very time that it has seen.
 */
export function contextOf(files: ContextFile[], time: Date): AsyncIterable<Uint8Array> {
  const tar = pack();
  const mtime = new Date(Math.floor(time.getTime() / 1_000) * 1_000);
  write(tar, files, mtime).then(
    () => tar.finalize(),
    (error: unknown) => tar.destroy(error as Error),
  );
  return tar;
}

async function write(tar: Pack, files: ContextFile[], mtime: Date): Promise<void> {
  for (const file of files) {
    const header: Headers = { name: file.path, uid: 0, gid: 0, mtime, mode: modeOf(file) };
    switch (file.kind) {
      case 'folder':
        tar.entry({ ...header, type: 'directory' });
        break;
      case 'link':
        tar.entry({ ...header, type: 'symlink', linkname: file.target });
        break;
      case 'text':
        tar.entry(header, file.text);
        break;
      case 'file':
        await pipeline(createReadStream(file.source), tar.entry({ ...header, size: file.size }));
    }
  }
}

function modeOf(file: ContextFile): number {
  if (file.kind === 'folder' || file.kind === 'link') return 0o755;
  return file.executable ? 0o755 : 0o644;
}
