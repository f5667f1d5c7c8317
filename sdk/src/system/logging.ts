import { SdcError } from '../client/errors.js';
import type { RequestOptions, Http } from '../client/http.js';
import { path } from '../client/path.js';
import { listOf, mapped, object, text, time } from '../client/shape.js';
import { levelIn, withLevel } from './log-configuration/levels.js';
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
      throw new SdcError('LOGGER_BAD', `'${logger}' is no name of a logger.`, {
        nextStep: 'Give the name of a Java package or class, such as com.streamsets.datacollector.',
      });
    }
    const configuration = await this.configuration(control);
    await this.configure(withLevel(configuration, logger, level), control);
  }
}
