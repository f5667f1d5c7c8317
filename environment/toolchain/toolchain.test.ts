import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { aptState } from './install.js';
import { requireBuildTools } from './build-tools.js';
import { requireJava, requireJdk } from './java.js';
import { requireMaven } from './maven.js';

const NEVER = { STF_SYSTEM_INSTALL: 'never' };
let root: string;

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'java-'));
});

test.afterEach(() => rm(root, { recursive: true }));

test('the error for an old Java has its path and version', async () => {
  const java = await fakeJava('old', '1.8.0_292');
  const env = { ...NEVER, PATH: join(root, 'old', 'bin') };
  await expect(requireJava(silent, { env, folders: [] })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(
      `Java 1.8.0_292 in ${java} is too old: a Java runtime of version 17 or later is needed. Install it: `,
    ),
  });
});

test('the error without any Java has the command that installs one', async () => {
  const env = { ...NEVER, PATH: root };
  await expect(requireJava(silent, { env, folders: [] })).rejects.toMatchObject({
    code: 'JAVA_NOT_FOUND',
    nextStep: expect.stringMatching(/^Install it: .+ \(or set JAVA_HOME to where it is\)\.$/),
  });
});

test('a newer Java behind an older one is found', async () => {
  await fakeJava('old', '11.0.1');
  const java = await fakeJava('new', '21.0.2');
  const env = { ...NEVER, JAVA_HOME: join(root, 'old'), PATH: join(root, 'new', 'bin') };
  expect(await requireJava(silent, { env, folders: [] })).toMatchObject({
    command: java,
    version: '21.0.2',
    major: 21,
  });
});

test('a supported Java is preferred to a newer one', async () => {
  const newest = await fakeJava('newest', '25.0.1');
  const known = await fakeJava('known', '17.0.9');
  const search = { folders: [], preferUpTo: 22 };
  const both = { ...NEVER, PATH: `${join(root, 'newest/bin')}:${join(root, 'known/bin')}` };
  expect(await requireJava(silent, { ...search, env: both })).toMatchObject({ command: known });
  const one = { ...NEVER, PATH: join(root, 'newest/bin') };
  expect(await requireJava(silent, { ...search, env: one })).toMatchObject({ command: newest });
});

test('installations in common folders are found', async () => {
  const java = await fakeJava('jvm/java-17', '17.0.1');
  const env = { ...NEVER, PATH: '' };
  expect(await requireJava(silent, { env, folders: [join(root, 'jvm')] })).toMatchObject({ command: java });
});

test('with STF_JAVA_HOME no other Java is used', async () => {
  await fakeJava('old', '11.0.1');
  await fakeJava('new', '21.0.2');
  const search = (home: string): Parameters<typeof requireJava>[1] => ({
    env: { STF_JAVA_HOME: join(root, home), PATH: join(root, 'new', 'bin') },
    folders: [],
  });
  await expect(requireJava(silent, search('old'))).rejects.toThrow(
    `STF_JAVA_HOME is ${join(root, 'old')}, where Java 11.0.1 is too old`,
  );
  await expect(requireJava(silent, search('none'))).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
});

test('a runtime without a compiler is not a development kit', async () => {
  await fakeJava('jre', '17.0.1');
  const env = { ...NEVER, PATH: join(root, 'jre', 'bin') };
  await expect(requireJdk(silent, { env, folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  await script('jre/bin/javac', '');
  expect(await requireJdk(silent, { env, folders: [] })).toMatchObject({ version: '17.0.1' });
});

test('a program named java that is not Java is ignored', async () => {
  await script('bin/java', 'echo hello');
  const env = { ...NEVER, PATH: join(root, 'bin') };
  await expect(requireJava(silent, { env, folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
});

test('the error for a missing Maven has the command that installs it', async () => {
  await expect(requireMaven(silent, { ...NEVER, PATH: root })).rejects.toMatchObject({
    code: 'MAVEN_NOT_FOUND',
    nextStep: expect.stringMatching(/^Install it: .*maven.* \(or set MAVEN_HOME to where it is\)\.$/i),
  });
});

test('when JDK and Maven are both missing, one error has the command for both', async () => {
  const env = { ...NEVER, PATH: root };
  await expect(requireBuildTools(silent, { env, folders: [] })).rejects.toMatchObject({
    code: 'BUILD_TOOLS_NOT_FOUND',
    message: expect.stringMatching(/^Neither a Java development kit .* nor Maven .*maven.* JAVA_HOME and MAVEN_HOME/),
  });
});

test('when one of them is missing, the error names only that one', async () => {
  const mvn = await script('maven/bin/mvn', '');
  const env = { ...NEVER, PATH: root, MAVEN_HOME: join(root, 'maven') };
  await expect(requireBuildTools(silent, { env, folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  await fakeJava('jdk', '17.0.1');
  await script('jdk/bin/javac', '');
  const withJava = { ...env, JAVA_HOME: join(root, 'jdk') };
  expect(await requireBuildTools(silent, { env: withJava, folders: [] })).toMatchObject({ maven: mvn });
  const withoutMaven = { ...withJava, MAVEN_HOME: '' };
  await expect(requireBuildTools(silent, { env: withoutMaven, folders: [] })).rejects.toMatchObject({
    code: 'MAVEN_NOT_FOUND',
  });
});

test('the state of apt-get is a percentage', () => {
  expect(aptState('Reading package lists...')).toBeUndefined();
  const download =
    'dlstatus:1:0.0000:Retrieving file 1 of 3\ndlstatus:2:40.2500:Retrieving file 2 of 3\nGet:2 http://…';
  expect(aptState(download)).toBe('apt-get: downloading, 40 %');
  const unpacking = `${download}\npmstatus:libc6:amd64:61.5385:Unpacking libc6 (amd64)`;
  expect(aptState(unpacking)).toBe('apt-get: installing, 62 %');
});

test('with STF_MAVEN_HOME no other Maven is used', async () => {
  await script('maven/bin/mvn', '');
  const env = { ...NEVER, PATH: join(root, 'maven', 'bin'), STF_MAVEN_HOME: join(root, 'nowhere') };
  const refused = {
    code: 'MAVEN_NOT_FOUND',
    message: `STF_MAVEN_HOME is ${join(root, 'nowhere')}, where mvn was not found. Set it to the folder of a Maven installation (the one that contains bin/mvn), or unset it.`,
  };
  await expect(requireMaven(silent, env)).rejects.toMatchObject(refused);
  await fakeJava('jdk', '17.0.9');
  await script('jdk/bin/javac', '');
  const search = { env: { ...env, STF_JAVA_HOME: join(root, 'jdk') }, folders: [] };
  await expect(requireBuildTools(silent, search)).rejects.toMatchObject(refused);
  const neither = { env: { ...env, STF_JAVA_HOME: root }, folders: [] };
  await expect(requireBuildTools(silent, neither)).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  expect(await requireMaven(silent, { ...env, STF_MAVEN_HOME: join(root, 'maven') })).toBe(
    join(root, 'maven', 'bin', 'mvn'),
  );
});

test('Maven is found by MAVEN_HOME', async () => {
  const mvn = await script('maven/bin/mvn', '');
  expect(await requireMaven(silent, { ...NEVER, PATH: '', MAVEN_HOME: join(root, 'maven') })).toBe(mvn);
});

test.describe('as root on Debian', () => {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  let before: NodeJS.ProcessEnv;

  test.skip(!isDebian, 'packages are installed as root on Debian and Ubuntu only');

  test.beforeEach(() => {
    before = { PATH: process.env['PATH'], STF_CACHE_DIR: process.env['STF_CACHE_DIR'] };
    process.env['PATH'] = `${join(root, 'fake')}:${process.env['PATH'] ?? ''}`;
    process.env['STF_CACHE_DIR'] = join(root, 'cache');
  });

  test.afterEach(() => {
    Object.assign(process.env, before);
    if (before['STF_CACHE_DIR'] === undefined) delete process.env['STF_CACHE_DIR'];
  });

  test('a missing tool is reported and installed, once for parallel requests, without upgrades', async () => {
    const java = await fakeJava('prepared', '17.0.9');
    // Replaces apt-get: records its arguments, and "installs".
    await script(
      'fake/apt-get',
      `echo "$@" >> ${root}/arguments; sleep 0.3; mkdir -p ${root}/jvm; ln -sfn ${join(java, '../..')} ${root}/jvm/17`,
    );
    const search = { env: { PATH: '' }, folders: [join(root, 'jvm')] };
    const lines: string[] = [];
    const found = await Promise.all([
      requireJava((line) => lines.push(line), search),
      requireJava((line) => lines.push(line), search),
    ]);
    expect(found).toEqual([
      expect.objectContaining({ version: '17.0.9' }),
      expect.objectContaining({ version: '17.0.9' }),
    ]);
    expect(lines).toContainEqual(
      'a Java runtime of version 17 or later is missing: installing openjdk-17-jdk-headless with apt-get (STF_SYSTEM_INSTALL=never prevents it)',
    );
    expect(lines).toContainEqual(
      expect.stringContaining('another server of this run is installing packages; waiting for it'),
    );
    const calls = (await readFile(join(root, 'arguments'), 'utf8')).trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatch(/ update -q$/);
    expect(calls[1]).toMatch(
      / install -q -y --no-install-recommends --no-upgrade --no-remove openjdk-17-jdk-headless$/,
    );
  });

  test('a failed installation shows the errors of apt-get', async () => {
    await script('fake/apt-get', 'echo "E: Unable to locate package"; exit 100');
    const search = { env: { PATH: '' }, folders: [] };
    await expect(requireJava(silent, search)).rejects.toMatchObject({
      code: 'INSTALL_FAILED',
      message: expect.stringContaining(
        'apt-get could not install openjdk-17-jdk-headless: E: Unable to locate package',
      ),
    });
  });
});

function silent(): void {}

async function fakeJava(folder: string, version: string): Promise<string> {
  const home = join(root, folder);
  return script(`${folder}/bin/java`, `echo "    java.home = ${home}" >&2; echo "    java.version = ${version}" >&2`);
}

async function script(path: string, text: string): Promise<string> {
  const file = join(root, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
}
