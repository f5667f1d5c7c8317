import { expect, _baseTest as test } from '@playwright/test';
import { VariableNames } from 'sdc-sdk';

test('names of variables are words of the text, given once, and not of the language', () => {
  const names = new VariableNames('table', ['orders']);
  expect(names.take('Orders 2024')).toBe('orders2024');
  expect(names.take('ORDERS')).toBe('orders2');
  expect(names.take('orders')).toBe('orders3');
  expect(names.take('class')).toBe('class2');
  expect(names.take('2024')).toBe('table2024');
  expect(names.take('–')).toBe('table');
});
