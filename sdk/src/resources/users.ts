import { Buffer } from 'node:buffer';
import { SdcConnectionError, SdcError } from '../core/errors.js';
import type { Http } from '../core/http.js';
import { path, type RequestOptions } from '../core/request.js';
import { listOf, object, read, text, withDefault, type Schema } from '../core/schema.js';

/** What a user may do: the engine's own roles. */
export type Role = 'admin' | 'manager' | 'creator' | 'guest';

/** A user of the Data Collector's own realm. */
export interface User {
  /** The name to log in with. */
  id: string;
  email: string;
  roles: string[];
  groups: string[];
}

/** `GET /rest/v1/system/info/currentUser` */
export interface CurrentUser {
  user: string;
  roles: string[];
  groups: string[];
}

/** With it, once and within a limited time, a user's password can be set without knowing the old one. */
export interface PasswordReset {
  /** Id of the user. */
  id: string;
  /** A secret. */
  token: string;
}

const USERS = '/rest/v1/usermanagement/users';

const userSchema = object({
  id: text,
  email: withDefault(text, ''),
  roles: withDefault(listOf(text), []),
  groups: withDefault(listOf(text), []),
});
const resetLink = answerOf(object({ link: text }));

/** Users and groups of a Data Collector that keeps them in a file (`form-realm.properties`). Takes the role admin. */
export class Users {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** `GET /rest/v1/usermanagement/users` */
  async list(control: RequestOptions = {}): Promise<User[]> {
    return (await this.#http.get(USERS, answerOf(listOf(userSchema)), control)).data;
  }

  /** Names of all groups. `GET /rest/v1/usermanagement/groups` */
  async groups(control: RequestOptions = {}): Promise<string[]> {
    return (await this.#http.get('/rest/v1/usermanagement/groups', answerOf(listOf(text)), control)).data;
  }

  /** Who this connection is. `GET /rest/v1/system/info/currentUser` */
  current(control: RequestOptions = {}): Promise<CurrentUser> {
    return this.#http.get('/rest/v1/system/info/currentUser', currentUser, control);
  }

  /**
   * Creates a user; with a `password` the user can log in at once (SDC reads its file again within seconds), else with what
   * {@link setPassword} sets. `POST /rest/v1/usermanagement/users`
   * @returns what sets the password
   * @throws SdcApiError `REST_001` when there is such a user; SdcError `USER_BAD`
   */
  async create(
    user: { id: string; password?: string; email?: string; roles: readonly Role[]; groups?: readonly string[] },
    control: RequestOptions = {},
  ): Promise<PasswordReset> {
    const { id, password, email = '', roles, groups = ['all'] } = user;
    mustFitRealm({ id, email, roles, groups });
    this.#http.redactor.add(password);
    const answer = await this.#http.post(USERS, resetLink, {
      body: requestOf({ id, email, roles, groups }),
      ...control,
    });
    const reset = this.#reset(id, answer.data.link);
    if (password !== undefined) await this.setPassword(reset, password, control);
    return reset;
  }

  /** Changes mail address, roles and groups. `POST /rest/v1/usermanagement/users/{id}` */
  async update(user: User, control: RequestOptions = {}): Promise<User> {
    mustFitRealm(user);
    const body = requestOf(user);
    return (
      await this.#http.post(path`/rest/v1/usermanagement/users/${user.id}`, answerOf(userSchema), { body, ...control })
    ).data;
  }

  /** `DELETE /rest/v1/usermanagement/users/{id}` */
  async delete(id: string, control: RequestOptions = {}): Promise<void> {
    await this.#http.act('DELETE', path`/rest/v1/usermanagement/users/${id}`, control);
  }

  /** Takes a user's password away, and lets another be set. `POST /rest/v1/usermanagement/users/{id}/resetPassword` */
  async resetPassword(id: string, control: RequestOptions = {}): Promise<PasswordReset> {
    const answer = await this.#http.post(path`/rest/v1/usermanagement/users/${id}/resetPassword`, resetLink, control);
    return this.#reset(id, answer.data.link);
  }

  /** Sets a password without the old one. `POST /public-rest/v1/usermanagement/users/setPassword` */
  async setPassword({ id, token }: PasswordReset, password: string, control: RequestOptions = {}): Promise<void> {
    this.#http.redactor.add(password);
    await this.#http.anonymous('POST', '/public-rest/v1/usermanagement/users/setPassword', {
      body: requestOf({ id, resetToken: token, password }),
      ...control,
    });
  }

  /**
   * Changes the password of the user of this connection, which goes on with the new one.
   * `POST /rest/v1/usermanagement/users/{id}/changePassword`
   */
  async changePassword(oldPassword: string, newPassword: string, control: RequestOptions = {}): Promise<void> {
    const id = this.#http.username;
    this.#http.redactor.add(oldPassword);
    this.#http.redactor.add(newPassword);
    await this.#http.act('POST', path`/rest/v1/usermanagement/users/${id}/changePassword`, {
      body: requestOf({ id, oldPassword, newPassword }),
      ...control,
    });
    this.#http.passwordChanged(newPassword);
  }

  #reset(id: string, link: string): PasswordReset {
    const token = tokenOf(link);
    this.#http.redactor.add(token);
    return { id, token };
  }
}

const currentUser = object({ user: text, roles: listOf(text), groups: listOf(text) });
const linkToken = object({ data: object({ resetToken: text }) });

/** SDC gives a link to its page; the page's token is JSON in base64. */
function tokenOf(link: string): string {
  const token = URL.canParse(link) ? new URL(link).searchParams.get('token') : null;
  try {
    return read(linkToken, JSON.parse(Buffer.from(token ?? '', 'base64').toString('utf8')), 'The token of the link')
      .data.resetToken;
  } catch {
    throw new SdcConnectionError('SDC_BAD_ANSWER', 'SDC gave no link with which to set the password.');
  }
}

/**
 * SDC writes what it gets into a line of its file and checks nothing: a name with other signs makes the whole file unreadable, and
 * everybody's login with it; a comma would give roles.
 */
function mustFitRealm(user: { id: string; email: string; roles: readonly string[]; groups: readonly string[] }): void {
  const bad = (what: string, value: string, allowed: string) =>
    new SdcError('USER_BAD', `'${value}' cannot be the ${what} of a user.`, { nextStep: `It may have ${allowed}.` });
  if (!/^[\w@.]+$/.test(user.id)) throw bad('name', user.id, 'letters without accents, digits, _, @ and dots');
  for (const [what, values] of [
    ['mail address', [user.email]],
    ['role', user.roles],
    ['group', user.groups],
  ] as const) {
    for (const value of values) if (/[\s,:]/.test(value)) throw bad(what, value, 'no blanks, commas and colons');
  }
}

function requestOf(data: unknown): object {
  return { data, envelopeVersion: '1' };
}

function answerOf<T>(data: Schema<T>): Schema<{ data: T }> {
  return object({ data });
}
