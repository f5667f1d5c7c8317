import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { ifPresent, namesIn } from './if-present.js';

test('a missing directory has no names, and one that cannot be read is an error', async () => {
  const root = await mkdtemp(join(tmpdir(), 'names-'));
  try {
    await writeFile(join(root, 'file'), '');
    // A link to itself cannot be read by any user, root included.
    await symlink('loop', join(root, 'loop'));
    expect(await namesIn(root)).toEqual(['file', 'loop']);
    expect(await namesIn(join(root, 'absent'))).toEqual([]);
    expect(await namesIn(join(root, 'file', 'below'))).toEqual([]);
    await expect(namesIn(join(root, 'loop'))).rejects.toMatchObject({
      code: 'PATH_UNREADABLE',
      summary: `${join(root, 'loop')} cannot be read: ELOOP.`,
    });
  } finally {
    await rm(root, { recursive: true });
  }
});

test('a denied permission is named, and errors of other kinds stay as they are', async () => {
  const denied = Object.assign(new Error('no'), { code: 'EACCES' });
  await expect(ifPresent('/etc/x', () => Promise.reject(denied))).rejects.toMatchObject({
    summary: '/etc/x cannot be read: permission denied.',
    cause: denied,
  });
  await expect(ifPresent('/etc/x', () => Promise.reject(new TypeError('a fault')))).rejects.toThrow(TypeError);
});
