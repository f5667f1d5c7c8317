import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { redactor, SdcError } from 'sdc-sdk';
import type { RunOfNight } from './night.js';
import { readJunit } from './read-junit.js';
import { isPlaywrightReport, readPlaywright } from './read-playwright.js';

/** A report or a stored night cannot be read. */
export class HistoryError extends SdcError {}

export interface ReadReports {
  runs: RunOfNight[];
  /** One line for each report that could not be read, or only in part. */
  warnings: string[];
}

/**
 * Reads reports of Playwright (JSON) and of JUnit (XML). A directory stands for the reports in it; of two reports of one directory in
 * both formats, JSON is read. A report that cannot be read becomes a warning, unless it is the only one.
 * @param paths files and directories
 */
export async function readReports(paths: readonly string[]): Promise<ReadReports> {
  const read: ReadReports = { runs: [], warnings: [] };
  const errors: unknown[] = [];
  for (const file of await filesOf(paths)) {
    try {
      const { run, warnings } = await readReport(file);
      read.runs.push(redactor.cleanData(run));
      read.warnings.push(...warnings.map((warning) => `${file}: ${warning}`));
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      errors.push(error);
      read.warnings.push(error.summary);
    }
  }
  if (read.runs.length === 0 && errors.length > 0) throw errors[0];
  return read;
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(async (path) => ((await isDirectory(path)) ? reportsBelow(path) : [path])));
  return [...new Set(files.flat())];
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new HistoryError('REPORT_MISSING', `${path} cannot be read: ${(error as Error).message}.`, {
      nextStep: 'Name reports that exist, or directories with reports.',
      cause: error,
    });
  }
}

/** Other JSON files, such as the attachments of tests, are ignored. */
async function reportsBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const json = files.filter((file) => /(^|[.-])results\.json$/.test(basename(file)));
  const withJson = new Set(json.map(dirname));
  return [...json, ...files.filter((file) => extname(file) === '.xml' && !withJson.has(dirname(file)))].sort();
}

async function readReport(file: string): Promise<{ run: RunOfNight; warnings: string[] }> {
  const text = await readFile(file, 'utf8');
  const id = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const origin = { id, source: basename(file), directory: dirname(file) };
  if (text.trimStart().startsWith('<')) return readJunit(text, origin, (reason) => unreadable(file, reason));
  const content = parsed(text, file);
  if (!isPlaywrightReport(content)) throw unreadable(file, 'it is not a report of Playwright in JSON, nor of JUnit');
  return readPlaywright(content, origin);
}

function parsed(text: string, file: string): unknown {
  if (text.trim() === '') throw unreadable(file, 'it is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, `it is not complete JSON (${(error as Error).message})`, error);
  }
}

function unreadable(file: string, reason: string, cause?: unknown): HistoryError {
  return new HistoryError('REPORT_UNREADABLE', `${file} is left out: ${reason}.`, {
    nextStep: 'Give the JSON or JUnit report of a run that ended.',
    cause,
  });
}
