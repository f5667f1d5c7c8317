import { SdcError } from 'sdc-sdk/errors';

/** An error of the command itself. */
export class StfError extends SdcError {}
