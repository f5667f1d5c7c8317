export type { Destination } from './backends/destination.js';
export type { BackendClients, BackendDriver, BackendForTest } from './backends/driver.js';
export { DRIVERS, driverOf, type BackendsForTest } from './backends/drivers.js';
export { decimal, jsonText, valueOfDecimal } from './backends/exact-json.js';
export { unique } from './backends/resource-names.js';
export { Contents, isGone, type ObjectStore, type StoredObject } from './backends/s3/s3-objects.js';
export { within } from './core/within.js';
export { runFrom, Servers, type EngineRequest, type RunIdentity } from './run/client.js';
export { PULL_POLICIES, type Environment, type Machine, type PullPolicy, type Work } from './core/machine.js';
export { machineFrom } from './options/machine-options.js';
export type {
  BackendInfo,
  SdcConnection,
  SdcRole,
  SdcUser,
  ServerControl,
  ServerDeath,
  ServerInfo,
  ServerSource,
} from './core/contract.js';
export { messageOf, ServerError } from './core/errors.js';
export { describeConnection, describeKept, describeServers, secretsOf, variablesOf } from './run/kept.js';
export {
  oneOf,
  optionsFromEnvironment,
  sdcConnection,
  type BuildMismatch,
  type SdcEnv,
  type ServersOptions,
} from './options/options.js';
export { OPTIMIZE_FOR, SDC_ENVS } from './options/sdc-rows.js';
export { versionGivenBy, versionsOf, type Versions } from './options/version-option.js';
export {
  BUILD_MISMATCHES,
  readOption,
  USE_OPTIONS,
  useOptionsFrom,
  type OptionName,
  type OptionValue,
  type UseOptions,
} from './options/table.js';
export type { Progress } from './core/progress.js';
export { DEFAULT_VERSION, engineSpec, type EngineNote, type EngineSpec, type SdcInfo } from './sdc/engine.js';
export { rpcOptions } from './sdc/rpc-options.js';
export { linkPlace } from './sdc/link-place.js';
export { FaultLink } from './network/faults/fault-link.js';
export { filesForTest } from './shared-files/open-directory.js';
export type { FilesForTest } from './shared-files/files-for-test.js';
export { requireKnownLibraries } from './sdc/known-libraries.js';
export { fullLibraryId, isLibraryUnavailable, shortLibraryId } from './core/library-id.js';
export type { EngineInfo } from './run/engines.js';
export type { EndReport } from './run/protocol.js';
export { findRuns, removeRun, type Removed, type Run, type RunState } from './run/leftovers.js';
export { INSTALL_CHROMIUM, installedChromium } from './toolchain/chromium.js';
