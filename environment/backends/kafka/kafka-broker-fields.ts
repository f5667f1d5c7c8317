import type { ThroughLink } from '../../network/faults/fault-link.js';

/** From these versions on, a response has compact lengths and tagged fields. */
const FLEXIBLE_FROM = { metadata: 9, coordinator: 3 } as const;

/** Copies a response and replaces the addresses of brokers in it. The frame begins with the correlation id. */
export async function withBrokersThrough(
  kind: keyof typeof FLEXIBLE_FROM,
  version: number,
  frame: Buffer,
  through: ThroughLink,
): Promise<Buffer> {
  const fields = new Fields(frame, version >= FLEXIBLE_FROM[kind], through);
  fields.skip(4);
  fields.skipTags();
  if (kind === 'metadata') await metadata(fields, version);
  else await coordinators(fields, version);
  return fields.end();
}

async function metadata(fields: Fields, version: number): Promise<void> {
  if (version >= 3) fields.skip(4); // the throttle time
  for (let left = fields.count(); left > 0; left--) {
    fields.skip(4); // the node's id
    await fields.replaceAddress();
    if (version >= 1) fields.skipText(); // its rack
    fields.skipTags();
  }
}

async function coordinators(fields: Fields, version: number): Promise<void> {
  if (version >= 1) fields.skip(4); // the throttle time
  if (version < 4) {
    fields.skip(2); // the error code
    if (version >= 1) fields.skipText(); // the error message
    fields.skip(4); // the node's id
    await fields.replaceAddress();
    return;
  }
  for (let left = fields.count(); left > 0; left--) {
    fields.skipText(); // the key
    fields.skip(4); // the node's id
    await fields.replaceAddress();
    fields.skip(2); // the error code
    fields.skipText(); // the error message
    fields.skipTags();
  }
}

/** A reader that copies what it reads. */
class Fields {
  readonly #frame: Buffer;
  readonly #flexible: boolean;
  readonly #through: ThroughLink;
  readonly #written: Buffer[] = [];
  #at = 0;
  /** What is not copied yet begins here. */
  #from = 0;

  constructor(frame: Buffer, flexible: boolean, through: ThroughLink) {
    this.#frame = frame;
    this.#flexible = flexible;
    this.#through = through;
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }

  /** A text, which may be null. */
  skipText(): void {
    this.skip(Math.max(0, this.#textLength()));
  }

  skipTags(): void {
    if (!this.#flexible) return;
    for (let left = this.#varint(); left > 0; left--) {
      this.#varint();
      this.skip(this.#varint());
    }
  }

  /** The length of an array. */
  count(): number {
    if (this.#flexible) return this.#varint() - 1;
    this.#at += 4;
    return this.#frame.readInt32BE(this.#at - 4);
  }

  /** Host and port; a coordinator that is not known has neither. */
  async replaceAddress(): Promise<void> {
    const start = this.#at;
    const length = this.#textLength();
    const host = this.#frame.toString('utf8', this.#at, this.#at + length);
    this.#at += length + 4;
    const port = this.#frame.readInt32BE(this.#at - 4);
    if (host === '' || port < 1) return;
    const other = await this.#through({ host, port });
    this.#written.push(this.#frame.subarray(this.#from, start), this.#text(other.host), int32(other.port));
    this.#from = this.#at;
  }

  end(): Buffer {
    return Buffer.concat([...this.#written, this.#frame.subarray(this.#from)]);
  }

  #textLength(): number {
    if (this.#flexible) return this.#varint() - 1;
    this.#at += 2;
    return this.#frame.readInt16BE(this.#at - 2);
  }

  #text(text: string): Buffer {
    const bytes = Buffer.from(text);
    if (this.#flexible) return Buffer.concat([varint(bytes.length + 1), bytes]);
    const length = Buffer.alloc(2);
    length.writeInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#frame.readUInt8(this.#at++);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
