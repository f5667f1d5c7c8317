import { isAlive, type ProcessIdentity } from '../process/identity.js';

/** /proc is a cheap look; elsewhere each look starts a `ps`. */
const EVERY_MS = process.platform === 'linux' ? 200 : 1_000;

/** Calls back once when the process is gone, whatever ended it. */
export function watchRunner(runner: ProcessIdentity, onGone: () => void): void {
  const look = async (): Promise<void> => {
    if (await isAlive(runner)) setTimeout(() => void look(), EVERY_MS);
    else onGone();
  };
  void look();
}
