// The linter's own cases name the words.
/* eslint project/plain-english: off */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import { findReplaced } from '../../tools/lint/plain-english.js';

const ROOT = join(import.meta.dirname, '../..');
/** What ESLint does not read. The word list names the words, and this file does too. */
const PROSE = ['*.md', '*.java', '*.sh', '.ci/*', 'recipes/*', 'Dockerfile', '*.yml'];

test('prose, Java and scripts use the words of the glossary', async () => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '--', ...PROSE], { cwd: ROOT });
  const files = stdout.split('\0').filter((file) => file !== '');
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(
    files.map(async (file) =>
      findReplaced(await readFile(join(ROOT, file), 'utf8')).map(
        ({ line, found, instead }) => `${file}:${line} '${found}', write ${instead}`,
      ),
    ),
  );
  expect(found.flat()).toEqual([]);
});

for (const text of [
  'const imageWishes = 1;',
  '// Nobody reads it.',
  "const message = 'The port is no number.';",
  'const MANY_WISHES = [];',
  '// A build that is broken off.',
  "const message = 'The image cannot be had.';",
  '// The option has the last word.',
]) {
  test(`the linter refuses: ${text}`, async () => {
    const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId.startsWith('project/') });
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, 'environment/index.ts') });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['project/plain-english']);
  });
}

test('ordinary sentences pass', () => {
  expect(findReplaced('There is no table orders. It is no longer there. The sight… of a foretold mushroom.')).toEqual(
    [],
  );
});
