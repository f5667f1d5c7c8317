import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/index.js';
import type { StartContext } from '../core/contract.js';
import { exists } from '../core/exists.js';
import { shortHash } from '../core/short-hash.js';

/** The core of an image, unpacked without Docker. */
export interface UnpackedImage {
  name: string;
  /** The Data Collector. */
  directory: string;
  /** Directories of the image's Java installations; they run only where the image's system libraries are. */
  javaHomes: string[];
  labels: Record<string, string>;
}

/** What an image says about itself, in the cache beside its files; paths are relative to it. */
type Description = Pick<UnpackedImage, 'name' | 'javaHomes' | 'labels'>;

const STORED_PREFIX = 'unpacked-';
const DESCRIPTION = 'image.json';
const SDC = 'sdc';
const JAVA = 'java';
/** Where images have Java, and the files that it links to. */
const JAVA_PLACES = /^(?:usr\/lib\/jvm|opt\/java|usr\/java|etc\/java[^/]*|etc\/ssl\/certs\/java|etc\/pki\/java)\//;

/** Downloads and unpacks the Data Collector and the Java of an image, once. */
export async function unpackedCore(name: string, version: string, context: StartContext): Promise<UnpackedImage> {
  const root = await cached(
    `${STORED_PREFIX}${shortHash(name)}`,
    (directory) => unpack(name, version, directory, context),
    context,
    { title: name },
  );
  const description = await readDescription(root);
  return {
    name,
    directory: join(root, SDC),
    javaHomes: description.javaHomes.map((home) => join(root, home)),
    labels: description.labels,
  };
}

/** The names of the images that are unpacked in the cache. */
export async function unpackedImages(cacheDir: string): Promise<string[]> {
  const names = await readdir(cacheDir).catch(() => []);
  const roots = names.filter((name) => name.startsWith(STORED_PREFIX)).map((name) => join(cacheDir, name));
  return (await Promise.all(roots.map(async (root) => (await readDescription(root)).name))).sort();
}

async function readDescription(root: string): Promise<Description> {
  return JSON.parse(await readFile(join(root, DESCRIPTION), 'utf8')) as Description;
}

async function unpack(name: string, version: string, directory: string, context: StartContext): Promise<void> {
  const { imageRegistry, unpackImage } = await import('../vendor/index.js');
  const registry = await imageRegistry(context.machine.env);
  const image = await registry.image(name, { signal: context.signal });
  const dist = below(image.env['SDC_DIST'] ?? `/opt/streamsets-datacollector-${version}`);
  const java = image.env['JAVA_HOME'] === undefined ? undefined : below(image.env['JAVA_HOME']);
  const select = (path: string): string | undefined => {
    if (path.startsWith(dist)) return `${SDC}/${path.slice(dist.length)}`;
    const isJava = JAVA_PLACES.test(path) || (java !== undefined && path.startsWith(java));
    return isJava ? `${JAVA}/${path}` : undefined;
  };
  await unpackImage(registry, image, { directory, select, progress: context.progress, signal: context.signal });
  const homes = [...(java === undefined ? [] : [join(JAVA, java)]), ...(await installedIn(directory))];
  const description: Description = { name, javaHomes: [...new Set(homes)], labels: image.labels };
  await writeFile(join(directory, DESCRIPTION), JSON.stringify(description));
}

/** `/opt/sdc` → `opt/sdc/`. */
function below(path: string): string {
  return `${path.replace(/^\/+|\/+$/g, '')}/`;
}

async function installedIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const place of ['usr/lib/jvm', 'opt/java', 'usr/java']) {
    const names = await readdir(join(directory, JAVA, place)).catch(() => []);
    for (const name of names.sort().reverse()) {
      for (const home of [join(JAVA, place, name), join(JAVA, place, name, 'jre')]) {
        if (await exists(join(directory, home, 'bin', 'java'))) found.push(home);
      }
    }
  }
  return found;
}
