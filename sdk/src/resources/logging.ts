import { SdcError } from '../core/errors.js';
import type { Http } from '../core/http.js';
import { path, type RequestOptions } from '../core/request.js';
import { listOf, mapped, object, text, time } from '../core/schema.js';
import type { LogSeverity } from './logs.js';

/** A file of SDC's log; the current one is `sdc.log`. */
export interface LogFile {
  name: string;
  lastModified: Date;
}

const logFile = mapped(object({ file: text, lastModified: time }), ({ file, lastModified }): LogFile => ({
  name: file,
  lastModified,
}));

const CONFIG = '/rest/v1/system/log/config';

/** Log files and log levels. */
export class Logging {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** `GET /rest/v1/system/logs/files` */
  files(control: RequestOptions = {}): Promise<LogFile[]> {
    return this.#http.get('/rest/v1/system/logs/files', listOf(logFile), control);
  }

  /** A whole log file as text. `GET /rest/v1/system/logs/files/{name}` */
  async file(name: string, control: RequestOptions = {}): Promise<string> {
    const bytes = await this.#http.download('GET', path`/rest/v1/system/logs/files/${name}`, control);
    return bytes.toString('utf8');
  }

  /** The configuration of log4j or log4j2 in force, or the one that SDC came with. `GET /rest/v1/system/log/config` */
  async configuration(options: { default?: boolean } & RequestOptions = {}): Promise<string> {
    const { default: original = false, ...control } = options;
    return this.#http.get(CONFIG, text, { query: { default: original }, ...control });
  }

  /** Replaces the configuration of log4j or log4j2, while SDC runs. `POST /rest/v1/system/log/config` */
  async configure(configuration: string, control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', CONFIG, { content: { type: 'text/plain', body: configuration }, ...control });
  }

  /**
   * The level that the configuration gives a logger, such as `com.streamsets.datacollector`; undefined where it names none.
   * `GET /rest/v1/system/log/config`
   * @throws SdcError `LOGGER_BAD` where the configuration is in neither of the properties formats of log4j and log4j2
   */
  async level(logger: string, control: RequestOptions = {}): Promise<string | undefined> {
    return levelIn(await this.configuration(control), logger);
  }

  /**
   * Sets the level of a logger and of those below it, while SDC runs; everything else in the configuration stays.
   * `POST /rest/v1/system/log/config`
   * @throws SdcError `LOGGER_BAD`; the configuration may be in the properties format of log4j or of log4j2
   */
  async setLevel(logger: string, level: LogSeverity | 'OFF' | 'ALL', control: RequestOptions = {}): Promise<void> {
    if (!/^[\w$.-]+$/.test(logger)) {
      throw new SdcError('LOGGER_BAD', `'${logger}' is not the name of a logger.`, {
        nextStep: 'Give the name of a Java package or class, such as com.streamsets.datacollector.',
      });
    }
    const configuration = await this.configuration(control);
    await this.configure(withLevel(configuration, logger, level), control);
  }
}

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

/** Lines `key = value`; the first group is what precedes the value, the second the value up to a comma. */
export function linesOf(key: string): RegExp {
  return new RegExp(`^([ \\t]*${escaped(key)}[ \\t]*[=:][ \\t]*)([^\\s,]*)`, 'gm');
}

/** Of several lines with one key the last one counts. */
export function valueOf(properties: string, key: string): string | undefined {
  return [...properties.matchAll(linesOf(key))].at(-1)?.[2];
}

export function withLine(properties: string, key: string, value: string): string {
  return properties.replace(linesOf(key), `$1${value}`);
}

export function escaped(text: string): string {
  return text.replace(/[.$-]/g, '\\$&');
}
