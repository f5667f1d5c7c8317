import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { catalogueDefinitions } from 'sdc-sdk';
import { coveragePage } from '../../reports/coverage/coverage-page.js';
import { coverageTable, totalText } from '../../reports/coverage/coverage-table.js';
import { coverageOf } from '../../reports/coverage/stage-coverage.js';
import { mergeUses } from '../../reports/coverage/stage-use.js';
import { usesOfReport } from '../../reports/coverage/uses-of-report.js';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, 'reports/out');
/** What the embedded engine ships, as conformance compares it. */
const SHIPPED = join(ROOT, 'engine/conformance/src/test/resources/vendor');
const USAGE = 'npm run coverage -- stages [results.json …]';

/** Which stages, configs and values the tests of a run set. */
async function coverStages(files: readonly string[]): Promise<void> {
  const reports = await Promise.all(files.map(readReport));
  const uses = mergeUses(reports.flatMap(usesOfReport));
  if (uses.length === 0)
    throw new Error(`${files.join(', ')} has no test with a pipeline. Run the specs first: npx stf test.`);
  const definitions = await catalogueDefinitions();
  const shipped = await shippedStages();
  const stages = definitions.stages.filter(
    ({ library, name }) =>
      shipped.has(`${library}::${name}`) || uses.some((use) => use.library === library && use.stage === name),
  );
  const coverage = coverageOf(stages, definitions, uses);
  const page = join(REPORTS, 'coverage', 'stages.html');
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, coveragePage(coverage, 'Stages, configs and values that the specs set'));
  console.log(
    `${coverageTable(coverage)}\n\n${totalText(coverage)}\nEach config and value: ${relative(process.cwd(), page)}`,
  );
}

async function readReport(file: string): Promise<JSONReport> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JSONReport;
  } catch (cause) {
    throw new Error(`${file} is not a JSON report of Playwright. Run the specs first, or name one: ${USAGE}`, {
      cause,
    });
  }
}

/** `library::stage`. */
async function shippedStages(): Promise<Set<string>> {
  const files = (await readdir(SHIPPED)).filter((name) => /^streamsets-datacollector-.*\.json$/.test(name));
  const stages = files.map(async (file) => {
    const definitions = JSON.parse(await readFile(join(SHIPPED, file), 'utf8')) as { name: string }[];
    return definitions.map(({ name }) => `${file.replace(/\.json$/, '')}::${name.replaceAll('.', '_')}`);
  });
  return new Set((await Promise.all(stages)).flat());
}

const [what, ...files] = process.argv.slice(2);
if (what !== 'stages') {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await coverStages(files.length > 0 ? files : [join(REPORTS, 'results.json')]);
}
