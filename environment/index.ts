export { Servers, type EngineRequest, type RunIdentity } from './run/client.js';
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
} from './core/contract.js';
export { ServerError } from './core/errors.js';
export { describeKept, describeServers } from './run/kept.js';
export {
  BUILD_MISMATCHES,
  oneOf,
  optionsFromEnvironment,
  SDC_ENVS,
  sdcConnection,
  type BuildMismatch,
  type SdcEnv,
  type ServersOptions,
} from './options/options.js';
export type { Progress } from './core/progress.js';
export { DEFAULT_VERSION, engineSpec, type EngineNote, type EngineSpec, type SdcInfo } from './sdc/engine.js';
export { requireKnownLibraries } from './sdc/known-libraries.js';
export { fullLibraryId, shortLibraryId } from './sdc/library-id.js';
export type { SdcRole, SdcUser } from './sdc/users.js';
export type { EngineInfo } from './run/engines.js';
export type { EndReport } from './run/protocol.js';
export { findRuns, removeRun, type Removed, type Run, type RunState } from './run/leftovers.js';
