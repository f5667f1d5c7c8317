export { Servers, type EngineRequest, type RunIdentity } from './client.js';
export type {
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
export { describeKept } from './kept.js';
export { optionsFromEnvironment, sdcConnection, type ServersOptions } from './options.js';
export type { Progress } from './progress.js';
export { DEFAULT_VERSION, engineSpec, type EngineSpec } from './sdc/engine.js';
export type { EngineInfo } from './supervisor/engines.js';
export type { EndReport } from './supervisor/protocol.js';
