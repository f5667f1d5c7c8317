// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { DriverPropertiesItem } from './jdbc-lib.js';
import type { JdbcRecordType, StageOnRecordError, TransactionIsolation, UnknownTypeAction } from './choices.js';

export interface SAPHANAQueryConsumerOrigin {
  /** Host · `hikariConfigBean.hostSAP` */
  host?: Text;
  /** Port · `hikariConfigBean.portSAP` */
  port?: Amount;
  /** Database · `hikariConfigBean.databaseNameSAP` */
  database?: Text;
  /** Split Batch Commands · `hikariConfigBean.splitBatchCommandsSAP` · default false */
  splitBatchCommands?: Switch;
  /** Include SAP HANA Connection Details · `hikariConfigBean.pullClientInfoSAP` · default false */
  includeSapHanaConnectionDetails?: Switch;
  /** Use Credentials · `hikariConfigBean.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.username` */
  username?: Text;
  /** Password · `hikariConfigBean.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** Maximum Pool Size · `hikariConfigBean.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `hikariConfigBean.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `hikariConfigBean.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `hikariConfigBean.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `hikariConfigBean.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Auto Commit · `hikariConfigBean.autoCommit` · default false */
  autoCommit?: Switch;
  /** Enforce Read-only Connection · `hikariConfigBean.readOnly` · default true */
  enforceReadOnlyConnection?: Switch;
  /** Init Query · `hikariConfigBean.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConfigBean.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Incremental Mode · `isIncrementalMode` · default true */
  incrementalMode?: Switch;
  /** SQL Query · `query` */
  sqlQuery?: Text;
  /** Root Field Type · `jdbcRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<JdbcRecordType>;
  /** Max Batch Size (Records) · `commonSourceConfigBean.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Max Clob Size (Characters) · `commonSourceConfigBean.maxClobSize` · default 1000 */
  maxClobSizeInCharacters?: Amount;
  /** Max Blob Size (Bytes) · `commonSourceConfigBean.maxBlobSize` · default 1000 */
  maxBlobSizeInBytes?: Amount;
  /** Number of Retries on SQL Error · `commonSourceConfigBean.numSQLErrorRetries` · default 0 */
  numberOfRetriesOnSqlError?: Amount;
  /** New Table Discovery Interval · `commonSourceConfigBean.newTableQueryInterval` · default "${10 * SECONDS}" */
  newTableDiscoveryInterval?: Amount;
  /** No-more-data Event Generation Delay (seconds) · `commonSourceConfigBean.noMoreDataEventDelay` · default 0 */
  noMoreDataEventGenerationDelayInSeconds?: Amount;
  /** Convert Timestamp To String · `commonSourceConfigBean.convertTimestampToString` · default false */
  convertTimestampToString?: Switch;
  /** Create JDBC Header Attributes · `createJDBCNsHeaders` · default true */
  createJdbcHeaderAttributes?: Switch;
  /** JDBC Header Prefix · `jdbcNsHeaderPrefix` · default "jdbc." */
  jdbcHeaderPrefix?: Text;
  /** Disable Query Validation · `disableValidation` · default false */
  disableQueryValidation?: Switch;
  /** On Unknown Type · `unknownTypeAction` · default "STOP_PIPELINE" */
  onUnknownType?: OneOf<UnknownTypeAction>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Host */
  'hikariConfigBean.hostSAP'?: Text;
  /** Port */
  'hikariConfigBean.portSAP'?: Amount;
  /** Database */
  'hikariConfigBean.databaseNameSAP'?: Text;
  /** Split Batch Commands · default false */
  'hikariConfigBean.splitBatchCommandsSAP'?: Switch;
  /** Include SAP HANA Connection Details · default false */
  'hikariConfigBean.pullClientInfoSAP'?: Switch;
  /** Use Credentials · default true */
  'hikariConfigBean.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.username'?: Text;
  /** Password */
  'hikariConfigBean.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** Maximum Pool Size · default 1 */
  'hikariConfigBean.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'hikariConfigBean.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'hikariConfigBean.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'hikariConfigBean.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'hikariConfigBean.maxLifetime'?: Amount;
  /** Auto Commit · default false */
  'hikariConfigBean.autoCommit'?: Switch;
  /** Enforce Read-only Connection · default true */
  'hikariConfigBean.readOnly'?: Switch;
  /** Init Query */
  'hikariConfigBean.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConfigBean.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Incremental Mode · default true */
  isIncrementalMode?: Switch;
  /** SQL Query */
  query?: Text;
  /** Initial Offset · default "0" */
  initialOffset?: Text;
  /** Offset Column */
  offsetColumn?: Text;
  /** Root Field Type · default "LIST_MAP" */
  jdbcRecordType?: OneOf<JdbcRecordType>;
  /** Query Interval · default "${10 * SECONDS}" */
  queryInterval?: Amount;
  /** Max Batch Size (Records) · default 1000 */
  'commonSourceConfigBean.maxBatchSize'?: Amount;
  /** Max Clob Size (Characters) · default 1000 */
  'commonSourceConfigBean.maxClobSize'?: Amount;
  /** Max Blob Size (Bytes) · default 1000 */
  'commonSourceConfigBean.maxBlobSize'?: Amount;
  /** Number of Retries on SQL Error · default 0 */
  'commonSourceConfigBean.numSQLErrorRetries'?: Amount;
  /** New Table Discovery Interval · default "${10 * SECONDS}" */
  'commonSourceConfigBean.newTableQueryInterval'?: Amount;
  /** No-more-data Event Generation Delay (seconds) · default 0 */
  'commonSourceConfigBean.noMoreDataEventDelay'?: Amount;
  /** Convert Timestamp To String · default false */
  'commonSourceConfigBean.convertTimestampToString'?: Switch;
  /** Create JDBC Header Attributes · default true */
  createJDBCNsHeaders?: Switch;
  /** JDBC Header Prefix · default "jdbc." */
  jdbcNsHeaderPrefix?: Text;
  /** Disable Query Validation · default false */
  disableValidation?: Switch;
  /** On Unknown Type · default "STOP_PIPELINE" */
  unknownTypeAction?: OneOf<UnknownTypeAction>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
