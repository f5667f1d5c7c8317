import { randomUUID } from 'node:crypto';
import { DataCollector, Rpc, type PipelineBuilder } from 'sdc-sdk';
import { expect, test } from './engine-test.js';

const json = { dataFormat: 'JSON', stopAfterFirstBatch: true } as const;
const three = { ...json, rawData: '{"n":1}\n{"n":2}\n{"n":3}' };

function toTrash(p: PipelineBuilder) {
  return p.origin('Dev Raw Data Source', three).to('Trash');
}

function endless(p: PipelineBuilder) {
  return p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'LONG_SEQUENCE' }], batchSize: 10 })
    .to('Trash');
}

/** Tests of the SDK with an engine of any version. */
export function testSdk(): void {
  for (const authentication of ['basic', 'form'] as const) {
    test(`connects by ${authentication} authentication, and rejects a wrong password`, async ({ engine, version }) => {
      await using sdc = await DataCollector.connect(engine.url, { ...engine, authentication });
      expect(sdc.version).toBe(version);
      expect((await sdc.definitions()).stages.length).toBeGreaterThan(10);
      const wrong = DataCollector.connect(engine.url, { ...engine, authentication, password: 'wrong' });
      await expect(wrong).rejects.toMatchObject({ code: 'SDC_LOGIN_REFUSED' });
    });
  }

  test('records of a script arrive at its wiretap, and a wiretap that SDC does not reach is one typed error', async ({
    sdc,
  }) => {
    await using rpc = await Rpc.open({ sdcUrl: sdc.url });
    const tap = rpc.wiretap();
    const values = [{ id: 1, day: new Date('2024-02-29') }];
    const pipeline = await sdc.createPipeline('tapped', (p) => p.origin(rpc.records(values)).to(tap));
    for (const times of [1, 2]) {
      await pipeline.run();
      expect(tap.records.map(({ value }) => value)).toEqual(Array.from({ length: times }, () => values[0]));
    }
    expect(tap.duplicates).toHaveLength(1);
    await pipeline.delete();

    await using elsewhere = await Rpc.open({ sdcUrl: sdc.url, address: '127.0.0.1:1' });
    for (const at of ['destination', 'errors'] as const) {
      const lost = await sdc.createPipeline('not reached', (p) => {
        const origin = p.origin(elsewhere.records([{ id: 1 }]));
        if (at === 'errors') p.errorsTo(elsewhere.wiretap());
        return at === 'errors' ? origin.to('Trash') : origin.to(elsewhere.wiretap());
      });
      await expect(lost.run()).rejects.toMatchObject({
        code: 'TAP_UNREACHABLE',
        summary: expect.stringContaining('127.0.0.1:1'),
      });
      await lost.delete();
    }
  });

  test('creates, runs, counts and deletes', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('creates', toTrash);
    expect((await pipeline.status()).status).toBe('EDITED');
    expect(await pipeline.metrics()).toBeUndefined();
    const metrics = await pipeline.run();
    expect(metrics).toMatchObject({ inputRecords: 3, outputRecords: 3, errorRecords: 0, batches: 1 });
    for (const stage of ['Trash_01', 'Trash 1']) expect(metrics.stage(stage)).toMatchObject({ inputRecords: 3 });
    expect(() => metrics.stage('Trash 10')).toThrow(/no stage 'Trash 10'\. Did you mean 'Trash 1'\?/);
    expect((await pipeline.metrics())?.inputRecords).toBe(3);
    expect((await pipeline.history()).map(({ status }) => status)).toEqual(
      expect.arrayContaining(['FINISHED', 'RUNNING', 'STARTING', 'EDITED']),
    );
    await pipeline.delete();
    expect((await sdc.pipelines()).map(({ pipelineId }) => pipelineId)).not.toContain(pipeline.id);
    await expect(pipeline.status()).rejects.toMatchObject({ code: 'SDC_API_ERROR', sdcCode: 'CONTAINER_0200' });
  });

  test('counts each run separately', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('twice', toTrash);
    await pipeline.run();
    await pipeline.resetOrigin();
    expect((await pipeline.run()).inputRecords).toBe(3);
    await pipeline.delete();
  });

  test('starts, waits for records, stops, and reports a wait after the end', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('starts', endless);
    await pipeline.start();
    expect((await pipeline.waitForOutputRecords(10)).outputRecords).toBeGreaterThanOrEqual(10);
    const late = expect(pipeline.waitForOutputRecords(1_000_000)).rejects.toMatchObject({ code: 'PIPELINE_ENDED' });
    await pipeline.stop();
    await late;
    expect((await pipeline.waitForStatus('STOPPED')).status).toBe('STOPPED');
    expect((await pipeline.waitForOutputRecords(10)).outputRecords).toBeGreaterThanOrEqual(10);
    await pipeline.stop();
    await pipeline.delete();
  });

  test('a wait times out', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('endless', endless);
    await expect(pipeline.run({ timeout: 3_000 })).rejects.toMatchObject({
      code: 'SDC_WAIT_TIMEOUT',
      message: expect.stringContaining("'endless' is RUNNING, not FINISHED"),
    });
    await expect(pipeline.waitForFinished({ signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      code: 'SDC_ABORTED',
    });
    await pipeline.delete();
  });

  test('previews the output of each stage without a run', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('previews', (p) =>
      p
        .origin('Dev Raw Data Source', three)
        .to('Expression Evaluator', {
          fieldExpressions: [{ fieldToSet: '/double', expression: "${record:value('/n') * 2}" }],
        })
        .to('Trash'),
    );
    const preview = await pipeline.preview();
    expect(preview.output('Dev Raw Data Source 1').map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(preview.output('Expression Evaluator 1').map(({ value }) => value)).toEqual([
      { n: 1, double: 2 },
      { n: 2, double: 4 },
      { n: 3, double: 6 },
    ]);
    expect((await pipeline.status()).status).toBe('EDITED');
    await pipeline.delete();
  });

  test('reports where a pipeline is invalid when it is validated, previewed or started', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('invalid', (p) =>
      p
        .origin('JDBC Query Consumer', {
          jdbcConnectionString: 'jdbc:postgresql://localhost:1/none',
          useCredentials: false,
          incrementalMode: false,
          sqlQuery: 'select 1',
        })
        .to('Trash'),
    );
    const issue = { code: 'JDBC_06', stage: 'JDBC Query Consumer 1', config: 'jdbcConnectionString' };
    expect(await pipeline.validate()).toMatchObject([issue]);
    await expect(pipeline.preview()).rejects.toMatchObject({ code: 'PIPELINE_INVALID', issues: [issue] });
    await expect(pipeline.start()).rejects.toMatchObject({ code: 'PIPELINE_INVALID', issues: [issue] });
    await pipeline.delete();
  });

  test('reports missing configs before stages are validated', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('incomplete', (p) =>
      p.origin('JDBC Query Consumer', { sqlQuery: 'select 1' }).to('Trash'),
    );
    const missing = { code: 'VALIDATION_0007', stage: 'JDBC Query Consumer 1', config: 'username' };
    expect(await pipeline.validate()).toContainEqual(expect.objectContaining(missing));
    await expect(pipeline.start()).rejects.toMatchObject({ code: 'PIPELINE_INVALID' });
    await pipeline.delete();
  });

  test('passes parameters, follows events and shows error records while it runs', async ({ sdc }) => {
    const pipeline = await sdc.createPipeline('parameters', (p) => {
      p.parameters({ lowest: 100 });
      const origin = p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"n":1}' });
      origin.to('Trash', {}, { label: 'never reached' });
      const limited = origin.to('Expression Evaluator', {
        headerAttributeExpressions: [{ attributeToSet: 'a', headerAttributeExpression: 'b' }],
        preconditions: ["${record:value('/n') >= lowest}"],
      });
      limited.to('Trash');
    });
    await pipeline.start({ parameters: { lowest: 5 } });
    await pipeline.waitForErrorRecords(1);
    const [record] = await pipeline.errorRecords();
    expect(record?.value).toEqual({ n: 1 });
    expect(record?.error).toMatchObject({ stage: 'Expression Evaluator 1' });
    await pipeline.stop();
    await pipeline.start({ parameters: { lowest: 0 } });
    await pipeline.waitForOutputRecords(5);
    expect((await pipeline.metrics())?.errorRecords).toBe(0);
    await pipeline.delete();
  });

  test('exports a pipeline and imports it again, without its secrets', async ({ sdc }) => {
    const secret = randomUUID();
    const pipeline = await sdc.createPipeline('moves', (p) =>
      p
        .origin('JDBC Query Consumer', {
          jdbcConnectionString: 'jdbc:postgresql://localhost:1/none',
          username: 'me',
          password: secret,
          sqlQuery: 'select 1',
        })
        .to('Trash'),
    );
    const exported = JSON.stringify(await pipeline.export());
    expect(exported).not.toContain(secret);
    const copy = await sdc.importPipeline(exported, { title: 'moved' });
    expect(copy.title).toBe('moved');
    expect(copy.id).not.toBe(pipeline.id);
    expect(copy.config.stages.map(({ stageName }) => stageName)).toEqual(
      pipeline.config.stages.map(({ stageName }) => stageName),
    );
    await Promise.all([pipeline.delete(), copy.delete()]);
  });

  for (const title of ['Bestellungen für "Ærø" / 100 % & <b>?#', '..']) {
    test(`accepts the title ${title}`, async ({ sdc }) => {
      const pipeline = await sdc.createPipeline(title, toTrash);
      expect(pipeline.title).toBe(title);
      expect((await pipeline.run()).inputRecords).toBe(3);
      await pipeline.delete();
    });
  }

  test('reads the log after a point in time, and by pipeline', async ({ sdc }) => {
    const before = await sdc.lastLogTimestamp();
    const pipeline = await sdc.createPipeline('logs', toTrash);
    await pipeline.run();
    const entries = await pipeline.logs({ after: before });
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry.pipeline).toContain(pipeline.id);
      expect(entry.timestamp > before).toBe(true);
    }
    const all = await sdc.logs();
    expect(all.some(({ message }) => message.includes('Build info'))).toBe(true);
    await pipeline.delete();
  });

  test('runs many pipelines at once', async ({ sdc }) => {
    const runs = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const pipeline = await sdc.createPipeline(`parallel ${i}`, toTrash);
        const metrics = await pipeline.run();
        await pipeline.delete();
        return metrics;
      }),
    );
    expect(runs.map(({ inputRecords }) => inputRecords)).toEqual(Array.from({ length: 10 }, () => 3));
  });
}
