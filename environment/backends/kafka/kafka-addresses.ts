import type { ConnectionRewrite } from '../../network/faults/fault-proxy.js';
import type { ThroughLink } from '../../network/faults/fault-link.js';
import { withBrokersThrough } from './kafka-broker-fields.js';

/** Requests whose responses have addresses of brokers, by their API key. */
const METADATA = 3;
const FIND_COORDINATOR = 10;

const SIZE_BYTES = 4;
/** API key, API version and correlation id of a request. */
const REQUEST_HEADER_BYTES = 8;
const CORRELATION_BYTES = 4;

/**
 * Replaces the addresses of brokers in the responses of Kafka, which clients connect to next. It reads the frames of an
 * unencrypted connection (https://kafka.apache.org/protocol): SASL/PLAIN, whose exchange is in frames too.
 */
export function brokersThrough(through: ThroughLink): () => ConnectionRewrite {
  return () => {
    const asked = new Map<number, { api: number; version: number }>();
    return {
      toServer: framesOf(REQUEST_HEADER_BYTES, (header) => {
        const [api, version] = [header.readInt16BE(0), header.readInt16BE(2)];
        if (api === METADATA || api === FIND_COORDINATOR) asked.set(header.readInt32BE(4), { api, version });
        return undefined;
      }),
      toClient: framesOf(CORRELATION_BYTES, (header) => {
        const correlation = header.readInt32BE(0);
        const request = asked.get(correlation);
        if (request === undefined) return undefined;
        asked.delete(correlation);
        const kind = request.api === METADATA ? 'metadata' : 'coordinator';
        return (frame) => withBrokersThrough(kind, request.version, frame, through);
      }),
    };
  };
}

/** Changes the content of a frame, without its size. */
type ChangeFrame = (frame: Buffer) => Promise<Buffer>;

/**
 * Calls `inspect` with the first bytes of each frame. Frames that it wants to change are held until they are complete; of
 * others everything passes as it arrives.
 */
function framesOf(
  headerBytes: number,
  inspect: (header: Buffer) => ChangeFrame | undefined,
): (bytes: Buffer) => Promise<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  /** Bytes of the current frame that pass unchanged. */
  let passing = 0;
  let change: ChangeFrame | undefined;
  return async (bytes) => {
    const sent: Buffer[] = [];
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    while (held.length > 0) {
      if (passing > 0) {
        const part = held.subarray(0, passing);
        sent.push(part);
        passing -= part.length;
        held = held.subarray(part.length);
        continue;
      }
      if (held.length < SIZE_BYTES) break;
      const size = held.readInt32BE(0);
      const whole = SIZE_BYTES + size;
      if (change === undefined && size >= headerBytes) {
        if (held.length < SIZE_BYTES + headerBytes) break;
        change = inspect(held.subarray(SIZE_BYTES, SIZE_BYTES + headerBytes));
      }
      if (change === undefined) {
        passing = whole;
        continue;
      }
      if (held.length < whole) break;
      sent.push(withSize(await change(held.subarray(SIZE_BYTES, whole))));
      change = undefined;
      held = held.subarray(whole);
    }
    return Buffer.concat(sent);
  };
}

function withSize(frame: Buffer): Buffer {
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeInt32BE(frame.length);
  return Buffer.concat([size, frame]);
}
