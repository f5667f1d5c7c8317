import { mapped, number, object, optional, text, withDefault, type Shape } from '../client/shape.js';

/** An error of a stage itself, not of a single record. */
export interface ErrorMessage {
  /** SDC's code, such as `JDBC_34`. */
  code: string | undefined;
  message: string;
  time: Date | undefined;
}

const json = object({
  errorCode: optional(text),
  localized: optional(text),
  nonLocalized: optional(text),
  message: optional(text),
  timestamp: withDefault(number, 0),
});

/** One of `GET /rest/v1/pipeline/{id}/errorMessages` */
export const errorMessage: Shape<ErrorMessage> = mapped(json, (one) => ({
  code: one.errorCode,
  message: one.localized ?? one.nonLocalized ?? one.message ?? '',
  time: one.timestamp === 0 ? undefined : new Date(one.timestamp),
}));
