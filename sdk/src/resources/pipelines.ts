import { labelsOf, type PipelineConfig, type PipelineEnvelope, assertTitle } from '../builder/pipeline-json.js';
import { envelopeSchema } from '../builder/pipeline-schema.js';
import type { Http } from '../core/http.js';
import { path, type RequestOptions } from '../core/request.js';
import {
  boolean,
  jsonObject,
  listOf,
  mapped,
  object,
  optional,
  pair,
  text,
  time,
  withDefault,
  wrong,
  type Schema,
} from '../core/schema.js';
import { pipelineState, type PipelineState } from './status.js';

/** A stored pipeline as SDC lists it. */
export interface PipelineSummary {
  pipelineId: string;
  title: string;
  description: string;
  labels: string[];
  created: Date | undefined;
  lastModified: Date | undefined;
  creator: string | undefined;
  lastModifier: string | undefined;
  /** Whether SDC found no issue when it was saved. */
  valid: boolean;
  /** Version of the engine that stored it. */
  sdcVersion: string | undefined;
  /** Only when asked for with `withStatus`. */
  status?: PipelineState;
}

/** Which pipelines to list, and in what order. */
export interface PipelineFilter {
  /** Part of the title, in any case of letters. */
  text?: string;
  /** A label, or one of SDC's own such as `system:runningPipelines`; `labels()` lists them. */
  label?: string;
  /** How many to pass over (default 0). */
  offset?: number;
  /** How many at most (default all). */
  limit?: number;
  orderBy?: 'NAME' | 'TITLE' | 'LAST_MODIFIED' | 'CREATED' | 'CREATOR' | 'STATUS';
  order?: 'ASC' | 'DESC';
  /** With the status of each (default false). */
  withStatus?: boolean;
}

const info = object({
  pipelineId: text,
  title: optional(text),
  description: withDefault(text, ''),
  created: optional(time),
  lastModified: optional(time),
  creator: optional(text),
  lastModifier: optional(text),
  valid: withDefault(boolean, false),
  sdcVersion: optional(text),
  metadata: optional(jsonObject),
});

const summary: Schema<PipelineSummary> = mapped(info, ({ metadata, ...rest }) => ({
  ...rest,
  title: rest.title ?? rest.pipelineId,
  labels: labelsOf(metadata),
}));

const summaries = listOf(summary);

/** With statuses SDC sends two lists of the same length, in the same order. */
const summariesWithStatus: Schema<PipelineSummary[]> = mapped(
  pair(summaries, listOf(pipelineState)),
  ([listed, statuses]) => {
    if (listed.length !== statuses.length) return wrong('one status for each pipeline', 1);
    return listed.map((one, index) => {
      const status = statuses[index];
      return status === undefined ? one : { ...one, status };
    });
  },
);

/** `GET /rest/v1/pipelines` */
export function listPipelines(http: Http, filter: PipelineFilter & RequestOptions): Promise<PipelineSummary[]> {
  const { text: filterText, label, offset, limit = -1, orderBy = 'TITLE', order = 'ASC', withStatus = false } = filter;
  return http.get('/rest/v1/pipelines', withStatus ? summariesWithStatus : summaries, {
    query: { filterText, label, offset, len: limit, orderBy, order, includeStatus: withStatus },
    timeout: filter.timeout,
    signal: filter.signal,
  });
}

/** Labels in use, and SDC's own. `GET /rest/v1/pipelines/labels`, `GET /rest/v1/pipelines/systemLabels` */
export async function listLabels(
  http: Http,
  control: RequestOptions,
): Promise<{ labels: string[]; systemLabels: string[] }> {
  const [labels, systemLabels] = await Promise.all([
    http.get('/rest/v1/pipelines/labels', listOf(text), control),
    http.get('/rest/v1/pipelines/systemLabels', listOf(text), control),
  ]);
  return { labels, systemLabels };
}

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
  const stored = await http.post(path`/rest/v1/pipeline/${segment}/import`, envelopeSchema, {
    query: { rev: '0', autoGeneratePipelineId: true, includeLibraryDefinitions: false, includeStageIcons: false },
    body: { ...envelope, pipelineConfig: { ...envelope.pipelineConfig, title } },
    ...control,
    bigints: true,
  });
  return stored.pipelineConfig;
}
