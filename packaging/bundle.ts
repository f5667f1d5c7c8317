import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build as esbuild, type Plugin } from 'esbuild';

/** The sources of a package, and the modules of it that others load by path. */
export interface BundledPackage {
  root: string;
  /** Paths below the root, without extension. */
  entries: readonly string[];
}

/** The directory of the bundle below the output. */
const BUNDLE = 'bundle';

/**
 * Bundles a package into few modules: Playwright loads the framework in each worker, and hundreds of small modules take longer to
 * load than Playwright itself. Each entry keeps its path in the output directory; dependencies are not bundled.
 */
export async function bundle({ root, entries }: BundledPackage, output: string): Promise<void> {
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({ in: `${entry}.ts`, out: join(BUNDLE, entry.replaceAll('/', '-')) })),
    outdir: output,
    chunkNames: `${BUNDLE}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    metafile: true,
    // Errors carry the name of their class.
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Without the paths of the checkout, which would bundle the SDK into the framework.
    tsconfigRaw: '{}',
    logLevel: 'warning',
    // The names that the plugin declares in each module.
    define: {
      'import.meta.url': '__url',
      'import.meta.filename': '__filename',
      'import.meta.dirname': '__dirname',
    },
    plugins: [ownPaths(root)],
  });
  for (const [file, { entryPoint, exports }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    const entry = join(output, entryPoint.replace(/\.ts$/, '.js'));
    await mkdir(dirname(entry), { recursive: true });
    await writeFile(entry, reExport(`./${relative(dirname(entry), join(root, file))}`, exports));
  }
}

function reExport(from: string, names: readonly string[]): string {
  if (names.length === 0) return `import '${from}';\n`;
  return `export * from '${from}';\n${names.includes('default') ? `export { default } from '${from}';\n` : ''}`;
}

/** Modules find their files by their own path: they get the one that they would have without the bundle. */
function ownPaths(root: string): Plugin {
  return {
    name: 'own-paths',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!/import\.meta\.(url|dirname|filename)/.test(source)) return { contents: source, loader: 'ts' };
        const own = JSON.stringify(`../${relative(root, path).replace(/\.ts$/, '.js')}`);
        const head = [
          `import { fileURLToPath as __toPath } from 'node:url';`,
          `const __url = new URL(${own}, Reflect.get(import.meta, 'url')).href;`,
          `const __filename = __toPath(__url);`,
          `const __dirname = __toPath(new URL('.', __url));`,
        ];
        return { contents: `${head.join(' ')}${source}`, loader: 'ts' };
      });
    },
  };
}
