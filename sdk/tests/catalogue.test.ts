import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { definitionsFrom, factsFrom } from '../src/catalogue/facts.js';
import { factsFiles, readFacts } from '../src/catalogue/facts-files.js';
import { generatedFiles, GENERATED_FOLDER } from '../src/catalogue/generated-files.js';
import { librariesOf } from '../src/catalogue/libraries-of.js';

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

test('what is generated is up to date with the facts', async () => {
  const expected = generatedFiles(definitionsFrom(await readFacts()));
  const names = await readdir(GENERATED_FOLDER);
  expect(names.sort()).toEqual([...expected.keys()].sort());
  for (const name of names) {
    const text = await readFile(new URL(name, GENERATED_FOLDER), 'utf8');
    expect(text === expected.get(name), `${name} is what npm run catalogue writes`).toBe(true);
  }
});

test('facts become definitions and facts again', async () => {
  const facts = await readFacts();
  const definitions = definitionsFrom(facts);
  expect(definitions.stages).toHaveLength(233);
  const again = factsFrom(definitions);
  expect([...factsFiles(again).keys()].sort()).toEqual([...factsFiles(facts).keys()].sort());
  expect(definitionsFrom(again)).toEqual(definitions);
});
