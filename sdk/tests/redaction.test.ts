import { expect, test } from '@playwright/test';
import { Redactor } from '../src/client/redaction.js';

test('a known password disappears in every spelling', () => {
  const redactor = new Redactor();
  redactor.addBasic('admin', 'p"ss word/1');
  const header = Buffer.from('admin:p"ss word/1').toString('base64');
  const cleaned = redactor.clean(
    `a p"ss word/1 b ${encodeURIComponent('p"ss word/1')} c ${header} d {"x":"p\\"ss word/1"}`,
  );
  expect(cleaned).toBe('a ****** b ****** c ****** d {"x":"******"}');
});

test('credentials that nobody named disappear by their shape', () => {
  const redactor = new Redactor();
  expect(redactor.clean('Authorization: Basic YWRtaW46YWRtaW4=')).toBe('Authorization: Basic ******');
  expect(redactor.clean('JSESSIONID_18630=node0abc; Path=/')).toBe('JSESSIONID_18630=******; Path=/');
  expect(redactor.clean('postgresql://app:secret@db/x')).toBe('postgresql://app:******@db/x');
});

test('a text without secrets stays as it is', () => {
  expect(new Redactor().clean('JDBC_06 - Failed to connect to jdbc:postgresql://localhost:1/none')).toBe(
    'JDBC_06 - Failed to connect to jdbc:postgresql://localhost:1/none',
  );
});
