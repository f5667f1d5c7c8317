import { readdir, readFile, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

interface Package {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

/**
 * Points the compiled code at what the package brings: the SDK is part of it, and whatever the SDK wants of Playwright
 * comes from the user's one Playwright, so that its requests are in the traces of the tests.
 */
export async function rewriteImports(root: string, dist: string): Promise<void> {
  const { dependencies, peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Package;
  const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
  const missing = new Set<string>();
  const sdk = join(dist, 'sdk/src/index.js');

  for (const file of await compiledFiles(dist)) {
    const text = await readFile(file, 'utf8');
    let rewritten = text;
    // From the end, so that earlier places stay where they are.
    for (const { fileName, pos, end } of ts.preProcessFile(text, true, true).importedFiles.reverse()) {
      const target = rewrite(fileName, file, sdk);
      // The place may or may not take in the quotes.
      const place = text.slice(pos, end + 2).indexOf(fileName) + pos;
      rewritten = rewritten.slice(0, place) + target + rewritten.slice(place + fileName.length);
      if (!target.startsWith('.') && !isBuiltin(target) && !installed.has(packageOf(target))) {
        missing.add(`${packageOf(target)} (in ${relative(root, file)})`);
      }
    }
    if (rewritten !== text) await writeFile(file, rewritten);
  }
  if (missing.size > 0) {
    throw new Error(
      `package.json lists no dependency on: ${[...missing].join(', ')}. Add it: npm install --save-exact`,
    );
  }
}

function rewrite(name: string, file: string, sdk: string): string {
  if (name === 'sdc-sdk') {
    const path = relative(dirname(file), sdk);
    return path.startsWith('.') ? path : `./${path}`;
  }
  if (name === 'playwright-core' || name === 'playwright/test') return '@playwright/test';
  return name;
}

/** `@scope/name` of `@scope/name/some/file.js`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

async function compiledFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && /\.(js|d\.ts)$/.test(entry.name) && !entry.parentPath.startsWith(join(dist, 'engine')),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}
