import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { historyOf, type History } from './history-of-nights.js';
import { withRuns } from './night.js';
import { pageAssets } from './page-assets.js';
import { readReports } from './read-report.js';
import { readNights, replaceFile, writeNights } from './stored-nights.js';
import { pageOf } from './write-page.js';

export interface HistoryOptions {
  /** Directory of the page and of the nights. */
  directory: string;
  /** Reports to add: files and directories. */
  reports: readonly string[];
  /** Nights that are kept, the latest ones. */
  nights: number;
  /** Default: the name of the working directory. */
  title?: string | undefined;
  /** Where the HTML report of the added runs is: failures link to it. */
  reportUrl?: string | undefined;
}

export interface BuiltHistory {
  /** Path of the page. */
  page: string;
  history: History;
}

/** Adds reports to the nights of a directory, and writes its page. */
export async function buildHistory(options: HistoryOptions): Promise<BuiltHistory> {
  const { directory, reportUrl } = options;
  const stored = await readNights(directory);
  const read = await readReports(options.reports);
  const runs = read.runs.map((run) => ({
    ...run,
    links: { ...run.links, ...(reportUrl === undefined ? {} : { report: reportUrl }) },
  }));
  const nights = withRuns(stored.nights, runs).slice(-options.nights);
  const history = historyOf(nights, {
    title: options.title ?? basename(process.cwd()),
    warnings: [...stored.warnings, ...read.warnings],
  });
  await mkdir(directory, { recursive: true });
  await writeNights(directory, nights, stored.nights);
  const page = join(directory, 'index.html');
  await replaceFile(page, pageOf(history, await pageAssets()));
  return { page, history };
}
