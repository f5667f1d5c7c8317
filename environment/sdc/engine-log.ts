import type { OwnedProcess } from '../core/contract.js';

const LINES_READ = 400;
const NOISE = [
  /^\s+at \S+\(/, // a stack trace: the error is above it
  /^\s+\.\.\. \d+ more/,
  /^\[[\d.]+s\]\[warning\]\[cds/, // warnings about the class archive
  /^Logging initialized @/,
  /^\s*$/,
];

/** The same process with a log tail without stack traces and warnings of the virtual machine. */
export function withReadableLog(process: OwnedProcess): OwnedProcess {
  return {
    pid: process.pid,
    ended: process.ended,
    get running() {
      return process.running;
    },
    get stopRequested() {
      return process.stopRequested;
    },
    logTail: async (lines) => readable(await process.logTail(LINES_READ), lines),
    freeze: () => process.freeze(),
    thaw: () => process.thaw(),
    stop: (options) => process.stop(options),
  };
}

export function readable(log: string, lines: number): string {
  return log
    .split('\n')
    .filter((line) => !NOISE.some((noise) => noise.test(line)))
    .slice(-lines)
    .map((line) => (line.length > 600 ? `${line.slice(0, 600)} …` : line))
    .join('\n');
}
