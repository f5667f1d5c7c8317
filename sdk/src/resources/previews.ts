import type { IssuesJson } from '../builder/pipeline-json.js';
import { pipelineConfigSchema } from '../builder/pipeline-schema.js';
import { Deadline, type WaitOptions } from '../core/deadline.js';
import type { Http } from '../core/http.js';
import { path, type RequestOptions } from '../core/request.js';
import { object, text } from '../core/schema.js';
import { readIssues, SdcValidationError, type Issue } from './issues.js';
import { REV, type PipelineContext } from './pipeline-context.js';
import type { StageOutputJson } from './stage-outputs.js';
import { SdcPipelineError } from './pipeline-errors.js';
import { overrides, previewResult, Preview, type PreviewJson, type PreviewOptions } from './preview.js';

const PREVIEW_WAIT = 30_000;

const accepted = object({ previewerId: text });

/** Previews and validations of one pipeline; to SDC both are the same thing. */
export class Previews {
  readonly #context: PipelineContext;

  constructor(context: PipelineContext) {
    this.#context = context;
  }

  /** `POST /rest/v1/pipeline/{id}/preview` */
  async preview(options: PreviewOptions): Promise<Preview> {
    const { http } = this.#context;
    const { batches = 1, batchSize = 10, skipTargets = true, testOrigin = false, skipLifecycleEvents = true } = options;
    const endStage = options.endStage === undefined ? undefined : this.#context.runStage(options.endStage).instanceName;
    const deadline = new Deadline({ timeout: options.timeout ?? PREVIEW_WAIT, signal: options.signal });
    const { timeout } = deadline;
    const given = overrides(options.override ?? {}, (name) => this.#context.runStage(name));
    const fed = testOrigin ? [] : this.#fed(batches * batchSize, given);
    const body = [...given, ...fed];
    // SDC gives the same output of a stage to each batch.
    const read = fed.length > 0 ? { batches: 1, batchSize: batches * batchSize } : { batches, batchSize };
    const query = { ...REV, ...read, skipTargets, skipLifecycleEvents, endStage, testOrigin, timeout };
    const result = await this.#result(deadline, 'previewed', (signal) =>
      http.post(this.#context.path('preview'), accepted, { query, body, signal }),
    );
    if (result.status === 'FINISHED') return new Preview(result, this.#context.runStages());
    const issues = await this.#issues(result, deadline, 'previewed');
    throw issues.length > 0 ? new SdcValidationError(this.#context.title, issues) : this.#failed('preview', result);
  }

  /** `GET /rest/v1/pipeline/{id}/validate` */
  async validate(deadline: Deadline): Promise<Issue[]> {
    const query = { ...REV, timeout: deadline.timeout };
    const result = await this.#result(deadline, 'validated', (signal) =>
      this.#context.http.get(this.#context.path('validate'), accepted, { query, signal }),
    );
    if (result.status === 'VALID') return [];
    const issues = await this.#issues(result, deadline, 'validated');
    if (issues.length === 0) throw this.#failed('validation', result);
    return issues;
  }

  /** SDC's issues with the pipeline as it is stored, without asking its stages. `GET /rest/v1/pipeline/{id}` */
  async storedIssues(control: RequestOptions): Promise<Issue[]> {
    const options = { query: REV, ...control };
    const { issues } = await this.#context.http.get(this.#context.path(), pipelineConfigSchema, options);
    return this.#read(issues);
  }

  /** What the origins put out that get their records from this process. */
  #fed(count: number, given: readonly StageOutputJson[]): StageOutputJson[] {
    return this.#context.links.flatMap(({ id, previewed }) => {
      const stage = this.#context
        .runStages()
        .find(({ configuration }) => configuration.some(({ value }) => value === id));
      const [lane] = stage?.outputLanes ?? [];
      if (stage === undefined || lane === undefined || previewed === undefined) return [];
      const { instanceName } = stage;
      if (given.some((one) => one.instanceName === instanceName)) return [];
      const records = previewed.slice(0, count).map(({ raw }) => raw);
      return [{ instanceName, output: { [lane]: records }, errorRecords: [], eventRecords: [], stageErrors: [] }];
    });
  }

  async #result(
    deadline: Deadline,
    done: string,
    ask: (signal: AbortSignal) => Promise<{ previewerId: string }>,
  ): Promise<PreviewJson> {
    const what = this.#notYet(done);
    const { previewerId } = await deadline.during(ask, () => what);
    return previewResult(this.#context.http, this.#context.path('preview', previewerId), what, deadline);
  }

  /** SDC does not look into the stages of a pipeline whose configuration is incomplete: its issues are then with the stored pipeline. */
  #issues(result: PreviewJson, deadline: Deadline, done: string): Promise<Issue[]> {
    const read = async (signal: AbortSignal): Promise<Issue[]> => {
      const found = await this.#read(result.issues);
      return found.length > 0 ? found : this.storedIssues({ signal });
    };
    return deadline.during(read, () => this.#notYet(done));
  }

  async #read(issues: IssuesJson | null | undefined): Promise<Issue[]> {
    const catalogue = await this.#context.session.catalogue();
    return readIssues(issues, this.#context.config, catalogue, (said) => this.#context.clean(said));
  }

  #notYet(done: string): string {
    return `the pipeline '${this.#context.title}' is not yet ${done}`;
  }

  #failed(what: 'preview' | 'validation', { status, message }: PreviewJson): SdcPipelineError {
    const said = this.#context.clean(message ?? 'SDC gives no reason');
    return new SdcPipelineError('PREVIEW_FAILED', `The ${what} of '${this.#context.title}'`, status, said);
  }
}

/** Which pipeline the engine makes up, and how much of it to preview. */
export interface DynamicPreviewRequest extends WaitOptions {
  type: 'CLASSIFICATION_CATALOG' | 'PROTECTION_POLICY' | 'CONNECTION_VERIFIER';
  /** What the type asks for. */
  parameters?: Record<string, unknown>;
  /** Default 1. */
  batches?: number;
  /** Records per batch (default 10). */
  batchSize?: number;
}

const acceptedDynamic = object({ previewerId: text, pipelineId: text });

/** The engine asks Control Hub for the pipeline of some types, and fails where there is none. One that is given up is cancelled. */
export async function dynamicPreview(http: Http, request: DynamicPreviewRequest): Promise<Preview> {
  const { type, parameters = {}, batches = 1, batchSize = 10 } = request;
  const deadline = new Deadline({ timeout: request.timeout ?? 30_000, signal: request.signal });
  const dynamicPreviewRequestJson = {
    type,
    parameters,
    batches,
    batchSize,
    skipTargets: true,
    skipLifecycleEvents: true,
    timeout: deadline.timeout,
  };
  const body = { dynamicPreviewRequestJson, stageOutputsToOverrideJson: [] };
  const what = `the dynamic preview ${type} goes on`;
  const { previewerId, pipelineId } = await deadline.during(
    (signal) => http.post('/rest/v1/pipeline/dynamicPreview', acceptedDynamic, { body, signal }),
    () => what,
  );
  const at = path`/rest/v1/pipeline/${pipelineId}/preview/${previewerId}`;
  const result = await previewResult(http, at, what, deadline);
  if (result.status === 'FINISHED') return new Preview(result, []);
  const said = http.redactor.clean(result.message ?? 'SDC gives no reason');
  throw new SdcPipelineError('PREVIEW_FAILED', `The dynamic preview ${type}`, result.status, said);
}
