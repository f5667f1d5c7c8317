import { join } from 'node:path';
import { test } from '@playwright/test';
import { runMaven } from '../../environment/toolchain/maven-run.js';
import { ROOT } from '../support/inline-run.js';
import { thisMachine } from '../support/this-machine.js';

// One after the other: both compile into the same directories.
test.describe.configure({ mode: 'default' });

/** The stages do not know the version; what they meet of it is in the recorded behaviour and in the vendor's interfaces. */
const CONFORMANCE = [
  '-pl',
  'conformance',
  '-am',
  '-Dtest=stf.engine.conformance.**',
  '-Dsurefire.failIfNoSpecifiedTests=false',
];

const RUNS: [what: string, version: string, selection: string[]][] = [
  ['their Java tests', '3.22.2', []],
  ['the recorded behaviour', '4.0.0', CONFORMANCE],
];

for (const [what, version, selection] of RUNS) {
  test(`the stage libraries pass ${what} against ${version}`, async () => {
    test.setTimeout(15 * 60_000);
    await runMaven(['test', `-Dsdc.version=${version}`, ...selection], {
      cwd: join(ROOT, 'engine'),
      what: `pass the Java tests of engine/ against ${version}`,
      work: { machine: thisMachine(), progress: (message) => process.stderr.write(`[stf] ${message}\n`) },
    });
  });
}
