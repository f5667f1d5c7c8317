export type { Destination } from './backends/destination.js';
export type { BackendClients, BackendDriver } from './backends/driver.js';
export { DRIVERS, driverOf, type BackendsForTest } from './backends/drivers.js';
export { decimal, jsonText, valueOfDecimal } from './backends/exact-json.js';
export { unique } from './backends/resource-names.js';
export { Contents, type ObjectStore, type StoredObject } from './backends/s3/s3-objects.js';
export { within } from './core/within.js';
export { Servers, type EngineRequest, type RunIdentity } from './run/client.js';
export type { BackendInfo, SdcConnection, ServerInfo, ServerSource } from './core/contract.js';
export { ServerError } from './core/errors.js';
export { describeConnection, describeKept, describeServers, secretsOf, variablesOf } from './run/kept.js';
export {
  oneOf,
  optionsFromEnvironment,
  sdcConnection,
  type BuildMismatch,
  type SdcEnv,
  type ServersOptions,
} from './options/options.js';
export { BUILD_MISMATCHES, OPTIONS, readOption, SDC_ENVS, type OptionName, type OptionValue } from './options/table.js';
export type { Progress } from './core/progress.js';
export { DEFAULT_VERSION, engineSpec, type EngineNote, type EngineSpec, type SdcInfo } from './sdc/engine.js';
export { requireKnownLibraries } from './sdc/known-libraries.js';
export { fullLibraryId, shortLibraryId } from './sdc/library-id.js';
export type { SdcRole, SdcUser } from './sdc/users.js';
export type { EngineInfo } from './run/engines.js';
export type { EndReport } from './run/protocol.js';
export { findRuns, removeRun, type Removed, type Run, type RunState } from './run/leftovers.js';
