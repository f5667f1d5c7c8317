// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Anything, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { ArchivingOption, AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, CredentialMode, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DatagramMode, Encryption, ErrorHandlingOption, JsonMode, LogMode, NetflowOutputValuesMode, ObjectOrdering, OnParseError, Region, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface AmazonS3ConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Use Specific Region · `connection.useRegion` · default false */
  useSpecificRegion?: Switch;
  /** Region · `connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'connection.awsConfig.setSessionTags'?: Switch;
  /** Use Specific Region · default false */
  'connection.useRegion'?: Switch;
  /** Region · default "US_WEST_2" */
  'connection.region'?: OneOf<Region>;
  /** Endpoint */
  'connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  'connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  'connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  'connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  'connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  'connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'connection.proxyConfig.proxyWorkstation'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface EncryptionContextItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface AmazonS3Destination {
  /** Bucket · `s3TargetConfigBean.s3Config.bucketTemplate` */
  bucket?: Text;
  /** Connection · `s3TargetConfigBean.s3Config.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `s3TargetConfigBean.s3Config.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `s3TargetConfigBean.s3Config.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `s3TargetConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `s3TargetConfigBean.s3Config.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `s3TargetConfigBean.s3Config.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `s3TargetConfigBean.s3Config.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `s3TargetConfigBean.s3Config.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `s3TargetConfigBean.s3Config.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Use Specific Region · `s3TargetConfigBean.s3Config.connection.useRegion` · default false */
  useSpecificRegion?: Switch;
  /** Region · `s3TargetConfigBean.s3Config.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `s3TargetConfigBean.s3Config.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `s3TargetConfigBean.s3Config.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `s3TargetConfigBean.s3Config.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `s3TargetConfigBean.s3Config.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `s3TargetConfigBean.s3Config.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Common Prefix · `s3TargetConfigBean.s3Config.commonPrefix` */
  commonPrefix?: Text;
  /** Delimiter · `s3TargetConfigBean.s3Config.delimiter` · default "/" */
  delimiter?: Text;
  /** Use Path Style Address Model · `s3TargetConfigBean.s3Config.usePathAddressModel` · default false */
  usePathStyleAddressModel?: Switch;
  /** Use Server-Side Encryption · `s3TargetConfigBean.sseConfig.useSSE` · default false */
  useServerSideEncryption?: Switch;
  /** Server-Side Encryption Option · `s3TargetConfigBean.sseConfig.encryption` · default "S3" */
  serverSideEncryptionOption?: OneOf<Encryption>;
  /** AWS KMS Key ARN · `s3TargetConfigBean.sseConfig.kmsKeyId` */
  awsKmsKeyArn?: Text;
  /** Encryption Context · `s3TargetConfigBean.sseConfig.encryptionContext` */
  encryptionContext?: Beans<EncryptionContextItem>;
  /** Customer Encryption Key · `s3TargetConfigBean.sseConfig.customerKey` */
  customerEncryptionKey?: Text;
  /** Customer Encryption Key MD5 · `s3TargetConfigBean.sseConfig.customerKeyMd5` */
  customerEncryptionKeyMd5?: Text;
  /** Thread Pool Size For Parallel Uploads · `s3TargetConfigBean.tmConfig.threadPoolSize` · default 10 */
  threadPoolSizeForParallelUploads?: Amount;
  /** Multipart Upload Threshold · `s3TargetConfigBean.tmConfig.multipartUploadThreshold` · default 268435456 */
  multipartUploadThreshold?: Amount;
  /** Minimum Upload Part Size · `s3TargetConfigBean.tmConfig.minimumUploadPartSize` · default 5242880 */
  minimumUploadPartSize?: Amount;
  /** Partition Prefix · `s3TargetConfigBean.partitionTemplate` */
  partitionPrefix?: Text;
  /** Data Time Zone · `s3TargetConfigBean.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `s3TargetConfigBean.timeDriverTemplate` · default "${time:now()}" */
  timeBasis?: Text;
  /** Object Name Prefix · `s3TargetConfigBean.fileNamePrefix` · default "sdc" */
  objectNamePrefix?: Text;
  /** Object Name Suffix · `s3TargetConfigBean.fileNameSuffix` */
  objectNameSuffix?: Text;
  /** Compress with gzip · `s3TargetConfigBean.compress` · default false */
  compressWithGzip?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** List of formats that should be displayed to the user. · `displayFormats` */
  listOfFormatsThatShouldBeDisplayedToTheUser?: Anything;
  /** Charset · `dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataGeneratorFormatConfig.basicAuthUserInfo`, `dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataGeneratorFormatConfig.subject`, `dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Bucket */
  's3TargetConfigBean.s3Config.bucketTemplate'?: Text;
  /** Connection · default "MANUAL" */
  's3TargetConfigBean.s3Config.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  's3TargetConfigBean.s3Config.connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  's3TargetConfigBean.s3Config.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  's3TargetConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  's3TargetConfigBean.s3Config.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  's3TargetConfigBean.s3Config.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  's3TargetConfigBean.s3Config.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  's3TargetConfigBean.s3Config.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  's3TargetConfigBean.s3Config.connection.awsConfig.setSessionTags'?: Switch;
  /** Use Specific Region · default false */
  's3TargetConfigBean.s3Config.connection.useRegion'?: Switch;
  /** Region · default "US_WEST_2" */
  's3TargetConfigBean.s3Config.connection.region'?: OneOf<Region>;
  /** Endpoint */
  's3TargetConfigBean.s3Config.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  's3TargetConfigBean.s3Config.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Common Prefix */
  's3TargetConfigBean.s3Config.commonPrefix'?: Text;
  /** Delimiter · default "/" */
  's3TargetConfigBean.s3Config.delimiter'?: Text;
  /** Use Path Style Address Model · default false */
  's3TargetConfigBean.s3Config.usePathAddressModel'?: Switch;
  /** Use Server-Side Encryption · default false */
  's3TargetConfigBean.sseConfig.useSSE'?: Switch;
  /** Server-Side Encryption Option · default "S3" */
  's3TargetConfigBean.sseConfig.encryption'?: OneOf<Encryption>;
  /** AWS KMS Key ARN */
  's3TargetConfigBean.sseConfig.kmsKeyId'?: Text;
  /** Encryption Context */
  's3TargetConfigBean.sseConfig.encryptionContext'?: Beans<EncryptionContextItem>;
  /** Customer Encryption Key */
  's3TargetConfigBean.sseConfig.customerKey'?: Text;
  /** Customer Encryption Key MD5 */
  's3TargetConfigBean.sseConfig.customerKeyMd5'?: Text;
  /** Thread Pool Size For Parallel Uploads · default 10 */
  's3TargetConfigBean.tmConfig.threadPoolSize'?: Amount;
  /** Multipart Upload Threshold · default 268435456 */
  's3TargetConfigBean.tmConfig.multipartUploadThreshold'?: Amount;
  /** Minimum Upload Part Size · default 5242880 */
  's3TargetConfigBean.tmConfig.minimumUploadPartSize'?: Amount;
  /** Partition Prefix */
  's3TargetConfigBean.partitionTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  's3TargetConfigBean.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  's3TargetConfigBean.timeDriverTemplate'?: Text;
  /** Object Name Prefix · default "sdc" */
  's3TargetConfigBean.fileNamePrefix'?: Text;
  /** Object Name Suffix */
  's3TargetConfigBean.fileNameSuffix'?: Text;
  /** Compress with gzip · default false */
  's3TargetConfigBean.compress'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
  /** List of formats that should be displayed to the user. */
  displayFormats?: Anything;
  /** Data Format */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'TEXT' | 'SDC_JSON' | 'WHOLE_FILE' | 'XML'>;
  /** Charset · default "UTF-8" */
  'dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'dataGeneratorFormatConfig.xmlSchema'?: Text;
}

export interface WriteToAmazonS3Destination {
  /** Bucket · `s3TargetConfigBean.s3Config.bucketTemplate` */
  bucket?: Text;
  /** Connection · `s3TargetConfigBean.s3Config.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `s3TargetConfigBean.s3Config.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `s3TargetConfigBean.s3Config.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `s3TargetConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `s3TargetConfigBean.s3Config.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `s3TargetConfigBean.s3Config.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `s3TargetConfigBean.s3Config.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `s3TargetConfigBean.s3Config.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `s3TargetConfigBean.s3Config.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Use Specific Region · `s3TargetConfigBean.s3Config.connection.useRegion` · default false */
  useSpecificRegion?: Switch;
  /** Region · `s3TargetConfigBean.s3Config.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `s3TargetConfigBean.s3Config.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `s3TargetConfigBean.s3Config.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `s3TargetConfigBean.s3Config.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `s3TargetConfigBean.s3Config.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `s3TargetConfigBean.s3Config.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `s3TargetConfigBean.s3Config.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Common Prefix · `s3TargetConfigBean.s3Config.commonPrefix` */
  commonPrefix?: Text;
  /** Delimiter · `s3TargetConfigBean.s3Config.delimiter` · default "/" */
  delimiter?: Text;
  /** Use Path Style Address Model · `s3TargetConfigBean.s3Config.usePathAddressModel` · default false */
  usePathStyleAddressModel?: Switch;
  /** Use Server-Side Encryption · `s3TargetConfigBean.sseConfig.useSSE` · default false */
  useServerSideEncryption?: Switch;
  /** Server-Side Encryption Option · `s3TargetConfigBean.sseConfig.encryption` · default "S3" */
  serverSideEncryptionOption?: OneOf<Encryption>;
  /** AWS KMS Key ARN · `s3TargetConfigBean.sseConfig.kmsKeyId` */
  awsKmsKeyArn?: Text;
  /** Encryption Context · `s3TargetConfigBean.sseConfig.encryptionContext` */
  encryptionContext?: Beans<EncryptionContextItem>;
  /** Customer Encryption Key · `s3TargetConfigBean.sseConfig.customerKey` */
  customerEncryptionKey?: Text;
  /** Customer Encryption Key MD5 · `s3TargetConfigBean.sseConfig.customerKeyMd5` */
  customerEncryptionKeyMd5?: Text;
  /** Thread Pool Size For Parallel Uploads · `s3TargetConfigBean.tmConfig.threadPoolSize` · default 10 */
  threadPoolSizeForParallelUploads?: Amount;
  /** Multipart Upload Threshold · `s3TargetConfigBean.tmConfig.multipartUploadThreshold` · default 268435456 */
  multipartUploadThreshold?: Amount;
  /** Minimum Upload Part Size · `s3TargetConfigBean.tmConfig.minimumUploadPartSize` · default 5242880 */
  minimumUploadPartSize?: Amount;
  /** Partition Prefix · `s3TargetConfigBean.partitionTemplate` */
  partitionPrefix?: Text;
  /** Data Time Zone · `s3TargetConfigBean.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `s3TargetConfigBean.timeDriverTemplate` · default "${time:now()}" */
  timeBasis?: Text;
  /** Object Name Prefix · `s3TargetConfigBean.fileNamePrefix` · default "sdc" */
  objectNamePrefix?: Text;
  /** Object Name Suffix · `s3TargetConfigBean.fileNameSuffix` */
  objectNameSuffix?: Text;
  /** Compress with gzip · `s3TargetConfigBean.compress` · default false */
  compressWithGzip?: Switch;
  /** Bucket */
  's3TargetConfigBean.s3Config.bucketTemplate'?: Text;
  /** Connection · default "MANUAL" */
  's3TargetConfigBean.s3Config.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  's3TargetConfigBean.s3Config.connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  's3TargetConfigBean.s3Config.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  's3TargetConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  's3TargetConfigBean.s3Config.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  's3TargetConfigBean.s3Config.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  's3TargetConfigBean.s3Config.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  's3TargetConfigBean.s3Config.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  's3TargetConfigBean.s3Config.connection.awsConfig.setSessionTags'?: Switch;
  /** Use Specific Region · default false */
  's3TargetConfigBean.s3Config.connection.useRegion'?: Switch;
  /** Region · default "US_WEST_2" */
  's3TargetConfigBean.s3Config.connection.region'?: OneOf<Region>;
  /** Endpoint */
  's3TargetConfigBean.s3Config.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  's3TargetConfigBean.s3Config.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  's3TargetConfigBean.s3Config.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  's3TargetConfigBean.s3Config.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Common Prefix */
  's3TargetConfigBean.s3Config.commonPrefix'?: Text;
  /** Delimiter · default "/" */
  's3TargetConfigBean.s3Config.delimiter'?: Text;
  /** Use Path Style Address Model · default false */
  's3TargetConfigBean.s3Config.usePathAddressModel'?: Switch;
  /** Use Server-Side Encryption · default false */
  's3TargetConfigBean.sseConfig.useSSE'?: Switch;
  /** Server-Side Encryption Option · default "S3" */
  's3TargetConfigBean.sseConfig.encryption'?: OneOf<Encryption>;
  /** AWS KMS Key ARN */
  's3TargetConfigBean.sseConfig.kmsKeyId'?: Text;
  /** Encryption Context */
  's3TargetConfigBean.sseConfig.encryptionContext'?: Beans<EncryptionContextItem>;
  /** Customer Encryption Key */
  's3TargetConfigBean.sseConfig.customerKey'?: Text;
  /** Customer Encryption Key MD5 */
  's3TargetConfigBean.sseConfig.customerKeyMd5'?: Text;
  /** Thread Pool Size For Parallel Uploads · default 10 */
  's3TargetConfigBean.tmConfig.threadPoolSize'?: Amount;
  /** Multipart Upload Threshold · default 268435456 */
  's3TargetConfigBean.tmConfig.multipartUploadThreshold'?: Amount;
  /** Minimum Upload Part Size · default 5242880 */
  's3TargetConfigBean.tmConfig.minimumUploadPartSize'?: Amount;
  /** Partition Prefix */
  's3TargetConfigBean.partitionTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  's3TargetConfigBean.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  's3TargetConfigBean.timeDriverTemplate'?: Text;
  /** Object Name Prefix · default "sdc" */
  's3TargetConfigBean.fileNamePrefix'?: Text;
  /** Object Name Suffix */
  's3TargetConfigBean.fileNameSuffix'?: Text;
  /** Compress with gzip · default false */
  's3TargetConfigBean.compress'?: Switch;
}

export interface AmazonS3Executor {
  /** Bucket · `config.s3Config.bucketTemplate` */
  bucket?: Text;
  /** Connection · `config.s3Config.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `config.s3Config.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `config.s3Config.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `config.s3Config.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `config.s3Config.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `config.s3Config.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `config.s3Config.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `config.s3Config.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `config.s3Config.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Use Specific Region · `config.s3Config.connection.useRegion` · default false */
  useSpecificRegion?: Switch;
  /** Region · `config.s3Config.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `config.s3Config.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `config.s3Config.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `config.s3Config.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `config.s3Config.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `config.s3Config.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `config.s3Config.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `config.s3Config.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `config.s3Config.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `config.s3Config.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `config.s3Config.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `config.s3Config.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Use Path Style Address Model · `config.s3Config.usePathAddressModel` · default false */
  usePathStyleAddressModel?: Switch;
  /** Task · `config.taskConfig.taskType` · default "CHANGE_EXISTING_OBJECT" */
  task?: OneOf<'CREATE_NEW_OBJECT' | 'COPY_OBJECT' | 'CHANGE_EXISTING_OBJECT'>;
  /** Object · `config.taskConfig.objectPath` */
  object?: Text;
  /** Content · `config.taskConfig.content` */
  content?: Text;
  /** Tags · `config.taskConfig.tags` */
  tags?: Entries;
  /** New Object Path · `config.taskConfig.copyTargetLocation` */
  newObjectPath?: Text;
  /** Delete Original Object · `config.taskConfig.dropAfterCopy` */
  deleteOriginalObject?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Bucket */
  'config.s3Config.bucketTemplate'?: Text;
  /** Connection · default "MANUAL" */
  'config.s3Config.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'config.s3Config.connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'config.s3Config.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'config.s3Config.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'config.s3Config.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'config.s3Config.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'config.s3Config.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'config.s3Config.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'config.s3Config.connection.awsConfig.setSessionTags'?: Switch;
  /** Use Specific Region · default false */
  'config.s3Config.connection.useRegion'?: Switch;
  /** Region · default "US_WEST_2" */
  'config.s3Config.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'config.s3Config.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  'config.s3Config.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  'config.s3Config.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  'config.s3Config.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  'config.s3Config.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  'config.s3Config.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'config.s3Config.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'config.s3Config.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'config.s3Config.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'config.s3Config.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'config.s3Config.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Use Path Style Address Model · default false */
  'config.s3Config.usePathAddressModel'?: Switch;
  /** Task · default "CHANGE_EXISTING_OBJECT" */
  'config.taskConfig.taskType'?: OneOf<'CREATE_NEW_OBJECT' | 'COPY_OBJECT' | 'CHANGE_EXISTING_OBJECT'>;
  /** Object */
  'config.taskConfig.objectPath'?: Text;
  /** Content */
  'config.taskConfig.content'?: Text;
  /** Tags */
  'config.taskConfig.tags'?: Entries;
  /** New Object Path */
  'config.taskConfig.copyTargetLocation'?: Text;
  /** Delete Original Object */
  'config.taskConfig.dropAfterCopy'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AmazonS3Origin {
  /** Max Batch Size (records) · `s3ConfigBean.basicConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `s3ConfigBean.basicConfig.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Use Customer-Provided Encryption Keys · `s3ConfigBean.sseConfig.useCustomerSSEKey` · default false */
  useCustomerProvidedEncryptionKeys?: Switch;
  /** Customer Encryption Key · `s3ConfigBean.sseConfig.customerKey` */
  customerEncryptionKey?: Text;
  /** Customer Encryption Key MD5 · `s3ConfigBean.sseConfig.customerKeyMd5` */
  customerEncryptionKeyMd5?: Text;
  /** Error Handling Option · `s3ConfigBean.errorConfig.errorHandlingOption` · default "NONE" */
  errorHandlingOption?: OneOf<ErrorHandlingOption>;
  /** Archiving Option · `s3ConfigBean.errorConfig.archivingOption`, `s3ConfigBean.postProcessingConfig.archivingOption` · default "MOVE_TO_PREFIX" */
  archivingOption?: OneOf<ArchivingOption>;
  /** Error Prefix · `s3ConfigBean.errorConfig.errorPrefix` */
  errorPrefix?: Text;
  /** Error Bucket · `s3ConfigBean.errorConfig.errorBucket` */
  errorBucket?: Text;
  /** Post Processing Option · `s3ConfigBean.postProcessingConfig.postProcessing` · default "NONE" */
  postProcessingOption?: OneOf<ErrorHandlingOption>;
  /** Post Process Prefix · `s3ConfigBean.postProcessingConfig.postProcessPrefix` */
  postProcessPrefix?: Text;
  /** Post Process Bucket · `s3ConfigBean.postProcessingConfig.postProcessBucket` */
  postProcessBucket?: Text;
  /** Prefix Pattern · `s3ConfigBean.s3FileConfig.prefixPattern` */
  prefixPattern?: Text;
  /** Read Order · `s3ConfigBean.s3FileConfig.objectOrdering` · default "LEXICOGRAPHICAL" */
  readOrder?: OneOf<ObjectOrdering>;
  /** File pool size · `s3ConfigBean.s3FileConfig.poolSize` · default 100 */
  filePoolSize?: Amount;
  /** Buffer Limit (KB) · `s3ConfigBean.s3FileConfig.overrunLimit` · default 128 */
  bufferLimitInKb?: Amount;
  /** Bucket · `s3ConfigBean.s3Config.bucket` */
  bucket?: Text;
  /** Connection · `s3ConfigBean.s3Config.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `s3ConfigBean.s3Config.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `s3ConfigBean.s3Config.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `s3ConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `s3ConfigBean.s3Config.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `s3ConfigBean.s3Config.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `s3ConfigBean.s3Config.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `s3ConfigBean.s3Config.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `s3ConfigBean.s3Config.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Use Specific Region · `s3ConfigBean.s3Config.connection.useRegion` · default false */
  useSpecificRegion?: Switch;
  /** Region · `s3ConfigBean.s3Config.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `s3ConfigBean.s3Config.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `s3ConfigBean.s3Config.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `s3ConfigBean.s3Config.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `s3ConfigBean.s3Config.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `s3ConfigBean.s3Config.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `s3ConfigBean.s3Config.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `s3ConfigBean.s3Config.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `s3ConfigBean.s3Config.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `s3ConfigBean.s3Config.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `s3ConfigBean.s3Config.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `s3ConfigBean.s3Config.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Common Prefix · `s3ConfigBean.s3Config.commonPrefix` */
  commonPrefix?: Text;
  /** Delimiter · `s3ConfigBean.s3Config.delimiter` · default "/" */
  delimiter?: Text;
  /** Use Path Style Address Model · `s3ConfigBean.s3Config.usePathAddressModel` · default false */
  usePathStyleAddressModel?: Switch;
  /** Include Metadata · `s3ConfigBean.enableMetaData` · default false */
  includeMetadata?: Switch;
  /** Number of Threads · `s3ConfigBean.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** List of formats that should be displayed to the user. · `displayFormats` */
  listOfFormatsThatShouldBeDisplayedToTheUser?: Anything;
  /** Compression Format · `dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `dataFormatConfig.textMaxLineLen`, `dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `dataFormatConfig.csvCustomEscape`, `dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataFormatConfig.csvCustomQuote`, `dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `dataFormatConfig.csvMaxObjectLen`, `dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `dataFormatConfig.netflowOutputValuesMode`, `dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `dataFormatConfig.maxTemplateCacheSize`, `dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `dataFormatConfig.templateCacheTimeoutMs`, `dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Max Batch Size (records) · default 1000 */
  's3ConfigBean.basicConfig.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  's3ConfigBean.basicConfig.maxWaitTime'?: Amount;
  /** Use Customer-Provided Encryption Keys · default false */
  's3ConfigBean.sseConfig.useCustomerSSEKey'?: Switch;
  /** Customer Encryption Key */
  's3ConfigBean.sseConfig.customerKey'?: Text;
  /** Customer Encryption Key MD5 */
  's3ConfigBean.sseConfig.customerKeyMd5'?: Text;
  /** Error Handling Option · default "NONE" */
  's3ConfigBean.errorConfig.errorHandlingOption'?: OneOf<ErrorHandlingOption>;
  /** Archiving Option · default "MOVE_TO_PREFIX" */
  's3ConfigBean.errorConfig.archivingOption'?: OneOf<ArchivingOption>;
  /** Error Prefix */
  's3ConfigBean.errorConfig.errorPrefix'?: Text;
  /** Error Bucket */
  's3ConfigBean.errorConfig.errorBucket'?: Text;
  /** Post Processing Option · default "NONE" */
  's3ConfigBean.postProcessingConfig.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archiving Option · default "MOVE_TO_PREFIX" */
  's3ConfigBean.postProcessingConfig.archivingOption'?: OneOf<ArchivingOption>;
  /** Post Process Prefix */
  's3ConfigBean.postProcessingConfig.postProcessPrefix'?: Text;
  /** Post Process Bucket */
  's3ConfigBean.postProcessingConfig.postProcessBucket'?: Text;
  /** Prefix Pattern */
  's3ConfigBean.s3FileConfig.prefixPattern'?: Text;
  /** Read Order · default "LEXICOGRAPHICAL" */
  's3ConfigBean.s3FileConfig.objectOrdering'?: OneOf<ObjectOrdering>;
  /** File pool size · default 100 */
  's3ConfigBean.s3FileConfig.poolSize'?: Amount;
  /** Buffer Limit (KB) · default 128 */
  's3ConfigBean.s3FileConfig.overrunLimit'?: Amount;
  /** Bucket */
  's3ConfigBean.s3Config.bucket'?: Text;
  /** Connection · default "MANUAL" */
  's3ConfigBean.s3Config.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  's3ConfigBean.s3Config.connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  's3ConfigBean.s3Config.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  's3ConfigBean.s3Config.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  's3ConfigBean.s3Config.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  's3ConfigBean.s3Config.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  's3ConfigBean.s3Config.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  's3ConfigBean.s3Config.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  's3ConfigBean.s3Config.connection.awsConfig.setSessionTags'?: Switch;
  /** Use Specific Region · default false */
  's3ConfigBean.s3Config.connection.useRegion'?: Switch;
  /** Region · default "US_WEST_2" */
  's3ConfigBean.s3Config.connection.region'?: OneOf<Region>;
  /** Endpoint */
  's3ConfigBean.s3Config.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  's3ConfigBean.s3Config.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  's3ConfigBean.s3Config.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  's3ConfigBean.s3Config.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  's3ConfigBean.s3Config.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  's3ConfigBean.s3Config.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Common Prefix */
  's3ConfigBean.s3Config.commonPrefix'?: Text;
  /** Delimiter · default "/" */
  's3ConfigBean.s3Config.delimiter'?: Text;
  /** Use Path Style Address Model · default false */
  's3ConfigBean.s3Config.usePathAddressModel'?: Switch;
  /** Include Metadata · default false */
  's3ConfigBean.enableMetaData'?: Switch;
  /** Number of Threads · default 1 */
  's3ConfigBean.numberOfThreads'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** List of formats that should be displayed to the user. */
  displayFormats?: Anything;
  /** Data Format */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DATAGRAM' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'LOG' | 'NETFLOW' | 'PROTOBUF' | 'SDC_JSON' | 'SYSLOG' | 'TEXT' | 'WHOLE_FILE' | 'XML'>;
  /** Compression Format · default "NONE" */
  'dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
}

export interface AmazonSQSConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'connection.region'?: OneOf<Region>;
  /** Endpoint */
  'connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  'connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  'connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  'connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  'connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  'connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'connection.proxyConfig.proxyWorkstation'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AmazonSQSConsumerOrigin {
  /** Connection · `sqsConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `sqsConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `sqsConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `sqsConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `sqsConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `sqsConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `sqsConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `sqsConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `sqsConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `sqsConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `sqsConfig.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `sqsConfig.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `sqsConfig.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `sqsConfig.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `sqsConfig.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `sqsConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `sqsConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `sqsConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `sqsConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `sqsConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `sqsConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Specify Queue URL directly · `sqsConfig.specifyQueueURL` · default false */
  specifyQueueUrlDirectly?: Switch;
  /** Queue Name Prefixes · `sqsConfig.queuePrefixes` */
  queueNamePrefixes?: List;
  /** Queue URLs · `sqsConfig.queueUrls` */
  queueUrls?: List;
  /** Number of Messages per Request · `sqsConfig.numberOfMessagesPerRequest` · default 10 */
  numberOfMessagesPerRequest?: Amount;
  /** Max Batch Size (messages) · `sqsConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInMessages?: Amount;
  /** Max Batch Wait Time (ms) · `sqsConfig.maxBatchTimeMs` · default 1000 */
  maxBatchWaitTimeInMs?: Amount;
  /** Max Threads · `sqsConfig.numThreads` · default "${runtime:availableProcessors()}" */
  maxThreads?: Amount;
  /** Poll Wait Time (Seconds) · `sqsConfig.pollWaitTimeSeconds` · default -1 */
  pollWaitTimeInSeconds?: Amount;
  /** SQS Message Attribute Level · `sqsConfig.sqsAttributesOption` · default "BASIC" */
  sqsMessageAttributeLevel?: OneOf<'NONE' | 'BASIC' | 'ALL'>;
  /** Include SQS Sender Attributes · `sqsConfig.sqsMessageAttributeNames` */
  includeSqsSenderAttributes?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** List of formats that should be displayed to the user. · `displayFormats` */
  listOfFormatsThatShouldBeDisplayedToTheUser?: Anything;
  /** Compression Format · `dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `dataFormatConfig.textMaxLineLen`, `dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `dataFormatConfig.csvCustomEscape`, `dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataFormatConfig.csvCustomQuote`, `dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `dataFormatConfig.csvMaxObjectLen`, `dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `dataFormatConfig.netflowOutputValuesMode`, `dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `dataFormatConfig.maxTemplateCacheSize`, `dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `dataFormatConfig.templateCacheTimeoutMs`, `dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Connection · default "MANUAL" */
  'sqsConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'sqsConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'sqsConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'sqsConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'sqsConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'sqsConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'sqsConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'sqsConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'sqsConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'sqsConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'sqsConfig.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  'sqsConfig.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  'sqsConfig.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  'sqsConfig.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  'sqsConfig.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  'sqsConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'sqsConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'sqsConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'sqsConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'sqsConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'sqsConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Specify Queue URL directly · default false */
  'sqsConfig.specifyQueueURL'?: Switch;
  /** Queue Name Prefixes */
  'sqsConfig.queuePrefixes'?: List;
  /** Queue URLs */
  'sqsConfig.queueUrls'?: List;
  /** Number of Messages per Request · default 10 */
  'sqsConfig.numberOfMessagesPerRequest'?: Amount;
  /** Max Batch Size (messages) · default 1000 */
  'sqsConfig.maxBatchSize'?: Amount;
  /** Max Batch Wait Time (ms) · default 1000 */
  'sqsConfig.maxBatchTimeMs'?: Amount;
  /** Max Threads · default "${runtime:availableProcessors()}" */
  'sqsConfig.numThreads'?: Amount;
  /** Poll Wait Time (Seconds) · default -1 */
  'sqsConfig.pollWaitTimeSeconds'?: Amount;
  /** SQS Message Attribute Level · default "BASIC" */
  'sqsConfig.sqsAttributesOption'?: OneOf<'NONE' | 'BASIC' | 'ALL'>;
  /** Include SQS Sender Attributes */
  'sqsConfig.sqsMessageAttributeNames'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** List of formats that should be displayed to the user. */
  displayFormats?: Anything;
  /** Data Format */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DATAGRAM' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'LOG' | 'NETFLOW' | 'PROTOBUF' | 'SDC_JSON' | 'SYSLOG' | 'TEXT' | 'WHOLE_FILE' | 'XML'>;
  /** Compression Format · default "NONE" */
  'dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
}
