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
