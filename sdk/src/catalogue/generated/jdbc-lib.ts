// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, SomeOf, Switch, Text } from '../../definitions/config-types.js';
import type { BatchTableStrategy, ChangeLogFormat, DataType, DefaultOperation, EvictionPolicyType, JdbcRecordType, MissingLookupBehavior, RawDataMultipleValuesBehavior, StageOnRecordError, TableOrderStrategy, TimeUnit, TransactionIsolation, UnknownTypeAction, UnsupportedAction, UnsupportedFieldOp } from './choices.js';

export interface JDBCConnectionVerifierOrigin {
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface MySQLConnectionVerifierOrigin {
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface OracleConnectionVerifierOrigin {
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface PostgresConnectionVerifierOrigin {
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface SQLServerConnectionVerifierOrigin {
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface ColumnNamesItem2 {
  /** Parameterized Value · `paramValue` · default "?" */
  parameterizedValue?: Text;
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Parameterized Value · default "?" */
  paramValue?: Text;
  /** Column Name */
  columnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Default Value */
  defaultValue?: Text;
  /** Data Type · default "USE_COLUMN_TYPE" */
  dataType?: OneOf<DataType>;
}

export interface DriverPropertiesItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface JDBCProducerDestination {
  /** Schema Name · `schema` */
  schemaName?: Text;
  /** Table Name · `tableNameTemplate` · default "<tableName>" */
  tableName?: Text;
  /** Field to Column Mapping · `columnNames` */
  fieldToColumnMapping?: Beans<ColumnNamesItem2>;
  /** Enclose Object Names · `encloseTableName` · default false */
  encloseObjectNames?: Switch;
  /** Unsupported Operation Handling · `unsupportedAction` · default "DISCARD" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** Use Multi-Row Operation · `useMultiRowInsert` · default false */
  useMultiRowOperation?: Switch;
  /** Statement Parameter Limit · `maxPrepStmtParameters` · default -1 */
  statementParameterLimit?: Amount;
  /** Rollback Batch on Error · `rollbackOnError` · default false */
  rollbackBatchOnError?: Switch;
  /** Connection · `hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
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
  /** Init Query · `hikariConfigBean.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConfigBean.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Data SQLSTATE Codes · `customDataSqlStateCodes` */
  dataSqlstateCodes?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Schema Name */
  schema?: Text;
  /** Table Name · default "<tableName>" */
  tableNameTemplate?: Text;
  /** Field to Column Mapping */
  columnNames?: Beans<ColumnNamesItem2>;
  /** Enclose Object Names · default false */
  encloseTableName?: Switch;
  /** Change Log Format · default "NONE" */
  changeLogFormat?: OneOf<ChangeLogFormat>;
  /** Default Operation · default "INSERT" */
  defaultOperation?: OneOf<DefaultOperation>;
  /** Unsupported Operation Handling · default "DISCARD" */
  unsupportedAction?: OneOf<UnsupportedAction>;
  /** Use Multi-Row Operation · default false */
  useMultiRowInsert?: Switch;
  /** Statement Parameter Limit · default -1 */
  maxPrepStmtParameters?: Amount;
  /** Rollback Batch on Error · default false */
  rollbackOnError?: Switch;
  /** Connection · default "MANUAL" */
  'hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.connection.username'?: Text;
  /** Password */
  'hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConfigBean.connectionTestQuery'?: Text;
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
  /** Init Query */
  'hikariConfigBean.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConfigBean.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Data SQLSTATE Codes */
  customDataSqlStateCodes?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface JDBCQueryExecutor {
  /** Connection · `config.hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `config.hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `config.hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `config.hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `config.hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `config.hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `config.hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `config.hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `config.hikariConfigBean.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `config.hikariConfigBean.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `config.hikariConfigBean.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `config.hikariConfigBean.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `config.hikariConfigBean.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Auto Commit · `config.hikariConfigBean.autoCommit` · default false */
  autoCommit?: Switch;
  /** Init Query · `config.hikariConfigBean.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `config.hikariConfigBean.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** SQL Queries · `config.queries` */
  sqlQueries?: List;
  /** Include Query Result Count in Events · `config.queryResultCount` · default false */
  includeQueryResultCountInEvents?: Switch;
  /** Batch Commit · `config.batchCommit` · default true */
  batchCommit?: Switch;
  /** Enable Parallel Queries · `config.isParallel` */
  enableParallelQueries?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'config.hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'config.hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'config.hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'config.hikariConfigBean.connection.username'?: Text;
  /** Password */
  'config.hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'config.hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'config.hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'config.hikariConfigBean.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'config.hikariConfigBean.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'config.hikariConfigBean.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'config.hikariConfigBean.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'config.hikariConfigBean.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'config.hikariConfigBean.maxLifetime'?: Amount;
  /** Auto Commit · default false */
  'config.hikariConfigBean.autoCommit'?: Switch;
  /** Init Query */
  'config.hikariConfigBean.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'config.hikariConfigBean.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** SQL Queries */
  'config.queries'?: List;
  /** Include Query Result Count in Events · default false */
  'config.queryResultCount'?: Switch;
  /** Batch Commit · default true */
  'config.batchCommit'?: Switch;
  /** Enable Parallel Queries */
  'config.isParallel'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SchemaTableConfigsItem {
  /** Table Name Pattern · `table` */
  tableNamePattern?: Text;
  /** Exclusion Pattern · `excludePattern` */
  exclusionPattern?: Text;
  /** Schema */
  schema?: Text;
  /** Table Name Pattern */
  table?: Text;
  /** Exclusion Pattern */
  excludePattern?: Text;
}

export interface OracleCDCClientOrigin {
  /** Connection · `hikariConf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConf.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConf.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConf.connection.username` */
  username?: Text;
  /** Password · `hikariConf.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConf.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConf.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConf.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `hikariConf.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `hikariConf.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `hikariConf.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `hikariConf.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `hikariConf.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Enforce Read-only Connection · `hikariConf.readOnly` · default true */
  enforceReadOnlyConnection?: Switch;
  /** Init Query · `hikariConf.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConf.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Max Batch Size (records) · `oracleCDCConfigBean.baseConfigBean.maxBatchSize` · default 100 */
  maxBatchSizeInRecords?: Amount;
  /** Tables · `oracleCDCConfigBean.baseConfigBean.schemaTableConfigs` */
  tables?: Beans<SchemaTableConfigsItem>;
  /** Operations · `oracleCDCConfigBean.baseConfigBean.changeTypes` · default ["INSERT","UPDATE","DELETE"] */
  operations?: SomeOf<'INSERT' | 'UPDATE' | 'DELETE' | 'SELECT_FOR_UPDATE'>;
  /** Case Sensitive Names · `oracleCDCConfigBean.baseConfigBean.caseSensitive` · default false */
  caseSensitiveNames?: Switch;
  /** PDB · `oracleCDCConfigBean.pdb` */
  pdb?: Text;
  /** Initial Change · `oracleCDCConfigBean.startValue` · default "LATEST" */
  initialChange?: OneOf<'LATEST' | 'DATE' | 'SCN'>;
  /** Start Date · `oracleCDCConfigBean.startDate` */
  startDate?: Text;
  /** Start SCN · `oracleCDCConfigBean.startSCN` */
  startScn?: Text;
  /** Dictionary Source · `oracleCDCConfigBean.dictionary` */
  dictionarySource?: OneOf<'DICT_FROM_ONLINE_CATALOG' | 'DICT_FROM_REDO_LOGS'>;
  /** Buffer Changes Locally · `oracleCDCConfigBean.bufferLocally` · default true */
  bufferChangesLocally?: Switch;
  /** Buffer Location · `oracleCDCConfigBean.bufferLocation` · default "IN_MEMORY" */
  bufferLocation?: OneOf<'IN_MEMORY' | 'ON_DISK'>;
  /** Discard Old Uncommitted Transactions · `oracleCDCConfigBean.discardExpired` · default false */
  discardOldUncommittedTransactions?: Switch;
  /** Unsupported Field Type · `oracleCDCConfigBean.unsupportedFieldOp` · default "TO_ERROR" */
  unsupportedFieldType?: OneOf<UnsupportedFieldOp>;
  /** Add unsupported fields to records · `oracleCDCConfigBean.sendUnsupportedFields` · default false */
  addUnsupportedFieldsToRecords?: Switch;
  /** Include Nulls · `oracleCDCConfigBean.allowNulls` · default false */
  includeNulls?: Switch;
  /** Convert Timestamp To String · `oracleCDCConfigBean.convertTimestampToString` · default false */
  convertTimestampToString?: Switch;
  /** Maximum Transaction Length · `oracleCDCConfigBean.txnWindow` · default "${1 * HOURS}" */
  maximumTransactionLength?: Amount;
  /** LogMiner Session Window · `oracleCDCConfigBean.logminerWindow` · default "${2 * HOURS}" */
  logminerSessionWindow?: Amount;
  /** Parse SQL Query · `oracleCDCConfigBean.parseQuery` · default true */
  parseSqlQuery?: Switch;
  /** Send Redo Query in Headers · `oracleCDCConfigBean.keepOriginalQuery` · default false */
  sendRedoQueryInHeaders?: Switch;
  /** JDBC Fetch Size for Current Window · `oracleCDCConfigBean.fetchSizeLatest` · default 1 */
  jdbcFetchSizeForCurrentWindow?: Amount;
  /** JDBC Fetch Size for Past Windows · `oracleCDCConfigBean.jdbcFetchSize` · default 1 */
  jdbcFetchSizeForPastWindows?: Amount;
  /** Use PEG Parser · `oracleCDCConfigBean.useNewParser` · default false */
  usePegParser?: Switch;
  /** Parsing Thread Pool Size · `oracleCDCConfigBean.parseThreadPoolSize` · default 1 */
  parsingThreadPoolSize?: Amount;
  /** Disable Continuous Mine · `oracleCDCConfigBean.disableContinuousMine` · default false */
  disableContinuousMine?: Switch;
  /** DB Time Zone · `oracleCDCConfigBean.dbTimeZone` */
  dbTimeZone?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  'hikariConf.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConf.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConf.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConf.connection.username'?: Text;
  /** Password */
  'hikariConf.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConf.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConf.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConf.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'hikariConf.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'hikariConf.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'hikariConf.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'hikariConf.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'hikariConf.maxLifetime'?: Amount;
  /** Enforce Read-only Connection · default true */
  'hikariConf.readOnly'?: Switch;
  /** Init Query */
  'hikariConf.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConf.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Max Batch Size (records) · default 100 */
  'oracleCDCConfigBean.baseConfigBean.maxBatchSize'?: Amount;
  /** Tables */
  'oracleCDCConfigBean.baseConfigBean.schemaTableConfigs'?: Beans<SchemaTableConfigsItem>;
  /** Operations · default ["INSERT","UPDATE","DELETE"] */
  'oracleCDCConfigBean.baseConfigBean.changeTypes'?: SomeOf<'INSERT' | 'UPDATE' | 'DELETE' | 'SELECT_FOR_UPDATE'>;
  /** Case Sensitive Names · default false */
  'oracleCDCConfigBean.baseConfigBean.caseSensitive'?: Switch;
  /** PDB */
  'oracleCDCConfigBean.pdb'?: Text;
  /** Initial Change · default "LATEST" */
  'oracleCDCConfigBean.startValue'?: OneOf<'LATEST' | 'DATE' | 'SCN'>;
  /** Start Date */
  'oracleCDCConfigBean.startDate'?: Text;
  /** Start SCN */
  'oracleCDCConfigBean.startSCN'?: Text;
  /** Dictionary Source */
  'oracleCDCConfigBean.dictionary'?: OneOf<'DICT_FROM_ONLINE_CATALOG' | 'DICT_FROM_REDO_LOGS'>;
  /** Buffer Changes Locally · default true */
  'oracleCDCConfigBean.bufferLocally'?: Switch;
  /** Buffer Location · default "IN_MEMORY" */
  'oracleCDCConfigBean.bufferLocation'?: OneOf<'IN_MEMORY' | 'ON_DISK'>;
  /** Discard Old Uncommitted Transactions · default false */
  'oracleCDCConfigBean.discardExpired'?: Switch;
  /** Unsupported Field Type · default "TO_ERROR" */
  'oracleCDCConfigBean.unsupportedFieldOp'?: OneOf<UnsupportedFieldOp>;
  /** Add unsupported fields to records · default false */
  'oracleCDCConfigBean.sendUnsupportedFields'?: Switch;
  /** Include Nulls · default false */
  'oracleCDCConfigBean.allowNulls'?: Switch;
  /** Convert Timestamp To String · default false */
  'oracleCDCConfigBean.convertTimestampToString'?: Switch;
  /** Maximum Transaction Length · default "${1 * HOURS}" */
  'oracleCDCConfigBean.txnWindow'?: Amount;
  /** LogMiner Session Window · default "${2 * HOURS}" */
  'oracleCDCConfigBean.logminerWindow'?: Amount;
  /** Parse SQL Query · default true */
  'oracleCDCConfigBean.parseQuery'?: Switch;
  /** Send Redo Query in Headers · default false */
  'oracleCDCConfigBean.keepOriginalQuery'?: Switch;
  /** JDBC Fetch Size for Current Window · default 1 */
  'oracleCDCConfigBean.fetchSizeLatest'?: Amount;
  /** JDBC Fetch Size for Past Windows · default 1 */
  'oracleCDCConfigBean.jdbcFetchSize'?: Amount;
  /** Use PEG Parser · default false */
  'oracleCDCConfigBean.useNewParser'?: Switch;
  /** Parsing Thread Pool Size · default 1 */
  'oracleCDCConfigBean.parseThreadPoolSize'?: Amount;
  /** Disable Continuous Mine · default false */
  'oracleCDCConfigBean.disableContinuousMine'?: Switch;
  /** DB Time Zone */
  'oracleCDCConfigBean.dbTimeZone'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface PostgreSQLCDCClientOrigin {
  /** Connection · `hikariConf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConf.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConf.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConf.connection.username` */
  username?: Text;
  /** Password · `hikariConf.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConf.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConf.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConf.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `hikariConf.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `hikariConf.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `hikariConf.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `hikariConf.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `hikariConf.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Enforce Read-only Connection · `hikariConf.readOnly` · default true */
  enforceReadOnlyConnection?: Switch;
  /** Init Query · `hikariConf.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConf.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Max Batch Size (records) · `postgresCDCConfigBean.baseConfigBean.maxBatchSize` · default 100 */
  maxBatchSizeInRecords?: Amount;
  /** Tables · `postgresCDCConfigBean.baseConfigBean.schemaTableConfigs` */
  tables?: Beans<SchemaTableConfigsItem>;
  /** Initial Change · `postgresCDCConfigBean.startValue` · default "LATEST" */
  initialChange?: OneOf<'LATEST' | 'DATE' | 'LSN'>;
  /** Start Date · `postgresCDCConfigBean.startDate` */
  startDate?: Text;
  /** DB Time Zone · `postgresCDCConfigBean.dbTimeZone` */
  dbTimeZone?: Text;
  /** Start LSN · `postgresCDCConfigBean.startLSN` */
  startLsn?: Text;
  /** Remove Replication Slot on Close · `postgresCDCConfigBean.removeSlotOnClose` · default false */
  removeReplicationSlotOnClose?: Switch;
  /** Replication Slot · `postgresCDCConfigBean.slot` · default "sdc" */
  replicationSlot?: Text;
  /** Operations · `postgresCDCConfigBean.postgresChangeTypes` · default ["INSERT","UPDATE","DELETE"] */
  operations?: SomeOf<DefaultOperation>;
  /** Batch Wait Time (ms) · `postgresCDCConfigBean.maxBatchWaitTime` · default 15000 */
  batchWaitTimeInMs?: Amount;
  /** Unsupported Field Type · `postgresCDCConfigBean.unsupportedFieldOp` · default "TO_ERROR" */
  unsupportedFieldType?: OneOf<UnsupportedFieldOp>;
  /** Add Unsupported Fields · `postgresCDCConfigBean.sendUnsupportedFields` · default false */
  addUnsupportedFields?: Switch;
  /** Convert Timestamp To String · `postgresCDCConfigBean.convertTimestampToString` · default false */
  convertTimestampToString?: Switch;
  /** Query Timeout · `postgresCDCConfigBean.queryTimeout` · default "${5 * MINUTES}" */
  queryTimeout?: Amount;
  /** Poll Interval · `postgresCDCConfigBean.pollInterval` · default "${1 * SECONDS}" */
  pollInterval?: Amount;
  /** Status Interval · `postgresCDCConfigBean.statusInterval` · default "${30 * SECONDS}" */
  statusInterval?: Amount;
  /** CDC Generator Queue Size · `postgresCDCConfigBean.generatorQueueMaxSize` · default 500 */
  cdcGeneratorQueueSize?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  'hikariConf.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConf.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConf.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConf.connection.username'?: Text;
  /** Password */
  'hikariConf.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConf.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConf.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConf.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'hikariConf.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'hikariConf.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'hikariConf.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'hikariConf.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'hikariConf.maxLifetime'?: Amount;
  /** Enforce Read-only Connection · default true */
  'hikariConf.readOnly'?: Switch;
  /** Init Query */
  'hikariConf.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConf.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Max Batch Size (records) · default 100 */
  'postgresCDCConfigBean.baseConfigBean.maxBatchSize'?: Amount;
  /** Tables */
  'postgresCDCConfigBean.baseConfigBean.schemaTableConfigs'?: Beans<SchemaTableConfigsItem>;
  /** Initial Change · default "LATEST" */
  'postgresCDCConfigBean.startValue'?: OneOf<'LATEST' | 'DATE' | 'LSN'>;
  /** Start Date */
  'postgresCDCConfigBean.startDate'?: Text;
  /** DB Time Zone */
  'postgresCDCConfigBean.dbTimeZone'?: Text;
  /** Start LSN */
  'postgresCDCConfigBean.startLSN'?: Text;
  /** Remove Replication Slot on Close · default false */
  'postgresCDCConfigBean.removeSlotOnClose'?: Switch;
  /** Replication Slot · default "sdc" */
  'postgresCDCConfigBean.slot'?: Text;
  /** Operations · default ["INSERT","UPDATE","DELETE"] */
  'postgresCDCConfigBean.postgresChangeTypes'?: SomeOf<DefaultOperation>;
  /** Batch Wait Time (ms) · default 15000 */
  'postgresCDCConfigBean.maxBatchWaitTime'?: Amount;
  /** Unsupported Field Type · default "TO_ERROR" */
  'postgresCDCConfigBean.unsupportedFieldOp'?: OneOf<UnsupportedFieldOp>;
  /** Add Unsupported Fields · default false */
  'postgresCDCConfigBean.sendUnsupportedFields'?: Switch;
  /** Convert Timestamp To String · default false */
  'postgresCDCConfigBean.convertTimestampToString'?: Switch;
  /** Query Timeout · default "${5 * MINUTES}" */
  'postgresCDCConfigBean.queryTimeout'?: Amount;
  /** Poll Interval · default "${1 * SECONDS}" */
  'postgresCDCConfigBean.pollInterval'?: Amount;
  /** Status Interval · default "${30 * SECONDS}" */
  'postgresCDCConfigBean.statusInterval'?: Amount;
  /** CDC Generator Queue Size · default 500 */
  'postgresCDCConfigBean.generatorQueueMaxSize'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface TableConfigsItem {
  /** Capture Instance Name · `capture_instance` · default "dbo_%" */
  captureInstanceName?: Text;
  /** Capture Instance Name · default "dbo_%" */
  capture_instance?: Text;
  /** Table Exclusion Pattern */
  tableExclusionPattern?: Text;
  /** Initial Offset */
  initialOffset?: Text;
}

export interface SQLServerCDCClientOrigin {
  /** Connection · `hikariConf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConf.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConf.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConf.connection.username` */
  username?: Text;
  /** Password · `hikariConf.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConf.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConf.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConf.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `hikariConf.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `hikariConf.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `hikariConf.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `hikariConf.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `hikariConf.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Auto Commit · `hikariConf.autoCommit` · default false */
  autoCommit?: Switch;
  /** Enforce Read-only Connection · `hikariConf.readOnly` · default true */
  enforceReadOnlyConnection?: Switch;
  /** Init Query · `hikariConf.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConf.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Queries Per Second · `commonSourceConfigBean.queriesPerSecond` · default "10" */
  queriesPerSecond?: Text;
  /** Max Batch Size (Records) · `commonSourceConfigBean.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Max Clob Size (Characters) · `commonSourceConfigBean.maxClobSize` · default 1000 */
  maxClobSizeInCharacters?: Amount;
  /** Max Blob Size (Bytes) · `commonSourceConfigBean.maxBlobSize` · default 1000 */
  maxBlobSizeInBytes?: Amount;
  /** Number of Retries on SQL Error · `commonSourceConfigBean.numSQLErrorRetries` · default 0 */
  numberOfRetriesOnSqlError?: Amount;
  /** Allow Late Tables · `commonSourceConfigBean.allowLateTable` · default false */
  allowLateTables?: Switch;
  /** New Table Discovery Interval · `commonSourceConfigBean.newTableQueryInterval` · default "${10 * SECONDS}" */
  newTableDiscoveryInterval?: Amount;
  /** Enable Schema Changes Event · `commonSourceConfigBean.enableSchemaChanges` · default false */
  enableSchemaChangesEvent?: Switch;
  /** Maximum Transaction Length · `commonSourceConfigBean.txnWindow` · default -1 */
  maximumTransactionLength?: Amount;
  /** No-more-data Event Generation Delay (seconds) · `commonSourceConfigBean.noMoreDataEventDelay` · default 0 */
  noMoreDataEventGenerationDelayInSeconds?: Amount;
  /** Convert Timestamp To String · `commonSourceConfigBean.convertTimestampToString` · default false */
  convertTimestampToString?: Switch;
  /** Table Configs · `cdcTableJdbcConfigBean.tableConfigs` */
  tableConfigs?: Beans<TableConfigsItem>;
  /** Number of Threads · `cdcTableJdbcConfigBean.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Use Direct Table Query · `cdcTableJdbcConfigBean.useTable` · default false */
  useDirectTableQuery?: Switch;
  /** Per Batch Strategy · `cdcTableJdbcConfigBean.batchTableStrategy` · default "SWITCH_TABLES" */
  perBatchStrategy?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · `cdcTableJdbcConfigBean.numberOfBatchesFromRs` · default -1 */
  batchesFromResultSet?: Amount;
  /** Result Set Cache Size · `cdcTableJdbcConfigBean.resultCacheSize` · default -1 */
  resultSetCacheSize?: Amount;
  /** Initial Table Order Strategy · `cdcTableJdbcConfigBean.tableOrderStrategy` · default "NONE" */
  initialTableOrderStrategy?: OneOf<TableOrderStrategy>;
  /** Fetch Size · `cdcTableJdbcConfigBean.fetchSize` · default 1000 */
  fetchSize?: Amount;
  /** Reconnect for each Query · `cdcTableJdbcConfigBean.isReconnect` · default false */
  reconnectForEachQuery?: Switch;
  /** On Unknown Type · `cdcTableJdbcConfigBean.unknownTypeAction` · default "STOP_PIPELINE" */
  onUnknownType?: OneOf<UnknownTypeAction>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  'hikariConf.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConf.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConf.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConf.connection.username'?: Text;
  /** Password */
  'hikariConf.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConf.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConf.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConf.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'hikariConf.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'hikariConf.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'hikariConf.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'hikariConf.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'hikariConf.maxLifetime'?: Amount;
  /** Auto Commit · default false */
  'hikariConf.autoCommit'?: Switch;
  /** Enforce Read-only Connection · default true */
  'hikariConf.readOnly'?: Switch;
  /** Init Query */
  'hikariConf.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConf.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Queries Per Second · default "10" */
  'commonSourceConfigBean.queriesPerSecond'?: Text;
  /** Max Batch Size (Records) · default 1000 */
  'commonSourceConfigBean.maxBatchSize'?: Amount;
  /** Max Clob Size (Characters) · default 1000 */
  'commonSourceConfigBean.maxClobSize'?: Amount;
  /** Max Blob Size (Bytes) · default 1000 */
  'commonSourceConfigBean.maxBlobSize'?: Amount;
  /** Number of Retries on SQL Error · default 0 */
  'commonSourceConfigBean.numSQLErrorRetries'?: Amount;
  /** Allow Late Tables · default false */
  'commonSourceConfigBean.allowLateTable'?: Switch;
  /** New Table Discovery Interval · default "${10 * SECONDS}" */
  'commonSourceConfigBean.newTableQueryInterval'?: Amount;
  /** Enable Schema Changes Event · default false */
  'commonSourceConfigBean.enableSchemaChanges'?: Switch;
  /** Maximum Transaction Length · default -1 */
  'commonSourceConfigBean.txnWindow'?: Amount;
  /** No-more-data Event Generation Delay (seconds) · default 0 */
  'commonSourceConfigBean.noMoreDataEventDelay'?: Amount;
  /** Convert Timestamp To String · default false */
  'commonSourceConfigBean.convertTimestampToString'?: Switch;
  /** Table Configs */
  'cdcTableJdbcConfigBean.tableConfigs'?: Beans<TableConfigsItem>;
  /** Number of Threads · default 1 */
  'cdcTableJdbcConfigBean.numberOfThreads'?: Amount;
  /** Use Direct Table Query · default false */
  'cdcTableJdbcConfigBean.useTable'?: Switch;
  /** Per Batch Strategy · default "SWITCH_TABLES" */
  'cdcTableJdbcConfigBean.batchTableStrategy'?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · default -1 */
  'cdcTableJdbcConfigBean.numberOfBatchesFromRs'?: Amount;
  /** Result Set Cache Size · default -1 */
  'cdcTableJdbcConfigBean.resultCacheSize'?: Amount;
  /** Initial Table Order Strategy · default "NONE" */
  'cdcTableJdbcConfigBean.tableOrderStrategy'?: OneOf<TableOrderStrategy>;
  /** Fetch Size · default 1000 */
  'cdcTableJdbcConfigBean.fetchSize'?: Amount;
  /** Reconnect for each Query · default false */
  'cdcTableJdbcConfigBean.isReconnect'?: Switch;
  /** On Unknown Type · default "STOP_PIPELINE" */
  'cdcTableJdbcConfigBean.unknownTypeAction'?: OneOf<UnknownTypeAction>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface TableConfigsItem2 {
  /** Table Name Pattern · `tablePattern` · default "%" */
  tableNamePattern?: Text;
  /** Schema · default "dbo" */
  schema?: Text;
  /** Table Name Pattern · default "%" */
  tablePattern?: Text;
  /** Table Exclusion Pattern */
  tableExclusionPattern?: Text;
  /** Initial Offset · default -1 */
  initialOffset?: Amount;
}

export interface SQLServerChangeTrackingClientOrigin {
  /** Connection · `hikariConf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConf.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConf.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConf.connection.username` */
  username?: Text;
  /** Password · `hikariConf.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConf.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConf.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConf.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `hikariConf.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `hikariConf.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `hikariConf.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `hikariConf.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `hikariConf.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Auto Commit · `hikariConf.autoCommit` · default false */
  autoCommit?: Switch;
  /** Enforce Read-only Connection · `hikariConf.readOnly` · default true */
  enforceReadOnlyConnection?: Switch;
  /** Init Query · `hikariConf.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConf.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Queries Per Second · `commonSourceConfigBean.queriesPerSecond` · default "10" */
  queriesPerSecond?: Text;
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
  /** Table Configs · `ctTableJdbcConfigBean.tableConfigs` */
  tableConfigs?: Beans<TableConfigsItem2>;
  /** Include the latest data in the record · `ctTableJdbcConfigBean.includeJoin` · default true */
  includeTheLatestDataInTheRecord?: Switch;
  /** Number of Threads · `ctTableJdbcConfigBean.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Per Batch Strategy · `ctTableJdbcConfigBean.batchTableStrategy` · default "SWITCH_TABLES" */
  perBatchStrategy?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · `ctTableJdbcConfigBean.numberOfBatchesFromRs` · default -1 */
  batchesFromResultSet?: Amount;
  /** Result Set Cache Size · `ctTableJdbcConfigBean.resultCacheSize` · default -1 */
  resultSetCacheSize?: Amount;
  /** Data Time Zone · `ctTableJdbcConfigBean.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Initial Table Order Strategy · `ctTableJdbcConfigBean.tableOrderStrategy` · default "NONE" */
  initialTableOrderStrategy?: OneOf<TableOrderStrategy>;
  /** On Unknown Type · `ctTableJdbcConfigBean.unknownTypeAction` · default "STOP_PIPELINE" */
  onUnknownType?: OneOf<UnknownTypeAction>;
  /** Fetch Size · `ctTableJdbcConfigBean.fetchSize` · default 1000 */
  fetchSize?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  'hikariConf.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConf.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConf.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConf.connection.username'?: Text;
  /** Password */
  'hikariConf.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConf.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConf.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConf.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'hikariConf.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'hikariConf.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'hikariConf.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'hikariConf.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'hikariConf.maxLifetime'?: Amount;
  /** Auto Commit · default false */
  'hikariConf.autoCommit'?: Switch;
  /** Enforce Read-only Connection · default true */
  'hikariConf.readOnly'?: Switch;
  /** Init Query */
  'hikariConf.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConf.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Queries Per Second · default "10" */
  'commonSourceConfigBean.queriesPerSecond'?: Text;
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
  /** Table Configs */
  'ctTableJdbcConfigBean.tableConfigs'?: Beans<TableConfigsItem2>;
  /** Include the latest data in the record · default true */
  'ctTableJdbcConfigBean.includeJoin'?: Switch;
  /** Number of Threads · default 1 */
  'ctTableJdbcConfigBean.numberOfThreads'?: Amount;
  /** Per Batch Strategy · default "SWITCH_TABLES" */
  'ctTableJdbcConfigBean.batchTableStrategy'?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · default -1 */
  'ctTableJdbcConfigBean.numberOfBatchesFromRs'?: Amount;
  /** Result Set Cache Size · default -1 */
  'ctTableJdbcConfigBean.resultCacheSize'?: Amount;
  /** Data Time Zone · default "UTC" */
  'ctTableJdbcConfigBean.timeZoneID'?: Text;
  /** Initial Table Order Strategy · default "NONE" */
  'ctTableJdbcConfigBean.tableOrderStrategy'?: OneOf<TableOrderStrategy>;
  /** On Unknown Type · default "STOP_PIPELINE" */
  'ctTableJdbcConfigBean.unknownTypeAction'?: OneOf<UnknownTypeAction>;
  /** Fetch Size · default 1000 */
  'ctTableJdbcConfigBean.fetchSize'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface JDBCQueryConsumerOrigin {
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
  /** Maximum Transaction Length · `commonSourceConfigBean.txnWindow` · default -1 */
  maximumTransactionLength?: Amount;
  /** No-more-data Event Generation Delay (seconds) · `commonSourceConfigBean.noMoreDataEventDelay` · default 0 */
  noMoreDataEventGenerationDelayInSeconds?: Amount;
  /** Convert Timestamp To String · `commonSourceConfigBean.convertTimestampToString` · default false */
  convertTimestampToString?: Switch;
  /** Transaction ID Column Name · `txnIdColumnName` */
  transactionIdColumnName?: Text;
  /** Max Transaction Size · `txnMaxSize` · default 10000 */
  maxTransactionSize?: Amount;
  /** Connection · `hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
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
  /** Maximum Transaction Length · default -1 */
  'commonSourceConfigBean.txnWindow'?: Amount;
  /** No-more-data Event Generation Delay (seconds) · default 0 */
  'commonSourceConfigBean.noMoreDataEventDelay'?: Amount;
  /** Convert Timestamp To String · default false */
  'commonSourceConfigBean.convertTimestampToString'?: Switch;
  /** Transaction ID Column Name */
  txnIdColumnName?: Text;
  /** Max Transaction Size · default 10000 */
  txnMaxSize?: Amount;
  /** Connection · default "MANUAL" */
  'hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.connection.username'?: Text;
  /** Password */
  'hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConfigBean.connectionTestQuery'?: Text;
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

export interface TableConfigsItem3 {
  /** Enable Table Name List · `isTablePatternListProvided` · default false */
  enableTableNameList?: Switch;
  /** Table Name Pattern · `tablePattern` · default "%" */
  tableNamePattern?: Text;
  /** Table Name Pattern List · `tablePatternList` */
  tableNamePatternList?: List;
  /** Override Offset Columns · `overrideDefaultOffsetColumns` · default false */
  overrideOffsetColumns?: Switch;
  /** Initial Offset · `offsetColumnToInitialOffsetValue` */
  initialOffset?: Entries;
  /** Enable Non-Incremental Load · `enableNonIncremental` · default true */
  enableNonIncrementalLoad?: Switch;
  /** Multithreaded Partition Processing Mode · `partitioningMode` · default "DISABLED" */
  multithreadedPartitionProcessingMode?: OneOf<'DISABLED' | 'BEST_EFFORT' | 'REQUIRED'>;
  /** Max Partitions · `maxNumActivePartitions` · default -1 */
  maxPartitions?: Amount;
  /** Offset Column Conditions · `extraOffsetColumnConditions` */
  offsetColumnConditions?: Text;
  /** Schema */
  schema?: Text;
  /** Enable Table Name List · default false */
  isTablePatternListProvided?: Switch;
  /** Table Name Pattern · default "%" */
  tablePattern?: Text;
  /** Table Name Pattern List */
  tablePatternList?: List;
  /** Table Exclusion Pattern */
  tableExclusionPattern?: Text;
  /** Schema Exclusion Pattern */
  schemaExclusionPattern?: Text;
  /** Override Offset Columns · default false */
  overrideDefaultOffsetColumns?: Switch;
  /** Offset Columns */
  offsetColumns?: List;
  /** Initial Offset */
  offsetColumnToInitialOffsetValue?: Entries;
  /** Enable Non-Incremental Load · default true */
  enableNonIncremental?: Switch;
  /** Multithreaded Partition Processing Mode · default "DISABLED" */
  partitioningMode?: OneOf<'DISABLED' | 'BEST_EFFORT' | 'REQUIRED'>;
  /** Partition Size · default "1000000" */
  partitionSize?: Text;
  /** Max Partitions · default -1 */
  maxNumActivePartitions?: Amount;
  /** Offset Column Conditions */
  extraOffsetColumnConditions?: Text;
}

export interface JDBCMultitableConsumerOrigin {
  /** Table Configs · `tableJdbcConfigBean.tableConfigs` */
  tableConfigs?: Beans<TableConfigsItem3>;
  /** Number of Threads · `tableJdbcConfigBean.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Per Batch Strategy · `tableJdbcConfigBean.batchTableStrategy` · default "SWITCH_TABLES" */
  perBatchStrategy?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · `tableJdbcConfigBean.numberOfBatchesFromRs` · default -1 */
  batchesFromResultSet?: Amount;
  /** Result Set Cache Size · `tableJdbcConfigBean.resultCacheSize` · default -1 */
  resultSetCacheSize?: Amount;
  /** Data Time Zone · `tableJdbcConfigBean.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Quote Character · `tableJdbcConfigBean.quoteChar` · default "NONE" */
  quoteCharacter?: OneOf<'NONE' | 'BACKTICK' | 'DOUBLE_QUOTES' | 'SQUARE_BRACKETS'>;
  /** Initial Table Order Strategy · `tableJdbcConfigBean.tableOrderStrategy` · default "NONE" */
  initialTableOrderStrategy?: OneOf<'NONE' | 'ALPHABETICAL' | 'REFERENTIAL_CONSTRAINTS'>;
  /** Create JDBC Header Attributes · `tableJdbcConfigBean.createJDBCHeaders` · default true */
  createJdbcHeaderAttributes?: Switch;
  /** On Unknown Type · `tableJdbcConfigBean.unknownTypeAction` · default "STOP_PIPELINE" */
  onUnknownType?: OneOf<UnknownTypeAction>;
  /** Fetch Size · `tableJdbcConfigBean.fetchSize` · default 1000 */
  fetchSize?: Amount;
  /** Queries Per Second · `commonSourceConfigBean.queriesPerSecond` · default "10" */
  queriesPerSecond?: Text;
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
  /** Connection · `hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Table Configs */
  'tableJdbcConfigBean.tableConfigs'?: Beans<TableConfigsItem3>;
  /** Number of Threads · default 1 */
  'tableJdbcConfigBean.numberOfThreads'?: Amount;
  /** Per Batch Strategy · default "SWITCH_TABLES" */
  'tableJdbcConfigBean.batchTableStrategy'?: OneOf<BatchTableStrategy>;
  /** Batches from Result Set · default -1 */
  'tableJdbcConfigBean.numberOfBatchesFromRs'?: Amount;
  /** Result Set Cache Size · default -1 */
  'tableJdbcConfigBean.resultCacheSize'?: Amount;
  /** Data Time Zone · default "UTC" */
  'tableJdbcConfigBean.timeZoneID'?: Text;
  /** Quote Character · default "NONE" */
  'tableJdbcConfigBean.quoteChar'?: OneOf<'NONE' | 'BACKTICK' | 'DOUBLE_QUOTES' | 'SQUARE_BRACKETS'>;
  /** Initial Table Order Strategy · default "NONE" */
  'tableJdbcConfigBean.tableOrderStrategy'?: OneOf<'NONE' | 'ALPHABETICAL' | 'REFERENTIAL_CONSTRAINTS'>;
  /** Create JDBC Header Attributes · default true */
  'tableJdbcConfigBean.createJDBCHeaders'?: Switch;
  /** On Unknown Type · default "STOP_PIPELINE" */
  'tableJdbcConfigBean.unknownTypeAction'?: OneOf<UnknownTypeAction>;
  /** Fetch Size · default 1000 */
  'tableJdbcConfigBean.fetchSize'?: Amount;
  /** Queries Per Second · default "10" */
  'commonSourceConfigBean.queriesPerSecond'?: Text;
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
  /** Connection · default "MANUAL" */
  'hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.connection.username'?: Text;
  /** Password */
  'hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConfigBean.connectionTestQuery'?: Text;
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface ColumnMappingsItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Column Name */
  columnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Default Value */
  defaultValue?: Text;
  /** Data Type · default "USE_COLUMN_TYPE" */
  dataType?: OneOf<DataType>;
}

export interface JDBCLookupProcessor {
  /** SQL Query · `query` */
  sqlQuery?: Text;
  /** Max Clob Size (Characters) · `maxClobSize` · default 1000 */
  maxClobSizeInCharacters?: Amount;
  /** Max Blob Size (Bytes) · `maxBlobSize` · default 1000 */
  maxBlobSizeInBytes?: Amount;
  /** Connection · `hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
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
  /** On Unknown Type · `unknownTypeAction` · default "STOP_PIPELINE" */
  onUnknownType?: OneOf<UnknownTypeAction>;
  /** Enable Local Caching · `cacheConfig.enabled` */
  enableLocalCaching?: Switch;
  /** Maximum Entries to Cache · `cacheConfig.maxSize` · default -1 */
  maximumEntriesToCache?: Amount;
  /** Eviction Policy Type · `cacheConfig.evictionPolicyType` */
  evictionPolicyType?: OneOf<EvictionPolicyType>;
  /** Expiration Time · `cacheConfig.expirationTime` · default 1 */
  expirationTime?: Amount;
  /** Time Unit · `cacheConfig.timeUnit` · default "SECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** Retry on Missing Value · `cacheConfig.retryOnCacheMiss` · default false */
  retryOnMissingValue?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** SQL Query */
  query?: Text;
  /** Validate Column Mappings · default true */
  validateColumnMappings?: Switch;
  /** Column Mappings */
  columnMappings?: Beans<ColumnMappingsItem>;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** Missing Values Behavior · default "PASS_RECORD_ON" */
  missingValuesBehavior?: OneOf<MissingLookupBehavior>;
  /** Max Clob Size (Characters) · default 1000 */
  maxClobSize?: Amount;
  /** Max Blob Size (Bytes) · default 1000 */
  maxBlobSize?: Amount;
  /** Connection · default "MANUAL" */
  'hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.connection.username'?: Text;
  /** Password */
  'hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConfigBean.connectionTestQuery'?: Text;
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
  /** On Unknown Type · default "STOP_PIPELINE" */
  unknownTypeAction?: OneOf<UnknownTypeAction>;
  /** Enable Local Caching */
  'cacheConfig.enabled'?: Switch;
  /** Maximum Entries to Cache · default -1 */
  'cacheConfig.maxSize'?: Amount;
  /** Eviction Policy Type */
  'cacheConfig.evictionPolicyType'?: OneOf<EvictionPolicyType>;
  /** Expiration Time · default 1 */
  'cacheConfig.expirationTime'?: Amount;
  /** Time Unit · default "SECONDS" */
  'cacheConfig.timeUnit'?: OneOf<TimeUnit>;
  /** Retry on Missing Value · default false */
  'cacheConfig.retryOnCacheMiss'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface PostgreSQLMetadataProcessor {
  /** Schema Name · `conf.schemaEL` */
  schemaName?: Text;
  /** Table Name · `conf.tableNameEL` · default "${record:attribute('tableName')}" */
  tableName?: Text;
  /** JDBC Connection String · `conf.hikariConfigBean.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `conf.hikariConfigBean.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `conf.hikariConfigBean.username` */
  username?: Text;
  /** Password · `conf.hikariConfigBean.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `conf.hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `conf.hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `conf.hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
  /** Maximum Pool Size · `conf.hikariConfigBean.maximumPoolSize` · default 1 */
  maximumPoolSize?: Amount;
  /** Minimum Idle Connections · `conf.hikariConfigBean.minIdle` · default 1 */
  minimumIdleConnections?: Amount;
  /** Connection Timeout (Seconds) · `conf.hikariConfigBean.connectionTimeout` · default "${30 * SECONDS}" */
  connectionTimeoutInSeconds?: Amount;
  /** Idle Timeout (Seconds) · `conf.hikariConfigBean.idleTimeout` · default "${10 * MINUTES}" */
  idleTimeoutInSeconds?: Amount;
  /** Max Connection Lifetime (Seconds) · `conf.hikariConfigBean.maxLifetime` · default "${30 * MINUTES}" */
  maxConnectionLifetimeInSeconds?: Amount;
  /** Init Query · `conf.hikariConfigBean.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `conf.hikariConfigBean.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** Decimal Scale Attribute · `conf.decimalDefaultsConfig.scaleAttribute` · default "scale" */
  decimalScaleAttribute?: Text;
  /** Decimal Precision Attribute · `conf.decimalDefaultsConfig.precisionAttribute` · default "precision" */
  decimalPrecisionAttribute?: Text;
  /** Lowercase Column Names · `conf.lowercaseColumnNames` · default false */
  lowercaseColumnNames?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Schema Name */
  'conf.schemaEL'?: Text;
  /** Table Name · default "${record:attribute('tableName')}" */
  'conf.tableNameEL'?: Text;
  /** JDBC Connection String */
  'conf.hikariConfigBean.connectionString'?: Text;
  /** Use Credentials · default true */
  'conf.hikariConfigBean.useCredentials'?: Switch;
  /** Username */
  'conf.hikariConfigBean.username'?: Text;
  /** Password */
  'conf.hikariConfigBean.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'conf.hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'conf.hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'conf.hikariConfigBean.connectionTestQuery'?: Text;
  /** Maximum Pool Size · default 1 */
  'conf.hikariConfigBean.maximumPoolSize'?: Amount;
  /** Minimum Idle Connections · default 1 */
  'conf.hikariConfigBean.minIdle'?: Amount;
  /** Connection Timeout (Seconds) · default "${30 * SECONDS}" */
  'conf.hikariConfigBean.connectionTimeout'?: Amount;
  /** Idle Timeout (Seconds) · default "${10 * MINUTES}" */
  'conf.hikariConfigBean.idleTimeout'?: Amount;
  /** Max Connection Lifetime (Seconds) · default "${30 * MINUTES}" */
  'conf.hikariConfigBean.maxLifetime'?: Amount;
  /** Init Query */
  'conf.hikariConfigBean.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'conf.hikariConfigBean.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** Decimal Scale Attribute · default "scale" */
  'conf.decimalDefaultsConfig.scaleAttribute'?: Text;
  /** Decimal Precision Attribute · default "precision" */
  'conf.decimalDefaultsConfig.precisionAttribute'?: Text;
  /** Lowercase Column Names · default false */
  'conf.lowercaseColumnNames'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface CustomMappingsItem {
  /** Parameterized Value · `paramValue` · default "?" */
  parameterizedValue?: Text;
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Parameterized Value · default "?" */
  paramValue?: Text;
  /** Column Name */
  columnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Default Value */
  defaultValue?: Text;
  /** Data Type · default "USE_COLUMN_TYPE" */
  dataType?: OneOf<DataType>;
}

export interface GeneratedColumnMappingsItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Column Name */
  columnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Default Value */
  defaultValue?: Text;
  /** Data Type · default "USE_COLUMN_TYPE" */
  dataType?: OneOf<DataType>;
}

export interface JDBCTeeProcessor {
  /** Schema Name · `schema` */
  schemaName?: Text;
  /** Table Name · `tableNameTemplate` · default "${record:attribute('tableName')}" */
  tableName?: Text;
  /** Field to Column Mapping · `customMappings` */
  fieldToColumnMapping?: Beans<CustomMappingsItem>;
  /** Unsupported Operation Handling · `unsupportedAction` · default "DISCARD" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** Use Multi-Row Operation · `useMultiRowOp` · default true */
  useMultiRowOperation?: Switch;
  /** Statement Parameter Limit · `maxPrepStmtParameters` · default -1 */
  statementParameterLimit?: Amount;
  /** Rollback Batch on Error · `rollbackOnError` · default false */
  rollbackBatchOnError?: Switch;
  /** Connection · `hikariConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JDBC Connection String · `hikariConfigBean.connection.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `hikariConfigBean.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `hikariConfigBean.connection.username` */
  username?: Text;
  /** Password · `hikariConfigBean.connection.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name · `hikariConfigBean.driverClassName` */
  jdbcDriverClassName?: Text;
  /** Connection Health Test Query · `hikariConfigBean.connectionTestQuery` */
  connectionHealthTestQuery?: Text;
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
  /** Init Query · `hikariConfigBean.initialQuery` */
  initQuery?: Text;
  /** Transaction Isolation · `hikariConfigBean.transactionIsolation` · default "DEFAULT" */
  transactionIsolation?: OneOf<TransactionIsolation>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Schema Name */
  schema?: Text;
  /** Table Name · default "${record:attribute('tableName')}" */
  tableNameTemplate?: Text;
  /** Field to Column Mapping */
  customMappings?: Beans<CustomMappingsItem>;
  /** Generated Column Mappings */
  generatedColumnMappings?: Beans<GeneratedColumnMappingsItem>;
  /** Enclose Table Name · default false */
  encloseTableName?: Switch;
  /** Change Log Format · default "NONE" */
  changeLogFormat?: OneOf<ChangeLogFormat>;
  /** Default Operation */
  defaultOperation?: OneOf<DefaultOperation>;
  /** Unsupported Operation Handling · default "DISCARD" */
  unsupportedAction?: OneOf<UnsupportedAction>;
  /** Use Multi-Row Operation · default true */
  useMultiRowOp?: Switch;
  /** Statement Parameter Limit · default -1 */
  maxPrepStmtParameters?: Amount;
  /** Rollback Batch on Error · default false */
  rollbackOnError?: Switch;
  /** Connection · default "MANUAL" */
  'hikariConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** JDBC Connection String */
  'hikariConfigBean.connection.connectionString'?: Text;
  /** Use Credentials · default true */
  'hikariConfigBean.connection.useCredentials'?: Switch;
  /** Username */
  'hikariConfigBean.connection.username'?: Text;
  /** Password */
  'hikariConfigBean.connection.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** JDBC Driver Class Name */
  'hikariConfigBean.driverClassName'?: Text;
  /** Connection Health Test Query */
  'hikariConfigBean.connectionTestQuery'?: Text;
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
  /** Init Query */
  'hikariConfigBean.initialQuery'?: Text;
  /** Transaction Isolation · default "DEFAULT" */
  'hikariConfigBean.transactionIsolation'?: OneOf<TransactionIsolation>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SQLParserProcessor {
  /** JDBC Connection String · `configBean.hikariConfigBean.connectionString` */
  jdbcConnectionString?: Text;
  /** Use Credentials · `configBean.hikariConfigBean.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `configBean.hikariConfigBean.username` */
  username?: Text;
  /** Password · `configBean.hikariConfigBean.password` */
  password?: Text;
  /** Additional JDBC Configuration Properties · `configBean.hikariConfigBean.driverProperties` */
  additionalJdbcConfigurationProperties?: Beans<DriverPropertiesItem>;
  /** SQL Field · `configBean.sqlField` */
  sqlField?: Text;
  /** Target Field · `configBean.resultFieldPath` */
  targetField?: Text;
  /** Resolve Schema from DB · `configBean.resolveSchema` */
  resolveSchemaFromDb?: Switch;
  /** Unsupported Field Type · `configBean.unsupportedFieldOp` · default "TO_ERROR" */
  unsupportedFieldType?: OneOf<UnsupportedFieldOp>;
  /** Add unsupported fields to records · `configBean.sendUnsupportedFields` · default false */
  addUnsupportedFieldsToRecords?: Switch;
  /** Case Sensitive Names · `configBean.caseSensitive` · default false */
  caseSensitiveNames?: Switch;
  /** Date format · `configBean.dateFormat` · default "dd-MM-yyyy HH:mm:ss" */
  dateFormat?: Text;
  /** Timestamp with local timezone format · `configBean.localDatetimeFormat` · default "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS]" */
  timestampWithLocalTimezoneFormat?: Text;
  /** Zoned DateTime format · `configBean.zonedDatetimeFormat` · default "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] VV" */
  zonedDatetimeFormat?: Text;
  /** DB Time Zone · `configBean.dbTimeZone` */
  dbTimeZone?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** JDBC Connection String */
  'configBean.hikariConfigBean.connectionString'?: Text;
  /** Use Credentials · default true */
  'configBean.hikariConfigBean.useCredentials'?: Switch;
  /** Username */
  'configBean.hikariConfigBean.username'?: Text;
  /** Password */
  'configBean.hikariConfigBean.password'?: Text;
  /** Additional JDBC Configuration Properties */
  'configBean.hikariConfigBean.driverProperties'?: Beans<DriverPropertiesItem>;
  /** SQL Field */
  'configBean.sqlField'?: Text;
  /** Target Field */
  'configBean.resultFieldPath'?: Text;
  /** Resolve Schema from DB */
  'configBean.resolveSchema'?: Switch;
  /** Unsupported Field Type · default "TO_ERROR" */
  'configBean.unsupportedFieldOp'?: OneOf<UnsupportedFieldOp>;
  /** Add unsupported fields to records · default false */
  'configBean.sendUnsupportedFields'?: Switch;
  /** Case Sensitive Names · default false */
  'configBean.caseSensitive'?: Switch;
  /** Date format · default "dd-MM-yyyy HH:mm:ss" */
  'configBean.dateFormat'?: Text;
  /** Timestamp with local timezone format · default "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS]" */
  'configBean.localDatetimeFormat'?: Text;
  /** Zoned DateTime format · default "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] VV" */
  'configBean.zonedDatetimeFormat'?: Text;
  /** DB Time Zone */
  'configBean.dbTimeZone'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
