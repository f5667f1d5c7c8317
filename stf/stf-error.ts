import { SdcError } from 'sdc-sdk';

/** Something that the command itself cannot do. */
export class StfError extends SdcError {}
