// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface MySQLBinaryLogOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `connection.username` */
  username?: Text;
  /** Password · `connection.password` */
  password?: Text;
  /** Server ID · `config.serverId` · default "999" */
  serverId?: Text;
  /** Max Batch Size (records) · `config.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `config.maxWaitTime` · default 1000 */
  batchWaitTimeInMs?: Amount;
  /** Connect Timeout (ms) · `config.connectTimeout` · default 5000 */
  connectTimeoutInMs?: Amount;
  /** Enable KeepAlive Thread · `config.enableKeepAlive` · default true */
  enableKeepaliveThread?: Switch;
  /** KeepAlive Interval (ms) · `config.keepAliveInterval` · default 60000 */
  keepaliveIntervalInMs?: Amount;
  /** Start From Beginning · `config.startFromBeginning` · default false */
  startFromBeginning?: Switch;
  /** Initial offset · `config.initialOffset` */
  initialOffset?: Text;
  /** Include Tables · `config.includeTables` */
  includeTables?: Text;
  /** Ignore Tables · `config.ignoreTables` */
  ignoreTables?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'connection.useCredentials'?: Switch;
  /** Username */
  'connection.username'?: Text;
  /** Password */
  'connection.password'?: Text;
  /** Server ID · default "999" */
  'config.serverId'?: Text;
  /** Max Batch Size (records) · default 1000 */
  'config.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 1000 */
  'config.maxWaitTime'?: Amount;
  /** Connect Timeout (ms) · default 5000 */
  'config.connectTimeout'?: Amount;
  /** Enable KeepAlive Thread · default true */
  'config.enableKeepAlive'?: Switch;
  /** KeepAlive Interval (ms) · default 60000 */
  'config.keepAliveInterval'?: Amount;
  /** Start From Beginning · default false */
  'config.startFromBeginning'?: Switch;
  /** Initial offset */
  'config.initialOffset'?: Text;
  /** Include Tables */
  'config.includeTables'?: Text;
  /** Ignore Tables */
  'config.ignoreTables'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
