import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { descendantsOf } from './identity.js';

/** Sends SIGCONT to the processes whose pids it reads, when its input ends. */
const GUARD = 'pids=; while read -r pid; do pids="$pids $pid"; done; [ -z "$pids" ] || kill -CONT $pids 2>/dev/null';

/**
 * A process and its descendants, stopped with SIGSTOP. A guard continues them when `thaw` is called and when this process
 * dies: a stopped process does not act on the signals that end it, except SIGKILL.
 */
export class Frozen {
  readonly #guard: ChildProcessByStdio<Writable, null, null>;
  readonly #ended: Promise<unknown>;

  private constructor(guard: ChildProcessByStdio<Writable, null, null>) {
    this.#guard = guard;
    this.#ended = once(guard, 'exit');
  }

  static async freeze(pid: number): Promise<Frozen> {
    const guard = spawn('/bin/sh', ['-c', GUARD], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    const frozen = new Frozen(guard);
    guard.unref();
    const stopped = new Set<number>();
    // A process may have started another one before it was stopped.
    for (let found = [pid]; found.length > 0;) {
      for (const one of found) {
        guard.stdin.write(`${one}\n`);
        stop(one);
        stopped.add(one);
      }
      found = (await descendantsOf(pid)).filter((one) => !stopped.has(one));
    }
    return frozen;
  }

  async thaw(): Promise<void> {
    this.#guard.stdin.end();
    await this.#ended;
  }
}

function stop(pid: number): void {
  try {
    process.kill(pid, 'SIGSTOP');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
