import { SdcError } from '../client/errors.js';
import { object, text } from '../client/shape.js';
import { waitFor, type WaitOptions } from '../client/wait.js';
import type { PipelineContext } from './context.js';
import { REV } from './context.js';
import type { IssuesJson } from './json.js';
import { readIssues, SdcValidationError, type Issue } from './issues.js';
import { overrides } from './override.js';
import { SdcPipelineError } from './pipeline-error.js';
import {
  isUnderWay,
  Preview,
  previewShape,
  previewStatus,
  type PreviewJson,
  type PreviewOptions,
  type PreviewStatus,
} from './preview.js';
import { pipelineConfigShape } from './shape.js';

const PREVIEW_WAIT = 30_000;

const accepted = object({ previewerId: text });
const statusAnswer = object({ status: previewStatus });

/** Previews and validations of one pipeline; to SDC both are the same thing. */
export class Previews {
  readonly #context: PipelineContext;

  constructor(context: PipelineContext) {
    this.#context = context;
  }

  /** `POST /rest/v1/pipeline/{id}/preview` */
  async preview(options: PreviewOptions): Promise<Preview> {
    const { http } = this.#context;
    const { timeout = PREVIEW_WAIT, batches = 1, batchSize = 10, skipTargets = true, testOrigin = false } = options;
    const endStage =
      options.endStage === undefined
        ? undefined
        : (this.#context.stage(options.endStage)?.instanceName ?? options.endStage);
    const { skipLifecycleEvents = true, signal } = options;
    const stage = (name: string) => this.#context.stage(name);
    const { previewerId } = await http.post(this.#context.path('preview'), accepted, {
      query: { ...REV, batches, batchSize, skipTargets, skipLifecycleEvents, endStage, testOrigin, timeout },
      body: overrides(options.override ?? {}, stage),
      signal,
    });
    const result = await this.#result(previewerId, { timeout, signal }, 'previewed');
    if (result.status === 'FINISHED') return new Preview(result, stage);
    const issues = await this.#issues(result);
    throw issues.length > 0 ? new SdcValidationError(this.#context.title, issues) : this.#failed('previewed', result);
  }

  /** `GET /rest/v1/pipeline/{id}/validate` */
  async validate(options: WaitOptions & { timeout: number }): Promise<Issue[]> {
    const { http } = this.#context;
    const { previewerId } = await http.get(this.#context.path('validate'), accepted, {
      query: { ...REV, timeout: options.timeout },
      signal: options.signal,
    });
    const result = await this.#result(previewerId, options, 'validated');
    if (result.status === 'VALID') return [];
    const issues = await this.#issues(result);
    if (issues.length === 0) throw this.#failed('validated', result);
    return issues;
  }

  /** SDC's issues with the pipeline as it is stored, without asking its stages. `GET /rest/v1/pipeline/{id}` */
  async storedIssues(): Promise<Issue[]> {
    const { issues } = await this.#context.http.get(this.#context.path(), pipelineConfigShape, { query: REV });
    return this.#read(issues);
  }

  async #result(id: string, options: WaitOptions & { timeout: number }, done: string): Promise<PreviewJson> {
    const at = this.#context.path('preview', id);
    try {
      await this.#untilDone(at, options, done);
    } catch (error) {
      await this.#cancel(at, error);
    }
    return this.#context.http.get(at, previewShape, { lossless: true, signal: options.signal });
  }

  async #untilDone(at: string, options: WaitOptions & { timeout: number }, done: string): Promise<void> {
    let last: PreviewStatus | undefined;
    await waitFor(
      async () => {
        last = (await this.#context.http.get(`${at}/status`, statusAnswer, { signal: options.signal })).status;
        return isUnderWay(last) ? undefined : last;
      },
      () => `the pipeline '${this.#context.title}' is not yet ${done} (${last ?? 'no status'})`,
      {
        timeout: options.timeout,
        signal: options.signal,
        nextStep: 'A stage may wait for a server that does not answer; look into the log of the Data Collector.',
      },
    );
  }

  /** What nobody waits for any more shall not go on in the engine. `DELETE /rest/v1/pipeline/{id}/preview/{previewerId}` */
  async #cancel(at: string, reason: unknown): Promise<never> {
    try {
      await this.#context.http.act('DELETE', at);
    } catch (error) {
      if (!(error instanceof SdcError)) throw error;
    }
    throw reason;
  }

  /** SDC does not look into the stages of a pipeline whose configuration is incomplete: its issues are then with the stored pipeline. */
  async #issues(result: PreviewJson): Promise<Issue[]> {
    const found = await this.#read(result.issues);
    return found.length > 0 ? found : this.storedIssues();
  }

  async #read(issues: IssuesJson | null | undefined): Promise<Issue[]> {
    const catalogue = await this.#context.session.catalogue();
    return readIssues(issues, this.#context.config, catalogue, (said) => this.#context.clean(said));
  }

  #failed(done: string, result: PreviewJson): SdcPipelineError {
    const said = this.#context.clean(result.message ?? 'SDC gives no reason');
    return new SdcPipelineError(
      'PREVIEW_FAILED',
      this.#context.title,
      result.status,
      `It could not be ${done}: ${said}`,
    );
  }
}
