import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import { boolean, listOf, mapped, object, text, withDefault } from '../core/schema.js';

/** A part of a support bundle. */
export interface BundleGenerator {
  id: string;
  name: string;
  description: string;
  enabledByDefault: boolean;
}

const generator = mapped(
  object({ id: text, name: text, description: withDefault(text, ''), enabledByDefault: withDefault(boolean, false) }),
  (one): BundleGenerator => one,
);

/** Support bundles: what a support engineer wants to see, in one zip. Passwords in it are masked by SDC. */
export class SupportBundles {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** `GET /rest/v1/system/bundle/list` */
  generators(control: RequestOptions = {}): Promise<BundleGenerator[]> {
    return this.#http.get('/rest/v1/system/bundle/list', listOf(generator), control);
  }

  /** A zip of these parts (ids), or of those that are enabled by default. `GET /rest/v1/system/bundle/generate` */
  async generate(generators: readonly string[] = [], control: RequestOptions = {}): Promise<Buffer> {
    return this.#http.download('GET', '/rest/v1/system/bundle/generate', {
      query: { generators: generators.join(',') },
      ...control,
    });
  }
}
