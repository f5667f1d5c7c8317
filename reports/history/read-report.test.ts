import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, _baseTest as test, type TestInfo } from '@playwright/test';
import { COVERAGE_ATTACHMENT } from '../coverage/stage-use.js';
import { readReports } from './read-report.js';

const BENCHMARK = {
  name: '',
  origin: 'Dev Raw Data Source',
  destination: 'JDBC Producer',
  recordsPerSecond: { mean: 21_000, low: 20_500, high: 21_500 },
  records: 50_000,
  runs: 5,
};

const STAGE_USE = {
  library: 'streamsets-datacollector-jdbc-lib',
  stage: 'com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget',
  label: 'JDBC Producer',
  configs: ['tableNameTemplate'],
  values: {},
};

const REPORT = {
  config: {
    metadata: {
      gitCommit: { hash: 'abc1234', subject: 'Mask SSNs', branch: 'main' },
      ci: { buildHref: 'https://ci.example.com/7' },
      PostgreSQL: '16.14 (embedded)',
      actualWorkers: 2,
    },
  },
  stats: { startTime: '2026-11-30T02:17:00.000Z', duration: 61_000.4, expected: 1 },
  suites: [
    {
      title: 'orders.spec.ts',
      specs: [
        spec('arrive', 'expected', {
          attachments: [
            { name: 'benchmark.json', body: base64(BENCHMARK) },
            { name: COVERAGE_ATTACHMENT, body: base64([STAGE_USE]) },
          ],
        }),
        spec('are skipped', 'skipped', {}),
      ],
      suites: [
        {
          title: 'with errors',
          specs: [
            spec('fail', 'unexpected', {
              status: 'failed',
              errors: [{ message: "Error: \u001b[31m'orders' is RUN_ERROR: JDBC_06\u001b[39m\ndetails" }],
              annotations: [{ type: 'Data Collector', description: '3.22.2 (docker streamsets/datacollector:3.22.2)' }],
            }),
          ],
        },
      ],
    },
  ],
};

function spec(title: string, status: string, result: object): object {
  const one = { duration: 1200, status: 'passed', errors: [], annotations: [], attachments: [], ...result };
  const tests = [{ projectName: 'nightly', expectedStatus: 'passed', annotations: [], status, results: [one] }];
  return { id: `id-${title}`, title, file: 'orders.spec.ts', line: 7, tests };
}

function base64(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64');
}

async function write(testInfo: TestInfo, name: string, content: unknown): Promise<string> {
  const file = testInfo.outputPath(name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a JSON report of Playwright', async ({}, testInfo) => {
  const { runs, warnings } = await readReports([await write(testInfo, 'results.json', REPORT)]);
  const common = { file: 'orders.spec.ts', line: 7, project: 'nightly', sdc: '3.22.2 (docker)', duration: 1200 };
  expect(warnings).toEqual([]);
  expect(runs).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown as string,
      source: 'results.json',
      start: '2026-11-30T02:17:00.000Z',
      duration: 61_000.4,
      commit: { hash: 'abc1234', subject: 'Mask SSNs', branch: 'main' },
      links: { build: 'https://ci.example.com/7' },
      servers: { PostgreSQL: '16.14 (embedded)' },
      results: [
        { ...common, title: 'arrive', status: 'passed' },
        { ...common, title: 'are skipped', status: 'skipped' },
        {
          ...common,
          title: 'with errors › fail',
          status: 'failed',
          cause: "'orders' is RUN_ERROR: JDBC_06",
          testId: 'id-fail',
        },
      ],
      throughput: [{ ...BENCHMARK, sdc: '3.22.2 (docker)' }],
      coverage: [{ stage: 'JDBC Producer', configs: ['tableNameTemplate'] }],
    },
  ]);
});

test('what arrived in spite of a fault', async ({}, testInfo) => {
  const delivery = {
    fault: 'the network is cut',
    origin: 'Amazon S3',
    destination: 'JDBC Producer',
    records: 1_000,
    lost: 0,
    doubled: 37,
    recoveryMs: 2_100,
  };
  const attachments = [
    { name: 'delivery.json', body: base64(delivery) },
    { name: 'delivery.json', body: base64({}) },
  ];
  const suites = [{ title: 'faults.spec.ts', specs: [spec('the network is cut', 'expected', { attachments })] }];
  const { runs, warnings } = await readReports([await write(testInfo, 'results.json', { ...REPORT, suites })]);
  expect(runs[0]?.deliveries).toEqual([{ ...delivery, sdc: '-' }]);
  expect(warnings).toEqual([expect.stringContaining('the result of a delivery cannot be read: ')]);
});

const PLAYWRIGHT_JUNIT = `<testsuites id="" name="" tests="2" failures="1">
<testsuite name="orders.spec.ts" timestamp="2026-11-30T02:17:00.000Z" hostname="nightly" tests="2">
<testcase name="with errors › fail" classname="orders.spec.ts" time="1.2">
<properties><property name="Data Collector" value="3.22.2 (docker streamsets/datacollector:3.22.2)"></property></properties>
<failure message="orders.spec.ts:7:1 fail" type="FAILURE"><![CDATA[  [nightly] › orders.spec.ts:7:1 › fail

    Error: 'orders' is RUN_ERROR: JDBC_06

      details]]></failure></testcase>
<testcase name="are skipped" classname="orders.spec.ts" time="0"><skipped></skipped></testcase>
</testsuite></testsuites>`;

test('a JUnit report of Playwright has the same tests as its JSON', async ({}, testInfo) => {
  const { runs } = await readReports([await write(testInfo, 'junit.xml', PLAYWRIGHT_JUNIT)]);
  expect(runs).toMatchObject([
    {
      start: '2026-11-30T02:17:00.000Z',
      results: [
        {
          file: 'orders.spec.ts',
          title: 'with errors › fail',
          project: 'nightly',
          sdc: '3.22.2 (docker)',
          status: 'failed',
          duration: 1200,
          cause: "'orders' is RUN_ERROR: JDBC_06",
        },
        { title: 'are skipped', status: 'skipped' },
      ],
    },
  ]);
});

test('a JUnit report of another tool', async ({}, testInfo) => {
  const text = `<testsuite name="pytest" timestamp="2026-11-29T02:00:00" hostname="ci-3"><testcase classname="stage.test_jdbc"
    name="test_insert[postgres]" time="3.5"><failure message="AssertionError: 3 &lt; 4">trace</failure></testcase></testsuite>`;
  const { runs } = await readReports([await write(testInfo, 'junit.xml', text)]);
  expect(runs[0]?.results).toEqual([
    {
      file: 'stage.test_jdbc',
      title: 'test_insert[postgres]',
      project: '',
      sdc: '-',
      status: 'failed',
      duration: 3500,
      cause: 'AssertionError: 3 < 4',
    },
  ]);
});

const DAMAGED: [title: string, name: string, content: string, reason: RegExp][] = [
  ['half of a JSON report', 'results.json', JSON.stringify(REPORT).slice(0, 400), /it is not complete JSON/],
  ['an empty file', 'results.json', '', /it is empty/],
  ['other JSON', 'results.json', '{"a":1}', /it is not a report of Playwright in JSON, nor of JUnit/],
  ['half of a JUnit report', 'junit.xml', PLAYWRIGHT_JUNIT.slice(0, 400), /it is not complete XML/],
  ['other XML', 'junit.xml', '<a><b/></a>', /it has no test suites of JUnit/],
  [
    'a JUnit report without a time',
    'junit.xml',
    '<testsuite name="a"></testsuite>',
    /no test suite in it has a timestamp/,
  ],
];

for (const [title, name, content, reason] of DAMAGED) {
  test(`${title} is a warning, and an error when nothing else was read`, async ({}, testInfo) => {
    const damaged = await write(testInfo, `damaged/${name}`, content);
    const whole = await write(testInfo, 'whole/results.json', REPORT);
    const { runs, warnings } = await readReports([damaged, whole]);
    expect(runs).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    await expect(readReports([damaged])).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
  });
}

test('a report that does not exist is an error', async () => {
  await expect(readReports(['/nonexistent/results.json'])).rejects.toMatchObject({ code: 'REPORT_MISSING' });
});

test('a benchmark that cannot be read is a warning', async ({}, testInfo) => {
  const text = JSON.stringify(REPORT).replace(base64(BENCHMARK), base64({ ...BENCHMARK, records: 'many' }));
  const { runs, warnings } = await readReports([await write(testInfo, 'results.json', text)]);
  expect(runs[0]?.throughput).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('the result of a benchmark cannot be read')]);
});

test('a directory stands for its reports; of both formats, JSON is read', async ({}, testInfo) => {
  await write(testInfo, 'all/1/results.json', REPORT);
  await write(testInfo, 'all/1/junit.xml', PLAYWRIGHT_JUNIT);
  await write(testInfo, 'all/2/junit.xml', PLAYWRIGHT_JUNIT);
  await write(testInfo, 'all/2/pipeline.json', '{}');
  const { runs, warnings } = await readReports([testInfo.outputPath('all')]);
  expect(runs.map(({ source }) => source)).toEqual(['results.json', 'junit.xml']);
  expect(warnings).toEqual([]);
});
