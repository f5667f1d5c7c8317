import { SdcError } from '../client/errors.js';

/** The program was called in a way that it does not understand. */
export class UsageError extends SdcError {
  constructor(message: string) {
    super('CLI_USAGE', message);
  }
}
