import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { nextSteps } from './next-steps.js';
import { plansFor } from './plans.js';
import { JOINED_CONFIG } from './templates.js';

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function apply(folder: string): Promise<string[]> {
  const plans = await plansFor(folder);
  for (const { file, text } of plans) {
    if (text === undefined) continue;
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
  return plans.filter(({ text }) => text !== undefined).map(({ file }) => file.slice(folder.length + 1));
}

test('an empty directory gets everything for a first run; a second call changes nothing', async ({}, testInfo) => {
  const folder = testInfo.outputPath('My Specs');
  await mkdir(folder);
  expect((await apply(folder)).sort()).toEqual([
    '.gitignore',
    'package.json',
    'playwright.config.ts',
    'specs/first.spec.ts',
    'tsconfig.json',
  ]);
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    name: 'my-specs',
    type: 'module',
  });
  const first = await contents(folder);
  expect(await apply(folder)).toEqual([]);
  expect(await contents(folder)).toEqual(first);
});

test('existing files stay unchanged', async ({}, testInfo) => {
  const folder = testInfo.outputPath('theirs');
  await mkdir(join(folder, 'specs/deep'), { recursive: true });
  const theirs = {
    'package.json': '{\n\t"name": "theirs",\n\t"scripts": { "test": "mocha" }\n}\n',
    'playwright.config.mts': 'export default {};\n',
    'specs/deep/own.test.ts': '// theirs\n',
    'tsconfig.json': '{ /* theirs */ }\n',
    '.gitignore': '/node_modules\n*.log',
  };
  for (const [name, text] of Object.entries(theirs)) await writeFile(join(folder, name), text);
  expect((await apply(folder)).sort()).toEqual(['.gitignore', 'package.json']);
  expect(await contents(folder)).toEqual({
    ...theirs,
    'package.json':
      '{\n\t"name": "theirs",\n\t"scripts": {\n\t\t"test": "mocha",\n\t\t"report": "playwright show-report reports/out/html"\n\t}\n}\n',
    '.gitignore': '/node_modules\n*.log\nreports/out/\ntest-results/\n',
  });
});

test('for a config without the framework, the lines to add come before the first run', async ({}, testInfo) => {
  const folder = testInfo.outputPath('joining');
  await mkdir(folder);
  const config = join(folder, 'playwright.config.js');
  await writeFile(config, "export default { testDir: 'tests' };\n");
  const steps = await nextSteps(folder, '');
  expect(steps).toMatch(/^playwright\.config\.js does not use the framework yet/);
  for (const line of JOINED_CONFIG.trimEnd().split('\n')) expect(steps).toContain(line);
  expect(steps.indexOf('npx stf test')).toBeGreaterThan(steps.indexOf('frameworkConfig()'));

  await writeFile(config, JOINED_CONFIG);
  expect(await nextSteps(folder, 'joining')).toMatch(/^(Run the specs: |Install the framework there)/);
});

test('the test script that npm init creates is replaced', async ({}, testInfo) => {
  const folder = testInfo.outputPath('fresh');
  await mkdir(folder);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }),
  );
  await apply(folder);
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    scripts: { test: 'stf test' },
  });
});

for (const [what, text] of Object.entries({ 'invalid JSON': '{ "name": ', 'an array': '[]' })) {
  test(`a package.json that is ${what} is an error, and nothing is written`, async ({}, testInfo) => {
    const folder = testInfo.outputPath('broken');
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), text);
    await expect(plansFor(folder)).rejects.toMatchObject({ code: 'PACKAGE_UNREADABLE' });
    expect(await contents(folder)).toEqual({ 'package.json': text });
  });
}

test('a file instead of a directory is refused', async ({}, testInfo) => {
  const file = testInfo.outputPath('file');
  await writeFile(file, '');
  await expect(plansFor(file)).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE' });
});
