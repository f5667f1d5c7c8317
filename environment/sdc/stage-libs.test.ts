import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { engineSpec } from './engine.js';
import { composeStageLibs, requireFolder } from './stage-libs.js';

let root: string;

test.beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'libs-')));
  await library('ours', 'basic-lib');
  await library('ours', 'dev-lib');
  await library('theirs', 'dev-lib');
  await library('theirs', 'salesforce-lib');
  await mkdir(join(root, 'theirs', 'not-a-library'));
});

test.afterEach(() => rm(root, { recursive: true }));

test('without a folder of the vendor, ours are used', async () => {
  expect(await compose({})).toEqual({ 'basic-lib': 'ours', 'dev-lib': 'ours' });
});

test('besides ours the vendor adds, and wins where both have a library', async () => {
  expect(await compose({ stageLibsDir: join(root, 'theirs') })).toEqual({
    'basic-lib': 'ours',
    'dev-lib': 'theirs',
    'salesforce-lib': 'theirs',
  });
});

test('only the vendor means none of ours', async () => {
  expect(await compose({ stageLibsDir: join(root, 'theirs'), stageLibsMode: 'only' })).toEqual({
    'dev-lib': 'theirs',
    'salesforce-lib': 'theirs',
  });
});

test('a folder without libraries, or none at all, is told', async () => {
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

async function compose(wish: Parameters<typeof engineSpec>[1]): Promise<Record<string, string>> {
  const target = join(root, 'engine');
  await composeStageLibs(target, join(root, 'ours'), engineSpec({ existing: {} }, wish));
  const links = (await readdir(target)).map(async (name) => [name, await realpath(join(target, name))] as const);
  return Object.fromEntries((await Promise.all(links)).map(([name, path]) => [name, path.split('/').at(-2) as string]));
}
