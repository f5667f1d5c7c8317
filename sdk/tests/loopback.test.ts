import { expect, _baseTest as test } from '@playwright/test';
import { isLoopback } from '../src/core/loopback.js';

for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1', new URL('http://[::1]:18630').hostname]) {
  test(`${host} is this machine`, () => {
    expect(isLoopback(host)).toBe(true);
  });
}

for (const host of ['sdc', 'sdc.localhost.example', '10.127.0.0', '0.0.0.0']) {
  test(`${host} is another machine`, () => {
    expect(isLoopback(host)).toBe(false);
  });
}
