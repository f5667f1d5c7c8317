import { StringDecoder } from 'node:string_decoder';

export type OutputStream = 'stdout' | 'stderr';
export type TakeText = (text: string, stream: OutputStream) => void;

const HEADER_BYTES = 8;

/**
 * Takes the output of a container apart. Daemons send it in frames, each with a header: a byte for the stream, three empty
 * ones, and the length in four. Frames and characters may be cut anywhere by the connection. Of a container with a terminal
 * (`tty`) the output comes as it is.
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
      this.#give(chunk);
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
      this.#give(part);
    }
  }

  /** Gives what is left of a character that was cut. */
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

  #give(part: Buffer): void {
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
