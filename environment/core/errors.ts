import { SdcError } from 'sdc-sdk/errors';

/** A server that a run needs could not be started, found or used. */
export class ServerError extends SdcError {}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
