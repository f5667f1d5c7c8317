import type { StageInstance } from '../builder/pipeline-json.js';
import { stageInstance } from '../builder/pipeline-schema.js';
import type { Http } from '../core/http.js';
import { path, type RequestOptions } from '../core/request.js';
import { jsonObject, nullable, openObject, listOf, text, type Schema } from '../core/schema.js';

/** A fragment: stages to be used in pipelines as one. */
export interface FragmentEnvelope {
  pipelineFragmentConfig: FragmentConfig;
  pipelineRules?: Record<string, unknown> | null | undefined;
  libraryDefinitions?: unknown;
}

/** The stages of a fragment; what the SDK does not know passes through unchanged. */
export interface FragmentConfig {
  fragmentId: string;
  title: string;
  stages: StageInstance[];
  [other: string]: unknown;
}

const envelope: Schema<FragmentEnvelope> = openObject({
  pipelineFragmentConfig: openObject({ fragmentId: text, title: text, stages: listOf(stageInstance) }),
  pipelineRules: nullable(jsonObject),
});

/** Fragments. A Data Collector of its own keeps none (Control Hub does): it makes and checks them as drafts. */
export class Fragments {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** A fragment with this engine's own versions and defaults. `PUT /rest/v1/fragment/{title}?draft=true` */
  draft(
    title: string,
    options: { description?: string; stages?: readonly StageInstance[] } & RequestOptions = {},
  ): Promise<FragmentEnvelope> {
    const { description = '', stages = [], ...control } = options;
    return this.#http.put(path`/rest/v1/fragment/${title}`, envelope, {
      query: { draft: true, description },
      body: stages,
      ...control,
    });
  }

  /** Reads an exported fragment, upgraded to this engine's versions of its stages. `POST /rest/v1/fragment/{id}/import?draft=true` */
  import(fragment: FragmentEnvelope, control: RequestOptions = {}): Promise<FragmentEnvelope> {
    return this.#http.post(path`/rest/v1/fragment/${fragment.pipelineFragmentConfig.fragmentId}/import`, envelope, {
      query: { draft: true, includeLibraryDefinitions: false, includeStageIcons: false },
      body: fragment,
      ...control,
    });
  }
}
