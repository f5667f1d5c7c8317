import type { Container, ImageFacts } from '../../docker/index.js';
import { LIBRARY } from '../containers/labels.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import { imageSetting } from './image-settings.js';
import { propertyOf } from '../core/properties.js';

/** The directories of a Data Collector in an image. */
export interface CoreFolders {
  dist: string;
  conf: string;
  data: string;
  resources: string;
  userLibs: string;
  extras: string;
}

/** Owner and mode of a file in the image. */
export interface Ownership {
  uid: number;
  gid: number;
  mode: number;
}

/** A file of the image that is rewritten in each container. */
export interface OwnedText extends Ownership {
  text: string;
}

/** Facts about the image of a core that are read before the first engine is created from it. */
export interface CoreImage {
  /** `streamsets/datacollector:3.22.2`. */
  name: string;
  facts: ImageFacts;
  /** From the name of its folder, such as `3.22.2`; undefined when the folder has another name. */
  version: string | undefined;
  folders: CoreFolders;
  settings: OwnedText;
  /** Owner and mode of the realm files, by kind; absent when the image does not have the file. */
  logins: Partial<Record<LoginKind, Ownership>>;
  /** The port in the container. */
  port: number;
  /** Whether the core contains a stage library. */
  has(library: string): Promise<boolean>;
}

/** As in `form-realm.properties`. */
export const LOGIN_KINDS = ['form', 'basic'] as const;
export type LoginKind = (typeof LOGIN_KINDS)[number];

const DEFAULT_PORT = 18_630;

/** Reads the image once for all engines of the run. Throws `IMAGE_NOT_SDC` when it does not contain a Data Collector. */
export function readCore(docker: RunDocker, name: string, version: string, facts: ImageFacts): Promise<CoreImage> {
  return docker.shared(`core ${facts.id}`, async (run) => {
    const probe = await run.create({ name: 'core', role: LIBRARY, image: name, filesOnly: true });
    const folders = foldersOf(facts.env, version);
    const settings = await readText(probe, `${folders.conf}/sdc.properties`);
    if (settings === undefined) {
      throw new ServerError(
        'IMAGE_NOT_SDC',
        `${name} does not contain a Data Collector: ${folders.conf}/sdc.properties is missing.`,
        {
          nextStep: 'Name the repository of a Data Collector in SDC_IMAGE, or unset it.',
        },
      );
    }
    const logins: CoreImage['logins'] = {};
    for (const kind of LOGIN_KINDS) {
      const found = await readText(probe, `${folders.conf}/${kind}-realm.properties`);
      if (found !== undefined) logins[kind] = { uid: found.uid, gid: found.gid, mode: found.mode };
    }
    const known = new Map<string, Promise<boolean>>();
    return {
      name,
      facts,
      version: /\/streamsets-datacollector-([^/]+)\/?$/.exec(folders.dist)?.[1],
      folders,
      settings,
      logins,
      port: portOf(name, imageSetting(facts.env, 'http.port') ?? propertyOf(settings.text, 'http.port')),
      has: (library) => {
        const found = known.get(library) ?? pathExists(probe, `${folders.dist}/streamsets-libs/${library}`);
        known.set(library, found);
        return found;
      },
    };
  });
}

function foldersOf(env: Record<string, string>, version: string): CoreFolders {
  const dist = env['SDC_DIST'] ?? `/opt/streamsets-datacollector-${version.replace(/-latest$/, '')}`;
  return {
    dist,
    conf: env['SDC_CONF'] ?? '/etc/sdc',
    data: env['SDC_DATA'] ?? '/data',
    resources: env['SDC_RESOURCES'] ?? '/resources',
    userLibs: env['USER_LIBRARIES_DIR'] ?? '/opt/streamsets-datacollector-user-libs',
    extras: env['STREAMSETS_LIBRARIES_EXTRA_DIR'] ?? `${dist}/streamsets-libs-extras`,
  };
}

function portOf(image: string, setting: string | undefined): number {
  const port = Number(setting ?? DEFAULT_PORT);
  if (port >= 1 && port <= 65_535) return port;
  throw new ServerError('IMAGE_NOT_SDC', `The Data Collector in ${image} does not accept HTTP connections.`, {
    nextStep: 'Set http.port in the sdc.properties of the image.',
  });
}

async function pathExists(container: Container, path: string): Promise<boolean> {
  return (await container.files.stat(path)) !== undefined;
}

async function readText(container: Container, path: string): Promise<OwnedText | undefined> {
  if (!(await pathExists(container, path))) return undefined;
  const { content, uid, gid, mode } = await container.files.read(path);
  return { text: content.toString('latin1'), uid, gid, mode };
}
