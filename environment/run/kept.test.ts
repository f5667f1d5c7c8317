import { _baseTest as test, expect } from '@playwright/test';
import { machineFrom } from '../options/machine-options.js';
import { describeKept } from './kept.js';

test('kept servers are described with address, login and how to stop them', () => {
  const common = { source: 'embedded' as const, logFiles: [] as string[] };
  const sdc = { url: 'http://127.0.0.1:1', username: 'admin', password: 'p1' };
  const kafka = { brokers: ['127.0.0.1:2'], credentials: { username: 'stf', password: 'p2' } };
  const report = {
    problems: [],
    folder: '/tmp/run',
    kept: [
      { ...common, product: 'sdc', version: '3.22.2', connection: sdc },
      { ...common, product: 'kafka', version: 'Apache Kafka 3.9.1', connection: kafka },
    ],
  };
  const text = describeKept(report, machineFrom({}));
  expect(text.split('\n')).toEqual([
    'These servers keep running (STF_KEEP):',
    '  Data Collector 3.22.2: http://127.0.0.1:1  user admin, password p1',
    '  Apache Kafka 3.9.1: 127.0.0.1:2  SASL/PLAIN user stf, password p2',
    'Their data and logs are in /tmp/run.',
    'Stop them with: npx stf stop',
  ]);
});

test('without kept servers the description is empty', () => {
  expect(describeKept({ problems: [], kept: [] }, machineFrom({}))).toBe('');
});
