import { test, expect } from '../../fixtures';

test('bad orders go one way, good ones the other', async ({ sdc, records, wiretap }) => {
  const good = wiretap();
  const bad = wiretap();

  await sdc.run('split', (p) => {
    const [positive, rest] = p.origin(records([{ n: 1 }, { n: -1 }])).split('Stream Selector', ["${record:value('/n') > 0}", 'default']);
    positive.to(good);
    rest.to(bad);
  });

  expect(good).toHaveRecords([{ n: 1 }]);
  expect(bad).toHaveRecords([{ n: -1 }]);
});

test('error records arrive with the reason', async ({ sdc, records, wiretap }) => {
  const passed = wiretap();
  const errors = wiretap();

  await sdc.run('convert', (p) => p
    .errorsTo(errors)
    .origin(records([{ id: 1, amount: '9.90' }, { id: 2, amount: 'none' }]))
    .to('Field Type Converter', { convertBy: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/amount'], targetType: 'DOUBLE' }] })
    .to(passed));

  expect(passed).toHaveRecords([{ id: 1, amount: 9.9 }]);
  expect(errors).toHaveRecords([{ id: 2, amount: 'none' }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ stage: 'Field Type Converter 1' });
});

test('a pipeline announces its start and its end', async ({ sdc, records, wiretap }) => {
  const events = wiretap();

  await sdc.run('events', (p) => p.onStart(events).onStop(events).origin(records([{ n: 1 }])).to('Trash'));

  expect(events.records.map(({ attributes }) => attributes['sdc.event.type'])).toEqual(['pipeline-start', 'pipeline-stop']);
});

test('every value arrives exactly, with its type and header attributes', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();
  const order = {
    id: 1, big: 9007199254740993n, huge: 2n ** 80n, price: '0.10', day: new Date('2024-02-29T00:00:00Z'), bytes: Buffer.from([0, 255]),
    none: null, ratio: NaN, zero: -0, items: [{ n: 1 }, 'x'], ordered: { z: 1, a: 2 }, zoned: '2024-02-29T12:00:00+01:00[Europe/Berlin]',
  };
  const types = { '/price': 'DECIMAL', '/day': 'DATE', '/ordered': 'LIST_MAP', '/zoned': 'ZONED_DATETIME', '/none': 'LONG' } as const;
  const attributes = { 'sdc.operation.type': '1', source: 'orders' };

  await sdc.run('exact', (p) => p.origin(records([order], { types, attributes })).to(arrived));

  expect(arrived).toHaveRecords([order], { types, attributes });
});

test('records come in as many batches as the test says', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();

  await sdc.run('batches', (p) => p.origin(records([{ n: 1 }, { n: 2 }, { n: 3 }], { batches: 2 })).to(arrived));

  expect(arrived.batches.map(({ records: batch }) => batch.length)).toEqual([2, 1]);
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }, { n: 3 }], { ordered: true });
});

test('a test feeds a pipeline that runs', async ({ sdc, records, wiretap }) => {
  const feed = records();
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('live', (p) => p.origin(feed).to(arrived));
  await pipeline.start();

  await feed.send([{ n: 1 }]);
  expect(arrived).toHaveRecords([{ n: 1 }]);
  arrived.reset();
  await feed.send([{ n: 2 }]);
  feed.end();
  await pipeline.waitForFinished();

  expect(arrived).toHaveRecords([{ n: 2 }]);
});

test('the records of one pipeline are the input of another', async ({ sdc, records, wiretap }) => {
  const first = wiretap();
  const second = wiretap();

  await sdc.run('first', (p) => p.origin(records([{ n: 1 }], { attributes: { from: 'first' } })).to(first));
  await sdc.run('second', (p) => p.origin(records(first.records)).to(second));

  expect(second).toHaveRecords(first.records, { types: true, attributes: true });
});
