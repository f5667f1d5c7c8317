import { _baseTest as test, expect } from '@playwright/test';
import { requireKnownVersion } from './supported-versions.js';

test('the error for an unknown version lists the supported ones', () => {
  const message =
    'Data Collector 9.9.9 is not a known version. Choose 3.22.2 or 4.0.0 (SDC_VERSION), or set SDC_URL to use a running one';
  expect(() => {
    requireKnownVersion('9.9.9');
  }).toThrow(expect.objectContaining({ code: 'VERSION_UNKNOWN' }));
  expect(() => {
    requireKnownVersion('9.9.9');
  }).toThrow(message);
});

test('the error for an old version says that it needs Java 8', () => {
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
