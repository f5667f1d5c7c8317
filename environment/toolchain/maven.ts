import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ServerError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import { install, installCommand } from './install.js';

/**
 * The path of `mvn`: in `$STF_MAVEN_HOME`, and nowhere else when that is set; in `$MAVEN_HOME`, `$M2_HOME` or `$PATH`;
 * installed when this machine allows it.
 */
export async function requireMaven(progress: Progress, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = await findMaven(env);
  if (found !== undefined) return found;
  const told = toldPlace(env);
  if (told !== undefined) {
    throw new ServerError('MAVEN_NOT_FOUND', `STF_MAVEN_HOME is ${told}, where mvn was not found.`, {
      nextStep: 'Set it to the folder of a Maven (the one with bin/mvn in it), or unset it.',
    });
  }
  const isThere = async (): Promise<boolean> => (await findMaven(env)) !== undefined;
  if (await install({ tool: 'maven', why: 'Maven is missing', progress, env, isThere })) {
    const installed = await findMaven(env);
    if (installed !== undefined) return installed;
  }
  throw new ServerError('MAVEN_NOT_FOUND', 'Maven (mvn) was not found; it is needed once, to fetch what is started.', {
    nextStep: `Install it: ${await installCommand('maven')} (or set MAVEN_HOME to where it is).`,
  });
}

async function findMaven(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of foldersOf(env)) {
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

function foldersOf(env: NodeJS.ProcessEnv): string[] {
  const told = toldPlace(env);
  if (told !== undefined) return [join(told, 'bin')]; // told exactly: no other will do
  const homes = [env['MAVEN_HOME'], env['M2_HOME']].filter((home) => home !== undefined && home !== '');
  return [...homes.map((home) => join(home as string, 'bin')), ...(env['PATH'] ?? '').split(delimiter)];
}

function toldPlace(env: NodeJS.ProcessEnv): string | undefined {
  return env['STF_MAVEN_HOME'] === '' ? undefined : env['STF_MAVEN_HOME'];
}
