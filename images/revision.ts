import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ContextFile } from './files.js';

/** The revision where no commit is given: 40 hex digits over all that goes into the images of a distribution. */
export async function contentRevision(files: ContextFile[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.path}\0${file.kind}\0`);
    if (file.kind === 'text') hash.update(`${file.text}\0`);
    if (file.kind === 'link') hash.update(`${file.target}\0`);
    if (file.kind === 'file') {
      hash.update(`${file.size} ${file.executable}\0`);
      for await (const chunk of createReadStream(file.source)) hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex').slice(0, 40);
}
