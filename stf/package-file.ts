import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';

/** A file next to the `package.json` of the framework, in a checkout and in the package. */
export function packageFile(...names: string[]): string {
  const above = fileURLToPath(new URL('..', import.meta.url));
  // The compiled program is one directory deeper.
  const root = existsSync(join(above, 'package.json')) ? above : join(above, '..');
  return join(root, ...names);
}
