import { expect, _baseTest as test } from '@playwright/test';
import { parseReference } from './image.js';

const DIGEST = `sha256:${'0a'.repeat(32)}`;

for (const [image, parts] of [
  ['postgres', { registry: 'docker.io', repository: 'library/postgres', name: 'postgres' }],
  ['postgres:16', { registry: 'docker.io', repository: 'library/postgres', name: 'postgres', tag: '16' }],
  ['streamsets/datacollector:4.0.0', { registry: 'docker.io', repository: 'streamsets/datacollector', tag: '4.0.0' }],
  ['localhost/app', { registry: 'localhost', repository: 'app', name: 'localhost/app' }],
  ['registry.example.com:5000/team/app', { registry: 'registry.example.com:5000', repository: 'team/app' }],
  [
    'example.com:5000/app:1@' + DIGEST,
    { registry: 'example.com:5000', tag: '1', digest: DIGEST, name: 'example.com:5000/app' },
  ],
] as const) {
  test(`parses ${image}`, () => {
    expect(parseReference(image)).toMatchObject(parts);
  });
}

for (const image of ['', 'Postgres', 'postgres:', 'a b', 'app:tag?x=1', '../app', 'app@sha256:12', '/app', 'a//b']) {
  test(`${JSON.stringify(image)} is not the name of an image`, () => {
    expect(() => parseReference(image)).toThrow(expect.objectContaining({ code: 'IMAGE_NOT_FOUND' }));
  });
}
