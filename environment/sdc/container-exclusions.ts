import type { Container } from '../../docker/index.js';
import { editProperties, propertyOf } from '../core/properties.js';
import { LIBRARY_LOADER } from './broken-libraries.js';
import type { CoreFolders } from './core-image.js';

const SETTINGS = 'sdc.properties';
const LOGGING = 'sdc-log4j.properties';

/** Keeps an engine in a container from loading libraries, whose files may be volumes of other containers. */
export async function excludeInContainer(
  { files }: Pick<Container, 'files'>,
  { conf }: Pick<CoreFolders, 'conf'>,
  libraries: readonly string[],
): Promise<void> {
  await edit(files, conf, SETTINGS, (text) => withoutLibraries(text, libraries));
}

/** Makes the engine log which thread loads which library. */
export async function explainInContainer(
  { files }: Pick<Container, 'files'>,
  { conf }: Pick<CoreFolders, 'conf'>,
): Promise<void> {
  // Later versions have another file, in another format.
  if ((await files.stat(`${conf}/${LOGGING}`)) === undefined) return;
  await edit(files, conf, LOGGING, (text) => editProperties(text, { [`log4j.logger.${LIBRARY_LOADER}`]: 'DEBUG' }));
}

/**
 * `sdc.properties` of an engine that does not load these libraries (full ids). Of a kind of libraries it has either a list of those
 * that are loaded or one of those that are not, never both.
 */
export function withoutLibraries(text: string, libraries: readonly string[]): string {
  const changes = ['system', 'user'].map((kind): [string, string] => {
    const loaded = propertyOf(text, `${kind}.stagelibs.whitelist`);
    if (loaded !== undefined) {
      return [
        `${kind}.stagelibs.whitelist`,
        listOf(loaded)
          .filter((one) => !libraries.includes(one))
          .join(','),
      ];
    }
    const excluded = listOf(propertyOf(text, `${kind}.stagelibs.blacklist`) ?? '');
    return [`${kind}.stagelibs.blacklist`, [...new Set([...excluded, ...libraries])].join(',')];
  });
  return editProperties(text, Object.fromEntries(changes));
}

async function edit(
  files: Container['files'],
  conf: string,
  name: string,
  change: (text: string) => string,
): Promise<void> {
  const { content, uid, gid, mode } = await files.read(`${conf}/${name}`);
  // Java reads property files as ISO 8859-1.
  const edited = Buffer.from(change(content.toString('latin1')), 'latin1');
  await files.put(conf, [{ path: name, content: edited, uid, gid, mode }]);
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
