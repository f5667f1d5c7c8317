import { expect, _baseTest as test } from '@playwright/test';
import { withoutLibraries } from './container-exclusions.js';

test('excludes libraries in addition to those that the settings exclude', () => {
  const text = withoutLibraries('http.port=1\nsystem.stagelibs.blacklist=a-lib, b-lib\n', ['b-lib', 'c-lib']);
  expect(text.split('\n')).toEqual([
    'http.port=1',
    'system.stagelibs.blacklist=a-lib,b-lib,c-lib',
    'user.stagelibs.blacklist=b-lib,c-lib',
    '',
  ]);
});

test('removes libraries from a list of those that are loaded, because an engine accepts only one of the lists', () => {
  const text = withoutLibraries('system.stagelibs.whitelist=a-lib,b-lib\n', ['b-lib']);
  expect(text.split('\n')).toEqual(['system.stagelibs.whitelist=a-lib', 'user.stagelibs.blacklist=b-lib', '']);
});
