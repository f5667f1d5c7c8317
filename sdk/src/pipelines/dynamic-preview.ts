import { Deadline, type WaitOptions } from '../client/deadline.js';
import type { Http } from '../client/http.js';
import { path } from '../client/path.js';
import { object, text } from '../client/shape.js';
import { SdcPipelineError } from './pipeline-error.js';
import { previewResult } from './preview-result.js';
import { Preview } from './preview.js';

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

const accepted = object({ previewerId: text, pipelineId: text });

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
    (signal) => http.post('/rest/v1/pipeline/dynamicPreview', accepted, { body, signal }),
    () => what,
  );
  const at = path`/rest/v1/pipeline/${pipelineId}/preview/${previewerId}`;
  const result = await previewResult(http, at, what, deadline);
  if (result.status === 'FINISHED') return new Preview(result, []);
  const said = http.redactor.clean(result.message ?? 'SDC gives no reason');
  throw new SdcPipelineError('PREVIEW_FAILED', `The dynamic preview ${type}`, result.status, said);
}
