import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { runTool } from '../process/tool.js';
import type { Machine, Work } from '../core/machine.js';
import { reportWhile } from '../core/progress.js';
import { requireBuildTools } from './build-tools.js';
import { asCacheError } from '../core/cache-directory.js';
import { MavenState } from './maven-state.js';

export interface MavenOptions {
  /** The folder of the pom. */
  cwd: string;
  /** Completes `Maven could not …`. */
  what: string;
  work: Work;
  /** What a first run downloads, if known. */
  downloadBytes?: number | undefined;
}

const ERROR_LINES = 4;

/** Runs Maven in batch mode, reports its progress, and throws `MAVEN_FAILED` with the relevant lines of its output. */
export async function runMaven(args: string[], options: MavenOptions): Promise<void> {
  const { machine, progress } = options.work;
  const { jdk, maven } = await requireBuildTools(options.work);
  const state = new MavenState(options.downloadBytes);
  const run = runTool(maven, ['-B', '-Dstyle.color=never', ...args], {
    cwd: options.cwd,
    env: { ...machine.env, JAVA_HOME: jdk.home },
    onLine: (line) => state.take(line),
  });
  const { code, signal, output } = await reportWhile(run, progress, () => state.text);
  if (code === 0) return;
  if (signal !== null) {
    throw new ServerError('MAVEN_FAILED', `Maven could not ${options.what}: it was terminated by ${signal}.`, {
      nextStep: 'Start again; finished downloads are not repeated.',
    });
  }
  if (output.includes('No space left on device'))
    throw asCacheError(Object.assign(new Error(options.what), { code: 'ENOSPC' }), machine.cacheDir);
  const log = await writeLog(machine, options.what, output);
  throw new ServerError(
    'MAVEN_FAILED',
    `Maven could not ${options.what}: ${mavenErrors(output).replaceAll(`${options.cwd}/`, '') || `exit code ${code}`}`,
    {
      nextStep: `${advice(output)} The complete output of Maven is in ${log}.`,
    },
  );
}

/** The error messages in Maven's output, without its general hints. */
export function mavenErrors(output: string): string {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) =>
      line
        .replace(/^\[ERROR\]\s*/, '')
        .replace(/ -> \[Help \d+\].*$/, '')
        .trim(),
    )
    .filter(
      (line) =>
        line !== '' && !/^(To see the full|Re-run Maven|For more information|\[Help|After correcting|mvn <)/.test(line),
    );
  const shown = [...new Set(lines)]
    .slice(0, ERROR_LINES)
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line));
  return shown.join(' | ');
}

function advice(output: string): string {
  if (/offline|Unknown host|Connection refused|Network is unreachable|timed out|Could not transfer/i.test(output)) {
    return 'Check the network and the repositories in the settings of Maven (~/.m2/settings.xml); one download is required.';
  }
  if (/Could not find artifact|was not found in/i.test(output)) {
    return 'Check that the repositories in the settings of Maven (~/.m2/settings.xml) contain it.';
  }
  return 'Correct these errors, and start again.';
}

/** Writes one file per kind of build; it contains the last failure. */
async function writeLog({ cacheDir }: Machine, what: string, output: string): Promise<string> {
  const folder = join(cacheDir, 'logs');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `maven-${what.replace(/[^\w.]+/g, '-')}.log`);
  await writeFile(file, output, { mode: 0o600 });
  return file;
}
