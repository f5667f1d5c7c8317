import { expect, _baseTest as test } from '@playwright/test';
import { setConfigValue, type StageInstance } from '../../src/builder/pipeline-json.js';
import { catalogueDefinitions } from '../../src/catalogue/facts-files.js';
import { pipelineCode, type GeneratedCode } from '../../src/codegen/pipeline-code.js';
import type { ConfigDefinition, Definitions } from '../../src/definitions/types.js';
import { canonical } from './canonical.js';
import { compilerSays } from './compiles.js';
import { codeOf, described, rebuilt } from './round-trip.js';

const GENERATOR = 'Dev Data Generator';
const NEW: ConfigDefinition = { name: 'newIn4', label: 'New in 4', type: 'NUMBER', defaultValue: 0, required: false };

/** Engines that have something else than the catalogue, with what a pipeline sets and what the code says. */
const engines: Record<string, { change: (of: Engine) => void; configs: object; settings?: object; says: RegExp }> = {
  'another label': {
    change: ({ config }) => (config('batchSize').label = 'Batch Magnitude'),
    configs: { batchSize: 7 },
    says: /p\.origin\('Dev Data Generator', \{ batchSize: 7 \}\)/,
  },
  'another config': {
    change: ({ configs }) => configs.push(NEW),
    configs: { newIn4: 5 },
    says: /p\.origin\('com_streamsets_\w+', \{ newIn4: 5 \}\)/,
  },
  'another value': {
    change: ({ config }) => config('rootFieldType').model?.values?.push('BAG'),
    configs: { rootFieldType: 'BAG' },
    says: /p\.origin\('com_streamsets_\w+', \{ rootFieldType: 'BAG' \}\)/,
  },
  'another kind of config': {
    change: ({ config }) => (config('batchSize').type = 'BOOLEAN'),
    configs: { batchSize: true },
    says: /p\.origin\('com_streamsets_\w+', \{ batchSize: true \}\)/,
  },
  'another label of the pipeline': {
    change: ({ setting }) => (setting('rateLimit').label = 'Speed'),
    configs: {},
    settings: { rateLimit: 5 },
    says: /p\.configure\(\{ rateLimit: 5 \}\)/,
  },
  'another config of the pipeline': {
    change: ({ settings }) => settings.push(NEW),
    configs: {},
    settings: { newIn4: 5 },
    says: /\(p: PipelineBuilder<AnyStages>\): void \{[^]*p\.configure\(\{ newIn4: 5 \}\)/,
  },
};

interface Engine {
  configs: ConfigDefinition[];
  settings: ConfigDefinition[];
  config: (name: string) => ConfigDefinition;
  setting: (name: string) => ConfigDefinition;
}

async function engineWith(change: (of: Engine) => void): Promise<Definitions> {
  const definitions = structuredClone(await catalogueDefinitions());
  const configs = definitions.stages.find(({ label }) => label === GENERATOR)?.configDefinitions ?? [];
  const settings = definitions.pipeline[0]?.configDefinitions ?? [];
  const named = (among: ConfigDefinition[]) => (name: string) =>
    among.find((config) => config.name === name) as ConfigDefinition;
  change({ configs, settings, config: named(configs), setting: named(settings) });
  return definitions;
}

async function generated(engine: (typeof engines)[string], spec = false) {
  const [types, definitions] = await Promise.all([catalogueDefinitions(), engineWith(engine.change)]);
  const config = described(definitions, (p) => {
    p.configure((engine.settings ?? {}) as Record<string, number>);
    p.origin(GENERATOR, engine.configs as Record<string, number>).to('Trash');
  });
  const code = pipelineCode({ pipelineConfig: config, pipelineRules: {} }, { definitions, types, spec });
  return { definitions, config, code };
}

for (const [what, engine] of Object.entries(engines)) {
  test(`code for an engine with ${what} builds the same there`, async () => {
    const { definitions, config, code } = await generated(engine);
    expect(code.code).toMatch(engine.says);
    const untyped = { ...code, code: code.code.replace('<AnyStages>', '') };
    expect(canonical(rebuilt(untyped, definitions), definitions), code.code).toEqual(canonical(config, definitions));
  });
}

test('code for engines that have more compiles, and so do specs', { tag: '@slow' }, async () => {
  const all = Object.values(engines);
  const modules = await Promise.all(all.map(async (engine) => (await generated(engine)).code));
  const specs = await Promise.all(all.map(async (engine) => (await generated(engine, true)).code));
  const named = (kind: string) => (one: GeneratedCode, i: number) => [`${kind}-${i}`, one.code] as const;
  expect(
    compilerSays(new Map([...modules.map(named('engine')), ...specs.map(named('../../../../specs/engine'))])),
  ).toEqual([]);
});

for (const [name, value, says] of [
  [
    'rootFieldType',
    'SOMETHING_ELSE',
    "Root Field Type is left at its default, because this version of the stage does not take 'SOMETHING_ELSE'",
  ],
  ['batchSize', 'many', "Batch size is left at its default, because this version of the stage does not take 'many'"],
] as const) {
  test(`a value that this version does not take is said: ${name}`, async () => {
    const definitions = await catalogueDefinitions();
    const plain = described(definitions, (p) => p.origin(GENERATOR).to('Trash'));
    const config = structuredClone(plain);
    setConfigValue((config.stages as [StageInstance])[0].configuration, name, value);
    const code = pipelineCode({ pipelineConfig: config, pipelineRules: {} }, { definitions });
    expect(code.notes).toEqual([`Dev Data Generator 1: ${says}.`]);
    expect(canonical(rebuilt(code, definitions), definitions)).toEqual(canonical(plain, definitions));
  });
}

test('so is one within a list', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) =>
    p.origin(GENERATOR, { fieldsToGenerate: [{ fieldName: 'n', type: 'LONG' }] }).to('Trash'),
  );
  const text = JSON.stringify({ pipelineConfig: config, pipelineRules: {} }).replace('"LONG"', '"LONGER"');
  const { code, notes } = pipelineCode(text, { definitions });
  expect(notes).toEqual([expect.stringContaining("does not take 'LONGER'")]);
  expect(code).toContain("fieldsToGenerate: [{ fieldName: 'n' }]");
});

test('configs of an older version are written by the names that they have now', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin(GENERATOR).to('JDBC Producer', { tableName: 'orders' }));
  const producer = (config.stages as [StageInstance, StageInstance])[1];
  const connection = 'hikariConfigBean.connection.';
  producer.configuration = [
    ...producer.configuration.filter(({ name }) => !name.startsWith(connection)),
    { name: 'hikariConfigBean.connectionString', value: 'jdbc:postgresql://db/orders' },
    { name: 'hikariConfigBean.username', value: 'loader' },
    { name: 'hikariConfigBean.password', value: 'hunter2' },
    { name: 'maxPrepStmtCache', value: 5 },
    { name: 'sslPassword', value: 'hunter3' },
    { name: 'properties', value: [{ key: 'token', value: 'hunter4' }] },
  ];
  producer.stageVersion = '7';
  const { code, notes, secrets } = codeOf(config, definitions);
  expect(code).toContain("jdbcConnectionString: 'jdbc:postgresql://db/orders'");
  expect(code).toContain("username: 'loader'");
  expect(secrets).toEqual([expect.objectContaining({ holds: "Password of 'JDBC Producer 1'" })]);
  expect(notes).toEqual([
    expect.stringContaining('was made for version 7 of its stage'),
    'JDBC Producer 1: this version has no config for maxPrepStmtCache (5), sslPassword (a secret), properties (a secret).',
  ]);
  expect(code).not.toContain('hunter');
});

test('configs that were moved into a service are written', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin('Directory', { filesDirectory: '/in' }).to('Trash'));
  const origin = (config.stages as [StageInstance])[0];
  origin.services = [];
  origin.stageVersion = '1';
  origin.configuration = [
    { name: 'spoolDir', value: '/in' },
    { name: 'dataFormat', value: 'DELIMITED' },
    { name: 'csvHeader', value: 'WITH_HEADER' },
  ];
  const { code } = codeOf(config, definitions);
  for (const part of ["filesDirectory: '/in'", "dataFormat: 'DELIMITED'", "'WITH_HEADER'"])
    expect(code).toContain(part);
});
