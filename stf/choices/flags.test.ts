import { Command } from 'commander';
import { expect, _baseTest as test } from '@playwright/test';
import { refuseMisspelt } from '../test/misspelt.js';
import { TEST_CHOICES } from './choices.js';
import { addChoices, chosenEnvironment } from './flags.js';

function environmentOf(...words: string[]): Record<string, string> {
  const command = addChoices(new Command().exitOverride().configureOutput({ writeErr: () => undefined }), TEST_CHOICES);
  command.parse(words, { from: 'user' });
  return chosenEnvironment(command, TEST_CHOICES);
}

test('options set environment variables', () => {
  expect(environmentOf('--sdc-version', '4.0.0', '--backends=docker', '--keep', '--no-system-install')).toEqual({
    SDC_VERSION: '4.0.0',
    STF_BACKENDS: 'docker',
    STF_KEEP: '1',
    STF_SYSTEM_INSTALL: 'never',
  });
});

test('absent options leave the environment unchanged', () => {
  expect(environmentOf()).toEqual({});
});

test('a repeated option takes all of its values', () => {
  expect(environmentOf('--stage-lib', 'jdbc-lib', '--stage-lib', 'aws-lib')).toEqual({
    SDC_STAGE_LIBS: 'jdbc-lib,aws-lib',
  });
});

for (const words of [['--sdc-env', 'dokcer'], ['--sdc-version', ''], ['--sdc-version']]) {
  test(`refuses ${words.join(' ')}`, () => {
    expect(() => environmentOf(...words)).toThrow();
  });
}

test('an option that begins like one of ours is not passed to Playwright', () => {
  expect(() => {
    refuseMisspelt(['--sdc-versoin', '4.0.0']);
  }).toThrow('Did you mean --sdc-version?');
  refuseMisspelt(['--workers=2', '--no-deps', '--reporter=line', '--ui', '--', '--sdc-versoin']);
});
