import { SdcError } from 'sdc-sdk';

/** An error of the command itself. */
export class StfError extends SdcError {}
