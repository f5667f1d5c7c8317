import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';

/** A file beside the `package.json` of the framework, in a checkout and in the package alike. */
export function packageFile(...names: string[]): string {
  const above = fileURLToPath(new URL('..', import.meta.url));
  // Compiled, the program stands one folder deeper.
  const root = existsSync(join(above, 'package.json')) ? above : join(above, '..');
  return join(root, ...names);
}
