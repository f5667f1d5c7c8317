import { escaped, linesOf, valueOf, withLine } from './properties.js';

/** `logger.<id>.name = <logger>` with `logger.<id>.level = <level>`, or the short form `logger.<id> = <level>[, appenders]`. */
export function log4j2Level(configuration: string, logger: string): string | undefined {
  const id = idOf(configuration, logger);
  if (id === undefined) return undefined;
  return valueOf(configuration, `logger.${id}.level`) ?? valueOf(configuration, `logger.${id}`);
}

export function withLog4j2Level(configuration: string, logger: string, level: string): string {
  const id = idOf(configuration, logger);
  if (id === undefined) return withLogger(configuration, logger, level);
  const key = [`logger.${id}.level`, `logger.${id}`].find((one) => valueOf(configuration, one) !== undefined);
  if (key !== undefined) return withLine(configuration, key, level);
  return configuration.replace(nameLine(logger), (line) => `${line}\nlogger.${id}.level = ${level}`);
}

function idOf(configuration: string, logger: string): string | undefined {
  return nameLine(logger).exec(configuration)?.[1];
}

function nameLine(logger: string): RegExp {
  return new RegExp(`^[ \\t]*logger\\.([^.\\s=:]+)\\.name[ \\t]*[=:][ \\t]*${escaped(logger)}[ \\t]*$`, 'm');
}

function withLogger(configuration: string, logger: string, level: string): string {
  const id = freeId(configuration, logger.replace(/\W/g, '_'));
  const added = `${configuration.trimEnd()}\nlogger.${id}.name = ${logger}\nlogger.${id}.level = ${level}\n`;
  // Where the ids are listed, those that are not are passed over.
  return added.replace(/^([ \t]*loggers[ \t]*[=:].*?)[ \t]*$/m, `$1, ${id}`);
}

function freeId(configuration: string, wanted: string): string {
  const isTaken = (id: string) =>
    linesOf(`logger.${id}`).test(configuration) || linesOf(`logger.${id}.name`).test(configuration);
  let id = wanted;
  for (let i = 2; isTaken(id); i++) id = `${wanted}${i}`;
  return id;
}
