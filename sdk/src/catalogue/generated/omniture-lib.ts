// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface OmnitureOrigin {
  /** Proxy URI · `proxySettings.proxyUri` */
  proxyUri?: Text;
  /** Password · `proxySettings.password` */
  password?: Text;
  /** Omniture REST URL · `resourceUrl` · default "https://api2.omniture.com/admin/1.4/rest/" */
  omnitureRestUrl?: Text;
  /** Omniture Report Description · `reportDescription` */
  omnitureReportDescription?: Text;
  /** Request Timeout · `requestTimeoutMillis` · default 3000 */
  requestTimeout?: Amount;
  /** Mode · `httpMode` · default "POLLING" */
  mode?: OneOf<'POLLING'>;
  /** Report Request Interval (ms) · `pollingInterval` · default 5000 */
  reportRequestIntervalInMs?: Amount;
  /** Max Batch Size (reports) · `batchSize` · default 1 */
  maxBatchSizeInReports?: Amount;
  /** Batch Wait Time (ms) · `maxBatchWaitTime` · default 5000 */
  batchWaitTimeInMs?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Proxy URI */
  'proxySettings.proxyUri'?: Text;
  /** Username */
  'proxySettings.username'?: Text;
  /** Password */
  'proxySettings.password'?: Text;
  /** Omniture REST URL · default "https://api2.omniture.com/admin/1.4/rest/" */
  resourceUrl?: Text;
  /** Omniture Report Description */
  reportDescription?: Text;
  /** Request Timeout · default 3000 */
  requestTimeoutMillis?: Amount;
  /** Mode · default "POLLING" */
  httpMode?: OneOf<'POLLING'>;
  /** Report Request Interval (ms) · default 5000 */
  pollingInterval?: Amount;
  /** Max Batch Size (reports) · default 1 */
  batchSize?: Amount;
  /** Batch Wait Time (ms) · default 5000 */
  maxBatchWaitTime?: Amount;
  /** Username · `proxySettings.username` */
  username?: Text;
  /** Shared Secret */
  sharedSecret?: Text;
  /** Use Proxy · default false */
  useProxy?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
