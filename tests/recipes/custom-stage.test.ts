import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMaven } from '../../environment/toolchain/index.js';
import { ROOT } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import { thisMachine } from '../support/this-machine.js';

const RECIPE = join(ROOT, 'recipes/custom-stage');
const SPEC = 'specs/upper-case.spec.ts';

test("the jar of a stage of one's own is tested in Data Collector", async ({ startRun }, testInfo) => {
  const project = testInfo.outputPath('custom-stage');
  await cp(RECIPE, project, { recursive: true });
  const work = { machine: thisMachine(), progress: (): void => undefined };
  await runMaven(['--quiet', 'package'], { cwd: project, what: 'build the recipe', work });

  const spec = (await readFile(join(RECIPE, SPEC), 'utf8')).replace("'sdc-test-framework'", "'FIXTURES'");
  const run = await startRun({ [SPEC]: spec }, { env: { SDC_USER_LIBS_DIR: join(project, 'target/user-libs') } });
  const { outcomes, output } = await run.result();

  expect(outcomes, output).toEqual({
    'names are in upper case, records without one go to error': 'passed',
    'a path is required': 'passed',
  });
});
