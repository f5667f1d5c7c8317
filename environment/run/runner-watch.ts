import { isAlive, type ProcessIdentity } from '../process/identity.js';

/** Reading /proc is cheap; on other systems each poll starts a `ps`. */
const POLL_MS = process.platform === 'linux' ? 200 : 1_000;

/** Calls back once when the process has ended, for any reason. */
export function watchRunner(runner: ProcessIdentity, onGone: () => void): void {
  const poll = async (): Promise<void> => {
    if (await isAlive(runner)) setTimeout(() => void poll(), POLL_MS);
    else onGone();
  };
  void poll();
}
