// The end of CI: each test that failed with its first line, then the sum of the counts in the given JSON reports.
// Usage: node .ci/summary.js <exit code of the parts> <results.json>…
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const [status, ...files] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const { stats, errors, suites } = readReport(file);
  counts.passed += stats.expected;
  counts.failed += stats.unexpected + stats.flaky + errors.length;
  counts.skipped += stats.skipped;
  for (const failure of [...errors.map((error) => firstLine(error)), ...suites.flatMap(failuresOf)]) {
    console.log(`Failed: ${failure}`);
  }
}
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(Number(status) || (failed > 0 || passed === 0 ? 1 : 0));

/** A part that ended without a report counts as one failure. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = `No results in ${file}: ${error.message}`;
    return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message }], suites: [] };
  }
}

function failuresOf({ specs = [], suites = [] }) {
  return [
    ...specs
      .filter(({ tests }) => tests.some((test) => ['unexpected', 'flaky'].includes(test.status)))
      .map(({ file, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
        return `${file}:${line} ${title}: ${firstLine(errors[0])}`;
      }),
    ...suites.flatMap(failuresOf),
  ];
}

function firstLine(error) {
  return stripVTControlCharacters(error?.message ?? 'without an error').split('\n')[0];
}
