export type { BackendDriver } from './backends/driver.js';
export { kafkaDriver } from './backends/kafka/kafka-driver.js';
export { mysqlDriver } from './backends/mysql/mysql-driver.js';
export { postgresDriver } from './backends/postgres/postgres-driver.js';
export { DRIVERS, driverOf } from './backends/registry.js';
export { s3Driver } from './backends/s3/s3-driver.js';
export { Servers, type EngineRequest, type RunIdentity } from './run/client.js';
export type {
  BackendInfo,
  KafkaConnection,
  S3Connection,
  SdcConnection,
  ServerInfo,
  ServerSource,
  SqlConnection,
} from './core/contract.js';
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
