import type { Http } from '../client/http.js';
import { path } from '../client/path.js';
import { object, text } from '../client/shape.js';
import { waitFor, type WaitOptions } from '../client/wait.js';
import { SdcPipelineError } from './pipeline-error.js';
import { isUnderWay, Preview, previewShape, previewStatus } from './preview.js';

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
const statusAnswer = object({ status: previewStatus });

/** The engine asks Control Hub for the pipeline of some types, and fails where there is none. */
export async function dynamicPreview(http: Http, request: DynamicPreviewRequest): Promise<Preview> {
  const { type, parameters = {}, batches = 1, batchSize = 10, timeout = 30_000, signal } = request;
  const dynamicPreviewRequestJson = {
    type,
    parameters,
    batches,
    batchSize,
    skipTargets: true,
    skipLifecycleEvents: true,
    timeout,
  };
  const { previewerId, pipelineId } = await http.post('/rest/v1/pipeline/dynamicPreview', accepted, {
    body: { dynamicPreviewRequestJson, stageOutputsToOverrideJson: [] },
    signal,
  });
  const at = path`/rest/v1/pipeline/${pipelineId}/preview/${previewerId}`;
  await waitFor(
    async () => (isUnderWay((await http.get(`${at}/status`, statusAnswer, { signal })).status) ? undefined : true),
    () => `the dynamic preview ${type} goes on`,
    { timeout, signal },
  );
  const result = await http.get(at, previewShape, { lossless: true, signal });
  if (result.status === 'FINISHED') return new Preview(result, () => undefined);
  const said = http.redactor.clean(result.message ?? 'SDC gives no reason');
  throw new SdcPipelineError('PREVIEW_FAILED', type, result.status, `It could not be previewed: ${said}`);
}
