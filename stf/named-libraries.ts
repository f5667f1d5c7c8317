/** The stage libraries that the command line or `SDC_STAGE_LIBS` names. */
export function namedLibraries(env: NodeJS.ProcessEnv = process.env): string[] {
  return (env['SDC_STAGE_LIBS'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
