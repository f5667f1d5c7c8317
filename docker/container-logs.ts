import { StringDecoder } from 'node:string_decoder';

export type OutputStream = 'stdout' | 'stderr';
export type TakeText = (text: string, stream: OutputStream) => void;

const HEADER_BYTES = 8;

/**
 * Splits the output of a container into stdout and stderr. Daemons send it in frames with a header: one byte for the stream,
 * three zero bytes, and four bytes for the length. A chunk can end within a frame or a character. The output of a container
 * with a terminal (`tty`) has no frames.
 */
export class Demultiplexer {
  readonly #take: TakeText;
  readonly #tty: boolean;
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') };
  #header = Buffer.alloc(0);
  #stream: OutputStream = 'stdout';
  #left = 0;

  constructor(take: TakeText, tty = false) {
    this.#take = take;
    this.#tty = tty;
  }

  write(chunk: Buffer): void {
    if (this.#tty) {
      this.#emit(chunk);
      return;
    }
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#left === 0) {
        rest = this.#readHeader(rest);
        continue;
      }
      const part = rest.subarray(0, this.#left);
      this.#left -= part.length;
      rest = rest.subarray(part.length);
      this.#emit(part);
    }
  }

  /** Passes on an incomplete last character. */
  end(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const text = this.#decoders[stream].end();
      if (text !== '') this.#take(text, stream);
    }
  }

  #readHeader(chunk: Buffer): Buffer {
    const missing = HEADER_BYTES - this.#header.length;
    this.#header = Buffer.concat([this.#header, chunk.subarray(0, missing)]);
    if (this.#header.length === HEADER_BYTES) {
      this.#stream = this.#header[0] === 2 ? 'stderr' : 'stdout';
      this.#left = this.#header.readUInt32BE(4);
      this.#header = Buffer.alloc(0);
    }
    return chunk.subarray(missing);
  }

  #emit(part: Buffer): void {
    const text = this.#decoders[this.#stream].write(part);
    if (text !== '') this.#take(text, this.#stream);
  }
}

/** Reads output to its end. */
export async function readOutput(stream: NodeJS.ReadableStream, tty: boolean, take: TakeText): Promise<void> {
  const parts = new Demultiplexer(take, tty);
  for await (const chunk of stream as AsyncIterable<Buffer>) parts.write(chunk);
  parts.end();
}
