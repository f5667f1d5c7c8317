import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function manifest(...path: string[]): Manifest {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', ...path, 'package.json'), 'utf8')) as Manifest;
}

test('the package brings what the SDK in it needs', () => {
  const { dependencies: own = {}, peerDependencies = {} } = manifest();
  expect(Object.keys(peerDependencies)).toContain('@playwright/test'); // which stands for playwright-core
  const needed = Object.entries(manifest('sdk').dependencies ?? {}).filter(([name]) => name !== 'playwright-core');
  expect(own).toMatchObject(Object.fromEntries(needed));
});

test('nothing that is not published is a dependency', () => {
  expect(Object.keys(manifest().dependencies ?? {})).not.toContain('sdc-sdk');
});
