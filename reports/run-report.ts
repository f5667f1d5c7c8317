import { join, relative } from 'node:path';
import { retitle } from './html-title.js';
import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Options {
  /** Folder that the reports of the run are written to. */
  folder: string;
}

/** What servers the tests of a run used, and where its reports are: into the reports' head and onto the terminal. */
export default class RunReport implements Reporter {
  readonly #folder: string;
  readonly #servers = new Map<string, Set<string>>();
  #config: FullConfig | undefined;
  #title: string | undefined;

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
      if (!SERVERS.has(type) || description === undefined) continue;
      const seen = this.#servers.get(type) ?? new Set();
      this.#servers.set(type, seen.add(description));
    }
  }

  /** Reporters that come later (HTML, JSON) write the metadata that is added here. */
  onEnd(_result: FullResult): void {
    const facts = [...this.#servers].map(([server, versions]) => [server, [...versions].join(', ')] as const);
    if (this.#config !== undefined) Object.assign(this.#config.metadata, Object.fromEntries(facts));
    this.#title = titleOf(facts, this.#config?.metadata['gitCommit'] as { shortHash?: string } | undefined);
    const lines = facts.map(([server, versions]) => `  ${server}: ${versions}`);
    const html = relative(process.cwd(), join(this.#folder, 'html'));
    process.stdout.write(`\n${lines.join('\n')}\n  Report: npx playwright show-report ${html}\n`);
  }

  /** The page is there when all reporters have ended. */
  async onExit(): Promise<void> {
    if (this.#title !== undefined) await retitle(join(this.#folder, 'html/index.html'), this.#title);
  }
}

/** `SDC 3.22.2 (embedded), PostgreSQL 16.14 (embedded) - commit da90a68`; undefined when no server was used. */
function titleOf(
  facts: readonly (readonly [server: string, versions: string])[],
  commit: { shortHash?: string } | undefined,
): string | undefined {
  if (facts.length === 0) return undefined;
  const servers = facts.map(([server, versions]) => (server === 'Data Collector' ? `SDC ${versions}` : versions));
  return servers.join(', ') + (commit?.shortHash === undefined ? '' : ` - commit ${commit.shortHash}`);
}

const SERVERS: ReadonlySet<string> = new Set(['Data Collector', 'PostgreSQL', 'MySQL', 'Kafka', 'S3']);
