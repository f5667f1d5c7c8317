/** Builds the product's images of the given versions and pushes them to a registry: product.ts <registry> <version>… */
import { DockerEngine, DockerError } from '../../docker/index.js';
import { buildImages } from '../../docker/images/index.js';
import { builtEngine } from '../../servers/sdc/engine-build.js';

const [registry = '', ...versions] = process.argv.slice(2);
const engine = await DockerEngine.connect();
/** On a developer's machine a container may be using it; then it stays. */
async function removeSoThatItIsPulled(image: string): Promise<void> {
  await engine.removeImage(image).catch((error: unknown) => {
    if (!(error instanceof DockerError)) throw error;
    console.error(`${image} stays: ${error.message}`);
  });
}

try {
  for (const version of versions) {
    const from = await builtEngine(version, (text) => console.error(text));
    const built = await buildImages(engine, { from, version, ...(registry === '' ? {} : { push: registry }) });
    for (const { image, revision, size } of built) {
      console.log(`${image} (${revision.slice(0, 12)}, ${(size / 1e6).toFixed(0)} MB)`);
      if (registry !== '') await removeSoThatItIsPulled(image);
    }
  }
} catch (error) {
  if (!(error instanceof DockerError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.nextStep ?? ''}`);
  process.exitCode = 1;
} finally {
  engine.close();
}
