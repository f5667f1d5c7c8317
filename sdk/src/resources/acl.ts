import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import { listOf, object, oneOf, openObject, text, withDefault, type Schema } from '../core/schema.js';
import type { PipelineContext } from './pipeline-context.js';

/** What can be allowed: to see a pipeline, to change it, to run it. */
export type PipelineAction = 'READ' | 'WRITE' | 'EXECUTE';

/** What a user or a group may do with a pipeline. */
export interface Permission {
  /** Name of the user or group. */
  subjectId: string;
  subjectType: 'USER' | 'GROUP';
  actions: PipelineAction[];
}

/** `GET /rest/v1/acl/{id}` */
export interface PipelineAcl {
  /** Id of the pipeline. */
  resourceId: string;
  resourceOwner: string;
  permissions: Permission[];
  [other: string]: unknown;
}

const permission: Schema<Permission> = object({
  subjectId: text,
  subjectType: oneOf('USER', 'GROUP'),
  actions: listOf(oneOf('READ', 'WRITE', 'EXECUTE')),
});

const aclSchema: Schema<PipelineAcl> = openObject({
  resourceId: text,
  resourceOwner: withDefault(text, ''),
  permissions: listOf(permission),
});

/** Who may do what with one pipeline. SDC enforces it when `pipeline.access.control.enabled` is true. */
export class Acl {
  readonly #context: PipelineContext;

  /** @internal */
  constructor(context: PipelineContext) {
    this.#context = context;
  }

  /** `GET /rest/v1/acl/{id}` */
  get(control: RequestOptions = {}): Promise<PipelineAcl> {
    return this.#context.http.get(this.#at(), aclSchema, control);
  }

  /** What the current user may do. `GET /rest/v1/acl/{id}/permissions` */
  permissions(control: RequestOptions = {}): Promise<Permission[]> {
    return this.#context.http.get(`${this.#at()}/permissions`, listOf(permission), control);
  }

  /** Replaces who may do what. `POST /rest/v1/acl/{id}` */
  async save(acl: PipelineAcl, control: RequestOptions = {}): Promise<void> {
    await this.#context.step('Save the access list of', () =>
      this.#context.http.act('POST', this.#at(), { body: acl, ...control }),
    );
  }

  /** Lets a user or group do these things and no others; the rest of the list stays. `GET` and `POST /rest/v1/acl/{id}` */
  async permit(subject: Permission, control: RequestOptions = {}): Promise<void> {
    const acl = await this.get(control);
    const others = acl.permissions.filter(
      (one) => one.subjectId !== subject.subjectId || one.subjectType !== subject.subjectType,
    );
    await this.save({ ...acl, permissions: [...others, subject] }, control);
  }

  #at(): string {
    return `/rest/v1/acl/${encodeURIComponent(this.#context.id)}`;
  }
}

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
