import type { PipelineConfig } from './builder/pipeline-json.js';
import { pipelineConfigSchema } from './builder/pipeline-schema.js';
import { KnownStages } from './builder/stage-kind.js';
import { Catalogue } from './catalogue/catalogue.js';
import { catalogueDefinitions } from './catalogue/facts-files.js';
import type { Http } from './core/http.js';
import { isObject, unwrapped, type Schema } from './core/schema.js';
import { definitionsSchema } from './definitions/definitions-schema.js';
import type { Definitions } from './definitions/types.js';

/** What is read once per engine. */
interface EngineFacts {
  definitions?: Promise<Definitions> | undefined;
  catalogue?: Promise<Catalogue> | undefined;
  template?: Promise<PipelineConfig> | undefined;
}

/** What all objects of one connection share: the conversation, and what is read once per engine. */
export class Session {
  readonly http: Http;
  readonly #preferredLibraries: readonly string[];
  /** One for all users of the engine, so that each learns of a restart. */
  readonly #engine: { restarts: number };
  #known: { facts: EngineFacts; restarts: number };

  constructor(http: Http, preferredLibraries: readonly string[], engine = { restarts: 0 }) {
    this.http = http;
    this.#preferredLibraries = preferredLibraries;
    this.#engine = engine;
    this.#known = { facts: {}, restarts: engine.restarts };
  }

  /** The same engine through another conversation; what was read of the engine is shared. */
  through(http: Http): Session {
    const session = new Session(http, this.#preferredLibraries, this.#engine);
    session.#known.facts = { ...this.#facts };
    return session;
  }

  /** What was read of the engine is read again, by its other users too: it was restarted, perhaps with other stage libraries. */
  forget(): void {
    this.#engine.restarts++;
  }

  /** `GET /rest/v1/definitions`, once; the first caller's options apply. */
  definitions(timeout?: number): Promise<Definitions> {
    const facts = this.#facts;
    facts.definitions ??= remembered(
      this.http.getShared('/rest/v1/definitions', definitionsSchema, { timeout }),
      () => (facts.definitions = undefined),
    );
    return facts.definitions;
  }

  catalogue(timeout?: number): Promise<Catalogue> {
    const facts = this.#facts;
    facts.catalogue ??= remembered(
      this.definitions(timeout).then((definitions) => new Catalogue(definitions, this.#preferredLibraries)),
      () => (facts.catalogue = undefined),
    );
    return facts.catalogue;
  }

  /** The stages of this engine, and those of the SDK's catalogue for what it does not have. */
  async knownStages(timeout?: number): Promise<KnownStages> {
    const [catalogue, reference] = await Promise.all([this.catalogue(timeout), catalogueDefinitions()]);
    return new KnownStages(catalogue, new Catalogue(reference));
  }

  /** An empty pipeline with this engine's own versions and defaults; a draft, so that nothing is stored. */
  async emptyPipeline(title: string, timeout?: number): Promise<PipelineConfig> {
    const facts = this.#facts;
    const query = { autoGeneratePipelineId: true, draft: true };
    facts.template ??= remembered(
      this.http.put('/rest/v1/pipeline/draft', draftSchema, { query, timeout }),
      () => (facts.template = undefined),
    );
    return { ...structuredClone(await facts.template), title };
  }

  get #facts(): EngineFacts {
    const { restarts } = this.#engine;
    if (this.#known.restarts !== restarts) this.#known = { facts: {}, restarts };
    return this.#known.facts;
  }
}

/** The configuration, in its envelope or without one. */
const draftSchema: Schema<PipelineConfig> = unwrapped(pipelineConfigSchema, (draft) =>
  isObject(draft) ? (draft['pipelineConfig'] ?? draft) : draft,
);

/** A failed read is not remembered: the next caller tries again. */
function remembered<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget);
  return promise;
}
