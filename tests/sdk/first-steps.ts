import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './engine-test.js';
import { userEnvironment } from '../support/user-environment.js';
import { install, packed, ROOT } from './packed.js';

const run = promisify(execFile);

/** The first program of the SDK's README, with an engine of any version. */
export function testFirstSteps(): void {
  test('the first program of the README runs unchanged with the packed SDK and plain Node', async ({ engine, sdc }) => {
    test.setTimeout(300_000);
    const readme = await readFile(join(ROOT, 'sdk/README.md'), 'utf8');
    const program = /^```ts\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
    expect(program.trim().split('\n').length, 'lines').toBeLessThanOrEqual(20);
    const shown = /^```text\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
    expect(shown).toContain('records, 0 errors');
    const theirs = withLogin(program, engine);

    const folder = await mkdtemp(join(tmpdir(), 'sdk-first-'));
    try {
      await install(await packed(folder), folder);
      await writeFile(join(folder, 'first.mjs'), theirs);
      const env = { ...userEnvironment(), FORCE_COLOR: '0' };
      const { stdout } = await run(process.execPath, ['first.mjs'], { cwd: folder, env });
      expect(counted(stdout), 'the README shows what it prints').toBe(counted(shown));
      expect(await sdc.pipelines({ text: 'first steps' })).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

/** The program with the address and login of this engine. */
function withLogin(program: string, engine: { url: string; username: string; password: string }): string {
  const login = "'http://localhost:18630', { username: 'admin', password: 'admin' }";
  expect(program).toContain(login);
  const { url, username, password } = engine;
  return program.replace(login, `'${url}', ${JSON.stringify({ username, password })}`);
}

/** The number of records of a running pipeline depends on the time of the request. */
function counted(output: string): string {
  return output.replace(/^\d{3,}(?= records)/m, 'some');
}
