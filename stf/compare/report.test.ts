import { expect, _baseTest as test } from '@playwright/test';
import { htmlOf } from './html.js';
import { reportOf, textOf } from './report.js';

const report = reportOf(
  [
    { name: 'embedded', version: '3.22.2' },
    { name: '4.0.0', version: '4.0.0' },
  ],
  [
    { file: 'a.json', title: 'a', outcome: 'equal', differences: [] },
    {
      file: 'b.json',
      title: 'b',
      outcome: 'different',
      differences: [
        { kind: 'type', place: 'Trash 1', name: '/n', before: 'LONG 1', after: 'INTEGER <1>', records: 10 },
        { kind: 'note', place: 'Trash 1', name: 'version', before: '1', after: '2' },
      ],
    },
    { file: 'c.json', title: 'c', outcome: 'not compared', reason: 'PIPELINE_JSON: damaged', differences: [] },
  ],
);

test('a line for each pipeline and each difference', () => {
  expect(textOf(report, { notes: false })).toBe(
    [
      '= a.json',
      '≠ b.json',
      '    Trash 1 /n: type LONG 1 → INTEGER <1> (in 10 records)',
      '- c.json: PIPELINE_JSON: damaged',
      '',
      'embedded (3.22.2) → 4.0.0: 1 equal, 1 different, 1 not compared.',
    ].join('\n'),
  );
  expect(textOf(report, { notes: true })).toContain('    note: Trash 1 version: 1 → 2');
});

test('the page has the same, with all characters as text', () => {
  const page = htmlOf(report);
  expect(page).toContain('Data Collector embedded (3.22.2) → 4.0.0');
  expect(page).toContain('<td>INTEGER &lt;1&gt;</td>');
  expect(page).toContain('PIPELINE_JSON: damaged');
});
