// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { Region, SecurityMode, StageOnRecordError, UnsupportedAction } from './choices.js';

export interface ElasticsearchConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Mode · `connection.securityConfig.securityMode` · default "BASIC" */
  mode?: OneOf<SecurityMode>;
  /** Region · `connection.securityConfig.awsRegion` */
  region?: OneOf<Region>;
  /** Endpoint · `connection.securityConfig.endpoint` */
  endpoint?: Text;
  /** Access Key ID · `connection.securityConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `connection.securityConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** User Name · `connection.securityConfig.securityUser` */
  userName?: Text;
  /** Password · `connection.securityConfig.securityPassword` */
  password?: Text;
  /** Enable SSL · `connection.securityConfig.enableSSL` · default false */
  enableSsl?: Switch;
  /** SSL TrustStore Path · `connection.securityConfig.sslTrustStorePath` */
  sslTruststorePath?: Text;
  /** SSL TrustStore Password · `connection.securityConfig.sslTrustStorePassword` */
  sslTruststorePassword?: Text;
  /** HTTP URLs · `connection.serverUrl` · default "http://localhost" */
  httpUrls?: Text;
  /** HTTP Port · `connection.port` · default "9200" */
  httpPort?: Text;
  /** Use Security · `connection.useSecurity` · default true */
  useSecurity?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Mode · default "BASIC" */
  'connection.securityConfig.securityMode'?: OneOf<SecurityMode>;
  /** Region */
  'connection.securityConfig.awsRegion'?: OneOf<Region>;
  /** Endpoint */
  'connection.securityConfig.endpoint'?: Text;
  /** Access Key ID */
  'connection.securityConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'connection.securityConfig.awsSecretAccessKey'?: Text;
  /** User Name */
  'connection.securityConfig.securityUser'?: Text;
  /** Password */
  'connection.securityConfig.securityPassword'?: Text;
  /** Enable SSL · default false */
  'connection.securityConfig.enableSSL'?: Switch;
  /** SSL TrustStore Path */
  'connection.securityConfig.sslTrustStorePath'?: Text;
  /** SSL TrustStore Password */
  'connection.securityConfig.sslTrustStorePassword'?: Text;
  /** HTTP URLs · default "http://localhost" */
  'connection.serverUrl'?: Text;
  /** HTTP Port · default "9200" */
  'connection.port'?: Text;
  /** Use Security · default true */
  'connection.useSecurity'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface ElasticsearchDestination {
  /** Time Basis · `elasticSearchConfig.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Data Time Zone · `elasticSearchConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Index · `elasticSearchConfig.indexTemplate` */
  index?: Text;
  /** Mapping · `elasticSearchConfig.typeTemplate` */
  mapping?: Text;
  /** Document ID · `elasticSearchConfig.docIdTemplate` */
  documentId?: Text;
  /** Parent ID · `elasticSearchConfig.parentIdTemplate` */
  parentId?: Text;
  /** Routing · `elasticSearchConfig.routingTemplate` */
  routing?: Text;
  /** Data Charset · `elasticSearchConfig.charset` · default "UTF-8" */
  dataCharset?: Text;
  /** Default Operation · `elasticSearchConfig.defaultOperation` · default "INDEX" */
  defaultOperation?: OneOf<'INDEX' | 'CREATE' | 'UPDATE' | 'DELETE' | 'MERGE'>;
  /** Unsupported Operation Handling · `elasticSearchConfig.unsupportedAction` · default "DISCARD" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** Additional Properties · `elasticSearchConfig.rawAdditionalProperties` · default "{\n}" */
  additionalProperties?: Text;
  /** Connection · `elasticSearchConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Mode · `elasticSearchConfig.connection.securityConfig.securityMode` · default "BASIC" */
  mode?: OneOf<SecurityMode>;
  /** Region · `elasticSearchConfig.connection.securityConfig.awsRegion` */
  region?: OneOf<Region>;
  /** Endpoint · `elasticSearchConfig.connection.securityConfig.endpoint` */
  endpoint?: Text;
  /** Access Key ID · `elasticSearchConfig.connection.securityConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `elasticSearchConfig.connection.securityConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** User Name · `elasticSearchConfig.connection.securityConfig.securityUser` */
  userName?: Text;
  /** Password · `elasticSearchConfig.connection.securityConfig.securityPassword` */
  password?: Text;
  /** Enable SSL · `elasticSearchConfig.connection.securityConfig.enableSSL` · default false */
  enableSsl?: Switch;
  /** SSL TrustStore Path · `elasticSearchConfig.connection.securityConfig.sslTrustStorePath` */
  sslTruststorePath?: Text;
  /** SSL TrustStore Password · `elasticSearchConfig.connection.securityConfig.sslTrustStorePassword` */
  sslTruststorePassword?: Text;
  /** HTTP URLs · `elasticSearchConfig.connection.serverUrl` · default "http://localhost" */
  httpUrls?: Text;
  /** HTTP Port · `elasticSearchConfig.connection.port` · default "9200" */
  httpPort?: Text;
  /** Use Security · `elasticSearchConfig.connection.useSecurity` · default true */
  useSecurity?: Switch;
  /** Additional HTTP Params · `elasticSearchConfig.params` */
  additionalHttpParams?: Entries;
  /** Detect Additional Nodes in Cluster · `elasticSearchConfig.clientSniff` · default false */
  detectAdditionalNodesInCluster?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Time Basis · default "${time:now()}" */
  'elasticSearchConfig.timeDriver'?: Text;
  /** Data Time Zone · default "UTC" */
  'elasticSearchConfig.timeZoneID'?: Text;
  /** Index */
  'elasticSearchConfig.indexTemplate'?: Text;
  /** Mapping */
  'elasticSearchConfig.typeTemplate'?: Text;
  /** Document ID */
  'elasticSearchConfig.docIdTemplate'?: Text;
  /** Parent ID */
  'elasticSearchConfig.parentIdTemplate'?: Text;
  /** Routing */
  'elasticSearchConfig.routingTemplate'?: Text;
  /** Data Charset · default "UTF-8" */
  'elasticSearchConfig.charset'?: Text;
  /** Default Operation · default "INDEX" */
  'elasticSearchConfig.defaultOperation'?: OneOf<'INDEX' | 'CREATE' | 'UPDATE' | 'DELETE' | 'MERGE'>;
  /** Unsupported Operation Handling · default "DISCARD" */
  'elasticSearchConfig.unsupportedAction'?: OneOf<UnsupportedAction>;
  /** Additional Properties · default "{\n}" */
  'elasticSearchConfig.rawAdditionalProperties'?: Text;
  /** Connection · default "MANUAL" */
  'elasticSearchConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Mode · default "BASIC" */
  'elasticSearchConfig.connection.securityConfig.securityMode'?: OneOf<SecurityMode>;
  /** Region */
  'elasticSearchConfig.connection.securityConfig.awsRegion'?: OneOf<Region>;
  /** Endpoint */
  'elasticSearchConfig.connection.securityConfig.endpoint'?: Text;
  /** Access Key ID */
  'elasticSearchConfig.connection.securityConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'elasticSearchConfig.connection.securityConfig.awsSecretAccessKey'?: Text;
  /** User Name */
  'elasticSearchConfig.connection.securityConfig.securityUser'?: Text;
  /** Password */
  'elasticSearchConfig.connection.securityConfig.securityPassword'?: Text;
  /** Enable SSL · default false */
  'elasticSearchConfig.connection.securityConfig.enableSSL'?: Switch;
  /** SSL TrustStore Path */
  'elasticSearchConfig.connection.securityConfig.sslTrustStorePath'?: Text;
  /** SSL TrustStore Password */
  'elasticSearchConfig.connection.securityConfig.sslTrustStorePassword'?: Text;
  /** HTTP URLs · default "http://localhost" */
  'elasticSearchConfig.connection.serverUrl'?: Text;
  /** HTTP Port · default "9200" */
  'elasticSearchConfig.connection.port'?: Text;
  /** Use Security · default true */
  'elasticSearchConfig.connection.useSecurity'?: Switch;
  /** Additional HTTP Params */
  'elasticSearchConfig.params'?: Entries;
  /** Detect Additional Nodes in Cluster · default false */
  'elasticSearchConfig.clientSniff'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToElasticsearchDestination {
  /** Time Basis · `elasticSearchConfig.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Data Time Zone · `elasticSearchConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Index · `elasticSearchConfig.indexTemplate` */
  index?: Text;
  /** Mapping · `elasticSearchConfig.typeTemplate` */
  mapping?: Text;
  /** Document ID · `elasticSearchConfig.docIdTemplate` */
  documentId?: Text;
  /** Parent ID · `elasticSearchConfig.parentIdTemplate` */
  parentId?: Text;
  /** Routing · `elasticSearchConfig.routingTemplate` */
  routing?: Text;
  /** Data Charset · `elasticSearchConfig.charset` · default "UTF-8" */
  dataCharset?: Text;
  /** Additional Properties · `elasticSearchConfig.rawAdditionalProperties` · default "{\n}" */
  additionalProperties?: Text;
  /** Connection · `elasticSearchConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Mode · `elasticSearchConfig.connection.securityConfig.securityMode` · default "BASIC" */
  mode?: OneOf<SecurityMode>;
  /** Region · `elasticSearchConfig.connection.securityConfig.awsRegion` */
  region?: OneOf<Region>;
  /** Endpoint · `elasticSearchConfig.connection.securityConfig.endpoint` */
  endpoint?: Text;
  /** Access Key ID · `elasticSearchConfig.connection.securityConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `elasticSearchConfig.connection.securityConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** User Name · `elasticSearchConfig.connection.securityConfig.securityUser` */
  userName?: Text;
  /** Password · `elasticSearchConfig.connection.securityConfig.securityPassword` */
  password?: Text;
  /** Enable SSL · `elasticSearchConfig.connection.securityConfig.enableSSL` · default false */
  enableSsl?: Switch;
  /** SSL TrustStore Path · `elasticSearchConfig.connection.securityConfig.sslTrustStorePath` */
  sslTruststorePath?: Text;
  /** SSL TrustStore Password · `elasticSearchConfig.connection.securityConfig.sslTrustStorePassword` */
  sslTruststorePassword?: Text;
  /** HTTP URLs · `elasticSearchConfig.connection.serverUrl` · default "http://localhost" */
  httpUrls?: Text;
  /** HTTP Port · `elasticSearchConfig.connection.port` · default "9200" */
  httpPort?: Text;
  /** Use Security · `elasticSearchConfig.connection.useSecurity` · default true */
  useSecurity?: Switch;
  /** Additional HTTP Params · `elasticSearchConfig.params` */
  additionalHttpParams?: Entries;
  /** Detect Additional Nodes in Cluster · `elasticSearchConfig.clientSniff` · default false */
  detectAdditionalNodesInCluster?: Switch;
  /** Time Basis · default "${time:now()}" */
  'elasticSearchConfig.timeDriver'?: Text;
  /** Data Time Zone · default "UTC" */
  'elasticSearchConfig.timeZoneID'?: Text;
  /** Index */
  'elasticSearchConfig.indexTemplate'?: Text;
  /** Mapping */
  'elasticSearchConfig.typeTemplate'?: Text;
  /** Document ID */
  'elasticSearchConfig.docIdTemplate'?: Text;
  /** Parent ID */
  'elasticSearchConfig.parentIdTemplate'?: Text;
  /** Routing */
  'elasticSearchConfig.routingTemplate'?: Text;
  /** Data Charset · default "UTF-8" */
  'elasticSearchConfig.charset'?: Text;
  /** Additional Properties · default "{\n}" */
  'elasticSearchConfig.rawAdditionalProperties'?: Text;
  /** Connection · default "MANUAL" */
  'elasticSearchConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Mode · default "BASIC" */
  'elasticSearchConfig.connection.securityConfig.securityMode'?: OneOf<SecurityMode>;
  /** Region */
  'elasticSearchConfig.connection.securityConfig.awsRegion'?: OneOf<Region>;
  /** Endpoint */
  'elasticSearchConfig.connection.securityConfig.endpoint'?: Text;
  /** Access Key ID */
  'elasticSearchConfig.connection.securityConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'elasticSearchConfig.connection.securityConfig.awsSecretAccessKey'?: Text;
  /** User Name */
  'elasticSearchConfig.connection.securityConfig.securityUser'?: Text;
  /** Password */
  'elasticSearchConfig.connection.securityConfig.securityPassword'?: Text;
  /** Enable SSL · default false */
  'elasticSearchConfig.connection.securityConfig.enableSSL'?: Switch;
  /** SSL TrustStore Path */
  'elasticSearchConfig.connection.securityConfig.sslTrustStorePath'?: Text;
  /** SSL TrustStore Password */
  'elasticSearchConfig.connection.securityConfig.sslTrustStorePassword'?: Text;
  /** HTTP URLs · default "http://localhost" */
  'elasticSearchConfig.connection.serverUrl'?: Text;
  /** HTTP Port · default "9200" */
  'elasticSearchConfig.connection.port'?: Text;
  /** Use Security · default true */
  'elasticSearchConfig.connection.useSecurity'?: Switch;
  /** Additional HTTP Params */
  'elasticSearchConfig.params'?: Entries;
  /** Detect Additional Nodes in Cluster · default false */
  'elasticSearchConfig.clientSniff'?: Switch;
}

export interface ElasticsearchOrigin {
  /** Index · `conf.index` */
  index?: Text;
  /** Mapping · `conf.mapping` */
  mapping?: Text;
  /** Incremental Mode · `conf.isIncrementalMode` · default false */
  incrementalMode?: Switch;
  /** Query Interval · `conf.queryInterval` · default "${1 * HOURS}" */
  queryInterval?: Amount;
  /** Offset Field · `conf.offsetField` · default "timestamp" */
  offsetField?: Text;
  /** Initial Offset · `conf.initialOffset` · default "now-1d/d" */
  initialOffset?: Text;
  /** Query · `conf.query` · default "{\n \"query\": {\n \"match_all\": {}\n }\n}" */
  query?: Text;
  /** Scroll Timeout · `conf.cursorTimeout` · default "1m" */
  scrollTimeout?: Text;
  /** Delete Scroll on Pipeline Stop · `conf.deleteCursor` · default true */
  deleteScrollOnPipelineStop?: Switch;
  /** Max Batch Size · `conf.maxBatchSize` · default 1000 */
  maxBatchSize?: Amount;
  /** Number of Slices · `conf.numSlices` · default 1 */
  numberOfSlices?: Amount;
  /** Connection · `conf.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Mode · `conf.connection.securityConfig.securityMode` · default "BASIC" */
  mode?: OneOf<SecurityMode>;
  /** Region · `conf.connection.securityConfig.awsRegion` */
  region?: OneOf<Region>;
  /** Endpoint · `conf.connection.securityConfig.endpoint` */
  endpoint?: Text;
  /** Access Key ID · `conf.connection.securityConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `conf.connection.securityConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** User Name · `conf.connection.securityConfig.securityUser` */
  userName?: Text;
  /** Password · `conf.connection.securityConfig.securityPassword` */
  password?: Text;
  /** Enable SSL · `conf.connection.securityConfig.enableSSL` · default false */
  enableSsl?: Switch;
  /** SSL TrustStore Path · `conf.connection.securityConfig.sslTrustStorePath` */
  sslTruststorePath?: Text;
  /** SSL TrustStore Password · `conf.connection.securityConfig.sslTrustStorePassword` */
  sslTruststorePassword?: Text;
  /** HTTP URLs · `conf.connection.serverUrl` · default "http://localhost" */
  httpUrls?: Text;
  /** HTTP Port · `conf.connection.port` · default "9200" */
  httpPort?: Text;
  /** Use Security · `conf.connection.useSecurity` · default true */
  useSecurity?: Switch;
  /** Additional HTTP Params · `conf.params` */
  additionalHttpParams?: Entries;
  /** Detect Additional Nodes in Cluster · `conf.clientSniff` · default false */
  detectAdditionalNodesInCluster?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Index */
  'conf.index'?: Text;
  /** Mapping */
  'conf.mapping'?: Text;
  /** Incremental Mode · default false */
  'conf.isIncrementalMode'?: Switch;
  /** Query Interval · default "${1 * HOURS}" */
  'conf.queryInterval'?: Amount;
  /** Offset Field · default "timestamp" */
  'conf.offsetField'?: Text;
  /** Initial Offset · default "now-1d/d" */
  'conf.initialOffset'?: Text;
  /** Query · default "{\n \"query\": {\n \"match_all\": {}\n }\n}" */
  'conf.query'?: Text;
  /** Scroll Timeout · default "1m" */
  'conf.cursorTimeout'?: Text;
  /** Delete Scroll on Pipeline Stop · default true */
  'conf.deleteCursor'?: Switch;
  /** Max Batch Size · default 1000 */
  'conf.maxBatchSize'?: Amount;
  /** Number of Slices · default 1 */
  'conf.numSlices'?: Amount;
  /** Connection · default "MANUAL" */
  'conf.connectionSelection'?: OneOf<'MANUAL'>;
  /** Mode · default "BASIC" */
  'conf.connection.securityConfig.securityMode'?: OneOf<SecurityMode>;
  /** Region */
  'conf.connection.securityConfig.awsRegion'?: OneOf<Region>;
  /** Endpoint */
  'conf.connection.securityConfig.endpoint'?: Text;
  /** Access Key ID */
  'conf.connection.securityConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'conf.connection.securityConfig.awsSecretAccessKey'?: Text;
  /** User Name */
  'conf.connection.securityConfig.securityUser'?: Text;
  /** Password */
  'conf.connection.securityConfig.securityPassword'?: Text;
  /** Enable SSL · default false */
  'conf.connection.securityConfig.enableSSL'?: Switch;
  /** SSL TrustStore Path */
  'conf.connection.securityConfig.sslTrustStorePath'?: Text;
  /** SSL TrustStore Password */
  'conf.connection.securityConfig.sslTrustStorePassword'?: Text;
  /** HTTP URLs · default "http://localhost" */
  'conf.connection.serverUrl'?: Text;
  /** HTTP Port · default "9200" */
  'conf.connection.port'?: Text;
  /** Use Security · default true */
  'conf.connection.useSecurity'?: Switch;
  /** Additional HTTP Params */
  'conf.params'?: Entries;
  /** Detect Additional Nodes in Cluster · default false */
  'conf.clientSniff'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
