import { findLogin } from '../../docker/index.js';
import { DownloadClient } from './download-client.js';
import { ImageRegistry } from './image-registry.js';
import type { LibraryPlaces } from './library-places.js';
import { networkSettings, type Variables } from './network-settings.js';
import { RegistryAuth } from './registry-auth.js';
import { VendorLibraries } from './vendor-libraries.js';

export { unpackImage } from './image-files.js';
export { unpackTar } from './unpack.js';
export type { VendorLibrary, VendorLibraries } from './vendor-libraries.js';

let client: Promise<{ downloads: DownloadClient; registry: ImageRegistry }> | undefined;

/** The vendor's libraries for engines of this process, which remembers servers that cannot be reached. */
export async function vendorLibraries(places: LibraryPlaces, env: Variables): Promise<VendorLibraries> {
  client ??= connect(env);
  const { downloads, registry } = await client;
  return new VendorLibraries(places, downloads, registry);
}

/** Reads images for this process. */
export async function imageRegistry(env: Variables): Promise<ImageRegistry> {
  client ??= connect(env);
  return (await client).registry;
}

async function connect(env: Variables): Promise<{ downloads: DownloadClient; registry: ImageRegistry }> {
  const settings = await networkSettings(env);
  const downloads = new DownloadClient(settings);
  const auth = new RegistryAuth(downloads, (registry) => findLogin(registry, env));
  return { downloads, registry: new ImageRegistry(downloads, settings, auth) };
}
