import type { JSONReport, JSONReportSpec, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';

/** A test in a JSON report of Playwright: once for each project. */
export interface ReportedTest {
  spec: JSONReportSpec;
  test: JSONReportTest;
  /** Of its groups, outermost first, and its own. */
  titles: string[];
}

export function testsOfReport({ suites }: Pick<JSONReport, 'suites'>): ReportedTest[] {
  // The outermost suite is the file.
  return suites.flatMap((file) => testsOf(file, []));
}

function testsOf(suite: JSONReportSuite, titles: string[]): ReportedTest[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({ spec, test, titles: [...titles, spec.title] })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, [...titles, inner.title]))];
}
