import { test, expect } from '@playwright/test';
import { describeKept } from './kept.js';

test('what stays is told with where it is, how to log in and how to end it', () => {
  const common = { source: 'embedded' as const, logFiles: [] as string[] };
  const sdc = { url: 'http://127.0.0.1:1', username: 'admin', password: 'p1' };
  const kafka = { brokers: ['127.0.0.1:2'], credentials: { username: 'stf', password: 'p2' } };
  const text = describeKept({
    problems: [],
    folder: '/tmp/run',
    kept: [
      { ...common, product: 'sdc', version: '3.22.2', connection: sdc },
      { ...common, product: 'kafka', version: 'Apache Kafka 3.9.1', connection: kafka },
    ],
  });
  expect(text.split('\n')).toEqual([
    'These servers still run (STF_KEEP):',
    '  Data Collector 3.22.2: http://127.0.0.1:1  user admin, password p1',
    '  Apache Kafka 3.9.1: 127.0.0.1:2  SASL/PLAIN user stf, password p2',
    'Their data and logs are in /tmp/run.',
    'End them with: npx stf stop',
  ]);
});

test('nothing is told when nothing stays', () => {
  expect(describeKept({ problems: [], kept: [] })).toBe('');
});
