import { expect, _baseTest as test } from '@playwright/test';
import { failed } from './output/failure.js';
import { createProgram } from './program.js';

const COMMANDS = {
  test: 'npx playwright test --help',
  soak: 'stf soak --minutes 30 --seed 42',
  adopt: 'stf adopt orders.json',
  compare: '--sdc docker:3.22.2 --sdc docker:4.0.0',
  start: 'stf start --all --sdc-version 4.0.0',
  env: 'eval "$(npx stf env)"',
  stop: 'stf stop start-',
  ps: '--json',
  logs: 'stf logs postgres -n 5',
  history: '--report-url',
  clean: 'are not touched',
  versions: '--json',
  doctor: 'stf doctor --sdc-env docker',
  init: 'npx stf init',
  'images build': '--from-dist',
  'images list': '--json',
  'images push': '[registry]',
  'images pull': '--stage-lib',
  'libs list': '--json',
  'libs pull': '--libs-from',
  'libs path': '--sdc-version',
};

for (const [command, text] of Object.entries(COMMANDS)) {
  test(`stf ${command} --help describes the command and its exit codes`, async () => {
    const { exitCode, stdout } = await parsed(...command.split(' '), '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Usage: stf ${command}`);
    expect(stdout).toContain(text);
    expect(stdout).toContain('Exit codes: ');
  });
}

for (const command of ['test', 'start', 'stop', 'ps', 'env', 'logs', 'clean', 'doctor']) {
  test(`stf ${command} has an option for the directory of runs`, async () => {
    const { stdout } = await parsed(command, '--help');
    expect(stdout).toContain('--tmp-dir <directory>');
  });
}

const WRONG: { words: string[]; says: string }[] = [
  { words: [], says: 'Usage: stf <command>' },
  { words: ['ps', '--jsn'], says: 'Did you mean --json?' },
  { words: ['start', 'postgre'], says: 'sdc, kafka, mysql, postgres, s3' },
  { words: ['start', '--sdc-env', 'podman'], says: 'embedded, docker' },
  { words: ['test', '--backends', 'cloud'], says: 'embedded, docker' },
  { words: ['test', '--stage-lib', ''], says: 'The value is empty' },
  { words: ['logs', '-n', 'many'], says: 'whole number' },
  { words: ['compare'], says: "missing required argument 'pipelines'" },
  { words: ['compare', 'a.json', '--records', '0'], says: 'whole number' },
  { words: ['env', '--shell', 'csh'], says: 'sh, fish, powershell' },
  { words: ['images', 'biuld'], says: 'Did you mean build?' },
  { words: ['stop', 'one', 'two'], says: 'too many arguments' },
];

for (const { words, says } of WRONG) {
  test(`wrong usage: stf ${words.join(' ')}`, async () => {
    const { exitCode, stdout, stderr } = await parsed(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
}

for (const words of [
  ['soak', '--minutes', '0'],
  ['soak', '--seed', 'a'],
]) {
  test(`stf ${words.join(' ')} is refused before anything starts`, async () => {
    await expect(createProgram().parseAsync(words, { from: 'user' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
}

async function parsed(...words: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const program = createProgram();
  const output = { writeOut: (text: string) => (stdout += text), writeErr: (text: string) => (stderr += text) };
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.configureOutput(output);
  }
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    return { exitCode: failed(error), stdout, stderr };
  }
  throw new Error(`stf ${words.join(' ')} did not fail.`);
}
