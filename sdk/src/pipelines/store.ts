import type { RequestOptions, Http } from '../client/http.js';
import { path } from '../client/path.js';
import type { PipelineConfig, PipelineEnvelope } from './json.js';
import { envelopeShape } from './shape.js';
import { assertTitle } from './title.js';

/**
 * Stores an envelope as a pipeline of its own: SDC gives it an id. `POST /rest/v1/pipeline/{title}/import`
 * @throws SdcDefinitionError `PIPELINE_TITLE`
 */
export async function storePipeline(
  http: Http,
  envelope: PipelineEnvelope,
  title: string,
  control: RequestOptions = {},
): Promise<PipelineConfig> {
  assertTitle(title);
  // A path of dots would name another endpoint; the title that counts is in the body.
  const segment = /^\.+$/.test(title) ? 'pipeline' : title;
  const stored = await http.post(path`/rest/v1/pipeline/${segment}/import`, envelopeShape, {
    query: { rev: '0', autoGeneratePipelineId: true, includeLibraryDefinitions: false, includeStageIcons: false },
    body: { ...envelope, pipelineConfig: { ...envelope.pipelineConfig, title } },
    ...control,
    bigints: true,
  });
  return stored.pipelineConfig;
}
