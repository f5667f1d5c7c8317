import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { buildHistory } from './build-history.js';
import { historyOf } from './history-of-nights.js';
import { readNights, writeNights } from './stored-nights.js';
import { night, nightsOf, result } from './testing/made-nights.js';
import { pageOf } from './write-page.js';

test('nights are stored one per file, and only the latest are kept', async ({}, testInfo) => {
  const directory = testInfo.outputPath('history');
  const nights = nightsOf(['passed', 'failed', 'passed']);
  await writeNights(directory, nights, []);
  expect(await readNights(directory)).toEqual({ nights, warnings: [] });

  const { history, page } = await buildHistory({ directory, reports: [], nights: 2 });
  expect(history.data.nights).toHaveLength(2);
  expect(await readdir(join(directory, 'nights'))).toHaveLength(2);
  expect(await readdir(directory)).toEqual(['index.html', 'nights']);
  expect(await readFile(page, 'utf8')).toContain('1 test passed');
});

test('a damaged night is left out with a warning on the page, and its file stays', async ({}, testInfo) => {
  const directory = testInfo.outputPath('history');
  await writeNights(directory, nightsOf(['passed', 'passed']), []);
  const [first = '', second = ''] = await readdir(join(directory, 'nights'));
  await writeFile(join(directory, 'nights', first), '{"format":1,"start":"2026-');
  await writeFile(join(directory, 'nights', 'other.json'), '{"format":1,"start":"2026-01-01T00:00:00.000Z"}');

  const { history, page } = await buildHistory({ directory, reports: [], nights: 10 });
  expect(history.data.nights).toHaveLength(1);
  expect(history.warnings).toEqual([
    expect.stringContaining(`nights/${first} is left out: it is not complete JSON`),
    expect.stringMatching(/^nights\/other\.json is left out: runs: /),
  ]);
  expect(await readFile(page, 'utf8')).toContain(`nights/${first} is left out`);
  expect(await readdir(join(directory, 'nights'))).toEqual([first, second, 'other.json']);
});

test('texts of reports cannot bring HTML or scripts into the page', () => {
  const cause = `</script><script>alert(1)</script><img src=x onerror="alert(1)">`;
  const links = { report: 'javascript:alert(1)' };
  const nights = [night({ links, results: [result({ title: cause, status: 'failed', cause })] })];
  const page = pageOf(historyOf(nights, { title: cause }), { script: '', style: '' });
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('href="javascript:');
});

test('the page shows what arrived in spite of faults, the worst first', () => {
  const delivery = { origin: 'Amazon S3', destination: 'JDBC Producer', sdc: '3.22.2 (embedded)', records: 1_000 };
  const deliveries = [
    { ...delivery, fault: 'nothing arrives twice', lost: 0, doubled: 0, recoveryMs: 900 },
    { ...delivery, fault: 'nothing was repaired', lost: 0, doubled: 0 },
    { ...delivery, fault: 'a batch arrives twice', lost: 0, doubled: 100, recoveryMs: 2_100 },
  ];
  const later = night({ id: 'r2', start: '2026-12-01T02:17:00.000Z' });
  const page = pageOf(historyOf([night({ deliveries }), later], { title: '' }), { script: '', style: '' });
  expect(page).toContain('href="#faults"');
  expect(page).toMatch(
    /a batch arrives twice[^]*>0<[^]*>100<[^]*2\.1 s[^]*nothing arrives twice[^]*nothing was repaired[^]*>–</,
  );
  expect(pageOf(historyOf([later], { title: '' }), { script: '', style: '' })).not.toContain('href="#faults"');
});

test('the matrix has the last result of each version and spec', () => {
  const before = night({
    id: 'r0',
    start: '2026-11-29T02:17:00.000Z',
    results: [
      result({ sdc: '4.0.0 (docker)', status: 'failed', cause: 'x' }),
      result({ status: 'failed', cause: 'x' }),
    ],
  });
  const { matrix } = historyOf([before, night()], { title: '' });
  expect(matrix).toEqual({
    versions: ['3.22.2 (embedded)', '4.0.0 (docker)'],
    specs: [
      {
        file: 'delivery/orders.spec.ts',
        cells: [
          { passed: 1, failed: 0, flaky: 0, skipped: 0, night: 1 },
          { passed: 0, failed: 1, flaky: 0, skipped: 0, night: 0 },
        ],
      },
    ],
  });
});
