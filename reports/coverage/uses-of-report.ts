import type { JSONReport, JSONReportTest } from '@playwright/test/reporter';
import { testsOfReport } from '../tests-of-report.js';
import { COVERAGE_ATTACHMENT, mergeUses, stageUses, type StageUse } from './stage-use.js';

/** How the tests of a JSON report configure stages. */
export function usesOfReport(report: JSONReport): StageUse[] {
  return mergeUses(testsOfReport(report).flatMap(({ test }) => usesOfTest(test)));
}

/** How a test configures stages; what cannot be read is left out. */
export function usesOfTest({ results }: JSONReportTest): StageUse[] {
  const attachments = results.flatMap((result) => result.attachments);
  return attachments.flatMap(({ name, body }) => {
    if (name !== COVERAGE_ATTACHMENT || body === undefined) return [];
    const read = stageUses.safeParse(JSON.parse(Buffer.from(body, 'base64').toString('utf8')));
    return read.success ? read.data : [];
  });
}
