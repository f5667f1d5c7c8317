import { delimiter, isAbsolute, resolve } from 'node:path';
import { IMAGE_VARIABLES } from '../backends/images.js';
import type { Reaches } from '../network/address-map.js';
import type {
  BackendProduct,
  Connections,
  KafkaConnection,
  S3Connection,
  SdcConnection,
  SqlConnection,
} from '../core/contract.js';
import { ServerError } from '../core/errors.js';

/** Every choice about servers in one object; `optionsFromEnvironment` makes it of environment variables. */
export interface ServersOptions {
  /** Which Data Collector to start; in Docker also the tag of its images. */
  sdcVersion?: string;
  /** Where the started Data Collector comes from: packages (the default) or Docker images. */
  sdcEnv?: SdcEnv;
  /** Repositories of its images, where not the vendor's. */
  sdcImage?: string;
  sdcLibsImage?: string;
  buildMismatch?: BuildMismatch;
  /** Names of the label of images that holds the commit they were built from. */
  buildLabels?: string[];
  /** Jars that the library for JDBC gets in addition. */
  jdbcDrivers?: string[];
  sdcHeapMb?: number;
  /** Ask the started Data Collector to listen on this port; otherwise the system chooses one. */
  sdcPort?: number;
  /** A folder with stage libraries of the vendor (`<library>/lib/*.jar`). */
  stageLibsDir?: string;
  /** Use them instead of ours, or besides ours (the default). */
  stageLibs?: StageLibs;
  userLibsDir?: string;
  staticWebDir?: string;
  /** Leave engine and backends running after the run. */
  keep?: boolean;
  /** Where backends come from that do not run already: packages (the default) or Docker images. */
  backends?: 'embedded' | 'docker';
  /** Images of backends in Docker, where not the usual ones. */
  images?: Partial<Record<BackendProduct, string>>;
  /** Addresses of backends (`host:port`) that the Data Collector reaches by others than the tests. */
  sdcReaches?: Reaches;
  /** What already runs; anything absent is started. */
  existing: Partial<Connections>;
}

export type StageLibs = 'only' | 'add';
export const SDC_ENVS = ['embedded', 'docker'] as const;
export type SdcEnv = (typeof SDC_ENVS)[number];
export const BUILD_MISMATCHES = ['fail', 'warn'] as const;
/** What to do when images that belong together were not built from the same commit. */
export type BuildMismatch = (typeof BUILD_MISMATCHES)[number];

type Environment = Record<string, string | undefined>;

/** Whether pipelines run in a container of this run, where loopback is another one than the tests'. */
export function sdcIsInContainer({ sdcEnv, existing }: ServersOptions): boolean {
  return sdcEnv === 'docker' && existing.sdc === undefined;
}

/** Variables that hold a login at somebody's server. Engines, databases and builds have no use for them. */
export const SECRET_VARIABLES = ['SDC_PASSWORD', 'POSTGRES_URL', 'MYSQL_URL', 'KAFKA_PASSWORD', 'S3_SECRET_ACCESS_KEY'];

/** Reads the environment variables that the README lists; a malformed value is an `OPTION_INVALID`. */
export function optionsFromEnvironment(env: Environment = process.env): ServersOptions {
  const value = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  return defined({
    sdcVersion: value('SDC_VERSION'),
    sdcEnv: oneOf('SDC_ENV', value('SDC_ENV'), SDC_ENVS),
    sdcImage: repository('SDC_IMAGE', value('SDC_IMAGE')),
    sdcLibsImage: repository('SDC_LIBS_IMAGE', value('SDC_LIBS_IMAGE')),
    buildMismatch: oneOf('STF_BUILD_MISMATCH', value('STF_BUILD_MISMATCH'), BUILD_MISMATCHES),
    buildLabels: list('STF_BUILD_LABEL', value('STF_BUILD_LABEL'), ','),
    jdbcDrivers: list('SDC_JDBC_DRIVERS', value('SDC_JDBC_DRIVERS'), delimiter)?.map((file) => resolve(file)),
    sdcHeapMb: wholeNumber('SDC_HEAP_MB', value('SDC_HEAP_MB'), 128, 65_536),
    sdcPort: wholeNumber('SDC_PORT', value('SDC_PORT'), 1, 65_535),
    stageLibsDir: folder(value('SDC_STAGE_LIBS_DIR')),
    stageLibs: oneOf('SDC_STAGE_LIBS_MODE', value('SDC_STAGE_LIBS_MODE'), ['only', 'add'] as const),
    userLibsDir: folder(value('SDC_USER_LIBS_DIR')),
    staticWebDir: folder(value('SDC_STATIC_WEB_DIR')),
    keep: flag('STF_KEEP', value('STF_KEEP')),
    backends: oneOf('STF_BACKENDS', value('STF_BACKENDS'), ['embedded', 'docker'] as const),
    images: backendImages(value),
    sdcReaches: reaches('SDC_ADDRESS_MAP', value('SDC_ADDRESS_MAP')),
    existing: defined({
      sdc: existingSdc(value),
      postgres: existingSql('POSTGRES_URL', value('POSTGRES_URL'), ['postgres:', 'postgresql:'], 5432),
      mysql: existingSql('MYSQL_URL', value('MYSQL_URL'), ['mysql:', 'mariadb:'], 3306),
      kafka: existingKafka(value),
      s3: existingS3(value),
    }),
  });
}

type Lookup = (name: string) => string | undefined;

/** The base URL of a Data Collector as the rest of the framework expects it. */
export function sdcConnection(url: string, username = 'admin', password = 'admin', name = 'SDC_URL'): SdcConnection {
  const parsed = parseUrl(name, url, ['http:', 'https:'], 'http://localhost:18630');
  if (parsed.username !== '' || parsed.password !== '') {
    throw invalid(name, 'holds a login', 'Give the login as SDC_USERNAME and SDC_PASSWORD.');
  }
  if (parsed.search !== '' || parsed.hash !== '') {
    throw invalid(name, 'has something behind a ? or #', 'Give the base URL alone, such as http://localhost:18630.');
  }
  return { url: parsed.href.replace(/\/+$/, ''), username, password };
}

function backendImages(value: Lookup): ServersOptions['images'] {
  const products = Object.keys(IMAGE_VARIABLES) as BackendProduct[];
  const images = products.flatMap((product) => {
    const variable = IMAGE_VARIABLES[product];
    const image = value(variable);
    if (image === undefined) return [];
    if (!/^[\w.:@/-]+$/.test(image) || !/^\w/.test(image)) {
      throw invalid(variable, `is ${JSON.stringify(image)}`, 'Give the name of an image, such as postgres:16.');
    }
    return [[product, image]];
  });
  return images.length === 0 ? undefined : (Object.fromEntries(images) as ServersOptions['images']);
}

function existingSdc(value: Lookup): SdcConnection | undefined {
  const url = value('SDC_URL');
  return url === undefined ? undefined : sdcConnection(url, value('SDC_USERNAME'), value('SDC_PASSWORD'));
}

function existingSql(
  name: string,
  text: string | undefined,
  protocols: string[],
  defaultPort: number,
): SqlConnection | undefined {
  if (text === undefined) return undefined;
  const example = `${protocols[0] ?? ''}//user:password@host:${defaultPort}/database`;
  const url = parseUrl(name, text, protocols, example);
  const database = decode(name, url.pathname.replace(/^\//, ''));
  if (url.hostname === '' || url.username === '' || database === '' || database.includes('/')) {
    throw invalid(name, 'lacks its host, user or database', `Give it as ${example}.`);
  }
  if (url.search !== '')
    throw invalid(name, 'has parameters behind a ?', `They are not supported; give it as ${example}.`);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPort : Number(url.port),
    user: decode(name, url.username),
    password: decode(name, url.password),
    database,
  };
}

function existingKafka(value: Lookup): KafkaConnection | undefined {
  const text = value('KAFKA_BROKERS');
  if (text === undefined) return undefined;
  const brokers = text
    .split(',')
    .map((broker) => broker.trim())
    .filter((broker) => broker !== '');
  for (const broker of brokers) {
    const port = Number(/^.+:(\d{1,5})$/.exec(broker)?.[1]);
    if (!(port >= 1 && port <= 65_535)) {
      throw invalid(
        'KAFKA_BROKERS',
        `has ${JSON.stringify(broker)} in it`,
        'Give it as host:port, several with commas between.',
      );
    }
  }
  if (brokers.length === 0) throw invalid('KAFKA_BROKERS', 'names no broker', 'Give it as host:port.');
  const [username, password] = [value('KAFKA_USERNAME'), value('KAFKA_PASSWORD')];
  if (username === undefined && password === undefined) return { brokers };
  if (username === undefined || password === undefined) {
    const missing = username === undefined ? 'KAFKA_USERNAME' : 'KAFKA_PASSWORD';
    throw invalid(missing, 'is missing', 'Set both KAFKA_USERNAME and KAFKA_PASSWORD, or neither.');
  }
  return { brokers, credentials: { username, password } };
}

function existingS3(value: Lookup): S3Connection | undefined {
  const endpoint = value('S3_ENDPOINT');
  if (endpoint === undefined) return undefined;
  const url = parseUrl('S3_ENDPOINT', endpoint, ['http:', 'https:'], 'http://localhost:9000');
  if (url.username !== '' || url.password !== '') {
    throw invalid('S3_ENDPOINT', 'holds a login', 'Give the login as S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
  }
  const needed = (name: string): string => {
    const found = value(name);
    if (found === undefined) throw invalid(name, 'is missing', 'S3_ENDPOINT is set and needs it.');
    return found;
  };
  return {
    endpoint: url.href.replace(/\/+$/, ''),
    region: value('S3_REGION') ?? 'us-east-1',
    accessKeyId: needed('S3_ACCESS_KEY_ID'),
    secretAccessKey: needed('S3_SECRET_ACCESS_KEY'),
    forcePathStyle: true,
  };
}

function parseUrl(name: string, text: string, protocols: string[], example: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    // The value may hold a password: it is not repeated, and neither is the cause, which repeats it.
    throw invalid(name, 'is not a URL', `Give it as ${example}.`);
  }
  if (!protocols.includes(url.protocol)) {
    throw invalid(name, `begins with ${url.protocol}//`, `Give it as ${example}.`);
  }
  return url;
}

function decode(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(name, 'has a % in it that begins no escape', 'Write a plain % as %25.');
  }
}

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most)) {
    throw invalid(name, `is ${JSON.stringify(text)}`, `Give a whole number from ${least} to ${most}.`);
  }
  return number;
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'no'].includes(text.toLowerCase())) return false;
  throw invalid(name, `is ${JSON.stringify(text)}`, 'Give 1 or 0.');
}

/** The one of these values that the text is; anything else is an `OPTION_INVALID`. */
export function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T;
export function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined;
export function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = values.find((value) => value === text);
  if (found === undefined) throw invalid(name, `is ${JSON.stringify(text)}`, `Give one of ${values.join(', ')}.`);
  return found;
}

function list(name: string, text: string | undefined, separator: string): string[] | undefined {
  if (text === undefined) return undefined;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) throw invalid(name, `is ${JSON.stringify(text)}`, `Write ${separator} between several.`);
  return parts;
}

function reaches(name: string, text: string | undefined): Reaches | undefined {
  const pairs = list(name, text, ',')?.map((pair) => {
    const [, one, other] = /^([^\s=]+:\d{1,5})=([^\s=]+:\d{1,5})$/.exec(pair) ?? [];
    if (one !== undefined && other !== undefined) return [one.toLowerCase(), other];
    throw invalid(
      name,
      `has ${JSON.stringify(pair)} in it`,
      "Give the tests' address and the Data Collector's, such as localhost:5432=postgres:5432; several with commas.",
    );
  });
  return pairs && (Object.fromEntries(pairs) as Reaches);
}

/** The tag is made of the version. */
function repository(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^\w[\w.-]*(:\d+)?(\/[\w.-]+)*$/.test(text)) return text;
  throw invalid(
    name,
    `is ${JSON.stringify(text)}`,
    'Give a repository without a tag, such as streamsets/datacollector; the tag is SDC_VERSION.',
  );
}

function folder(text: string | undefined): string | undefined {
  return text === undefined || isAbsolute(text) ? text : resolve(text);
}

function invalid(name: string, what: string, nextStep: string): ServerError {
  return new ServerError('OPTION_INVALID', `${name} ${what}.`, { nextStep });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> } & { [K in RequiredKeys<T>]: T[K] };
type RequiredKeys<T> = { [K in keyof T]: undefined extends T[K] ? never : K }[keyof T];

/** The same object without the keys whose value is undefined. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
