import { expect, _baseTest as test } from '@playwright/test';
import { attributeName } from '../src/definitions/config-names.js';

const names: [label: string, rawName: string, attribute: string][] = [
  ['JDBC Connection String', 'hikariConfigBean.connectionString', 'jdbcConnectionString'],
  ['SQL Query', 'query', 'sqlQuery'],
  ['Max Batch Size (Records)', 'maxBatchSize', 'maxBatchSizeInRecords'],
  ['Rate Limit (records/sec)', 'rateLimit', 'rateLimitInRecordsPerSec'],
  ['Key & Value', 'conf.x', 'keyAndValue'],
  ['No-more-data Event', 'conf.y', 'noMoreDataEvent'],
  ['', 'conf.fieldMaskConfigs', 'fieldMaskConfigs'],
];

for (const [label, name, attribute] of names) {
  test(`${label || name} is written ${attribute}`, () => {
    expect(attributeName({ label, name })).toBe(attribute);
  });
}
