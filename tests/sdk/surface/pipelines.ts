import { expect } from '@playwright/test';
import { endless, failing, THREE, toTrash, type Rows } from './row.js';

const STRANGER = { subjectId: 'stranger', subjectType: 'USER', actions: ['READ'] } as const;

export const pipelineRows: Rows = {
  'Pipeline.config': async ({ pipeline }) => expect((await pipeline('config', toTrash)).config.stages).toHaveLength(2),
  'Pipeline.title': async ({ pipeline }) => expect((await pipeline('a title', toTrash)).title).toBe('a title'),
  'Pipeline.labels': async ({ pipeline }) => {
    expect((await pipeline('no labels', toTrash)).labels).toEqual([]);
    expect((await pipeline('labels', (p) => toTrash(p.labels(['a', 'b/c'])))).labels).toEqual(['a', 'b/c']);
  },
  'Pipeline.stage': async ({ pipeline }) => {
    expect((await pipeline('stage', toTrash)).stage('Dev Raw Data Source 1').outputLanes).toHaveLength(1);
  },
  'Pipeline.refresh': async ({ sdc, pipeline }) => {
    const one = await pipeline('refreshed', toTrash);
    const same = await sdc.getPipeline(one.id);
    await same.save({ ...same.config, description: 'by another' });
    expect(await one.refresh()).toMatchObject({ description: 'by another' });
  },
  'Pipeline.edit': async ({ pipeline }) => {
    const one = await pipeline('to be edited', toTrash);
    await one.edit((p) => p.description('edited'));
    expect((await one.refresh()).description).toBe('edited');
  },
  'Pipeline.save': async ({ sdc, pipeline }) => {
    const one = await pipeline('saved', toTrash);
    const same = await sdc.getPipeline(one.id);
    await one.save({ ...one.config, title: 'saved again' });
    expect(one.title).toBe('saved again');
    await expect(same.save()).rejects.toMatchObject({
      code: 'PIPELINE_CHANGED',
      message: expect.stringContaining('refresh()'),
    });
    await one.save();
  },
  'Pipeline.duplicate': async ({ pipeline }) => {
    const one = await pipeline('original', toTrash);
    const copy = await one.duplicate('copy');
    expect(copy.id).not.toBe(one.id);
    expect(copy.title).toBe('copy');
    expect(copy.config.stages.map(({ stageName }) => stageName)).toEqual(
      one.config.stages.map(({ stageName }) => stageName),
    );
    await copy.delete();
  },
  'Pipeline.setLabels': async ({ sdc, pipeline }) => {
    const one = await pipeline('to label', toTrash);
    await one.setLabels(['x', 'y/z']);
    expect(one.labels).toEqual(['x', 'y/z']);
    expect((await sdc.getPipeline(one.id)).labels).toEqual(['x', 'y/z']);
    await one.save();
  },
  'Pipeline.status': async ({ pipeline }) => {
    expect((await (await pipeline('status', toTrash)).status()).status).toBe('EDITED');
  },
  'Pipeline.validate': async ({ pipeline }) => expect(await (await pipeline('valid', toTrash)).validate()).toEqual([]),
  'Pipeline.preview': async ({ pipeline }) => {
    const one = await pipeline('previewed', (p) => {
      p.testOrigin('Dev Raw Data Source', { ...THREE, rawData: '{"n":"test"}' });
      toTrash(p);
    });
    const values = async (options: Parameters<typeof one.preview>[0]) =>
      (await one.preview(options)).output('Dev Raw Data Source 1').map(({ value }) => value);
    expect(await values({})).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const two = await (await pipeline('two batches', endless)).preview({ batches: 2, batchSize: 3 });
    expect([two.batchCount, two.output('Dev Data Generator 1').length]).toEqual([2, 6]);
    const exact = { n: 2n ** 60n, nan: NaN, date: new Date(5), bytes: Buffer.from('hi'), 'a b': [{ "it's": null }] };
    expect(await values({ override: { 'Dev Raw Data Source 1': [exact] } })).toEqual([exact]);
    const test = await one.preview({ testOrigin: true });
    expect(test.batchCount).toBe(1);
    const gone = one.preview({ signal: AbortSignal.abort() });
    await expect(gone).rejects.toMatchObject({ code: 'SDC_ABORTED' });
  },
  'Pipeline.start': async ({ pipeline }) => {
    const one = await pipeline('started', (p) => {
      p.parameters({ text: 'default' });
      p.origin('Dev Raw Data Source', { ...THREE, rawData: '{"t":"${text}"}' }).to('Trash');
    });
    await one.start({ parameters: { text: 'given' } });
    await one.waitForFinished();
    expect((await one.status()).status).toBe('FINISHED');
    await one.start({ reset: true });
    await one.waitForFinished();
    expect(await one.history()).toContainEqual(
      expect.objectContaining({
        status: 'STARTING',
        attributes: expect.objectContaining({ RUNTIME_PARAMETERS: { text: 'given' } }),
      }),
    );
  },
  'Pipeline.run': async ({ pipeline }) => expect((await (await pipeline('run', toTrash)).run()).inputRecords).toBe(3),
  'Pipeline.stop': async ({ pipeline }) => {
    const one = await pipeline('stopped', endless);
    await one.start();
    await one.stop();
    expect((await one.status()).status).toBe('STOPPED');
  },
  'Pipeline.forceStop': async ({ pipeline }) => {
    const one = await pipeline('force-stopped', endless);
    await one.start();
    await one.forceStop();
    expect((await one.status()).status).toMatch(/STOPPED|KILLED/);
  },
  'Pipeline.waitForStatus': async ({ pipeline }) => {
    const one = await pipeline('awaited', toTrash);
    await one.start();
    expect((await one.waitForStatus(['FINISHED'])).status).toBe('FINISHED');
  },
  'Pipeline.waitForFinished': async ({ pipeline }) => {
    const one = await pipeline('finishes', toTrash);
    await one.start();
    await one.waitForFinished();
  },
  'Pipeline.waitForOutputRecords': waitsFor('waitForOutputRecords', 'outputRecords'),
  'Pipeline.waitForInputRecords': waitsFor('waitForInputRecords', 'inputRecords'),
  'Pipeline.waitForBatches': waitsFor('waitForBatches', 'batches'),
  'Pipeline.waitForErrorRecords': async ({ pipeline }) => {
    const one = await pipeline('waits for errors', failing);
    await one.start();
    expect((await one.waitForErrorRecords(2)).errorRecords).toBeGreaterThanOrEqual(2);
    await one.stop();
  },
  'Pipeline.metrics': async ({ pipeline }) => {
    const one = await pipeline('metrics', toTrash);
    expect(await one.metrics()).toBeUndefined();
    await one.run();
    expect(await one.metrics()).toMatchObject({ inputRecords: 3 });
  },
  'Pipeline.watchMetrics': async ({ pipeline }) => {
    const one = await pipeline('watched metrics', endless);
    await using subscription = await one.watchMetrics({ signal: AbortSignal.timeout(60_000) });
    await one.start();
    for await (const metrics of subscription) if (metrics.outputRecords >= 10) break;
    expect(subscription.isClosed, 'left because there were enough').toBe(true);
    await one.stop();
    expect((await one.metrics())?.outputRecords).toBeGreaterThanOrEqual(10);
  },
  'Pipeline.history': async ({ pipeline }) => {
    const one = await pipeline('history', toTrash);
    await one.run();
    const statuses = (await one.history({ fromBeginning: true })).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'FINISHED' || status === 'EDITED')).toEqual(['FINISHED', 'EDITED']);
  },
  'Pipeline.clearHistory': async ({ pipeline }) => {
    const one = await pipeline('no history', toTrash);
    await one.run();
    await one.clearHistory();
    expect((await one.history()).map(({ status }) => status)).not.toContain('RUNNING');
  },
  'Pipeline.snapshot': async ({ pipeline }) => {
    const one = await pipeline('snapshot', toTrash);
    const snapshot = await one.snapshot();
    expect(snapshot.output('Dev Raw Data Source 1').map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const running = await pipeline('snapshot of a run', endless);
    await running.start();
    expect((await running.snapshot({ batches: 2, batchSize: 5 })).batchCount).toBe(2);
    await running.stop();
  },
  'Pipeline.offsets': async ({ pipeline }) =>
    expect(await (await pipeline('no offsets', toTrash)).offsets()).toEqual({}),
  'Pipeline.setOffsets': async ({ pipeline }) => {
    const one = await pipeline('offsets', toTrash);
    await one.setOffsets({ 'a/b': '7' });
    expect(await one.offsets()).toEqual({ 'a/b': '7' });
  },
  'Pipeline.resetOrigin': async ({ pipeline }) => {
    const one = await pipeline('reset', toTrash);
    await one.setOffsets({ a: '7' });
    await one.resetOrigin();
    expect(await one.offsets()).toEqual({});
  },
  'Pipeline.errorRecords': async ({ pipeline }) => {
    const one = await pipeline('errors', failing);
    await one.start();
    await one.waitForErrorRecords(1);
    const [record] = await one.errorRecords({ stage: 'Expression Evaluator 1', size: 1 });
    expect(record?.error).toMatchObject({
      stage: 'Expression Evaluator 1',
      code: expect.stringMatching(/^[A-Z]+_\d+$/),
    });
    await one.stop();
  },
  'Pipeline.errorMessages': async ({ pipeline }) => {
    const one = await pipeline('messages', endless);
    await one.start();
    expect(await one.errorMessages({ stage: 'Trash 1' })).toEqual([]);
    await one.stop();
  },
  'Pipeline.watchErrors': async ({ pipeline }) => {
    const one = await pipeline('watched errors', failing);
    const watch = one.watchErrors();
    await one.start();
    await expect.poll(() => watch.stages.length, { intervals: [50] }).toBeGreaterThan(0);
    await one.stop();
    expect(await one.errorRecords(), 'SDC forgets them').toEqual([]);
    expect(watch.stages[0]?.records[0]?.error?.stage, 'the watch keeps them').toBe('Expression Evaluator 1');
    await watch.close();
  },
  'ErrorWatch.stages': async ({ pipeline }) => {
    const one = await pipeline('no errors', toTrash);
    const watch = one.watchErrors();
    await one.run();
    expect(watch.stages).toEqual([]);
    await watch.close();
  },
  'ErrorWatch.close': async ({ pipeline }) => {
    const one = await pipeline('closed watch', failing);
    await one.watchErrors().close();
    const watch = one.watchErrors();
    await watch.close();
    await one.start();
    await one.waitForErrorRecords(1);
    await one.stop();
    expect(watch.stages).toEqual([]);
  },
  'Pipeline.sampledRecords': async ({ pipeline }) => {
    const one = await pipeline('sampled', endless);
    const lane = one.config.stages[0]?.outputLanes[0] ?? '';
    const id = await one.rules.addDataRule({
      label: 'r',
      lane,
      condition: '${true}',
      alertText: 'a',
      samplingPercentage: 100,
      threshold: 1,
      minVolume: 1,
    });
    await one.start();
    await expect
      .poll(async () => (await one.sampledRecords(id, { size: 2 })).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
    await one.stop();
  },
  'Pipeline.alerts': async ({ pipeline }) => {
    const one = await pipeline('alerts', endless);
    const id = await alwaysAlerting(one);
    await one.start();
    await expect
      .poll(() => one.alerts(), { timeout: 30_000 })
      .toContainEqual(expect.objectContaining({ ruleId: id, text: 'enough' }));
    await one.stop();
  },
  'Pipeline.dismissAlert': async ({ pipeline }) => {
    const one = await pipeline('dismissed', endless);
    const id = await alwaysAlerting(one);
    await one.start();
    await expect.poll(() => one.alerts(), { timeout: 30_000 }).toHaveLength(1);
    await one.rules.remove(id);
    await one.dismissAlert(id);
    await expect.poll(() => one.alerts(), { timeout: 30_000 }).toEqual([]);
    await one.stop();
  },
  'Pipeline.logs': async ({ pipeline }) => {
    const one = await pipeline('logs', toTrash);
    await one.run();
    const entries = await one.logs();
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry.pipeline).toContain(one.id);
  },
  'Pipeline.export': async ({ pipeline }) => {
    const exported = await (await pipeline('exported', toTrash)).export({ libraryDefinitions: true });
    expect(exported.pipelineConfig.title).toBe('exported');
    expect(exported.libraryDefinitions).toMatchObject({ stages: expect.any(Array) });
  },
  'Pipeline.delete': async ({ sdc }) => {
    const one = await sdc.createPipeline('deleted', endless);
    await one.start();
    await one.delete();
    await expect(one.status()).rejects.toMatchObject({ sdcCode: 'CONTAINER_0200' });
    await one.delete();
  },
  'Pipeline.toString': async ({ pipeline }) => expect(String(await pipeline('drawn', toTrash))).toContain('Trash 1'),
  'Pipeline.toSvg': async ({ pipeline }) => expect((await pipeline('drawn', toTrash)).toSvg()).toContain('<svg'),
  'Snapshots.take': async ({ pipeline }) => {
    const one = await pipeline('taken', toTrash);
    expect((await one.snapshots.take({ name: 'one' })).name).toBe('one');
    const idle = await pipeline('never', toTrash);
    const never = idle.snapshots.take({ batches: 100 });
    await expect(never).rejects.toMatchObject({ code: 'PIPELINE_ENDED' });
  },
  'Snapshots.list': async ({ pipeline }) => {
    const one = await pipeline('listed snapshots', toTrash);
    await one.snapshot({ name: 'a', label: 'A' });
    expect(await one.snapshots.list()).toMatchObject([{ name: 'a', label: 'A', inProgress: false, ofFailure: false }]);
  },
  'Snapshots.get': async ({ pipeline }) => {
    const one = await pipeline('snapshot got', toTrash);
    await one.snapshot({ name: 'a' });
    expect((await one.snapshots.get('a')).output('Dev Raw Data Source 1')).toHaveLength(3);
    await expect(one.snapshots.get('none')).rejects.toMatchObject({ code: 'SNAPSHOT_UNKNOWN' });
  },
  'Snapshots.relabel': async ({ pipeline }) => {
    const one = await pipeline('relabelled', toTrash);
    await one.snapshot({ name: 'a' });
    await one.snapshots.relabel('a', 'new');
    expect(await one.snapshots.list()).toMatchObject([{ name: 'a', label: 'new' }]);
  },
  'Snapshots.delete': async ({ pipeline }) => {
    const one = await pipeline('snapshot deleted', toTrash);
    await one.snapshot({ name: 'a' });
    await one.snapshots.delete('a');
    expect(await one.snapshots.list()).toEqual([]);
  },
  'Rules.get': async ({ pipeline }) => {
    expect(await (await pipeline('rules', toTrash)).rules.get()).toMatchObject({
      dataRuleDefinitions: [],
      driftRuleDefinitions: [],
    });
  },
  'Rules.save': async ({ pipeline }) => {
    const { rules } = await pipeline('rules saved', toTrash);
    const read = await rules.get();
    await rules.save(read);
    await expect(rules.save(read)).rejects.toMatchObject({ code: 'PIPELINE_CHANGED' });
  },
  'Rules.addMetricRule': async ({ pipeline }) => {
    const one = await pipeline('metric rule', toTrash);
    const id = await alwaysAlerting(one);
    expect((await one.rules.get()).metricsRuleDefinitions).toContainEqual(
      expect.objectContaining({ id, enabled: true }),
    );
  },
  'Rules.addDataRule': async ({ pipeline }) => {
    const one = await pipeline('data rule', toTrash);
    const lane = one.config.stages[0]?.outputLanes[0] ?? '';
    const id = await one.rules.addDataRule({ label: 'r', lane, condition: '${true}', alertText: 'a' });
    expect((await one.rules.get()).dataRuleDefinitions).toMatchObject([{ id, thresholdValue: '100', enabled: true }]);
  },
  'Rules.addDataDriftRule': async ({ pipeline }) => {
    const one = await pipeline('drift rule', toTrash);
    const lane = one.config.stages[0]?.outputLanes[0] ?? '';
    const id = await one.rules.addDataDriftRule({ label: 'r', lane, condition: "${drift:names('/', true)}" });
    expect((await one.rules.get()).driftRuleDefinitions).toMatchObject([{ id, alertText: '${alert:info()}' }]);
  },
  'Rules.remove': async ({ pipeline }) => {
    const one = await pipeline('rule removed', toTrash);
    const id = await alwaysAlerting(one);
    await one.rules.remove(id);
    expect((await one.rules.get()).metricsRuleDefinitions.map((rule) => rule['id'])).not.toContain(id);
  },
  'Acl.get': async ({ pipeline, engine }) => {
    const { acl, id } = await pipeline('acl', toTrash);
    expect(await acl.get()).toMatchObject({ resourceId: id, permissions: [{ subjectId: engine.username }] });
  },
  'Acl.permissions': async ({ pipeline, engine }) => {
    const { acl } = await pipeline('permissions', toTrash);
    expect(await acl.permissions()).toMatchObject([
      { subjectId: engine.username, actions: ['READ', 'WRITE', 'EXECUTE'] },
    ]);
  },
  'Acl.save': async ({ pipeline }) => {
    const { acl } = await pipeline('acl saved', toTrash);
    const read = await acl.get();
    await acl.save({ ...read, permissions: [...read.permissions, { ...STRANGER, actions: ['READ'] }] });
    expect((await acl.get()).permissions).toContainEqual(expect.objectContaining(STRANGER));
  },
  'Acl.permit': async ({ pipeline }) => {
    const { acl } = await pipeline('permitted', toTrash);
    await acl.permit({ ...STRANGER, actions: ['READ', 'EXECUTE'] });
    await acl.permit({ ...STRANGER, actions: ['READ'] });
    expect((await acl.get()).permissions.filter(({ subjectId }) => subjectId === 'stranger')).toMatchObject([STRANGER]);
  },
};

function waitsFor(
  wait: 'waitForOutputRecords' | 'waitForInputRecords' | 'waitForBatches',
  counted: 'outputRecords' | 'inputRecords' | 'batches',
): Rows[string] {
  return async ({ pipeline }) => {
    const one = await pipeline(wait, endless);
    await one.start();
    expect((await one[wait](2))[counted]).toBeGreaterThanOrEqual(2);
    await one.stop();
  };
}

function alwaysAlerting(pipeline: {
  rules: { addMetricRule(rule: { alertText: string; metricId: string; condition: string }): Promise<string> };
}): Promise<string> {
  return pipeline.rules.addMetricRule({
    alertText: 'enough',
    metricId: 'pipeline.batchOutputRecords.counter',
    condition: '${value() > 1}',
  });
}
