import { expect, _baseTest as test } from '@playwright/test';
import { engineSpec } from '../sdc/engine.js';
import { versionGivenBy, versions, versionsOf } from './version-option.js';

test('a version, or two for the rehearsal of an upgrade', () => {
  expect(versionsOf('4.0.0', 'sdcVersion')).toEqual({ version: '4.0.0' });
  expect(versionsOf('3.22.2 > 4.0.0', 'sdcVersion')).toEqual({ version: '3.22.2', upgradesTo: '4.0.0' });
  expect(versions().parse('3.22.2>4.0.0', 'SDC_VERSION')).toBe('3.22.2 > 4.0.0');
});

for (const text of ['3.22.2 >', '> 4.0.0', '3.22.2 > 3.23.0 > 4.0.0']) {
  test(`refuses '${text}'`, () => {
    expect(() => versionsOf(text, 'SDC_VERSION')).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('SDC_VERSION is') }),
    );
  });
}

test('what starts one Data Collector takes one version', () => {
  expect(() => engineSpec({ existing: {}, sdcVersion: '3.22.2 > 4.0.0' })).toThrow(
    expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('Give one version') }),
  );
});

test('a Data Collector that is given has one version', () => {
  const at = { url: 'http://sdc:18630', username: 'admin', password: 'x' };
  expect(versionGivenBy({ existing: { sdc: at } })).toBe('SDC_URL');
  expect(versionGivenBy({ existing: {}, distDir: '/opt/sdc' })).toBe('SDC_DIST_DIR');
  expect(versionGivenBy({ existing: {} })).toBeUndefined();
});
