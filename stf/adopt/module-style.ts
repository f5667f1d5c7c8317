import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ifPresent } from '../../environment/admin.js';

const PACKAGE = 'sdc-test-framework';

/** How a spec is written in the package that it belongs to. */
export interface ModuleStyle {
  /** What it imports the fixtures from: the package, or in its own repository their directory. */
  fixtures: string;
  /** Its directory, as code: Playwright compiles specs to CommonJS where the package does not say `"type": "module"`. */
  here: 'import.meta.dirname' | '__dirname';
}

interface Manifest {
  name?: string;
  type?: string;
}

export async function moduleStyle(directory: string): Promise<ModuleStyle> {
  for (let at = resolve(directory); ; at = dirname(at)) {
    const manifest = await manifestIn(at);
    if (manifest === undefined && at !== dirname(at)) continue;
    const { name, type } = manifest ?? {};
    return {
      fixtures: name === PACKAGE ? relative(resolve(directory), join(at, 'fixtures')).split(sep).join('/') : PACKAGE,
      here: type === 'module' ? 'import.meta.dirname' : '__dirname',
    };
  }
}

async function manifestIn(directory: string): Promise<Manifest | undefined> {
  const manifest = await ifPresent(join(directory, 'package.json'), (file) => readFile(file, 'utf8'));
  return manifest === undefined ? undefined : (JSON.parse(manifest) as Manifest);
}
