import { spawn, type ChildProcess } from 'node:child_process';
import { ServerError } from '../core/errors.js';
import type { Environment } from '../core/machine.js';
import { diesWithParent } from './pdeathsig.js';

export interface ToolOptions {
  cwd?: string;
  env: Environment;
  onLine?: (line: string) => void;
}

export interface ToolResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** stdout and stderr, interleaved. */
  output: string;
}

const running = new Set<ChildProcess>();

/** Runs a program that ends by itself (a build, an installation) to its end; any exit code is a result. */
export async function runTool(command: string, args: string[], options: ToolOptions): Promise<ToolResult> {
  const [file, words] = diesWithParent(command, args);
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    let rest = '';
    const take = (chunk: string): void => {
      output += chunk;
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', (error: NodeJS.ErrnoException) => {
      running.delete(child);
      reject(
        new ServerError('TOOL_NOT_STARTED', `${command} could not be started (${error.code ?? error.message}).`, {
          nextStep: 'Check that the file exists and is executable.',
          cause: error,
        }),
      );
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      if (rest !== '') options.onLine?.(rest);
      resolve({ code, signal, output });
    });
  });
}

/** Kills the running tools with their process groups. */
export function endTools(): void {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
