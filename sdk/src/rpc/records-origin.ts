import type { Attachable, AttachContext, PublishedPort, StageSpec } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { newRecords, type AttributesOf, type TypesByPath } from '../records/new-record.js';
import type { SdcRecord } from '../records/record.js';
import { asRawData } from './raw-data.js';
import { OriginLink } from './origin-link.js';

/** What records have beside their values. */
export interface RecordsOptions {
  /** Over how many batches they are spread evenly (default: as few as 1000 records each need). */
  batches?: number | undefined;
  /** Header attributes of all records, of each in their order, or a function that gives them. */
  attributes?: AttributesOf;
  /** Types of fields, where they are not the usual ones of their values: `{ '/amount': 'DECIMAL' }`. */
  types?: TypesByPath | undefined;
}

const USUAL_BATCH = 1000;

/**
 * An origin of records that a test has: `p.origin(records([{ id: 1 }]))`. Values become fields as in {@link newRecord}; dates, decimals,
 * bigints, bytes, nulls, types and header attributes arrive exactly. The pipeline ends after the last record: in the status FINISHED where
 * JSON can hold the records in one batch (`Dev Raw Data Source`), in STOPPED where they travel by SDC RPC. Each run begins with the first.
 */
export class RecordsOrigin implements Attachable {
  /** The records in their order. */
  readonly records: readonly SdcRecord[];
  readonly #batches: readonly (readonly SdcRecord[])[];
  readonly #target: () => PublishedPort;

  /** @internal Made by `Rpc`. */
  constructor(values: readonly unknown[], { batches, attributes, types }: RecordsOptions, target: () => PublishedPort) {
    if (!Array.isArray(values)) {
      throw new SdcError('RECORD_VALUE', 'The records of an origin are not a list.', {
        nextStep: 'Give a list of records: records([{ id: 1 }]).',
      });
    }
    this.records = newRecords(values, { attributes, ...(types === undefined ? {} : { types }) });
    this.#batches = inBatches(this.records, batches);
    this.#target = target;
  }

  /**
   * The origin Dev Raw Data Source, or SDC RPC.
   * @throws SdcError `RECORDS_POSITION` anywhere but as an origin
   */
  attach(context: AttachContext): StageSpec {
    assertOrigin(context);
    const rawData = this.#batches.length > 1 ? undefined : asRawData(this.records);
    if (rawData !== undefined) return rawData;
    return new OriginLink(this.#target()).spec(async (signal, link) => {
      for (const batch of this.#batches) await link.send(batch, signal);
    }, this.records);
  }
}

/** @throws SdcError `RECORDS_POSITION` */
export function assertOrigin({ position, replaces }: AttachContext): void {
  if (position === 'origin') return;
  const where = replaces === undefined ? `a ${position}` : `'${replaces}', a ${position}`;
  throw new SdcError('RECORDS_POSITION', `Records are an origin and cannot stand in the place of ${where}.`, {
    nextStep: 'Use p.origin(records([…])), or replace an origin with them.',
  });
}

function inBatches(records: readonly SdcRecord[], given: number | undefined): SdcRecord[][] {
  const count = given ?? Math.max(1, Math.ceil(records.length / USUAL_BATCH));
  if (!Number.isInteger(count) || count < 1 || count > Math.max(1, records.length)) {
    throw new SdcError('RECORDS_BATCHES', `${records.length} records cannot be spread over ${count} batches.`, {
      nextStep: 'Give a whole number from 1 to the number of records.',
    });
  }
  const [size, more] = [Math.floor(records.length / count), records.length % count];
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const to = from + size + (index < more ? 1 : 0);
    return records.slice(from, (from = to));
  });
}
