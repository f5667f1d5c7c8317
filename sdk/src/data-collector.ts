import { Connection, type ConnectOptions, type SystemInfo } from './client/connection.js';
import { SdcDefinitionError, SdcError } from './client/errors.js';
import { path } from './client/path.js';
import { silentObserver, type Observer, type Session } from './client/session.js';
import type { Stages } from './catalogue/generated/stages.js';
import type { StageMap } from './definitions/config-types.js';
import type { Definitions } from './definitions/types.js';
import { PipelineBuilder } from './pipelines/builder.js';
import { parseEnvelope, type PipelineConfig, type PipelineEnvelope } from './pipelines/json.js';
import { Pipeline, type StartOptions } from './pipelines/pipeline.js';
import { lastTimestamp, readLogs, type LogEntry, type LogOptions } from './system/logs.js';

export interface PipelineSummary {
  pipelineId: string;
  title: string;
}

export type DescribePipeline<S extends StageMap = Stages> = (pipeline: PipelineBuilder<S>) => unknown;

/** A running StreamSets Data Collector. */
export class DataCollector {
  /** What this object shares with others that use the same login. */
  readonly connection: Connection;
  readonly #session: Session;
  readonly #observer: Observer;

  /** Use {@link DataCollector.connect}; this is for those who share a connection among several observers. */
  constructor(connection: Connection, observer: Observer = silentObserver) {
    this.connection = connection;
    this.#session = connection.session;
    this.#observer = observer;
  }

  /**
   * Logs in to a Data Collector that runs.
   * @param url such as `http://localhost:18630`
   * @throws SdcConnectionError when nothing, or something else, answers there; SdcAuthenticationError when it refuses the user
   */
  static async connect(url: string, options: ConnectOptions): Promise<DataCollector> {
    return new DataCollector(await Connection.open(url, options));
  }

  get url(): string {
    return this.#session.http.baseUrl;
  }

  /** Version of the engine, such as `3.22.2`. */
  get version(): string {
    return this.connection.info.version;
  }

  /** `GET /rest/v1/system/info` as it was answered at connect. */
  get info(): SystemInfo {
    return this.connection.info;
  }

  /** Everything that the engine can do: stages, services, pipeline configuration. `GET /rest/v1/definitions` */
  definitions(): Promise<Definitions> {
    return this.#session.definitions();
  }

  /**
   * Creates a pipeline.
   * @throws SdcDefinitionError when it names a stage, config or value that this engine does not have
   */
  async pipeline<S extends StageMap = Stages>(title: string, describe: DescribePipeline<S>): Promise<Pipeline> {
    return this.#observer.step(`Create '${title}'`, async () => {
      const [catalogue, empty] = await Promise.all([this.#session.catalogue(), this.#session.emptyPipeline(title)]);
      const builder = new PipelineBuilder<S>(catalogue, empty);
      await describe(builder);
      const config = builder.finish();
      if (config.stages.length === 0) {
        throw new SdcDefinitionError('PIPELINE_WIRING', `The pipeline '${title}' has no stage.`, {
          nextStep: "Begin with p.origin('…').",
        });
      }
      return this.#store({ pipelineConfig: config, pipelineRules: EMPTY_RULES }, title);
    });
  }

  /** Creates a pipeline, runs it, and waits until it has finished by itself. */
  async run<S extends StageMap = Stages>(
    title: string,
    describe: DescribePipeline<S>,
    options: StartOptions = {},
  ): Promise<Pipeline> {
    const pipeline = await this.pipeline(title, describe);
    await pipeline.run(options);
    return pipeline;
  }

  /**
   * Creates a pipeline from an exported one (JSON text or object); it gets an id of its own.
   * `POST /rest/v1/pipeline/{id}/import`
   */
  async importPipeline(source: string | object, options: { title?: string } = {}): Promise<Pipeline> {
    const envelope = parseEnvelope(source);
    const title = options.title ?? envelope.pipelineConfig.title;
    return this.#observer.step(`Import '${title}'`, () => this.#store(envelope, title));
  }

  /** The pipeline with this id. `GET /rest/v1/pipeline/{id}` */
  async pipelineById(id: string): Promise<Pipeline> {
    const config = await this.#session.http.get<PipelineConfig>(path`/rest/v1/pipeline/${id}`, { query: { rev: '0' } });
    return this.#pipeline(config);
  }

  /** All pipelines that are stored, by title. `GET /rest/v1/pipelines` */
  async pipelines(): Promise<PipelineSummary[]> {
    const infos = await this.#session.http.get<PipelineSummary[]>('/rest/v1/pipelines', {
      query: { orderBy: 'TITLE', order: 'ASC', len: -1 },
    });
    return infos.map(({ pipelineId, title }) => ({ pipelineId, title }));
  }

  /** Entries of the log, oldest first; all of them unless told otherwise. `GET /rest/v1/system/logs` */
  async logs(options: LogOptions = {}): Promise<LogEntry[]> {
    return readLogs(this.#session.http, options);
  }

  /** Timestamp of the newest entry of the log, to be given to `logs({ after })` later; empty when there is none. */
  async lastLogTimestamp(): Promise<string> {
    return lastTimestamp(this.#session.http);
  }

  /** Whether the engine answers at all. `GET /public-rest/ping` */
  async answers(): Promise<boolean> {
    try {
      await this.#session.http.ping({ timeout: 5_000 });
      return true;
    } catch (error) {
      if (error instanceof SdcError) return false;
      throw error;
    }
  }

  /** Takes secrets that this connection knows out of a text. */
  redact(text: string): string {
    return this.#session.http.redactor.clean(text);
  }

  /** Ends the conversation; the Data Collector goes on. */
  async close(): Promise<void> {
    await this.connection.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #store(envelope: PipelineEnvelope, title: string): Promise<Pipeline> {
    // A path of dots would name another endpoint; the title that counts is in the body.
    const segment = /^\.+$/.test(title) ? 'pipeline' : title;
    const stored = await this.#session.http.post<PipelineEnvelope>(path`/rest/v1/pipeline/${segment}/import`, {
      query: { rev: '0', autoGeneratePipelineId: true, includeLibraryDefinitions: false, includeStageIcons: false },
      body: { ...envelope, pipelineConfig: { ...envelope.pipelineConfig, title } },
    });
    const pipeline = this.#pipeline(stored.pipelineConfig);
    this.#observer.created?.(pipeline);
    return pipeline;
  }

  #pipeline(config: PipelineConfig): Pipeline {
    return new Pipeline(this.#session, this.#observer, config);
  }
}

/** The uuid is set by the server. */
const EMPTY_RULES = {
  schemaVersion: 3,
  version: 2,
  metricsRuleDefinitions: [],
  dataRuleDefinitions: [],
  driftRuleDefinitions: [],
  uuid: '',
  configuration: [],
};
