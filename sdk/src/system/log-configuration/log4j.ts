import { valueOf, withLine } from './properties.js';

/** `log4j.logger.<logger>=<level>[, appenders]` */
export function log4jLevel(configuration: string, logger: string): string | undefined {
  return valueOf(configuration, keyOf(logger));
}

export function withLog4jLevel(configuration: string, logger: string, level: string): string {
  return log4jLevel(configuration, logger) === undefined
    ? `${configuration.trimEnd()}\n${keyOf(logger)}=${level}\n`
    : withLine(configuration, keyOf(logger), level);
}

function keyOf(logger: string): string {
  return `log4j.logger.${logger}`;
}
