// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { ArchivingOption, AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, CredentialsProvider, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat, DatagramMode, ErrorHandlingOption, JsonMode, LimitExceededBehavior, LogMode, NetflowOutputValuesMode, OnParseError, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface GoogleBigQueryDestination {
  /** Dataset · `conf.datasetEL` · default "${record:attribute('dataset')}" */
  dataset?: Text;
  /** Table Name · `conf.tableNameEL` · default "${record:attribute('table')}" */
  tableName?: Text;
  /** Insert Id Expression · `conf.rowIdExpression` */
  insertIdExpression?: Text;
  /** Ignore Invalid Column · `conf.ignoreInvalidColumn` · default true */
  ignoreInvalidColumn?: Switch;
  /** Table Cache size · `conf.maxCacheSize` · default -1 */
  tableCacheSize?: Amount;
  /** Connection · `conf.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `conf.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `conf.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `conf.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `conf.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Dataset · default "${record:attribute('dataset')}" */
  'conf.datasetEL'?: Text;
  /** Table Name · default "${record:attribute('table')}" */
  'conf.tableNameEL'?: Text;
  /** Insert Id Expression */
  'conf.rowIdExpression'?: Text;
  /** Ignore Invalid Column · default true */
  'conf.ignoreInvalidColumn'?: Switch;
  /** Table Cache size · default -1 */
  'conf.maxCacheSize'?: Amount;
  /** Connection · default "MANUAL" */
  'conf.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'conf.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'conf.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'conf.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'conf.credentials.connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface GoogleBigQueryConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Project ID */
  'connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GoogleBigQueryOrigin {
  /** Query · `conf.query` */
  query?: Text;
  /** Use Legacy SQL · `conf.useLegacySql` · default false */
  useLegacySql?: Switch;
  /** Use cached query results · `conf.useQueryCache` · default true */
  useCachedQueryResults?: Switch;
  /** Query Timeout (sec) · `conf.timeout` · default "${5 * MINUTES}" */
  queryTimeoutInSec?: Amount;
  /** Max Batch Size (records) · `conf.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Connection · `conf.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `conf.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `conf.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `conf.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `conf.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Query */
  'conf.query'?: Text;
  /** Use Legacy SQL · default false */
  'conf.useLegacySql'?: Switch;
  /** Use cached query results · default true */
  'conf.useQueryCache'?: Switch;
  /** Query Timeout (sec) · default "${5 * MINUTES}" */
  'conf.timeout'?: Amount;
  /** Max Batch Size (records) · default 1000 */
  'conf.maxBatchSize'?: Amount;
  /** Connection · default "MANUAL" */
  'conf.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'conf.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'conf.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'conf.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'conf.credentials.connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GoogleCloudStorageDestination {
  /** Bucket · `gcsTargetConfig.bucketTemplate` */
  bucket?: Text;
  /** Common Prefix · `gcsTargetConfig.commonPrefix` */
  commonPrefix?: Text;
  /** Partition Prefix · `gcsTargetConfig.partitionTemplate` */
  partitionPrefix?: Text;
  /** Data Time Zone · `gcsTargetConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `gcsTargetConfig.timeDriverTemplate` · default "${time:now()}" */
  timeBasis?: Text;
  /** Object Name Prefix · `gcsTargetConfig.fileNamePrefix` · default "sdc" */
  objectNamePrefix?: Text;
  /** Object Name Suffix · `gcsTargetConfig.fileNameSuffix` */
  objectNameSuffix?: Text;
  /** Data Format · `gcsTargetConfig.dataFormat` */
  dataFormat?: OneOf<'AVRO' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE'>;
  /** Charset · `gcsTargetConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `gcsTargetConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `gcsTargetConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `gcsTargetConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `gcsTargetConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `gcsTargetConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `gcsTargetConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `gcsTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `gcsTargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `gcsTargetConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `gcsTargetConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `gcsTargetConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `gcsTargetConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `gcsTargetConfig.dataGeneratorFormatConfig.subject`, `gcsTargetConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `gcsTargetConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `gcsTargetConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `gcsTargetConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `gcsTargetConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `gcsTargetConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `gcsTargetConfig.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `gcsTargetConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `gcsTargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `gcsTargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `gcsTargetConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `gcsTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `gcsTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `gcsTargetConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Connection · `gcsTargetConfig.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `gcsTargetConfig.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `gcsTargetConfig.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `gcsTargetConfig.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `gcsTargetConfig.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** Compress with gzip · `gcsTargetConfig.compress` · default false */
  compressWithGzip?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Bucket */
  'gcsTargetConfig.bucketTemplate'?: Text;
  /** Common Prefix */
  'gcsTargetConfig.commonPrefix'?: Text;
  /** Partition Prefix */
  'gcsTargetConfig.partitionTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'gcsTargetConfig.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'gcsTargetConfig.timeDriverTemplate'?: Text;
  /** Object Name Prefix · default "sdc" */
  'gcsTargetConfig.fileNamePrefix'?: Text;
  /** Object Name Suffix */
  'gcsTargetConfig.fileNameSuffix'?: Text;
  /** Data Format */
  'gcsTargetConfig.dataFormat'?: OneOf<'AVRO' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE'>;
  /** Charset · default "UTF-8" */
  'gcsTargetConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'gcsTargetConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'gcsTargetConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'gcsTargetConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'gcsTargetConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'gcsTargetConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'gcsTargetConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'gcsTargetConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'gcsTargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'gcsTargetConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Connection · default "MANUAL" */
  'gcsTargetConfig.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'gcsTargetConfig.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'gcsTargetConfig.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'gcsTargetConfig.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'gcsTargetConfig.credentials.connection.credentialsFileContent'?: Text;
  /** Compress with gzip · default false */
  'gcsTargetConfig.compress'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToGoogleCloudStorageDestination {
  /** Bucket · `gcsTargetConfig.bucketTemplate` */
  bucket?: Text;
  /** Common Prefix · `gcsTargetConfig.commonPrefix` */
  commonPrefix?: Text;
  /** Partition Prefix · `gcsTargetConfig.partitionTemplate` */
  partitionPrefix?: Text;
  /** Data Time Zone · `gcsTargetConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `gcsTargetConfig.timeDriverTemplate` · default "${time:now()}" */
  timeBasis?: Text;
  /** Object Name Prefix · `gcsTargetConfig.fileNamePrefix` · default "sdc" */
  objectNamePrefix?: Text;
  /** Object Name Suffix · `gcsTargetConfig.fileNameSuffix` */
  objectNameSuffix?: Text;
  /** Charset · `gcsTargetConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `gcsTargetConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `gcsTargetConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `gcsTargetConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `gcsTargetConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `gcsTargetConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `gcsTargetConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `gcsTargetConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `gcsTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `gcsTargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `gcsTargetConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `gcsTargetConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `gcsTargetConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `gcsTargetConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `gcsTargetConfig.dataGeneratorFormatConfig.subject`, `gcsTargetConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `gcsTargetConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `gcsTargetConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `gcsTargetConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `gcsTargetConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `gcsTargetConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `gcsTargetConfig.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `gcsTargetConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `gcsTargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `gcsTargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `gcsTargetConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `gcsTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `gcsTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `gcsTargetConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Connection · `gcsTargetConfig.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `gcsTargetConfig.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `gcsTargetConfig.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `gcsTargetConfig.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `gcsTargetConfig.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** Compress with gzip · `gcsTargetConfig.compress` · default false */
  compressWithGzip?: Switch;
  /** Bucket */
  'gcsTargetConfig.bucketTemplate'?: Text;
  /** Common Prefix */
  'gcsTargetConfig.commonPrefix'?: Text;
  /** Partition Prefix */
  'gcsTargetConfig.partitionTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'gcsTargetConfig.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'gcsTargetConfig.timeDriverTemplate'?: Text;
  /** Object Name Prefix · default "sdc" */
  'gcsTargetConfig.fileNamePrefix'?: Text;
  /** Object Name Suffix */
  'gcsTargetConfig.fileNameSuffix'?: Text;
  /** Charset · default "UTF-8" */
  'gcsTargetConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'gcsTargetConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'gcsTargetConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'gcsTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'gcsTargetConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'gcsTargetConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'gcsTargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'gcsTargetConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'gcsTargetConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'gcsTargetConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'gcsTargetConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'gcsTargetConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'gcsTargetConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'gcsTargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'gcsTargetConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'gcsTargetConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Connection · default "MANUAL" */
  'gcsTargetConfig.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'gcsTargetConfig.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'gcsTargetConfig.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'gcsTargetConfig.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'gcsTargetConfig.credentials.connection.credentialsFileContent'?: Text;
  /** Compress with gzip · default false */
  'gcsTargetConfig.compress'?: Switch;
}

export interface GoogleCloudStorageConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Project ID */
  'connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GoogleCloudStorageOrigin {
  /** Bucket · `gcsOriginConfig.bucketTemplate` */
  bucket?: Text;
  /** Common Prefix · `gcsOriginConfig.commonPrefix` */
  commonPrefix?: Text;
  /** Prefix Pattern · `gcsOriginConfig.prefixPattern` */
  prefixPattern?: Text;
  /** Max Result Queue Size · `gcsOriginConfig.maxResultQueueSize` · default 1000 */
  maxResultQueueSize?: Amount;
  /** Data Format · `gcsOriginConfig.dataFormat` */
  dataFormat?: OneOf<'AVRO' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE' | 'LOG'>;
  /** Max Batch Size (records) · `gcsOriginConfig.basicConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `gcsOriginConfig.basicConfig.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Compression Format · `gcsOriginConfig.dataParserFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `gcsOriginConfig.dataParserFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `gcsOriginConfig.dataParserFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `gcsOriginConfig.dataParserFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `gcsOriginConfig.dataParserFormatConfig.textMaxLineLen`, `gcsOriginConfig.dataParserFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `gcsOriginConfig.dataParserFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `gcsOriginConfig.dataParserFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `gcsOriginConfig.dataParserFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `gcsOriginConfig.dataParserFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `gcsOriginConfig.dataParserFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `gcsOriginConfig.dataParserFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `gcsOriginConfig.dataParserFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `gcsOriginConfig.dataParserFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `gcsOriginConfig.dataParserFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `gcsOriginConfig.dataParserFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `gcsOriginConfig.dataParserFormatConfig.csvCustomEscape`, `gcsOriginConfig.dataParserFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `gcsOriginConfig.dataParserFormatConfig.csvCustomQuote`, `gcsOriginConfig.dataParserFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `gcsOriginConfig.dataParserFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `gcsOriginConfig.dataParserFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `gcsOriginConfig.dataParserFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `gcsOriginConfig.dataParserFormatConfig.csvMaxObjectLen`, `gcsOriginConfig.dataParserFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `gcsOriginConfig.dataParserFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `gcsOriginConfig.dataParserFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `gcsOriginConfig.dataParserFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `gcsOriginConfig.dataParserFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `gcsOriginConfig.dataParserFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `gcsOriginConfig.dataParserFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `gcsOriginConfig.dataParserFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `gcsOriginConfig.dataParserFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `gcsOriginConfig.dataParserFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `gcsOriginConfig.dataParserFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `gcsOriginConfig.dataParserFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `gcsOriginConfig.dataParserFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `gcsOriginConfig.dataParserFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `gcsOriginConfig.dataParserFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `gcsOriginConfig.dataParserFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `gcsOriginConfig.dataParserFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `gcsOriginConfig.dataParserFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `gcsOriginConfig.dataParserFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `gcsOriginConfig.dataParserFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `gcsOriginConfig.dataParserFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `gcsOriginConfig.dataParserFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `gcsOriginConfig.dataParserFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `gcsOriginConfig.dataParserFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `gcsOriginConfig.dataParserFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `gcsOriginConfig.dataParserFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `gcsOriginConfig.dataParserFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `gcsOriginConfig.dataParserFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `gcsOriginConfig.dataParserFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `gcsOriginConfig.dataParserFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `gcsOriginConfig.dataParserFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `gcsOriginConfig.dataParserFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `gcsOriginConfig.dataParserFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `gcsOriginConfig.dataParserFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `gcsOriginConfig.dataParserFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `gcsOriginConfig.dataParserFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `gcsOriginConfig.dataParserFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `gcsOriginConfig.dataParserFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `gcsOriginConfig.dataParserFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `gcsOriginConfig.dataParserFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `gcsOriginConfig.dataParserFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `gcsOriginConfig.dataParserFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `gcsOriginConfig.dataParserFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `gcsOriginConfig.dataParserFormatConfig.netflowOutputValuesMode`, `gcsOriginConfig.dataParserFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `gcsOriginConfig.dataParserFormatConfig.maxTemplateCacheSize`, `gcsOriginConfig.dataParserFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `gcsOriginConfig.dataParserFormatConfig.templateCacheTimeoutMs`, `gcsOriginConfig.dataParserFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `gcsOriginConfig.dataParserFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `gcsOriginConfig.dataParserFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `gcsOriginConfig.dataParserFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `gcsOriginConfig.dataParserFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `gcsOriginConfig.dataParserFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `gcsOriginConfig.dataParserFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `gcsOriginConfig.dataParserFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Error Handling Option · `gcsOriginConfig.gcsOriginErrorConfig.errorHandlingOption` · default "NONE" */
  errorHandlingOption?: OneOf<ErrorHandlingOption>;
  /** Archiving Option · `gcsOriginConfig.gcsOriginErrorConfig.archivingOption` · default "MOVE_TO_PREFIX" */
  archivingOption?: OneOf<ArchivingOption>;
  /** Error Prefix · `gcsOriginConfig.gcsOriginErrorConfig.errorPrefix` */
  errorPrefix?: Text;
  /** Error Bucket · `gcsOriginConfig.gcsOriginErrorConfig.errorBucket` */
  errorBucket?: Text;
  /** Connection · `gcsOriginConfig.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `gcsOriginConfig.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `gcsOriginConfig.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `gcsOriginConfig.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `gcsOriginConfig.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Bucket */
  'gcsOriginConfig.bucketTemplate'?: Text;
  /** Common Prefix */
  'gcsOriginConfig.commonPrefix'?: Text;
  /** Prefix Pattern */
  'gcsOriginConfig.prefixPattern'?: Text;
  /** Max Result Queue Size · default 1000 */
  'gcsOriginConfig.maxResultQueueSize'?: Amount;
  /** Data Format */
  'gcsOriginConfig.dataFormat'?: OneOf<'AVRO' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE' | 'LOG'>;
  /** Max Batch Size (records) · default 1000 */
  'gcsOriginConfig.basicConfig.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'gcsOriginConfig.basicConfig.maxWaitTime'?: Amount;
  /** Compression Format · default "NONE" */
  'gcsOriginConfig.dataParserFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'gcsOriginConfig.dataParserFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'gcsOriginConfig.dataParserFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'gcsOriginConfig.dataParserFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'gcsOriginConfig.dataParserFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'gcsOriginConfig.dataParserFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'gcsOriginConfig.dataParserFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'gcsOriginConfig.dataParserFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'gcsOriginConfig.dataParserFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'gcsOriginConfig.dataParserFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'gcsOriginConfig.dataParserFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'gcsOriginConfig.dataParserFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'gcsOriginConfig.dataParserFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'gcsOriginConfig.dataParserFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'gcsOriginConfig.dataParserFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'gcsOriginConfig.dataParserFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'gcsOriginConfig.dataParserFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'gcsOriginConfig.dataParserFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'gcsOriginConfig.dataParserFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'gcsOriginConfig.dataParserFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'gcsOriginConfig.dataParserFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'gcsOriginConfig.dataParserFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'gcsOriginConfig.dataParserFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'gcsOriginConfig.dataParserFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'gcsOriginConfig.dataParserFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'gcsOriginConfig.dataParserFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'gcsOriginConfig.dataParserFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'gcsOriginConfig.dataParserFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'gcsOriginConfig.dataParserFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'gcsOriginConfig.dataParserFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'gcsOriginConfig.dataParserFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'gcsOriginConfig.dataParserFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'gcsOriginConfig.dataParserFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'gcsOriginConfig.dataParserFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'gcsOriginConfig.dataParserFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'gcsOriginConfig.dataParserFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'gcsOriginConfig.dataParserFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'gcsOriginConfig.dataParserFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'gcsOriginConfig.dataParserFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'gcsOriginConfig.dataParserFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'gcsOriginConfig.dataParserFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'gcsOriginConfig.dataParserFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'gcsOriginConfig.dataParserFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'gcsOriginConfig.dataParserFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'gcsOriginConfig.dataParserFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'gcsOriginConfig.dataParserFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'gcsOriginConfig.dataParserFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'gcsOriginConfig.dataParserFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'gcsOriginConfig.dataParserFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'gcsOriginConfig.dataParserFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'gcsOriginConfig.dataParserFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'gcsOriginConfig.dataParserFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'gcsOriginConfig.dataParserFormatConfig.subject'?: Text;
  /** Schema ID */
  'gcsOriginConfig.dataParserFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'gcsOriginConfig.dataParserFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'gcsOriginConfig.dataParserFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'gcsOriginConfig.dataParserFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'gcsOriginConfig.dataParserFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'gcsOriginConfig.dataParserFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'gcsOriginConfig.dataParserFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'gcsOriginConfig.dataParserFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'gcsOriginConfig.dataParserFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'gcsOriginConfig.dataParserFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'gcsOriginConfig.dataParserFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'gcsOriginConfig.dataParserFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'gcsOriginConfig.dataParserFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'gcsOriginConfig.dataParserFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'gcsOriginConfig.dataParserFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'gcsOriginConfig.dataParserFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'gcsOriginConfig.dataParserFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'gcsOriginConfig.dataParserFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'gcsOriginConfig.dataParserFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'gcsOriginConfig.dataParserFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'gcsOriginConfig.dataParserFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'gcsOriginConfig.dataParserFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'gcsOriginConfig.dataParserFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'gcsOriginConfig.dataParserFormatConfig.excelSheetNames'?: List;
  /** Error Handling Option · default "NONE" */
  'gcsOriginConfig.gcsOriginErrorConfig.errorHandlingOption'?: OneOf<ErrorHandlingOption>;
  /** Archiving Option · default "MOVE_TO_PREFIX" */
  'gcsOriginConfig.gcsOriginErrorConfig.archivingOption'?: OneOf<ArchivingOption>;
  /** Error Prefix */
  'gcsOriginConfig.gcsOriginErrorConfig.errorPrefix'?: Text;
  /** Error Bucket */
  'gcsOriginConfig.gcsOriginErrorConfig.errorBucket'?: Text;
  /** Connection · default "MANUAL" */
  'gcsOriginConfig.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'gcsOriginConfig.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'gcsOriginConfig.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'gcsOriginConfig.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'gcsOriginConfig.credentials.connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GooglePubSubPublisherDestination {
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat>;
  /** Charset · `conf.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `conf.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `conf.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `conf.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `conf.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `conf.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `conf.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `conf.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `conf.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `conf.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `conf.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `conf.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `conf.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `conf.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `conf.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `conf.dataFormatConfig.schemaRegistryUrlsForRegistration`, `conf.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataFormatConfig.basicAuthUserInfo`, `conf.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataFormatConfig.subject`, `conf.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `conf.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `conf.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `conf.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `conf.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `conf.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `conf.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `conf.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `conf.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Topic ID · `conf.topicId` */
  topicId?: Text;
  /** Request Bytes Threshold · `conf.requestBytesThreshold` · default 1000 */
  requestBytesThreshold?: Amount;
  /** Messages Count Threshold · `conf.elementsCountThreshold` · default 100 */
  messagesCountThreshold?: Amount;
  /** Default Delay Threshold (ms) · `conf.defaultDelayThreshold` · default 1 */
  defaultDelayThresholdInMs?: Amount;
  /** Batch Enabled · `conf.batchingEnabled` · default true */
  batchEnabled?: Switch;
  /** Max Outstanding Message Count · `conf.maxOutstandingElementCount` · default 1000 */
  maxOutstandingMessageCount?: Amount;
  /** Max Outstanding Request Bytes · `conf.maxOutstandingRequestBytes` · default 8000 */
  maxOutstandingRequestBytes?: Amount;
  /** Limit Exceeded Behaviour · `conf.limitExceededBehavior` · default "BLOCK" */
  limitExceededBehaviour?: OneOf<LimitExceededBehavior>;
  /** Write Delimiter · `conf.isDelimited` · default true */
  writeDelimiter?: Switch;
  /** Connection · `conf.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `conf.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `conf.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `conf.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `conf.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat>;
  /** Charset · default "UTF-8" */
  'conf.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'conf.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'conf.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'conf.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'conf.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'conf.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'conf.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'conf.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'conf.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'conf.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'conf.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'conf.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'conf.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'conf.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'conf.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'conf.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'conf.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'conf.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'conf.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'conf.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'conf.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'conf.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'conf.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'conf.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'conf.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'conf.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataFormatConfig.xmlSchema'?: Text;
  /** Topic ID */
  'conf.topicId'?: Text;
  /** Request Bytes Threshold · default 1000 */
  'conf.requestBytesThreshold'?: Amount;
  /** Messages Count Threshold · default 100 */
  'conf.elementsCountThreshold'?: Amount;
  /** Default Delay Threshold (ms) · default 1 */
  'conf.defaultDelayThreshold'?: Amount;
  /** Batch Enabled · default true */
  'conf.batchingEnabled'?: Switch;
  /** Max Outstanding Message Count · default 1000 */
  'conf.maxOutstandingElementCount'?: Amount;
  /** Max Outstanding Request Bytes · default 8000 */
  'conf.maxOutstandingRequestBytes'?: Amount;
  /** Limit Exceeded Behaviour · default "BLOCK" */
  'conf.limitExceededBehavior'?: OneOf<LimitExceededBehavior>;
  /** Write Delimiter · default true */
  'conf.isDelimited'?: Switch;
  /** Connection · default "MANUAL" */
  'conf.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'conf.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'conf.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'conf.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'conf.credentials.connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToGooglePubSubDestination {
  /** Charset · `conf.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `conf.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `conf.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `conf.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `conf.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `conf.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `conf.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `conf.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `conf.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `conf.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `conf.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `conf.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `conf.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `conf.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `conf.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `conf.dataFormatConfig.schemaRegistryUrlsForRegistration`, `conf.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataFormatConfig.basicAuthUserInfo`, `conf.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataFormatConfig.subject`, `conf.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `conf.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `conf.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `conf.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `conf.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `conf.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `conf.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `conf.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `conf.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Topic ID · `conf.topicId` */
  topicId?: Text;
  /** Request Bytes Threshold · `conf.requestBytesThreshold` · default 1000 */
  requestBytesThreshold?: Amount;
  /** Messages Count Threshold · `conf.elementsCountThreshold` · default 100 */
  messagesCountThreshold?: Amount;
  /** Default Delay Threshold (ms) · `conf.defaultDelayThreshold` · default 1 */
  defaultDelayThresholdInMs?: Amount;
  /** Batch Enabled · `conf.batchingEnabled` · default true */
  batchEnabled?: Switch;
  /** Max Outstanding Message Count · `conf.maxOutstandingElementCount` · default 1000 */
  maxOutstandingMessageCount?: Amount;
  /** Max Outstanding Request Bytes · `conf.maxOutstandingRequestBytes` · default 8000 */
  maxOutstandingRequestBytes?: Amount;
  /** Limit Exceeded Behaviour · `conf.limitExceededBehavior` · default "BLOCK" */
  limitExceededBehaviour?: OneOf<LimitExceededBehavior>;
  /** Write Delimiter · `conf.isDelimited` · default true */
  writeDelimiter?: Switch;
  /** Connection · `conf.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `conf.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `conf.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `conf.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `conf.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** Charset · default "UTF-8" */
  'conf.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'conf.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'conf.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'conf.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'conf.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'conf.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'conf.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'conf.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'conf.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'conf.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'conf.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'conf.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'conf.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'conf.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'conf.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'conf.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'conf.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'conf.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'conf.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'conf.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'conf.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'conf.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'conf.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'conf.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'conf.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'conf.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataFormatConfig.xmlSchema'?: Text;
  /** Topic ID */
  'conf.topicId'?: Text;
  /** Request Bytes Threshold · default 1000 */
  'conf.requestBytesThreshold'?: Amount;
  /** Messages Count Threshold · default 100 */
  'conf.elementsCountThreshold'?: Amount;
  /** Default Delay Threshold (ms) · default 1 */
  'conf.defaultDelayThreshold'?: Amount;
  /** Batch Enabled · default true */
  'conf.batchingEnabled'?: Switch;
  /** Max Outstanding Message Count · default 1000 */
  'conf.maxOutstandingElementCount'?: Amount;
  /** Max Outstanding Request Bytes · default 8000 */
  'conf.maxOutstandingRequestBytes'?: Amount;
  /** Limit Exceeded Behaviour · default "BLOCK" */
  'conf.limitExceededBehavior'?: OneOf<LimitExceededBehavior>;
  /** Write Delimiter · default true */
  'conf.isDelimited'?: Switch;
  /** Connection · default "MANUAL" */
  'conf.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'conf.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'conf.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'conf.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'conf.credentials.connection.credentialsFileContent'?: Text;
}

export interface GooglePubSubConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Project ID */
  'connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GooglePubSubSubscriberOrigin {
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat>;
  /** Subscription ID · `conf.subscriptionId` */
  subscriptionId?: Text;
  /** Max Batch Size (records) · `conf.basic.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `conf.basic.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Number of Subscribers · `conf.advanced.numSubscribers` · default 1 */
  numberOfSubscribers?: Amount;
  /** Subscriber Thread Pool Size · `conf.advanced.numThreadsPerSubscriber` · default 1 */
  subscriberThreadPoolSize?: Amount;
  /** Custom Endpoint · `conf.advanced.customEndpoint` */
  customEndpoint?: Text;
  /** Compression Format · `conf.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `conf.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `conf.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `conf.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `conf.dataFormatConfig.textMaxLineLen`, `conf.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `conf.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `conf.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `conf.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `conf.dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `conf.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `conf.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `conf.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `conf.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `conf.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `conf.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `conf.dataFormatConfig.csvCustomEscape`, `conf.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataFormatConfig.csvCustomQuote`, `conf.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `conf.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `conf.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `conf.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `conf.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `conf.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `conf.dataFormatConfig.csvMaxObjectLen`, `conf.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `conf.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `conf.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `conf.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `conf.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `conf.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `conf.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `conf.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `conf.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `conf.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `conf.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `conf.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `conf.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `conf.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `conf.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `conf.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `conf.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `conf.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `conf.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `conf.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `conf.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `conf.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `conf.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `conf.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `conf.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `conf.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `conf.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `conf.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `conf.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `conf.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `conf.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `conf.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `conf.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `conf.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `conf.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `conf.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `conf.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `conf.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `conf.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `conf.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `conf.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `conf.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `conf.dataFormatConfig.netflowOutputValuesMode`, `conf.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `conf.dataFormatConfig.maxTemplateCacheSize`, `conf.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `conf.dataFormatConfig.templateCacheTimeoutMs`, `conf.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `conf.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `conf.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `conf.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `conf.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `conf.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `conf.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `conf.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Num Pipeline Runners · `conf.maxThreads` · default 1 */
  numPipelineRunners?: Amount;
  /** Connection · `conf.credentials.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Project ID · `conf.credentials.connection.projectId` */
  projectId?: Text;
  /** Credentials Provider · `conf.credentials.connection.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `conf.credentials.connection.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `conf.credentials.connection.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat>;
  /** Subscription ID */
  'conf.subscriptionId'?: Text;
  /** Max Batch Size (records) · default 1000 */
  'conf.basic.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'conf.basic.maxWaitTime'?: Amount;
  /** Number of Subscribers · default 1 */
  'conf.advanced.numSubscribers'?: Amount;
  /** Subscriber Thread Pool Size · default 1 */
  'conf.advanced.numThreadsPerSubscriber'?: Amount;
  /** Custom Endpoint */
  'conf.advanced.customEndpoint'?: Text;
  /** Compression Format · default "NONE" */
  'conf.dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'conf.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'conf.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'conf.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'conf.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'conf.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'conf.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'conf.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'conf.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'conf.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'conf.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'conf.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'conf.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'conf.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'conf.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'conf.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'conf.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'conf.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'conf.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'conf.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'conf.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'conf.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'conf.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'conf.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'conf.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'conf.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'conf.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'conf.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'conf.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'conf.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'conf.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'conf.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'conf.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'conf.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'conf.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'conf.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'conf.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'conf.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'conf.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'conf.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'conf.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'conf.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'conf.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'conf.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'conf.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'conf.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'conf.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'conf.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'conf.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'conf.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'conf.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'conf.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'conf.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'conf.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'conf.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'conf.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'conf.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'conf.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'conf.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'conf.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'conf.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'conf.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'conf.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'conf.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'conf.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'conf.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'conf.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'conf.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'conf.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'conf.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'conf.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'conf.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'conf.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'conf.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'conf.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'conf.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'conf.dataFormatConfig.excelSheetNames'?: List;
  /** Num Pipeline Runners · default 1 */
  'conf.maxThreads'?: Amount;
  /** Connection · default "MANUAL" */
  'conf.credentials.connectionSelection'?: OneOf<'MANUAL'>;
  /** Project ID */
  'conf.credentials.connection.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'conf.credentials.connection.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'conf.credentials.connection.path'?: Text;
  /** Credentials File Content (JSON) */
  'conf.credentials.connection.credentialsFileContent'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
