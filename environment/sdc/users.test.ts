import { _baseTest as test, expect } from '@playwright/test';
import { realm, requireValidUsers } from './users.js';
import type { SdcUser } from '../core/contract.js';

const INVALID: [what: string, users: Record<string, SdcUser>, message: string][] = [
  ['a name with a colon', { 'a:b': { password: 'x' } }, 'not a valid user name'],
  ["the framework's own name", { admin: { password: 'x' } }, 'reserved for the framework'],
  ['without a password', { bob: { password: '' } }, 'without a password'],
  ['an unknown role', { bob: { password: 'x', roles: ['root' as 'admin'] } }, 'unknown role "root"'],
  ['a group with a comma', { bob: { password: 'x', groups: ['a,admin'] } }, 'invalid group "a,admin"'],
];
for (const [what, users, message] of INVALID) {
  test(`a login with ${what} is rejected`, () => {
    expect(() => {
      requireValidUsers(users);
    }).toThrow(message);
  });
}

test('logins have roles and groups', () => {
  expect(realm({ bob: { password: 'secret', roles: ['creator', 'guest'], groups: ['dev'] } })).toBe(
    'bob: MD5:5ebe2294ecd0e0f08eab7690d2a6ee69,user,creator,guest,group:dev\n',
  );
});
