import { parsedJson } from '../core/json.js';
import { badValue } from '../core/schema.js';
import { SdcRecord } from '../records/record.js';

/** What both ends of SDC RPC agree on. */
export const RPC_PATH = '/ipc/v1';
export const APPLICATION_ID = 'x-sdc-application-id';
export const PING_HEADER = 'x-sdc-ping';
export const PONG = 'ping';
export const COMPRESSION = 'x-sdc-compression';
export const CONTENT_TYPE = 'application/binary';

/** The byte before records in SDC's own JSON. */
const MAGIC = 0xa1;

/** The records of a batch as SDC RPC sends them: one byte, then the JSON of each on a line of its own. */
export function batchBody(records: readonly SdcRecord[]): Buffer {
  const lines = records.map(({ raw }) => JSON.stringify(raw));
  return Buffer.concat([Buffer.of(MAGIC), Buffer.from(lines.join('\n'))]);
}

/** Whether bytes may be a batch; what it holds shows only when it is read. */
export function isBatch([first]: readonly Buffer[]): boolean {
  return first?.[0] === MAGIC;
}

/** The JSON of each record; SDC writes a line for each. */
export function linesOf(body: Buffer): string[] {
  return body
    .subarray(1)
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws SdcConnectionError `SDC_BAD_ANSWER` for what is not a record */
export function recordOf(line: string): SdcRecord {
  let json: unknown;
  try {
    json = parsedJson(line, { lossless: true });
  } catch {
    throw badValue('A record of SDC RPC', 'JSON', line.slice(0, 100));
  }
  return new SdcRecord(json as SdcRecord['raw']);
}
