// The closing line of CI: what the runners of this log have counted, added up.
import { readFileSync } from 'node:fs';

const [log, status] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
const kinds = {
  passed: 'passed',
  failed: 'failed',
  flaky: 'failed',
  interrupted: 'failed',
  'did not run': 'failed',
  skipped: 'skipped',
};
// The summary of Playwright's reporters: `  12 passed (3.4s)`.
for (const [, count, kind] of readFileSync(log, 'utf8').matchAll(
  /^ {2}(\d+) (passed|failed|flaky|interrupted|did not run|skipped)\b/gm,
)) {
  counts[kinds[kind]] += Number(count);
}
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(Number(status) || (failed > 0 || passed === 0 ? 1 : 0));
