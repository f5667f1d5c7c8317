import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/inline-run.js';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

test('the lock file holds all that its packages name, so that npm ci accepts it', async () => {
  const { packages } = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };

  // Where a package is missing from the registry, npm install leaves it out without a word, and npm ci fails.
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${name}, which ${path || 'package.json'} names`),
  );

  expect(missing).toEqual([]);
});

/** Where Node looks for a package's dependencies: below the package itself, and below every folder above it. */
function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split('/');
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

test('the optional native package of ssh2 is replaced, so that npm ci compiles nothing for it', async () => {
  const { packages } = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { name?: string }>;
  };
  expect(packages['node_modules/ssh2/node_modules/cpu-features']?.name).toBe('safer-buffer');
});
