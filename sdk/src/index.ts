export { SdcError, type SdcErrorOptions } from './client/errors.js';
