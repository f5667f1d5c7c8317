import { expect, test } from './stf.js';

interface Answer {
  ok: boolean;
  findings: { what: string; state: string; detail: string; fix?: string; needed: boolean }[];
}

function finding(stdout: string, what: string): Answer['findings'][number] | undefined {
  return (JSON.parse(stdout) as Answer).findings.find((one) => one.what === what);
}

test('finds nothing missing on a machine that runs the tests of the framework', async ({ stf }) => {
  const { exitCode, stdout } = await stf.run(['doctor', '--json']);
  expect(finding(stdout, 'Node')?.state).toBe('ok');
  expect(finding(stdout, 'leftovers')?.detail).toBe('none');
  expect((JSON.parse(stdout) as Answer).findings.filter(({ state }) => state === 'missing')).toEqual([]);
  expect(exitCode).toBe(0);
});

test('names the fix when the embedded engine has no Java', async ({ stf }) => {
  const env = { STF_JAVA_HOME: '/nonexistent' };
  const { exitCode, stdout } = await stf.run(['doctor'], { env });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^missing +Java: STF_JAVA_HOME is \/nonexistent.*\n +→ unset STF_JAVA_HOME/m);
  expect(stdout).toContain('A requirement of the run is missing.');
});

test('warns about a missing program that the run does not need', async ({ stf }) => {
  const env = {
    STF_JAVA_HOME: '/nonexistent',
    SDC_URL: 'http://sdc.example.com:18630',
    POSTGRES_URL: 'postgresql://a:b@db.example.com/c',
    MYSQL_URL: 'mysql://a:b@db.example.com/c',
    KAFKA_BROKERS: 'kafka.example.com:9092',
    S3_ENDPOINT: 'http://s3.example.com',
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 'b',
  };
  const { exitCode, stdout } = await stf.run(['doctor', '--json'], { env });
  expect(exitCode).toBe(0);
  expect(finding(stdout, 'Java')).toMatchObject({ state: 'warn', needed: false });
  expect(finding(stdout, 'Docker')).toMatchObject({ state: 'warn', needed: false });
});

test('requires Docker for a run from images', async ({ stf }) => {
  for (const words of [
    ['--sdc-env', 'docker'],
    ['--backends', 'docker'],
  ]) {
    const { exitCode, stdout } = await stf.run(['doctor', '--json', ...words]);
    expect(exitCode).toBe(1);
    expect(finding(stdout, 'Docker')).toMatchObject({ state: 'missing', needed: true });
    expect(finding(stdout, 'Docker')?.fix).toContain('Start Docker');
  }
});

test('reports a version without an embedded engine', async ({ stf }) => {
  const { exitCode, stdout } = await stf.run(['doctor', '--sdc-version', '5.0.0', '--json']);
  expect(exitCode).toBe(1);
  expect(finding(stdout, 'embedded engine')?.fix).toContain('3.22.2 or 4.0.0');
});

for (const directory of ['/etc/hostname/directory', '/proc/directory']) {
  test(`reports that the cache and runs cannot use ${directory}`, async ({ stf }) => {
    const words = ['doctor', '--json', '--cache-dir', directory, '--tmp-dir', directory];
    const { exitCode, stdout } = await stf.run(words);
    expect(exitCode).toBe(1);
    expect(finding(stdout, 'cache')?.state).toBe('missing');
    expect(finding(stdout, 'directory of runs')?.state).toBe('missing');
  });
}
