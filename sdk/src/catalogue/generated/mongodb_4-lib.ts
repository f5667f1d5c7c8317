// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, SomeOf, Switch, Text } from '../../definitions/config-types.js';
import type { AuthenticationMechanism, AuthenticationType, EvictionPolicyType, MissingLookupBehavior, MultipleValuesBehavior, ReadPreference, StageOnRecordError, TimeUnit } from './choices.js';

export interface MongoDBDestination {
  /** Connection String · `configBean.mongoConfig.connectionString` */
  connectionString?: Text;
  /** Database · `configBean.mongoConfig.database` */
  database?: Text;
  /** Collection · `configBean.mongoConfig.collection` */
  collection?: Text;
  /** Authentication Type · `configBean.mongoConfig.authenticationType` · default "NONE" */
  authenticationType?: OneOf<AuthenticationType>;
  /** Username · `configBean.mongoConfig.username` */
  username?: Text;
  /** Password · `configBean.mongoConfig.password` */
  password?: Text;
  /** Authentication Source · `configBean.mongoConfig.authSource` */
  authenticationSource?: Text;
  /** Authentication Mechanism · `configBean.mongoConfig.authenticationMechanism` · default "DEFAULT" */
  authenticationMechanism?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · `configBean.mongoConfig.connectionsPerHost` · default 100 */
  connectionsPerHost?: Amount;
  /** Min Connections Per Host · `configBean.mongoConfig.minConnectionsPerHost` · default 0 */
  minConnectionsPerHost?: Amount;
  /** Connect Timeout · `configBean.mongoConfig.connectTimeout` · default 10000 */
  connectTimeout?: Amount;
  /** Max Connection Idle Time · `configBean.mongoConfig.maxConnectionIdleTime` · default 0 */
  maxConnectionIdleTime?: Amount;
  /** Max Connection Life Time · `configBean.mongoConfig.maxConnectionLifeTime` · default 0 */
  maxConnectionLifeTime?: Amount;
  /** Max Wait Time · `configBean.mongoConfig.maxWaitTime` · default 120000 */
  maxWaitTime?: Amount;
  /** Server Selection Timeout · `configBean.mongoConfig.serverSelectionTimeout` · default 30000 */
  serverSelectionTimeout?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · `configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier` · default 5 */
  threadsAllowedToBlockForConnectionMultiplier?: Amount;
  /** Heartbeat Frequency · `configBean.mongoConfig.heartbeatFrequency` · default 10000 */
  heartbeatFrequency?: Amount;
  /** Min Heartbeat Frequency · `configBean.mongoConfig.minHeartbeatFrequency` · default 500 */
  minHeartbeatFrequency?: Amount;
  /** Heartbeat Connect Timeout · `configBean.mongoConfig.heartbeatConnectTimeout` · default 20000 */
  heartbeatConnectTimeout?: Amount;
  /** Heartbeat Socket Timeout · `configBean.mongoConfig.heartbeatSocketTimeout` · default 20000 */
  heartbeatSocketTimeout?: Amount;
  /** Local Threshold · `configBean.mongoConfig.localThreshold` · default 15 */
  localThreshold?: Amount;
  /** Required Replica Set Name · `configBean.mongoConfig.requiredReplicaSetName` */
  requiredReplicaSetName?: Text;
  /** Cursor Finalizer Enabled · `configBean.mongoConfig.cursorFinalizerEnabled` · default true */
  cursorFinalizerEnabled?: Switch;
  /** Socket Keep Alive · `configBean.mongoConfig.socketKeepAlive` · default false */
  socketKeepAlive?: Switch;
  /** Socket Timeout · `configBean.mongoConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** SSL Enabled · `configBean.mongoConfig.sslEnabled` · default false */
  sslEnabled?: Switch;
  /** SSL Invalid Host Name Allowed · `configBean.mongoConfig.sslInvalidHostNameAllowed` · default false */
  sslInvalidHostNameAllowed?: Switch;
  /** Unique Key Field · `configBean.uniqueKeyField` */
  uniqueKeyField?: List;
  /** Upsert · `configBean.isUpsert` · default false */
  upsert?: Switch;
  /** Write Concern · `configBean.writeConcern` · default "JOURNALED" */
  writeConcern?: OneOf<'ACKNOWLEDGED' | 'UNACKNOWLEDGED' | 'FSYNCED' | 'JOURNALED' | 'REPLICA_ACKNOWLEDGED' | 'NORMAL' | 'SAFE' | 'MAJORITY' | 'FSYNC_SAFE' | 'JOURNAL_SAFE' | 'REPLICAS_SAFE'>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection String */
  'configBean.mongoConfig.connectionString'?: Text;
  /** Database */
  'configBean.mongoConfig.database'?: Text;
  /** Collection */
  'configBean.mongoConfig.collection'?: Text;
  /** Authentication Type · default "NONE" */
  'configBean.mongoConfig.authenticationType'?: OneOf<AuthenticationType>;
  /** Username */
  'configBean.mongoConfig.username'?: Text;
  /** Password */
  'configBean.mongoConfig.password'?: Text;
  /** Authentication Source */
  'configBean.mongoConfig.authSource'?: Text;
  /** Authentication Mechanism · default "DEFAULT" */
  'configBean.mongoConfig.authenticationMechanism'?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · default 100 */
  'configBean.mongoConfig.connectionsPerHost'?: Amount;
  /** Min Connections Per Host · default 0 */
  'configBean.mongoConfig.minConnectionsPerHost'?: Amount;
  /** Connect Timeout · default 10000 */
  'configBean.mongoConfig.connectTimeout'?: Amount;
  /** Max Connection Idle Time · default 0 */
  'configBean.mongoConfig.maxConnectionIdleTime'?: Amount;
  /** Max Connection Life Time · default 0 */
  'configBean.mongoConfig.maxConnectionLifeTime'?: Amount;
  /** Max Wait Time · default 120000 */
  'configBean.mongoConfig.maxWaitTime'?: Amount;
  /** Server Selection Timeout · default 30000 */
  'configBean.mongoConfig.serverSelectionTimeout'?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · default 5 */
  'configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier'?: Amount;
  /** Heartbeat Frequency · default 10000 */
  'configBean.mongoConfig.heartbeatFrequency'?: Amount;
  /** Min Heartbeat Frequency · default 500 */
  'configBean.mongoConfig.minHeartbeatFrequency'?: Amount;
  /** Heartbeat Connect Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatConnectTimeout'?: Amount;
  /** Heartbeat Socket Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatSocketTimeout'?: Amount;
  /** Local Threshold · default 15 */
  'configBean.mongoConfig.localThreshold'?: Amount;
  /** Required Replica Set Name */
  'configBean.mongoConfig.requiredReplicaSetName'?: Text;
  /** Cursor Finalizer Enabled · default true */
  'configBean.mongoConfig.cursorFinalizerEnabled'?: Switch;
  /** Socket Keep Alive · default false */
  'configBean.mongoConfig.socketKeepAlive'?: Switch;
  /** Socket Timeout · default 0 */
  'configBean.mongoConfig.socketTimeout'?: Amount;
  /** SSL Enabled · default false */
  'configBean.mongoConfig.sslEnabled'?: Switch;
  /** SSL Invalid Host Name Allowed · default false */
  'configBean.mongoConfig.sslInvalidHostNameAllowed'?: Switch;
  /** Unique Key Field */
  'configBean.uniqueKeyField'?: List;
  /** Upsert · default false */
  'configBean.isUpsert'?: Switch;
  /** Write Concern · default "JOURNALED" */
  'configBean.writeConcern'?: OneOf<'ACKNOWLEDGED' | 'UNACKNOWLEDGED' | 'FSYNCED' | 'JOURNALED' | 'REPLICA_ACKNOWLEDGED' | 'NORMAL' | 'SAFE' | 'MAJORITY' | 'FSYNC_SAFE' | 'JOURNAL_SAFE' | 'REPLICAS_SAFE'>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface MongoDBOrigin {
  /** Connection String · `configBean.mongoConfig.connectionString` */
  connectionString?: Text;
  /** Enable Single Mode · `configBean.mongoConfig.isSingleMode` · default false */
  enableSingleMode?: Switch;
  /** Database · `configBean.mongoConfig.database` */
  database?: Text;
  /** Collection · `configBean.mongoConfig.collection` */
  collection?: Text;
  /** Authentication Type · `configBean.mongoConfig.authenticationType` · default "NONE" */
  authenticationType?: OneOf<AuthenticationType>;
  /** Username · `configBean.mongoConfig.username` */
  username?: Text;
  /** Password · `configBean.mongoConfig.password` */
  password?: Text;
  /** Authentication Source · `configBean.mongoConfig.authSource` */
  authenticationSource?: Text;
  /** Authentication Mechanism · `configBean.mongoConfig.authenticationMechanism` · default "DEFAULT" */
  authenticationMechanism?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · `configBean.mongoConfig.connectionsPerHost` · default 100 */
  connectionsPerHost?: Amount;
  /** Min Connections Per Host · `configBean.mongoConfig.minConnectionsPerHost` · default 0 */
  minConnectionsPerHost?: Amount;
  /** Connect Timeout · `configBean.mongoConfig.connectTimeout` · default 10000 */
  connectTimeout?: Amount;
  /** Max Connection Idle Time · `configBean.mongoConfig.maxConnectionIdleTime` · default 0 */
  maxConnectionIdleTime?: Amount;
  /** Max Connection Life Time · `configBean.mongoConfig.maxConnectionLifeTime` · default 0 */
  maxConnectionLifeTime?: Amount;
  /** Max Wait Time · `configBean.mongoConfig.maxWaitTime` · default 120000 */
  maxWaitTime?: Amount;
  /** Server Selection Timeout · `configBean.mongoConfig.serverSelectionTimeout` · default 30000 */
  serverSelectionTimeout?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · `configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier` · default 5 */
  threadsAllowedToBlockForConnectionMultiplier?: Amount;
  /** Heartbeat Frequency · `configBean.mongoConfig.heartbeatFrequency` · default 10000 */
  heartbeatFrequency?: Amount;
  /** Min Heartbeat Frequency · `configBean.mongoConfig.minHeartbeatFrequency` · default 500 */
  minHeartbeatFrequency?: Amount;
  /** Heartbeat Connect Timeout · `configBean.mongoConfig.heartbeatConnectTimeout` · default 20000 */
  heartbeatConnectTimeout?: Amount;
  /** Heartbeat Socket Timeout · `configBean.mongoConfig.heartbeatSocketTimeout` · default 20000 */
  heartbeatSocketTimeout?: Amount;
  /** Local Threshold · `configBean.mongoConfig.localThreshold` · default 15 */
  localThreshold?: Amount;
  /** Required Replica Set Name · `configBean.mongoConfig.requiredReplicaSetName` */
  requiredReplicaSetName?: Text;
  /** Cursor Finalizer Enabled · `configBean.mongoConfig.cursorFinalizerEnabled` · default true */
  cursorFinalizerEnabled?: Switch;
  /** Socket Keep Alive · `configBean.mongoConfig.socketKeepAlive` · default false */
  socketKeepAlive?: Switch;
  /** Socket Timeout · `configBean.mongoConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** SSL Enabled · `configBean.mongoConfig.sslEnabled` · default false */
  sslEnabled?: Switch;
  /** SSL Invalid Host Name Allowed · `configBean.mongoConfig.sslInvalidHostNameAllowed` · default false */
  sslInvalidHostNameAllowed?: Switch;
  /** Capped Collection · `configBean.isCapped` · default true */
  cappedCollection?: Switch;
  /** Initial Offset · `configBean.initialOffset` · default "2015-01-01 00:00:00" */
  initialOffset?: Text;
  /** Offset Field Type · `configBean.offsetType` · default "OBJECTID" */
  offsetFieldType?: OneOf<'OBJECTID' | 'STRING' | 'DATE'>;
  /** Offset Field · `configBean.offsetField` · default "_id" */
  offsetField?: Text;
  /** Batch Size (records) · `configBean.batchSize` · default 1000 */
  batchSizeInRecords?: Amount;
  /** Max Batch Wait Time · `configBean.maxBatchWaitTime` · default "${5 * SECONDS}" */
  maxBatchWaitTime?: Amount;
  /** Read Preference · `configBean.readPreference` · default "SECONDARY_PREFERRED" */
  readPreference?: OneOf<ReadPreference>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection String */
  'configBean.mongoConfig.connectionString'?: Text;
  /** Enable Single Mode · default false */
  'configBean.mongoConfig.isSingleMode'?: Switch;
  /** Database */
  'configBean.mongoConfig.database'?: Text;
  /** Collection */
  'configBean.mongoConfig.collection'?: Text;
  /** Authentication Type · default "NONE" */
  'configBean.mongoConfig.authenticationType'?: OneOf<AuthenticationType>;
  /** Username */
  'configBean.mongoConfig.username'?: Text;
  /** Password */
  'configBean.mongoConfig.password'?: Text;
  /** Authentication Source */
  'configBean.mongoConfig.authSource'?: Text;
  /** Authentication Mechanism · default "DEFAULT" */
  'configBean.mongoConfig.authenticationMechanism'?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · default 100 */
  'configBean.mongoConfig.connectionsPerHost'?: Amount;
  /** Min Connections Per Host · default 0 */
  'configBean.mongoConfig.minConnectionsPerHost'?: Amount;
  /** Connect Timeout · default 10000 */
  'configBean.mongoConfig.connectTimeout'?: Amount;
  /** Max Connection Idle Time · default 0 */
  'configBean.mongoConfig.maxConnectionIdleTime'?: Amount;
  /** Max Connection Life Time · default 0 */
  'configBean.mongoConfig.maxConnectionLifeTime'?: Amount;
  /** Max Wait Time · default 120000 */
  'configBean.mongoConfig.maxWaitTime'?: Amount;
  /** Server Selection Timeout · default 30000 */
  'configBean.mongoConfig.serverSelectionTimeout'?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · default 5 */
  'configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier'?: Amount;
  /** Heartbeat Frequency · default 10000 */
  'configBean.mongoConfig.heartbeatFrequency'?: Amount;
  /** Min Heartbeat Frequency · default 500 */
  'configBean.mongoConfig.minHeartbeatFrequency'?: Amount;
  /** Heartbeat Connect Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatConnectTimeout'?: Amount;
  /** Heartbeat Socket Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatSocketTimeout'?: Amount;
  /** Local Threshold · default 15 */
  'configBean.mongoConfig.localThreshold'?: Amount;
  /** Required Replica Set Name */
  'configBean.mongoConfig.requiredReplicaSetName'?: Text;
  /** Cursor Finalizer Enabled · default true */
  'configBean.mongoConfig.cursorFinalizerEnabled'?: Switch;
  /** Socket Keep Alive · default false */
  'configBean.mongoConfig.socketKeepAlive'?: Switch;
  /** Socket Timeout · default 0 */
  'configBean.mongoConfig.socketTimeout'?: Amount;
  /** SSL Enabled · default false */
  'configBean.mongoConfig.sslEnabled'?: Switch;
  /** SSL Invalid Host Name Allowed · default false */
  'configBean.mongoConfig.sslInvalidHostNameAllowed'?: Switch;
  /** Capped Collection · default true */
  'configBean.isCapped'?: Switch;
  /** Initial Offset · default "2015-01-01 00:00:00" */
  'configBean.initialOffset'?: Text;
  /** Offset Field Type · default "OBJECTID" */
  'configBean.offsetType'?: OneOf<'OBJECTID' | 'STRING' | 'DATE'>;
  /** Offset Field · default "_id" */
  'configBean.offsetField'?: Text;
  /** Batch Size (records) · default 1000 */
  'configBean.batchSize'?: Amount;
  /** Max Batch Wait Time · default "${5 * SECONDS}" */
  'configBean.maxBatchWaitTime'?: Amount;
  /** Read Preference · default "SECONDARY_PREFERRED" */
  'configBean.readPreference'?: OneOf<ReadPreference>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface MongoDBOplogOrigin {
  /** Initial Timestamp (secs) · `mongoDBOplogSourceConfigBean.initialTs` · default -1 */
  initialTimestampInSecs?: Amount;
  /** Initial Ordinal · `mongoDBOplogSourceConfigBean.initialOrdinal` · default -1 */
  initialOrdinal?: Amount;
  /** Operation Types · `mongoDBOplogSourceConfigBean.filterOplogOpTypes` · default ["INSERT","UPDATE","DELETE"] */
  operationTypes?: SomeOf<'INSERT' | 'DELETE' | 'UPDATE' | 'NOOP' | 'CMD' | 'DB'>;
  /** Connection String · `configBean.mongoConfig.connectionString` */
  connectionString?: Text;
  /** Enable Single Mode · `configBean.mongoConfig.isSingleMode` · default false */
  enableSingleMode?: Switch;
  /** Collection · `configBean.mongoConfig.collection` */
  collection?: Text;
  /** Authentication Type · `configBean.mongoConfig.authenticationType` · default "NONE" */
  authenticationType?: OneOf<AuthenticationType>;
  /** Username · `configBean.mongoConfig.username` */
  username?: Text;
  /** Password · `configBean.mongoConfig.password` */
  password?: Text;
  /** Authentication Source · `configBean.mongoConfig.authSource` */
  authenticationSource?: Text;
  /** Authentication Mechanism · `configBean.mongoConfig.authenticationMechanism` · default "DEFAULT" */
  authenticationMechanism?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · `configBean.mongoConfig.connectionsPerHost` · default 100 */
  connectionsPerHost?: Amount;
  /** Min Connections Per Host · `configBean.mongoConfig.minConnectionsPerHost` · default 0 */
  minConnectionsPerHost?: Amount;
  /** Connect Timeout · `configBean.mongoConfig.connectTimeout` · default 10000 */
  connectTimeout?: Amount;
  /** Max Connection Idle Time · `configBean.mongoConfig.maxConnectionIdleTime` · default 0 */
  maxConnectionIdleTime?: Amount;
  /** Max Connection Life Time · `configBean.mongoConfig.maxConnectionLifeTime` · default 0 */
  maxConnectionLifeTime?: Amount;
  /** Max Wait Time · `configBean.mongoConfig.maxWaitTime` · default 120000 */
  maxWaitTime?: Amount;
  /** Server Selection Timeout · `configBean.mongoConfig.serverSelectionTimeout` · default 30000 */
  serverSelectionTimeout?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · `configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier` · default 5 */
  threadsAllowedToBlockForConnectionMultiplier?: Amount;
  /** Heartbeat Frequency · `configBean.mongoConfig.heartbeatFrequency` · default 10000 */
  heartbeatFrequency?: Amount;
  /** Min Heartbeat Frequency · `configBean.mongoConfig.minHeartbeatFrequency` · default 500 */
  minHeartbeatFrequency?: Amount;
  /** Heartbeat Connect Timeout · `configBean.mongoConfig.heartbeatConnectTimeout` · default 20000 */
  heartbeatConnectTimeout?: Amount;
  /** Heartbeat Socket Timeout · `configBean.mongoConfig.heartbeatSocketTimeout` · default 20000 */
  heartbeatSocketTimeout?: Amount;
  /** Local Threshold · `configBean.mongoConfig.localThreshold` · default 15 */
  localThreshold?: Amount;
  /** Required Replica Set Name · `configBean.mongoConfig.requiredReplicaSetName` */
  requiredReplicaSetName?: Text;
  /** Cursor Finalizer Enabled · `configBean.mongoConfig.cursorFinalizerEnabled` · default true */
  cursorFinalizerEnabled?: Switch;
  /** Socket Keep Alive · `configBean.mongoConfig.socketKeepAlive` · default false */
  socketKeepAlive?: Switch;
  /** Socket Timeout · `configBean.mongoConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** SSL Enabled · `configBean.mongoConfig.sslEnabled` · default false */
  sslEnabled?: Switch;
  /** SSL Invalid Host Name Allowed · `configBean.mongoConfig.sslInvalidHostNameAllowed` · default false */
  sslInvalidHostNameAllowed?: Switch;
  /** Batch Size (records) · `configBean.batchSize` · default 1000 */
  batchSizeInRecords?: Amount;
  /** Max Batch Wait Time · `configBean.maxBatchWaitTime` · default "${5 * SECONDS}" */
  maxBatchWaitTime?: Amount;
  /** Read Preference · `configBean.readPreference` · default "SECONDARY_PREFERRED" */
  readPreference?: OneOf<ReadPreference>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Initial Timestamp (secs) · default -1 */
  'mongoDBOplogSourceConfigBean.initialTs'?: Amount;
  /** Initial Ordinal · default -1 */
  'mongoDBOplogSourceConfigBean.initialOrdinal'?: Amount;
  /** Operation Types · default ["INSERT","UPDATE","DELETE"] */
  'mongoDBOplogSourceConfigBean.filterOplogOpTypes'?: SomeOf<'INSERT' | 'DELETE' | 'UPDATE' | 'NOOP' | 'CMD' | 'DB'>;
  /** Connection String */
  'configBean.mongoConfig.connectionString'?: Text;
  /** Enable Single Mode · default false */
  'configBean.mongoConfig.isSingleMode'?: Switch;
  /** Collection */
  'configBean.mongoConfig.collection'?: Text;
  /** Authentication Type · default "NONE" */
  'configBean.mongoConfig.authenticationType'?: OneOf<AuthenticationType>;
  /** Username */
  'configBean.mongoConfig.username'?: Text;
  /** Password */
  'configBean.mongoConfig.password'?: Text;
  /** Authentication Source */
  'configBean.mongoConfig.authSource'?: Text;
  /** Authentication Mechanism · default "DEFAULT" */
  'configBean.mongoConfig.authenticationMechanism'?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · default 100 */
  'configBean.mongoConfig.connectionsPerHost'?: Amount;
  /** Min Connections Per Host · default 0 */
  'configBean.mongoConfig.minConnectionsPerHost'?: Amount;
  /** Connect Timeout · default 10000 */
  'configBean.mongoConfig.connectTimeout'?: Amount;
  /** Max Connection Idle Time · default 0 */
  'configBean.mongoConfig.maxConnectionIdleTime'?: Amount;
  /** Max Connection Life Time · default 0 */
  'configBean.mongoConfig.maxConnectionLifeTime'?: Amount;
  /** Max Wait Time · default 120000 */
  'configBean.mongoConfig.maxWaitTime'?: Amount;
  /** Server Selection Timeout · default 30000 */
  'configBean.mongoConfig.serverSelectionTimeout'?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · default 5 */
  'configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier'?: Amount;
  /** Heartbeat Frequency · default 10000 */
  'configBean.mongoConfig.heartbeatFrequency'?: Amount;
  /** Min Heartbeat Frequency · default 500 */
  'configBean.mongoConfig.minHeartbeatFrequency'?: Amount;
  /** Heartbeat Connect Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatConnectTimeout'?: Amount;
  /** Heartbeat Socket Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatSocketTimeout'?: Amount;
  /** Local Threshold · default 15 */
  'configBean.mongoConfig.localThreshold'?: Amount;
  /** Required Replica Set Name */
  'configBean.mongoConfig.requiredReplicaSetName'?: Text;
  /** Cursor Finalizer Enabled · default true */
  'configBean.mongoConfig.cursorFinalizerEnabled'?: Switch;
  /** Socket Keep Alive · default false */
  'configBean.mongoConfig.socketKeepAlive'?: Switch;
  /** Socket Timeout · default 0 */
  'configBean.mongoConfig.socketTimeout'?: Amount;
  /** SSL Enabled · default false */
  'configBean.mongoConfig.sslEnabled'?: Switch;
  /** SSL Invalid Host Name Allowed · default false */
  'configBean.mongoConfig.sslInvalidHostNameAllowed'?: Switch;
  /** Batch Size (records) · default 1000 */
  'configBean.batchSize'?: Amount;
  /** Max Batch Wait Time · default "${5 * SECONDS}" */
  'configBean.maxBatchWaitTime'?: Amount;
  /** Read Preference · default "SECONDARY_PREFERRED" */
  'configBean.readPreference'?: OneOf<ReadPreference>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FieldMappingItem {
  /** Document Field · `keyName` */
  documentField?: Text;
  /** Document Field */
  keyName?: Text;
  /** SDC Field */
  sdcField?: Text;
}

export interface MongoDBLookupProcessor {
  /** Connection String · `configBean.mongoConfig.connectionString` */
  connectionString?: Text;
  /** Enable Single Mode · `configBean.mongoConfig.isSingleMode` · default false */
  enableSingleMode?: Switch;
  /** Database · `configBean.mongoConfig.database` */
  database?: Text;
  /** Collection · `configBean.mongoConfig.collection` */
  collection?: Text;
  /** Authentication Type · `configBean.mongoConfig.authenticationType` · default "NONE" */
  authenticationType?: OneOf<AuthenticationType>;
  /** Username · `configBean.mongoConfig.username` */
  username?: Text;
  /** Password · `configBean.mongoConfig.password` */
  password?: Text;
  /** Authentication Source · `configBean.mongoConfig.authSource` */
  authenticationSource?: Text;
  /** Authentication Mechanism · `configBean.mongoConfig.authenticationMechanism` · default "DEFAULT" */
  authenticationMechanism?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · `configBean.mongoConfig.connectionsPerHost` · default 100 */
  connectionsPerHost?: Amount;
  /** Min Connections Per Host · `configBean.mongoConfig.minConnectionsPerHost` · default 0 */
  minConnectionsPerHost?: Amount;
  /** Connect Timeout · `configBean.mongoConfig.connectTimeout` · default 10000 */
  connectTimeout?: Amount;
  /** Max Connection Idle Time · `configBean.mongoConfig.maxConnectionIdleTime` · default 0 */
  maxConnectionIdleTime?: Amount;
  /** Max Connection Life Time · `configBean.mongoConfig.maxConnectionLifeTime` · default 0 */
  maxConnectionLifeTime?: Amount;
  /** Max Wait Time · `configBean.mongoConfig.maxWaitTime` · default 120000 */
  maxWaitTime?: Amount;
  /** Server Selection Timeout · `configBean.mongoConfig.serverSelectionTimeout` · default 30000 */
  serverSelectionTimeout?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · `configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier` · default 5 */
  threadsAllowedToBlockForConnectionMultiplier?: Amount;
  /** Heartbeat Frequency · `configBean.mongoConfig.heartbeatFrequency` · default 10000 */
  heartbeatFrequency?: Amount;
  /** Min Heartbeat Frequency · `configBean.mongoConfig.minHeartbeatFrequency` · default 500 */
  minHeartbeatFrequency?: Amount;
  /** Heartbeat Connect Timeout · `configBean.mongoConfig.heartbeatConnectTimeout` · default 20000 */
  heartbeatConnectTimeout?: Amount;
  /** Heartbeat Socket Timeout · `configBean.mongoConfig.heartbeatSocketTimeout` · default 20000 */
  heartbeatSocketTimeout?: Amount;
  /** Local Threshold · `configBean.mongoConfig.localThreshold` · default 15 */
  localThreshold?: Amount;
  /** Required Replica Set Name · `configBean.mongoConfig.requiredReplicaSetName` */
  requiredReplicaSetName?: Text;
  /** Cursor Finalizer Enabled · `configBean.mongoConfig.cursorFinalizerEnabled` · default true */
  cursorFinalizerEnabled?: Switch;
  /** Socket Keep Alive · `configBean.mongoConfig.socketKeepAlive` · default false */
  socketKeepAlive?: Switch;
  /** Socket Timeout · `configBean.mongoConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** SSL Enabled · `configBean.mongoConfig.sslEnabled` · default false */
  sslEnabled?: Switch;
  /** SSL Invalid Host Name Allowed · `configBean.mongoConfig.sslInvalidHostNameAllowed` · default false */
  sslInvalidHostNameAllowed?: Switch;
  /** Document to SDC Field Mappings · `configBean.fieldMapping` */
  documentToSdcFieldMappings?: Beans<FieldMappingItem>;
  /** Result Field · `configBean.resultField` */
  resultField?: Text;
  /** Multiple Values Behavior · `configBean.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<MultipleValuesBehavior>;
  /** Missing Values Behavior · `configBean.missingValuesBehavior` · default "PASS_RECORD_ON" */
  missingValuesBehavior?: OneOf<MissingLookupBehavior>;
  /** Read Preference · `configBean.readPreference` · default "SECONDARY_PREFERRED" */
  readPreference?: OneOf<ReadPreference>;
  /** Enable Local Caching · `configBean.cacheConfig.enabled` */
  enableLocalCaching?: Switch;
  /** Maximum Entries to Cache · `configBean.cacheConfig.maxSize` · default -1 */
  maximumEntriesToCache?: Amount;
  /** Eviction Policy Type · `configBean.cacheConfig.evictionPolicyType` */
  evictionPolicyType?: OneOf<EvictionPolicyType>;
  /** Expiration Time · `configBean.cacheConfig.expirationTime` · default 1 */
  expirationTime?: Amount;
  /** Time Unit · `configBean.cacheConfig.timeUnit` · default "SECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection String */
  'configBean.mongoConfig.connectionString'?: Text;
  /** Enable Single Mode · default false */
  'configBean.mongoConfig.isSingleMode'?: Switch;
  /** Database */
  'configBean.mongoConfig.database'?: Text;
  /** Collection */
  'configBean.mongoConfig.collection'?: Text;
  /** Authentication Type · default "NONE" */
  'configBean.mongoConfig.authenticationType'?: OneOf<AuthenticationType>;
  /** Username */
  'configBean.mongoConfig.username'?: Text;
  /** Password */
  'configBean.mongoConfig.password'?: Text;
  /** Authentication Source */
  'configBean.mongoConfig.authSource'?: Text;
  /** Authentication Mechanism · default "DEFAULT" */
  'configBean.mongoConfig.authenticationMechanism'?: OneOf<AuthenticationMechanism>;
  /** Connections Per Host · default 100 */
  'configBean.mongoConfig.connectionsPerHost'?: Amount;
  /** Min Connections Per Host · default 0 */
  'configBean.mongoConfig.minConnectionsPerHost'?: Amount;
  /** Connect Timeout · default 10000 */
  'configBean.mongoConfig.connectTimeout'?: Amount;
  /** Max Connection Idle Time · default 0 */
  'configBean.mongoConfig.maxConnectionIdleTime'?: Amount;
  /** Max Connection Life Time · default 0 */
  'configBean.mongoConfig.maxConnectionLifeTime'?: Amount;
  /** Max Wait Time · default 120000 */
  'configBean.mongoConfig.maxWaitTime'?: Amount;
  /** Server Selection Timeout · default 30000 */
  'configBean.mongoConfig.serverSelectionTimeout'?: Amount;
  /** Threads Allowed To Block For Connection Multiplier · default 5 */
  'configBean.mongoConfig.threadsAllowedToBlockForConnectionMultiplier'?: Amount;
  /** Heartbeat Frequency · default 10000 */
  'configBean.mongoConfig.heartbeatFrequency'?: Amount;
  /** Min Heartbeat Frequency · default 500 */
  'configBean.mongoConfig.minHeartbeatFrequency'?: Amount;
  /** Heartbeat Connect Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatConnectTimeout'?: Amount;
  /** Heartbeat Socket Timeout · default 20000 */
  'configBean.mongoConfig.heartbeatSocketTimeout'?: Amount;
  /** Local Threshold · default 15 */
  'configBean.mongoConfig.localThreshold'?: Amount;
  /** Required Replica Set Name */
  'configBean.mongoConfig.requiredReplicaSetName'?: Text;
  /** Cursor Finalizer Enabled · default true */
  'configBean.mongoConfig.cursorFinalizerEnabled'?: Switch;
  /** Socket Keep Alive · default false */
  'configBean.mongoConfig.socketKeepAlive'?: Switch;
  /** Socket Timeout · default 0 */
  'configBean.mongoConfig.socketTimeout'?: Amount;
  /** SSL Enabled · default false */
  'configBean.mongoConfig.sslEnabled'?: Switch;
  /** SSL Invalid Host Name Allowed · default false */
  'configBean.mongoConfig.sslInvalidHostNameAllowed'?: Switch;
  /** Document to SDC Field Mappings */
  'configBean.fieldMapping'?: Beans<FieldMappingItem>;
  /** Result Field */
  'configBean.resultField'?: Text;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'configBean.multipleValuesBehavior'?: OneOf<MultipleValuesBehavior>;
  /** Missing Values Behavior · default "PASS_RECORD_ON" */
  'configBean.missingValuesBehavior'?: OneOf<MissingLookupBehavior>;
  /** Read Preference · default "SECONDARY_PREFERRED" */
  'configBean.readPreference'?: OneOf<ReadPreference>;
  /** Enable Local Caching */
  'configBean.cacheConfig.enabled'?: Switch;
  /** Maximum Entries to Cache · default -1 */
  'configBean.cacheConfig.maxSize'?: Amount;
  /** Eviction Policy Type */
  'configBean.cacheConfig.evictionPolicyType'?: OneOf<EvictionPolicyType>;
  /** Expiration Time · default 1 */
  'configBean.cacheConfig.expirationTime'?: Amount;
  /** Time Unit · default "SECONDS" */
  'configBean.cacheConfig.timeUnit'?: OneOf<TimeUnit>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
