import { join, relative } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { causeOf } from './cause.js';

interface Options {
  /** Directory that the reports of the run are written to. */
  folder: string;
}

/** `16.14 (embedded)`: how the fixtures annotate a test with a server that it used. */
const SERVER = /\((?:embedded|docker|existing)\b[^()]*\)$/;

/** Limits the lines about failures: more are for the report. */
const SHOWN = 20;

/**
 * Adds the servers that the tests used to the metadata of the reports. Prints the cause of each failure in one line, the servers,
 * and the path of the report.
 */
export default class RunReport implements Reporter {
  readonly #folder: string;
  readonly #servers = new Map<string, Set<string>>();
  readonly #failures = new Map<TestCase, string>();
  #config: FullConfig | undefined;
  #ran = false;

  constructor(options: Options) {
    this.#folder = options.folder;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(config: FullConfig): void {
    this.#config = config;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#ran = true;
    if (result.status === test.expectedStatus || result.status === 'skipped') this.#failures.delete(test);
    else this.#failures.set(test, causeOf(result));
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
    if (!this.#ran) return; // with --list, for example
    const html = relative(process.cwd(), join(this.#folder, 'html'));
    const lines = [...this.#failureLines(html), ...servers.map(([server, versions]) => `  ${server}: ${versions}`)];
    process.stdout.write(`\n${lines.join('\n')}\n  Report: npx playwright show-report ${html}\n`);
  }

  /** `  specs/orders.spec.ts:12 the title: the cause (reports/out/html/index.html#?testId=…)`. */
  #failureLines(html: string): string[] {
    const lines = [...this.#failures].map(([{ id, location, title }, cause]) => {
      const place = `${relative(process.cwd(), location.file)}:${location.line}`;
      return `  failed: ${place} ${title}: ${cause} (${join(html, 'index.html')}#?testId=${id})`;
    });
    const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more`] : [];
    return [...lines.slice(0, SHOWN), ...more];
  }
}
