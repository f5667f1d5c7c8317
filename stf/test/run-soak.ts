import { existsSync } from 'node:fs';
import { StfError } from '../output/stf-error.js';
import { runTests } from './run-tests.js';

const SPECS = 'specs/soak';

/** Runs the project `soak`. @param environment variables set by our own options */
export async function runSoak(environment: Record<string, string>): Promise<void> {
  if (!existsSync(SPECS)) {
    throw new StfError('SOAK_MISSING', `${process.cwd()} has no ${SPECS}.`, {
      nextStep: `Run stf soak in a checkout of the framework, or copy ${SPECS} and specs/faults from one, with the project 'soak' of its config.`,
    });
  }
  await runTests(['--project=soak'], environment);
}
