import { createHash } from 'node:crypto';
import { ServerError } from '../core/errors.js';

export const ROLES = ['admin', 'manager', 'creator', 'guest'] as const;
export type SdcRole = (typeof ROLES)[number];

/** A login of a started Data Collector. */
export interface SdcUser {
  password: string;
  /** `['admin']` when absent. */
  roles?: SdcRole[];
  groups?: string[];
}

/** The login that the framework itself uses. */
export const OWN_USER = 'admin';

/** Throws `OPTION_INVALID` when a login cannot be written into the engine's file of logins. */
export function requireGoodUsers(users: Record<string, SdcUser>): void {
  for (const [name, user] of Object.entries(users)) {
    const where = `sdcUsers has ${JSON.stringify(name)}, `;
    if (!/^[^\s:#!=,\\]+$/.test(name)) {
      throw invalid(`${where}which is no name for a user.`, 'Use letters, digits, dots, dashes and @.');
    }
    if (name === OWN_USER) {
      throw invalid(`${where}the login of the framework itself.`, 'Give the user another name.');
    }
    if (typeof user.password !== 'string' || user.password === '') {
      throw invalid(`${where}who has no password.`, "Write it as { name: { password: '…', roles: ['creator'] } }.");
    }
    for (const role of user.roles ?? []) {
      if (!ROLES.includes(role)) {
        throw invalid(`${where}whose role ${JSON.stringify(role)} is unknown.`, `There are ${ROLES.join(', ')}.`);
      }
    }
    for (const group of user.groups ?? []) {
      if (!/^[^\s,]+$/.test(group)) {
        throw invalid(`${where}whose group ${JSON.stringify(group)} cannot be.`, 'Leave out blanks and commas.');
      }
    }
  }
}

/** The content of `form-realm.properties` or `basic-realm.properties`. */
export function realm(users: Record<string, SdcUser>): string {
  return Object.entries(users)
    .map(([name, { password, roles = ['admin'], groups = [] }]) => {
      const digest = createHash('md5').update(password).digest('hex');
      return `${name}: ${[`MD5:${digest}`, 'user', ...roles, ...groups.map((group) => `group:${group}`)].join(',')}\n`;
    })
    .join('');
}

function invalid(what: string, nextStep: string): ServerError {
  return new ServerError('OPTION_INVALID', what, { nextStep });
}
