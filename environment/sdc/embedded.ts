import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { untilReady } from '../process/ready.js';
import { exists } from '../core/exists.js';
import { newSecret } from '../core/secret.js';
import type { OwnedProcess, SdcConnection, StartContext } from '../core/contract.js';
import { LOOPBACK, requireFreePort } from '../network/ports.js';
import type { Java } from '../toolchain/index.js';
import { logSince } from './broken-libraries.js';
import { classDataFlags } from './class-data.js';
import { EmbeddedDataDisk } from './data-disk.js';
import { distributionOf, type Distribution } from './distribution.js';
import { javaFor } from './engine-java.js';
import { engineCommand } from './engine-command.js';
import { copyOwnSettings, makeFolders, place, type EngineFolders } from './engine-folders.js';
import { writeConf } from './engine-conf.js';
import { withReadableLog } from './engine-log.js';
import { engineSpec, type AddableLibraries, type EngineSpec, type SdcInfo, type StartedEngine } from './engine.js';
import { ownJavaOptions } from './java-options.js';
import { nashornFor } from './nashorn.js';
import { requireFolder, StageLibs } from './stage-libs.js';
import { EmbeddedLibraries } from './embedded-libraries.js';
import { answersPing, ping } from './ping.js';
import { placedFiles, type PlacedFile } from './placed-files.js';
import { requireFreeSettings } from './settings.js';
import { OWN_USER, requireValidUsers } from './users.js';

/** During the shutdown of a warm-up Java writes the archive, which takes seconds. */
const WARM_UP_SHUTDOWN_MS = 60_000;
const SHUTDOWN_MS = 30_000;

/** Starts an embedded Data Collector on loopback, with a generated password; builds it first when it is not cached. */
export async function startEmbedded(context: StartContext, spec: EngineSpec): Promise<StartedEngine> {
  requireFreeSettings(spec.config);
  requireValidUsers(spec.users);
  const placed = await placedFiles(spec.files, spec.extraLibs);
  if (spec.userLibsDir !== undefined) await requireFolder('SDC_USER_LIBS_DIR', spec.userLibsDir);
  if (spec.staticWebDir !== undefined) await requireFolder('SDC_STATIC_WEB_DIR', spec.staticWebDir);
  if (spec.port !== undefined) await requireFreePort(spec.port);
  // The build comes first: when a JDK and Maven are both missing, one error names both.
  const distribution = await distributionOf(spec, context);
  const dist = distribution.directory;
  const own = distribution.from === undefined;
  const java = await javaFor(distribution, context);
  const flags = own
    ? await classDataFlags(dist, java, (recording) => warmUp(context, { spec, java, dist, recording }), context)
    : await ownJavaOptions(distribution, java.major, context.machine);
  const nashorn = await nashornFor(distribution, java, context);
  const folders: EngineFolders = {
    ...(await makeFolders(context.directory, dist, spec)),
    ...(nashorn.jar === undefined ? {} : { nashorn: nashorn.jar }),
  };
  await copyOwnSettings(distribution, folders);
  const stageLibs = await StageLibs.compose(folders.stageLibs, join(dist, 'streamsets-libs'), spec);
  const libraries = new EmbeddedLibraries(context, withVersion(spec, distribution), folders, stageLibs, distribution);
  if (distribution.image?.unverified !== undefined) libraries.warn(distribution.image.unverified);
  if (nashorn.note !== undefined) libraries.note(nashorn.note);
  if (!own) libraries.note(`Java ${java.version} (${java.ofImage === true ? 'image' : 'this machine'})`);
  await libraries.addRequired();
  const disk = spec.dataMb === undefined ? undefined : await EmbeddedDataDisk.mount(context, folders.data, spec.dataMb);
  await place(placed, { ...folders, data: disk?.here ?? folders.data });
  const engine = new EmbeddedEngine(context, spec, distribution, java, folders, flags, libraries, placed, disk);
  await engine.start();
  libraries.requireStartedWhole();
  return engine;
}

/** Of a directory the version is its own; of an image it is the tag, which the images of libraries have as well. */
function withVersion(spec: EngineSpec, { version, image }: Distribution): EngineSpec {
  return image === undefined ? { ...spec, version } : spec;
}

interface WarmUp {
  spec: EngineSpec;
  java: Java;
  dist: string;
  recording: string[];
}

/** Starts an engine with default options, loads the definitions as every test does, and shuts it down. */
async function warmUp(context: StartContext, { spec, java, dist, recording }: WarmUp): Promise<void> {
  const plain: EngineSpec = engineSpec({ existing: {} }, { version: spec.version, auth: 'basic' });
  const folders = await makeFolders(join(context.directory, 'warm-up'), dist, plain);
  const stageLibs = await StageLibs.compose(folders.stageLibs, join(dist, 'streamsets-libs'), plain);
  const libraries = new EmbeddedLibraries(context, plain, folders, stageLibs);
  const engine = new EmbeddedEngine(
    context,
    plain,
    { directory: dist, version: plain.version },
    java,
    folders,
    recording,
    libraries,
  );
  await engine.start();
  try {
    const { url, username, password } = engine.info.connection;
    const login = Buffer.from(`${username}:${password}`).toString('base64');
    const response = await fetch(`${url}/rest/v1/definitions`, {
      headers: { authorization: `Basic ${login}`, 'x-requested-by': 'warm-up' },
    });
    await response.arrayBuffer();
  } finally {
    await engine.stop({ graceMs: WARM_UP_SHUTDOWN_MS, signal: 'SIGTERM' });
  }
}

class EmbeddedEngine implements StartedEngine {
  readonly #context: StartContext;
  readonly #spec: EngineSpec;
  readonly #distribution: Distribution;
  readonly #java: Java;
  readonly #folders: EngineFolders;
  readonly #flags: string[];
  readonly #libraries: EmbeddedLibraries;
  readonly #confFiles: PlacedFile[];
  readonly dataDisk: EmbeddedDataDisk | undefined;
  readonly #password = newSecret();
  #process: OwnedProcess | undefined;
  #port: number;
  #starts = 0;

  constructor(
    context: StartContext,
    spec: EngineSpec,
    distribution: Distribution,
    java: Java,
    folders: EngineFolders,
    flags: string[],
    libraries: EmbeddedLibraries,
    placed: PlacedFile[] = [],
    disk?: EmbeddedDataDisk,
  ) {
    this.#context = context;
    this.#spec = spec;
    this.#distribution = distribution;
    this.#java = java;
    this.#folders = folders;
    this.#flags = flags;
    this.#libraries = libraries;
    this.#confFiles = placed.filter(({ root }) => root === 'conf');
    this.dataDisk = disk;
    this.#port = spec.port ?? 0;
  }

  get info(): SdcInfo {
    return {
      ...this.#libraries.info,
      ...(this.#distribution.from === undefined ? {} : { image: this.#distribution.from }),
      product: 'sdc',
      source: 'embedded',
      version: this.#distribution.version,
      connection: this.#connection,
      logFiles: [this.#log, this.#output],
      dataDirectory: this.#folders.data,
      files: { kind: 'local', directory: join(this.#context.directory, 'shared') },
    };
  }

  readonly libraries: AddableLibraries = {
    missing: (wanted, vendor) => this.#libraries.missing(wanted, vendor),
    add: async (libraries) => {
      this.#libraries.failures.require(libraries);
      await this.#libraries.download(libraries);
      // An orderly shutdown, so that pipelines commit their offsets.
      await this.stop({ signal: 'SIGTERM', graceMs: SHUTDOWN_MS });
      await this.#libraries.link();
      await this.#startAgain();
      this.#libraries.failures.require(libraries);
    },
  };

  /** Starts it without the libraries that it cannot load. */
  async start(): Promise<void> {
    let logged = 0;
    await this.#libraries.failures.startWithout({
      start: async (explain) => {
        logged = await sizeOf(this.#log);
        await this.#startProcess(explain);
      },
      // The engine writes its errors into both, and its bootstrap into the output only.
      logs: () => Promise.all([logSince(this.#log, logged), logSince(this.#output, 0)]),
      exclude: (broken) => this.#libraries.exclude(broken),
    });
  }

  async #startProcess(explainLibraries: boolean): Promise<void> {
    this.#starts += 1;
    await writeConf(this.#folders.conf, {
      auth: this.#spec.auth,
      port: this.#port,
      users: { [OWN_USER]: { password: this.#password }, ...this.#spec.users },
      logFolder: this.#folders.log,
      explainLibraries,
      configured: this.#distribution.conf !== undefined,
      variables: this.#distribution.image?.variables,
      overrides: this.#spec.config,
    });
    await place(this.#confFiles, this.#folders);
    const title = `Data Collector ${this.#distribution.version}`;
    const spawned = this.#context.spawn({
      title,
      ...(this.dataDisk === undefined ? {} : { wrapper: this.dataDisk.wrapper }),
      command: this.#java.command,
      args: await engineCommand(this.#folders, this.#spec, this.#java.major, this.#flags),
      cwd: this.#folders.data,
      logFile: this.#output,
    });
    const process = withReadableLog(spawned);
    this.#process = process;
    try {
      await untilReady({ title, process, probe: () => this.#probe(), signal: this.#context.signal });
    } catch (error) {
      await process.stop({ signal: 'SIGKILL' });
      throw error;
    }
  }

  async healthy(): Promise<boolean> {
    if (this.#process?.running !== true) return false;
    return answersPing(this.#connection.url);
  }

  /** Its data is not needed any more, and an orderly shutdown takes seconds. */
  async stop(options: Parameters<OwnedProcess['stop']>[0] = { signal: 'SIGKILL' }): Promise<void> {
    await this.#process?.stop(options);
  }

  kill(): Promise<void> {
    return this.stop();
  }

  async freeze(): Promise<void> {
    await this.#process?.freeze();
  }

  async thaw(): Promise<void> {
    await this.#process?.thaw();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.#startAgain();
  }

  async #startAgain(): Promise<void> {
    this.#context.progress(`Starting Data Collector ${this.#distribution.version} again`);
    await requireFreePort(this.#port);
    await this.start();
  }

  get #connection(): SdcConnection {
    return { url: `http://${LOOPBACK}:${this.#port}`, username: OWN_USER, password: this.#password };
  }

  get #log(): string {
    return join(this.#folders.log, 'sdc.log');
  }

  /** One file per start, so that the output of an earlier start is not read as this one's. */
  get #output(): string {
    return join(this.#folders.log, `output-${this.#starts}.log`);
  }

  async #probe(): Promise<void> {
    const port = /Running on URI\s*:\s*'https?:\/\/[^']*:(\d+)/.exec(await readFile(this.#output, 'utf8'))?.[1];
    if (port === undefined) throw new Error('it has not logged its port yet');
    this.#port = Number(port);
    await ping(this.#connection.url);
  }
}

/** Zero for a file that does not exist yet. */
async function sizeOf(file: string): Promise<number> {
  return (await exists(file)) ? (await stat(file)).size : 0;
}
