import type { ImageProgress } from '../../images/index.js';
import { note } from '../output/print.js';

const VERBS = { build: 'Building', pull: 'Pulling', push: 'Pushing' };
/** CI logs keep every line. */
const EVERY_MS = { terminal: 1_000, log: 5_000 };

/**
 * Prints the progress of images until the work ends: for each one line at the start, one every five seconds (every second on
 * a terminal), and its last state.
 */
export async function withImageProgress<T>(
  work: (report: (progress: ImageProgress) => void) => Promise<T>,
  { write = note, everyMs = process.stderr.isTTY ? EVERY_MS.terminal : EVERY_MS.log } = {},
): Promise<T> {
  const states = new Map<string, string>();
  const timer = setInterval(() => {
    for (const [task, text] of states) write(`${task}: ${text}`);
  }, everyMs);
  const report = ({ image, action, complete, text }: ImageProgress): void => {
    const task = `${VERBS[action]} ${image}`;
    if (!states.has(task)) write(task);
    states.set(task, text);
    if (!complete) return;
    write(`${task}: ${text}`);
    states.delete(task);
  };
  try {
    return await work(report);
  } finally {
    clearInterval(timer);
  }
}
