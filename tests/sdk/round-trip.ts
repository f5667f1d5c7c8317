import { runInThisContext } from 'node:vm';
import { pipelineCode, type AnyStages, type DescribePipeline } from 'sdc-sdk';
import { generateTypes } from '../../sdk/src/catalogue/generate-types.js';
import { canonical } from '../../sdk/tests/codegen/canonical.js';
import { shapes } from '../../sdk/tests/codegen/shapes.js';
import { expect, test } from './engine-test.js';

const RAW = { rawData: '{"n":1}', dataFormat: 'JSON', stopAfterFirstBatch: true };

/** Pipelines of stages that the embedded engine has. */
const PIPELINES: Record<string, DescribePipeline<AnyStages>> = {
  ...Object.fromEntries(
    [
      'origin and destination',
      'branches that meet',
      'a selector',
      'a selector behind a selector',
      'a selector that two lanes lead to',
      'twenty conditions',
      'parameters',
      'settings of the pipeline',
      'labels and descriptions',
      'the same label twice',
    ].map((name) => [name, shapes[name] ?? (() => undefined)]),
  ),
  'records masked on their way to a database': (p) =>
    p
      .origin('Dev Raw Data Source', RAW)
      .to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/n'], maskType: 'CUSTOM', customMask: '#' }] })
      .to('JDBC Producer', { jdbcConnectionString: 'jdbc:postgresql://localhost:1/none', tableName: 'people' }),
  'rows until there are no more': (p) => {
    const rows = p.origin('JDBC Query Consumer', { sqlQuery: 'select 1', incrementalMode: false });
    rows.to('Trash');
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"] });
  },
  'a topic into a bucket': (p) =>
    p
      .origin(
        'Kafka Multitopic Consumer',
        { topicList: ['a'], dataFormat: 'JSON' },
        { library: 'apache-kafka_2_7-lib' },
      )
      .to('Amazon S3', { bucket: 'b', objectNamePrefix: 'out', dataFormat: 'JSON' }, { as: 'destination' }),
};

/** Round trips of pipelines through code, with an engine of any version. */
export function testRoundTrip(): void {
  for (const [title, describe] of Object.entries(PIPELINES)) {
    test(`code of an exported pipeline builds the same pipeline: ${title}`, async ({ sdc }) => {
      const definitions = await sdc.definitions();
      await using made = disposable(await sdc.createPipeline<AnyStages>(title, describe));
      const { code, notes } = pipelineCode(await made.pipeline.export(), { definitions });
      expect(notes).toEqual([]);
      await using again = disposable(await sdc.createPipeline<AnyStages>(title, evaluated(code)));
      expect(canonical(again.pipeline.config, definitions), code).toEqual(canonical(made.pipeline.config, definitions));
    });
  }

  test('each stage of the engine can be converted to code and back', async ({ sdc }) => {
    const definitions = await sdc.definitions();
    // A place of a fragment without its fragment cannot become code.
    const stages = definitions.stages.filter(({ label }) => !label.startsWith('Fragment '));
    const origins = stages.filter(({ type }) => type === 'SOURCE');
    const others = stages.filter(
      ({ type, errorStage, statsAggregatorStage, variableOutputStreams }) =>
        type !== 'SOURCE' && !errorStage && !statsAggregatorStage && !variableOutputStreams,
    );
    expect(origins.length + others.length).toBeGreaterThan(10);
    for (const origin of origins.length > others.length ? origins : others) {
      const i = (origins.length > others.length ? origins : others).indexOf(origin);
      const [first, second] = [origins[i % origins.length], others[i % others.length]];
      if (first === undefined || second === undefined) throw new Error('This engine has no stages.');
      const describe: DescribePipeline<AnyStages> = (p) =>
        p.origin(first.name, {}, { library: first.library }).output(0).to(second.name, {}, { library: second.library });
      await using made = disposable(await sdc.createPipeline<AnyStages>('each', describe));
      const { code } = pipelineCode(await made.pipeline.export(), { definitions });
      await using again = disposable(await sdc.createPipeline<AnyStages>('each', evaluated(code)));
      expect(canonical(again.pipeline.config, definitions), code).toEqual(canonical(made.pipeline.config, definitions));
    }
  });

  test('draws a pipeline, after a run with its counts', async ({ sdc }) => {
    await using made = disposable(
      await sdc.createPipeline<AnyStages>('drawn', (p) => {
        const [some, rest] = p
          .origin('Dev Raw Data Source', { ...RAW, rawData: '{"n":1}\n{"n":2}\n{"n":3}' })
          .split('Stream Selector', ["${record:value('/n') == 1}", 'default']);
        some.to('Trash');
        rest.to('Trash');
      }),
    );
    expect(String(made.pipeline).split('\n')).toEqual([
      'drawn',
      '  Dev Raw Data Source 1 → Stream Selector 1',
      "  ├─ [${record:value('/n') == 1}] → Trash 1",
      '  └─ [default] → Trash 2',
      expect.stringMatching(/^ {2}errors: /),
    ]);
    const svg = made.pipeline.toSvg({ metrics: await made.pipeline.run() });
    for (const count of ['3 records', '1 records', '2 records']) expect(svg).toContain(`<title>${count}</title>`);
  });

  test('generated types of the engine have its stages', async ({ sdc }) => {
    const text = generateTypes(await sdc.definitions()).together('sdc-sdk');
    expect(text).toContain("'Dev Raw Data Source': DevRawDataSourceOrigin;");
    expect(text).toContain('stopAfterFirstBatch?: Switch;');
    expect(text).toMatch(/export interface Stages extends StageMap/);
  });
}

function evaluated(code: string): DescribePipeline<AnyStages> {
  const script = code
    .replace(/^import type .*$/m, '')
    .replace(/^export (function \w+)\(p: PipelineBuilder\): void/m, '($1(p)')
    .trimEnd();
  return runInThisContext(`${script})`) as DescribePipeline<AnyStages>;
}

function disposable<P extends { delete(): Promise<void> }>(pipeline: P): AsyncDisposable & { pipeline: P } {
  return { pipeline, [Symbol.asyncDispose]: () => pipeline.delete() };
}
