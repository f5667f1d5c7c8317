// The last line of CI: the sum of the counts in the given JSON reports.
// Usage: node .ci/summary.js <exit code of the parts> <results.json>…
import { readFileSync } from 'node:fs';

const [status, ...files] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const { stats, errors } = readReport(file);
  counts.passed += stats.expected;
  counts.failed += stats.unexpected + stats.flaky + errors.length;
  counts.skipped += stats.skipped;
}
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(Number(status) || (failed > 0 || passed === 0 ? 1 : 0));

/** A part that ended without a report counts as one failure. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(`No results in ${file}: ${error.message}`);
    return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [error] };
  }
}
