import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { SdcError, type DataCollector } from 'sdc-sdk';
import { endless, toTrash, type Rows } from './row.js';

const JDBC = 'streamsets-datacollector-jdbc-lib';
const JAR = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

export const systemRows: Rows = {
  'Bulk.start': async ({ sdc, pipeline }) => {
    const [one, two] = [await pipeline('bulk 1', endless), await pipeline('bulk 2', endless)];
    const { succeeded, errors } = await sdc.bulk.start([one, two.id]);
    expect(succeeded.map(({ pipelineId }) => pipelineId).sort()).toEqual([one.id, two.id].sort());
    expect(errors).toEqual([]);
    await Promise.all([one.waitForBatches(1), two.waitForBatches(1)]);
    await sdc.bulk.stop([one, two]);
    await Promise.all([one.waitForStatus('STOPPED'), two.waitForStatus('STOPPED')]);
  },
  'Bulk.stop': async ({ sdc, pipeline }) => {
    const [runs, rests] = [await pipeline('bulk runs', endless), await pipeline('bulk rests', toTrash)];
    await runs.start();
    const { succeeded, errors } = await sdc.bulk.stop([runs, rests]);
    expect(succeeded).toHaveLength(1);
    expect(errors).toEqual([expect.stringContaining(rests.id)]);
    await runs.waitForStatus('STOPPED');
  },
  'Bulk.forceStop': async ({ sdc, pipeline }) => {
    const runs = await pipeline('bulk forced', endless);
    await runs.start();
    await sdc.bulk.stop([runs]);
    const { succeeded, errors } = await sdc.bulk.forceStop([runs]);
    expect(succeeded.length + errors.length).toBe(1);
    await runs.waitForStatus('STOPPED');
  },
  'Bulk.delete': async ({ sdc }) => {
    const both = [await sdc.createPipeline('bulk deleted', toTrash), await sdc.createPipeline('bulk deleted', toTrash)];
    await sdc.bulk.delete(both);
    expect(await sdc.pipelines({ text: 'bulk deleted' })).toEqual([]);
  },
  'Bulk.deleteWhere': async ({ sdc }) => {
    const { id } = await sdc.createPipeline('deleted by a filter', toTrash);
    expect(await sdc.bulk.deleteWhere({ text: 'deleted by a filter' })).toEqual([id]);
  },
  'Bulk.resetOrigins': async ({ sdc, pipeline }) => {
    const one = await pipeline('bulk reset', toTrash);
    await one.setOffsets({ a: '1' });
    await sdc.bulk.resetOrigins([one]);
    expect(await one.offsets()).toEqual({});
  },
  'Bulk.addLabels': async ({ sdc, pipeline }) => {
    const one = await pipeline('bulk labels', toTrash);
    await one.setLabels(['a']);
    expect(await sdc.bulk.addLabels([one], ['b'])).toEqual({ succeeded: [one.id], errors: [] });
    await one.refresh();
    expect(one.labels.sort()).toEqual(['a', 'b']);
  },
  'Bulk.export': async ({ sdc, pipeline }) => {
    const one = await pipeline('in a zip', toTrash);
    const files = Object.values(unzipSync(await sdc.bulk.export([one])));
    const [envelope] = files.map((file) => JSON.parse(Buffer.from(file).toString('utf8')) as object);
    expect(envelope).toMatchObject({ pipelineConfig: { title: 'in a zip' } });
  },
  'Bulk.import': async ({ sdc, pipeline }) => {
    const one = await pipeline('out of a zip', toTrash);
    const zip = await sdc.bulk.export([one]);
    await one.delete();
    const { succeeded, errors } = await sdc.bulk.import(zip);
    expect(errors).toEqual([]);
    expect((await sdc.getPipeline(succeeded[0] ?? '')).title).toBe('out of a zip');
    await sdc.bulk.delete(succeeded);
  },
  'Fragments.draft': async ({ sdc }) => {
    const { pipelineFragmentConfig } = await sdc.fragments.draft('a fragment', { description: 'd' });
    expect(pipelineFragmentConfig).toMatchObject({ title: 'a fragment', stages: [] });
  },
  'Fragments.import': async ({ sdc, pipeline }) => {
    const draft = await sdc.fragments.draft('to import');
    const stages = (await pipeline('of a fragment', toTrash)).config.stages;
    const fragment = { ...draft, pipelineFragmentConfig: { ...draft.pipelineFragmentConfig, stages } };
    const imported = await sdc.fragments.import(fragment);
    expect(imported.pipelineFragmentConfig.stages).toHaveLength(2);
  },
  'StageLibraries.list': async ({ sdc }) => {
    const libraries = await sdc.stageLibraries.list({ installedOnly: true });
    expect(libraries).toContainEqual(
      expect.objectContaining({ id: JDBC, installed: true, stages: expect.arrayContaining(['JDBC Producer']) }),
    );
  },
  'StageLibraries.install': async ({ sdc }) => {
    const refused = sdc.stageLibraries.install(['streamsets-datacollector-rabbitmq-lib']);
    await expect(refused).rejects.toMatchObject({ code: 'SDC_API_ERROR', sdcCode: 'REST_1001' });
    return 'refused: no repository';
  },
  'StageLibraries.uninstall': async ({ sdc }) => {
    const installed = async () => (await sdc.definitions()).stages.map(({ library }) => library);
    const before = await installed();
    await sdc.stageLibraries.uninstall(['streamsets-datacollector-none-lib']);
    expect(await installed()).toEqual(before);
    return 'ok, of one that is not there';
  },
  'StageLibraries.classpathHealth': async ({ sdc }) => {
    expect(await sdc.stageLibraries.classpathHealth()).toContainEqual(
      expect.objectContaining({ library: JDBC, valid: true }),
    );
  },
  'StageLibraries.connectionDefinitions': async ({ sdc }) => {
    expect(await sdc.stageLibraries.connectionDefinitions()).toEqual(expect.any(Array));
  },
  'Extras.list': async ({ sdc }) => expect(await sdc.extras.list('streamsets-datacollector-aws-lib')).toEqual([]),
  'Extras.upload': async ({ sdc }) => {
    await sdc.extras.upload(JDBC, 'driver.jar', JAR);
    expect(await sdc.extras.list(JDBC)).toMatchObject([{ libraryId: JDBC, fileName: 'driver.jar' }]);
    await sdc.extras.delete(await sdc.extras.list(JDBC));
  },
  'Extras.delete': async ({ sdc }) => {
    await sdc.extras.upload(JDBC, 'driver.jar', JAR);
    await sdc.extras.delete(await sdc.extras.list(JDBC));
    expect(await sdc.extras.list(JDBC)).toEqual([]);
  },
  'ExternalResources.list': since4(async (sdc) => expect(await sdc.externalResources.list()).toEqual([])),
  'ExternalResources.upload': since4(async (sdc) => {
    await sdc.externalResources.upload('r.txt', Buffer.from('hi'));
    expect(await sdc.externalResources.list()).toMatchObject([{ fileName: 'r.txt' }]);
    await sdc.externalResources.delete(await sdc.externalResources.list());
  }),
  'ExternalResources.delete': since4(async (sdc) => {
    await sdc.externalResources.upload('r.txt', Buffer.from('hi'));
    await sdc.externalResources.delete(await sdc.externalResources.list());
    expect(await sdc.externalResources.list()).toEqual([]);
  }),
  'Users.list': async ({ sdc, engine }) =>
    expect(await sdc.users.list()).toContainEqual(expect.objectContaining({ id: engine.username, roles: ['admin'] })),
  'Users.groups': async ({ sdc }) => expect(await sdc.users.groups()).toContain('all'),
  'Users.current': async ({ sdc, engine }) => expect((await sdc.users.current()).user).toBe(engine.username),
  'Users.create': async ({ sdc }) => {
    const id = newName();
    expect((await sdc.users.create({ id, roles: ['creator'], email: 'a@b' })).token).toMatch(/./);
    expect(await sdc.users.list()).toContainEqual({ id, email: 'a@b', roles: ['creator'], groups: ['all'] });
    await expect(sdc.users.create({ id: 'a-b', roles: ['creator'] })).rejects.toMatchObject({ code: 'USER_BAD' });
    await expect(sdc.users.create({ id, roles: ['creator'] })).rejects.toMatchObject({ sdcCode: 'REST_001' });
    await sdc.users.delete(id);
  },
  'Users.update': async ({ sdc }) => {
    const id = newName();
    await sdc.users.create({ id, roles: ['creator'] });
    await sdc.users.update({ id, email: 'c@d', roles: ['manager'], groups: ['all'] });
    expect(await sdc.users.list()).toContainEqual({ id, email: 'c@d', roles: ['manager'], groups: ['all'] });
    await sdc.users.delete(id);
  },
  'Users.delete': async ({ sdc }) => {
    const id = newName();
    await sdc.users.create({ id, roles: ['guest'] });
    await sdc.users.delete(id);
    expect((await sdc.users.list()).map((user) => user.id)).not.toContain(id);
  },
  'Users.resetPassword': async ({ sdc }) => {
    const id = newName();
    await sdc.users.create({ id, password: secret(), roles: ['guest'] });
    expect(await sdc.users.resetPassword(id)).toMatchObject({ id, token: expect.any(String) });
    await sdc.users.delete(id);
  },
  'Users.setPassword': async ({ sdc }) => {
    const [id, password] = [newName(), secret()];
    await sdc.users.setPassword(await sdc.users.create({ id, roles: ['guest'] }), password);
    await using user = await loggedIn(sdc, id, password);
    expect((await user.users.current()).user).toBe(id);
    await sdc.users.delete(id);
  },
  'Users.changePassword': async ({ sdc }) => {
    const [id, password, next] = [newName(), secret(), secret()];
    await sdc.users.create({ id, password, roles: ['guest'] });
    await using user = await loggedIn(sdc, id, password);
    await user.users.changePassword(password, next);
    await (await loggedIn(sdc, id, next)).close();
    expect((await user.users.current()).user, 'goes on with the new password').toBe(id);
    await sdc.users.delete(id);
  },
  'AccessLists.subjects': async ({ sdc, pipeline, engine }) => {
    await (
      await pipeline('subjects', toTrash)
    ).acl.permit({ subjectId: 'team', subjectType: 'GROUP', actions: ['READ'] });
    expect(await sdc.accessLists.subjects()).toMatchObject({ groups: ['team'], users: [engine.username] });
  },
  'AccessLists.renameSubjects': async ({ sdc, pipeline }) => {
    const { acl } = await pipeline('renamed', toTrash);
    await acl.permit({ subjectId: 'old', subjectType: 'USER', actions: ['READ'] });
    await sdc.accessLists.renameSubjects({ old: 'new' });
    expect((await acl.get()).permissions.map(({ subjectId }) => subjectId)).toContain('new');
  },
  'Logging.files': async ({ sdc }) =>
    expect(await sdc.logging.files()).toContainEqual(expect.objectContaining({ name: 'sdc.log' })),
  'Logging.file': async ({ sdc }) => expect(await sdc.logging.file('sdc.log')).toContain('Build info'),
  'Logging.configuration': async ({ sdc }) => {
    expect(await sdc.logging.configuration()).toContain('log4j.rootLogger');
    expect(await sdc.logging.configuration({ default: true })).toContain('log4j');
  },
  'Logging.configure': async ({ sdc }) => {
    const before = await sdc.logging.configuration();
    await sdc.logging.configure(`${before}\n# changed\n`);
    expect(await sdc.logging.configuration()).toContain('# changed');
    await sdc.logging.configure(before);
  },
  'Logging.level': async ({ sdc }) => {
    expect(await sdc.logging.level('com.streamsets')).toBe('INFO');
    expect(await sdc.logging.level('com.unknown')).toBeUndefined();
  },
  'Logging.setLevel': async ({ sdc, pipeline }) => {
    const logger = 'com.streamsets.datacollector';
    await sdc.logging.setLevel(logger, 'DEBUG');
    expect(await sdc.logging.level(logger)).toBe('DEBUG');
    const after = await sdc.lastLogTimestamp();
    // The engine polls its configuration of logs for changes.
    const debugged = async (): Promise<number> => {
      await (await pipeline('debugged', toTrash)).run();
      return (await sdc.logs({ after, severity: 'DEBUG' })).length;
    };
    await expect.poll(debugged, { timeout: 60_000 }).toBeGreaterThan(0);
    await sdc.logging.setLevel(logger, 'INFO');
  },
  'SupportBundles.generators': async ({ sdc }) => {
    expect(await sdc.supportBundles.generators()).toContainEqual(
      expect.objectContaining({ id: 'SdcInfoContentGenerator' }),
    );
  },
  'SupportBundles.generate': async ({ sdc, engine }) => {
    const files = unzipSync(await sdc.supportBundles.generate(['SdcInfoContentGenerator']));
    expect(Object.keys(files).length).toBeGreaterThan(1);
    for (const file of Object.values(files)) expect(Buffer.from(file).toString('utf8')).not.toContain(engine.password);
  },
  'System.id': async ({ sdc }) => expect(await sdc.system.id()).toMatch(/^[0-9a-f-]{30,}$/),
  'System.serverTime': async ({ sdc }) => expect((await sdc.system.serverTime()).getFullYear()).toBeGreaterThan(2020),
  'System.configuration': async ({ sdc }) =>
    expect(await sdc.system.configuration()).toMatchObject({ 'http.authentication': 'form' }),
  'System.uiConfiguration': async ({ sdc }) =>
    expect(Object.keys(await sdc.system.uiConfiguration())).toContain('ui.server.timezone'),
  'System.directories': async ({ sdc }) => expect((await sdc.system.directories()).dataDir).toMatch(/^\//),
  'System.threads': async ({ sdc }) =>
    expect(await sdc.system.threads()).toContainEqual(expect.objectContaining({ name: 'main', state: 'WAITING' })),
  'System.threadDumps': async ({ sdc }) => {
    expect(Object.keys(unzipSync(await sdc.system.threadDumps({ count: 2, interval: 10 })))).toHaveLength(2);
  },
  'System.jmx': async ({ sdc }) => expect((await sdc.system.jmx()).beans.length).toBeGreaterThan(10),
  'System.healthCategories': async ({ sdc }) => {
    expect(await sdc.system.healthCategories()).toContainEqual(
      expect.objectContaining({ id: 'JvmInstanceHealthCategory' }),
    );
  },
  'System.health': async ({ sdc }) => {
    const { categories } = await sdc.system.health(['JvmInstanceHealthCategory']);
    expect(categories).toMatchObject([
      {
        id: 'JvmInstanceHealthCategory',
        checks: expect.arrayContaining([expect.objectContaining({ severity: 'GREEN' })]),
      },
    ]);
  },
  'System.activation': async ({ sdc }) =>
    expect(await sdc.system.activation()).toEqual({ enabled: false, info: undefined }),
  'System.activate': async ({ sdc }) => {
    const refused = sdc.system.activate('no code at all');
    await expect(refused).rejects.toMatchObject({ code: 'SDC_API_ERROR', status: 501 });
    return 'refused: needs none';
  },
  'System.sendsUsageStatistics': async ({ sdc }) => expect(await sdc.system.sendsUsageStatistics()).toBe(false),
  'System.sendUsageStatistics': async ({ sdc }) => {
    await sdc.system.sendUsageStatistics(false);
    expect(await sdc.system.sendsUsageStatistics()).toBe(false);
  },
  'System.collectGarbage': async ({ sdc }) => {
    const collections = async () => {
      const beans = (await sdc.system.jmx()).beans.filter(({ name }) => name.includes('type=GarbageCollector'));
      return beans.reduce((sum, { CollectionCount: count }) => sum + Number(count), 0);
    };
    const before = await collections();
    await sdc.system.collectGarbage();
    await expect.poll(collections).toBeGreaterThan(before);
  },
  'System.restart': async ({ ownEngine }) => {
    await using own = await ownEngine();
    await own.system.restart();
    await own.system.waitUntilGone();
    expect(await own.isReachable()).toBe(false);
    return 'ok, ends an engine without start script';
  },
  'System.shutdown': async ({ ownEngine }) => {
    await using own = await ownEngine();
    await own.system.shutdown();
    await own.system.waitUntilGone();
    expect(await own.isReachable()).toBe(false);
  },
  'System.waitUntilGone': async ({ sdc }) => {
    await expect(sdc.system.waitUntilGone({ timeout: 50 })).rejects.toMatchObject({ code: 'SDC_WAIT_TIMEOUT' });
  },
  'System.waitUntilReady': async ({ sdc }) => {
    await sdc.system.waitUntilReady();
    expect(await sdc.isReachable()).toBe(true);
    await expect(sdc.system.waitUntilReady({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'SDC_ABORTED',
    });
  },
  'Jmx.bean': async ({ sdc }) => {
    expect((await sdc.system.jmx()).bean('java.lang:type=Runtime')).toMatchObject({ VmName: expect.any(String) });
  },
};

function since4(rest: (sdc: DataCollector) => Promise<void>): Rows[string] {
  return async ({ sdc, version }) => {
    if (Number(version.split('.')[0]) >= 4) return rest(sdc);
    await expect(rest(sdc)).rejects.toMatchObject({ code: 'SDC_API_ERROR', status: 404 });
    return 'refused: since 4.0.0';
  };
}

/** SDC reloads its file of users some seconds after a change. */
async function loggedIn(sdc: DataCollector, username: string, password: string): Promise<DataCollector> {
  let user: DataCollector | undefined;
  await expect(async () => {
    user = await sdc.asUser({ username, password });
  }).toPass({ timeout: 30_000 });
  if (user === undefined) throw new SdcError('TEST', 'toPass() passed without a login.');
  return user;
}

function newName(): string {
  return `u${randomBytes(4).toString('hex')}`;
}

function secret(): string {
  return randomBytes(8).toString('hex');
}
