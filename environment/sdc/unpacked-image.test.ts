import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import type { StartContext } from '../core/contract.js';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { DownloadClient } from '../vendor/download-client.js';
import { ImageRegistry } from '../vendor/image-registry.js';
import { ImageTags } from '../vendor/image-tags.js';
import { RegistryAuth } from '../vendor/registry-auth.js';
import { RegistryServer, type TarEntry } from '../vendor/testing/registry-server.js';
import { unpackedCore, unpackedImages, type UnpackedImage } from './unpacked-image.js';

const layer = (settings: string): TarEntry[] => [
  { name: 'opt/sdc/libexec/run', content: 'run' },
  { name: 'opt/sdc/etc/sdc.properties', content: 'as built' },
  { name: 'etc/sdc/sdc.properties', content: settings },
  { name: 'resources/lookup.json', content: '{}' },
  { name: 'etc/passwd', content: 'root' },
];
const CONFIG = {
  Env: ['SDC_DIST=/opt/sdc', 'SDC_CONF=/etc/sdc', 'SDC_RESOURCES=/resources', 'SDC_CONF_HTTP_PORT=1', 'SECRET=x'],
};

test('an image is unpacked with its settings and resources, once, and again when its tag moves', async () => {
  const root = await mkdtemp(join(tmpdir(), 'unpacked-'));
  const server = await RegistryServer.start();
  const settings = { mirrors: [], insecureRegistries: [] };
  const client = new DownloadClient(settings, { backoffMs: 1 });
  try {
    const registry = new ImageRegistry(client, settings, new RegistryAuth(client, () => Promise.resolve({})));
    const machine = machineFrom({ ...process.env, STF_CACHE_DIR: root });
    const context = { progress: silent, signal: new AbortController().signal, machine } as StartContext;
    const name = await server.push('sdc:nightly', [layer('first')], CONFIG);
    // Each run has its own memory of tags.
    const unpack = (): Promise<UnpackedImage> =>
      unpackedCore(name, 'nightly', context, Promise.resolve({ registry, tags: new ImageTags(registry) }));
    const settingsOf = ({ conf }: UnpackedImage): Promise<string> => readFile(join(conf, 'sdc.properties'), 'utf8');

    const first = await unpack();
    expect(await settingsOf(first)).toBe('first');
    expect(await readFile(join(first.resources, 'lookup.json'), 'utf8')).toBe('{}');
    expect(await readFile(join(first.directory, 'libexec', 'run'), 'utf8')).toBe('run');
    expect(first.variables).toEqual({ SDC_CONF_HTTP_PORT: '1' });
    expect(await unpack()).toEqual(first);
    expect(server.requests.filter((request) => request.includes('/blobs/'))).toHaveLength(2);

    await server.push('sdc:nightly', [layer('second')], CONFIG);
    expect(await settingsOf(await unpack())).toBe('second');
    expect(await unpackedImages(root)).toEqual([name]);
  } finally {
    await client.close();
    await server.close();
    await rm(root, { recursive: true });
  }
});
