import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _baseTest as test, expect } from '@playwright/test';
import type { Environment, Work } from '../core/machine.js';
import { silent, type Progress } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
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
  await expect(requireJava(work(env), { folders: [] })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(
      `Java 1.8.0_292 in ${java} is too old: a Java runtime of version 17 or later is needed. Install it: `,
    ),
  });
});

test('the error without any Java has the command that installs one', async () => {
  const env = { ...NEVER, PATH: root };
  await expect(requireJava(work(env), { folders: [] })).rejects.toMatchObject({
    code: 'JAVA_NOT_FOUND',
    nextStep: expect.stringMatching(/^Install it: .+ \(or set JAVA_HOME to where it is\)\.$/),
  });
});

test('a newer Java behind an older one is found', async () => {
  await fakeJava('old', '11.0.1');
  const java = await fakeJava('new', '21.0.2');
  const env = { ...NEVER, JAVA_HOME: join(root, 'old'), PATH: join(root, 'new', 'bin') };
  expect(await requireJava(work(env), { folders: [] })).toMatchObject({
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
  expect(await requireJava(work(both), search)).toMatchObject({ command: known });
  const one = { ...NEVER, PATH: join(root, 'newest/bin') };
  expect(await requireJava(work(one), search)).toMatchObject({ command: newest });
});

test('a program that needs an old Java gets it, or an error that names it', async () => {
  const newer = await fakeJava('newer', '17.0.9');
  const old = await fakeJava('old', '1.8.0_292');
  const search = { folders: [], minimum: 8, maximum: 8, purpose: 'Data Collector 3.19.0' };
  const both = { ...NEVER, PATH: `${join(root, 'newer/bin')}:${join(root, 'old/bin')}` };
  expect(await requireJava(work(both), search)).toMatchObject({ command: old, major: 8 });
  await expect(requireJava(work({ ...NEVER, PATH: join(root, 'newer/bin') }), search)).rejects.toMatchObject({
    code: 'JAVA_TOO_NEW',
    summary: `Java 17.0.9 in ${newer} is too new: a Java runtime of version 8 is needed for Data Collector 3.19.0.`,
    nextStep: 'Install Java 8, and set STF_JAVA_HOME to its folder (the one that contains bin/java).',
  });
  await expect(requireJava(work({ ...NEVER, PATH: '' }), search)).rejects.toMatchObject({
    summary: 'No Java runtime of version 8 was found for Data Collector 3.19.0.',
  });
});

test('installations in common folders are found', async () => {
  const java = await fakeJava('jvm/java-17', '17.0.1');
  const env = { ...NEVER, PATH: '' };
  expect(await requireJava(work(env), { folders: [join(root, 'jvm')] })).toMatchObject({ command: java });
});

test('with STF_JAVA_HOME no other Java is used', async () => {
  await fakeJava('old', '11.0.1');
  await fakeJava('new', '21.0.2');
  const withHome = (home: string): Work => work({ STF_JAVA_HOME: join(root, home), PATH: join(root, 'new', 'bin') });
  await expect(requireJava(withHome('old'), { folders: [] })).rejects.toThrow(
    `STF_JAVA_HOME is ${join(root, 'old')}, where Java 11.0.1 is too old`,
  );
  await expect(requireJava(withHome('none'), { folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
});

test('a runtime without a compiler is not a development kit', async () => {
  await fakeJava('jre', '17.0.1');
  const env = { ...NEVER, PATH: join(root, 'jre', 'bin') };
  await expect(requireJdk(work(env), { folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  await script('jre/bin/javac', '');
  expect(await requireJdk(work(env), { folders: [] })).toMatchObject({ version: '17.0.1' });
});

test('a program named java that is not Java is ignored', async () => {
  await script('bin/java', 'echo hello');
  const env = { ...NEVER, PATH: join(root, 'bin') };
  await expect(requireJava(work(env), { folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
});

test('the error for a missing Maven has the command that installs it', async () => {
  await expect(requireMaven(work({ ...NEVER, PATH: root }))).rejects.toMatchObject({
    code: 'MAVEN_NOT_FOUND',
    nextStep: expect.stringMatching(/^Install it: .*maven.* \(or set MAVEN_HOME to where it is\)\.$/i),
  });
});

test('when JDK and Maven are both missing, one error has the command for both', async () => {
  const env = { ...NEVER, PATH: root };
  await expect(requireBuildTools(work(env), { folders: [] })).rejects.toMatchObject({
    code: 'BUILD_TOOLS_NOT_FOUND',
    message: expect.stringMatching(/^Neither a Java development kit .* nor Maven .*maven.* JAVA_HOME and MAVEN_HOME/),
  });
});

test('when one of them is missing, the error names only that one', async () => {
  const mvn = await script('maven/bin/mvn', '');
  const env = { ...NEVER, PATH: root, MAVEN_HOME: join(root, 'maven') };
  await expect(requireBuildTools(work(env), { folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  await fakeJava('jdk', '17.0.1');
  await script('jdk/bin/javac', '');
  const withJava = { ...env, JAVA_HOME: join(root, 'jdk') };
  expect(await requireBuildTools(work(withJava), { folders: [] })).toMatchObject({ maven: mvn });
  const withoutMaven = { ...withJava, MAVEN_HOME: '' };
  await expect(requireBuildTools(work(withoutMaven), { folders: [] })).rejects.toMatchObject({
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
  await expect(requireMaven(work(env))).rejects.toMatchObject(refused);
  await fakeJava('jdk', '17.0.9');
  await script('jdk/bin/javac', '');
  const withJava = work({ ...env, STF_JAVA_HOME: join(root, 'jdk') });
  await expect(requireBuildTools(withJava, { folders: [] })).rejects.toMatchObject(refused);
  const neither = work({ ...env, STF_JAVA_HOME: root });
  await expect(requireBuildTools(neither, { folders: [] })).rejects.toMatchObject({ code: 'JAVA_NOT_FOUND' });
  expect(await requireMaven(work({ ...env, STF_MAVEN_HOME: join(root, 'maven') }))).toBe(
    join(root, 'maven', 'bin', 'mvn'),
  );
});

test('Maven is found by MAVEN_HOME', async () => {
  const mvn = await script('maven/bin/mvn', '');
  expect(await requireMaven(work({ ...NEVER, PATH: '', MAVEN_HOME: join(root, 'maven') }))).toBe(mvn);
});

test.describe('as root on Debian', () => {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;

  test.skip(!isDebian, 'packages are installed as root on Debian and Ubuntu only');

  /** Java is searched for in these directories only, too. */
  const asRoot = (progress: Progress = silent): Work =>
    work({ PATH: join(root, 'fake'), STF_CACHE_DIR: join(root, 'cache') }, progress);

  test('a missing tool is reported and installed, once for parallel requests, without upgrades', async () => {
    const java = await fakeJava('prepared', '17.0.9');
    // Replaces apt-get: records its arguments, and "installs".
    await script(
      'fake/apt-get',
      `echo "$@" >> ${root}/arguments; /bin/sleep 0.3; /bin/mkdir -p ${root}/jvm; /bin/ln -sfn ${join(java, '../..')} ${root}/jvm/17`,
    );
    const search = { folders: [join(root, 'jvm')] };
    const lines: string[] = [];
    const reported = asRoot((line) => lines.push(line));
    const found = await Promise.all([requireJava(reported, search), requireJava(reported, search)]);
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
    await expect(requireJava(asRoot(), { folders: [] })).rejects.toMatchObject({
      code: 'INSTALL_FAILED',
      message: expect.stringContaining(
        'apt-get could not install openjdk-17-jdk-headless: E: Unable to locate package',
      ),
    });
  });
});

function work(env: Environment, progress: Progress = silent): Work {
  return { machine: machineFrom(env), progress };
}

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
