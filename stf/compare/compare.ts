import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ifPresent } from '../../environment/admin.js';
import type { ChosenOptions } from '../choices/flags.js';
import { EXIT } from '../output/exit-codes.js';
import { note, print, printJson } from '../output/print.js';
import { StfError } from '../output/stf-error.js';
import { compareFile, type ComparisonOptions, type PipelineComparison } from './comparison.js';
import { htmlOf } from './html.js';
import { reportOf, textOf } from './report.js';
import { withSides, type Side } from './sides.js';
import { targetsFrom } from './targets.js';

export interface CompareRequest extends ComparisonOptions {
  files: readonly string[];
  /** The two Data Collectors, as {@link targetsFrom} reads them. */
  sdcs: readonly string[];
  json: boolean;
  /** Notes too. */
  notes: boolean;
  /** Where the page is written. */
  html: string | undefined;
}

/** Runs each pipeline with the same records on two Data Collectors and prints what differs. */
export async function compare(chosen: ChosenOptions, request: CompareRequest): Promise<void> {
  const targets = targetsFrom(request.sdcs, chosen);
  await requireFiles(request.files);
  await withSides(targets, { chosen, command: 'compare', files: request.files }, async (sides, signal) => {
    const both = sides as [Side, Side];
    const report = reportOf(
      targets.map(({ name }, index) => ({ name, version: both[index]?.sdc.version ?? '' })),
      await comparedFiles(request, both, signal),
    );
    if (request.html !== undefined) {
      await mkdir(dirname(request.html), { recursive: true });
      await writeFile(request.html, htmlOf(report));
    }
    if (request.json) printJson(report);
    else print(textOf(report, request));
    if (report.totals.equal < report.pipelines.length) process.exitCode = EXIT.failed;
  });
}

async function comparedFiles(
  request: CompareRequest,
  sides: readonly [Side, Side],
  signal: AbortSignal,
): Promise<PipelineComparison[]> {
  const compared: PipelineComparison[] = [];
  for (const [index, file] of request.files.entries()) {
    signal.throwIfAborted();
    note(`${index + 1} of ${request.files.length}: ${file}`);
    compared.push(...(await compareFile(file, sides, request)));
  }
  return compared;
}

async function requireFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const found = await ifPresent(file, stat);
    if (found?.isFile() === true) continue;
    const what = found === undefined ? `The file ${file} does not exist.` : `${file} is not a file.`;
    throw new StfError('OPTION_INVALID', what, {
      nextStep: 'Give exported pipelines: JSON files or zip archives, such as pipelines/*.json.',
    });
  }
}
