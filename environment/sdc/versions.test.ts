import { test, expect } from '@playwright/test';
import { requireKnownVersion } from './versions.js';

test('an unknown version lists those that exist', () => {
  const message =
    'There is no Data Collector 9.9.9 to start. Choose 3.22.2 or 4.0.0 (SDC_VERSION), or point SDC_URL at one that runs';
  expect(() => {
    requireKnownVersion('9.9.9');
  }).toThrow(expect.objectContaining({ code: 'VERSION_UNKNOWN' }));
  expect(() => {
    requireKnownVersion('9.9.9');
  }).toThrow(message);
});

test('an old version says why not', () => {
  expect(() => {
    requireKnownVersion('3.7.1');
  }).toThrow('Data Collector 3.7.1 needs Java 8 and is not supported');
});

test('supported versions pass', () => {
  expect(() => {
    requireKnownVersion('3.22.2');
  }).not.toThrow();
  expect(() => {
    requireKnownVersion('4.0.0');
  }).not.toThrow();
});
