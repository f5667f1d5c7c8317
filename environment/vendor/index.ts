import { findLogin } from '../../docker/index.js';
import { DownloadClient } from './download-client.js';
import { ImageRegistry } from './image-registry.js';
import { ImageTags } from './image-tags.js';
import type { LibraryPlaces } from './library-places.js';
import { networkSettings, type Variables } from './network-settings.js';
import { RegistryAuth } from './registry-auth.js';
import { VendorLibraries } from './vendor-libraries.js';

export type { ImageRegistry } from './image-registry.js';
export { unpackImage } from './image-files.js';
export { unpackTar } from './unpack.js';
export type { VendorLibrary, VendorLibraries } from './vendor-libraries.js';

/** What reads images. */
export interface ImageClients {
  registry: ImageRegistry;
  tags: ImageTags;
}

interface Clients extends ImageClients {
  downloads: DownloadClient;
}

let clients: Promise<Clients> | undefined;

/** The vendor's libraries for engines of this process, which remembers servers that cannot be reached. */
export async function vendorLibraries(places: LibraryPlaces, env: Variables): Promise<VendorLibraries> {
  clients ??= connect(env);
  return new VendorLibraries(places, await clients);
}

/** Reads images for this process. */
export async function imageClients(env: Variables): Promise<ImageClients> {
  clients ??= connect(env);
  return clients;
}

async function connect(env: Variables): Promise<Clients> {
  const settings = await networkSettings(env);
  const downloads = new DownloadClient(settings);
  const auth = new RegistryAuth(downloads, (registry) => findLogin(registry, env));
  const registry = new ImageRegistry(downloads, settings, auth);
  return { downloads, registry, tags: new ImageTags(registry) };
}
