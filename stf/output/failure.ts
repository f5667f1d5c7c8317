import { CommanderError } from 'commander';
import { SdcError } from 'sdc-sdk/errors';
import { EXIT } from './exit-codes.js';
import { coloured } from './colours.js';
import { note } from './print.js';

let showDetails = false;

/** Makes failures include stack trace and cause (`--debug`). */
export function showFailureDetails(): void {
  showDetails = true;
}

/** Prints an error with its next step; returns the exit code. */
export function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage; // has printed its message
  note(`${coloured('red', 'stf:', process.stderr)} ${messageOf(error)}`);
  if (showDetails) note(stackOf(error));
  return error instanceof SdcError && error.code === 'OPTION_INVALID' ? EXIT.usage : EXIT.failed;
}

function messageOf(error: unknown): string {
  if (error instanceof SdcError) return error.message;
  return `${error instanceof Error ? error.message : String(error)} (Unexpected error; --debug shows its stack trace.)`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}
