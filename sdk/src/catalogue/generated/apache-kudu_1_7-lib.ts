// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { ChangeLogFormat, EvictionPolicyType, MissingLookupBehavior, MultipleValuesBehavior, StageOnRecordError, TimeUnit, UnsupportedAction } from './choices.js';

export interface FieldMappingConfigsItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** SDC Field */
  field?: Text;
  /** Column Name */
  columnName?: Text;
}

export interface KuduDestination {
  /** Connection · `kuduConfigBean.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Kudu Masters · `kuduConfigBean.connection.kuduMaster` */
  kuduMasters?: Text;
  /** Maximum Number of Worker Threads · `kuduConfigBean.connection.numWorkers` · default 0 */
  maximumNumberOfWorkerThreads?: Amount;
  /** Operation Timeout (milliseconds) · `kuduConfigBean.connection.operationTimeout` · default 10000 */
  operationTimeoutInMilliseconds?: Amount;
  /** Admin Operation Timeout (milliseconds) · `kuduConfigBean.connection.adminOperationTimeout` · default 30000 */
  adminOperationTimeoutInMilliseconds?: Amount;
  /** Table Name · `kuduConfigBean.tableNameTemplate` · default "${record:attribute('tableName')}" */
  tableName?: Text;
  /** Field to Column Mapping · `kuduConfigBean.fieldMappingConfigs` */
  fieldToColumnMapping?: Beans<FieldMappingConfigsItem>;
  /** Default Operation · `kuduConfigBean.defaultOperation` */
  defaultOperation?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
  /** Change Log Format · `kuduConfigBean.changeLogFormat` · default "NONE" */
  changeLogFormat?: OneOf<ChangeLogFormat>;
  /** External Consistency · `kuduConfigBean.consistencyMode` · default "CLIENT_PROPAGATED" */
  externalConsistency?: OneOf<'CLIENT_PROPAGATED' | 'COMMIT_WAIT'>;
  /** Mutation Buffer Space (records) · `kuduConfigBean.mutationBufferSpace` · default 1000 */
  mutationBufferSpaceInRecords?: Amount;
  /** Unsupported Operation Handling · `kuduConfigBean.unsupportedAction` · default "DISCARD" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'kuduConfigBean.connectionSelection'?: OneOf<'MANUAL'>;
  /** Kudu Masters */
  'kuduConfigBean.connection.kuduMaster'?: Text;
  /** Maximum Number of Worker Threads · default 0 */
  'kuduConfigBean.connection.numWorkers'?: Amount;
  /** Operation Timeout (milliseconds) · default 10000 */
  'kuduConfigBean.connection.operationTimeout'?: Amount;
  /** Admin Operation Timeout (milliseconds) · default 30000 */
  'kuduConfigBean.connection.adminOperationTimeout'?: Amount;
  /** Table Name · default "${record:attribute('tableName')}" */
  'kuduConfigBean.tableNameTemplate'?: Text;
  /** Field to Column Mapping */
  'kuduConfigBean.fieldMappingConfigs'?: Beans<FieldMappingConfigsItem>;
  /** Default Operation */
  'kuduConfigBean.defaultOperation'?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
  /** Change Log Format · default "NONE" */
  'kuduConfigBean.changeLogFormat'?: OneOf<ChangeLogFormat>;
  /** External Consistency · default "CLIENT_PROPAGATED" */
  'kuduConfigBean.consistencyMode'?: OneOf<'CLIENT_PROPAGATED' | 'COMMIT_WAIT'>;
  /** Mutation Buffer Space (records) · default 1000 */
  'kuduConfigBean.mutationBufferSpace'?: Amount;
  /** Unsupported Operation Handling · default "DISCARD" */
  'kuduConfigBean.unsupportedAction'?: OneOf<UnsupportedAction>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface KuduConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Kudu Masters · `connection.kuduMaster` */
  kuduMasters?: Text;
  /** Maximum Number of Worker Threads · `connection.numWorkers` · default 0 */
  maximumNumberOfWorkerThreads?: Amount;
  /** Operation Timeout (milliseconds) · `connection.operationTimeout` · default 10000 */
  operationTimeoutInMilliseconds?: Amount;
  /** Admin Operation Timeout (milliseconds) · `connection.adminOperationTimeout` · default 30000 */
  adminOperationTimeoutInMilliseconds?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Kudu Masters */
  'connection.kuduMaster'?: Text;
  /** Maximum Number of Worker Threads · default 0 */
  'connection.numWorkers'?: Amount;
  /** Operation Timeout (milliseconds) · default 10000 */
  'connection.operationTimeout'?: Amount;
  /** Admin Operation Timeout (milliseconds) · default 30000 */
  'connection.adminOperationTimeout'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface KeyColumnMappingItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** SDC Field */
  field?: Text;
  /** Column Name */
  columnName?: Text;
}

export interface OutputColumnMappingItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Column Name */
  columnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Default Value */
  defaultValue?: Text;
}

export interface KuduLookupProcessor {
  /** Connection · `conf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Kudu Masters · `conf.connection.kuduMaster` */
  kuduMasters?: Text;
  /** Maximum Number of Worker Threads · `conf.connection.numWorkers` · default 0 */
  maximumNumberOfWorkerThreads?: Amount;
  /** Operation Timeout (milliseconds) · `conf.connection.operationTimeout` · default 10000 */
  operationTimeoutInMilliseconds?: Amount;
  /** Admin Operation Timeout (milliseconds) · `conf.connection.adminOperationTimeout` · default 30000 */
  adminOperationTimeoutInMilliseconds?: Amount;
  /** Kudu Table Name · `conf.kuduTableTemplate` · default "${record:attribute('tableName')}" */
  kuduTableName?: Text;
  /** Key Columns Mapping · `conf.keyColumnMapping` */
  keyColumnsMapping?: Beans<KeyColumnMappingItem>;
  /** Column to Output Field Mapping · `conf.outputColumnMapping` */
  columnToOutputFieldMapping?: Beans<OutputColumnMappingItem>;
  /** Case Sensitive · `conf.caseSensitive` · default false */
  caseSensitive?: Switch;
  /** Missing Lookup Behavior · `conf.missingLookupBehavior` · default "SEND_TO_ERROR" */
  missingLookupBehavior?: OneOf<MissingLookupBehavior>;
  /** Ignore Missing Value in Matching Record · `conf.ignoreMissing` · default true */
  ignoreMissingValueInMatchingRecord?: Switch;
  /** Multiple Values Behavior · `conf.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<MultipleValuesBehavior>;
  /** Enable Table Caching · `conf.enableTableCache` · default true */
  enableTableCaching?: Switch;
  /** Maximum Table Entries to Cache · `conf.cacheSize` · default -1 */
  maximumTableEntriesToCache?: Amount;
  /** Enable Local Caching · `conf.cache.enabled` */
  enableLocalCaching?: Switch;
  /** Maximum Entries to Cache · `conf.cache.maxSize` · default -1 */
  maximumEntriesToCache?: Amount;
  /** Eviction Policy Type · `conf.cache.evictionPolicyType` */
  evictionPolicyType?: OneOf<EvictionPolicyType>;
  /** Expiration Time · `conf.cache.expirationTime` · default 1 */
  expirationTime?: Amount;
  /** Time Unit · `conf.cache.timeUnit` · default "SECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** Retry on Missing Value · `conf.cache.retryOnCacheMiss` · default false */
  retryOnMissingValue?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'conf.connectionSelection'?: OneOf<'MANUAL'>;
  /** Kudu Masters */
  'conf.connection.kuduMaster'?: Text;
  /** Maximum Number of Worker Threads · default 0 */
  'conf.connection.numWorkers'?: Amount;
  /** Operation Timeout (milliseconds) · default 10000 */
  'conf.connection.operationTimeout'?: Amount;
  /** Admin Operation Timeout (milliseconds) · default 30000 */
  'conf.connection.adminOperationTimeout'?: Amount;
  /** Kudu Table Name · default "${record:attribute('tableName')}" */
  'conf.kuduTableTemplate'?: Text;
  /** Key Columns Mapping */
  'conf.keyColumnMapping'?: Beans<KeyColumnMappingItem>;
  /** Column to Output Field Mapping */
  'conf.outputColumnMapping'?: Beans<OutputColumnMappingItem>;
  /** Case Sensitive · default false */
  'conf.caseSensitive'?: Switch;
  /** Missing Lookup Behavior · default "SEND_TO_ERROR" */
  'conf.missingLookupBehavior'?: OneOf<MissingLookupBehavior>;
  /** Ignore Missing Value in Matching Record · default true */
  'conf.ignoreMissing'?: Switch;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'conf.multipleValuesBehavior'?: OneOf<MultipleValuesBehavior>;
  /** Enable Table Caching · default true */
  'conf.enableTableCache'?: Switch;
  /** Maximum Table Entries to Cache · default -1 */
  'conf.cacheSize'?: Amount;
  /** Enable Local Caching */
  'conf.cache.enabled'?: Switch;
  /** Maximum Entries to Cache · default -1 */
  'conf.cache.maxSize'?: Amount;
  /** Eviction Policy Type */
  'conf.cache.evictionPolicyType'?: OneOf<EvictionPolicyType>;
  /** Expiration Time · default 1 */
  'conf.cache.expirationTime'?: Amount;
  /** Time Unit · default "SECONDS" */
  'conf.cache.timeUnit'?: OneOf<TimeUnit>;
  /** Retry on Missing Value · default false */
  'conf.cache.retryOnCacheMiss'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
