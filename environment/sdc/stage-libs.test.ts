import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _baseTest as test, expect } from '@playwright/test';
import { engineSpec } from './engine.js';
import { requireFolder, StageLibs } from './stage-libs.js';

let root: string;

test.beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'libs-')));
  await library('embedded', 'basic-lib');
  await library('embedded', 'dev-lib');
  await library('vendor', 'dev-lib');
  await library('vendor', 'salesforce-lib');
  await mkdir(join(root, 'vendor', 'not-a-library'));
});

test.afterEach(() => rm(root, { recursive: true }));

test('without a folder of the vendor, the embedded libraries are used', async () => {
  expect(await compose({})).toEqual({ 'basic-lib': 'embedded', 'dev-lib': 'embedded' });
});

test("the vendor's libraries are added, and win when both have a library", async () => {
  expect(await compose({ stageLibsDir: join(root, 'vendor') })).toEqual({
    'basic-lib': 'embedded',
    'dev-lib': 'vendor',
    'salesforce-lib': 'vendor',
  });
});

test('with `only`, the embedded libraries are not used', async () => {
  expect(await compose({ stageLibsDir: join(root, 'vendor'), stageLibsMode: 'only' })).toEqual({
    'dev-lib': 'vendor',
    'salesforce-lib': 'vendor',
  });
});

test('a folder without libraries and a missing folder are rejected', async () => {
  await mkdir(join(root, 'empty'));
  await expect(compose({ stageLibsDir: join(root, 'empty') })).rejects.toMatchObject({ code: 'STAGE_LIBS_MISSING' });
  await expect(compose({ stageLibsDir: join(root, 'nowhere') })).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
  await expect(requireFolder('SDC_USER_LIBS_DIR', join(root, 'nowhere'))).rejects.toThrow(
    `${join(root, 'nowhere')} (SDC_USER_LIBS_DIR) is not a folder that can be read. Correct SDC_USER_LIBS_DIR, or unset it.`,
  );
});

async function library(owner: string, name: string): Promise<void> {
  await mkdir(join(root, owner, name, 'lib'), { recursive: true });
  await writeFile(join(root, owner, name, 'lib', `${name}.jar`), '');
}

async function compose(overrides: Parameters<typeof engineSpec>[1]): Promise<Record<string, string>> {
  const target = join(root, 'engine');
  await StageLibs.compose(target, join(root, 'embedded'), engineSpec({ existing: {} }, overrides));
  const links = (await readdir(target)).map(async (name) => [name, await realpath(join(target, name))] as const);
  return Object.fromEntries((await Promise.all(links)).map(([name, path]) => [name, path.split('/').at(-2) as string]));
}
