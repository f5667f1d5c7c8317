import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, _baseTest as base } from '@playwright/test';

const ENTRYPOINT = join(import.meta.dirname, 'core', 'docker-entrypoint.sh');

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** Lines of sdc.properties afterwards. */
  properties: string[];
}

const test = base.extend<{
  /** Runs the entrypoint on a configuration, with a launcher that prints its arguments. */
  enter: (properties: string, env: Record<string, string>, args?: string[]) => Promise<Outcome>;
}>({
  enter: async ({}, use, testInfo) => {
    test.skip(process.platform !== 'linux', 'The script runs in Linux images only.');
    const dist = testInfo.outputPath('dist');
    const conf = testInfo.outputPath('conf');
    await mkdir(join(dist, 'bin'), { recursive: true });
    await mkdir(conf);
    await writeFile(join(dist, 'bin', 'streamsets'), '#!/bin/bash\nprintf "[%s]" "$@"\n');
    await chmod(join(dist, 'bin', 'streamsets'), 0o755);
    await use(async (properties, env, args = ['dc']) => {
      const file = join(conf, 'sdc.properties');
      await writeFile(file, properties);
      const outcome = await promisify(execFile)('bash', [ENTRYPOINT, ...args], {
        env: { PATH: process.env['PATH'], SDC_DIST: dist, SDC_CONF: conf, ...env },
      }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: unknown) => error as Omit<Outcome, 'properties'>,
      );
      return { ...outcome, properties: (await readFile(file, 'utf8')).trimEnd().split('\n') };
    });
  },
});

test('passes its arguments to the launcher, and leaves the configuration unchanged without settings', async ({
  enter,
}) => {
  const before = '# a comment\na.b = 1\n\nc=2 \\\n  3\n';
  const { code, stdout, properties } = await enter(before, { SDC_CONFX: '1' }, ['dc', '-exec', 'a b']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '[dc][-exec][a b]' });
  expect(`${properties.join('\n')}\n`).toBe(before);
});

for (const [what, line] of Object.entries({
  'an entry in camel case': 'production.maxBatchSize=1',
  'an entry with blanks and a colon': '  production.maxBatchSize : 1',
  'a comment with its spelling': '#production.maxBatchSize=1',
  'an entry of several lines': 'production.maxBatchSize=1,\\\n 2,\\\n 3',
  'two entries of the same name': 'production.maxBatchSize=1\nproduction.maxBatchSize=2',
})) {
  test(`finds ${what}`, async ({ enter }) => {
    const { properties } = await enter(`first=1\n${line}\nlast=2\n`, { SDC_CONF_PRODUCTION_MAXBATCHSIZE: '77' });
    const comment = line.startsWith('#') ? [line] : [];
    expect(properties).toEqual(['first=1', ...comment, 'last=2', 'production.maxBatchSize=77']);
  });
}

test('prefers an entry to a comment with another spelling, and ignores dashes and underscores', async ({ enter }) => {
  const { properties } = await enter('#My.key=1\nmy.key=2\nwith-dash.and_line=3\n', {
    SDC_CONF_MY_KEY: 'a',
    SDC_CONF_WITH_DASH_AND_LINE: 'b',
  });
  expect(properties).toEqual(['#My.key=1', expect.any(String), expect.any(String)]);
  expect(properties.slice(1).sort()).toEqual(['my.key=a', 'with-dash.and_line=b']);
});

test('adds a new entry in lower case, or as given if it has lower-case letters', async ({ enter }) => {
  const { properties } = await enter('a=1\n', { SDC_CONF_NEW_KEY: 'x', SDC_CONF_other_newKey: 'y' });
  expect(properties.sort()).toEqual(['a=1', 'new.key=x', 'other.newKey=y']);
});

const values: Record<string, [value: string, written: string]> = {
  'with characters that are special to a shell or sed': ['a|b & c/d $HOME `x` \\1', 'a|b & c/d $HOME `x` \\\\1'],
  'that begins with a blank': ['  two', '\\  two'],
  'that is empty': ['', ''],
  'of several lines': ['one\ntwo\tthree', 'one\\ntwo\\tthree'],
  'with an equals sign and a hash': ['http://h/?a=b#c', 'http://h/?a=b#c'],
  'beyond ASCII': ['ü😀', '\\u00fc\\ud83d\\ude00'],
};
for (const [what, [value, written]] of Object.entries(values)) {
  test(`writes a value ${what} so that the engine reads the same`, async ({ enter }) => {
    const { properties, stdout } = await enter('a.b=old\n', { SDC_CONF_A_B: value });
    expect(properties).toEqual([`a.b=${written}`]);
    expect(stdout).toBe('[dc]');
  });
}

test('fails for a missing sdc.properties when there are settings', async ({ enter }, testInfo) => {
  const { code, stdout, stderr } = await enter('', { SDC_CONF: testInfo.outputPath('absent'), SDC_CONF_A: '1' });
  expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
  expect(stderr).toContain(`${testInfo.outputPath('absent')}/sdc.properties does not exist`);
});
