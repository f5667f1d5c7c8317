import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { moduleStyle } from './module-style.js';

for (const { manifest, style } of [
  { manifest: { name: 'shop' }, style: { fixtures: 'sdc-test-framework', here: '__dirname' } },
  { manifest: { type: 'commonjs' }, style: { fixtures: 'sdc-test-framework', here: '__dirname' } },
  { manifest: { type: 'module' }, style: { fixtures: 'sdc-test-framework', here: 'import.meta.dirname' } },
  {
    manifest: { name: 'sdc-test-framework', type: 'module' },
    style: { fixtures: '../../fixtures', here: 'import.meta.dirname' },
  },
]) {
  test(`a spec in a package with ${JSON.stringify(manifest)}`, async ({}, testInfo) => {
    const directory = testInfo.outputPath('specs/orders');
    await mkdir(directory, { recursive: true });
    await writeFile(join(testInfo.outputPath(), 'package.json'), JSON.stringify(manifest));
    expect(await moduleStyle(directory)).toEqual(style);
  });
}
