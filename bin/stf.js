#!/usr/bin/env node
// The package brings what was compiled; a checkout runs its TypeScript, so that what was compiled once cannot be stale.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (existsSync(join(import.meta.dirname, '../stf/main.ts'))) {
  const { tsImport } = await import('tsx/esm/api');
  await tsImport('../stf/main.ts', import.meta.url);
} else {
  await import('../dist/stf/main.js');
}
