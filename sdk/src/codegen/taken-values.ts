import { SdcDefinitionError } from '../client/errors.js';
import { storedValue, type ConfigValue } from '../definitions/config-values.js';
import type { ConfigDefinition } from '../definitions/types.js';
import { Code, type Printable, type PrintableObject } from './print.js';

/** Whether the builder takes a value for a config. */
export function isTaken(value: Printable, config: ConfigDefinition): boolean {
  try {
    storedValue(withoutCode(value), config, '');
    return true;
  } catch (error) {
    if (error instanceof SdcDefinitionError) return false;
    throw error;
  }
}

/** What code gives is only known when it runs; like an expression it is taken everywhere. */
function withoutCode(value: Printable): ConfigValue {
  if (value instanceof Code) return '${}';
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Printable[]).map(withoutCode);
  const entries = Object.entries(value as PrintableObject);
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutCode(one)]));
}
