import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { z } from 'zod';
import { causeOf } from '../cause.js';
import type { RunOfNight, Status, TestResult } from './night.js';
import type { ReportOrigin } from './read-playwright.js';

const LISTS = new Set(['testsuite', 'testcase', 'property', 'failure', 'error', 'skipped']);

const problem = z.union([z.string(), z.object({ message: z.string().optional(), '#text': z.string().optional() })]);
const testCase = z.object({
  name: z.string(),
  classname: z.string().default(''),
  file: z.string().optional(),
  line: z.coerce.number().optional(),
  time: z.coerce.number().catch(0),
  failure: z.array(problem).default([]),
  error: z.array(problem).default([]),
  skipped: z.array(z.unknown()).default([]),
  properties: z
    .object({ property: z.array(z.object({ name: z.string(), value: z.string().default('') })).default([]) })
    .optional()
    .catch(undefined),
});

type TestCase = z.infer<typeof testCase>;
interface Suite {
  name: string;
  timestamp?: string | undefined;
  hostname?: string | undefined;
  testcase: TestCase[];
  testsuite: Suite[];
}

const suite: z.ZodType<Suite> = z.object({
  name: z.string().default(''),
  timestamp: z.string().optional(),
  hostname: z.string().optional(),
  testcase: z.array(testCase).default([]),
  get testsuite() {
    return z.array(suite).default([]);
  },
});

const documentSchema = z.union([
  z
    .object({ testsuites: z.object({ testsuite: z.array(suite).default([]) }) })
    .transform((one) => one.testsuites.testsuite),
  z.object({ testsuite: z.array(suite) }).transform((one) => one.testsuite),
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.has(name),
});

/**
 * Reads a JUnit report, of Playwright or another tool.
 * @param unreadable returns the error for a document that has no test suites
 */
export function readJunit(
  text: string,
  origin: ReportOrigin,
  unreadable: (reason: string) => Error,
): { run: RunOfNight; warnings: string[] } {
  try {
    SyntaxValidator.validate(text);
  } catch (error) {
    throw unreadable(`it is not complete XML (${(error as Error).message})`);
  }
  const read = documentSchema.safeParse(parser.parse(text));
  if (!read.success) throw unreadable('it has no test suites of JUnit');
  const suites = read.data.flatMap(flat);
  const start = suites.map(({ timestamp }) => Date.parse(timestamp ?? '')).filter((time) => !Number.isNaN(time));
  if (start.length === 0) throw unreadable('no test suite in it has a timestamp');
  const results = suites.flatMap((one) => one.testcase.map((each) => resultOf(each, one)));
  const servers = suites.flatMap((one) => one.testcase).flatMap(serversOf);
  const run: RunOfNight = {
    id: origin.id,
    source: origin.source,
    start: new Date(Math.min(...start)).toISOString(),
    duration: results.reduce((sum, { duration }) => sum + duration, 0),
    links: {},
    servers: Object.fromEntries(servers),
    results,
    throughput: [],
    coverage: [],
  };
  return { run, warnings: [] };
}

function flat(one: Suite): Suite[] {
  return [one, ...one.testsuite.flatMap(flat)];
}

function resultOf(one: TestCase, { name, hostname = '' }: Suite): TestResult {
  const problems = [...one.failure, ...one.error];
  const status: Status = problems.length > 0 ? 'failed' : one.skipped.length > 0 ? 'skipped' : 'passed';
  // Playwright names the suite and the class after the file, and has the project in place of the host.
  const isPlaywright = name === one.classname;
  const sdc = serversOf(one).find(([type]) => type === 'Data Collector')?.[1] ?? '-';
  return {
    file: one.file ?? (one.classname === '' ? name : one.classname),
    ...(one.line === undefined ? {} : { line: one.line }),
    title: one.name,
    project: isPlaywright ? hostname : '',
    sdc: sdc.replace(/ \((\w+)[^()]*\)$/, ' ($1)'),
    status,
    duration: Math.round(one.time * 1000),
    ...(problems[0] === undefined ? {} : { cause: causeIn(problems[0]) }),
  };
}

/** Playwright writes `spec.ts:3:1 title` into the message, and the error into the text. */
function causeIn(one: z.infer<typeof problem>): string {
  const { message = '', '#text': text = '' } = typeof one === 'string' ? { '#text': one } : one;
  const lines = text.split('\n').map((line) => line.trim());
  const error = lines.find((line) => /^\w*Error: /.test(line));
  const usual = message === '' || /\.[cm]?[jt]sx?:\d+:\d+ /.test(message) ? lines.find((line) => line !== '') : message;
  return causeOf({ errors: [{ message: error ?? usual ?? message }], status: 'failed' });
}

function serversOf({ properties }: TestCase): [string, string][] {
  return (properties?.property ?? [])
    .filter(({ value }) => /\((?:embedded|docker|existing)\b[^()]*\)$/.test(value))
    .map(({ name, value }) => [name, value]);
}
