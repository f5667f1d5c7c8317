import { Transform, type TransformCallback } from 'node:stream';
import { Decompress } from 'fzstd';
import { messageOf, ServerError } from '../core/errors.js';

/** Decompresses zstd, also several frames one after the other. Node.js 20 has no zstd of its own. */
export function createZstdDecompress(title: string): Transform {
  const decompress = (chunk: Uint8Array, last: boolean, callback: TransformCallback): void => {
    try {
      zstd.push(chunk, last);
    } catch (error) {
      callback(corrupt(title, error));
      return;
    }
    callback();
  };
  const stream: Transform = new Transform({
    transform: (chunk: Buffer, _, callback) => decompress(chunk, false, callback),
    flush: (callback) => decompress(new Uint8Array(0), true, callback),
  });
  const zstd = new Decompress((data) => stream.push(data));
  return stream;
}

function corrupt(title: string, cause: unknown): ServerError {
  return new ServerError('ARCHIVE_INVALID', `${title} cannot be decompressed (zstd: ${messageOf(cause)}).`, {
    nextStep: 'Download it again, or push the image with gzip compression.',
    cause,
  });
}
