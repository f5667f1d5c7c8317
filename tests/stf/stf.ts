import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { ROOT } from '../support/inline-run.js';
import { INSTALLED_FRAMEWORK } from '../support/installed.js';
import { killProcessesOf, leftoversOf } from '../support/leftovers.js';
import { allowForServers, LEFTOVERS_MS } from '../support/server-time.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { userEnvironment } from '../support/user-environment.js';

export interface Result {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface StfOptions {
  /** The directory of the package whose command it is. Default: the installed one */
  root?: string;
  /** Default: `root`, or this checkout */
  cwd?: string;
  env?: Record<string, string>;
}

export const NO_DOCKER = 'unix:///nonexistent/docker.sock';

/** The command as a user runs it, with its own directory of runs, so that it does not see the developer's. */
export class Stf {
  readonly temp: string;
  readonly #testInfo: TestInfo;

  constructor(temp: string, testInfo: TestInfo) {
    this.temp = temp;
    this.#testInfo = testInfo;
  }

  async run(words: string[], options: StfOptions = {}): Promise<Result> {
    return resultOf(this.spawn(words, options));
  }

  /** The process, with piped output. Commands that start servers extend the timeout of the test. */
  spawn(words: string[], { root, cwd = root ?? ROOT, env = {} }: StfOptions = {}): ChildProcess {
    if (['start', 'test', 'compare', 'adopt'].includes(words[0] ?? '')) allowForServers(this.#testInfo, { engines: 1 });
    return spawn(process.execPath, [join(root ?? INSTALLED_FRAMEWORK, 'bin/stf.js'), ...words], {
      cwd,
      // Docker is searched too, and can have runs of the developer.
      env: { ...undecidedEnvironment(), TMPDIR: this.temp, STF_TMPDIR: this.temp, DOCKER_HOST: NO_DOCKER, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** The leftovers of all runs; waits for their removal. */
  leftovers(): Promise<string[]> {
    return leftoversOf(this.temp, LEFTOVERS_MS);
  }
}

export async function resultOf(child: ChildProcess): Promise<Result> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, stdout, stderr };
}

/** The environment of a user without the variables that select servers. */
export function undecidedEnvironment(): NodeJS.ProcessEnv {
  const inner = Object.entries(userEnvironment()).filter(
    ([name]) => !/^(SDC_|STF_BACKENDS$|STF_KEEP$|POSTGRES_|MYSQL_|KAFKA_|S3_)/.test(name),
  );
  return { ...Object.fromEntries(inner), NO_COLOR: '1' };
}

export const test = base.extend<{ stf: Stf }>({
  stf: async ({}, use, testInfo) => {
    const temp = await temporaryDirectory('stf-c-');
    await use(new Stf(temp, testInfo));
    await killProcessesOf(temp);
    await rm(temp, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
