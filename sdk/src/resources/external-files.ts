import type { Http } from '../core/http.js';
import { fileForm, path, type RequestOptions } from '../core/request.js';
import { listOf, object, optional, text } from '../core/schema.js';

/** A file that was uploaded to the engine. */
export interface UploadedFile {
  /** The engine's own id of it. */
  id: string;
  /** The stage library that it belongs to; undefined for a resource. */
  libraryId: string | undefined;
  fileName: string;
}

const files = listOf(object({ id: text, libraryId: optional(text), fileName: text }));

/** External libraries, such as JDBC drivers. They count after a restart. */
export class Extras {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** Of one stage library, or of all. `GET /rest/v1/stageLibraries/extras/list` */
  list(libraryId?: string, control: RequestOptions = {}): Promise<UploadedFile[]> {
    return this.#http.get('/rest/v1/stageLibraries/extras/list', files, { query: { libraryId }, ...control });
  }

  /** Gives a stage library a jar. `POST /rest/v1/stageLibraries/extras/{library}/upload` */
  async upload(libraryId: string, fileName: string, content: Uint8Array, control: RequestOptions = {}): Promise<void> {
    await upload(this.#http, path`/rest/v1/stageLibraries/extras/${libraryId}/upload`, fileName, content, control);
  }

  /** `POST /rest/v1/stageLibraries/extras/delete` */
  async delete(extras: readonly UploadedFile[], control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/stageLibraries/extras/delete', { body: extras, ...control });
  }
}

/** External resources: files that stages read from the engine's folder of resources. Since version 4.0.0. */
export class ExternalResources {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** `GET /rest/v1/resources/list` */
  list(control: RequestOptions = {}): Promise<UploadedFile[]> {
    return this.#http.get('/rest/v1/resources/list', files, control);
  }

  /** `POST /rest/v1/resources/upload` */
  async upload(fileName: string, content: Uint8Array, control: RequestOptions = {}): Promise<void> {
    await upload(this.#http, '/rest/v1/resources/upload', fileName, content, control);
  }

  /** `POST /rest/v1/resources/delete` */
  async delete(resources: readonly UploadedFile[], control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/resources/delete', { body: resources, ...control });
  }
}

async function upload(
  http: Http,
  at: string,
  fileName: string,
  content: Uint8Array,
  control: RequestOptions,
): Promise<void> {
  const { body, contentType } = await fileForm(fileName, content);
  await http.act('POST', at, { content: { type: contentType, body }, ...control });
}
