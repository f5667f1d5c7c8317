import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { INSTALLED_FRAMEWORK, INSTALLED_SDK } from './installed.js';
import { killProcessesOf, leftoversOf } from './leftovers.js';
import { registered } from './registered-process.js';
import { LEFTOVERS_MS } from './server-time.js';
import { temporaryDirectory } from './temporary-directory.js';
import { userEnvironment } from './user-environment.js';

export const ROOT = join(import.meta.dirname, '../..');
export const FIXTURES = join(INSTALLED_FRAMEWORK, 'dist/fixtures/index.js');
export const CONFIG_MODULE = join(INSTALLED_FRAMEWORK, 'dist/fixtures/config.js');

export interface InlineResult {
  exitCode: number | null;
  /** stdout and stderr in the order of writing. */
  output: string;
  /** The report; undefined when the runner was killed before it wrote it. */
  report: JSONReport | undefined;
  /** Every test with its outcome: `{ 'title': 'passed' }`. */
  outcomes: Record<string, string>;
}

/** A Playwright run of specs that a test has as text, with its own directory and directory for temporary files. */
export class InlineRun {
  readonly directory: string;
  readonly temp: string;
  readonly #child: ChildProcess;
  /** Resolves when the runner ends; processes that it leaves behind can still have its output open. */
  readonly ended: Promise<number | null>;
  readonly #read: Promise<unknown>;
  #output = '';

  private constructor(directory: string, temp: string, child: ChildProcess) {
    this.directory = directory;
    this.temp = temp;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('exit', resolve));
    this.#read = new Promise((resolve) => child.once('close', resolve));
  }

  /** `files` by name in the directory; specs import from `FIXTURES`. */
  static async start(
    files: Record<string, string>,
    options: { env?: Record<string, string>; args?: string[] } = {},
  ): Promise<InlineRun> {
    const directory = await mkdtemp(join(ROOT, 'reports/out/inline-'));
    const temp = await temporaryDirectory('stf-t-');
    for (const [name, text] of Object.entries({ 'playwright.config.ts': CONFIG, ...files })) {
      const file = join(directory, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text.replaceAll('FIXTURES', FIXTURES));
    }
    // Instead of the one of the checkout, in which `sdc-sdk` is the sources.
    await writeFile(
      join(directory, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { paths: { 'sdc-sdk': [join(INSTALLED_SDK, 'dist/index.js')] } } }),
    );
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
    const child = spawn(process.execPath, [cli, 'test', ...(options.args ?? [])], {
      cwd: directory,
      env: {
        ...userEnvironment(),
        TMPDIR: temp,
        // In the checkout and not in /tmp, where files of one user cannot be written by another.
        PWTEST_CACHE_DIR: join(ROOT, 'node_modules/.cache/inline-runs'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    return new InlineRun(directory, temp, child);
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves when the run has printed this. */
  async printed(text: string): Promise<void> {
    const ended = this.#read.then(() => 'ended' as const);
    for (;;) {
      if (this.#output.includes(text)) return;
      const stream = this.#child.stdout;
      const more = new Promise<'more'>((resolve) =>
        stream?.once('data', () => {
          resolve('more');
        }),
      );
      if ((await Promise.race([ended, more])) === 'ended') {
        if (this.#output.includes(text)) return;
        throw new Error(`The run ended without printing '${text}':\n${this.#output}`);
      }
    }
  }

  /** Resolves when the process registry of the run has a process whose title begins with the text: the process has started. Its pid. */
  async registered(title: string): Promise<number> {
    const pid = await registered(this.temp, title, this.ended);
    if (pid !== undefined) return pid;
    throw new Error(`The run ended without starting a process '${title}':\n${this.#output}`);
  }

  /** Kills a server from outside: the run does not expect it. */
  async killProcess(title: string): Promise<void> {
    process.kill(await this.registered(title), 'SIGKILL');
  }

  /** The processes and files that the run has now. */
  async present(): Promise<string[]> {
    return leftoversOf(this.temp, 0);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ctrl-C in a terminal, which sends SIGINT to every process of the foreground group. */
  interrupt(): void {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGINT');
  }

  async result(): Promise<InlineResult> {
    const exitCode = await this.ended;
    await this.#read;
    const report = await readReport(join(this.directory, 'results.json'));
    return { exitCode, output: this.#output, report, outcomes: outcomesOf(report) };
  }

  /** The processes and files that the run leaves behind; waits for their removal. */
  async leftovers(): Promise<string[]> {
    return leftoversOf(this.temp, LEFTOVERS_MS);
  }

  /** Stops kept servers as a user does: `stf stop`. */
  stop(): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [join(ROOT, 'bin/stf.js'), 'stop'], {
      cwd: ROOT,
      env: { ...userEnvironment(), TMPDIR: this.temp },
      encoding: 'utf8',
    });
  }

  /** Kills the remaining processes and removes the directories. */
  async remove(): Promise<void> {
    await killProcessesOf(this.temp);
    await Promise.all([this.directory, this.temp].map((directory) => rm(directory, { recursive: true, force: true })));
  }
}

const CONFIG = `
import { defineConfig } from '@playwright/test';
import { frameworkConfig } from '${CONFIG_MODULE}';

export default defineConfig(frameworkConfig({ root: import.meta.dirname, env: process.env }), {
  testDir: '.',
  workers: 1,
  reporter: [['line'], ['json', { outputFile: 'results.json' }], ['html', { open: 'never', outputFolder: 'html' }]],
});
`;

async function readReport(file: string): Promise<JSONReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JSONReport;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function outcomesOf(report: JSONReport | undefined): Record<string, string> {
  const specs = (report?.suites ?? []).flatMap(specsOf);
  return Object.fromEntries(
    specs.map((spec) => [spec.title, spec.tests.flatMap(({ results }) => results.at(-1)?.status ?? 'none').join()]),
  );
}

export function specsOf(suite: JSONReportSuite): JSONReportSpec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
