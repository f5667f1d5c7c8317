import { expect, _baseTest as test } from '@playwright/test';
import { fittingRecords } from '../src/index.js';
import type { NamedValue } from '../src/builder/pipeline-json.js';
import { exportedStage } from './exported.js';

function firstRecord(...configuration: NamedValue[]): object | undefined {
  return fittingRecords({ stages: [exportedStage('A_01', 'A', { stageName: 'a', configuration })] }, 1)[0];
}

test('a record has the fields that paths and expressions name', () => {
  expect(
    firstRecord(
      { name: 'fields', value: ['/name', '/address/city', '/*'] },
      { name: 'expression', value: "${record:value('/price') * 2}" },
    ),
  ).toEqual({ id: 1, name: '1', address: { city: '1' }, price: '1' });
});

test('configs of another data format name no fields', () => {
  const text = { name: 'conf.dataGeneratorFormatConfig.textFieldPath', value: '/text' };
  expect(firstRecord({ name: 'conf.dataFormat', value: 'JSON' }, text)).toEqual({ id: 1 });
  expect(firstRecord({ name: 'conf.dataFormat', value: 'TEXT' }, text)).toEqual({ id: 1, text: '1' });
});

test('the expression of a topic names a field where it decides on the topic', () => {
  const topic = { name: 'conf.topicExpression', value: "${record:value('/topic')}" };
  expect(firstRecord({ name: 'conf.runtimeTopicResolution', value: false }, topic)).toEqual({ id: 1 });
  expect(firstRecord({ name: 'conf.runtimeTopicResolution', value: true }, topic)).toEqual({ id: 1, topic: '1' });
});

test('a record has the simple fields of an Avro schema', () => {
  const fields = [
    { name: 'username', type: 'string' },
    { name: 'age', type: ['null', 'int'] },
    { name: 'tags', type: { type: 'array', items: 'string' } },
  ];
  const avroSchema = { name: 'conf.avroSchema', value: JSON.stringify({ type: 'record', name: 'user', fields }) };
  expect(firstRecord({ name: 'conf.dataFormat', value: 'AVRO' }, avroSchema)).toEqual({
    id: 1,
    username: '1',
    age: '1',
  });
  expect(firstRecord({ name: 'conf.dataFormat', value: 'AVRO' }, { ...avroSchema, value: '{ broken' })).toEqual({
    id: 1,
  });
});
