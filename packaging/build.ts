import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundlePage } from '../reports/history/bundle-page.js';
import { BUNDLED } from '../reports/history/page-assets.js';
import { copyAssets } from './assets.js';
import { bundle } from './bundle.js';
import { FRAMEWORK } from './packages.js';
import { writeTypes } from './types.js';

/** `npm run build`: writes `dist/`, the content of the package besides its command. */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await rm(dist, { recursive: true, force: true });
writeTypes(root);
await bundle(FRAMEWORK, dist);
await copyAssets(root, dist);

const page = await bundlePage();
for (const part of ['script', 'style'] as const) {
  const file = join(dist, 'reports/history', BUNDLED[part]);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page[part]);
}
