import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/index.js';
import type { ImageClients, ImageRegistry } from '../vendor/index.js';
import type { StartContext } from '../core/contract.js';
import { exists } from '../core/exists.js';
import { namesIn } from '../core/if-present.js';
import { shortHash } from '../core/short-hash.js';
import { settingVariables } from './image-settings.js';

/** The core of an image, unpacked without Docker. */
export interface UnpackedImage {
  name: string;
  /** The Data Collector. */
  directory: string;
  /** Directories of the image's Java installations; they run only where the image's system libraries are. */
  javaHomes: string[];
  labels: Record<string, string>;
  /** Its settings and its resources, which images have outside the Data Collector. */
  conf: string;
  resources: string;
  /** Variables that its entrypoint writes into the settings. */
  variables: Record<string, string>;
  /** Its variables with options for Java. */
  javaOptions: Record<string, string>;
  /** Why it could not be verified that this is the current image of the name. */
  unverified?: string;
}

/** What an image says about itself, in the cache beside its files; paths are relative to it. */
type Description = Pick<UnpackedImage, 'name' | 'javaHomes' | 'labels' | 'variables' | 'javaOptions'>;

const STORED_PREFIX = 'unpacked-';
const DESCRIPTION = 'image.json';
const SDC = 'sdc';
const JAVA = 'java';
const CONF = 'conf';
const RESOURCES = 'resources';
const JAVA_OPTIONS = /^SDC_JAVA\d*_OPTS$/;
/** Where images have Java, and the files that it links to. */
const JAVA_PLACES = /^(?:usr\/lib\/jvm|opt\/java|usr\/java|etc\/java[^/]*|etc\/ssl\/certs\/java|etc\/pki\/java)\//;

/** Downloads and unpacks the Data Collector and the Java of an image, once for each image that the name has had. */
export async function unpackedCore(
  name: string,
  version: string,
  context: StartContext,
  // Loaded on demand: most engines start without a download, and the clients take time to load.
  clients: Promise<ImageClients> = import('../vendor/index.js').then(({ imageClients }) =>
    imageClients(context.machine.env),
  ),
): Promise<UnpackedImage> {
  const { tags, registry } = await clients;
  const tagged = await tags.resolve(name, context, context.signal);
  const { digest, unverified } = tagged;
  const family = `${STORED_PREFIX}${shortHash(name)}-`;
  const root = await cached(
    `${family}${shortHash(digest)}`,
    (directory) => unpack(registry, { name, digest, version }, directory, context),
    context,
    { title: name, family },
  );
  await tags.remember(tagged, context);
  const { javaHomes, labels, variables, javaOptions } = await readDescription(root);
  return {
    name,
    directory: join(root, SDC),
    javaHomes: javaHomes.map((home) => join(root, home)),
    labels,
    conf: join(root, CONF),
    resources: join(root, RESOURCES),
    variables,
    javaOptions,
    ...(unverified === undefined ? {} : { unverified }),
  };
}

/** The names of the images that are unpacked in the cache. */
export async function unpackedImages(cacheDir: string): Promise<string[]> {
  const names = await namesIn(cacheDir);
  const roots = names.filter((name) => name.startsWith(STORED_PREFIX)).map((name) => join(cacheDir, name));
  return [...new Set(await Promise.all(roots.map(async (root) => (await readDescription(root)).name)))].sort();
}

async function readDescription(root: string): Promise<Description> {
  return JSON.parse(await readFile(join(root, DESCRIPTION), 'utf8')) as Description;
}

async function unpack(
  registry: ImageRegistry,
  { name, digest, version }: { name: string; digest: string; version: string },
  directory: string,
  context: StartContext,
): Promise<void> {
  const { unpackImage } = await import('../vendor/index.js');
  const image = await registry.image(name, { signal: context.signal, digest });
  const dist = below(image.env['SDC_DIST'] ?? `/opt/streamsets-datacollector-${version}`);
  const java = image.env['JAVA_HOME'] === undefined ? undefined : below(image.env['JAVA_HOME']);
  const places = [
    [below(image.env['SDC_CONF'] ?? '/etc/sdc'), CONF],
    [below(image.env['SDC_RESOURCES'] ?? '/resources'), RESOURCES],
    [dist, SDC],
  ] as const;
  const select = (path: string): string | undefined => {
    for (const [place, target] of places) if (path.startsWith(place)) return `${target}/${path.slice(place.length)}`;
    const isJava = JAVA_PLACES.test(path) || (java !== undefined && path.startsWith(java));
    return isJava ? `${JAVA}/${path}` : undefined;
  };
  await unpackImage(registry, image, { directory, select, progress: context.progress, signal: context.signal });
  const homes = [...(java === undefined ? [] : [join(JAVA, java)]), ...(await installedIn(directory))];
  const description: Description = {
    name,
    javaHomes: [...new Set(homes)],
    labels: image.labels,
    variables: settingVariables(image.env),
    javaOptions: Object.fromEntries(Object.entries(image.env).filter(([variable]) => JAVA_OPTIONS.test(variable))),
  };
  await writeFile(join(directory, DESCRIPTION), JSON.stringify(description));
}

/** `/opt/sdc` → `opt/sdc/`. */
function below(path: string): string {
  return `${path.replace(/^\/+|\/+$/g, '')}/`;
}

async function installedIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const place of ['usr/lib/jvm', 'opt/java', 'usr/java']) {
    const names = await namesIn(join(directory, JAVA, place));
    for (const name of names.sort().reverse()) {
      for (const home of [join(JAVA, place, name), join(JAVA, place, name, 'jre')]) {
        if (await exists(join(directory, home, 'bin', 'java'))) found.push(home);
      }
    }
  }
  return found;
}
