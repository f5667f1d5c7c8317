import { shellQuoted } from '../../environment/admin.js';

/** How a shell sets a variable for the programs that it starts, whatever the value holds. */
export const SHELLS = {
  sh: (name: string, value: string) => `export ${name}=${shellQuoted(value)}`,
  fish: (name: string, value: string) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  powershell: (name: string, value: string) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
} as const;

export type Shell = keyof typeof SHELLS;

/** The shell of this user, as far as its commands differ. */
export function usualShell(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Shell {
  if (env['SHELL']?.endsWith('fish') === true) return 'fish';
  return platform === 'win32' && env['SHELL'] === undefined ? 'powershell' : 'sh';
}
