import { PipelineBuilder, type DescribePipeline } from './builder/pipeline-builder.js';
import type { EditPipeline } from './builder/pipeline-editor.js';
import type { PipelineSource } from './builder/pipeline-source.js';
import {
  assertHasStages,
  EMPTY_RULES,
  type PipelineConfig,
  type PipelineEnvelope,
  assertTitle,
} from './builder/pipeline-json.js';
import { pipelineConfigSchema } from './builder/pipeline-schema.js';
import type { Stages } from './catalogue/generated/stages.js';
import { Connection, type ConnectOptions, type SystemInfo } from './connection.js';
import type { Credentials } from './core/authentication.js';
import { isReachable } from './core/ping.js';
import { path, type RequestOptions } from './core/request.js';
import { listOf, number, object } from './core/schema.js';
import type { Subscription, SubscriptionOptions } from './core/subscription.js';
import type { StageMap } from './definitions/config-types.js';
import type { Definitions } from './definitions/types.js';
import { AccessLists } from './resources/acl.js';
import { alertSchema, type Alert } from './resources/alerts.js';
import { Bulk } from './resources/bulk.js';
import { ExternalResources, Extras } from './resources/external-files.js';
import { Fragments } from './resources/fragments.js';
import { Logging } from './resources/logging.js';
import { lastTimestamp, readLogs, type LogEntry, type LogOptions } from './resources/logs.js';
import type { Metrics } from './resources/metrics.js';
import { Pipeline, type StartOptions } from './resources/pipeline.js';
import { PipelineImport } from './resources/pipeline-import.js';
import {
  listLabels,
  listPipelines,
  storePipeline,
  type PipelineFilter,
  type PipelineSummary,
} from './resources/pipelines.js';
import type { Preview } from './resources/preview.js';
import { dynamicPreview, type DynamicPreviewRequest } from './resources/previews.js';
import { snapshotInfo, type SnapshotInfo } from './resources/snapshots.js';
import { StageLibraries } from './resources/stage-libraries.js';
import { statesById, type PipelineState } from './resources/status.js';
import { SupportBundles } from './resources/support-bundles.js';
import { System } from './resources/system.js';
import { Users } from './resources/users.js';
import { watchAlerts, watchStatus } from './resources/watch.js';
import { silentObserver, type Observer } from './resources/pipeline-context.js';
import { readImport, type ImportOptions } from './import-source.js';
import { type Session } from './session.js';

/** A running StreamSets Data Collector. */
export class DataCollector {
  /** What this object shares with others that use the same login. */
  readonly connection: Connection;
  /** One call for many pipelines: start, stop, delete, export and import as zip. */
  readonly bulk: Bulk;
  /** Makes and checks fragments. */
  readonly fragments: Fragments;
  /** Lists, installs and removes stage libraries. */
  readonly stageLibraries: StageLibraries;
  /** External libraries, such as JDBC drivers. */
  readonly extras: Extras;
  /** Files that stages read; since version 4.0.0. */
  readonly externalResources: ExternalResources;
  /** Users, groups and passwords. */
  readonly users: Users;
  /** Users and groups in the access lists of all pipelines. */
  readonly accessLists: AccessLists;
  /** Log files and levels; entries are in {@link logs}. */
  readonly logging: Logging;
  /** Zips for a support engineer. */
  readonly supportBundles: SupportBundles;
  /** The engine itself: configuration, health, JVM, restart. */
  readonly system: System;
  readonly #session: Session;
  readonly #observer: Observer;

  /** Use {@link DataCollector.connect}; this is for those who share a connection among several observers. */
  constructor(connection: Connection, observer: Observer = silentObserver) {
    this.connection = connection;
    this.#session = connection.session;
    this.#observer = observer;
    const { http } = connection.session;
    this.bulk = new Bulk(http, observer);
    this.fragments = new Fragments(http);
    this.stageLibraries = new StageLibraries(http);
    this.extras = new Extras(http);
    this.externalResources = new ExternalResources(http);
    this.users = new Users(http);
    this.accessLists = new AccessLists(http);
    this.logging = new Logging(http);
    this.supportBundles = new SupportBundles(http);
    this.system = new System(connection.session);
  }

  /**
   * Logs in to a Data Collector that runs. `GET /public-rest/ping`, `GET /rest/v1/system/info`
   * @param url such as `http://localhost:18630`
   * @throws SdcConnectionError when nothing, or something else, answers there; SdcAuthenticationError when it refuses the user
   */
  static async connect(url: string, options: ConnectOptions): Promise<DataCollector> {
    return new DataCollector(await Connection.open(url, options));
  }

  /**
   * The same Data Collector as another user, with a session of its own; close it as well. `GET /rest/v1/system/info`
   * @throws SdcAuthenticationError `SDC_LOGIN_REFUSED`
   */
  async asUser(credentials: Credentials, control: RequestOptions = {}): Promise<DataCollector> {
    return new DataCollector(await this.connection.asUser(credentials, control), this.#observer);
  }

  /** Where it answers, without a slash at the end. */
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
  async definitions(control: RequestOptions = {}): Promise<Definitions> {
    return this.#session.http.shared(this.#session.definitions(control.timeout), 'GET /rest/v1/definitions', control);
  }

  /**
   * Creates a pipeline. `PUT /rest/v1/pipeline/{title}` (a draft, once), `POST /rest/v1/pipeline/{id}/import`
   * @throws SdcDefinitionError when it names a stage, config or value that this engine does not have; `PIPELINE_TITLE` without a title
   */
  async createPipeline<S extends StageMap = Stages>(
    title: string,
    describe: DescribePipeline<S>,
    control: RequestOptions = {},
  ): Promise<Pipeline> {
    assertTitle(title);
    return this.#observer.step(`Create '${title}'`, async () => {
      const { http } = this.#session;
      const [catalogue, empty] = await Promise.all([
        http.shared(this.#session.catalogue(control.timeout), 'GET /rest/v1/definitions', control),
        http.shared(this.#session.emptyPipeline(title, control.timeout), 'PUT /rest/v1/pipeline/draft', control),
      ]);
      const builder = new PipelineBuilder<S>(catalogue, empty);
      await describe(builder);
      const config = builder.finish();
      assertHasStages(config);
      const pipeline = await this.#store({ pipelineConfig: config, pipelineRules: EMPTY_RULES }, title, control);
      pipeline.connect(builder.links);
      await builder.notifyStored(pipeline);
      return pipeline;
    });
  }

  /**
   * Creates a pipeline, runs it, and waits until it has finished by itself; gives what `pipeline.run()` gives.
   * `POST /rest/v1/pipeline/{id}/import`, `POST …/start`
   */
  async run<S extends StageMap = Stages>(
    title: string,
    describe: DescribePipeline<S>,
    options: StartOptions = {},
  ): Promise<Metrics> {
    const pipeline = await this.createPipeline(title, describe, { signal: options.signal });
    return pipeline.run(options);
  }

  /**
   * Creates a pipeline from an exported one; it gets an id of its own. What `edit` changes is changed before the Data Collector sees
   * it, so that stages can be replaced which it does not have. `POST /rest/v1/pipeline/{id}/import`
   * @param source the path of a file (JSON or a zip archive), JSON text, its object, or a pipeline of a Data Collector, which is exported
   * with its credentials and keeps its records and wiretaps
   * @throws SdcDefinitionError `PIPELINE_JSON`, `PIPELINE_FILE`, `PIPELINE_NEWER`, `PIPELINE_TITLE` where the given title is empty; after
   * an edit `PIPELINE_UNSUPPORTED`, which lists every stage that the Data Collector cannot run
   */
  async importPipeline<S extends StageMap = Stages>(
    source: PipelineSource,
    edit?: EditPipeline<S> | ImportOptions,
    options: ImportOptions = {},
  ): Promise<Pipeline> {
    const opened = await readImport(source, edit, options);
    const { title, read, stored, originPorts, control } = opened;
    assertTitle(title);
    return this.#observer.step(`Import '${title}'`, async () => {
      const steps = new PipelineImport(this.#session, this.version, title, control);
      const editor = opened.edit === undefined ? undefined : await steps.edited(read, opened.edit);
      const envelope = editor === undefined ? read : await steps.asOfThisVersion(editor.finish());
      await this.prepareImport(envelope);
      if (editor !== undefined) await steps.assertSupported(envelope, editor.connected);
      const pipeline = await steps.stored(envelope, () => this.#store(envelope, title, control));
      pipeline.connect([...(stored?.linksElsewhere(originPorts) ?? []), ...(editor?.links ?? [])]);
      await editor?.notifyStored(pipeline);
      return pipeline;
    });
  }

  /** Called before a pipeline is imported, with what is left after its edit; a subclass can add to the engine what it needs. */
  protected async prepareImport(_envelope: PipelineEnvelope): Promise<void> {}

  /** The pipeline with this id. `GET /rest/v1/pipeline/{id}` */
  async getPipeline(id: string, control: RequestOptions = {}): Promise<Pipeline> {
    const at = path`/rest/v1/pipeline/${id}`;
    return this.#pipeline(
      await this.#session.http.get(at, pipelineConfigSchema, { query: { rev: '0' }, bigints: true, ...control }),
    );
  }

  /** Stored pipelines, by title unless specified otherwise; all of them unless filtered. `GET /rest/v1/pipelines` */
  async pipelines(filter: PipelineFilter & RequestOptions = {}): Promise<PipelineSummary[]> {
    return listPipelines(this.#session.http, filter);
  }

  /** How many pipelines are stored. `GET /rest/v1/pipelines/count` */
  async countPipelines(control: RequestOptions = {}): Promise<number> {
    return (await this.#session.http.get('/rest/v1/pipelines/count', object({ count: number }), control)).count;
  }

  /** Status of every pipeline, by id. `GET /rest/v1/pipelines/status` */
  async statuses(control: RequestOptions = {}): Promise<Record<string, PipelineState>> {
    return Object.fromEntries(await statesById(this.#session.http, control));
  }

  /** Labels in use, and SDC's own (`system:…`). `GET /rest/v1/pipelines/labels`, `GET /rest/v1/pipelines/systemLabels` */
  async labels(control: RequestOptions = {}): Promise<{ labels: string[]; systemLabels: string[] }> {
    return listLabels(this.#session.http, control);
  }

  /** Alerts of all pipelines that are not dismissed. `GET /rest/v1/pipelines/alerts` */
  async alerts(control: RequestOptions = {}): Promise<Alert[]> {
    return this.#session.http.get('/rest/v1/pipelines/alerts', listOf(alertSchema), control);
  }

  /** Snapshots of all pipelines. `GET /rest/v1/pipelines/snapshots` */
  async snapshots(control: RequestOptions = {}): Promise<SnapshotInfo[]> {
    return this.#session.http.get('/rest/v1/pipelines/snapshots', listOf(snapshotInfo), control);
  }

  /** Previews a pipeline that the engine itself makes up, such as one of a protection policy. `POST /rest/v1/pipeline/dynamicPreview` */
  async dynamicPreview(request: DynamicPreviewRequest): Promise<Preview> {
    return this.#observer.step('Dynamic preview', () => dynamicPreview(this.#session.http, request));
  }

  /** Every change of status of every pipeline, until the subscription is closed. Web socket `type=status` */
  watchStatus(options: SubscriptionOptions = {}): Promise<Subscription<PipelineState>> {
    return watchStatus(this.#session.http, options);
  }

  /** Every alert when it is raised, until the subscription is closed. Web socket `type=alerts` */
  watchAlerts(options: SubscriptionOptions = {}): Promise<Subscription<Alert>> {
    return watchAlerts(this.#session.http, options);
  }

  /** Entries of the log, oldest first; all of them unless specified otherwise. `GET /rest/v1/system/logs` */
  async logs(options: LogOptions = {}): Promise<LogEntry[]> {
    return readLogs(this.#session.http, options);
  }

  /** Timestamp of the newest entry of the log, to be given to `logs({ after })` later; empty when there is none. `GET /rest/v1/system/logs` */
  async lastLogTimestamp(control: RequestOptions = {}): Promise<string> {
    return lastTimestamp(this.#session.http, control);
  }

  /**
   * Whether the engine answers at all, within 5 seconds unless specified otherwise. `GET /public-rest/ping`
   * @throws SdcTimeoutError `SDC_ABORTED`, SdcConnectionError `SDC_CLOSED`, when it cannot be known
   */
  async isReachable({ timeout = 5_000, signal }: RequestOptions = {}): Promise<boolean> {
    return isReachable(this.#session.http, { timeout, signal });
  }

  /** Takes secrets that this connection knows out of a text. */
  redact(text: string): string {
    return this.#session.http.redactor.clean(text);
  }

  /** Ends the conversation and its subscriptions; the Data Collector goes on. Calls after it are `SDC_CLOSED`. */
  async close(): Promise<void> {
    await this.connection.close();
  }

  /** {@link close}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #store(envelope: PipelineEnvelope, title: string, control: RequestOptions): Promise<Pipeline> {
    const pipeline = this.#pipeline(await storePipeline(this.#session.http, envelope, title, control));
    this.#observer.created?.(pipeline);
    return pipeline;
  }

  #pipeline(config: PipelineConfig): Pipeline {
    return new Pipeline(this.#session, this.#observer, config);
  }
}
