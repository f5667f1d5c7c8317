#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { URL } from 'node:url';

// A published package has the compiled program; a checkout runs its sources.
if (existsSync(new URL('../src/cli/main.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../src/cli/main.ts', import.meta.url).href);
} else {
  await import(new URL('../dist/cli/main.js', import.meta.url).href);
}
