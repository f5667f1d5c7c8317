import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  author?: string;
  description?: string;
  keywords?: string[];
  repository?: { url: string; directory?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function manifest(directory: string): Manifest {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', directory, 'package.json'), 'utf8')) as Manifest;
}

test('the framework depends on the SDK of the same checkout', () => {
  expect(manifest('.').dependencies?.['sdc-sdk']).toBe(manifest('sdk').version);
});

for (const directory of ['.', 'sdk']) {
  test(`the manifest in ${directory} can be published as it is`, () => {
    const { name, version, license, description, keywords, private: isPrivate } = manifest(directory);
    expect({ name, version, license, isPrivate }).toEqual({
      name: directory === '.' ? 'sdc-test-framework' : 'sdc-sdk',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      license: 'Apache-2.0',
      isPrivate: undefined,
    });
    expect(description).toMatch(/Data Collector/);
    expect(keywords).toEqual(expect.arrayContaining(['streamsets', 'data-collector']));
  });

  test(`the dependencies in ${directory} are exact versions`, () => {
    const { dependencies = {}, devDependencies = {} } = manifest(directory);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^(npm:typescript@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });
}

test('Playwright is a peer dependency, so that only one copy of it is loaded', () => {
  expect(Object.keys(manifest('.').peerDependencies ?? {})).toEqual(['@playwright/test']);
  expect(Object.keys(manifest('sdk').peerDependencies ?? {})).toEqual(['playwright-core']);
});
