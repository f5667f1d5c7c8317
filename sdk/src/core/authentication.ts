/** How the SDK logs in. `basic` sends the credentials with each call; `form` logs in once, as the web page does, and keeps the session. */
export type Authentication = 'basic' | 'form';

/** Who logs in. */
export interface Credentials {
  username: string;
  password: string;
}

export function basicHeader({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** SDC forwards unauthenticated requests to its login page: HTML arrives where JSON was expected. */
export function isLoginPage(body: string): boolean {
  return /j_security_check|j_username|login\.html/i.test(body);
}

/** Cookies of one server, for as long as a connection lives. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Takes `Set-Cookie` headers in; a cookie that the server ends is forgotten. */
  store(setCookie: readonly string[]): void {
    for (const line of setCookie) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      if (equals < 1) continue;
      const name = pair.slice(0, equals);
      if (attributes.some((attribute) => /^max-age=(0|-\d+)$|^expires=.*\b1970\b/i.test(attribute))) {
        this.#cookies.delete(name);
      } else this.#cookies.set(name, pair.slice(equals + 1));
    }
  }

  /** The value of a `Cookie` header; empty when there is none. */
  header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** Values of cookies that an answer sets; several `Set-Cookie` come as one header. */
export function cookieValues(setCookie = ''): string[] {
  return [...setCookie.matchAll(/(?:^|[\n,])\s*[^=;,\s]+=([^;\s]+)/g)].map(([, value = '']) => value);
}

/** The path of the form behind SDC's login page. */
export const LOGIN_FORM = '/j_security_check';

/** What the login page sends. */
export function loginForm({ username, password }: Credentials): { type: string; body: string } {
  const body = new URLSearchParams({ j_username: username, j_password: password }).toString();
  return { type: 'application/x-www-form-urlencoded', body };
}
