import { expect, test } from '@playwright/test';
import { catalogueDefinitions } from '../../src/catalogue/definitions.js';
import { pipelineCode, type GeneratedCode } from '../../src/codegen/pipeline-code.js';
import type { ConfigDefinition, Definitions } from '../../src/definitions/types.js';
import { setConfigValue, type StageInstance } from '../../src/pipelines/json.js';
import { canonical } from './canonical.js';
import { compilerSays } from './compiles.js';
import { described, rebuilt } from './round-trip.js';

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

test('code for engines that have more compiles, and so do specs', { tag: '@compiler' }, async () => {
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
