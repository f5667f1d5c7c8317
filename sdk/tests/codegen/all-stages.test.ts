import { isDeepStrictEqual } from 'node:util';
import { expect, _baseTest as test } from '@playwright/test';
import { setConfigValue, type StageInstance } from '../../src/builder/pipeline-json.js';
import { catalogueDefinitions } from '../../src/catalogue/facts-files.js';
import type { ConfigDefinition, Definitions, StageDefinition } from '../../src/definitions/types.js';
import { canonical } from './canonical.js';
import { codeOf, described, rebuilt, SECRET } from './round-trip.js';

test('each stage of the catalogue survives with every config at some other value', { tag: '@slow' }, async () => {
  const definitions = await catalogueDefinitions();
  const broken: string[] = [];
  let secrets = 0;
  for (const stage of definitions.stages.filter(({ name }) => !name.includes('_fragment_Fragment'))) {
    const config = described(definitions, (p) => place(p, stage));
    const instances = [...config.stages, ...config.startEventStages, config.errorStage, config.statsAggregatorStage];
    const instance = instances.find((one) => one?.stageName === stage.name && one.library === stage.library);
    touchAll(instance as StageInstance, stage, definitions);

    const generated = codeOf(config, definitions);
    secrets += generated.secrets.length;
    if (generated.code.includes(SECRET)) broken.push(`${stage.label} shows a secret`);
    if (generated.notes.length > 0) broken.push(`${stage.label}: ${generated.notes.join(' ')}`);
    const before = canonical(config, definitions);
    const after = canonical(rebuilt(generated, definitions), definitions);
    if (!isDeepStrictEqual(after, before)) broken.push(`${stage.label} differs:\n${diff(before, after)}`);
  }
  expect(broken).toEqual([]);
  expect(secrets).toBeGreaterThan(500);
});

type Builder = Parameters<Parameters<typeof described>[1]>[0];

/** Puts the stage where it belongs, by name and library, with what a pipeline needs around it. */
function place(p: Builder, stage: StageDefinition): void {
  const options = { library: stage.library };
  if (stage.type === 'SOURCE') {
    const origin = p.origin(stage.name, {}, options);
    origin.outputs.forEach((lane) => lane.to('Trash'));
    return;
  }
  const origin = p.origin('Dev Raw Data Source');
  if (stage.errorStage) p.errorsTo(stage.name, {}, options);
  else if (stage.statsAggregatorStage) p.statisticsTo(stage.name, {}, options);
  else if (stage.variableOutputStreams && stage.label === 'Stream Selector') {
    const [some, rest] = origin.split(stage.name, ["${record:value('/a') == 1}", 'default']);
    some.to('Trash');
    rest.to('Trash');
    return;
  } else {
    origin.to(stage.name, {}, options).outputs.forEach((lane) => lane.to('Trash'));
    return;
  }
  origin.to('Trash');
}

function touchAll(instance: StageInstance, stage: StageDefinition, definitions: Definitions): void {
  for (const config of stage.configDefinitions) {
    // Lanes are wiring, not values.
    if (config.model?.modelType === 'PREDICATE' || config.name === 'routerLaneConfigs') continue;
    setConfigValue(instance.configuration, config.name, otherValue(config));
  }
  for (const service of instance.services) {
    const given = stage.services.find((needed) => needed.service === service.service)?.configuration ?? {};
    const configs = definitions.services.find(({ provides }) => provides === service.service)?.configDefinitions ?? [];
    for (const config of configs) {
      if (!(config.name in given)) setConfigValue(service.configuration, config.name, otherValue(config));
    }
  }
}

/** A value that the config may have and that is not its default; another one for each config. */
function otherValue(config: ConfigDefinition): unknown {
  const text = `text of ${config.name} with 'quotes', "more" and \\ \${no}`;
  switch (config.model?.modelType ?? config.type) {
    case 'CREDENTIAL':
      return /user(?:name)?$/i.test(config.name) ? 'a user' : SECRET;
    case 'NUMBER':
      return Number(config.defaultValue ?? 0) + 1 + config.name.length;
    case 'BOOLEAN':
      return config.defaultValue !== true;
    case 'LIST':
    case 'FIELD_SELECTOR_MULTI_VALUE':
      return [`/${config.name}`, '/b'];
    case 'MAP':
      return [{ key: 'a key', value: config.name }];
    case 'VALUE_CHOOSER':
      return config.model?.values?.find((value) => value !== config.defaultValue) ?? config.defaultValue;
    case 'MULTI_VALUE_CHOOSER':
      return config.model?.values?.slice(-1);
    case 'LIST_BEAN':
      return [beanOf(config), {}, beanOf(config)];
    default:
      return isNamedLikeASecret(config) ? SECRET : text;
  }
}

function beanOf(config: ConfigDefinition): Record<string, unknown> {
  return Object.fromEntries((config.model?.configDefinitions ?? []).map((field) => [field.name, otherValue(field)]));
}

/** Plain configs that have to be treated like credentials. */
function isNamedLikeASecret({ name, label }: ConfigDefinition): boolean {
  return [name, label].some(
    (text) =>
      /password|passphrase|secret|token|credentials?\b|(private|api|access|client|sas) ?key/i.test(text) &&
      !/(url|uri|path|file|name|field|type|format|mode|expression)$/i.test(text),
  );
}

function diff(before: unknown, after: unknown): string {
  const lines = (value: unknown): string[] => JSON.stringify(value, null, 1).split('\n');
  const [old, now] = [lines(before), lines(after)];
  const changed = [...old.filter((line) => !now.includes(line)), ...now.filter((line) => !old.includes(line))];
  return changed.slice(0, 10).join('\n');
}
