import { CommanderError } from 'commander';
import { SdcError } from 'sdc-sdk';
import { EXIT } from '../exit-codes.js';
import { coloured } from './colours.js';
import { note } from './print.js';

let showAll = false;

/** From now on a failure shows where in the program it happened, and what caused it (`--debug`). */
export function showAllOfFailures(): void {
  showAll = true;
}

/** Tells people what went wrong and what to do about it; answers the exit code. */
export function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage; // has printed its message
  note(`${coloured('red', 'stf:', process.stderr)} ${messageOf(error)}`);
  if (showAll) note(stackOf(error));
  return error instanceof SdcError && error.code === 'OPTION_INVALID' ? EXIT.usage : EXIT.failed;
}

function messageOf(error: unknown): string {
  if (error instanceof SdcError) return error.message;
  return `${error instanceof Error ? error.message : String(error)} (This is not foreseen; --debug shows where it happened.)`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}
