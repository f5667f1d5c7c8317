import { join, relative } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Options {
  /** Directory that the reports of the run are written to. */
  folder: string;
}

/** `16.14 (embedded)`: how the fixtures annotate a test with a server that it used. */
const SERVER = /\((?:embedded|docker|existing)\b[^()]*\)$/;

/** Adds the servers that the tests used to the metadata of the reports, and prints them with the path of the report. */
export default class RunReport implements Reporter {
  readonly #folder: string;
  readonly #servers = new Map<string, Set<string>>();
  #config: FullConfig | undefined;

  constructor(options: Options) {
    this.#folder = options.folder;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(config: FullConfig): void {
    this.#config = config;
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (description === undefined || !SERVER.test(description)) continue;
      const versions = this.#servers.get(type) ?? new Set();
      this.#servers.set(type, versions.add(description));
    }
  }

  /** Reporters that come later (HTML, JSON) write the metadata that is added here. */
  onEnd(): void {
    const servers = [...this.#servers].map(([server, versions]) => [server, [...versions].join(', ')] as const);
    if (this.#config !== undefined) Object.assign(this.#config.metadata, Object.fromEntries(servers));
    const lines = servers.map(([server, versions]) => `  ${server}: ${versions}`);
    const html = relative(process.cwd(), join(this.#folder, 'html'));
    process.stdout.write(`\n${lines.join('\n')}\n  Report: npx playwright show-report ${html}\n`);
  }
}
