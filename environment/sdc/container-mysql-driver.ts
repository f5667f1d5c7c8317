import { basename } from 'node:path';
import type { Container } from '../../docker/index.js';
import type { StartContext } from '../core/contract.js';
import { namesBelow } from './container-files.js';
import type { CoreImage } from './core-image.js';
import type { LibraryImage } from './library-image.js';
import { isMysqlDriver, JDBC, mysqlDriver, withoutMysqlDriver } from './mysql-driver.js';
import type { PlacedFile } from './placed-files.js';

/**
 * Provides the MySQL driver that a JDBC library in a container does not have; resolves to the reason where that fails. Most pipelines do
 * not need it, and those that do fail with SDC's own message.
 * @param jdbc the image of the library; undefined where the core contains it
 */
export async function supplyMysqlDriver(
  { context, placed }: { context: StartContext; placed: readonly PlacedFile[] },
  core: CoreImage,
  jdbc: LibraryImage | undefined,
  files: Container['files'],
): Promise<string | undefined> {
  if (placed.some(({ root, path }) => root === 'extras' && isMysqlDriver(basename(path)))) return undefined;
  const names = await (jdbc === undefined
    ? namesBelow(files, `${core.folders.dist}/streamsets-libs/${JDBC}`, context.signal)
    : namesBelow(jdbc.container.files, jdbc.folder, context.signal));
  if (names.some(isMysqlDriver)) return undefined;
  try {
    const source = await mysqlDriver(context);
    const path = `${JDBC}/lib/${basename(source)}`;
    const { uid, gid } = core.settings;
    await files.put(core.folders.extras, [{ path, content: { file: source }, uid, gid }], context.signal);
    return undefined;
  } catch (error) {
    context.signal.throwIfAborted();
    return withoutMysqlDriver(error);
  }
}
