export { Servers, type EngineRequest, type RunIdentity } from './client.js';
export type {
  BackendInfo,
  BackendProduct,
  Connections,
  KafkaConnection,
  Product,
  S3Connection,
  SdcConnection,
  ServerInfo,
  ServerSource,
  SqlConnection,
} from './contract.js';
export { ServerError } from './errors.js';
export { describeKept, describeServers } from './kept.js';
export {
  BUILD_MISMATCHES,
  oneOf,
  optionsFromEnvironment,
  SDC_ENVS,
  sdcConnection,
  type BuildMismatch,
  type SdcEnv,
  type ServersOptions,
} from './options.js';
export type { Progress } from './progress.js';
export { DEFAULT_VERSION, engineSpec, type EngineNote, type EngineSpec, type SdcInfo } from './sdc/engine.js';
export { requireKnownLibraries } from './sdc/known-libraries.js';
export { fullLibraryId, shortLibraryId } from './sdc/library-id.js';
export type { SdcRole, SdcUser } from './sdc/users.js';
export type { EngineInfo } from './supervisor/engines.js';
export type { EndReport } from './supervisor/protocol.js';
export { findRuns, removeRun, type Removed, type Run, type RunState } from './supervisor/leftovers.js';
