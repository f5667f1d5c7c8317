import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { catalogueDefinitions } from '../src/catalogue/facts-files.js';
import { run } from '../src/cli/run-command.js';
import { described } from './codegen/round-trip.js';

const folder = { path: '' };
test.beforeEach(async () => {
  folder.path = await mkdtemp(join(tmpdir(), 'sdc-sdk-cli-'));
});
test.afterEach(() => rm(folder.path, { recursive: true }));

async function called(args: string[], env: Record<string, string> = {}) {
  const printed: string[] = [];
  const reported: string[] = [];
  const code = await run(args, { env, print: (text) => printed.push(text), report: (text) => reported.push(text) });
  return { code, printed: printed.join(''), reported: reported.join('') };
}

async function exported(): Promise<string> {
  const config = described(
    await catalogueDefinitions(),
    (p) => p.origin('Dev Raw Data Source').to('JDBC Producer', { password: 'hunter2', tableName: 'orders' }),
    'Orders',
  );
  const path = join(folder.path, 'orders.json');
  await writeFile(path, JSON.stringify({ pipelineConfig: config, pipelineRules: {} }));
  return path;
}

test('codegen prints code and reports which secrets it left out', async () => {
  const { code, printed, reported } = await called(['codegen', await exported()]);
  expect(code).toBe(0);
  expect(printed).toContain('export function orders(p: PipelineBuilder): void {');
  expect(printed).toContain("tableName: 'orders'");
  expect(reported).toBe(
    "Left out: Password of 'JDBC Producer 1'; the code reads it from ORDERS_JDBC_PRODUCER_1_PASSWORD.\n",
  );
  expect(printed + reported).not.toContain('hunter2');
});

test('draw shows what follows what, as text or as a picture', async () => {
  const path = await exported();
  const asText = await called(['draw', path]);
  expect(asText).toMatchObject({ code: 0, reported: '' });
  expect(asText.printed).toContain('Dev Raw Data Source 1 → JDBC Producer 1');
  expect((await called(['draw', path, '--svg'])).printed).toContain('<svg');
  expect(await called(['draw', `${path}.none`])).toMatchObject({
    code: 1,
    reported: expect.stringContaining('cannot be read'),
  });
});

test('codegen reads a file that begins with a byte order mark', async () => {
  const path = await exported();
  await writeFile(path, `\uFEFF${await readFile(path, 'utf8')}`);
  expect(await called(['codegen', path])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('function orders'),
  });
});

test('codegen writes a spec', async () => {
  const { printed } = await called(['codegen', '--spec', await exported()]);
  expect(printed).toContain("test('Orders', async ({ sdc }) => {");
});

test('a file that exists is kept unless it is to be replaced, and nothing else is left', async () => {
  const source = await exported();
  const out = join(folder.path, 'orders.ts');
  await writeFile(out, 'mine');
  const refused = await called(['codegen', source, '--out', out]);
  expect(refused).toMatchObject({ code: 1, printed: '', reported: expect.stringContaining('exists already') });
  expect(await readFile(out, 'utf8')).toBe('mine');
  expect(await called(['codegen', source, '--out', out, '--force'])).toMatchObject({ code: 0, printed: '' });
  expect(await readFile(out, 'utf8')).toContain('function orders');
  expect((await readdir(folder.path)).sort()).toEqual(['orders.json', 'orders.ts']);
});

for (const [what, args, code, says] of [
  ['no command', [], 2, ''],
  ['another command', ['generate'], 2, "Unknown command 'generate'"],
  ['a command that objects have', ['constructor'], 2, "Unknown command 'constructor'"],
  ['no file', ['codegen'], 2, 'takes 1 argument, not 0'],
  ['an option that there is not', ['codegen', 'x', '--sepc'], 2, '--sepc'],
  ['a file that is not there', ['codegen', '/no/such/file.json'], 1, 'cannot be read (ENOENT)'],
  ['no URL', ['types'], 2, '--url'],
  ['no password', ['types', '--url', 'http://localhost:1'], 2, 'SDC_PASSWORD'],
] as const) {
  test(`${what} is reported`, async () => {
    const result = await called([...args]);
    expect(result.code).toBe(code);
    expect(result.reported).toContain(says);
  });
}

test('a password among the arguments is refused and not repeated', async () => {
  for (const args of [['--password=hunter2'], ['--password', 'hunter2'], ['-p', 'hunter2']]) {
    const { code, reported } = await called(['types', '--url', 'http://localhost:1', ...args]);
    expect(code).toBe(2);
    expect(reported).toContain('SDC_PASSWORD');
    expect(reported).not.toContain('hunter2');
  }
});

test('a Data Collector that does not answer is reported without the password', async () => {
  const { code, reported, printed } = await called(['types', '--url', 'http://127.0.0.1:1'], {
    SDC_PASSWORD: 'hunter2',
  });
  expect(code).toBe(1);
  expect(reported).toContain('127.0.0.1:1');
  expect(reported + printed).not.toContain('hunter2');
});

test('corrupt JSON is reported, not shown', async () => {
  const path = join(folder.path, 'broken.json');
  for (const text of ['{"password": "hunter2", ', 'hunter2', '{"password": hunter2}', '']) {
    await writeFile(path, text);
    const { code, reported } = await called(['codegen', path]);
    expect(code).toBe(1);
    expect(reported).toMatch(/not valid JSON|is truncated/);
    expect(reported).not.toContain('hunter2');
  }
});

test('help says how each command is called', async () => {
  for (const args of [['help'], ['--help'], ['types', '--help'], ['help', 'codegen']]) {
    const { code, printed } = await called(args);
    expect(code).toBe(0);
    expect(printed).toContain('SDC_PASSWORD');
  }
});
