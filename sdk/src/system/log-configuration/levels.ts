import { SdcError } from '../../client/errors.js';
import { log4jLevel, withLog4jLevel } from './log4j.js';
import { log4j2Level, withLog4j2Level } from './log4j2.js';

/**
 * The level that a configuration gives a logger; undefined where it names none.
 * @throws SdcError `LOGGER_BAD`
 */
export function levelIn(configuration: string, logger: string): string | undefined {
  return isLog4j2(configuration) ? log4j2Level(configuration, logger) : log4jLevel(configuration, logger);
}

/**
 * The configuration with another level for a logger; everything else in it stays.
 * @throws SdcError `LOGGER_BAD`
 */
export function withLevel(configuration: string, logger: string, level: string): string {
  return isLog4j2(configuration)
    ? withLog4j2Level(configuration, logger, level)
    : withLog4jLevel(configuration, logger, level);
}

/** Looked for first: lines of log4j in a configuration of log4j2 do nothing. */
function isLog4j2(configuration: string): boolean {
  if (/^[ \t]*(?:rootLogger\b|logger\.|appender\.)/m.test(configuration)) return true;
  if (/^[ \t]*log4j\./m.test(configuration)) return false;
  throw new SdcError(
    'LOGGER_BAD',
    'The log configuration is in neither the properties format of log4j nor of log4j2.',
    {
      nextStep: 'Change the text that sdc.logging.configuration() gives, and give it to sdc.logging.configure().',
    },
  );
}
