import { createHash } from 'node:crypto';
import type { SdcRole, SdcUser } from '../core/contract.js';
import { ServerError } from '../core/errors.js';

const ROLES: readonly SdcRole[] = ['admin', 'manager', 'creator', 'guest'];

/** The login that the framework itself uses. */
export const OWN_USER = 'admin';

/** Throws `OPTION_INVALID` for a login that the engine's realm files cannot hold. */
export function requireValidUsers(users: Record<string, SdcUser>): void {
  for (const [name, user] of Object.entries(users)) {
    const subject = `sdcUsers has the user ${JSON.stringify(name)}`;
    if (!/^[^\s:#!=,\\]+$/.test(name)) {
      throw invalid(`${subject}, which is not a valid user name.`, 'Use letters, digits, dots, dashes and @.');
    }
    if (name === OWN_USER) {
      throw invalid(`${subject}, which is reserved for the framework.`, 'Choose another name.');
    }
    if (typeof user.password !== 'string' || user.password === '') {
      throw invalid(`${subject} without a password.`, "Write it as { name: { password: '…', roles: ['creator'] } }.");
    }
    for (const role of user.roles ?? []) {
      if (!ROLES.includes(role)) {
        throw invalid(
          `${subject} with the unknown role ${JSON.stringify(role)}.`,
          `The roles are ${ROLES.join(', ')}.`,
        );
      }
    }
    for (const group of user.groups ?? []) {
      if (!/^[^\s,]+$/.test(group)) {
        throw invalid(
          `${subject} with the invalid group ${JSON.stringify(group)}.`,
          'A group has no blanks and no commas.',
        );
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

function invalid(summary: string, nextStep: string): ServerError {
  return new ServerError('OPTION_INVALID', summary, { nextStep });
}
