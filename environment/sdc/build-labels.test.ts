import { _baseTest as test, expect } from '@playwright/test';
import { checkBuilds, type LabelledImage } from './build-labels.js';

const REVISION = 'org.opencontainers.image.revision';
const FAIL = { buildLabels: [REVISION], buildMismatch: 'fail' } as const;

function image(name: string, labels: Record<string, string>): LabelledImage {
  return { name, labels };
}

test('images of one build give no notes', () => {
  expect(checkBuilds(image('core', { [REVISION]: 'a1' }), [image('lib', { [REVISION]: 'a1' })], FAIL)).toEqual([]);
});

test('images of different builds are rejected, with all images and commits', () => {
  const check = (): unknown =>
    checkBuilds(
      image('core', { [REVISION]: 'a1' }),
      [image('jdbc', { [REVISION]: 'b2' }), image('aws', { [REVISION]: 'a1' }), image('kafka', { [REVISION]: 'c3' })],
      FAIL,
    );
  expect(check).toThrow('core from a1, jdbc from b2, kafka from c3.');
});

test('with `warn`, different builds give a warning', () => {
  const notes = checkBuilds(image('core', { [REVISION]: 'a1' }), [image('jdbc', { [REVISION]: 'b2' })], {
    buildLabels: [REVISION],
    buildMismatch: 'warn',
  });
  expect(notes).toEqual([{ kind: 'warning', text: expect.stringContaining('jdbc from b2') as unknown }]);
});

test('the first label that both images have decides', () => {
  const labels = { buildLabels: ['com.example.commit', REVISION], buildMismatch: 'fail' } as const;
  const core = image('core', { 'com.example.commit': 'a1', [REVISION]: 'of the base image' });
  expect(checkBuilds(core, [image('lib', { 'com.example.commit': 'a1' })], labels)).toEqual([]);
});

test('images with different labels cannot be compared', () => {
  const labels = { buildLabels: ['com.example.commit', REVISION], buildMismatch: 'fail' } as const;
  const notes = checkBuilds(
    image('core', { 'com.example.commit': 'a1' }),
    [image('lib', { [REVISION]: 'a1b2c3' })],
    labels,
  );
  expect(notes).toEqual([{ kind: 'note', text: expect.stringContaining('in common') as unknown }]);
});

test('images without a label give a note and are not rejected', () => {
  const notes = checkBuilds(
    image('core', {}),
    [image('lib', { [REVISION]: 'a1' }), image('empty', { [REVISION]: '' })],
    FAIL,
  );
  expect(notes).toEqual([
    { kind: 'note', text: expect.stringContaining('core and lib, empty have no label') as unknown },
  ]);
});

test('a core without libraries gives no notes', () => {
  expect(checkBuilds(image('core', {}), [], FAIL)).toEqual([]);
});
