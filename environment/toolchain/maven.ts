import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ServerError } from '../core/errors.js';
import type { Machine, Work } from '../core/machine.js';
import { install, installCommand } from './install.js';

/**
 * The path of `mvn`: only from the option `mavenHome` when that is set, else from `$MAVEN_HOME`, `$M2_HOME` or `$PATH`.
 * Installs Maven when it is missing and this machine allows it.
 */
export async function requireMaven(work: Work): Promise<string> {
  const { machine } = work;
  const found = await findMaven(machine);
  if (found !== undefined) return found;
  const configured = machine.mavenHome;
  if (configured !== undefined) {
    throw new ServerError('MAVEN_NOT_FOUND', `STF_MAVEN_HOME is ${configured}, where mvn was not found.`, {
      nextStep: 'Set it to the folder of a Maven installation (the one that contains bin/mvn), or unset it.',
    });
  }
  const isInstalled = async (): Promise<boolean> => (await findMaven(machine)) !== undefined;
  if (await install({ tool: 'maven', why: 'Maven is missing', work, isInstalled })) {
    const installed = await findMaven(machine);
    if (installed !== undefined) return installed;
  }
  throw new ServerError('MAVEN_NOT_FOUND', 'Maven (mvn) was not found; it is needed once, to download the servers.', {
    nextStep: `Install it: ${await installCommand('maven')} (or set MAVEN_HOME to where it is).`,
  });
}

async function findMaven(machine: Machine): Promise<string | undefined> {
  for (const folder of foldersOf(machine)) {
    if (folder === '') continue;
    const file = join(folder, 'mvn');
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

function foldersOf({ env, mavenHome }: Machine): string[] {
  if (mavenHome !== undefined) return [join(mavenHome, 'bin')]; // exclusive: no fallback
  const homes = [env['MAVEN_HOME'], env['M2_HOME']].filter((home) => home !== undefined && home !== '');
  return [...homes.map((home) => join(home as string, 'bin')), ...(env['PATH'] ?? '').split(delimiter)];
}
