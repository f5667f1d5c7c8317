import { SdcError } from 'sdc-sdk';

/** A server that a run needs could not be started, found or used. */
export class ServerError extends SdcError {}
