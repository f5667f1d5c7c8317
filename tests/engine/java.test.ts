import { join } from 'node:path';
import { test } from '@playwright/test';
import { runMaven } from '../../environment/toolchain/maven-run.js';
import { ROOT } from '../support/inline-run.js';
import { thisMachine } from '../support/this-machine.js';

// One after the other: both compile into the same directories.
test.describe.configure({ mode: 'default' });

for (const version of ['3.22.2', '4.0.0']) {
  test(`the stage libraries pass their Java tests against ${version}`, async () => {
    test.setTimeout(15 * 60_000);
    await runMaven(['test', `-Dsdc.version=${version}`], {
      cwd: join(ROOT, 'engine'),
      what: `pass the Java tests of engine/ against ${version}`,
      work: { machine: thisMachine(), progress: (message) => process.stderr.write(`[stf] ${message}\n`) },
    });
  });
}
