import { shellQuoted } from '../../environment/admin.js';

/** The command of a shell that exports a variable with any value. */
export const SHELLS = {
  sh: (name: string, value: string) => `export ${name}=${shellQuoted(value)}`,
  fish: (name: string, value: string) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  powershell: (name: string, value: string) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
} as const;

export type Shell = keyof typeof SHELLS;

/** The default for this user. */
export function usualShell(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): Shell {
  if (env['SHELL']?.endsWith('fish') === true) return 'fish';
  return platform === 'win32' && env['SHELL'] === undefined ? 'powershell' : 'sh';
}
