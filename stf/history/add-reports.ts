import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildHistory } from '../../reports/history/build-history.js';
import { count } from '../../reports/history/format.js';
import { note, print } from '../output/print.js';

export interface HistoryChoices {
  /** Empty: the report of the last run, if there is one. */
  reports: readonly string[];
  reportsDir: string;
  directory: string | undefined;
  nights: number;
  title: string | undefined;
  reportUrl: string | undefined;
}

/** Adds reports to the history and builds its page. */
export async function history(choices: HistoryChoices): Promise<void> {
  const { reportsDir, directory = join(reportsDir, 'history'), nights, title, reportUrl } = choices;
  const latest = join(reportsDir, 'results.json');
  const reports = choices.reports.length > 0 ? choices.reports : [latest].filter((file) => existsSync(file));
  const { page, history: built } = await buildHistory({ directory, reports, nights, title, reportUrl });
  for (const warning of built.warnings) note(`warning: ${warning}`);
  const { groups, data } = built;
  const failed = groups.flatMap(({ failures }) => failures);
  const fresh = failed.filter(({ since }) => since === data.nights.length - 1).length;
  const nightsText = count(data.nights.length, 'night');
  const failures = `${count(failed.length, 'test')} failed (${fresh} new) for ${count(groups.length, 'cause')}`;
  print(`${relative(process.cwd(), page)}: ${nightsText}; in the latest, ${failures}`);
}
