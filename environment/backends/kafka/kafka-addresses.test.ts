import { expect, _baseTest as test } from '@playwright/test';
import type { Endpoint } from '../../network/endpoints.js';
import { brokersThrough } from './kafka-addresses.js';

const METADATA = 3;
const FIND_COORDINATOR = 10;
const API_VERSIONS = 18;

const through = ({ port }: Endpoint): Promise<Endpoint> =>
  Promise.resolve({ host: 'through.the.link', port: port + 1 });

/** What clients get for a response, whose parts are fields. */
async function received(api: number, version: number, ...parts: Buffer[]): Promise<Buffer> {
  const rewrite = brokersThrough(through)();
  const correlation = int32(7);
  await rewrite.toServer?.(frame(int16(api), int16(version), correlation, text('client')));
  return (await rewrite.toClient?.(frame(correlation, ...parts))) ?? Buffer.alloc(0);
}

const OTHER = 'through.the.link';

test('metadata with lengths of fixed size', async () => {
  const rest = Buffer.from('the rest');
  const response = await received(
    METADATA,
    5,
    int32(0),
    int32(1),
    int32(1),
    text('broker'),
    int32(9092),
    text('rack'),
    rest,
  );
  expect(response).toEqual(frame(int32(7), int32(0), int32(1), int32(1), text(OTHER), int32(9093), text('rack'), rest));
});

test('metadata with compact lengths and tagged fields', async () => {
  const [none, rest] = [Buffer.from([0]), Buffer.from('the rest')];
  const tags = Buffer.from([1, 0, 2, 8, 9]);
  const response = await received(
    METADATA,
    9,
    none,
    int32(0),
    Buffer.from([3]),
    int32(1),
    compact('one'),
    int32(9092),
    none,
    tags,
    int32(2),
    compact('two'),
    int32(9094),
    compact('rack'),
    none,
    rest,
  );
  expect(response).toEqual(
    frame(
      int32(7),
      none,
      int32(0),
      Buffer.from([3]),
      int32(1),
      compact(OTHER),
      int32(9093),
      none,
      tags,
      int32(2),
      compact(OTHER),
      int32(9095),
      compact('rack'),
      none,
      rest,
    ),
  );
});

test('a coordinator in each format', async () => {
  const none = Buffer.from([0]);
  expect(await received(FIND_COORDINATOR, 0, int16(0), int32(1), text('broker'), int32(9092))).toEqual(
    frame(int32(7), int16(0), int32(1), text(OTHER), int32(9093)),
  );
  expect(
    await received(FIND_COORDINATOR, 2, int32(0), int16(0), int16(-1), int32(1), text('broker'), int32(9092)),
  ).toEqual(frame(int32(7), int32(0), int16(0), int16(-1), int32(1), text(OTHER), int32(9093)));
  const four = (host: string, port: number): Buffer[] => [
    none,
    int32(0),
    Buffer.from([2]),
    compact('group'),
    int32(1),
    compact(host),
    int32(port),
    int16(0),
    none,
    none,
    none,
  ];
  expect(await received(FIND_COORDINATOR, 4, ...four('broker', 9092))).toEqual(frame(int32(7), ...four(OTHER, 9093)));
});

test('a coordinator that is not known yet stays as it is', async () => {
  const unknown = [int16(15), int32(-1), text(''), int32(-1)];
  expect(await received(FIND_COORDINATOR, 0, ...unknown)).toEqual(frame(int32(7), ...unknown));
});

test('other responses pass unchanged, however they are cut into pieces', async () => {
  const rewrite = brokersThrough(through)();
  await rewrite.toServer?.(frame(int16(API_VERSIONS), int16(0), int32(1)));
  await rewrite.toServer?.(frame(int16(METADATA), int16(0), int32(2)));
  const one = frame(int32(1), Buffer.alloc(5_000, 'x'));
  const two = frame(int32(2), int32(1), int32(1), text('broker'), int32(9092));
  // The empty frame that ends an exchange of SASL.
  const bytes = Buffer.concat([one, frame(), two, one]);
  const sent: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 3)
    sent.push((await rewrite.toClient?.(bytes.subarray(at, at + 3))) ?? bytes);
  const changed = frame(int32(2), int32(1), int32(1), text(OTHER), int32(9093));
  expect(Buffer.concat(sent)).toEqual(Buffer.concat([one, frame(), changed, one]));
});

function frame(...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([int32(content.length), content]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([int16(value.length), Buffer.from(value)]);
}

function compact(value: string): Buffer {
  return Buffer.from([value.length + 1, ...Buffer.from(value)]);
}
