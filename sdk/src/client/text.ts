import { jsonText } from './lossless.js';

/** Any value as text: texts and numbers as they are, everything else as JSON. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return value.toString();
  return value === undefined ? '' : jsonText(value);
}
