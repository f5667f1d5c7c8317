import type { StartContext } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import { fullLibraryId } from '../core/library-id.js';
import { requireFreePort } from '../network/ports.js';
import { onPublishedPorts } from '../network/published-port.js';
import { compose, type ImagesWanted } from './composition.js';
import { ContainerEngine, ORIGIN_PORTS } from './container-engine.js';
import type { EngineSpec, ImageOptions, StartedEngine } from './engine.js';
import { placedFiles } from './placed-files.js';
import { requireFreeSettings } from './settings.js';
import { requireFolder } from './stage-libs.js';
import { requireValidUsers } from './users.js';

/** Starts a Data Collector from the images of its core and its stage libraries, with a generated password. */
export async function startContainer(
  context: StartContext,
  spec: EngineSpec,
  options: ImageOptions,
): Promise<StartedEngine> {
  requireFreeSettings(spec.config);
  requireValidUsers(spec.users);
  requireDockerOptions(spec);
  const placed = await placedFiles(spec.files, spec.extraLibs);
  if (spec.userLibsDir !== undefined) await requireFolder('SDC_USER_LIBS_DIR', spec.userLibsDir);
  const docker = await context.docker();
  const { facts } = docker.client;
  // Before the images are pulled. On a remote daemon's machine only the daemon can check the port.
  if (spec.port !== undefined && facts.local) await requireFreePort(spec.port, facts.bindAddress);
  const wanted: ImagesWanted = {
    version: spec.version,
    options,
    libraries: spec.libraries.map(fullLibraryId),
    likely: spec.likely ?? [],
  };
  const composition = await compose(docker, wanted, context.progress);
  context.progress(`Starting Data Collector ${spec.version} from ${composition.core.name}`);
  // Docker would choose other ports at each start of the container.
  return onPublishedPorts(facts, ORIGIN_PORTS.length + 1, async ([port = 0, ...originPorts]) => {
    const ports = { port: spec.port ?? port, originPorts };
    const engine = new ContainerEngine({ context, docker, spec, wanted, composition, placed, ...ports });
    await engine.begin();
    return engine;
  });
}

/** Throws `OPTION_INVALID` when an option is set that only the embedded engine supports. */
function requireDockerOptions(spec: EngineSpec): void {
  const set =
    spec.stageLibsDir !== undefined
      ? 'SDC_STAGE_LIBS_DIR'
      : spec.staticWebDir !== undefined
        ? 'SDC_STATIC_WEB_DIR'
        : undefined;
  if (set === undefined) return;
  throw new ServerError('OPTION_INVALID', `${set} is set, but the Data Collector is started from Docker images.`, {
    nextStep: `Unset ${set}: the images contain stage libraries and web pages (or unset SDC_ENV).`,
  });
}
