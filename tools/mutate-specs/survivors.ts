import type { JSONReport, JSONReportTest } from '@playwright/test/reporter';
import { MUTATION_ANNOTATION } from '../../fixtures/mutation/mutate-created.js';
import { testsOfReport } from '../../reports/tests-of-report.js';
import type { Accepted } from './accepted.js';

/** A test whose pipelines were changed. */
export interface MutatedTest {
  file: string;
  title: string;
  mutations: string[];
  survived: boolean;
}

export interface Survivor extends MutatedTest {
  /** Why it may pass; undefined without a known one. */
  reason: string | undefined;
}

/** The tests of a report with at least one mutation. */
export function mutatedTests(report: JSONReport): MutatedTest[] {
  return testsOfReport(report).flatMap(({ spec, test, titles }) => {
    const mutations = mutationsOf(test);
    if (mutations.length === 0) return [];
    const survived = test.results.at(-1)?.status === 'passed';
    return [{ file: spec.file, title: titles.join(' › '), mutations, survived }];
  });
}

/** Those that passed all the same. */
export function survivorsOf(tests: readonly MutatedTest[], accepted: readonly Accepted[]): Survivor[] {
  return tests
    .filter(({ survived }) => survived)
    .map((test) => ({ ...test, reason: accepted.find((one) => explains(one, test))?.reason }));
}

function explains({ test, mutation }: Accepted, { title, mutations }: MutatedTest): boolean {
  const fits = (text: string): boolean =>
    typeof mutation === 'string' ? text.includes(mutation) : mutation.test(text);
  return title.includes(test) && mutations.some(fits);
}

function mutationsOf({ annotations, results }: JSONReportTest): string[] {
  const last = results.at(-1)?.annotations ?? [];
  const all = [...annotations, ...last].filter(({ type }) => type === MUTATION_ANNOTATION);
  return [...new Set(all.flatMap(({ description }) => description ?? []))];
}
