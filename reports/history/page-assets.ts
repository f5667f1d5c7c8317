import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Script and style of the page, each as one text. */
export interface PageAssets {
  script: string;
  style: string;
}

/** Names below `reports/history` of the package. */
export const BUNDLED = { script: 'page/page.js', style: 'page/page.css' } as const;

/** The package brings them bundled; a checkout bundles its sources. */
export async function pageAssets(): Promise<PageAssets> {
  const [script, style] = [BUNDLED.script, BUNDLED.style].map((name) => join(import.meta.dirname, name));
  if (script !== undefined && style !== undefined && existsSync(script)) {
    return { script: await readFile(script, 'utf8'), style: await readFile(style, 'utf8') };
  }
  const { bundlePage } = await import('./bundle-page.js');
  return bundlePage();
}
