import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { compilerSays } from './codegen/compiles.js';
import { blocksOf, callsOf, callsModule } from './documentation/pages.js';

const SDK = join(import.meta.dirname, '..');
const PAGES = { readme: 'README.md', fromPython: 'docs/from-python.md' };

test('the code in the documentation, its calls in tables too, compiles', { tag: '@slow' }, async () => {
  const modules = new Map<string, string>();
  for (const [name, file] of Object.entries(PAGES)) {
    const page = await readFile(join(SDK, file), 'utf8');
    blocksOf(page).forEach((block, index) => modules.set(`${name}-${index + 1}`, block));
    const calls = callsOf(page);
    expect(calls.length, `${file} has a table of calls`).toBeGreaterThan(20);
    modules.set(`${name}-calls`, callsModule(calls));
  }
  expect(modules.size).toBeGreaterThan(8);

  modules.set('misspelt', callsModule(['sdc.pipelinez()']));
  const said = compilerSays(modules);
  expect(said.filter((one) => !one.includes('misspelt'))).toEqual([]);
  expect(said, 'the compiler does look').toEqual([expect.stringContaining("Property 'pipelinez' does not exist")]);
});

test('links in the documentation lead somewhere', async () => {
  for (const file of Object.values(PAGES)) {
    const page = await readFile(join(SDK, file), 'utf8');
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
    const gone = links.filter((link) => !existsSync(join(SDK, dirname(file), link)));
    expect(gone, file).toEqual([]);
  }
});

test('the README names the codes of the errors that the SDK throws, and no others', async () => {
  const readme = await readFile(join(SDK, 'README.md'), 'utf8');
  const table = readme.split('\n').filter((line) => /^\| `Sdc\w*Error`/.test(line));
  const named = table.flatMap((line) => [...line.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code]) => code));
  expect([...named].sort()).toEqual([...(await codesThrown())].sort());
});

/** What is given to the constructors of errors as their code. */
async function codesThrown(): Promise<Set<string | undefined>> {
  const files = (await readdir(join(SDK, 'src'), { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !/^cli\/|generated/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(SDK, 'src', file), 'utf8')));
  const codes = texts.flatMap((text) =>
    [
      ...text.matchAll(/(?:Error|super)\(\s*(?:[^'()]*\([^()]*\) \? )?'([A-Z]+(?:_[A-Z]+)+)'(?: : '([A-Z_]+)')?/g),
    ].flatMap(([, code, other]) => (other === undefined ? [code] : [code, other])),
  );
  return new Set(codes);
}
