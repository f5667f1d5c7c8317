import type { OwnedProcess } from '../core/contract.js';

const LOOK_AT = 400;
const NOISE = [
  /^\s+at \S+\(/, // a stack: what went wrong stands above it
  /^\s+\.\.\. \d+ more/,
  /^\[[\d.]+s\]\[warning\]\[cds/, // the virtual machine about its archive of classes
  /^Logging initialized @/,
  /^\s*$/,
];

/** The same process, with a log's tail that shows more of what went wrong and less of where in the engine's code. */
export function withReadableLog(process: OwnedProcess): OwnedProcess {
  return {
    pid: process.pid,
    ended: process.ended,
    get running() {
      return process.running;
    },
    logTail: async (lines) => readable(await process.logTail(LOOK_AT), lines),
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
