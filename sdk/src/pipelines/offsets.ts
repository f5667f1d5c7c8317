import { mapOf, mapped, number, object, optional, text, withDefault, type Shape } from '../client/shape.js';

/** Where an origin was when it last committed: one entry per partition, file, table …, in the origin's own words. */
export type Offsets = Record<string, string | null>;

const offset: Shape<string | null> = (value, where) => optional(text)(value, where) ?? null;

/** `GET /rest/v1/pipeline/{id}/committedOffsets` */
export const offsetsShape = mapped(
  object({ version: optional(number), offsets: withDefault(mapOf(offset), {}) }),
  (json): Offsets => json.offsets,
);

/** The version of SDC's own format. */
export const OFFSET_VERSION = 2;
