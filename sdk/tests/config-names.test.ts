import { expect, _baseTest as test } from '@playwright/test';
import { setConfigValue, configValue, type StageInstance } from '../src/builder/pipeline-json.js';
import { catalogueDefinitions } from '../src/catalogue/facts-files.js';
import { canonical } from './codegen/canonical.js';
import { codeOf, described, rebuilt } from './codegen/round-trip.js';

async function kafka(configs: Record<string, string>): Promise<StageInstance> {
  const { stages } = described(await catalogueDefinitions(), (p) =>
    p.origin('UDP to Kafka', configs, { library: 'apache-kafka_2_7-lib' }),
  );
  return stages[0] as StageInstance;
}

function topics({ configuration }: StageInstance): unknown[] {
  return ['topic', 'kafkaTargetConfig.topic'].map((name) => configValue(configuration, name));
}

test('a name by label sets every config of the label, also where it is the raw name of one', async () => {
  expect(topics(await kafka({ topic: 'orders' }))).toEqual(['orders', 'orders']);
});

test('a raw name with dots sets its config alone', async () => {
  expect(topics(await kafka({ topic: 'orders', 'kafkaTargetConfig.topic': 'others' }))).toEqual(['orders', 'others']);
});

for (const [first, second] of [
  ['orders', 'orders'],
  ['orders', 'others'],
  ['orders', undefined],
  [undefined, 'others'],
]) {
  test(`code sets configs of one label to ${first ?? 'the default'} and ${second ?? 'the default'}`, async () => {
    const definitions = await catalogueDefinitions();
    const config = described(definitions, (p) => p.origin('UDP to Kafka', {}, { library: 'apache-kafka_2_7-lib' }));
    const [stage] = config.stages as [StageInstance];
    if (first !== undefined) setConfigValue(stage.configuration, 'topic', first);
    if (second !== undefined) setConfigValue(stage.configuration, 'kafkaTargetConfig.topic', second);
    const generated = codeOf(config, definitions);
    expect(generated.notes).toEqual([]);
    expect(canonical(rebuilt(generated, definitions), definitions), generated.code).toEqual(
      canonical(config, definitions),
    );
  });
}

test('a default that the choices do not have is taken', async () => {
  const definitions = await catalogueDefinitions();
  const describe = (length: string) => () =>
    described(definitions, (p) =>
      p.origin('Dev Raw Data Source').to('Windowing Aggregator', { 'config.windowLength': length }),
    );
  expect(describe('TW_5S')).not.toThrow();
  expect(describe('TW_6S')).toThrow(/does not know the value 'TW_6S'/);
});
