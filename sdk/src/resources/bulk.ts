import type { Http } from '../core/http.js';
import { fileForm, type RequestOptions, type CallOptions } from '../core/request.js';
import { listOf, mapped, object, text, withDefault, type Schema } from '../core/schema.js';
import type { Observer } from './pipeline-context.js';
import { listPipelines } from './pipelines.js';
import { pipelineState, type PipelineState } from './status.js';

/** What SDC did with each of many pipelines. */
export interface BulkResult<T> {
  succeeded: T[];
  /** What it says about the others. */
  errors: string[];
}

/** A pipeline, or its id. */
export type PipelineRef = string | { id: string } | { pipelineId: string };

/** One call for many pipelines. */
export class Bulk {
  readonly #http: Http;
  readonly #observer: Observer;

  /** @internal */
  constructor(http: Http, observer: Observer) {
    this.#http = http;
    this.#observer = observer;
  }

  /** Starts them; answers with their status in that moment. `POST /rest/v1/pipelines/start` */
  start(pipelines: readonly PipelineRef[], control: RequestOptions = {}): Promise<BulkResult<PipelineState>> {
    return this.#each('start', pipelines, pipelineState, control);
  }

  /** Asks them to stop; answers with their status in that moment. `POST /rest/v1/pipelines/stop` */
  stop(pipelines: readonly PipelineRef[], control: RequestOptions = {}): Promise<BulkResult<PipelineState>> {
    return this.#each('stop', pipelines, pipelineState, control);
  }

  /** Ends those that are stopping already and do not get on with it. `POST /rest/v1/pipelines/forceStop` */
  forceStop(pipelines: readonly PipelineRef[], control: RequestOptions = {}): Promise<BulkResult<PipelineState>> {
    return this.#each('forceStop', pipelines, pipelineState, control);
  }

  /**
   * Removes pipelines that do not run, with their history. SDC goes through them in order and stops at the first that it cannot remove.
   * `POST /rest/v1/pipelines/delete`
   */
  async delete(pipelines: readonly PipelineRef[], control: RequestOptions = {}): Promise<void> {
    if (pipelines.length === 0) return;
    await this.#observer.step(`Delete ${pipelines.length} pipelines`, () =>
      this.#http.act('POST', '/rest/v1/pipelines/delete', { body: pipelines.map(idOf), ...control }),
    );
  }

  /**
   * Removes exactly the pipelines that `sdc.pipelines(filter)` lists. (SDC's own call `deleteByFiltering` compares the text with ids in
   * place of titles.) `GET /rest/v1/pipelines`, `POST /rest/v1/pipelines/delete`
   * @returns their ids
   */
  async deleteWhere(filter: { text?: string; label?: string }, control: RequestOptions = {}): Promise<string[]> {
    const found = (await listPipelines(this.#http, { ...filter, ...control })).map(({ pipelineId }) => pipelineId);
    await this.delete(found, control);
    return found;
  }

  /** Forgets where their origins were. `POST /rest/v1/pipelines/resetOffsets` */
  async resetOrigins(pipelines: readonly PipelineRef[], control: RequestOptions = {}): Promise<void> {
    if (pipelines.length === 0) return;
    await this.#http.act('POST', '/rest/v1/pipelines/resetOffsets', { body: pipelines.map(idOf), ...control });
  }

  /** Adds labels to those that they have. `POST /rest/v1/pipelines/addLabels` */
  async addLabels(
    pipelines: readonly PipelineRef[],
    labels: readonly string[],
    control: RequestOptions = {},
  ): Promise<BulkResult<string>> {
    const body = { labels, pipelineNames: pipelines.map(idOf) };
    return this.#results('/rest/v1/pipelines/addLabels', text, { body, ...control });
  }

  /** A zip with one JSON file per pipeline; plain-text credentials are left out unless asked for. `POST /rest/v1/pipelines/export` */
  async export(
    pipelines: readonly PipelineRef[],
    options: { credentials?: boolean; libraryDefinitions?: boolean } & RequestOptions = {},
  ): Promise<Buffer> {
    const { credentials = false, libraryDefinitions = false, ...control } = options;
    return this.#http.download('POST', '/rest/v1/pipelines/export', {
      query: {
        includePlainTextCredentials: credentials,
        includeLibraryDefinitions: libraryDefinitions,
        includeStageIcons: false,
      },
      body: pipelines.map(idOf),
      ...control,
    });
  }

  /** Creates every pipeline of a zip that `export` or the editor made. @returns their new ids. `POST /rest/v1/pipelines/import` */
  async import(zip: Uint8Array, control: RequestOptions = {}): Promise<BulkResult<string>> {
    const { body, contentType } = await fileForm('pipelines.zip', zip);
    return this.#observer.step('Import pipelines', () =>
      this.#results('/rest/v1/pipelines/import', imported, { content: { type: contentType, body }, ...control }),
    );
  }

  async #each<T>(
    what: 'start' | 'stop' | 'forceStop',
    pipelines: readonly PipelineRef[],
    schema: Schema<T>,
    control: RequestOptions,
  ): Promise<BulkResult<T>> {
    if (pipelines.length === 0) return { succeeded: [], errors: [] };
    return this.#observer.step(`Bulk ${what} of ${pipelines.length} pipelines`, () =>
      this.#results(`/rest/v1/pipelines/${what}`, schema, { body: pipelines.map(idOf), ...control }),
    );
  }

  async #results<T>(at: string, schema: Schema<T>, options: CallOptions): Promise<BulkResult<T>> {
    const { succeeded, errors } = await this.#http.post(at, resultOf(schema), options);
    return { succeeded, errors: errors.map((said) => this.#http.redactor.clean(said)) };
  }
}

const imported = mapped(object({ pipelineId: text }), ({ pipelineId }) => pipelineId);

function idOf(pipeline: PipelineRef): string {
  if (typeof pipeline === 'string') return pipeline;
  return 'id' in pipeline ? pipeline.id : pipeline.pipelineId;
}

function resultOf<T>(schema: Schema<T>): Schema<BulkResult<T>> {
  return mapped(
    object({ successEntities: withDefault(listOf(schema), []), errorMessages: withDefault(listOf(text), []) }),
    ({ successEntities, errorMessages }) => ({ succeeded: successEntities, errors: errorMessages }),
  );
}
