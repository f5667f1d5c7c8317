import { expect, _baseTest as test } from '@playwright/test';
import { PipelineDocument, type Attachable, type EditPipeline, type PipelineConfig } from '../src/index.js';
import { orders } from './exported.js';

async function edited(edit: EditPipeline): Promise<PipelineConfig> {
  const document = await PipelineDocument.read(orders());
  return (await document.edit(edit)).config;
}

/** The code of what an edit fails with, and its message. */
async function refusal(edit: EditPipeline): Promise<{ code: string; message: string }> {
  const document = await PipelineDocument.read(orders());
  const before = JSON.stringify(document);
  const error = (await document.edit(edit).catch((reason: unknown) => reason)) as { code: string; message: string };
  expect(JSON.stringify(document)).toBe(before);
  expect(JSON.parse(document.exportText())).toEqual(document.export());
  return { code: error.code, message: error.message };
}

const stageIn = (config: PipelineConfig, name: string) => config.stages.find((one) => one.instanceName === name);
const records: Attachable = {
  attach: ({ position, replaces }) => ({
    stage: 'Dev Raw Data Source',
    configs: { rawData: `${position} in place of ${replaces ?? '-'}`, stopAfterFirstBatch: true },
  }),
};

test('stages are found by label, instance name, type, kind and library', async () => {
  await edited((p) => {
    expect(p.stage('Snowflake 1').instanceName).toBe('Snowflake_01');
    expect(p.stage('Snowflake_01').label).toBe('Snowflake 1');
    expect(p.stage('JDBC Producer').label).toBe('Refunds to JDBC');
    expect(p.stages({ kind: 'origin' }).map(({ label }) => label)).toEqual(['Oracle CDC Client 1']);
    expect(p.stages({ kind: 'executor' }).map(({ label }) => label)).toEqual(['Mail 1']);
    expect(p.stages({ kind: 'destination' }).map(({ label }) => label)).toEqual(['Snowflake 1', 'Refunds to JDBC']);
    expect(p.stages({ library: 'jdbc-lib' }).map(({ label }) => label)).toEqual(['Refunds to JDBC']);
    expect(p.stages({ type: 'Field Masker', label: /Masker/ })).toHaveLength(1);
    p.stages({ library: 'acme-mail-lib' }).forEach((stage) => stage.remove());
  });
});

test('a stage that the export does not have is refused with the closest ones', async () => {
  const { code, message } = await refusal((p) => p.stage('Snowflak 1'));
  expect(code).toBe('STAGE_UNKNOWN');
  expect(message).toContain("Did you mean 'Snowflake 1'");
});

test('a replacement keeps lanes, label, instance name and place', async () => {
  const config = await edited((p) => {
    p.stage('Oracle CDC Client 1').replaceWith(records);
    p.stage('Snowflake 1').replaceWith('Trash');
  });
  const origin = stageIn(config, 'OracleCDC_01');
  expect(origin).toMatchObject({
    stageName: 'com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource',
    outputLanes: ['oracle'],
    eventLanes: ['oracleEvents'],
    uiInfo: { label: 'Oracle CDC Client 1', xPos: 60, yPos: 50 },
  });
  expect(origin?.configuration).toContainEqual({ name: 'rawData', value: 'origin in place of Oracle CDC Client 1' });
  expect(stageIn(config, 'Snowflake_01')).toMatchObject({ inputLanes: ['sales'], uiInfo: { label: 'Snowflake 1' } });
});

test('a stage of another kind cannot take the place', async () => {
  expect(await refusal((p) => p.stage('Oracle CDC Client 1').replaceWith('Trash'))).toEqual({
    code: 'STAGE_KIND',
    message:
      "'Trash' cannot replace 'Oracle CDC Client 1', which is an origin: it is another kind of stage. Give an origin.",
  });
});

test('a stage without events cannot take the place of one whose events are read, unless they are dropped', async () => {
  const source = 'HTTP Server';
  const { code, message } = await refusal((p) => p.stage('Oracle CDC Client 1').replaceWith(source));
  expect(code).toBe('LANE_OPEN');
  expect(message).toContain("oracleEvents (to 'Mail 1')");
  const config = await edited((p) => p.stage('Oracle CDC Client 1').replaceWith(source, {}, { dropEvents: true }));
  expect(stageIn(config, 'Mail_01')).toBeUndefined();
  expect(stageIn(config, 'OracleCDC_01')?.eventLanes).toEqual([]);
});

test('a stage with fewer outputs would leave lanes open', async () => {
  const { code, message } = await refusal((p) => p.stage('Refunds?').replaceWith('Field Masker'));
  expect(code).toBe('LANE_OPEN');
  expect(message).toContain("sales (to 'Snowflake 1')");
  const config = await edited((p) => p.stage('Refunds?').replaceWith('Field Masker', {}, { dropLanes: true }));
  expect(stageIn(config, 'Snowflake_01')).toBeUndefined();
  expect(stageIn(config, 'JDBCProducer_01')?.inputLanes).toEqual(['refunds']);
});

test('a removed stage is bridged', async () => {
  const config = await edited((p) => p.stage('Field Masker 1').remove());
  expect(stageIn(config, 'StreamSelector_01')?.inputLanes).toEqual(['oracle']);
});

test('a stage with several lanes that are read cannot be removed', async () => {
  const { code, message } = await refusal((p) => p.stage('Refunds?').remove());
  expect(code).toBe('LANE_OPEN');
  expect(message).toContain("refunds (to 'Refunds to JDBC'), sales (to 'Snowflake 1')");
});

test('a removed destination leaves its lane open, unless another stage takes it', async () => {
  const { code, message } = await refusal((p) => p.stage('Snowflake 1').remove());
  expect(code).toBe('LANE_OPEN');
  expect(message).toContain("No stage reads sales of 'Refunds?'");
  const config = await edited((p) => {
    p.stage('Snowflake 1').remove();
    p.stage('Refunds?').output(1).to('Trash');
  });
  expect(config.stages.at(-1)).toMatchObject({ inputLanes: ['sales'], uiInfo: { label: 'Trash 1', xPos: 720 } });
});

test('an event lane that no stage reads any more is forgotten', async () => {
  const config = await edited((p) => p.stage('Mail 1').remove());
  expect(stageIn(config, 'OracleCDC_01')?.eventLanes).toEqual([]);
});

test('a stage is inserted between two others', async () => {
  const config = await edited((p) =>
    p.insert('Expression Evaluator', {}, { after: 'Field Masker 1', before: 'Refunds?', label: 'Add day' }),
  );
  const added = config.stages.at(-1);
  expect(added).toMatchObject({ inputLanes: ['masked'], uiInfo: { label: 'Add day' } });
  expect(stageIn(config, 'StreamSelector_01')?.inputLanes).toEqual(added?.outputLanes);
});

test('no stage is inserted where no lane leads', async () => {
  const edit: EditPipeline = (p) => p.insert('Field Masker', {}, { after: 'Snowflake 1', before: 'Refunds?' });
  expect((await refusal(edit)).code).toBe('PIPELINE_WIRING');
});

test('configs are set by their names of this version, and stored under those of the version of the stage', async () => {
  const config = await edited((p) => {
    const stage = p.stage('Refunds to JDBC');
    expect(stage.config('jdbcConnectionString')).toBe('jdbc:oracle:thin:@prod:1521/x');
    stage.configure({ jdbcConnectionString: 'jdbc:postgresql://test/db', tableName: 'refunds_test', username: 'test' });
  });
  expect(stageIn(config, 'JDBCProducer_01')?.configuration).toEqual([
    { name: 'tableNameTemplate', value: 'refunds_test' },
    { name: 'hikariConfigBean.connectionString', value: 'jdbc:postgresql://test/db' },
    { name: 'hikariConfigBean.username', value: 'test' },
  ]);
});

test('entries of lists are set by label-derived names and keep the defaults of the others', async () => {
  const config = await edited((p) =>
    p.stage('Field Masker 1').configure({ fieldMaskConfigs: [{ fieldsToMask: ['/ssn'], maskType: 'CUSTOM' }] }),
  );
  expect(stageIn(config, 'FieldMasker_01')?.configuration[0]?.value).toEqual([
    expect.objectContaining({ fields: ['/ssn'], maskType: 'CUSTOM' }),
  ]);
});

test('an unknown config is refused with the closest ones', async () => {
  const { code, message } = await refusal((p) => p.stage('Refunds to JDBC').configure({ tabelName: 'x' }));
  expect(code).toBe('CONFIG_UNKNOWN');
  expect(message).toContain("'tableName'");
});

test('error stage, lifecycle stages, test origin, parameters, configuration and rules are changed as the builder makes them', async () => {
  const document = await PipelineDocument.read(orders());
  await document.edit((p) => {
    p.errorsTo('Write to File', { directory: '/errors' });
    p.onStart('Discard');
    p.testOrigin(records);
    p.parameters({ day: '2026-11-23', zone: 'UTC' });
    p.configure({ rateLimit: 5 });
    p.setRules();
  });
  const { config } = document;
  expect(config.errorStage?.uiInfo['label']).toBe('Write to File');
  expect(config.testOriginStage?.outputLanes).toHaveLength(1);
  expect(config.startEventStages).toHaveLength(1);
  expect(config.configuration).toContainEqual({
    name: 'constants',
    value: [
      { key: 'day', value: '2026-11-23' },
      { key: 'zone', value: 'UTC' },
    ],
  });
  await document.edit((p) => p.stage('Write to File').replaceWith('Discard'));
  expect(config.errorStage?.stageName).not.toBe(document.config.errorStage?.stageName);
});

test('the result is drawn and exported', async () => {
  const document = await PipelineDocument.read(orders());
  await document.edit((p) => {
    p.stage('Mail 1').remove();
    p.stage('Snowflake 1').replaceWith('Trash');
  });
  expect(document.toString()).toContain('Oracle CDC Client 1 → Field Masker 1 → Refunds?');
  expect(document.toSvg()).toContain('<svg');
  expect(await PipelineDocument.read(JSON.stringify(document))).toMatchObject({ title: 'orders' });
});

test('stages that no engine of the catalogue has are listed with what isolate() would replace', async () => {
  const document = await PipelineDocument.read(orders());
  expect(
    document.unsupported().map(({ label, reason, replacedByIsolate }) => [label, reason, replacedByIsolate]),
  ).toEqual([
    ['Oracle CDC Client 1', 'missing', true],
    ['Snowflake 1', 'missing', true],
    ['Mail 1', 'missing', true],
  ]);
});

test('an isolated pipeline has no stage left that talks to another system', async () => {
  const document = await PipelineDocument.read(orders());
  const sink: Attachable = { attach: () => ({ stage: 'Trash' }) };
  await document.edit((p) => {
    p.stage('Snowflake 1').replaceWith('Trash', {}, { label: 'Sales' });
    p.stage('Oracle CDC Client 1').replaceWith(records);
    const isolated = p.isolate(({ kind }) => (kind === 'destination' ? sink : undefined));
    expect(isolated).toEqual({ 'Refunds to JDBC': sink, 'Mail 1': undefined });
  });
  expect(document.unsupported()).toEqual([]);
  expect(document.config.configuration).toContainEqual({ name: 'executionMode', value: 'STANDALONE' });
});

test('an isolated pipeline reads no files or credentials of another machine', async () => {
  const source = orders();
  const constants = [
    { key: 'id', value: "${runtime:conf('id')}" },
    { key: 'day', value: '2026-11-22' },
  ];
  source.configuration = [{ name: 'constants', value: constants }];
  const document = await PipelineDocument.read(source);
  await document.edit((p) => void p.isolate());
  expect(document.config.configuration).toContainEqual({
    name: 'constants',
    value: [
      { key: 'id', value: '' },
      { key: 'day', value: '2026-11-22' },
    ],
  });
});
