import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { PageAssets } from './page-assets.js';

/** Bundles the script of the page with its chart library, whose licence asks for its text in each copy. */
export async function bundlePage(): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/history-app.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: 'page',
    legalComments: 'none',
    banner: { js: `/*! uPlot\n${await licence('uplot')}*/` },
  });
  const text = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

async function licence(name: string): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return readFile(join(folder, 'LICENSE'), 'utf8');
}
