import type { RequestOptions, Http } from '../client/http.js';
import { listOf, object, text } from '../client/shape.js';

/** Names that the access lists of all pipelines hold. */
export interface AclSubjects {
  users: string[];
  groups: string[];
}

const SUBJECTS = '/rest/v1/acl/pipelines/subjects';
const subjects = object({ users: listOf(text), groups: listOf(text) });

/** Who stands in the access lists of all pipelines together; of one pipeline: `pipeline.acl`. */
export class AccessLists {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** `GET /rest/v1/acl/pipelines/subjects` */
  subjects(control: RequestOptions = {}): Promise<AclSubjects> {
    return this.#http.get(SUBJECTS, subjects, control);
  }

  /** Puts other names in place of users and groups: `{ old: 'new' }`. `POST /rest/v1/acl/pipelines/subjects` */
  async renameSubjects(names: Readonly<Record<string, string>>, control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', SUBJECTS, { body: names, ...control });
  }
}
