import type { FoundLogin } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import type { DownloadClient, DownloadRequest } from './download-client.js';

/** What a login applies to. */
interface Scope {
  registry: string;
  repository: string;
  base: string;
}

/** Finds the login of Docker's configuration for a registry. */
export type FindLogin = (registry: string) => Promise<FoundLogin>;

/** Answers the challenges of registries: Basic, and Bearer with a token server. */
export class RegistryAuth {
  readonly #client: DownloadClient;
  readonly #findLogin: FindLogin;
  readonly #authorizations = new Map<string, string>();

  constructor(client: DownloadClient, findLogin: FindLogin) {
    this.#client = client;
    this.#findLogin = findLogin;
  }

  /** The header of an earlier challenge. */
  known(scope: Scope): string | undefined {
    return this.#authorizations.get(keyOf(scope));
  }

  /** Why the configured login could not be read. */
  async trouble(scope: Scope): Promise<string | undefined> {
    return (await this.#findLogin(scope.registry)).problem;
  }

  /** The `Authorization` header for a challenge (`WWW-Authenticate`); undefined when none is possible. */
  async challenge(scope: Scope, challenge: string, request: DownloadRequest): Promise<string | undefined> {
    const { login } = await this.#findLogin(scope.registry);
    const basic =
      login?.username === undefined
        ? undefined
        : `Basic ${Buffer.from(`${login.username}:${login.password ?? ''}`).toString('base64')}`;
    const [scheme = ''] = challenge.split(' ', 1);
    const authorization =
      scheme.toLowerCase() === 'basic'
        ? basic
        : login?.registrytoken !== undefined
          ? `Bearer ${login.registrytoken}`
          : await this.#bearer(scope, parametersOf(challenge), { basic, refresh: login?.identitytoken }, request);
    if (authorization !== undefined) this.#authorizations.set(keyOf(scope), authorization);
    return authorization;
  }

  async #bearer(
    scope: Scope,
    { realm, service }: Record<string, string>,
    { basic, refresh }: { basic: string | undefined; refresh: string | undefined },
    request: DownloadRequest,
  ): Promise<string | undefined> {
    if (realm === undefined || !URL.canParse(realm)) return undefined;
    const url = new URL(realm);
    // A login must not travel unencrypted because a response says so.
    const secure = url.protocol === 'https:' || scope.base.startsWith('http://');
    if (!secure && (basic ?? refresh) !== undefined) {
      throw new ServerError('REGISTRY_INVALID', `${scope.registry} requests a login over HTTP, at ${url.host}.`, {
        nextStep: 'Use a registry whose token server has HTTPS.',
      });
    }
    const query = { ...(service === undefined ? {} : { service }), scope: `repository:${scope.repository}:pull` };
    if (refresh === undefined) for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await this.#client.request(url.href, {
      ...request,
      ...(basic === undefined || refresh !== undefined ? {} : { headers: { authorization: basic } }),
      // As Docker: an identity token, which docker login got instead of a password, is exchanged for a token.
      ...(refresh === undefined
        ? {}
        : { form: { grant_type: 'refresh_token', client_id: 'docker', refresh_token: refresh, ...query } }),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return undefined;
    }
    const { token, access_token } = (await response.json()) as { token?: string; access_token?: string };
    const value = token ?? access_token;
    return value === undefined ? undefined : `Bearer ${value}`;
  }
}

function keyOf({ base, repository }: Scope): string {
  return `${base}/${repository}`;
}

/** `Bearer realm="https://…",service="…"` → its parameters. */
function parametersOf(challenge: string): Record<string, string> {
  return Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
