import { randomBytes } from 'node:crypto';
import { DataCollector, type PipelineState } from 'sdc-sdk';
import { expect } from '@playwright/test';
import { endless, toTrash, type Rows } from './row.js';

export const dataCollectorRows: Rows = {
  'DataCollector.connect': async ({ engine, version }) => {
    await using sdc = await DataCollector.connect(engine.url, { ...engine, authentication: 'form' });
    expect(sdc.version).toBe(version);
  },
  'DataCollector.asUser': async ({ sdc }) => {
    const password = randomBytes(6).toString('hex');
    const id = `as${password}`;
    await sdc.users.create({ id, password, roles: ['creator'] });
    await expect
      .poll(
        () =>
          sdc.asUser({ username: id, password }).then(async (other) => {
            await using it = other;
            return (await it.users.current()).user;
          }, String),
        { timeout: 30_000 },
      )
      .toBe(id);
    expect((await sdc.users.current()).user).not.toBe(id);
    await sdc.users.delete(id);
  },
  'DataCollector.url': async ({ sdc, engine }) => expect(sdc.url).toBe(engine.url),
  'DataCollector.version': async ({ sdc, version }) => expect(sdc.version).toBe(version),
  'DataCollector.info': async ({ sdc, version }) =>
    expect(sdc.info).toMatchObject({ version, builtBy: expect.any(String) }),
  'DataCollector.definitions': async ({ sdc, engine }) => {
    const definitions = await sdc.definitions();
    expect(definitions.stages.length).toBeGreaterThan(10);
    await using other = await DataCollector.connect(engine.url, engine);
    expect(await other.definitions(), 'parsed once and shared').toBe(definitions);
  },
  'DataCollector.createPipeline': async ({ pipeline }) => {
    const made = await pipeline('made', toTrash);
    expect(made.stage('Trash 1').instanceName).toBe('Trash_01');
  },
  'DataCollector.run': async ({ sdc }) => {
    expect((await sdc.run('ran', toTrash)).inputRecords).toBe(3);
    const [ran] = await sdc.pipelines({ text: 'ran' });
    await (await sdc.getPipeline(ran?.pipelineId ?? '')).delete();
  },
  'DataCollector.importPipeline': async ({ sdc, pipeline }) => {
    const envelope = await (await pipeline('to import', toTrash)).export();
    const imported = await sdc.importPipeline(JSON.stringify(envelope), { title: 'imported' });
    expect(imported.title).toBe('imported');
    await imported.delete();
  },
  'DataCollector.getPipeline': async ({ sdc, pipeline }) => {
    const { id } = await pipeline('by id', toTrash);
    expect((await sdc.getPipeline(id)).title).toBe('by id');
    await expect(sdc.getPipeline('unknown')).rejects.toMatchObject({ sdcCode: 'CONTAINER_0200' });
  },
  'DataCollector.pipelines': async ({ sdc, pipeline }) => {
    const [one, two] = [await pipeline('listed 1', toTrash), await pipeline('listed 2', toTrash)];
    await one.setLabels(['mine']);
    const titles = async (filter: Parameters<DataCollector['pipelines']>[0]) =>
      (await sdc.pipelines(filter)).map(({ title }) => title);
    expect(await titles({ text: 'LISTED' })).toEqual(['listed 1', 'listed 2']);
    expect(await titles({ text: 'listed', order: 'DESC' })).toEqual(['listed 2', 'listed 1']);
    expect(await titles({ text: 'listed', offset: 1, limit: 1 })).toEqual(['listed 2']);
    expect(await titles({ label: 'mine' })).toEqual(['listed 1']);
    const [withStatus] = await sdc.pipelines({ text: 'listed 2', withStatus: true });
    expect(withStatus).toMatchObject({ pipelineId: two.id, valid: true, status: { status: 'EDITED' } });
    expect(withStatus?.created?.getTime()).toBeGreaterThan(0);
  },
  'DataCollector.countPipelines': async ({ sdc, pipeline }) => {
    await pipeline('counted', toTrash);
    expect(await sdc.countPipelines()).toBeGreaterThan(0);
  },
  'DataCollector.statuses': async ({ sdc, pipeline }) => {
    const { id } = await pipeline('status of all', toTrash);
    expect((await sdc.statuses())[id]).toMatchObject({ status: 'EDITED' });
  },
  'DataCollector.labels': async ({ sdc, pipeline }) => {
    await (await pipeline('labelled', toTrash)).setLabels(['a label']);
    const { labels, systemLabels } = await sdc.labels();
    expect(labels).toContain('a label');
    expect(systemLabels).toContain('system:runningPipelines');
  },
  'DataCollector.alerts': async ({ sdc }) => expect(await sdc.alerts()).toEqual(expect.any(Array)),
  'DataCollector.snapshots': async ({ sdc, pipeline }) => {
    const one = await pipeline('snapshots of all', toTrash);
    await one.snapshot({ name: 'listed' });
    expect(await sdc.snapshots()).toContainEqual(expect.objectContaining({ name: 'listed', pipelineId: one.id }));
  },
  'DataCollector.dynamicPreview': async ({ sdc }) => {
    const refused = sdc.dynamicPreview({ type: 'PROTECTION_POLICY' });
    await expect(refused).rejects.toMatchObject({
      code: 'SDC_API_ERROR',
      status: 500,
      message: expect.stringContaining('Connection refused'),
    });
    return 'refused: no Control Hub';
  },
  'DataCollector.watchStatus': async ({ sdc, pipeline }) => {
    const one = await pipeline('watched', toTrash);
    await using changes = await sdc.watchStatus({ signal: AbortSignal.timeout(60_000) });
    await one.run();
    const seen: PipelineState[] = [];
    for await (const change of changes) {
      if (change.pipelineId === one.id) seen.push(change);
      if (change.pipelineId === one.id && change.status === 'FINISHED') break;
    }
    expect(seen.map(({ status }) => status)).toEqual(expect.arrayContaining(['STARTING', 'RUNNING', 'FINISHED']));
  },
  'DataCollector.watchAlerts': async ({ sdc, pipeline }) => {
    const one = await pipeline('watched alerts', endless);
    const ruleId = await one.rules.addMetricRule({
      alertText: 'enough',
      metricId: 'pipeline.batchOutputRecords.counter',
      condition: '${value() > 1}',
    });
    await using alerts = await sdc.watchAlerts({ signal: AbortSignal.timeout(60_000) });
    await one.start();
    for await (const alert of alerts) {
      if (alert.ruleId !== ruleId) continue;
      expect(alert).toMatchObject({ pipelineId: one.id, text: 'enough' });
      break;
    }
    await one.stop();
  },
  'DataCollector.logs': async ({ sdc }) => {
    const all = await sdc.logs();
    expect(all.some(({ message }) => message.includes('Build info'))).toBe(true);
    const newest = all.at(-1)?.timestamp ?? '';
    for (const entry of await sdc.logs({ before: newest, severity: 'WARN' })) {
      expect(entry.severity).toBe('WARN');
      expect(entry.timestamp < newest).toBe(true);
    }
  },
  'DataCollector.lastLogTimestamp': async ({ sdc }) =>
    expect(await sdc.lastLogTimestamp()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}$/),
  'DataCollector.isReachable': async ({ sdc }) => expect(await sdc.isReachable()).toBe(true),
  'DataCollector.redact': async ({ sdc, engine }) =>
    expect(sdc.redact(`it is ${engine.password}`)).not.toContain(engine.password),
  'DataCollector.close': async ({ engine }) => {
    const sdc = await DataCollector.connect(engine.url, engine);
    await sdc.close();
    await expect(sdc.countPipelines()).rejects.toMatchObject({ code: 'SDC_CLOSED' });
  },
  'DataCollector.Symbol(Symbol.asyncDispose)': async ({ engine }) => {
    const sdc = await DataCollector.connect(engine.url, engine);
    await sdc[Symbol.asyncDispose]();
    await expect(sdc.countPipelines()).rejects.toMatchObject({ code: 'SDC_CLOSED' });
  },
  'Connection.open': async ({ sdc, version }) => expect(sdc.connection.info.version).toBe(version),
  'Connection.asUser': async ({ sdc, engine }) => {
    const other = await sdc.connection.asUser(engine);
    expect(other).not.toBe(sdc.connection);
    await other.close();
  },
  'Connection.close': async ({ sdc, engine }) => {
    const other = await sdc.connection.asUser(engine);
    await other.close();
    expect(await sdc.isReachable(), 'the first goes on').toBe(true);
  },
  'Subscription.next': async ({ sdc, pipeline }) => {
    const one = await pipeline('next', toTrash);
    await using changes = await sdc.watchStatus();
    await one.start();
    expect((await changes.next()).value).toMatchObject({ status: expect.any(String) });
  },
  'Subscription.isClosed': async ({ sdc }) => {
    const changes = await sdc.watchStatus();
    expect(changes.isClosed).toBe(false);
    await changes.close();
    expect(changes.isClosed).toBe(true);
  },
  'Subscription.close': async ({ sdc }) => {
    const changes = await sdc.watchStatus();
    const waiting = changes.next();
    await changes.close();
    expect(await waiting).toEqual({ value: undefined, done: true });
  },
  'Subscription.return': async ({ sdc }) => {
    const changes = await sdc.watchStatus();
    expect(await changes.return()).toEqual({ value: undefined, done: true });
    expect(changes.isClosed).toBe(true);
  },
  'Subscription.Symbol(Symbol.asyncDispose)': async ({ sdc }) => {
    const changes = await sdc.watchStatus();
    await changes[Symbol.asyncDispose]();
    expect(changes.isClosed).toBe(true);
  },
};
