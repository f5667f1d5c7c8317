// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { CertificateChainItem } from './apache-kafka_2_0-lib.js';
import type { StageOnRecordError, TruststoreType } from './choices.js';
import type { TrustedCertificatesItem } from './basic-lib.js';

export interface ColumnNamesItem {
  /** SDC Field · `field` */
  sdcField?: Text;
  /** Cassandra Column Name · `columnName` */
  cassandraColumnName?: Text;
  /** SDC Field */
  field?: Text;
  /** Cassandra Column Name */
  columnName?: Text;
}

export interface CassandraDestination {
  /** Cassandra Contact Points · `conf.contactPoints` · default ["localhost"] */
  cassandraContactPoints?: List;
  /** Cassandra Port · `conf.port` · default 9042 */
  cassandraPort?: Amount;
  /** Authentication Provider · `conf.authProviderOption` · default "NONE" */
  authenticationProvider?: OneOf<'NONE' | 'PLAINTEXT' | 'DSE_PLAINTEXT' | 'KERBEROS'>;
  /** Protocol Version · `conf.protocolVersion` */
  protocolVersion?: OneOf<'V1' | 'V2' | 'V3' | 'V4' | 'V5'>;
  /** Compression · `conf.compression` · default "LZ4" */
  compression?: OneOf<'NONE' | 'SNAPPY' | 'LZ4'>;
  /** Enable Batches · `conf.enableBatches` · default true */
  enableBatches?: Switch;
  /** Write Timeout · `conf.writeTimeout`, `conf.readTimeout` · default 5000 */
  writeTimeout?: Amount;
  /** Batch Type · `conf.batchType` · default "LOGGED" */
  batchType?: OneOf<'LOGGED' | 'UNLOGGED'>;
  /** Max Batch Size · `conf.maxBatchSize` · default 65535 */
  maxBatchSize?: Amount;
  /** Fully Qualified Table Name · `conf.qualifiedTableName` */
  fullyQualifiedTableName?: Text;
  /** Field to Column Mapping · `conf.columnNames` */
  fieldToColumnMapping?: Beans<ColumnNamesItem>;
  /** Connection Timeout · `conf.connectionTimeout` · default 5000 */
  connectionTimeout?: Amount;
  /** Consistency Level · `conf.consistencyLevel` · default "LOCAL_ONE" */
  consistencyLevel?: OneOf<'ANY' | 'ONE' | 'TWO' | 'THREE' | 'QUORUM' | 'ALL' | 'LOCAL_QUORUM' | 'EACH_QUORUM' | 'SERIAL' | 'LOCAL_SERIAL' | 'LOCAL_ONE'>;
  /** Log Slow Queries · `conf.logSlowQueries` · default false */
  logSlowQueries?: Switch;
  /** Slow Query Logging Threshold · `conf.slowQueryThreshold` · default 5000 */
  slowQueryLoggingThreshold?: Amount;
  /** Username · `conf.username` */
  username?: Text;
  /** Password · `conf.password` */
  password?: Text;
  /** Use TLS · `conf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Cassandra Contact Points · default ["localhost"] */
  'conf.contactPoints'?: List;
  /** Cassandra Port · default 9042 */
  'conf.port'?: Amount;
  /** Authentication Provider · default "NONE" */
  'conf.authProviderOption'?: OneOf<'NONE' | 'PLAINTEXT' | 'DSE_PLAINTEXT' | 'KERBEROS'>;
  /** Protocol Version */
  'conf.protocolVersion'?: OneOf<'V1' | 'V2' | 'V3' | 'V4' | 'V5'>;
  /** Compression · default "LZ4" */
  'conf.compression'?: OneOf<'NONE' | 'SNAPPY' | 'LZ4'>;
  /** Enable Batches · default true */
  'conf.enableBatches'?: Switch;
  /** Write Timeout · default 5000 */
  'conf.writeTimeout'?: Amount;
  /** Batch Type · default "LOGGED" */
  'conf.batchType'?: OneOf<'LOGGED' | 'UNLOGGED'>;
  /** Max Batch Size · default 65535 */
  'conf.maxBatchSize'?: Amount;
  /** Fully Qualified Table Name */
  'conf.qualifiedTableName'?: Text;
  /** Field to Column Mapping */
  'conf.columnNames'?: Beans<ColumnNamesItem>;
  /** Connection Timeout · default 5000 */
  'conf.connectionTimeout'?: Amount;
  /** Write Timeout · default 5000 */
  'conf.readTimeout'?: Amount;
  /** Consistency Level · default "LOCAL_ONE" */
  'conf.consistencyLevel'?: OneOf<'ANY' | 'ONE' | 'TWO' | 'THREE' | 'QUORUM' | 'ALL' | 'LOCAL_QUORUM' | 'EACH_QUORUM' | 'SERIAL' | 'LOCAL_SERIAL' | 'LOCAL_ONE'>;
  /** Log Slow Queries · default false */
  'conf.logSlowQueries'?: Switch;
  /** Slow Query Logging Threshold · default 5000 */
  'conf.slowQueryThreshold'?: Amount;
  /** Username */
  'conf.username'?: Text;
  /** Password */
  'conf.password'?: Text;
  /** Use TLS · default false */
  'conf.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.tlsConfig.cipherSuites'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
