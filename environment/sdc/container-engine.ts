import { join } from 'node:path';
import type { Container } from '../../docker/index.js';
import { newSecret } from '../core/secret.js';
import type { SdcConnection, StartContext } from '../core/contract.js';
import { ContainerLog } from '../containers/container-log.js';
import { listeningAddress } from '../network/container-route.js';
import { HOST_NAME } from '../network/host-name.js';
import { atSamePort } from '../network/ports.js';
import { startAndAwait } from '../containers/ready-container.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import { excludeInContainer, explainInContainer } from './container-exclusions.js';
import { ContainerDataDisk } from './container-data-disk.js';
import { withLibraries, type Composition, type ImagesWanted } from './composition.js';
import { containerEnvironment } from './container-environment.js';
import { prepare } from './container-files.js';
import { supplyMysqlDriver } from './container-mysql-driver.js';
import { readable } from './engine-log.js';
import type { AddableLibraries, EngineSpec, OriginPort, SdcInfo, StartedEngine, TestMachine } from './engine.js';
import { placeOf, type LibraryImage } from './library-image.js';
import { LoadFailures } from './load-failures.js';
import { fullLibraryId } from '../core/library-id.js';
import { JDBC } from './mysql-driver.js';
import { answersPing, ping, versionOf } from './ping.js';
import type { PlacedFile } from './placed-files.js';
import { EVERY_ENGINE } from './stage-libs.js';
import { OWN_USER } from './users.js';
import type { SdcUser } from '../core/contract.js';

/** Loading the vendor's libraries can take minutes on a busy machine. */
const READY_MS = 240_000;
const SHUTDOWN_MS = 15_000;
/** Published for origins that a test sends records to; pipelines that run at the same time need one each. */
export const ORIGIN_PORTS = [20_001, 20_002, 20_003, 20_004];

/** What a container of a Data Collector is made of. */
export interface ContainerParts {
  context: StartContext;
  docker: RunDocker;
  spec: EngineSpec;
  wanted: ImagesWanted;
  composition: Composition;
  placed: PlacedFile[];
  /** The port on the daemon's machine. */
  port: number;
  /** The ports there for `ORIGIN_PORTS`, in the same order. */
  originPorts: number[];
}

/** A Data Collector that runs in a container. */
export class ContainerEngine implements StartedEngine {
  readonly #parts: ContainerParts;
  readonly #connection: SdcConnection;
  readonly #users: Record<string, SdcUser>;
  readonly libraries: AddableLibraries;
  readonly #failures: LoadFailures;
  #composition: Composition;
  #container: Container | undefined;
  #disk: ContainerDataDisk | undefined;
  #log: ContainerLog | undefined;
  #version: string;
  #driverSupplied = false;
  #testMachine: TestMachine | undefined;
  readonly #originPorts: OriginPort[];

  constructor(parts: ContainerParts) {
    const { spec, docker, port, originPorts } = parts;
    this.#parts = parts;
    this.#composition = parts.composition;
    this.#version = spec.version;
    const { publishedHost } = docker.client.facts;
    this.#originPorts = ORIGIN_PORTS.map((inside, index) => ({
      port: inside,
      published: { host: publishedHost, port: originPorts[index] ?? inside },
    }));
    const host = publishedHost.includes(':') ? `[${publishedHost}]` : publishedHost;
    this.#connection = { url: `http://${host}:${port}`, username: OWN_USER, password: newSecret() };
    this.#users = { [OWN_USER]: { password: this.#connection.password }, ...spec.users };
    this.#failures = new LoadFailures(spec.brokenLibrary, parts.context.progress);
    const has = new Set([...parts.wanted.libraries, ...parts.composition.libraries.map(({ library }) => library)]);
    this.libraries = {
      missing: (libraries, vendor) =>
        [...new Set([...libraries, ...vendor].map(fullLibraryId))].filter(
          (library) => !has.has(library) || this.#lacks(library),
        ),
      add: async (libraries) => {
        const wanted = libraries.map(fullLibraryId);
        this.#failures.require(wanted);
        await this.#add(wanted);
        for (const library of wanted) has.add(library);
        this.#failures.require(wanted);
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
      libraries: libraries.map(({ library }) => library).filter((library) => !this.#failures.has(library)),
      notes: [...notes, ...this.#failures.notes],
      ...(this.#testMachine === undefined ? {} : { testMachine: this.#testMachine }),
      originPorts: this.#originPorts,
      dataDirectory: core.folders.data,
      ...(this.#container === undefined
        ? {}
        : { files: { kind: 'container', id: this.#container.id, uid: core.settings.uid, gid: core.settings.gid } }),
    };
  }

  get dataDisk(): ContainerDataDisk | undefined {
    return this.#disk;
  }

  /** Creates the container and starts it; when that fails, removes it. */
  async begin(): Promise<void> {
    const { context, docker, spec } = this.#parts;
    if (spec.dataMb !== undefined) {
      this.#disk = await ContainerDataDisk.mount(docker, this.#composition.core, spec.dataMb);
    }
    const container = await this.#create();
    this.#container = container;
    this.#log = new ContainerLog(container, join(context.directory, 'sdc.log'), (error) => {
      context.progress(`The log of ${this.#title} cannot be followed: ${error instanceof Error ? error.message : ''}`);
    });
    try {
      const { core, libraries } = this.#composition;
      await prepare(container, core, this.#parts.spec, this.#users, this.#parts.placed);
      for (const library of libraries.filter(({ mountable }) => !mountable)) await this.#copy(library);
      await this.#supplyMysqlDriver();
      await this.#boot();
      // The folder's name avoids a REST call: the first one with a login is slow.
      this.#version = core.version ?? (await versionOf(this.#connection));
      this.#failures.requireAtStart([...EVERY_ENGINE, ...this.#parts.wanted.libraries]);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async healthy(): Promise<boolean> {
    return answersPing(this.#connection.url);
  }

  /** By force: its data is not needed any more. */
  async stop(): Promise<void> {
    await this.#container?.remove();
    await this.#log?.stop();
  }

  async kill(): Promise<void> {
    await this.#requireContainer().kill('SIGKILL');
    await this.#requireContainer().wait();
  }

  async restart(): Promise<void> {
    await this.kill();
    this.#parts.context.progress(`Starting ${this.#title} again`);
    await atSamePort(() => this.#boot());
  }

  freeze(): Promise<void> {
    return this.#requireContainer().pause();
  }

  thaw(): Promise<void> {
    return this.#requireContainer().unpause();
  }

  /** Whether a pipeline that needs the library has to learn that it cannot be loaded. */
  #lacks(library: string): boolean {
    return this.#failures.has(library) && !this.#parts.wanted.libraries.includes(library);
  }

  get #title(): string {
    return `Data Collector ${this.#version}`;
  }

  #create(): Promise<Container> {
    const { docker, spec, port } = this.#parts;
    const { core, libraries } = this.#composition;
    const origins = this.#originPorts.map(({ port: inside, published }) => [inside, published.port] as const);
    const { facts } = docker.client;
    return docker.create({
      name: 'sdc',
      role: 'sdc',
      image: core.name,
      ports: { [core.port]: port, ...Object.fromEntries(origins) },
      volumesFrom: [
        ...libraries.filter(({ mountable }) => mountable).map(({ container }) => `${container.id}:ro`),
        ...(this.#disk === undefined ? [] : [this.#disk.container]),
      ],
      env: containerEnvironment(core, spec),
      // Docker Desktop and similar products resolve the name themselves.
      ...(docker.gateway === undefined || facts.desktop ? {} : { extraHosts: [`${HOST_NAME}:${docker.gateway}`] }),
    });
  }

  /** Stops the engine orderly first, so that its pipelines commit their offsets. */
  async #add(libraries: readonly string[]): Promise<void> {
    const { context, docker, wanted } = this.#parts;
    const more = await withLibraries(docker, this.#composition.core, { ...wanted, libraries }, context.progress);
    if (more.libraries.length > 0) {
      const names = more.libraries.map(({ library }) => library).join(', ');
      context.progress(`Adding ${names} to ${this.#title}`);
      await this.#requireContainer().stop({ graceMs: SHUTDOWN_MS });
      for (const library of more.libraries) await this.#copy(library);
    }
    const { core, libraries: before, notes } = this.#composition;
    this.#composition = { core, libraries: [...before, ...more.libraries], notes: [...notes, ...more.notes] };
    if (more.libraries.length === 0) return;
    await this.#supplyMysqlDriver();
    await atSamePort(() => this.#boot());
  }

  async #copy({ library, container, folder }: LibraryImage): Promise<void> {
    const { core } = this.#composition;
    const { signal } = this.#parts.context;
    const parent = placeOf(core, library, folder).replace(/\/[^/]+$/, '');
    await this.#requireContainer().files.copyIn(parent, await container.files.copyOut(folder, signal), signal);
  }

  async #supplyMysqlDriver(): Promise<void> {
    const { core, libraries, notes } = this.#composition;
    const jdbc = libraries.find(({ library }) => library === JDBC);
    if (this.#driverSupplied || (jdbc === undefined && !(await core.has(JDBC)))) return;
    this.#driverSupplied = true;
    const problem = await supplyMysqlDriver(this.#parts, core, jdbc, this.#requireContainer().files);
    if (problem !== undefined) this.#composition.notes = [...notes, { kind: 'note', text: problem }];
  }

  /** Starts it without the libraries that it cannot load. */
  async #boot(): Promise<void> {
    const container = this.#requireContainer();
    const { folders } = this.#composition.core;
    let since = new Date();
    await this.#failures.startWithout({
      start: async (explain) => {
        if (explain) await explainInContainer(container, folders);
        since = new Date();
        await this.#bootOnce(container);
      },
      logs: async (error) => (hasEnded(error) ? [await container.logs({ since })] : []),
      exclude: (broken) => {
        const libraries = broken.map(({ library }) => library);
        return excludeInContainer(container, folders, libraries);
      },
    });
    this.#parts.context.watchContainer(this.#title, container);
    await this.#findTestMachine();
  }

  async #bootOnce(container: Container): Promise<void> {
    await startAndAwait(container, {
      title: this.#title,
      started: () => this.#log?.follow(),
      probe: () => ping(this.#connection.url),
      signal: this.#parts.context.signal,
      timeoutMs: READY_MS,
      readable,
    });
  }

  async #findTestMachine(): Promise<void> {
    const listen = await listeningAddress(this.#parts.docker);
    this.#testMachine = listen === undefined ? undefined : { listen, host: HOST_NAME };
  }

  #requireContainer(): Container {
    if (this.#container !== undefined) return this.#container;
    throw new ServerError('SDC_NOT_STARTED', `${this.#title} has no container.`);
  }
}

/** An engine that cannot load a library ends. */
function hasEnded(error: unknown): boolean {
  return error instanceof ServerError && error.code === 'SERVER_ENDED';
}
