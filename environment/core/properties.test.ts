import { _baseTest as test, expect } from '@playwright/test';
import { editProperties, properties, propertyOf } from './properties.js';

test('values are escaped and read back', () => {
  expect(properties({ 'a b:c=d': ' x\\y\nz ü' })).toBe('a\\ b\\:c\\=d=\\ x\\\\y\\nz \\u00fc\n');
  const value = ' begins with a blank, has a \\, a\nline, = and : and ü\t.';
  expect(propertyOf(properties({ 'my.key': value }), 'my.key')).toBe(value);
});

test('a value is replaced in place, and the rest of the text stays', () => {
  const text = '# batches\nproduction.maxBatchSize=1000\n\nother = 1\n';
  expect(editProperties(text, { 'production.maxBatchSize': '5000' })).toBe(
    '# batches\nproduction.maxBatchSize=5000\n\nother = 1\n',
  );
});

test('a key in another case is set in both cases', () => {
  expect(editProperties('production.maxBatchSize=1000\n', { 'production.maxbatchsize': '7' })).toBe(
    'production.maxBatchSize=7\nproduction.maxbatchsize=7\n',
  );
});

test('new keys are appended, also to an empty text and to one without a final line break', () => {
  expect(editProperties('a=1', { b: '2' })).toBe('a=1\nb=2\n');
  expect(editProperties('', { b: '2' })).toBe('b=2\n');
});

test('a duplicate key is written once', () => {
  expect(editProperties('a=1\nb=1\na=2\n', { a: '3' })).toBe('a=3\nb=1\n');
});

test('every syntax of an entry is read', () => {
  for (const text of [
    'key value',
    'key:value',
    'key = value',
    '  key\tvalue',
    'k\\\ney=value',
    'k\\u0065y=val\\\n  ue',
  ]) {
    expect(propertyOf(text, 'key')).toBe('value');
    expect(editProperties(text, { key: 'new' })).toBe('key=new\n');
  }
});

test('comments are not entries, also with a backslash at the end', () => {
  const text = '#key=1\n! key=1 \\\nkey=2\n';
  expect(propertyOf(text, 'key')).toBe('2');
  expect(editProperties(text, { key: '3' })).toBe('#key=1\n! key=1 \\\nkey=3\n');
});

test('an escaped backslash at the end of a line does not continue it', () => {
  expect(editProperties('path=C:\\\\\nkey=1\n', { key: '2' })).toBe('path=C:\\\\\nkey=2\n');
});
