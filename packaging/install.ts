import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyAssets } from './assets.js';
import { bundle } from './bundle.js';
import { FRAMEWORK, SDK } from './packages.js';

/**
 * Writes both packages as npm installs them, without their types: `<directory>/node_modules/sdc-test-framework` and `sdc-sdk`.
 * Their dependencies have to be in a `node_modules` above.
 */
export async function installPackages(directory: string): Promise<void> {
  const { root } = FRAMEWORK;
  await mkdir(dirname(directory), { recursive: true });
  const made = await mkdtemp(`${directory}-`);
  try {
    const framework = join(made, 'node_modules/sdc-test-framework');
    const sdk = join(made, 'node_modules/sdc-sdk');
    await Promise.all([
      bundle(FRAMEWORK, join(framework, 'dist')),
      bundle(SDK, join(sdk, 'dist')),
      copyAssets(root, join(framework, 'dist')),
      ...['bin', 'recipes', 'package.json'].map((name) =>
        cp(join(root, name), join(framework, name), { recursive: true }),
      ),
      ...['bin', 'catalogue', 'package.json'].map((name) =>
        cp(join(root, 'sdk', name), join(sdk, name), { recursive: true }),
      ),
    ]);
    await rm(directory, { recursive: true, force: true });
    await rename(made, directory);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}
