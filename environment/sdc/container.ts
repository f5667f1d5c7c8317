import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../../docker/index.js';
import { newSecret } from '../core/secret.js';
import type { SdcConnection, StartContext } from '../core/contract.js';
import { ContainerLog } from '../containers/container-log.js';
import { HOST_NAME } from '../network/host-name.js';
import { isPortTaken, onPublishedPort } from '../network/published-port.js';
import { startAndAwait } from '../containers/ready-container.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import { requireFreePort } from '../network/ports.js';
import { compose, withLibraries, type Composition, type ImagesWanted } from './composition.js';
import { prepare, settingsOf } from './container-files.js';
import { readable } from './engine-log.js';
import type { AddableLibraries, DockerWish, EngineSpec, SdcInfo, StartedEngine } from './engine.js';
import { placeOf, type LibraryImage } from './library-image.js';
import { withoutWishes } from './image-wishes.js';
import { fullLibraryId } from './library-id.js';
import { answersPing, ping, versionOf } from './ping.js';
import { placedFiles, type PlacedFile } from './placed-files.js';
import { requireFreeSettings } from './settings.js';
import { requireFolder } from './stage-libs.js';
import { OWN_USER, requireGoodUsers, type SdcUser } from './users.js';

/** The vendor's libraries take their time on a busy machine. */
const READY_MS = 240_000;
/** What daemons give containers when they are told nothing. */
const LEAST_OPEN_FILES = '1024';
const ORDERLY_END_MS = 15_000;
/** A port that the engine had is given back a moment after it ended. */
const PORT_PATIENCE_MS = 15_000;
const PORT_POLL_MS = 100;
const SMALL_HEAP_MB = 256;

/** Starts a Data Collector out of the images of its core and its stage libraries, with a generated password. */
export async function startContainer(
  context: StartContext,
  spec: EngineSpec,
  wish: DockerWish,
): Promise<StartedEngine> {
  requireFreeSettings(spec.config);
  requireGoodUsers(spec.users);
  requireDockerOptions(spec);
  const placed = await placedFiles(spec.files, spec.extraLibs);
  if (spec.userLibsDir !== undefined) await requireFolder('SDC_USER_LIBS_DIR', spec.userLibsDir);
  const docker = await context.docker();
  const { facts } = docker.client;
  // At once, and not after the images; of another machine only the daemon itself can tell.
  if (spec.port !== undefined && facts.local) await requireFreePort(spec.port, facts.bindAddress);
  const wanted: ImagesWanted = {
    version: spec.version,
    wish,
    libraries: spec.libraries.map(fullLibraryId),
    likely: spec.likely ?? [],
  };
  const composition = await compose(docker, wanted, context.progress);
  context.progress(`Starting Data Collector ${spec.version} out of ${composition.core.name}`);
  const start = async (port: number): Promise<StartedEngine> => {
    const engine = new ContainerEngine({ context, docker, spec, wanted, composition, placed, port });
    await engine.begin();
    return engine;
  };
  return spec.port === undefined ? onPublishedPort(facts, start) : start(spec.port);
}

/** Throws when an option is set that only the embedded engine has. */
function requireDockerOptions(spec: EngineSpec): void {
  const set =
    spec.stageLibsDir !== undefined
      ? 'SDC_STAGE_LIBS_DIR'
      : spec.staticWebDir !== undefined
        ? 'SDC_STATIC_WEB_DIR'
        : undefined;
  if (set === undefined) return;
  throw new ServerError('OPTION_INVALID', `${set} is set, and the Data Collector comes out of Docker images.`, {
    nextStep: `Unset ${set}: the images hold stage libraries and web pages (or unset SDC_ENV).`,
  });
}

interface Parts {
  context: StartContext;
  docker: RunDocker;
  spec: EngineSpec;
  wanted: ImagesWanted;
  composition: Composition;
  placed: PlacedFile[];
  /** Published by the daemon's machine. */
  port: number;
}

class ContainerEngine implements StartedEngine {
  readonly #parts: Parts;
  readonly #connection: SdcConnection;
  readonly #users: Record<string, SdcUser>;
  readonly libraries: AddableLibraries;
  #composition: Composition;
  #container: Container | undefined;
  #log: ContainerLog | undefined;
  #version: string;

  constructor(parts: Parts) {
    const { spec, docker, port } = parts;
    this.#parts = parts;
    this.#composition = parts.composition;
    this.#version = spec.version;
    const { publishedHost } = docker.client.facts;
    const host = publishedHost.includes(':') ? `[${publishedHost}]` : publishedHost;
    this.#connection = { url: `http://${host}:${port}`, username: OWN_USER, password: newSecret() };
    this.#users = { [OWN_USER]: { password: this.#connection.password }, ...spec.users };
    const has = new Set([...parts.wanted.libraries, ...parts.composition.libraries.map(({ library }) => library)]);
    this.libraries = {
      missing: (libraries) => libraries.map(fullLibraryId).filter((library) => !has.has(library)),
      add: async (libraries) => {
        await this.#add(libraries.map(fullLibraryId));
        for (const library of libraries) has.add(fullLibraryId(library));
      },
    };
  }

  get info(): SdcInfo {
    const { core, libraries, notes } = this.#composition;
    return {
      product: 'sdc',
      source: 'docker',
      version: this.#version,
      connection: this.#connection,
      logFiles: this.#log === undefined ? [] : [this.#log.file],
      image: core.name,
      libraries: libraries.map(({ library }) => library),
      notes,
    };
  }

  /** Makes the container and starts it; when that fails nothing of it is left. */
  async begin(): Promise<void> {
    const { context } = this.#parts;
    const container = await this.#create();
    this.#container = container;
    this.#log = new ContainerLog(container, join(context.directory, 'sdc.log'), (error) => {
      context.progress(`The log of ${this.#title} cannot be followed: ${error instanceof Error ? error.message : ''}`);
    });
    try {
      const { core, libraries } = this.#composition;
      await prepare(container, core, this.#parts.spec, this.#users, this.#parts.placed);
      for (const library of libraries.filter(({ mountable }) => !mountable)) await this.#copy(library);
      await this.#boot();
      // Its folder tells; the first call that needs a login takes the engine a while.
      this.#version = core.version ?? (await versionOf(this.#connection));
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async healthy(): Promise<boolean> {
    return answersPing(this.#connection.url);
  }

  /** Nothing that it holds is worth an orderly end. */
  async stop(): Promise<void> {
    await this.#container?.remove();
    await this.#log?.stop();
  }

  async kill(): Promise<void> {
    await this.#need().kill('SIGKILL');
    await this.#need().wait();
  }

  async restart(): Promise<void> {
    await this.kill();
    this.#parts.context.progress(`Starting ${this.#title} again`);
    await this.#bootAtSamePort();
  }

  get #title(): string {
    return `Data Collector ${this.#version}`;
  }

  #create(): Promise<Container> {
    const { docker, spec, port } = this.#parts;
    const { core, libraries } = this.#composition;
    const options = javaOptions(core.facts.env['SDC_JAVA_OPTS'], spec.heapMb);
    const env = {
      // The vendor's start script refuses a low limit of open files; Java raises it by itself to what the machine allows.
      ...(core.facts.env['SDC_FILE_LIMIT'] === undefined ? { SDC_FILE_LIMIT: LEAST_OPEN_FILES } : {}),
      ...withoutWishes(core.facts.env, settingsOf(spec)),
      ...(options === undefined ? {} : { SDC_JAVA_OPTS: options }),
    };
    const { facts } = docker.client;
    return docker.create({
      name: 'sdc',
      role: 'sdc',
      image: core.name,
      ports: { [core.port]: port },
      volumesFrom: libraries.filter(({ mountable }) => mountable).map(({ container }) => `${container.id}:ro`),
      env,
      // Docker Desktop and its like know the name by themselves.
      ...(docker.gateway === undefined || facts.desktop ? {} : { extraHosts: [`${HOST_NAME}:${docker.gateway}`] }),
    });
  }

  /** Puts libraries into the engine, which is stopped in order for that: what its pipelines did is committed. */
  async #add(libraries: readonly string[]): Promise<void> {
    const { context, docker, wanted } = this.#parts;
    const more = await withLibraries(docker, this.#composition.core, { ...wanted, libraries }, context.progress);
    if (more.libraries.length > 0) {
      const names = more.libraries.map(({ library }) => library).join(', ');
      context.progress(`Adding ${names} to ${this.#title}`);
      await this.#need().stop({ graceMs: ORDERLY_END_MS });
      for (const library of more.libraries) await this.#copy(library);
      await this.#bootAtSamePort();
    }
    const { core, libraries: before, notes } = this.#composition;
    this.#composition = { core, libraries: [...before, ...more.libraries], notes: [...notes, ...more.notes] };
  }

  async #copy({ library, container, folder }: LibraryImage): Promise<void> {
    const { core } = this.#composition;
    const { signal } = this.#parts.context;
    const parent = placeOf(core, library, folder).replace(/\/[^/]+$/, '');
    await this.#need().copyIn(parent, await container.copyOut(folder, signal), signal);
  }

  async #bootAtSamePort(): Promise<void> {
    const deadline = Date.now() + PORT_PATIENCE_MS;
    for (;;) {
      try {
        await this.#boot();
        return;
      } catch (error) {
        if (!isPortTaken(error) || Date.now() > deadline) throw error;
        await sleep(PORT_POLL_MS);
      }
    }
  }

  async #boot(): Promise<void> {
    await startAndAwait(this.#need(), {
      title: this.#title,
      started: () => this.#log?.follow(),
      probe: () => ping(this.#connection.url),
      signal: this.#parts.context.signal,
      timeoutMs: READY_MS,
      readable,
    });
  }

  #need(): Container {
    if (this.#container !== undefined) return this.#container;
    throw new ServerError('SDC_NOT_STARTED', `${this.#title} has no container.`);
  }
}

/** Behind what the image has: of two settings of the heap the later one counts. */
function javaOptions(ofImage: string | undefined, heapMb: number | undefined): string | undefined {
  if (heapMb === undefined) return undefined;
  return [ofImage, `-Xmx${heapMb}m`, `-Xms${Math.min(heapMb, SMALL_HEAP_MB)}m`].filter((one) => one).join(' ');
}
