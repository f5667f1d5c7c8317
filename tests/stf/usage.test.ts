import { spawn } from 'node:child_process';
import { ROOT } from '../support/inline-run.js';
import { expect, NO_DOCKER, resultOf, test, undecidedEnvironment } from './stf.js';

const WRONG: { words: string[]; says: string }[] = [
  { words: ['tset'], says: 'Did you mean test?' },
  { words: ['start', '--sdc-heap', 'much'], says: 'SDC_HEAP_MB' },
  { words: ['compare', 'package.json', '--sdc-version', '4.0.0'], says: 'takes two Data Collectors' },
  { words: ['compare', 'none.json', '--sdc', 'embedded', '--sdc', '4.0.0'], says: 'The file none.json does not exist' },
  { words: ['adopt', 'package.json', '--out', 'README.md'], says: "--out is 'README.md', which is a file" },
  { words: ['compare', 'specs', '--sdc', 'embedded', '--sdc', '4.0.0'], says: 'specs is not a file' },
  { words: ['test', '--sdc-versoin', '4.0.0'], says: 'Did you mean --sdc-version?' },
];

for (const { words, says } of WRONG) {
  test(`wrong usage: stf ${words.join(' ')}`, async ({ stf }) => {
    const { exitCode, stdout, stderr } = await stf.run(words);
    expect(stderr).toContain(says);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).not.toContain('    at '); // no stack
  });
}

const FAILING: { words: string[]; says: string }[] = [
  { words: ['env'], says: 'npx stf start' },
  { words: ['logs', 'kafka'], says: 'npx stf start kafka' },
  { words: ['stop', 'no-such-run'], says: 'There is no run no-such-run.' },
  { words: ['start', '--sdc-version', '9.9.9'], says: 'Choose 3.22.2 or 4.0.0' },
  { words: ['start', '--stage-lib', 'jbdc-lib'], says: 'Did you mean jdbc-lib?' },
  { words: ['images', 'build', '--push', 'https://registry.example.com'], says: 'without https://' },
  { words: ['adopt', 'none.json'], says: "none.json' cannot be read" },
  { words: ['adopt', 'package.json'], says: 'is not an exported pipeline' },
  { words: ['init', 'package.json'], says: 'is a file' },
  { words: ['init'], says: 'is the framework itself' },
];

for (const { words, says } of FAILING) {
  test(`stf ${words.join(' ')} names the next step`, async ({ stf }) => {
    const { exitCode, stdout, stderr } = await stf.run(words);
    expect(stderr).toContain(says);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).not.toContain('    at ');
    expect(await stf.leftovers()).toEqual([]);
  });
}

for (const words of [['--help'], ['test', '--help'], ['ps', '--json'], ['nonsense']]) {
  test(`stf ${words.join(' ')} ends quietly when its reader ends`, async ({ stf }) => {
    const child = stf.spawn(words);
    child.stdout?.destroy();
    const { stderr } = await resultOf(child);
    expect(stderr).not.toContain('EPIPE');
    expect(stderr).not.toContain('    at ');
  });
}

test('--debug shows the origin of a failure', async ({ stf }) => {
  const { exitCode, stderr } = await stf.run(['stop', 'no-such-run', '--debug']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('    at ');
});

test('reports a directory without a config', async ({ stf }) => {
  const { exitCode, stderr } = await stf.run(['test'], { cwd: stf.temp });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('npx stf init');
});

test('npx finds the command in a checkout, without a registry', async ({ stf }) => {
  const { exitCode, stdout } = await resultOf(
    spawn('npx', ['stf', 'ps', '--json'], {
      cwd: ROOT,
      env: {
        ...undecidedEnvironment(),
        STF_TMPDIR: stf.temp,
        DOCKER_HOST: NO_DOCKER,
        npm_config_registry: 'http://127.0.0.1:9',
      },
    }),
  );
  expect({ exitCode, runs: JSON.parse(stdout) as unknown }).toEqual({ exitCode: 0, runs: [] });
});
