#!/usr/bin/env node
// The package brings what was compiled; a checkout runs its TypeScript, so that what was compiled once cannot be stale.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
if (existsSync(join(root, 'stf/main.ts'))) {
  const { tsImport } = await import('tsx/esm/api');
  // Whatever the folder it is called in.
  await tsImport('../stf/main.ts', { parentURL: import.meta.url, tsconfig: join(root, 'tsconfig.json') });
} else {
  await import('../dist/stf/main.js');
}
