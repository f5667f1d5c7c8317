import { expect, _baseTest as test } from '@playwright/test';
import { closest, didYouMean } from '../src/definitions/closest.js';

const labels = ['JDBC Producer', 'JDBC Query Consumer', 'Kafka Producer', 'Trash', 'Dev Raw Data Source'];

test('a misspelt label finds its neighbour first', () => {
  expect(closest('JDBC Prodcer', labels)[0]).toBe('JDBC Producer');
  expect(closest('trsh', labels)[0]).toBe('Trash');
});

test('shared words weigh more than shared letters', () => {
  expect(closest('JDBC Consumer', labels)[0]).toBe('JDBC Query Consumer');
});

test('nothing is offered for what resembles nothing', () => {
  expect(closest('Elasticsearch', labels)).toEqual([]);
  expect(didYouMean('Elasticsearch', labels)).toBeUndefined();
});
