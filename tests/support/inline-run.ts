import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcessRegistry } from '../../environment/process/process-registry.js';
import { layOut, runsFolder } from '../../environment/run-files/run-folder.js';
import { killProcessesOf, leftoversOf } from './leftovers.js';
import { userEnvironment } from './user-environment.js';

/** Ten seconds are what a user is promised; a machine under load takes longer. */
const LEFTOVERS_MS = 60_000;

export const ROOT = join(import.meta.dirname, '../..');

export interface InlineResult {
  exitCode: number | null;
  /** stdout and stderr as they came. */
  output: string;
  /** The report; undefined when the runner was killed before it wrote it. */
  report: JSONReport | undefined;
  /** Every test with its outcome: `{ 'title': 'passed' }`. */
  outcomes: Record<string, string>;
}

/** A Playwright run of specs that a test holds as text, with a directory and a directory for temporary files of its own. */
export class InlineRun {
  readonly folder: string;
  readonly temp: string;
  readonly #child: ChildProcess;
  /** Resolves with the end of the runner itself; processes that it leaves may still have its output open. */
  readonly ended: Promise<number | null>;
  readonly #read: Promise<unknown>;
  #output = '';

  private constructor(folder: string, temp: string, child: ChildProcess) {
    this.folder = folder;
    this.temp = temp;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('exit', resolve));
    this.#read = new Promise((resolve) => child.once('close', resolve));
  }

  /** `files` by name below the folder; specs import from `FIXTURES`. */
  static async start(
    files: Record<string, string>,
    options: { env?: Record<string, string>; args?: string[] } = {},
  ): Promise<InlineRun> {
    const folder = await mkdtemp(join(ROOT, 'reports/out/inline-'));
    // A short name: sockets live below it.
    const temp = await mkdtemp(join(tmpdir(), 'stf-t-'));
    // As open as /tmp: the databases run as another user when this one is root.
    await chmod(temp, 0o755);
    for (const [name, text] of Object.entries({ 'playwright.config.ts': CONFIG, ...files })) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text.replaceAll('FIXTURES', join(ROOT, 'fixtures/index.js')).replaceAll('ROOT', ROOT));
    }
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
    const child = spawn(process.execPath, [cli, 'test', ...(options.args ?? [])], {
      cwd: folder,
      env: {
        ...userEnvironment(),
        TMPDIR: temp,
        // In the checkout, not beside `temp`: what one user writes there another cannot.
        PWTEST_CACHE_DIR: join(ROOT, 'node_modules/.cache/inline-runs'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    return new InlineRun(folder, temp, child);
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

  /** Resolves when the run has written a process whose title begins so into its process registry: it has been started. */
  async registered(title: string): Promise<void> {
    const runs = runsFolder(this.temp);
    const ended = this.ended.then(() => true);
    do {
      const folders = await readdir(runs).catch(() => []);
      const entries = await Promise.all(folders.map((name) => readProcessRegistry(layOut(join(runs, name)).processes)));
      if (entries.flat().some((entry) => entry.title.startsWith(title))) return;
    } while (!(await Promise.race([ended, sleep(50, false)])));
    throw new Error(`The run ended without starting a process '${title}':\n${this.#output}`);
  }

  /** Processes and files of the run that are there now. */
  async present(): Promise<string[]> {
    return leftoversOf(this.temp, 0);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ctrl-C in a terminal: every process of the foreground group gets it. */
  interrupt(): void {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGINT');
  }

  async result(): Promise<InlineResult> {
    const exitCode = await this.ended;
    await this.#read;
    const report = await readReport(join(this.folder, 'results.json'));
    return { exitCode, output: this.#output, report, outcomes: outcomesOf(report) };
  }

  /** Processes and files that the run has left behind, once they have had the time to go. */
  async leftovers(): Promise<string[]> {
    return leftoversOf(this.temp, LEFTOVERS_MS);
  }

  /** What a user then types to stop kept servers: `npm run stop`. */
  stop(): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'environment/run/stop.ts')], {
      cwd: ROOT,
      env: { ...userEnvironment(), TMPDIR: this.temp },
      encoding: 'utf8',
    });
  }

  /** Ends what is left of it, and removes its directories. */
  async remove(): Promise<void> {
    await killProcessesOf(this.temp);
    await Promise.all([this.folder, this.temp].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

const CONFIG = `
import { defineConfig } from '@playwright/test';
import { frameworkConfig } from 'ROOT/fixtures/config.js';

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
