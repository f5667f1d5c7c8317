import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { JSONReport, JSONReportTest, JSONReportTestResult } from '@playwright/test/reporter';
import { z } from 'zod';
import { causeOf } from '../cause.js';
import { testsOfReport, type ReportedTest } from '../tests-of-report.js';
import { mergeUses } from '../coverage/stage-use.js';
import { usesOfTest } from '../coverage/uses-of-report.js';
import { BENCHMARK_ATTACHMENT, benchmarkResult } from './benchmark-result.js';
import { DELIVERY_ATTACHMENT, deliveryResult } from './delivery-result.js';
import type { RunOfNight, Status, TestResult } from './night.js';

/** Where a report comes from. */
export interface ReportOrigin {
  id: string;
  source: string;
  /** Relative paths of attachments start there. */
  directory: string;
}

/** What is known of a report's metadata; everything else is written by reporters that we do not know. */
const metadataSchema = z.object({
  gitCommit: z.object({ hash: z.string(), subject: z.string().optional(), branch: z.string().optional() }).optional(),
  ci: z
    .object({
      commitHref: z.string().optional(),
      buildHref: z.string().optional(),
      commitHash: z.string().optional(),
      branch: z.string().optional(),
    })
    .optional(),
});

const reportSchema = z.object({
  config: z.object({ metadata: z.record(z.string(), z.unknown()).catch({}) }).loose(),
  suites: z.array(z.unknown()),
  stats: z.object({ startTime: z.string(), duration: z.number() }).loose(),
});

/** `3.22.2 (docker streamsets/datacollector:3.22.2)`, of which the image is left out. */
const SERVER = /^(.*) \((embedded|docker|existing)\b[^()]*\)$/;
const STATUS: Record<JSONReportTest['status'], Status> = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'flaky',
  skipped: 'skipped',
};

export function isPlaywrightReport(content: unknown): content is JSONReport {
  return reportSchema.safeParse(content).success;
}

export function readPlaywright(report: JSONReport, origin: ReportOrigin): { run: RunOfNight; warnings: string[] } {
  const metadata = report.config.metadata as Record<string, unknown>;
  const servers = Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) =>
      typeof value === 'string' && SERVER.test(value) ? [[name, value]] : [],
    ),
  );
  const known = metadataSchema.safeParse(metadata);
  const { gitCommit, ci } = known.success ? known.data : {};
  const hash = gitCommit?.hash ?? ci?.commitHash;
  const warnings: string[] = [];
  const tests = testsOfReport(report);
  const inWhole = onlyVersion(tests.flatMap(({ test }) => versionOf(test) ?? []));
  const attached = <T extends { sdc?: string | undefined }>(kind: AttachedResult<T>): (T & { sdc: string })[] =>
    tests.flatMap(({ test }) => resultsOf(kind, test, versionOf(test) ?? inWhole, origin, warnings));
  const deliveries = attached({ name: DELIVERY_ATTACHMENT, what: 'a delivery', schema: deliveryResult });
  const run: RunOfNight = {
    id: origin.id,
    source: origin.source,
    start: new Date(report.stats.startTime).toISOString(),
    duration: report.stats.duration,
    ...(hash === undefined ? {} : { commit: { ...gitCommit, hash, ...branchOf(gitCommit?.branch ?? ci?.branch) } }),
    links: {
      ...(ci?.commitHref === undefined ? {} : { commit: ci.commitHref }),
      ...(ci?.buildHref === undefined ? {} : { build: ci.buildHref }),
    },
    servers,
    results: tests.map((one) => resultOf(one, inWhole)),
    throughput: attached({ name: BENCHMARK_ATTACHMENT, what: 'a benchmark', schema: benchmarkResult }),
    ...(deliveries.length === 0 ? {} : { deliveries }),
    coverage: mergeUses(tests.flatMap(({ test }) => usesOfTest(test))).map(({ label, configs }) => ({
      stage: label,
      configs,
    })),
  };
  return { run, warnings };
}

function resultOf({ spec, test, titles }: ReportedTest, sdc: string): TestResult {
  const status = STATUS[test.status];
  const failed = test.results.filter((result) => result.status !== test.expectedStatus).at(-1);
  return {
    file: spec.file.replaceAll('\\', '/'),
    line: spec.line,
    title: titles.join(' › '),
    project: test.projectName,
    sdc: versionOf(test) ?? sdc,
    status,
    duration: test.results.at(-1)?.duration ?? 0,
    ...((status === 'failed' || status === 'flaky') && failed !== undefined
      ? { cause: causeOf(failed), testId: spec.id }
      : {}),
  };
}

/** As the fixtures annotate a test. */
function versionOf({ annotations, results }: JSONReportTest): string | undefined {
  const all = [...annotations, ...results.flatMap((result) => result.annotations)];
  const description = all.find(({ type }) => type === 'Data Collector')?.description;
  const [, version, source] = SERVER.exec(description ?? '') ?? [];
  return version === undefined || source === undefined ? undefined : `${version} (${source})`;
}

/** Tests that never asked for a Data Collector count for the one that all others used. */
function onlyVersion(versions: readonly string[]): string {
  const different = [...new Set(versions)];
  return different.length === 1 ? (different[0] ?? '-') : '-';
}

function branchOf(branch: string | undefined): { branch?: string } {
  return branch === undefined ? {} : { branch };
}

/** What the fixtures attach to a test for the history. */
interface AttachedResult<T> {
  /** Name of the attachment. */
  name: string;
  /** For warnings: `a benchmark`. */
  what: string;
  schema: z.ZodType<T>;
}

function resultsOf<T extends { sdc?: string | undefined }>(
  { name: wanted, what, schema }: AttachedResult<T>,
  test: JSONReportTest,
  sdc: string,
  origin: ReportOrigin,
  warnings: string[],
): (T & { sdc: string })[] {
  const attachments = test.results.at(-1)?.attachments.filter(({ name }) => name === wanted) ?? [];
  return attachments.flatMap((attachment) => {
    const read = schema.safeParse(contentOf(attachment, origin));
    if (read.success) return [{ ...read.data, sdc: read.data.sdc ?? sdc }];
    warnings.push(`the result of ${what} cannot be read: ${z.prettifyError(read.error).split('\n').join('; ')}`);
    return [];
  });
}

/** Undefined when it cannot be read. */
function contentOf({ body, path }: JSONReportTestResult['attachments'][number], { directory }: ReportOrigin): unknown {
  try {
    if (body !== undefined) return JSON.parse(Buffer.from(body, 'base64').toString());
    if (path === undefined) return undefined;
    const file = isAbsolute(path) ? path : join(directory, path);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
