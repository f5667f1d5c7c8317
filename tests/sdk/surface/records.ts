import { expect } from '@playwright/test';
import { Field, sameValue, type SdcRecord, type StageOutputs } from 'sdc-sdk';
import { THREE, failing, type Bench, type Rows } from './row.js';

async function previewed({ pipeline }: Bench): Promise<StageOutputs> {
  const one = await pipeline('to preview', (p) => {
    const [high, rest] = p
      .origin('Dev Raw Data Source', { ...THREE, rawData: '{"n":1,"big":9007199254740993,"a b":[{"c":"x"}]}' })
      .to('Expression Evaluator', {
        headerAttributeExpressions: [{ attributeToSet: 'h', headerAttributeExpression: 'v' }],
      })
      .split('Stream Selector', ["${record:value('/n') > 1}", 'default']);
    high.to('Trash');
    rest.to('Trash');
  });
  return one.preview();
}

async function oneRecord(bench: Bench): Promise<SdcRecord> {
  const [record] = (await previewed(bench)).output('Expression Evaluator 1');
  if (record === undefined) throw new Error('The preview has no record.');
  return record;
}

async function ran({ pipeline }: Bench) {
  const one = await pipeline('counted', (p) => p.origin('Dev Raw Data Source', THREE).to('Trash'));
  return one.run();
}

const record =
  (check: (record: SdcRecord) => unknown): Rows[string] =>
  async (bench) =>
    void check(await oneRecord(bench));
const metrics =
  (check: (metrics: Awaited<ReturnType<typeof ran>>) => unknown): Rows[string] =>
  async (bench) =>
    void check(await ran(bench));

export const recordRows: Rows = {
  'StageOutputs.batchCount': async (bench) => expect((await previewed(bench)).batchCount).toBe(1),
  'StageOutputs.output': async (bench) =>
    expect((await previewed(bench)).output('Dev Raw Data Source 1')).toHaveLength(1),
  'StageOutputs.lanes': async (bench) => {
    const lanes = (await previewed(bench)).lanes('Stream Selector 1');
    expect(lanes.map((records) => records.length)).toEqual([0, 1]);
  },
  'StageOutputs.errors': async ({ pipeline }) => {
    const preview = await (await pipeline('errors in a preview', failing)).preview();
    expect(preview.errors('Expression Evaluator 1')[0]?.error?.code).toMatch(/_\d+$/);
  },
  'StageOutputs.events': async ({ pipeline }) => {
    const one = await pipeline('events in a preview', (p) => {
      const origin = p.origin('Dev Raw Data Source', { ...THREE, eventData: '{"e":1}' });
      origin.to('Trash');
      origin.events.to('Trash');
    });
    expect((await one.preview()).events('Dev Raw Data Source 1').map(({ value }) => value)).toEqual([{ e: 1 }]);
  },
  'StageOutputs.stageErrors': async (bench) => expect((await previewed(bench)).stageErrors('Trash 1')).toEqual([]),
  'SdcRecord.value': record(({ value }) =>
    expect(value).toEqual({ n: 1, big: 9007199254740993n, 'a b': [{ c: 'x' }] }),
  ),
  'SdcRecord.root': record(({ root }) => expect(root.type).toMatch(/MAP$/)),
  'SdcRecord.header': record(({ header }) => expect(header.stageCreator).toBe('DevRawDataSource_01')),
  'SdcRecord.attributes': record(({ attributes }) => expect(attributes).toEqual({ h: 'v' })),
  'SdcRecord.error': record(({ error }) => expect(error).toBeUndefined()),
  'SdcRecord.get': record((one) => {
    expect(one.get("/'a b'[0]/c")).toBe('x');
    expect(one.get('/none')).toBeUndefined();
  }),
  'SdcRecord.field': record((one) => expect(one.field('/big')?.type).toBe('LONG')),
  'SdcRecord.equals': record((one) => {
    expect(one.equals({ 'a b': [{ c: 'x' }], big: 2n ** 53n + 1n, n: 1 })).toBe(true);
    expect(one.equals({ 'a b': [{ c: 'y' }], big: 2n ** 53n + 1n, n: 1 })).toBe(false);
  }),
  'SdcRecord.toJSON': record((one) =>
    expect(JSON.parse(JSON.stringify(one))).toMatchObject({ big: '9007199254740993' }),
  ),
  'Field.read': record((one) => expect(sameValue(Field.read(one.raw.value), one.value)).toBe(true)),
  'Field.value': record((one) => expect(one.field('/n')?.value).toBe(1)),
  'Field.steps': record((one) => expect(one.root.steps).toEqual(['n', 'big', 'a b'])),
  'Field.at': record((one) => expect(one.field("/'a b'")?.at('[0]/c')?.value).toBe('x')),
  'Field.child': record((one) => expect(one.root.child('n')?.value).toBe(1)),
  'Field.toJSON': record((one) => expect(JSON.stringify(one.field('/big'))).toBe('"9007199254740993"')),
  'Metrics.inputRecords': metrics(({ inputRecords }) => expect(inputRecords).toBe(3)),
  'Metrics.outputRecords': metrics(({ outputRecords }) => expect(outputRecords).toBe(3)),
  'Metrics.errorRecords': metrics(({ errorRecords }) => expect(errorRecords).toBe(0)),
  'Metrics.batches': metrics(({ batches }) => expect(batches).toBe(1)),
  'Metrics.idleBatches': metrics(({ idleBatches }) => expect(idleBatches ?? 0).toBe(0)),
  'Metrics.stage': metrics((all) => expect(all.stage('Trash_01')).toMatchObject({ inputRecords: 3, errorRecords: 0 })),
  'Metrics.counter': metrics((all) => expect(all.counter('stage.Trash_01.inputRecords')).toBe(3)),
  'Metrics.meter': metrics((all) =>
    expect(all.meter('pipeline.batchOutputRecords')).toMatchObject({ count: 3, meanRate: expect.any(Number) }),
  ),
  'Metrics.timer': metrics((all) =>
    expect(all.timer('pipeline.batchProcessing')).toMatchObject({ count: 1, p95: expect.any(Number) }),
  ),
  'Metrics.histogram': metrics((all) =>
    expect(all.histogram('pipeline.inputRecordsPerBatch')).toMatchObject({ count: 1, max: 3 }),
  ),
  'Metrics.gauge': metrics((all) => {
    expect(all.gauge('RuntimeStatsGauge')).toMatchObject({ batchCount: 1 });
    expect(() => all.gauge('none')).toThrow(expect.objectContaining({ code: 'METRIC_UNKNOWN' }));
  }),
  'Metrics.names': metrics((all) => expect(all.names('timer')).toContain('pipeline.batchProcessing.timer')),
};
