import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ServerError } from '../errors.js';
import type { Progress } from '../progress.js';
import { install, installCommand } from './install.js';

/** The path of `mvn`: in `$STF_MAVEN_HOME`, `$MAVEN_HOME`, `$M2_HOME` or `$PATH`; installed when this machine allows it. */
export async function requireMaven(progress: Progress, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = await findMaven(env);
  if (found !== undefined) return found;
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
  const homes = [env['STF_MAVEN_HOME'], env['MAVEN_HOME'], env['M2_HOME']].filter(
    (home) => home !== undefined && home !== '',
  );
  const folders = [...homes.map((home) => join(home as string, 'bin')), ...(env['PATH'] ?? '').split(delimiter)];
  for (const folder of folders) {
    if (folder === '') continue;
    const path = join(folder, 'mvn');
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}
