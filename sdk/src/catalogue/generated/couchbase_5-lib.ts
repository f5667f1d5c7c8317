// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, ChecksumAlgorithm, CsvFileFormat, CsvHeader, CsvQuoteMode, DataFormat8, SchemaLookupMode, StageOnRecordError, TextFieldMissingAction, TruststoreType, Type, Version, WholeFileExistsAction } from './choices.js';
import type { CertificateChainItem } from './apache-kafka_2_0-lib.js';
import type { TrustedCertificatesItem } from './basic-lib.js';

export interface EnvConfigsItem {
  /** Property Name · `name` */
  propertyName?: Text;
  /** Value Type · `type` */
  valueType?: OneOf<Type>;
  /** Property Name */
  name?: Text;
  /** Value */
  value?: Text;
  /** Value Type */
  type?: OneOf<Type>;
}

export interface CouchbaseDestination {
  /** Document Key · `config.documentKeyEL` · default "${record:attribute('doc_id')}" */
  documentKey?: Text;
  /** Document Time-To-Live (seconds) · `config.documentTtlEL` · default "0" */
  documentTimeToLiveInSeconds?: Text;
  /** Default Write Operation · `config.defaultWriteOperation` · default "UPSERT" */
  defaultWriteOperation?: OneOf<'INSERT' | 'REPLACE' | 'UPSERT' | 'DELETE'>;
  /** Unsupported Operation Handling · `config.unsupportedOperation` · default "DEFAULT" */
  unsupportedOperationHandling?: OneOf<'DISCARD' | 'TOERROR' | 'DEFAULT'>;
  /** Use CAS · `config.useCas` · default false */
  useCas?: Switch;
  /** Allow Sub-Document Writes · `config.allowSubdoc` · default false */
  allowSubDocumentWrites?: Switch;
  /** Sub-Document Path · `config.subdocPathEL` · default "${record:attribute('subdoc_path')}" */
  subDocumentPath?: Text;
  /** Sub-Document Operation · `config.subdocOperationEL` · default "${record:attribute('subdoc_operation')}" */
  subDocumentOperation?: Text;
  /** Replicate To · `config.replicateTo` · default "NONE" */
  replicateTo?: OneOf<'NONE' | 'ONE' | 'TWO' | 'THREE'>;
  /** Persist To · `config.persistTo` · default "NONE" */
  persistTo?: OneOf<'MASTER' | 'NONE' | 'ONE' | 'TWO' | 'THREE' | 'FOUR'>;
  /** Charset · `config.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `config.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `config.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `config.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `config.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `config.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `config.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `config.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `config.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** Text Field Path · `config.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `config.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `config.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `config.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `config.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `config.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `config.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `config.dataFormatConfig.schemaRegistryUrlsForRegistration`, `config.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `config.dataFormatConfig.basicAuthUserInfo`, `config.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `config.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `config.dataFormatConfig.subject`, `config.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `config.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `config.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `config.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `config.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `config.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `config.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `config.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `config.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `config.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `config.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `config.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `config.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `config.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `config.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Node List · `config.couchbase.nodes` · default "localhost" */
  nodeList?: Text;
  /** Bucket · `config.couchbase.bucket` */
  bucket?: Text;
  /** Key-Value Timeout (ms) · `config.couchbase.kvTimeout` · default 2500 */
  keyValueTimeoutInMs?: Amount;
  /** Connect Timeout (ms) · `config.couchbase.connectTimeout` · default 5000 */
  connectTimeoutInMs?: Amount;
  /** Disconnect Timeout (ms) · `config.couchbase.disconnectTimeout` · default 25000 */
  disconnectTimeoutInMs?: Amount;
  /** Advanced Environment Settings · `config.couchbase.envConfigs` */
  advancedEnvironmentSettings?: Beans<EnvConfigsItem>;
  /** Use TLS · `config.couchbase.tls.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `config.couchbase.tls.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `config.couchbase.tls.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `config.couchbase.tls.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `config.couchbase.tls.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `config.couchbase.tls.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `config.couchbase.tls.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `config.couchbase.tls.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `config.couchbase.tls.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `config.couchbase.tls.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `config.couchbase.tls.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `config.couchbase.tls.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `config.couchbase.tls.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `config.couchbase.tls.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Transport Protocols · `config.couchbase.tls.protocols` */
  transportProtocols?: List;
  /** Cipher Suites · `config.couchbase.tls.cipherSuites` */
  cipherSuites?: List;
  /** Authentication Mode · `config.credentials.version` · default "USER" */
  authenticationMode?: OneOf<Version>;
  /** Bucket Password · `config.credentials.bucketPassword` */
  bucketPassword?: Text;
  /** User Name · `config.credentials.userName` */
  userName?: Text;
  /** Password · `config.credentials.userPassword` */
  password?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Document Key · default "${record:attribute('doc_id')}" */
  'config.documentKeyEL'?: Text;
  /** Document Time-To-Live (seconds) · default "0" */
  'config.documentTtlEL'?: Text;
  /** Default Write Operation · default "UPSERT" */
  'config.defaultWriteOperation'?: OneOf<'INSERT' | 'REPLACE' | 'UPSERT' | 'DELETE'>;
  /** Unsupported Operation Handling · default "DEFAULT" */
  'config.unsupportedOperation'?: OneOf<'DISCARD' | 'TOERROR' | 'DEFAULT'>;
  /** Use CAS · default false */
  'config.useCas'?: Switch;
  /** Allow Sub-Document Writes · default false */
  'config.allowSubdoc'?: Switch;
  /** Sub-Document Path · default "${record:attribute('subdoc_path')}" */
  'config.subdocPathEL'?: Text;
  /** Sub-Document Operation · default "${record:attribute('subdoc_operation')}" */
  'config.subdocOperationEL'?: Text;
  /** Replicate To · default "NONE" */
  'config.replicateTo'?: OneOf<'NONE' | 'ONE' | 'TWO' | 'THREE'>;
  /** Persist To · default "NONE" */
  'config.persistTo'?: OneOf<'MASTER' | 'NONE' | 'ONE' | 'TWO' | 'THREE' | 'FOUR'>;
  /** Charset · default "UTF-8" */
  'config.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'config.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'config.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'config.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'config.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'config.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'config.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'config.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'config.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** Text Field Path · default "/text" */
  'config.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'config.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'config.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'config.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'config.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'config.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'config.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'config.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'config.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'config.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'config.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'config.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'config.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'config.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'config.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'config.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'config.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'config.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'config.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'config.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'config.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'config.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'config.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'config.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'config.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'config.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'config.dataFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'config.dataFormat'?: OneOf<DataFormat8>;
  /** Node List · default "localhost" */
  'config.couchbase.nodes'?: Text;
  /** Bucket */
  'config.couchbase.bucket'?: Text;
  /** Key-Value Timeout (ms) · default 2500 */
  'config.couchbase.kvTimeout'?: Amount;
  /** Connect Timeout (ms) · default 5000 */
  'config.couchbase.connectTimeout'?: Amount;
  /** Disconnect Timeout (ms) · default 25000 */
  'config.couchbase.disconnectTimeout'?: Amount;
  /** Advanced Environment Settings */
  'config.couchbase.envConfigs'?: Beans<EnvConfigsItem>;
  /** Use TLS · default false */
  'config.couchbase.tls.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'config.couchbase.tls.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'config.couchbase.tls.keyStoreFilePath'?: Text;
  /** Private Key */
  'config.couchbase.tls.privateKey'?: Text;
  /** Certificate Chain */
  'config.couchbase.tls.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'config.couchbase.tls.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'config.couchbase.tls.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'config.couchbase.tls.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'config.couchbase.tls.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'config.couchbase.tls.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'config.couchbase.tls.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'config.couchbase.tls.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'config.couchbase.tls.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'config.couchbase.tls.trustStoreAlgorithm'?: Text;
  /** Transport Protocols */
  'config.couchbase.tls.protocols'?: List;
  /** Cipher Suites */
  'config.couchbase.tls.cipherSuites'?: List;
  /** Authentication Mode · default "USER" */
  'config.credentials.version'?: OneOf<Version>;
  /** Bucket Password */
  'config.credentials.bucketPassword'?: Text;
  /** User Name */
  'config.credentials.userName'?: Text;
  /** Password */
  'config.credentials.userPassword'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SubdocMappingConfigsItem {
  /** Property Name · `subdocPath` */
  propertyName?: Text;
  /** Property Name */
  subdocPath?: Text;
  /** SDC Field */
  sdcField?: Text;
}

export interface N1qlMappingConfigsItem {
  /** Property Name · `property` */
  propertyName?: Text;
  /** Property Name */
  property?: Text;
  /** SDC Field */
  sdcField?: Text;
}

export interface CouchbaseLookupProcessor {
  /** Lookup Type · `config.lookupType` · default "KV" */
  lookupType?: OneOf<'KV' | 'N1QL'>;
  /** Document Key · `config.documentKeyEL` · default "${record:attribute('doc_id')}" */
  documentKey?: Text;
  /** Return Properties · `config.useSubdoc` · default false */
  returnProperties?: Switch;
  /** Property Mappings · `config.subdocMappingConfigs`, `config.n1qlMappingConfigs` */
  propertyMappings?: Beans<SubdocMappingConfigsItem> | Beans<N1qlMappingConfigsItem>;
  /** SDC Field · `config.outputField` */
  sdcField?: Text;
  /** N1QL Query · `config.n1qlQueryEL` */
  n1qlQuery?: Text;
  /** Submit as Prepared Statement · `config.n1qlPrepare` · default true */
  submitAsPreparedStatement?: Switch;
  /** Query Timeout (ms) · `config.n1qlTimeout` · default 75000 */
  queryTimeoutInMs?: Amount;
  /** Multiple Value Behavior · `config.multipleValueOperation` · default "FIRST" */
  multipleValueBehavior?: OneOf<'FIRST' | 'MULTI'>;
  /** Missing Value Behavior · `config.missingValueOperation` · default "PASS" */
  missingValueBehavior?: OneOf<'PASS' | 'ERROR'>;
  /** Node List · `config.couchbase.nodes` · default "localhost" */
  nodeList?: Text;
  /** Bucket · `config.couchbase.bucket` */
  bucket?: Text;
  /** Key-Value Timeout (ms) · `config.couchbase.kvTimeout` · default 2500 */
  keyValueTimeoutInMs?: Amount;
  /** Connect Timeout (ms) · `config.couchbase.connectTimeout` · default 5000 */
  connectTimeoutInMs?: Amount;
  /** Disconnect Timeout (ms) · `config.couchbase.disconnectTimeout` · default 25000 */
  disconnectTimeoutInMs?: Amount;
  /** Advanced Environment Settings · `config.couchbase.envConfigs` */
  advancedEnvironmentSettings?: Beans<EnvConfigsItem>;
  /** Use TLS · `config.couchbase.tls.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `config.couchbase.tls.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `config.couchbase.tls.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `config.couchbase.tls.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `config.couchbase.tls.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `config.couchbase.tls.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `config.couchbase.tls.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `config.couchbase.tls.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `config.couchbase.tls.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `config.couchbase.tls.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `config.couchbase.tls.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `config.couchbase.tls.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `config.couchbase.tls.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `config.couchbase.tls.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Transport Protocols · `config.couchbase.tls.protocols` */
  transportProtocols?: List;
  /** Cipher Suites · `config.couchbase.tls.cipherSuites` */
  cipherSuites?: List;
  /** Authentication Mode · `config.credentials.version` · default "USER" */
  authenticationMode?: OneOf<Version>;
  /** Bucket Password · `config.credentials.bucketPassword` */
  bucketPassword?: Text;
  /** User Name · `config.credentials.userName` */
  userName?: Text;
  /** Password · `config.credentials.userPassword` */
  password?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Lookup Type · default "KV" */
  'config.lookupType'?: OneOf<'KV' | 'N1QL'>;
  /** Document Key · default "${record:attribute('doc_id')}" */
  'config.documentKeyEL'?: Text;
  /** Return Properties · default false */
  'config.useSubdoc'?: Switch;
  /** Property Mappings */
  'config.subdocMappingConfigs'?: Beans<SubdocMappingConfigsItem>;
  /** SDC Field */
  'config.outputField'?: Text;
  /** N1QL Query */
  'config.n1qlQueryEL'?: Text;
  /** Property Mappings */
  'config.n1qlMappingConfigs'?: Beans<N1qlMappingConfigsItem>;
  /** Submit as Prepared Statement · default true */
  'config.n1qlPrepare'?: Switch;
  /** Query Timeout (ms) · default 75000 */
  'config.n1qlTimeout'?: Amount;
  /** Multiple Value Behavior · default "FIRST" */
  'config.multipleValueOperation'?: OneOf<'FIRST' | 'MULTI'>;
  /** Missing Value Behavior · default "PASS" */
  'config.missingValueOperation'?: OneOf<'PASS' | 'ERROR'>;
  /** Node List · default "localhost" */
  'config.couchbase.nodes'?: Text;
  /** Bucket */
  'config.couchbase.bucket'?: Text;
  /** Key-Value Timeout (ms) · default 2500 */
  'config.couchbase.kvTimeout'?: Amount;
  /** Connect Timeout (ms) · default 5000 */
  'config.couchbase.connectTimeout'?: Amount;
  /** Disconnect Timeout (ms) · default 25000 */
  'config.couchbase.disconnectTimeout'?: Amount;
  /** Advanced Environment Settings */
  'config.couchbase.envConfigs'?: Beans<EnvConfigsItem>;
  /** Use TLS · default false */
  'config.couchbase.tls.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'config.couchbase.tls.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'config.couchbase.tls.keyStoreFilePath'?: Text;
  /** Private Key */
  'config.couchbase.tls.privateKey'?: Text;
  /** Certificate Chain */
  'config.couchbase.tls.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'config.couchbase.tls.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'config.couchbase.tls.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'config.couchbase.tls.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'config.couchbase.tls.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'config.couchbase.tls.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'config.couchbase.tls.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'config.couchbase.tls.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'config.couchbase.tls.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'config.couchbase.tls.trustStoreAlgorithm'?: Text;
  /** Transport Protocols */
  'config.couchbase.tls.protocols'?: List;
  /** Cipher Suites */
  'config.couchbase.tls.cipherSuites'?: List;
  /** Authentication Mode · default "USER" */
  'config.credentials.version'?: OneOf<Version>;
  /** Bucket Password */
  'config.credentials.bucketPassword'?: Text;
  /** User Name */
  'config.credentials.userName'?: Text;
  /** Password */
  'config.credentials.userPassword'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
