/** Exports for the commands of `stf`, in addition to those for fixtures (`index.ts`). */

export { jarsAreCached } from './cache/index.js';
export { connectDocker } from './containers/daemon-connection.js';
export { ROLE } from './containers/labels.js';
export { errnoOf } from './core/system-error.js';
export { silent } from './core/progress.js';
export { shellQuoted } from './run-files/stf-command.js';
export { stfCommand } from './run-files/stf-command.js';
export { whyFull, whyNotWritable } from './core/system-error.js';
export { addressMapBetween } from './network/address-map.js';
export { freePort, requireFreePort } from './network/ports.js';
export type { OptionGroup, OptionRow } from './options/option-row.js';
export { allOptions } from './options/table.js';
export { runTool } from './process/tool.js';
export { runsFolder } from './run-files/run-folder.js';
export { daemonOf, serversOfLiveRun } from './run/active-runs.js';
export { builtEngine, engineIsBuilt } from './sdc/engine-build.js';
export { DEFAULT_IMAGE, DEFAULT_LIBS_IMAGE } from './sdc/engine.js';
export { pullLibrary } from './sdc/pull-library.js';
export { javaRange } from './sdc/engine-java.js';
export { ifPresent } from './core/if-present.js';
export { unpackedImages } from './sdc/unpacked-image.js';
export { versionOfDistribution } from './sdc/distribution.js';
export { requireKnownVersion, SUPPORTED } from './sdc/supported-versions.js';
export { requireJava, requireJdk, requireMaven } from './toolchain/index.js';
export { installCommand, type Tool } from './toolchain/install.js';
export { storedLibraries, type StoredLibrary } from './vendor/stored-libraries.js';
