import type { Container, ImageFacts } from '../../docker/index.js';
import { LIBRARY } from '../containers/labels.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import { wishOf } from './image-wishes.js';
import { propertyOf } from './properties.js';

/** Where a Data Collector in an image has its things. */
export interface CoreFolders {
  dist: string;
  conf: string;
  data: string;
  resources: string;
  userLibs: string;
  extras: string;
}

/** Whom a file of the image belongs to. */
export interface Ownership {
  uid: number;
  gid: number;
  mode: number;
}

/** A file of the image that is written anew in each container. */
export interface OwnedText extends Ownership {
  text: string;
}

/** What is known of the image of a core before the first engine is made of it. */
export interface CoreImage {
  /** `streamsets/datacollector:3.22.2`. */
  name: string;
  facts: ImageFacts;
  /** As its folder tells, such as `3.22.2`; undefined when the folder has another name. */
  version: string | undefined;
  folders: CoreFolders;
  settings: OwnedText;
  /** Of the files of logins, by kind; absent where the image has none. */
  logins: Partial<Record<LoginKind, Ownership>>;
  /** The port that it listens on, in the container. */
  port: number;
  /** Whether a stage library is in it. */
  has(library: string): Promise<boolean>;
}

/** As in `form-realm.properties`. */
export const LOGIN_KINDS = ['form', 'basic'] as const;
export type LoginKind = (typeof LOGIN_KINDS)[number];

const DEFAULT_PORT = 18_630;

/** Looks into the image once for all engines of the run. Throws `IMAGE_NOT_SDC` when no Data Collector is in it. */
export function readCore(docker: RunDocker, name: string, version: string, facts: ImageFacts): Promise<CoreImage> {
  return docker.shared(`core ${facts.id}`, async (run) => {
    const probe = await run.create({ name: 'core', role: LIBRARY, image: name, filesOnly: true });
    const folders = foldersOf(facts.env, version);
    const settings = await readText(probe, `${folders.conf}/sdc.properties`);
    if (settings === undefined) {
      throw new ServerError(
        'IMAGE_NOT_SDC',
        `${name} holds no Data Collector: it has no ${folders.conf}/sdc.properties.`,
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
      port: portOf(name, wishOf(facts.env, 'http.port') ?? propertyOf(settings.text, 'http.port')),
      has: (library) => {
        const found = known.get(library) ?? isThere(probe, `${folders.dist}/streamsets-libs/${library}`);
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

function portOf(image: string, wish: string | undefined): number {
  const port = Number(wish ?? DEFAULT_PORT);
  if (port >= 1 && port <= 65_535) return port;
  throw new ServerError('IMAGE_NOT_SDC', `The Data Collector of ${image} does not listen for HTTP.`, {
    nextStep: 'Set http.port in the sdc.properties of the image.',
  });
}

async function isThere(container: Container, path: string): Promise<boolean> {
  return (await container.stat(path)) !== undefined;
}

async function readText(container: Container, path: string): Promise<OwnedText | undefined> {
  if (!(await isThere(container, path))) return undefined;
  const { content, uid, gid, mode } = await container.readFile(path);
  return { text: content.toString('latin1'), uid, gid, mode };
}
