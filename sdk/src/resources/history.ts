import {
  jsonObject,
  listOf,
  mapped,
  object,
  optional,
  orNull,
  text,
  time,
  mapOf,
  number,
  withDefault,
} from '../core/schema.js';
import { metricsText, type Metrics } from './metrics.js';
import { pipelineStatus, type PipelineStatus } from './status.js';

/** One change of status. */
export interface HistoryEntry {
  status: PipelineStatus;
  message: string | undefined;
  /** When the status was entered. */
  time: Date;
  /** Who changed it. */
  user: string | undefined;
  /** Runtime parameters of the run and the like, as SDC keeps them. */
  attributes: Record<string, unknown> | undefined;
  /** What the run had counted; on the entries that end a run. */
  metrics: Metrics | undefined;
}

const entry = object({
  status: pipelineStatus,
  message: optional(text),
  timeStamp: time,
  user: optional(text),
  attributes: optional(jsonObject),
  metrics: optional(metricsText),
});

/** `GET /rest/v1/pipeline/{id}/history`: the newest entry first. */
export const historySchema = listOf(
  mapped(entry, ({ timeStamp, ...rest }): HistoryEntry => ({ ...rest, time: timeStamp })),
);

/** Where an origin was when it last committed: one entry per partition, file, table …, in the origin's own words. */
export type Offsets = Record<string, string | null>;

/** `GET /rest/v1/pipeline/{id}/committedOffsets` */
export const offsetsSchema = mapped(
  object({ version: optional(number), offsets: withDefault(mapOf(orNull(text)), {}) }),
  (json): Offsets => json.offsets,
);

/** The version of SDC's own format. */
export const OFFSET_VERSION = 2;
