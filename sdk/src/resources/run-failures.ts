import type { StageLink } from '../builder/attachable.js';
import type { Deadline } from '../core/deadline.js';
import { SdcError } from '../core/errors.js';
import { asText } from '../core/json.js';
import { SdcValidationError, type Issue } from './issues.js';
import type { PipelineContext } from './pipeline-context.js';
import { SdcPipelineError } from './pipeline-errors.js';
import type { Previews } from './previews.js';
import { hasFailed, type PipelineState } from './status.js';

const STAGES_DID_NOT_INITIALIZE = 'CONTAINER_0800';

/** Finds the reasons why a run of a pipeline failed or ended too early. */
export class RunFailures {
  readonly #context: PipelineContext;
  readonly #previews: Previews;

  constructor(context: PipelineContext, previews: Previews) {
    this.#context = context;
    this.#previews = previews;
  }

  /** Why a run that is in this state did not get where it was to go. */
  async whyNot(state: PipelineState, wanted: string, deadline: Deadline): Promise<SdcError> {
    if (hasFailed(state.status)) return this.#failure(state, deadline);
    return state.status === 'EDITED' ? this.#notStarted(state, wanted) : this.endedOtherwise(state, wanted);
  }

  async #failure(state: PipelineState, deadline: Deadline): Promise<SdcError> {
    const said = this.#context.clean(state.message ?? 'SDC gives no reason');
    const failed = new SdcPipelineError('PIPELINE_FAILED', this.#context.named, state.status, said);
    const found = await this.#reasons(state, deadline);
    const invalid = found.length === 0 ? failed : new SdcValidationError(this.#context.title, found, failed);
    const issues = found.length === 0 ? [{ code: failed.sdcCode, message: said }] : found;
    return explained(this.#context.links, issues) ?? invalid;
  }

  /** Stage and config of what kept the pipeline from starting: its status names neither, a validation does. */
  async #reasons(state: PipelineState, deadline: Deadline): Promise<Issue[]> {
    try {
      if (state.status === 'START_ERROR') {
        const stored = await deadline.during(
          (signal) => this.#previews.storedIssues({ signal }),
          () => 'SDC has not given the issues of the pipeline',
        );
        if (stored.length > 0) return stored;
      }
      if (!asText(state.attributes?.['ERROR_MESSAGE']).startsWith(STAGES_DID_NOT_INITIALIZE)) return [];
      return await this.#previews.validate(deadline);
    } catch (error) {
      // That it failed is known, and matters more than a reason that cannot be read.
      if (error instanceof SdcError) return [];
      throw error;
    }
  }

  #notStarted(state: PipelineState, wanted: string): SdcPipelineError {
    const what = `It has not been started since it was stored, so it cannot be waited for ${wanted}.`;
    return new SdcPipelineError('PIPELINE_NOT_STARTED', this.#context.named, state.status, what, 'Call start() first.');
  }

  /** Of a run that ended, but not as wanted. */
  endedOtherwise(state: PipelineState, wanted: string): SdcPipelineError {
    const said = state.message == null ? '' : ` SDC says: ${this.#context.clean(state.message)}`;
    const what = `It ended before ${wanted}.${said}`;
    return new SdcPipelineError('PIPELINE_ENDED', this.#context.named, state.status, what);
  }
}

/** What one of its links knows better about an issue. */
function explained(
  links: readonly StageLink[],
  issues: readonly Pick<Issue, 'code' | 'message'>[],
): SdcError | undefined {
  for (const link of links) {
    for (const issue of issues) {
      const error = link.explain?.(issue);
      if (error !== undefined) return error;
    }
  }
  return undefined;
}
