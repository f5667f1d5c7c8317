import type { ImageProgress } from '../../images/index.js';
import { note } from '../output/print.js';

const SHOWN_EVERY_MS = 1_000;

/** Prints one line when the image changes, then at most one per second. */
export function imageProgress(): (progress: ImageProgress) => void {
  let [current, shown] = ['', 0];
  return ({ image, text }) => {
    const line = text.trim();
    if (line === '' || (image === current && Date.now() - shown < SHOWN_EVERY_MS)) return;
    [current, shown] = [image, Date.now()];
    note(`${image}: ${line.split('\n').at(-1)?.slice(0, 150) ?? ''}`);
  };
}
