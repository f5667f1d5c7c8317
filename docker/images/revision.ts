import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ContextFile } from './files.js';

/** What stands for the commit where nobody names one: 40 hex digits over all that goes into the images of one build. */
export async function contentRevision(files: ContextFile[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.path}\0${file.kind}\0`);
    if (file.kind === 'text') hash.update(`${file.text}\0`);
    if (file.kind === 'link') hash.update(`${file.target}\0`);
    if (file.kind === 'file') {
      hash.update(`${file.size}\0`);
      await pipeline(createReadStream(file.source), hash, { end: false });
    }
  }
  return hash.digest('hex').slice(0, 40);
}
