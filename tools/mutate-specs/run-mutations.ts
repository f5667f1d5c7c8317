import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { JSONReport } from '@playwright/test/reporter';
import { ACCEPTED } from './accepted.js';
import { mutatedTests, survivorsOf } from './survivors.js';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, 'reports/out/mutations.json');
/** The largest share of specs that may pass. */
const LIMIT = 0.05;
const USAGE = `npm run mutate-specs -- [--seed 42] [--workers 2] [specs…]

Changes one config of each pipeline of the specs at random and lists those that still pass. Ends with 1 when it is 5 % of
them or more, or when tools/mutate-specs/accepted.ts has no reason for one. The same seed makes the same changes.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, workers: { type: 'string' }, help: { type: 'boolean' } },
});
const seed = values.seed === undefined ? randomInt(1_000_000) : Number(values.seed);

if (values.help === true || !Number.isSafeInteger(seed)) {
  console.log(USAGE);
  process.exitCode = values.help === true ? 0 : 2;
} else {
  console.log(`Seed ${seed}`);
  await mkdir(dirname(REPORT), { recursive: true });
  const workers = values.workers === undefined ? [] : [`--workers=${values.workers}`];
  const config = `--config=${join(import.meta.dirname, 'playwright.config.ts')}`;
  spawnSync('npx', ['playwright', 'test', config, ...workers, ...positionals], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_SEED: String(seed), MUTATION_REPORT: REPORT },
  });
  process.exitCode = judge(JSON.parse(await readFile(REPORT, 'utf8')) as JSONReport) ? 0 : 1;
}

function judge(report: JSONReport): boolean {
  const tests = mutatedTests(report);
  const survivors = survivorsOf(tests, ACCEPTED);
  for (const { file, title, mutations, reason } of survivors) {
    console.log(`\n${file}: ${title}\n  ${mutations.join('\n  ')}\n  ${reason ?? 'NO REASON'}`);
  }
  const share = tests.length === 0 ? 0 : survivors.length / tests.length;
  const unexplained = survivors.filter(({ reason }) => reason === undefined).length;
  console.log(
    `\n${survivors.length} of ${tests.length} specs with a changed pipeline pass (${(100 * share).toFixed(1)} %), ${unexplained} of them without a reason. Seed ${seed}`,
  );
  return tests.length > 0 && share < LIMIT && unexplained === 0;
}
