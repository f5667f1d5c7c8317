import { readOption } from '../environment/index.js';

/** The stage libraries that the command line or `SDC_STAGE_LIBS` names. */
export function namedLibraries(env: NodeJS.ProcessEnv = process.env): string[] {
  return readOption('stageLibs', env) ?? [];
}
