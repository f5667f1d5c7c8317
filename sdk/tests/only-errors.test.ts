import { expect, _baseTest as test } from '@playwright/test';
import { Metrics, newRecord } from '../src/index.js';
import { OnlyErrors } from '../src/resources/only-errors.js';

function counted(batches: number, counts: { output?: number; error?: number }): Metrics {
  return new Metrics({
    counters: {
      'pipeline.batchCount.counter': { count: batches },
      'pipeline.batchOutputRecords.counter': { count: counts.output ?? 0 },
      'pipeline.batchErrorRecords.counter': { count: counts.error ?? 0 },
    },
  });
}

test('ten batches after the first error record, a run without output has only error records', () => {
  const errors = new OnlyErrors(() => Promise.resolve([]));
  expect(errors.seenIn(counted(90, {}))).toBe(false);
  expect(errors.seenIn(counted(100, { error: 1 }))).toBe(false);
  expect(errors.seenIn(counted(109, { error: 1 }))).toBe(false);
  expect(errors.seenIn(counted(110, { error: 1 }))).toBe(true);
  expect(errors.seenIn(counted(200, { error: 5, output: 1 }))).toBe(false);
});

test('ten batches with error records after the last output record, a run has only error records from then on', () => {
  const errors = new OnlyErrors(() => Promise.resolve([]));
  expect(errors.seenIn(counted(1, { error: 1 }))).toBe(false);
  expect(errors.seenIn(counted(50, { error: 1, output: 1 }))).toBe(false);
  expect(errors.seenIn(counted(80, { error: 1, output: 1 }))).toBe(false);
  expect(errors.seenIn(counted(81, { error: 20, output: 9 }))).toBe(false);
  expect(errors.seenIn(counted(90, { error: 29, output: 9 }))).toBe(false);
  expect(errors.seenIn(counted(91, { error: 30, output: 9 }))).toBe(true);
});

test('the error names stage, code and reason of the last error record', async () => {
  const record = newRecord({ id: 1 });
  Object.assign(record.raw.header, { errorCode: 'JDBC_14', errorMessage: 'no such type', errorStageLabel: 'Target 1' });
  const errors = new OnlyErrors(() => Promise.resolve([record]));
  const error = await errors.asError("The pipeline 'orders'", 'RUNNING', counted(10, { error: 3 }));
  expect(error.code).toBe('ONLY_ERROR_RECORDS');
  expect(error.message).toBe(
    "The pipeline 'orders' is RUNNING. None of its records was put out, 3 went to error at Target 1: JDBC_14 - no such type. See errorRecords().",
  );
  const later = await errors.asError("The pipeline 'orders'", 'RUNNING', counted(10, { error: 3, output: 2 }));
  expect(later.message).toContain('It no longer puts out records after 2, 3 went to error at Target 1');
});
