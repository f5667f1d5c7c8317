import { readdir, readFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { Catalogue } from '../src/catalogue/catalogue.js';
import { factsFiles, readFacts } from '../src/catalogue/facts-files.js';
import { definitionsFrom, factsFrom } from '../src/catalogue/facts.js';
import { generateTypes } from '../src/catalogue/generate-types.js';
import { generatedFiles, GENERATED_FOLDER } from '../src/catalogue/generated-files.js';
import { librariesOf } from '../src/catalogue/libraries-of.js';
import type { StageDefinition } from '../src/definitions/types.js';
import { compilerSays } from './codegen/compiles.js';

test('a stage names its libraries, by label and by name', () => {
  expect(librariesOf('JDBC Producer')).toEqual(['streamsets-datacollector-jdbc-lib']);
  expect(librariesOf('com_streamsets_pipeline_stage_destination_jdbc_JdbcDTarget')).toEqual([
    'streamsets-datacollector-jdbc-lib',
  ]);
  expect(librariesOf('Kafka Producer')).toEqual([
    'streamsets-datacollector-apache-kafka_2_0-lib',
    'streamsets-datacollector-apache-kafka_2_6-lib',
    'streamsets-datacollector-apache-kafka_2_7-lib',
  ]);
  expect(librariesOf('constructor')).toEqual([]);
});

test('a stage that only the vendor has is named with its library', async () => {
  const definitions = definitionsFrom(await readFacts());
  const label = 'JDBC Multitable Consumer';
  const library = 'streamsets-datacollector-jdbc-lib';
  const engine = (lacks: (stage: StageDefinition) => boolean) =>
    new Catalogue({ ...definitions, stages: definitions.stages.filter((stage) => !lacks(stage)) });
  const refusal = (catalogue: Catalogue): unknown => {
    try {
      return catalogue.stage(label, { positions: ['origin'] });
    } catch (error) {
      return error;
    }
  };
  expect(refusal(engine((stage) => stage.label === label))).toMatchObject({
    code: 'STAGE_UNKNOWN',
    summary: `This Data Collector has no stage '${label}': it is in the vendor's stage library ${library}, of which only a subset is installed here.`,
    missing: { stage: label, libraries: [library] },
  });
  expect(refusal(engine((stage) => stage.library === library))).toMatchObject({
    summary: expect.stringContaining('which is not installed'),
    missing: { stage: label, libraries: [library] },
  });
});

test('what is generated is up to date with the facts', { tag: '@slow' }, async () => {
  const expected = generatedFiles(definitionsFrom(await readFacts()));
  const names = await readdir(GENERATED_FOLDER);
  expect(names.sort()).toEqual([...expected.keys()].sort());
  for (const name of names) {
    const text = await readFile(new URL(name, GENERATED_FOLDER), 'utf8');
    expect(text === expected.get(name), `${name} is what npm run catalogue writes`).toBe(true);
  }
});

test('facts become definitions and facts again', { tag: '@slow' }, async () => {
  const facts = await readFacts();
  const definitions = definitionsFrom(facts);
  expect(definitions.stages).toHaveLength(233);
  const again = factsFrom(definitions);
  expect([...factsFiles(again).keys()].sort()).toEqual([...factsFiles(facts).keys()].sort());
  expect(definitionsFrom(again)).toEqual(definitions);
});

test(
  'the types of a Data Collector with stages of its own compile, whatever these are called',
  { tag: '@slow' },
  async () => {
    const definitions = definitionsFrom(await readFacts());
    const trash = definitions.stages.find(({ label }) => label === 'Trash');
    if (trash === undefined) throw new Error('There is no Trash.');
    const config = { type: 'STRING', defaultValue: "it's */ `${1}`\n", required: false } as const;
    const odd = {
      ...trash,
      name: 'com_acme_Odd',
      label: "1st 'odd' */ stage\\\n订单",
      library: 'acme-lib',
      configDefinitions: [
        { ...config, name: 'conf.x', label: "Bob's */ \n x" },
        { ...config, name: 'a b', label: '' },
        { ...config, name: 'constructor', label: '1st' },
        {
          ...config,
          name: 'choice',
          label: 'Text',
          type: 'MODEL',
          model: { modelType: 'VALUE_CHOOSER', values: ["a'b", '\\'] },
        },
      ],
    } as const;
    const own = {
      ...definitions,
      stages: [...definitions.stages, odd, { ...odd, name: 'com_acme_Other', label: 'Text' }],
    };
    const types = generateTypes(own as unknown as typeof definitions).together('sdc-sdk');
    const use = `import type { PipelineBuilder } from 'sdc-sdk';
import type { Stages } from './own-stages.js';
export function use(p: PipelineBuilder<Stages>): void {
  p.origin('Dev Raw Data Source', { dataFormat: 'JSON' }).to('Text', { text: "a'b", 'a b': 'x' });
  // @ts-expect-error
  p.origin('Dev Raw Data Source').to('Text', { text: 'c' });
  // @ts-expect-error
  p.origin('Dev Raw Data Source').to('Txt');
}
`;
    expect(
      compilerSays(
        new Map([
          ['own-stages', types],
          ['use', use],
        ]),
      ),
    ).toEqual([]);
  },
);
