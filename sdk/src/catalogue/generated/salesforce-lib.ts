// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AuthType2, EvictionPolicyType, MismatchedTypesOption, MissingLookupBehavior, RawDataMultipleValuesBehavior, StageOnRecordError, TimeUnit, TruststoreType, UnsupportedAction } from './choices.js';
import type { CertificateChainItem } from './apache-kafka_2_0-lib.js';

export interface SalesforceConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · `connection.authEndpoint` · default "login.salesforce.com" */
  authEndpoint?: Text;
  /** API Version · `connection.apiVersion` · default "43.0" */
  apiVersion?: Text;
  /** Authentication Type · `connection.authType` · default "BASIC" */
  authenticationType?: OneOf<AuthType2>;
  /** Username · `connection.username` */
  username?: Text;
  /** Password · `connection.password` */
  password?: Text;
  /** Consumer Key · `connection.consumerKey` */
  consumerKey?: Text;
  /** Private Key · `connection.privateKey`, `connection.mutualAuth.privateKey` */
  privateKey?: Text;
  /** Use Proxy · `connection.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Hostname · `connection.proxyHostname` */
  proxyHostname?: Text;
  /** Proxy Port · `connection.proxyPort` */
  proxyPort?: Amount;
  /** Proxy Requires Credentials · `connection.useProxyCredentials` · default false */
  proxyRequiresCredentials?: Switch;
  /** Proxy Realm · `connection.proxyRealm` */
  proxyRealm?: Text;
  /** Proxy Username · `connection.proxyUsername` */
  proxyUsername?: Text;
  /** Proxy Password · `connection.proxyPassword` */
  proxyPassword?: Text;
  /** Use Mutual Authentication · `connection.mutualAuth.useMutualAuth` · default false */
  useMutualAuthentication?: Switch;
  /** Use Remote Keystore · `connection.mutualAuth.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `connection.mutualAuth.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Certificate Chain · `connection.mutualAuth.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `connection.mutualAuth.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `connection.mutualAuth.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `connection.mutualAuth.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · default "login.salesforce.com" */
  'connection.authEndpoint'?: Text;
  /** API Version · default "43.0" */
  'connection.apiVersion'?: Text;
  /** Authentication Type · default "BASIC" */
  'connection.authType'?: OneOf<AuthType2>;
  /** Username */
  'connection.username'?: Text;
  /** Password */
  'connection.password'?: Text;
  /** Consumer Key */
  'connection.consumerKey'?: Text;
  /** Private Key */
  'connection.privateKey'?: Text;
  /** Use Proxy · default false */
  'connection.useProxy'?: Switch;
  /** Proxy Hostname */
  'connection.proxyHostname'?: Text;
  /** Proxy Port */
  'connection.proxyPort'?: Amount;
  /** Proxy Requires Credentials · default false */
  'connection.useProxyCredentials'?: Switch;
  /** Proxy Realm */
  'connection.proxyRealm'?: Text;
  /** Proxy Username */
  'connection.proxyUsername'?: Text;
  /** Proxy Password */
  'connection.proxyPassword'?: Text;
  /** Use Mutual Authentication · default false */
  'connection.mutualAuth.useMutualAuth'?: Switch;
  /** Use Remote Keystore · default false */
  'connection.mutualAuth.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'connection.mutualAuth.keyStoreFilePath'?: Text;
  /** Private Key */
  'connection.mutualAuth.privateKey'?: Text;
  /** Certificate Chain */
  'connection.mutualAuth.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'connection.mutualAuth.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'connection.mutualAuth.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'connection.mutualAuth.keyStoreAlgorithm'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FieldMappingItem2 {
  /** SDC Field */
  sdcField?: Text;
  /** Salesforce Field */
  salesforceField?: Text;
}

export interface SalesforceDestination {
  /** Use Bulk API · `forceConfig.useBulkAPI` · default true */
  useBulkApi?: Switch;
  /** SObject Type · `forceConfig.sObjectNameTemplate` · default "${record:attribute('salesforce.sobjectType')}" */
  sobjectType?: Text;
  /** Default Operation · `forceConfig.defaultOperation` · default "INSERT" */
  defaultOperation?: OneOf<'INSERT' | 'UPDATE' | 'DELETE' | 'UPSERT' | 'UNDELETE'>;
  /** Unsupported Operation Handling · `forceConfig.unsupportedAction` · default "DISCARD" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** External Id Field · `forceConfig.externalIdField` */
  externalIdField?: Text;
  /** Field Mapping · `forceConfig.fieldMapping` */
  fieldMapping?: Beans<FieldMappingItem2>;
  /** Connection · `forceConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · `forceConfig.connection.authEndpoint` · default "login.salesforce.com" */
  authEndpoint?: Text;
  /** API Version · `forceConfig.connection.apiVersion` · default "43.0" */
  apiVersion?: Text;
  /** Authentication Type · `forceConfig.connection.authType` · default "BASIC" */
  authenticationType?: OneOf<AuthType2>;
  /** Username · `forceConfig.connection.username` */
  username?: Text;
  /** Password · `forceConfig.connection.password` */
  password?: Text;
  /** Consumer Key · `forceConfig.connection.consumerKey` */
  consumerKey?: Text;
  /** Private Key · `forceConfig.connection.privateKey`, `forceConfig.connection.mutualAuth.privateKey` */
  privateKey?: Text;
  /** Use Proxy · `forceConfig.connection.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Hostname · `forceConfig.connection.proxyHostname` */
  proxyHostname?: Text;
  /** Proxy Port · `forceConfig.connection.proxyPort` */
  proxyPort?: Amount;
  /** Proxy Requires Credentials · `forceConfig.connection.useProxyCredentials` · default false */
  proxyRequiresCredentials?: Switch;
  /** Proxy Realm · `forceConfig.connection.proxyRealm` */
  proxyRealm?: Text;
  /** Proxy Username · `forceConfig.connection.proxyUsername` */
  proxyUsername?: Text;
  /** Proxy Password · `forceConfig.connection.proxyPassword` */
  proxyPassword?: Text;
  /** Use Mutual Authentication · `forceConfig.connection.mutualAuth.useMutualAuth` · default false */
  useMutualAuthentication?: Switch;
  /** Use Remote Keystore · `forceConfig.connection.mutualAuth.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `forceConfig.connection.mutualAuth.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Certificate Chain · `forceConfig.connection.mutualAuth.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `forceConfig.connection.mutualAuth.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `forceConfig.connection.mutualAuth.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `forceConfig.connection.mutualAuth.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Use Bulk API · default true */
  'forceConfig.useBulkAPI'?: Switch;
  /** SObject Type · default "${record:attribute('salesforce.sobjectType')}" */
  'forceConfig.sObjectNameTemplate'?: Text;
  /** Default Operation · default "INSERT" */
  'forceConfig.defaultOperation'?: OneOf<'INSERT' | 'UPDATE' | 'DELETE' | 'UPSERT' | 'UNDELETE'>;
  /** Unsupported Operation Handling · default "DISCARD" */
  'forceConfig.unsupportedAction'?: OneOf<UnsupportedAction>;
  /** External Id Field */
  'forceConfig.externalIdField'?: Text;
  /** Field Mapping */
  'forceConfig.fieldMapping'?: Beans<FieldMappingItem2>;
  /** Connection · default "MANUAL" */
  'forceConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Auth Endpoint · default "login.salesforce.com" */
  'forceConfig.connection.authEndpoint'?: Text;
  /** API Version · default "43.0" */
  'forceConfig.connection.apiVersion'?: Text;
  /** Authentication Type · default "BASIC" */
  'forceConfig.connection.authType'?: OneOf<AuthType2>;
  /** Username */
  'forceConfig.connection.username'?: Text;
  /** Password */
  'forceConfig.connection.password'?: Text;
  /** Consumer Key */
  'forceConfig.connection.consumerKey'?: Text;
  /** Private Key */
  'forceConfig.connection.privateKey'?: Text;
  /** Use Proxy · default false */
  'forceConfig.connection.useProxy'?: Switch;
  /** Proxy Hostname */
  'forceConfig.connection.proxyHostname'?: Text;
  /** Proxy Port */
  'forceConfig.connection.proxyPort'?: Amount;
  /** Proxy Requires Credentials · default false */
  'forceConfig.connection.useProxyCredentials'?: Switch;
  /** Proxy Realm */
  'forceConfig.connection.proxyRealm'?: Text;
  /** Proxy Username */
  'forceConfig.connection.proxyUsername'?: Text;
  /** Proxy Password */
  'forceConfig.connection.proxyPassword'?: Text;
  /** Use Mutual Authentication · default false */
  'forceConfig.connection.mutualAuth.useMutualAuth'?: Switch;
  /** Use Remote Keystore · default false */
  'forceConfig.connection.mutualAuth.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'forceConfig.connection.mutualAuth.keyStoreFilePath'?: Text;
  /** Private Key */
  'forceConfig.connection.mutualAuth.privateKey'?: Text;
  /** Certificate Chain */
  'forceConfig.connection.mutualAuth.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'forceConfig.connection.mutualAuth.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'forceConfig.connection.mutualAuth.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'forceConfig.connection.mutualAuth.keyStoreAlgorithm'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface EinsteinAnalyticsDestination {
  /** Edgemart Alias · `conf.edgemartAliasPrefix` */
  edgemartAlias?: Text;
  /** Edgemart Container · `conf.edgemartContainer` */
  edgemartContainer?: Text;
  /** Append timestamp to alias · `conf.appendTimestamp` · default false */
  appendTimestampToAlias?: Switch;
  /** Operation · `conf.operation` · default "OVERWRITE" */
  operation?: OneOf<'APPEND' | 'DELETE' | 'OVERWRITE' | 'UPSERT'>;
  /** Dataset Wait Time (secs) · `conf.datasetWaitTime` · default 0 */
  datasetWaitTimeInSecs?: Amount;
  /** Use Dataflow · `conf.useDataflow` · default false */
  useDataflow?: Switch;
  /** Dataflow Name · `conf.dataflowName` · default "SalesEdgeEltWorkflow" */
  dataflowName?: Text;
  /** Run Dataflow After Upload · `conf.runDataflow` · default false */
  runDataflowAfterUpload?: Switch;
  /** Metadata JSON · `conf.metadataJson` */
  metadataJson?: Text;
  /** Connection · `conf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · `conf.connection.authEndpoint` · default "login.salesforce.com" */
  authEndpoint?: Text;
  /** API Version · `conf.connection.apiVersion` · default "43.0" */
  apiVersion?: Text;
  /** Authentication Type · `conf.connection.authType` · default "BASIC" */
  authenticationType?: OneOf<AuthType2>;
  /** Username · `conf.connection.username` */
  username?: Text;
  /** Password · `conf.connection.password` */
  password?: Text;
  /** Consumer Key · `conf.connection.consumerKey` */
  consumerKey?: Text;
  /** Private Key · `conf.connection.privateKey`, `conf.connection.mutualAuth.privateKey` */
  privateKey?: Text;
  /** Use Proxy · `conf.connection.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Hostname · `conf.connection.proxyHostname` */
  proxyHostname?: Text;
  /** Proxy Port · `conf.connection.proxyPort` */
  proxyPort?: Amount;
  /** Proxy Requires Credentials · `conf.connection.useProxyCredentials` · default false */
  proxyRequiresCredentials?: Switch;
  /** Proxy Realm · `conf.connection.proxyRealm` */
  proxyRealm?: Text;
  /** Proxy Username · `conf.connection.proxyUsername` */
  proxyUsername?: Text;
  /** Proxy Password · `conf.connection.proxyPassword` */
  proxyPassword?: Text;
  /** Use Mutual Authentication · `conf.connection.mutualAuth.useMutualAuth` · default false */
  useMutualAuthentication?: Switch;
  /** Use Remote Keystore · `conf.connection.mutualAuth.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.connection.mutualAuth.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Certificate Chain · `conf.connection.mutualAuth.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.connection.mutualAuth.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.connection.mutualAuth.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.connection.mutualAuth.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Edgemart Alias */
  'conf.edgemartAliasPrefix'?: Text;
  /** Edgemart Container */
  'conf.edgemartContainer'?: Text;
  /** Append timestamp to alias · default false */
  'conf.appendTimestamp'?: Switch;
  /** Operation · default "OVERWRITE" */
  'conf.operation'?: OneOf<'APPEND' | 'DELETE' | 'OVERWRITE' | 'UPSERT'>;
  /** Dataset Wait Time (secs) · default 0 */
  'conf.datasetWaitTime'?: Amount;
  /** Use Dataflow · default false */
  'conf.useDataflow'?: Switch;
  /** Dataflow Name · default "SalesEdgeEltWorkflow" */
  'conf.dataflowName'?: Text;
  /** Run Dataflow After Upload · default false */
  'conf.runDataflow'?: Switch;
  /** Metadata JSON */
  'conf.metadataJson'?: Text;
  /** Connection · default "MANUAL" */
  'conf.connectionSelection'?: OneOf<'MANUAL'>;
  /** Auth Endpoint · default "login.salesforce.com" */
  'conf.connection.authEndpoint'?: Text;
  /** API Version · default "43.0" */
  'conf.connection.apiVersion'?: Text;
  /** Authentication Type · default "BASIC" */
  'conf.connection.authType'?: OneOf<AuthType2>;
  /** Username */
  'conf.connection.username'?: Text;
  /** Password */
  'conf.connection.password'?: Text;
  /** Consumer Key */
  'conf.connection.consumerKey'?: Text;
  /** Private Key */
  'conf.connection.privateKey'?: Text;
  /** Use Proxy · default false */
  'conf.connection.useProxy'?: Switch;
  /** Proxy Hostname */
  'conf.connection.proxyHostname'?: Text;
  /** Proxy Port */
  'conf.connection.proxyPort'?: Amount;
  /** Proxy Requires Credentials · default false */
  'conf.connection.useProxyCredentials'?: Switch;
  /** Proxy Realm */
  'conf.connection.proxyRealm'?: Text;
  /** Proxy Username */
  'conf.connection.proxyUsername'?: Text;
  /** Proxy Password */
  'conf.connection.proxyPassword'?: Text;
  /** Use Mutual Authentication · default false */
  'conf.connection.mutualAuth.useMutualAuth'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.connection.mutualAuth.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.connection.mutualAuth.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.connection.mutualAuth.privateKey'?: Text;
  /** Certificate Chain */
  'conf.connection.mutualAuth.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.connection.mutualAuth.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.connection.mutualAuth.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.connection.mutualAuth.keyStoreAlgorithm'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SalesforceOrigin {
  /** Use Bulk API · `forceConfig.useBulkAPI` · default true */
  useBulkApi?: Switch;
  /** SOQL Query · `forceConfig.soqlQuery` */
  soqlQuery?: Text;
  /** Repeat Query · `forceConfig.repeatQuery` · default "NO_REPEAT" */
  repeatQuery?: OneOf<'NO_REPEAT' | 'FULL' | 'INCREMENTAL'>;
  /** Query Interval · `forceConfig.queryInterval` · default "${1 * MINUTES}" */
  queryInterval?: Amount;
  /** Initial Offset · `forceConfig.initialOffset` · default "000000000000000" */
  initialOffset?: Text;
  /** Offset Field · `forceConfig.offsetColumn` · default "Id" */
  offsetField?: Text;
  /** Subscribe for Notifications · `forceConfig.subscribeToStreaming` · default true */
  subscribeForNotifications?: Switch;
  /** Subscription Type · `forceConfig.subscriptionType` · default "PUSH_TOPIC" */
  subscriptionType?: OneOf<'PUSH_TOPIC' | 'PLATFORM_EVENT' | 'CDC'>;
  /** Push Topic · `forceConfig.pushTopic` */
  pushTopic?: Text;
  /** Platform Event API Name · `forceConfig.platformEvent` */
  platformEventApiName?: Text;
  /** Change Data Capture Object · `forceConfig.cdcObject` */
  changeDataCaptureObject?: Text;
  /** Replay Option · `forceConfig.replayOption` · default "NEW_EVENTS" */
  replayOption?: OneOf<'NEW_EVENTS' | 'ALL_EVENTS'>;
  /** Streaming Buffer Size · `forceConfig.streamingBufferSize` · default 1048576 */
  streamingBufferSize?: Amount;
  /** Disable Query Validation · `forceConfig.disableValidation` · default false */
  disableQueryValidation?: Switch;
  /** Max Batch Size (records) · `forceConfig.basicConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `forceConfig.basicConfig.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Query Existing Data · `forceConfig.queryExistingData` · default true */
  queryExistingData?: Switch;
  /** Use PK Chunking · `forceConfig.bulkConfig.usePKChunking` · default false */
  usePkChunking?: Switch;
  /** Chunk Size · `forceConfig.bulkConfig.chunkSize` · default 100000 */
  chunkSize?: Amount;
  /** Start Id · `forceConfig.bulkConfig.startId` */
  startId?: Text;
  /** Include Deleted Records · `forceConfig.queryAll` · default false */
  includeDeletedRecords?: Switch;
  /** Create Salesforce Attributes · `forceConfig.createSalesforceNsHeaders` · default true */
  createSalesforceAttributes?: Switch;
  /** Salesforce Attribute Prefix · `forceConfig.salesforceNsHeaderPrefix` · default "salesforce." */
  salesforceAttributePrefix?: Text;
  /** Mismatched Types Behavior · `forceConfig.mismatchedTypesOption` · default "PRESERVE_DATA" */
  mismatchedTypesBehavior?: OneOf<MismatchedTypesOption>;
  /** Connection · `forceConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · `forceConfig.connection.authEndpoint` · default "login.salesforce.com" */
  authEndpoint?: Text;
  /** API Version · `forceConfig.connection.apiVersion` · default "43.0" */
  apiVersion?: Text;
  /** Authentication Type · `forceConfig.connection.authType` · default "BASIC" */
  authenticationType?: OneOf<AuthType2>;
  /** Username · `forceConfig.connection.username` */
  username?: Text;
  /** Password · `forceConfig.connection.password` */
  password?: Text;
  /** Consumer Key · `forceConfig.connection.consumerKey` */
  consumerKey?: Text;
  /** Private Key · `forceConfig.connection.privateKey`, `forceConfig.connection.mutualAuth.privateKey` */
  privateKey?: Text;
  /** Use Proxy · `forceConfig.connection.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Hostname · `forceConfig.connection.proxyHostname` */
  proxyHostname?: Text;
  /** Proxy Port · `forceConfig.connection.proxyPort` */
  proxyPort?: Amount;
  /** Proxy Requires Credentials · `forceConfig.connection.useProxyCredentials` · default false */
  proxyRequiresCredentials?: Switch;
  /** Proxy Realm · `forceConfig.connection.proxyRealm` */
  proxyRealm?: Text;
  /** Proxy Username · `forceConfig.connection.proxyUsername` */
  proxyUsername?: Text;
  /** Proxy Password · `forceConfig.connection.proxyPassword` */
  proxyPassword?: Text;
  /** Use Mutual Authentication · `forceConfig.connection.mutualAuth.useMutualAuth` · default false */
  useMutualAuthentication?: Switch;
  /** Use Remote Keystore · `forceConfig.connection.mutualAuth.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `forceConfig.connection.mutualAuth.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Certificate Chain · `forceConfig.connection.mutualAuth.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `forceConfig.connection.mutualAuth.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `forceConfig.connection.mutualAuth.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `forceConfig.connection.mutualAuth.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use Bulk API · default true */
  'forceConfig.useBulkAPI'?: Switch;
  /** SOQL Query */
  'forceConfig.soqlQuery'?: Text;
  /** Repeat Query · default "NO_REPEAT" */
  'forceConfig.repeatQuery'?: OneOf<'NO_REPEAT' | 'FULL' | 'INCREMENTAL'>;
  /** Query Interval · default "${1 * MINUTES}" */
  'forceConfig.queryInterval'?: Amount;
  /** Initial Offset · default "000000000000000" */
  'forceConfig.initialOffset'?: Text;
  /** Offset Field · default "Id" */
  'forceConfig.offsetColumn'?: Text;
  /** Subscribe for Notifications · default true */
  'forceConfig.subscribeToStreaming'?: Switch;
  /** Subscription Type · default "PUSH_TOPIC" */
  'forceConfig.subscriptionType'?: OneOf<'PUSH_TOPIC' | 'PLATFORM_EVENT' | 'CDC'>;
  /** Push Topic */
  'forceConfig.pushTopic'?: Text;
  /** Platform Event API Name */
  'forceConfig.platformEvent'?: Text;
  /** Change Data Capture Object */
  'forceConfig.cdcObject'?: Text;
  /** Replay Option · default "NEW_EVENTS" */
  'forceConfig.replayOption'?: OneOf<'NEW_EVENTS' | 'ALL_EVENTS'>;
  /** Streaming Buffer Size · default 1048576 */
  'forceConfig.streamingBufferSize'?: Amount;
  /** Disable Query Validation · default false */
  'forceConfig.disableValidation'?: Switch;
  /** Max Batch Size (records) · default 1000 */
  'forceConfig.basicConfig.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'forceConfig.basicConfig.maxWaitTime'?: Amount;
  /** Query Existing Data · default true */
  'forceConfig.queryExistingData'?: Switch;
  /** Use PK Chunking · default false */
  'forceConfig.bulkConfig.usePKChunking'?: Switch;
  /** Chunk Size · default 100000 */
  'forceConfig.bulkConfig.chunkSize'?: Amount;
  /** Start Id */
  'forceConfig.bulkConfig.startId'?: Text;
  /** Include Deleted Records · default false */
  'forceConfig.queryAll'?: Switch;
  /** Create Salesforce Attributes · default true */
  'forceConfig.createSalesforceNsHeaders'?: Switch;
  /** Salesforce Attribute Prefix · default "salesforce." */
  'forceConfig.salesforceNsHeaderPrefix'?: Text;
  /** Mismatched Types Behavior · default "PRESERVE_DATA" */
  'forceConfig.mismatchedTypesOption'?: OneOf<MismatchedTypesOption>;
  /** Connection · default "MANUAL" */
  'forceConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Auth Endpoint · default "login.salesforce.com" */
  'forceConfig.connection.authEndpoint'?: Text;
  /** API Version · default "43.0" */
  'forceConfig.connection.apiVersion'?: Text;
  /** Authentication Type · default "BASIC" */
  'forceConfig.connection.authType'?: OneOf<AuthType2>;
  /** Username */
  'forceConfig.connection.username'?: Text;
  /** Password */
  'forceConfig.connection.password'?: Text;
  /** Consumer Key */
  'forceConfig.connection.consumerKey'?: Text;
  /** Private Key */
  'forceConfig.connection.privateKey'?: Text;
  /** Use Proxy · default false */
  'forceConfig.connection.useProxy'?: Switch;
  /** Proxy Hostname */
  'forceConfig.connection.proxyHostname'?: Text;
  /** Proxy Port */
  'forceConfig.connection.proxyPort'?: Amount;
  /** Proxy Requires Credentials · default false */
  'forceConfig.connection.useProxyCredentials'?: Switch;
  /** Proxy Realm */
  'forceConfig.connection.proxyRealm'?: Text;
  /** Proxy Username */
  'forceConfig.connection.proxyUsername'?: Text;
  /** Proxy Password */
  'forceConfig.connection.proxyPassword'?: Text;
  /** Use Mutual Authentication · default false */
  'forceConfig.connection.mutualAuth.useMutualAuth'?: Switch;
  /** Use Remote Keystore · default false */
  'forceConfig.connection.mutualAuth.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'forceConfig.connection.mutualAuth.keyStoreFilePath'?: Text;
  /** Private Key */
  'forceConfig.connection.mutualAuth.privateKey'?: Text;
  /** Certificate Chain */
  'forceConfig.connection.mutualAuth.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'forceConfig.connection.mutualAuth.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'forceConfig.connection.mutualAuth.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'forceConfig.connection.mutualAuth.keyStoreAlgorithm'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FieldMappingsItem {
  /** Salesforce Field */
  salesforceField?: Text;
  /** SDC Field */
  sdcField?: Text;
  /** Default Value */
  defaultValue?: Text;
  /** Data Type · default "USE_SALESFORCE_TYPE" */
  dataType?: OneOf<'USE_SALESFORCE_TYPE' | 'BOOLEAN' | 'CHAR' | 'BYTE' | 'SHORT' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DECIMAL' | 'STRING' | 'BYTE_ARRAY' | 'DATETIME'>;
}

export interface SalesforceLookupProcessor {
  /** Lookup Mode · `forceConfig.lookupMode` · default "QUERY" */
  lookupMode?: OneOf<'QUERY' | 'RETRIEVE'>;
  /** SOQL Query · `forceConfig.soqlQuery` */
  soqlQuery?: Text;
  /** Use Bulk API · `forceConfig.useBulkAPI` · default false */
  useBulkApi?: Switch;
  /** Id Field · `forceConfig.idField` */
  idField?: Text;
  /** Salesforce Fields · `forceConfig.retrieveFields` */
  salesforceFields?: Text;
  /** Object Type · `forceConfig.sObjectType` */
  objectType?: Text;
  /** Field Mappings · `forceConfig.fieldMappings` */
  fieldMappings?: Beans<FieldMappingsItem>;
  /** Multiple Values Behavior · `forceConfig.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** Missing Values Behavior · `forceConfig.missingValuesBehavior` · default "PASS_RECORD_ON" */
  missingValuesBehavior?: OneOf<MissingLookupBehavior>;
  /** Enable Local Caching · `forceConfig.cacheConfig.enabled` */
  enableLocalCaching?: Switch;
  /** Maximum Entries to Cache · `forceConfig.cacheConfig.maxSize` · default -1 */
  maximumEntriesToCache?: Amount;
  /** Eviction Policy Type · `forceConfig.cacheConfig.evictionPolicyType` */
  evictionPolicyType?: OneOf<EvictionPolicyType>;
  /** Expiration Time · `forceConfig.cacheConfig.expirationTime` · default 1 */
  expirationTime?: Amount;
  /** Time Unit · `forceConfig.cacheConfig.timeUnit` · default "SECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** Use PK Chunking · `forceConfig.bulkConfig.usePKChunking` · default false */
  usePkChunking?: Switch;
  /** Chunk Size · `forceConfig.bulkConfig.chunkSize` · default 100000 */
  chunkSize?: Amount;
  /** Start Id · `forceConfig.bulkConfig.startId` */
  startId?: Text;
  /** Include Deleted Records · `forceConfig.queryAll` · default false */
  includeDeletedRecords?: Switch;
  /** Create Salesforce Attributes · `forceConfig.createSalesforceNsHeaders` · default true */
  createSalesforceAttributes?: Switch;
  /** Salesforce Attribute Prefix · `forceConfig.salesforceNsHeaderPrefix` · default "salesforce." */
  salesforceAttributePrefix?: Text;
  /** Mismatched Types Behavior · `forceConfig.mismatchedTypesOption` · default "PRESERVE_DATA" */
  mismatchedTypesBehavior?: OneOf<MismatchedTypesOption>;
  /** Connection · `forceConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Auth Endpoint · `forceConfig.connection.authEndpoint` · default "login.salesforce.com" */
  authEndpoint?: Text;
  /** API Version · `forceConfig.connection.apiVersion` · default "43.0" */
  apiVersion?: Text;
  /** Authentication Type · `forceConfig.connection.authType` · default "BASIC" */
  authenticationType?: OneOf<AuthType2>;
  /** Username · `forceConfig.connection.username` */
  username?: Text;
  /** Password · `forceConfig.connection.password` */
  password?: Text;
  /** Consumer Key · `forceConfig.connection.consumerKey` */
  consumerKey?: Text;
  /** Private Key · `forceConfig.connection.privateKey`, `forceConfig.connection.mutualAuth.privateKey` */
  privateKey?: Text;
  /** Use Proxy · `forceConfig.connection.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Hostname · `forceConfig.connection.proxyHostname` */
  proxyHostname?: Text;
  /** Proxy Port · `forceConfig.connection.proxyPort` */
  proxyPort?: Amount;
  /** Proxy Requires Credentials · `forceConfig.connection.useProxyCredentials` · default false */
  proxyRequiresCredentials?: Switch;
  /** Proxy Realm · `forceConfig.connection.proxyRealm` */
  proxyRealm?: Text;
  /** Proxy Username · `forceConfig.connection.proxyUsername` */
  proxyUsername?: Text;
  /** Proxy Password · `forceConfig.connection.proxyPassword` */
  proxyPassword?: Text;
  /** Use Mutual Authentication · `forceConfig.connection.mutualAuth.useMutualAuth` · default false */
  useMutualAuthentication?: Switch;
  /** Use Remote Keystore · `forceConfig.connection.mutualAuth.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `forceConfig.connection.mutualAuth.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Certificate Chain · `forceConfig.connection.mutualAuth.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `forceConfig.connection.mutualAuth.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `forceConfig.connection.mutualAuth.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `forceConfig.connection.mutualAuth.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Lookup Mode · default "QUERY" */
  'forceConfig.lookupMode'?: OneOf<'QUERY' | 'RETRIEVE'>;
  /** SOQL Query */
  'forceConfig.soqlQuery'?: Text;
  /** Use Bulk API · default false */
  'forceConfig.useBulkAPI'?: Switch;
  /** Id Field */
  'forceConfig.idField'?: Text;
  /** Salesforce Fields */
  'forceConfig.retrieveFields'?: Text;
  /** Object Type */
  'forceConfig.sObjectType'?: Text;
  /** Field Mappings */
  'forceConfig.fieldMappings'?: Beans<FieldMappingsItem>;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'forceConfig.multipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** Missing Values Behavior · default "PASS_RECORD_ON" */
  'forceConfig.missingValuesBehavior'?: OneOf<MissingLookupBehavior>;
  /** Enable Local Caching */
  'forceConfig.cacheConfig.enabled'?: Switch;
  /** Maximum Entries to Cache · default -1 */
  'forceConfig.cacheConfig.maxSize'?: Amount;
  /** Eviction Policy Type */
  'forceConfig.cacheConfig.evictionPolicyType'?: OneOf<EvictionPolicyType>;
  /** Expiration Time · default 1 */
  'forceConfig.cacheConfig.expirationTime'?: Amount;
  /** Time Unit · default "SECONDS" */
  'forceConfig.cacheConfig.timeUnit'?: OneOf<TimeUnit>;
  /** Use PK Chunking · default false */
  'forceConfig.bulkConfig.usePKChunking'?: Switch;
  /** Chunk Size · default 100000 */
  'forceConfig.bulkConfig.chunkSize'?: Amount;
  /** Start Id */
  'forceConfig.bulkConfig.startId'?: Text;
  /** Include Deleted Records · default false */
  'forceConfig.queryAll'?: Switch;
  /** Create Salesforce Attributes · default true */
  'forceConfig.createSalesforceNsHeaders'?: Switch;
  /** Salesforce Attribute Prefix · default "salesforce." */
  'forceConfig.salesforceNsHeaderPrefix'?: Text;
  /** Mismatched Types Behavior · default "PRESERVE_DATA" */
  'forceConfig.mismatchedTypesOption'?: OneOf<MismatchedTypesOption>;
  /** Connection · default "MANUAL" */
  'forceConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Auth Endpoint · default "login.salesforce.com" */
  'forceConfig.connection.authEndpoint'?: Text;
  /** API Version · default "43.0" */
  'forceConfig.connection.apiVersion'?: Text;
  /** Authentication Type · default "BASIC" */
  'forceConfig.connection.authType'?: OneOf<AuthType2>;
  /** Username */
  'forceConfig.connection.username'?: Text;
  /** Password */
  'forceConfig.connection.password'?: Text;
  /** Consumer Key */
  'forceConfig.connection.consumerKey'?: Text;
  /** Private Key */
  'forceConfig.connection.privateKey'?: Text;
  /** Use Proxy · default false */
  'forceConfig.connection.useProxy'?: Switch;
  /** Proxy Hostname */
  'forceConfig.connection.proxyHostname'?: Text;
  /** Proxy Port */
  'forceConfig.connection.proxyPort'?: Amount;
  /** Proxy Requires Credentials · default false */
  'forceConfig.connection.useProxyCredentials'?: Switch;
  /** Proxy Realm */
  'forceConfig.connection.proxyRealm'?: Text;
  /** Proxy Username */
  'forceConfig.connection.proxyUsername'?: Text;
  /** Proxy Password */
  'forceConfig.connection.proxyPassword'?: Text;
  /** Use Mutual Authentication · default false */
  'forceConfig.connection.mutualAuth.useMutualAuth'?: Switch;
  /** Use Remote Keystore · default false */
  'forceConfig.connection.mutualAuth.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'forceConfig.connection.mutualAuth.keyStoreFilePath'?: Text;
  /** Private Key */
  'forceConfig.connection.mutualAuth.privateKey'?: Text;
  /** Certificate Chain */
  'forceConfig.connection.mutualAuth.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'forceConfig.connection.mutualAuth.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'forceConfig.connection.mutualAuth.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'forceConfig.connection.mutualAuth.keyStoreAlgorithm'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
