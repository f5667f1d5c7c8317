import { useAvailableLibraries } from '../builder/available-library.js';
import { asWrittenBy, isWrittenByNewer, madeByNewer } from '../builder/newer.js';
import { PipelineEditor, type EditPipeline } from '../builder/pipeline-editor.js';
import type { PipelineEnvelope } from '../builder/pipeline-json.js';
import type { KnownStages } from '../builder/stage-kind.js';
import { unsupported, unsupportedStages } from '../builder/unsupported-stages.js';
import { SdcApiError } from '../core/errors.js';
import type { RequestOptions } from '../core/request.js';
import type { StageMap } from '../definitions/config-types.js';
import type { Session } from '../session.js';

/** What becomes of an exported pipeline before a Data Collector stores it. */
export class PipelineImport {
  readonly #session: Session;
  readonly #version: string;
  readonly #title: string;
  readonly #control: RequestOptions;

  /** `version` of the Data Collector, `title` of the pipeline there. */
  constructor(session: Session, version: string, title: string, control: RequestOptions) {
    this.#session = session;
    this.#version = version;
    this.#title = title;
    this.#control = control;
  }

  async edited<S extends StageMap>(envelope: PipelineEnvelope, edit: EditPipeline<S>): Promise<PipelineEditor<S>> {
    const pipelineConfig = { ...envelope.pipelineConfig, title: this.#title };
    const editor = new PipelineEditor<S>(await this.#knownStages(), { ...envelope, pipelineConfig });
    await edit(editor);
    return editor;
  }

  /** What a newer version has exported, without what this one does not know. */
  async asOfThisVersion(envelope: PipelineEnvelope): Promise<PipelineEnvelope> {
    if (!isWrittenByNewer(envelope.pipelineConfig, this.#version)) return envelope;
    const drafting = this.#session.emptyPipeline(this.#title, this.#control.timeout);
    return asWrittenBy(this.#version, envelope, await this.#shared(drafting, 'PUT /rest/v1/pipeline/draft'));
  }

  /**
   * @param connected instance names of stages that may be of another library
   * @throws SdcDefinitionError `PIPELINE_UNSUPPORTED`
   */
  async assertSupported({ pipelineConfig }: PipelineEnvelope, connected: ReadonlySet<string>): Promise<void> {
    const known = await this.#knownStages();
    useAvailableLibraries(pipelineConfig, known.engine, connected);
    const stages = unsupportedStages(pipelineConfig, known);
    if (stages.length > 0) throw unsupported(this.#title, stages);
  }

  /** @throws SdcDefinitionError `PIPELINE_NEWER` where that is why the Data Collector does not store it */
  async stored<T>({ pipelineConfig }: PipelineEnvelope, store: () => Promise<T>): Promise<T> {
    try {
      return await store();
    } catch (error) {
      if (!(error instanceof SdcApiError) || error.status < 500) throw error;
      throw madeByNewer(pipelineConfig, await this.#session.catalogue(this.#control.timeout), error) ?? error;
    }
  }

  #knownStages(): Promise<KnownStages> {
    return this.#shared(this.#session.knownStages(this.#control.timeout), 'GET /rest/v1/definitions');
  }

  #shared<T>(call: Promise<T>, endpoint: string): Promise<T> {
    return this.#session.http.shared(call, endpoint, this.#control);
  }
}
