// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AuthMethod, AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, Compression2, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat4, DataFormat5, DataFormat6, DataFormat7, DatagramMode, ErrorHandlingOption, FileType, JsonMode, LateRecordsAction, LogMode, NetflowOutputValuesMode, ObjectOrdering, OnParseError, PathMatcherMode, SchemaLookupMode, SchemaLookupMode2, SeqFileCompressionType, StageOnRecordError, TaskType, TextFieldMissingAction, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface AzureDataLakeStorageGen2ConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Secure Connection · `connection.secureConnection` · default true */
  secureConnection?: Switch;
  /** Account FQDN · `connection.accountFQDN` · default "example.dfs.core.windows.net" */
  accountFqdn?: Text;
  /** Storage Container / File System · `connection.storageContainer` · default "example-blob-container" */
  storageContainerFileSystem?: Text;
  /** Authentication Method · `connection.authMethod` · default "CLIENT" */
  authenticationMethod?: OneOf<AuthMethod>;
  /** Application ID · `connection.clientId` */
  applicationId?: Text;
  /** Tenant ID · `connection.tenantId` */
  tenantId?: Text;
  /** Application Key · `connection.clientKey` */
  applicationKey?: Text;
  /** Account Shared Key · `connection.accountKey` */
  accountSharedKey?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Secure Connection · default true */
  'connection.secureConnection'?: Switch;
  /** Account FQDN · default "example.dfs.core.windows.net" */
  'connection.accountFQDN'?: Text;
  /** Storage Container / File System · default "example-blob-container" */
  'connection.storageContainer'?: Text;
  /** Authentication Method · default "CLIENT" */
  'connection.authMethod'?: OneOf<AuthMethod>;
  /** Application ID */
  'connection.clientId'?: Text;
  /** Tenant ID */
  'connection.tenantId'?: Text;
  /** Application Key */
  'connection.clientKey'?: Text;
  /** Account Shared Key */
  'connection.accountKey'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AzureDataLakeStorageLegacyDestination {
  /** Application ID · `dataLakeConfig.clientId` */
  applicationId?: Text;
  /** Auth Token Endpoint · `dataLakeConfig.authTokenEndpoint` · default "https://login.microsoftonline.com/example-example" */
  authTokenEndpoint?: Text;
  /** Account FQDN · `dataLakeConfig.accountFQDN` · default "example.azuredatalakestore.net" */
  accountFqdn?: Text;
  /** Application Key · `dataLakeConfig.clientKey` */
  applicationKey?: Text;
  /** Files Prefix · `dataLakeConfig.uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** Files Suffix · `dataLakeConfig.fileNameSuffix` */
  filesSuffix?: Text;
  /** Directory in Header · `dataLakeConfig.dirPathTemplateInHeader` · default false */
  directoryInHeader?: Switch;
  /** Directory Template · `dataLakeConfig.dirPathTemplate` · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  directoryTemplate?: Text;
  /** Data Time Zone · `dataLakeConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `dataLakeConfig.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Max Records in File · `dataLakeConfig.maxRecordsPerFile` · default 0 */
  maxRecordsInFile?: Amount;
  /** Max File Size (MB) · `dataLakeConfig.maxFileSize` · default 0 */
  maxFileSizeInMb?: Amount;
  /** Idle Timeout · `dataLakeConfig.idleTimeout` · default "${1 * HOURS}" */
  idleTimeout?: Text;
  /** Use Roll Attribute · `dataLakeConfig.rollIfHeader` · default false */
  useRollAttribute?: Switch;
  /** Roll Attribute Name · `dataLakeConfig.rollHeaderName` · default "roll" */
  rollAttributeName?: Text;
  /** Validate Directory Permissions · `dataLakeConfig.checkPermission` · default true */
  validateDirectoryPermissions?: Switch;
  /** Data Format · `dataLakeConfig.dataFormat` · default "JSON" */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'TEXT' | 'WHOLE_FILE'>;
  /** Charset · `dataLakeConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `dataLakeConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `dataLakeConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `dataLakeConfig.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `dataLakeConfig.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `dataLakeConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `dataLakeConfig.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataLakeConfig.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `dataLakeConfig.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `dataLakeConfig.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `dataLakeConfig.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `dataLakeConfig.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `dataLakeConfig.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `dataLakeConfig.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `dataLakeConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `dataLakeConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `dataLakeConfig.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `dataLakeConfig.dataFormatConfig.schemaRegistryUrlsForRegistration`, `dataLakeConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataLakeConfig.dataFormatConfig.basicAuthUserInfo`, `dataLakeConfig.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataLakeConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataLakeConfig.dataFormatConfig.subject`, `dataLakeConfig.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataLakeConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `dataLakeConfig.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `dataLakeConfig.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `dataLakeConfig.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `dataLakeConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataLakeConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `dataLakeConfig.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `dataLakeConfig.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `dataLakeConfig.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `dataLakeConfig.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `dataLakeConfig.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `dataLakeConfig.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `dataLakeConfig.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Application ID */
  'dataLakeConfig.clientId'?: Text;
  /** Auth Token Endpoint · default "https://login.microsoftonline.com/example-example" */
  'dataLakeConfig.authTokenEndpoint'?: Text;
  /** Account FQDN · default "example.azuredatalakestore.net" */
  'dataLakeConfig.accountFQDN'?: Text;
  /** Application Key */
  'dataLakeConfig.clientKey'?: Text;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  'dataLakeConfig.uniquePrefix'?: Text;
  /** Files Suffix */
  'dataLakeConfig.fileNameSuffix'?: Text;
  /** Directory in Header · default false */
  'dataLakeConfig.dirPathTemplateInHeader'?: Switch;
  /** Directory Template · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  'dataLakeConfig.dirPathTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'dataLakeConfig.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'dataLakeConfig.timeDriver'?: Text;
  /** Max Records in File · default 0 */
  'dataLakeConfig.maxRecordsPerFile'?: Amount;
  /** Max File Size (MB) · default 0 */
  'dataLakeConfig.maxFileSize'?: Amount;
  /** Idle Timeout · default "${1 * HOURS}" */
  'dataLakeConfig.idleTimeout'?: Text;
  /** Use Roll Attribute · default false */
  'dataLakeConfig.rollIfHeader'?: Switch;
  /** Roll Attribute Name · default "roll" */
  'dataLakeConfig.rollHeaderName'?: Text;
  /** Validate Directory Permissions · default true */
  'dataLakeConfig.checkPermission'?: Switch;
  /** Data Format · default "JSON" */
  'dataLakeConfig.dataFormat'?: OneOf<'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'TEXT' | 'WHOLE_FILE'>;
  /** Charset · default "UTF-8" */
  'dataLakeConfig.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'dataLakeConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'dataLakeConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'dataLakeConfig.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'dataLakeConfig.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'dataLakeConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataLakeConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataLakeConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'dataLakeConfig.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataLakeConfig.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'dataLakeConfig.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'dataLakeConfig.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'dataLakeConfig.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'dataLakeConfig.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'dataLakeConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'dataLakeConfig.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'dataLakeConfig.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'dataLakeConfig.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'dataLakeConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataLakeConfig.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataLakeConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'dataLakeConfig.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'dataLakeConfig.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'dataLakeConfig.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'dataLakeConfig.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'dataLakeConfig.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'dataLakeConfig.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'dataLakeConfig.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'dataLakeConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataLakeConfig.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'dataLakeConfig.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'dataLakeConfig.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'dataLakeConfig.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'dataLakeConfig.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'dataLakeConfig.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'dataLakeConfig.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'dataLakeConfig.dataFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AdvancedConfigurationItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface AzureDataLakeStorageGen1Destination {
  /** Application ID · `dataLakeConfig.clientId` */
  applicationId?: Text;
  /** Auth Token Endpoint · `dataLakeConfig.authTokenEndpoint` · default "https://login.microsoftonline.com/example-example" */
  authTokenEndpoint?: Text;
  /** Account FQDN · `dataLakeConfig.accountFQDN` · default "example.azuredatalakestore.net" */
  accountFqdn?: Text;
  /** Application Key · `dataLakeConfig.clientKey` */
  applicationKey?: Text;
  /** Advanced Configuration · `dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
  /** Files Prefix · `dataLakeConfig.uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** Files Suffix · `dataLakeConfig.fileNameSuffix` */
  filesSuffix?: Text;
  /** Directory in Header · `dataLakeConfig.dirPathTemplateInHeader` · default false */
  directoryInHeader?: Switch;
  /** Directory Template · `dataLakeConfig.dirPathTemplate` · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  directoryTemplate?: Text;
  /** Data Time Zone · `dataLakeConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `dataLakeConfig.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Max Records in File · `dataLakeConfig.maxRecordsPerFile` · default 0 */
  maxRecordsInFile?: Amount;
  /** Max File Size (MB) · `dataLakeConfig.maxFileSize` · default 0 */
  maxFileSizeInMb?: Amount;
  /** Idle Timeout · `dataLakeConfig.idleTimeout` · default "${1 * HOURS}" */
  idleTimeout?: Text;
  /** Compression Codec · `dataLakeConfig.compression` · default "NONE" */
  compressionCodec?: OneOf<Compression2>;
  /** Compression Codec Class · `dataLakeConfig.otherCompression` */
  compressionCodecClass?: Text;
  /** File Type · `dataLakeConfig.fileType` · default "TEXT" */
  fileType?: OneOf<FileType>;
  /** Sequence File Key · `dataLakeConfig.keyEl` · default "${uuid()}" */
  sequenceFileKey?: Text;
  /** Compression Type · `dataLakeConfig.seqFileCompressionType` · default "BLOCK" */
  compressionType?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · `dataLakeConfig.lateRecordsLimit` · default "${1 * HOURS}" */
  lateRecordTimeLimitInSecs?: Text;
  /** Use Roll Attribute · `dataLakeConfig.rollIfHeader` · default false */
  useRollAttribute?: Switch;
  /** Roll Attribute Name · `dataLakeConfig.rollHeaderName` · default "roll" */
  rollAttributeName?: Text;
  /** Late Record Handling · `dataLakeConfig.lateRecordsAction` · default "SEND_TO_ERROR" */
  lateRecordHandling?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · `dataLakeConfig.lateRecordsDirPathTemplate` · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  lateRecordDirectoryTemplate?: Text;
  /** Data Format · `dataLakeConfig.dataFormat` */
  dataFormat?: OneOf<DataFormat4>;
  /** Validate Permissions · `dataLakeConfig.hdfsPermissionCheck` · default true */
  validatePermissions?: Switch;
  /** Permissions Expression · `dataLakeConfig.permissionEL` */
  permissionsExpression?: Text;
  /** Skip file recovery · `dataLakeConfig.skipOldTempFileRecovery` · default false */
  skipFileRecovery?: Switch;
  /** Charset · `dataLakeConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `dataLakeConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `dataLakeConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `dataLakeConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `dataLakeConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `dataLakeConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `dataLakeConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataLakeConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `dataLakeConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `dataLakeConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `dataLakeConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `dataLakeConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `dataLakeConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `dataLakeConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `dataLakeConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `dataLakeConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `dataLakeConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `dataLakeConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `dataLakeConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataLakeConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `dataLakeConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataLakeConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataLakeConfig.dataGeneratorFormatConfig.subject`, `dataLakeConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataLakeConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `dataLakeConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `dataLakeConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `dataLakeConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `dataLakeConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataLakeConfig.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `dataLakeConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `dataLakeConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `dataLakeConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `dataLakeConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `dataLakeConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `dataLakeConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `dataLakeConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Application ID */
  'dataLakeConfig.clientId'?: Text;
  /** Auth Token Endpoint · default "https://login.microsoftonline.com/example-example" */
  'dataLakeConfig.authTokenEndpoint'?: Text;
  /** Account FQDN · default "example.azuredatalakestore.net" */
  'dataLakeConfig.accountFQDN'?: Text;
  /** Application Key */
  'dataLakeConfig.clientKey'?: Text;
  /** Advanced Configuration */
  'dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  'dataLakeConfig.uniquePrefix'?: Text;
  /** Files Suffix */
  'dataLakeConfig.fileNameSuffix'?: Text;
  /** Directory in Header · default false */
  'dataLakeConfig.dirPathTemplateInHeader'?: Switch;
  /** Directory Template · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  'dataLakeConfig.dirPathTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'dataLakeConfig.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'dataLakeConfig.timeDriver'?: Text;
  /** Max Records in File · default 0 */
  'dataLakeConfig.maxRecordsPerFile'?: Amount;
  /** Max File Size (MB) · default 0 */
  'dataLakeConfig.maxFileSize'?: Amount;
  /** Idle Timeout · default "${1 * HOURS}" */
  'dataLakeConfig.idleTimeout'?: Text;
  /** Compression Codec · default "NONE" */
  'dataLakeConfig.compression'?: OneOf<Compression2>;
  /** Compression Codec Class */
  'dataLakeConfig.otherCompression'?: Text;
  /** File Type · default "TEXT" */
  'dataLakeConfig.fileType'?: OneOf<FileType>;
  /** Sequence File Key · default "${uuid()}" */
  'dataLakeConfig.keyEl'?: Text;
  /** Compression Type · default "BLOCK" */
  'dataLakeConfig.seqFileCompressionType'?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · default "${1 * HOURS}" */
  'dataLakeConfig.lateRecordsLimit'?: Text;
  /** Use Roll Attribute · default false */
  'dataLakeConfig.rollIfHeader'?: Switch;
  /** Roll Attribute Name · default "roll" */
  'dataLakeConfig.rollHeaderName'?: Text;
  /** Late Record Handling · default "SEND_TO_ERROR" */
  'dataLakeConfig.lateRecordsAction'?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  'dataLakeConfig.lateRecordsDirPathTemplate'?: Text;
  /** Data Format */
  'dataLakeConfig.dataFormat'?: OneOf<DataFormat4>;
  /** Validate Permissions · default true */
  'dataLakeConfig.hdfsPermissionCheck'?: Switch;
  /** Permissions Expression */
  'dataLakeConfig.permissionEL'?: Text;
  /** Skip file recovery · default false */
  'dataLakeConfig.skipOldTempFileRecovery'?: Switch;
  /** Charset · default "UTF-8" */
  'dataLakeConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'dataLakeConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'dataLakeConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'dataLakeConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataLakeConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'dataLakeConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'dataLakeConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'dataLakeConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'dataLakeConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'dataLakeConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'dataLakeConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'dataLakeConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'dataLakeConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'dataLakeConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataLakeConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataLakeConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'dataLakeConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'dataLakeConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'dataLakeConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'dataLakeConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'dataLakeConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'dataLakeConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'dataLakeConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'dataLakeConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataLakeConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'dataLakeConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'dataLakeConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'dataLakeConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'dataLakeConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'dataLakeConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'dataLakeConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'dataLakeConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AzureDataLakeStorageGen2Destination {
  /** Connection · `dataLakeGen2TargetConfig.dataLakeConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Secure Connection · `dataLakeGen2TargetConfig.dataLakeConfig.connection.secureConnection` · default true */
  secureConnection?: Switch;
  /** Account FQDN · `dataLakeGen2TargetConfig.dataLakeConfig.connection.accountFQDN` · default "example.dfs.core.windows.net" */
  accountFqdn?: Text;
  /** Storage Container / File System · `dataLakeGen2TargetConfig.dataLakeConfig.connection.storageContainer` · default "example-blob-container" */
  storageContainerFileSystem?: Text;
  /** Authentication Method · `dataLakeGen2TargetConfig.dataLakeConfig.connection.authMethod` · default "CLIENT" */
  authenticationMethod?: OneOf<AuthMethod>;
  /** Application ID · `dataLakeGen2TargetConfig.dataLakeConfig.connection.clientId` */
  applicationId?: Text;
  /** Tenant ID · `dataLakeGen2TargetConfig.dataLakeConfig.connection.tenantId` */
  tenantId?: Text;
  /** Application Key · `dataLakeGen2TargetConfig.dataLakeConfig.connection.clientKey` */
  applicationKey?: Text;
  /** Account Shared Key · `dataLakeGen2TargetConfig.dataLakeConfig.connection.accountKey` */
  accountSharedKey?: Text;
  /** Advanced Configuration · `dataLakeGen2TargetConfig.dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
  /** Files Prefix · `dataLakeGen2TargetConfig.uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** Files Suffix · `dataLakeGen2TargetConfig.fileNameSuffix` */
  filesSuffix?: Text;
  /** Directory in Header · `dataLakeGen2TargetConfig.dirPathTemplateInHeader` · default false */
  directoryInHeader?: Switch;
  /** Directory Template · `dataLakeGen2TargetConfig.dirPathTemplate` · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  directoryTemplate?: Text;
  /** Data Time Zone · `dataLakeGen2TargetConfig.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `dataLakeGen2TargetConfig.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Max Records in File · `dataLakeGen2TargetConfig.maxRecordsPerFile` · default 0 */
  maxRecordsInFile?: Amount;
  /** Max File Size (MB) · `dataLakeGen2TargetConfig.maxFileSize` · default 0 */
  maxFileSizeInMb?: Amount;
  /** Idle Timeout · `dataLakeGen2TargetConfig.idleTimeout` · default "${1 * HOURS}" */
  idleTimeout?: Text;
  /** Compression Codec · `dataLakeGen2TargetConfig.compression` · default "NONE" */
  compressionCodec?: OneOf<Compression2>;
  /** Compression Codec Class · `dataLakeGen2TargetConfig.otherCompression` */
  compressionCodecClass?: Text;
  /** File Type · `dataLakeGen2TargetConfig.fileType` · default "TEXT" */
  fileType?: OneOf<FileType>;
  /** Sequence File Key · `dataLakeGen2TargetConfig.keyEl` · default "${uuid()}" */
  sequenceFileKey?: Text;
  /** Compression Type · `dataLakeGen2TargetConfig.seqFileCompressionType` · default "BLOCK" */
  compressionType?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · `dataLakeGen2TargetConfig.lateRecordsLimit` · default "${1 * HOURS}" */
  lateRecordTimeLimitInSecs?: Text;
  /** Use Roll Attribute · `dataLakeGen2TargetConfig.rollIfHeader` · default false */
  useRollAttribute?: Switch;
  /** Roll Attribute Name · `dataLakeGen2TargetConfig.rollHeaderName` · default "roll" */
  rollAttributeName?: Text;
  /** Late Record Handling · `dataLakeGen2TargetConfig.lateRecordsAction` · default "SEND_TO_ERROR" */
  lateRecordHandling?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · `dataLakeGen2TargetConfig.lateRecordsDirPathTemplate` · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  lateRecordDirectoryTemplate?: Text;
  /** Data Format · `dataLakeGen2TargetConfig.dataFormat` */
  dataFormat?: OneOf<DataFormat4>;
  /** Validate Permissions · `dataLakeGen2TargetConfig.hdfsPermissionCheck` · default true */
  validatePermissions?: Switch;
  /** Permissions Expression · `dataLakeGen2TargetConfig.permissionEL` */
  permissionsExpression?: Text;
  /** Skip file recovery · `dataLakeGen2TargetConfig.skipOldTempFileRecovery` · default false */
  skipFileRecovery?: Switch;
  /** Charset · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.subject`, `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'dataLakeGen2TargetConfig.dataLakeConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Secure Connection · default true */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.secureConnection'?: Switch;
  /** Account FQDN · default "example.dfs.core.windows.net" */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.accountFQDN'?: Text;
  /** Storage Container / File System · default "example-blob-container" */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.storageContainer'?: Text;
  /** Authentication Method · default "CLIENT" */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.authMethod'?: OneOf<AuthMethod>;
  /** Application ID */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.clientId'?: Text;
  /** Tenant ID */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.tenantId'?: Text;
  /** Application Key */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.clientKey'?: Text;
  /** Account Shared Key */
  'dataLakeGen2TargetConfig.dataLakeConfig.connection.accountKey'?: Text;
  /** Advanced Configuration */
  'dataLakeGen2TargetConfig.dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  'dataLakeGen2TargetConfig.uniquePrefix'?: Text;
  /** Files Suffix */
  'dataLakeGen2TargetConfig.fileNameSuffix'?: Text;
  /** Directory in Header · default false */
  'dataLakeGen2TargetConfig.dirPathTemplateInHeader'?: Switch;
  /** Directory Template · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  'dataLakeGen2TargetConfig.dirPathTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'dataLakeGen2TargetConfig.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'dataLakeGen2TargetConfig.timeDriver'?: Text;
  /** Max Records in File · default 0 */
  'dataLakeGen2TargetConfig.maxRecordsPerFile'?: Amount;
  /** Max File Size (MB) · default 0 */
  'dataLakeGen2TargetConfig.maxFileSize'?: Amount;
  /** Idle Timeout · default "${1 * HOURS}" */
  'dataLakeGen2TargetConfig.idleTimeout'?: Text;
  /** Compression Codec · default "NONE" */
  'dataLakeGen2TargetConfig.compression'?: OneOf<Compression2>;
  /** Compression Codec Class */
  'dataLakeGen2TargetConfig.otherCompression'?: Text;
  /** File Type · default "TEXT" */
  'dataLakeGen2TargetConfig.fileType'?: OneOf<FileType>;
  /** Sequence File Key · default "${uuid()}" */
  'dataLakeGen2TargetConfig.keyEl'?: Text;
  /** Compression Type · default "BLOCK" */
  'dataLakeGen2TargetConfig.seqFileCompressionType'?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · default "${1 * HOURS}" */
  'dataLakeGen2TargetConfig.lateRecordsLimit'?: Text;
  /** Use Roll Attribute · default false */
  'dataLakeGen2TargetConfig.rollIfHeader'?: Switch;
  /** Roll Attribute Name · default "roll" */
  'dataLakeGen2TargetConfig.rollHeaderName'?: Text;
  /** Late Record Handling · default "SEND_TO_ERROR" */
  'dataLakeGen2TargetConfig.lateRecordsAction'?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  'dataLakeGen2TargetConfig.lateRecordsDirPathTemplate'?: Text;
  /** Data Format */
  'dataLakeGen2TargetConfig.dataFormat'?: OneOf<DataFormat4>;
  /** Validate Permissions · default true */
  'dataLakeGen2TargetConfig.hdfsPermissionCheck'?: Switch;
  /** Permissions Expression */
  'dataLakeGen2TargetConfig.permissionEL'?: Text;
  /** Skip file recovery · default false */
  'dataLakeGen2TargetConfig.skipOldTempFileRecovery'?: Switch;
  /** Charset · default "UTF-8" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'dataLakeGen2TargetConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AzureEventHubProducerDestination {
  /** Namespace Name · `commonConf.namespaceName` */
  namespaceName?: Text;
  /** Event Hub Name · `commonConf.eventHubName` */
  eventHubName?: Text;
  /** Shared Access Policy Name · `commonConf.sasKeyName` */
  sharedAccessPolicyName?: Text;
  /** Connection String Key · `commonConf.sasKey` */
  connectionStringKey?: Text;
  /** Use AMQP over WebSockets · `commonConf.useWebSockets` · default false */
  useAmqpOverWebsockets?: Switch;
  /** Data Format · `producerConf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat5>;
  /** Charset · `producerConf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `producerConf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `producerConf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `producerConf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `producerConf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `producerConf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `producerConf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `producerConf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `producerConf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `producerConf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `producerConf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `producerConf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `producerConf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `producerConf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `producerConf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `producerConf.dataGeneratorFormatConfig.basicAuthUserInfo`, `producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `producerConf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `producerConf.dataGeneratorFormatConfig.subject`, `producerConf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `producerConf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `producerConf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `producerConf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `producerConf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `producerConf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `producerConf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `producerConf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `producerConf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `producerConf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `producerConf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `producerConf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `producerConf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Namespace Name */
  'commonConf.namespaceName'?: Text;
  /** Event Hub Name */
  'commonConf.eventHubName'?: Text;
  /** Shared Access Policy Name */
  'commonConf.sasKeyName'?: Text;
  /** Connection String Key */
  'commonConf.sasKey'?: Text;
  /** Use AMQP over WebSockets · default false */
  'commonConf.useWebSockets'?: Switch;
  /** Data Format · default "JSON" */
  'producerConf.dataFormat'?: OneOf<DataFormat5>;
  /** Charset · default "UTF-8" */
  'producerConf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'producerConf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'producerConf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'producerConf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'producerConf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'producerConf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'producerConf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'producerConf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'producerConf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'producerConf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'producerConf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'producerConf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'producerConf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'producerConf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'producerConf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'producerConf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'producerConf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'producerConf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'producerConf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'producerConf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'producerConf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'producerConf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'producerConf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'producerConf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'producerConf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'producerConf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'producerConf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToAzureEventHubDestination {
  /** Namespace Name · `commonConf.namespaceName` */
  namespaceName?: Text;
  /** Event Hub Name · `commonConf.eventHubName` */
  eventHubName?: Text;
  /** Shared Access Policy Name · `commonConf.sasKeyName` */
  sharedAccessPolicyName?: Text;
  /** Connection String Key · `commonConf.sasKey` */
  connectionStringKey?: Text;
  /** Use AMQP over WebSockets · `commonConf.useWebSockets` · default false */
  useAmqpOverWebsockets?: Switch;
  /** Charset · `producerConf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `producerConf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `producerConf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `producerConf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `producerConf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `producerConf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `producerConf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `producerConf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `producerConf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `producerConf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `producerConf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `producerConf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `producerConf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `producerConf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `producerConf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `producerConf.dataGeneratorFormatConfig.basicAuthUserInfo`, `producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `producerConf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `producerConf.dataGeneratorFormatConfig.subject`, `producerConf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `producerConf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `producerConf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `producerConf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `producerConf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `producerConf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `producerConf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `producerConf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `producerConf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `producerConf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `producerConf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `producerConf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `producerConf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Namespace Name */
  'commonConf.namespaceName'?: Text;
  /** Event Hub Name */
  'commonConf.eventHubName'?: Text;
  /** Shared Access Policy Name */
  'commonConf.sasKeyName'?: Text;
  /** Connection String Key */
  'commonConf.sasKey'?: Text;
  /** Use AMQP over WebSockets · default false */
  'commonConf.useWebSockets'?: Switch;
  /** Charset · default "UTF-8" */
  'producerConf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'producerConf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'producerConf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'producerConf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'producerConf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'producerConf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'producerConf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'producerConf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'producerConf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'producerConf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'producerConf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'producerConf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'producerConf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'producerConf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'producerConf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'producerConf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'producerConf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'producerConf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'producerConf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'producerConf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'producerConf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'producerConf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'producerConf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'producerConf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'producerConf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'producerConf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'producerConf.dataGeneratorFormatConfig.xmlSchema'?: Text;
}

export interface HdfsConfigsItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface HadoopFSDestination {
  /** Files Prefix · `hdfsTargetConfigBean.uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** Files Suffix · `hdfsTargetConfigBean.fileNameSuffix` */
  filesSuffix?: Text;
  /** Directory in Header · `hdfsTargetConfigBean.dirPathTemplateInHeader` · default false */
  directoryInHeader?: Switch;
  /** Directory Template · `hdfsTargetConfigBean.dirPathTemplate` · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  directoryTemplate?: Text;
  /** Data Time Zone · `hdfsTargetConfigBean.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `hdfsTargetConfigBean.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Max Records in File · `hdfsTargetConfigBean.maxRecordsPerFile` · default 0 */
  maxRecordsInFile?: Amount;
  /** Max File Size (MB) · `hdfsTargetConfigBean.maxFileSize` · default 0 */
  maxFileSizeInMb?: Amount;
  /** Idle Timeout · `hdfsTargetConfigBean.idleTimeout` · default "${1 * HOURS}" */
  idleTimeout?: Text;
  /** Compression Codec · `hdfsTargetConfigBean.compression` · default "NONE" */
  compressionCodec?: OneOf<Compression2>;
  /** Compression Codec Class · `hdfsTargetConfigBean.otherCompression` */
  compressionCodecClass?: Text;
  /** File Type · `hdfsTargetConfigBean.fileType` · default "TEXT" */
  fileType?: OneOf<FileType>;
  /** Sequence File Key · `hdfsTargetConfigBean.keyEl` · default "${uuid()}" */
  sequenceFileKey?: Text;
  /** Compression Type · `hdfsTargetConfigBean.seqFileCompressionType` · default "BLOCK" */
  compressionType?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · `hdfsTargetConfigBean.lateRecordsLimit` · default "${1 * HOURS}" */
  lateRecordTimeLimitInSecs?: Text;
  /** Use Roll Attribute · `hdfsTargetConfigBean.rollIfHeader` · default false */
  useRollAttribute?: Switch;
  /** Roll Attribute Name · `hdfsTargetConfigBean.rollHeaderName` · default "roll" */
  rollAttributeName?: Text;
  /** Late Record Handling · `hdfsTargetConfigBean.lateRecordsAction` · default "SEND_TO_ERROR" */
  lateRecordHandling?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · `hdfsTargetConfigBean.lateRecordsDirPathTemplate` · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  lateRecordDirectoryTemplate?: Text;
  /** Data Format · `hdfsTargetConfigBean.dataFormat` */
  dataFormat?: OneOf<DataFormat4>;
  /** Validate Permissions · `hdfsTargetConfigBean.hdfsPermissionCheck` · default true */
  validatePermissions?: Switch;
  /** Permissions Expression · `hdfsTargetConfigBean.permissionEL` */
  permissionsExpression?: Text;
  /** Skip file recovery · `hdfsTargetConfigBean.skipOldTempFileRecovery` · default false */
  skipFileRecovery?: Switch;
  /** Charset · `hdfsTargetConfigBean.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `hdfsTargetConfigBean.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `hdfsTargetConfigBean.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `hdfsTargetConfigBean.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `hdfsTargetConfigBean.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `hdfsTargetConfigBean.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `hdfsTargetConfigBean.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `hdfsTargetConfigBean.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `hdfsTargetConfigBean.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `hdfsTargetConfigBean.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `hdfsTargetConfigBean.dataGeneratorFormatConfig.basicAuthUserInfo`, `hdfsTargetConfigBean.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `hdfsTargetConfigBean.dataGeneratorFormatConfig.subject`, `hdfsTargetConfigBean.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Avro Compression Codec · `hdfsTargetConfigBean.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `hdfsTargetConfigBean.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `hdfsTargetConfigBean.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `hdfsTargetConfigBean.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `hdfsTargetConfigBean.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `hdfsTargetConfigBean.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `hdfsTargetConfigBean.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `hdfsTargetConfigBean.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** File System URI · `hdfsTargetConfigBean.hdfsUri` */
  fileSystemUri?: Text;
  /** Impersonation User · `hdfsTargetConfigBean.hdfsUser` */
  impersonationUser?: Text;
  /** Kerberos Authentication · `hdfsTargetConfigBean.hdfsKerberos` · default false */
  kerberosAuthentication?: Switch;
  /** Configuration Files Directory · `hdfsTargetConfigBean.hdfsConfDir` */
  configurationFilesDirectory?: Text;
  /** Additional Configuration · `hdfsTargetConfigBean.hdfsConfigs` */
  additionalConfiguration?: Beans<HdfsConfigsItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  'hdfsTargetConfigBean.uniquePrefix'?: Text;
  /** Files Suffix */
  'hdfsTargetConfigBean.fileNameSuffix'?: Text;
  /** Directory in Header · default false */
  'hdfsTargetConfigBean.dirPathTemplateInHeader'?: Switch;
  /** Directory Template · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  'hdfsTargetConfigBean.dirPathTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'hdfsTargetConfigBean.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'hdfsTargetConfigBean.timeDriver'?: Text;
  /** Max Records in File · default 0 */
  'hdfsTargetConfigBean.maxRecordsPerFile'?: Amount;
  /** Max File Size (MB) · default 0 */
  'hdfsTargetConfigBean.maxFileSize'?: Amount;
  /** Idle Timeout · default "${1 * HOURS}" */
  'hdfsTargetConfigBean.idleTimeout'?: Text;
  /** Compression Codec · default "NONE" */
  'hdfsTargetConfigBean.compression'?: OneOf<Compression2>;
  /** Compression Codec Class */
  'hdfsTargetConfigBean.otherCompression'?: Text;
  /** File Type · default "TEXT" */
  'hdfsTargetConfigBean.fileType'?: OneOf<FileType>;
  /** Sequence File Key · default "${uuid()}" */
  'hdfsTargetConfigBean.keyEl'?: Text;
  /** Compression Type · default "BLOCK" */
  'hdfsTargetConfigBean.seqFileCompressionType'?: OneOf<SeqFileCompressionType>;
  /** Late Record Time Limit (secs) · default "${1 * HOURS}" */
  'hdfsTargetConfigBean.lateRecordsLimit'?: Text;
  /** Use Roll Attribute · default false */
  'hdfsTargetConfigBean.rollIfHeader'?: Switch;
  /** Roll Attribute Name · default "roll" */
  'hdfsTargetConfigBean.rollHeaderName'?: Text;
  /** Late Record Handling · default "SEND_TO_ERROR" */
  'hdfsTargetConfigBean.lateRecordsAction'?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  'hdfsTargetConfigBean.lateRecordsDirPathTemplate'?: Text;
  /** Data Format */
  'hdfsTargetConfigBean.dataFormat'?: OneOf<DataFormat4>;
  /** Validate Permissions · default true */
  'hdfsTargetConfigBean.hdfsPermissionCheck'?: Switch;
  /** Permissions Expression */
  'hdfsTargetConfigBean.permissionEL'?: Text;
  /** Skip file recovery · default false */
  'hdfsTargetConfigBean.skipOldTempFileRecovery'?: Switch;
  /** Charset · default "UTF-8" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Avro Compression Codec · default "NULL" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'hdfsTargetConfigBean.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** File System URI */
  'hdfsTargetConfigBean.hdfsUri'?: Text;
  /** Impersonation User */
  'hdfsTargetConfigBean.hdfsUser'?: Text;
  /** Kerberos Authentication · default false */
  'hdfsTargetConfigBean.hdfsKerberos'?: Switch;
  /** Configuration Files Directory */
  'hdfsTargetConfigBean.hdfsConfDir'?: Text;
  /** Additional Configuration */
  'hdfsTargetConfigBean.hdfsConfigs'?: Beans<HdfsConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface HDFSFileMetadataExecutor {
  /** Hadoop FS URI · `connection.hdfsUri` */
  hadoopFsUri?: Text;
  /** HDFS User · `connection.hdfsUser` */
  hdfsUser?: Text;
  /** Kerberos Authentication · `connection.hdfsKerberos` · default false */
  kerberosAuthentication?: Switch;
  /** Hadoop FS Configuration Directory · `connection.hdfsConfDir` */
  hadoopFsConfigurationDirectory?: Text;
  /** Hadoop FS Configuration · `connection.hdfsConfigs` */
  hadoopFsConfiguration?: Entries;
  /** Task · `actions.taskType` · default "CHANGE_EXISTING_FILE" */
  task?: OneOf<TaskType>;
  /** File Path · `actions.filePath` · default "${record:value('/filepath')}" */
  filePath?: Text;
  /** Move File · `actions.shouldMoveFile` · default false */
  moveFile?: Switch;
  /** New Location · `actions.newLocation` · default "/new/location/" */
  newLocation?: Text;
  /** Rename · `actions.shouldRename` · default false */
  rename?: Switch;
  /** New name · `actions.newName` · default "differentName.txt" */
  newName?: Text;
  /** Set Ownership · `actions.shouldChangeOwnership` · default false */
  setOwnership?: Switch;
  /** New Owner · `actions.newOwner` · default "new_owner" */
  newOwner?: Text;
  /** New Group · `actions.newGroup` · default "new_group" */
  newGroup?: Text;
  /** Set Permissions · `actions.shouldSetPermissions` · default false */
  setPermissions?: Switch;
  /** New Permissions · `actions.newPermissions` · default "700" */
  newPermissions?: Text;
  /** Set ACLs · `actions.shouldSetAcls` · default false */
  setAcls?: Switch;
  /** New ACLs · `actions.newAcls` · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  newAcls?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Hadoop FS URI */
  'connection.hdfsUri'?: Text;
  /** HDFS User */
  'connection.hdfsUser'?: Text;
  /** Kerberos Authentication · default false */
  'connection.hdfsKerberos'?: Switch;
  /** Hadoop FS Configuration Directory */
  'connection.hdfsConfDir'?: Text;
  /** Hadoop FS Configuration */
  'connection.hdfsConfigs'?: Entries;
  /** Task · default "CHANGE_EXISTING_FILE" */
  'actions.taskType'?: OneOf<TaskType>;
  /** File Path · default "${record:value('/filepath')}" */
  'actions.filePath'?: Text;
  /** Move File · default false */
  'actions.shouldMoveFile'?: Switch;
  /** New Location · default "/new/location/" */
  'actions.newLocation'?: Text;
  /** Rename · default false */
  'actions.shouldRename'?: Switch;
  /** New name · default "differentName.txt" */
  'actions.newName'?: Text;
  /** Set Ownership · default false */
  'actions.shouldChangeOwnership'?: Switch;
  /** New Owner · default "new_owner" */
  'actions.newOwner'?: Text;
  /** New Group · default "new_group" */
  'actions.newGroup'?: Text;
  /** Set Permissions · default false */
  'actions.shouldSetPermissions'?: Switch;
  /** New Permissions · default "700" */
  'actions.newPermissions'?: Text;
  /** Set ACLs · default false */
  'actions.shouldSetAcls'?: Switch;
  /** New ACLs · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  'actions.newAcls'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AzureIoTHubProducerDestination {
  /** Data Format · `producerConf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat5>;
  /** Charset · `producerConf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `producerConf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `producerConf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `producerConf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `producerConf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `producerConf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `producerConf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `producerConf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `producerConf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `producerConf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `producerConf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `producerConf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `producerConf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `producerConf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `producerConf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `producerConf.dataGeneratorFormatConfig.basicAuthUserInfo`, `producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `producerConf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `producerConf.dataGeneratorFormatConfig.subject`, `producerConf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `producerConf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `producerConf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `producerConf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `producerConf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `producerConf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `producerConf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `producerConf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `producerConf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `producerConf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `producerConf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `producerConf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `producerConf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** IoT Hub Name · `producerConf.iotHubName` */
  iotHubName?: Text;
  /** Device ID · `producerConf.deviceId` */
  deviceId?: Text;
  /** Shared Access Key · `producerConf.sasKey` */
  sharedAccessKey?: Text;
  /** Maximum Request Time (sec) · `producerConf.maxRequestCompletionSecs` · default 300 */
  maximumRequestTimeInSec?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Data Format · default "JSON" */
  'producerConf.dataFormat'?: OneOf<DataFormat5>;
  /** Charset · default "UTF-8" */
  'producerConf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'producerConf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'producerConf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'producerConf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'producerConf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'producerConf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'producerConf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'producerConf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'producerConf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'producerConf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'producerConf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'producerConf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'producerConf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'producerConf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'producerConf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'producerConf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'producerConf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'producerConf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'producerConf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'producerConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'producerConf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'producerConf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'producerConf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'producerConf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'producerConf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'producerConf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'producerConf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'producerConf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'producerConf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'producerConf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'producerConf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'producerConf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'producerConf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** IoT Hub Name */
  'producerConf.iotHubName'?: Text;
  /** Device ID */
  'producerConf.deviceId'?: Text;
  /** Shared Access Key */
  'producerConf.sasKey'?: Text;
  /** Maximum Request Time (sec) · default 300 */
  'producerConf.maxRequestCompletionSecs'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface ADLSGen1FileMetadataExecutor {
  /** Application ID · `connection.dataLakeConfig.clientId` */
  applicationId?: Text;
  /** Auth Token Endpoint · `connection.dataLakeConfig.authTokenEndpoint` · default "https://login.microsoftonline.com/example-example" */
  authTokenEndpoint?: Text;
  /** Account FQDN · `connection.dataLakeConfig.accountFQDN` · default "example.azuredatalakestore.net" */
  accountFqdn?: Text;
  /** Application Key · `connection.dataLakeConfig.clientKey` */
  applicationKey?: Text;
  /** Advanced Configuration · `connection.dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
  /** Task · `actions.taskType` · default "CHANGE_EXISTING_FILE" */
  task?: OneOf<TaskType>;
  /** File Path · `actions.filePath` · default "${record:value('/filepath')}" */
  filePath?: Text;
  /** Move File · `actions.shouldMoveFile` · default false */
  moveFile?: Switch;
  /** New Location · `actions.newLocation` · default "/new/location/" */
  newLocation?: Text;
  /** Rename · `actions.shouldRename` · default false */
  rename?: Switch;
  /** New name · `actions.newName` · default "differentName.txt" */
  newName?: Text;
  /** Set Ownership · `actions.shouldChangeOwnership` · default false */
  setOwnership?: Switch;
  /** New Owner · `actions.newOwner` · default "new_owner" */
  newOwner?: Text;
  /** New Group · `actions.newGroup` · default "new_group" */
  newGroup?: Text;
  /** Set Permissions · `actions.shouldSetPermissions` · default false */
  setPermissions?: Switch;
  /** New Permissions · `actions.newPermissions` · default "700" */
  newPermissions?: Text;
  /** Set ACLs · `actions.shouldSetAcls` · default false */
  setAcls?: Switch;
  /** New ACLs · `actions.newAcls` · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  newAcls?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Application ID */
  'connection.dataLakeConfig.clientId'?: Text;
  /** Auth Token Endpoint · default "https://login.microsoftonline.com/example-example" */
  'connection.dataLakeConfig.authTokenEndpoint'?: Text;
  /** Account FQDN · default "example.azuredatalakestore.net" */
  'connection.dataLakeConfig.accountFQDN'?: Text;
  /** Application Key */
  'connection.dataLakeConfig.clientKey'?: Text;
  /** Advanced Configuration */
  'connection.dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
  /** Task · default "CHANGE_EXISTING_FILE" */
  'actions.taskType'?: OneOf<TaskType>;
  /** File Path · default "${record:value('/filepath')}" */
  'actions.filePath'?: Text;
  /** Move File · default false */
  'actions.shouldMoveFile'?: Switch;
  /** New Location · default "/new/location/" */
  'actions.newLocation'?: Text;
  /** Rename · default false */
  'actions.shouldRename'?: Switch;
  /** New name · default "differentName.txt" */
  'actions.newName'?: Text;
  /** Set Ownership · default false */
  'actions.shouldChangeOwnership'?: Switch;
  /** New Owner · default "new_owner" */
  'actions.newOwner'?: Text;
  /** New Group · default "new_group" */
  'actions.newGroup'?: Text;
  /** Set Permissions · default false */
  'actions.shouldSetPermissions'?: Switch;
  /** New Permissions · default "700" */
  'actions.newPermissions'?: Text;
  /** Set ACLs · default false */
  'actions.shouldSetAcls'?: Switch;
  /** New ACLs · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  'actions.newAcls'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface ADLSGen2FileMetadataExecutor {
  /** Connection · `connection.dataLakeConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Secure Connection · `connection.dataLakeConfig.connection.secureConnection` · default true */
  secureConnection?: Switch;
  /** Account FQDN · `connection.dataLakeConfig.connection.accountFQDN` · default "example.dfs.core.windows.net" */
  accountFqdn?: Text;
  /** Storage Container / File System · `connection.dataLakeConfig.connection.storageContainer` · default "example-blob-container" */
  storageContainerFileSystem?: Text;
  /** Authentication Method · `connection.dataLakeConfig.connection.authMethod` · default "CLIENT" */
  authenticationMethod?: OneOf<AuthMethod>;
  /** Application ID · `connection.dataLakeConfig.connection.clientId` */
  applicationId?: Text;
  /** Tenant ID · `connection.dataLakeConfig.connection.tenantId` */
  tenantId?: Text;
  /** Application Key · `connection.dataLakeConfig.connection.clientKey` */
  applicationKey?: Text;
  /** Account Shared Key · `connection.dataLakeConfig.connection.accountKey` */
  accountSharedKey?: Text;
  /** Advanced Configuration · `connection.dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
  /** Task · `actions.taskType` · default "CHANGE_EXISTING_FILE" */
  task?: OneOf<TaskType>;
  /** File Path · `actions.filePath` · default "${record:value('/filepath')}" */
  filePath?: Text;
  /** Move File · `actions.shouldMoveFile` · default false */
  moveFile?: Switch;
  /** New Location · `actions.newLocation` · default "/new/location/" */
  newLocation?: Text;
  /** Rename · `actions.shouldRename` · default false */
  rename?: Switch;
  /** New name · `actions.newName` · default "differentName.txt" */
  newName?: Text;
  /** Set Ownership · `actions.shouldChangeOwnership` · default false */
  setOwnership?: Switch;
  /** New Owner · `actions.newOwner` · default "new_owner" */
  newOwner?: Text;
  /** New Group · `actions.newGroup` · default "new_group" */
  newGroup?: Text;
  /** Set Permissions · `actions.shouldSetPermissions` · default false */
  setPermissions?: Switch;
  /** New Permissions · `actions.newPermissions` · default "700" */
  newPermissions?: Text;
  /** Set ACLs · `actions.shouldSetAcls` · default false */
  setAcls?: Switch;
  /** New ACLs · `actions.newAcls` · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  newAcls?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'connection.dataLakeConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Secure Connection · default true */
  'connection.dataLakeConfig.connection.secureConnection'?: Switch;
  /** Account FQDN · default "example.dfs.core.windows.net" */
  'connection.dataLakeConfig.connection.accountFQDN'?: Text;
  /** Storage Container / File System · default "example-blob-container" */
  'connection.dataLakeConfig.connection.storageContainer'?: Text;
  /** Authentication Method · default "CLIENT" */
  'connection.dataLakeConfig.connection.authMethod'?: OneOf<AuthMethod>;
  /** Application ID */
  'connection.dataLakeConfig.connection.clientId'?: Text;
  /** Tenant ID */
  'connection.dataLakeConfig.connection.tenantId'?: Text;
  /** Application Key */
  'connection.dataLakeConfig.connection.clientKey'?: Text;
  /** Account Shared Key */
  'connection.dataLakeConfig.connection.accountKey'?: Text;
  /** Advanced Configuration */
  'connection.dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
  /** Task · default "CHANGE_EXISTING_FILE" */
  'actions.taskType'?: OneOf<TaskType>;
  /** File Path · default "${record:value('/filepath')}" */
  'actions.filePath'?: Text;
  /** Move File · default false */
  'actions.shouldMoveFile'?: Switch;
  /** New Location · default "/new/location/" */
  'actions.newLocation'?: Text;
  /** Rename · default false */
  'actions.shouldRename'?: Switch;
  /** New name · default "differentName.txt" */
  'actions.newName'?: Text;
  /** Set Ownership · default false */
  'actions.shouldChangeOwnership'?: Switch;
  /** New Owner · default "new_owner" */
  'actions.newOwner'?: Text;
  /** New Group · default "new_group" */
  'actions.newGroup'?: Text;
  /** Set Permissions · default false */
  'actions.shouldSetPermissions'?: Switch;
  /** New Permissions · default "700" */
  'actions.newPermissions'?: Text;
  /** Set ACLs · default false */
  'actions.shouldSetAcls'?: Switch;
  /** New ACLs · default "user::rwx,user:foo:rw-,group::r--,other::---" */
  'actions.newAcls'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AzureDataLakeStorageGen1Origin {
  /** Application ID · `dataLakeConfig.clientId` */
  applicationId?: Text;
  /** Auth Token Endpoint · `dataLakeConfig.authTokenEndpoint` · default "https://login.microsoftonline.com/example-example" */
  authTokenEndpoint?: Text;
  /** Account FQDN · `dataLakeConfig.accountFQDN` · default "example.azuredatalakestore.net" */
  accountFqdn?: Text;
  /** Application Key · `dataLakeConfig.clientKey` */
  applicationKey?: Text;
  /** Advanced Configuration · `dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
  /** Compression Format · `spoolDirConfig.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `spoolDirConfig.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `spoolDirConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `spoolDirConfig.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `spoolDirConfig.dataFormatConfig.textMaxLineLen`, `spoolDirConfig.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `spoolDirConfig.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `spoolDirConfig.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `spoolDirConfig.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `spoolDirConfig.dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `spoolDirConfig.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `spoolDirConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `spoolDirConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `spoolDirConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `spoolDirConfig.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `spoolDirConfig.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `spoolDirConfig.dataFormatConfig.csvCustomEscape`, `spoolDirConfig.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `spoolDirConfig.dataFormatConfig.csvCustomQuote`, `spoolDirConfig.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `spoolDirConfig.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `spoolDirConfig.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `spoolDirConfig.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `spoolDirConfig.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `spoolDirConfig.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `spoolDirConfig.dataFormatConfig.csvMaxObjectLen`, `spoolDirConfig.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `spoolDirConfig.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `spoolDirConfig.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `spoolDirConfig.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `spoolDirConfig.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `spoolDirConfig.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `spoolDirConfig.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `spoolDirConfig.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `spoolDirConfig.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `spoolDirConfig.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `spoolDirConfig.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `spoolDirConfig.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `spoolDirConfig.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `spoolDirConfig.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `spoolDirConfig.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `spoolDirConfig.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `spoolDirConfig.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `spoolDirConfig.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `spoolDirConfig.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `spoolDirConfig.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `spoolDirConfig.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `spoolDirConfig.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `spoolDirConfig.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `spoolDirConfig.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `spoolDirConfig.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `spoolDirConfig.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `spoolDirConfig.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `spoolDirConfig.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `spoolDirConfig.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Basic Auth User Info · `spoolDirConfig.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Skip Union Indexes · `spoolDirConfig.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `spoolDirConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `spoolDirConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `spoolDirConfig.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `spoolDirConfig.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `spoolDirConfig.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `spoolDirConfig.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `spoolDirConfig.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `spoolDirConfig.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `spoolDirConfig.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `spoolDirConfig.dataFormatConfig.netflowOutputValuesMode`, `spoolDirConfig.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `spoolDirConfig.dataFormatConfig.maxTemplateCacheSize`, `spoolDirConfig.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `spoolDirConfig.dataFormatConfig.templateCacheTimeoutMs`, `spoolDirConfig.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `spoolDirConfig.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `spoolDirConfig.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Excel Header Option · `spoolDirConfig.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `spoolDirConfig.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `spoolDirConfig.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `spoolDirConfig.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Data Format · `spoolDirConfig.dataFormat` */
  dataFormat?: OneOf<DataFormat6>;
  /** Files Directory · `spoolDirConfig.spoolDir` */
  filesDirectory?: Text;
  /** Number of Threads · `spoolDirConfig.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** File Name Pattern Mode · `spoolDirConfig.pathMatcherMode` · default "GLOB" */
  fileNamePatternMode?: OneOf<PathMatcherMode>;
  /** File Name Pattern · `spoolDirConfig.filePattern` */
  fileNamePattern?: Text;
  /** Read Order · `spoolDirConfig.useLastModified` · default "LEXICOGRAPHICAL" */
  readOrder?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · `spoolDirConfig.processSubdirectories` · default false */
  processSubdirectories?: Switch;
  /** Buffer Limit (KB) · `spoolDirConfig.overrunLimit` · default 128 */
  bufferLimitInKb?: Amount;
  /** Batch Size (recs) · `spoolDirConfig.batchSize` · default 1000 */
  batchSizeInRecs?: Amount;
  /** Batch Wait Time (secs) · `spoolDirConfig.poolingTimeoutSecs` · default 60 */
  batchWaitTimeInSecs?: Amount;
  /** Max Files Soft Limit · `spoolDirConfig.maxSpoolFiles` · default 1000 */
  maxFilesSoftLimit?: Amount;
  /** Spooling Period (secs) · `spoolDirConfig.spoolingPeriod` · default 5 */
  spoolingPeriodInSecs?: Amount;
  /** First File to Process · `spoolDirConfig.initialFileToProcess` */
  firstFileToProcess?: Text;
  /** Error Directory · `spoolDirConfig.errorArchiveDir` */
  errorDirectory?: Text;
  /** File Post Processing · `spoolDirConfig.postProcessing` · default "NONE" */
  filePostProcessing?: OneOf<ErrorHandlingOption>;
  /** Archive Directory · `spoolDirConfig.archiveDir` */
  archiveDirectory?: Text;
  /** Archive Retention Time (mins) · `spoolDirConfig.retentionTimeMins` · default 0 */
  archiveRetentionTimeInMins?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Application ID */
  'dataLakeConfig.clientId'?: Text;
  /** Auth Token Endpoint · default "https://login.microsoftonline.com/example-example" */
  'dataLakeConfig.authTokenEndpoint'?: Text;
  /** Account FQDN · default "example.azuredatalakestore.net" */
  'dataLakeConfig.accountFQDN'?: Text;
  /** Application Key */
  'dataLakeConfig.clientKey'?: Text;
  /** Advanced Configuration */
  'dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
  /** Compression Format · default "NONE" */
  'spoolDirConfig.dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'spoolDirConfig.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'spoolDirConfig.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'spoolDirConfig.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'spoolDirConfig.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'spoolDirConfig.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'spoolDirConfig.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'spoolDirConfig.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'spoolDirConfig.dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'spoolDirConfig.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'spoolDirConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'spoolDirConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'spoolDirConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'spoolDirConfig.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'spoolDirConfig.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'spoolDirConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'spoolDirConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'spoolDirConfig.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'spoolDirConfig.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'spoolDirConfig.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'spoolDirConfig.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'spoolDirConfig.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'spoolDirConfig.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'spoolDirConfig.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'spoolDirConfig.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'spoolDirConfig.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'spoolDirConfig.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'spoolDirConfig.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'spoolDirConfig.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'spoolDirConfig.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'spoolDirConfig.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'spoolDirConfig.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'spoolDirConfig.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'spoolDirConfig.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'spoolDirConfig.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'spoolDirConfig.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'spoolDirConfig.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'spoolDirConfig.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'spoolDirConfig.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'spoolDirConfig.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'spoolDirConfig.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'spoolDirConfig.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'spoolDirConfig.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'spoolDirConfig.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'spoolDirConfig.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'spoolDirConfig.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'spoolDirConfig.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'spoolDirConfig.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'spoolDirConfig.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'spoolDirConfig.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'spoolDirConfig.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'spoolDirConfig.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'spoolDirConfig.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'spoolDirConfig.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'spoolDirConfig.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Basic Auth User Info */
  'spoolDirConfig.dataFormatConfig.basicAuth'?: Text;
  /** Skip Union Indexes · default false */
  'spoolDirConfig.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'spoolDirConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'spoolDirConfig.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'spoolDirConfig.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'spoolDirConfig.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'spoolDirConfig.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'spoolDirConfig.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'spoolDirConfig.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'spoolDirConfig.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'spoolDirConfig.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'spoolDirConfig.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'spoolDirConfig.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'spoolDirConfig.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'spoolDirConfig.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'spoolDirConfig.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'spoolDirConfig.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'spoolDirConfig.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'spoolDirConfig.dataFormatConfig.rateLimit'?: Text;
  /** Excel Header Option */
  'spoolDirConfig.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'spoolDirConfig.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'spoolDirConfig.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'spoolDirConfig.dataFormatConfig.excelSheetNames'?: List;
  /** Data Format */
  'spoolDirConfig.dataFormat'?: OneOf<DataFormat6>;
  /** Files Directory */
  'spoolDirConfig.spoolDir'?: Text;
  /** Number of Threads · default 1 */
  'spoolDirConfig.numberOfThreads'?: Amount;
  /** File Name Pattern Mode · default "GLOB" */
  'spoolDirConfig.pathMatcherMode'?: OneOf<PathMatcherMode>;
  /** File Name Pattern */
  'spoolDirConfig.filePattern'?: Text;
  /** Read Order · default "LEXICOGRAPHICAL" */
  'spoolDirConfig.useLastModified'?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · default false */
  'spoolDirConfig.processSubdirectories'?: Switch;
  /** Buffer Limit (KB) · default 128 */
  'spoolDirConfig.overrunLimit'?: Amount;
  /** Batch Size (recs) · default 1000 */
  'spoolDirConfig.batchSize'?: Amount;
  /** Batch Wait Time (secs) · default 60 */
  'spoolDirConfig.poolingTimeoutSecs'?: Amount;
  /** Max Files Soft Limit · default 1000 */
  'spoolDirConfig.maxSpoolFiles'?: Amount;
  /** Spooling Period (secs) · default 5 */
  'spoolDirConfig.spoolingPeriod'?: Amount;
  /** First File to Process */
  'spoolDirConfig.initialFileToProcess'?: Text;
  /** Error Directory */
  'spoolDirConfig.errorArchiveDir'?: Text;
  /** File Post Processing · default "NONE" */
  'spoolDirConfig.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archive Directory */
  'spoolDirConfig.archiveDir'?: Text;
  /** Archive Retention Time (mins) · default 0 */
  'spoolDirConfig.retentionTimeMins'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AzureDataLakeStorageGen2Origin {
  /** Connection · `dataLakeGen2SourceConfigBean.dataLakeConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Secure Connection · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.secureConnection` · default true */
  secureConnection?: Switch;
  /** Account FQDN · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.accountFQDN` · default "example.dfs.core.windows.net" */
  accountFqdn?: Text;
  /** Storage Container / File System · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.storageContainer` · default "example-blob-container" */
  storageContainerFileSystem?: Text;
  /** Authentication Method · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.authMethod` · default "CLIENT" */
  authenticationMethod?: OneOf<AuthMethod>;
  /** Application ID · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.clientId` */
  applicationId?: Text;
  /** Tenant ID · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.tenantId` */
  tenantId?: Text;
  /** Application Key · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.clientKey` */
  applicationKey?: Text;
  /** Account Shared Key · `dataLakeGen2SourceConfigBean.dataLakeConfig.connection.accountKey` */
  accountSharedKey?: Text;
  /** Advanced Configuration · `dataLakeGen2SourceConfigBean.dataLakeConfig.advancedConfiguration` */
  advancedConfiguration?: Beans<AdvancedConfigurationItem>;
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
  /** Basic Auth User Info · `conf.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
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
  /** Excel Header Option · `conf.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `conf.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `conf.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `conf.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat6>;
  /** Files Directory · `conf.spoolDir` */
  filesDirectory?: Text;
  /** Number of Threads · `conf.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** File Name Pattern Mode · `conf.pathMatcherMode` · default "GLOB" */
  fileNamePatternMode?: OneOf<PathMatcherMode>;
  /** File Name Pattern · `conf.filePattern` */
  fileNamePattern?: Text;
  /** Read Order · `conf.useLastModified` · default "LEXICOGRAPHICAL" */
  readOrder?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · `conf.processSubdirectories` · default false */
  processSubdirectories?: Switch;
  /** Buffer Limit (KB) · `conf.overrunLimit` · default 128 */
  bufferLimitInKb?: Amount;
  /** Batch Size (recs) · `conf.batchSize` · default 1000 */
  batchSizeInRecs?: Amount;
  /** Batch Wait Time (secs) · `conf.poolingTimeoutSecs` · default 60 */
  batchWaitTimeInSecs?: Amount;
  /** Max Files Soft Limit · `conf.maxSpoolFiles` · default 1000 */
  maxFilesSoftLimit?: Amount;
  /** Spooling Period (secs) · `conf.spoolingPeriod` · default 5 */
  spoolingPeriodInSecs?: Amount;
  /** First File to Process · `conf.initialFileToProcess` */
  firstFileToProcess?: Text;
  /** Error Directory · `conf.errorArchiveDir` */
  errorDirectory?: Text;
  /** File Post Processing · `conf.postProcessing` · default "NONE" */
  filePostProcessing?: OneOf<ErrorHandlingOption>;
  /** Archive Directory · `conf.archiveDir` */
  archiveDirectory?: Text;
  /** Archive Retention Time (mins) · `conf.retentionTimeMins` · default 0 */
  archiveRetentionTimeInMins?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Secure Connection · default true */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.secureConnection'?: Switch;
  /** Account FQDN · default "example.dfs.core.windows.net" */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.accountFQDN'?: Text;
  /** Storage Container / File System · default "example-blob-container" */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.storageContainer'?: Text;
  /** Authentication Method · default "CLIENT" */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.authMethod'?: OneOf<AuthMethod>;
  /** Application ID */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.clientId'?: Text;
  /** Tenant ID */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.tenantId'?: Text;
  /** Application Key */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.clientKey'?: Text;
  /** Account Shared Key */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.connection.accountKey'?: Text;
  /** Advanced Configuration */
  'dataLakeGen2SourceConfigBean.dataLakeConfig.advancedConfiguration'?: Beans<AdvancedConfigurationItem>;
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
  /** Basic Auth User Info */
  'conf.dataFormatConfig.basicAuth'?: Text;
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
  /** Excel Header Option */
  'conf.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'conf.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'conf.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'conf.dataFormatConfig.excelSheetNames'?: List;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat6>;
  /** Files Directory */
  'conf.spoolDir'?: Text;
  /** Number of Threads · default 1 */
  'conf.numberOfThreads'?: Amount;
  /** File Name Pattern Mode · default "GLOB" */
  'conf.pathMatcherMode'?: OneOf<PathMatcherMode>;
  /** File Name Pattern */
  'conf.filePattern'?: Text;
  /** Read Order · default "LEXICOGRAPHICAL" */
  'conf.useLastModified'?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · default false */
  'conf.processSubdirectories'?: Switch;
  /** Buffer Limit (KB) · default 128 */
  'conf.overrunLimit'?: Amount;
  /** Batch Size (recs) · default 1000 */
  'conf.batchSize'?: Amount;
  /** Batch Wait Time (secs) · default 60 */
  'conf.poolingTimeoutSecs'?: Amount;
  /** Max Files Soft Limit · default 1000 */
  'conf.maxSpoolFiles'?: Amount;
  /** Spooling Period (secs) · default 5 */
  'conf.spoolingPeriod'?: Amount;
  /** First File to Process */
  'conf.initialFileToProcess'?: Text;
  /** Error Directory */
  'conf.errorArchiveDir'?: Text;
  /** File Post Processing · default "NONE" */
  'conf.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archive Directory */
  'conf.archiveDir'?: Text;
  /** Archive Retention Time (mins) · default 0 */
  'conf.retentionTimeMins'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AzureIoTEventHubConsumerOrigin {
  /** Namespace Name · `commonConf.namespaceName` */
  namespaceName?: Text;
  /** Event Hub Name · `commonConf.eventHubName` */
  eventHubName?: Text;
  /** Shared Access Policy Name · `commonConf.sasKeyName` */
  sharedAccessPolicyName?: Text;
  /** Connection String Key · `commonConf.sasKey` */
  connectionStringKey?: Text;
  /** Use AMQP over WebSockets · `commonConf.useWebSockets` · default false */
  useAmqpOverWebsockets?: Switch;
  /** Data Format · `consumerConfigBean.dataFormat` */
  dataFormat?: OneOf<DataFormat7>;
  /** Compression Format · `consumerConfigBean.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `consumerConfigBean.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `consumerConfigBean.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `consumerConfigBean.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `consumerConfigBean.dataFormatConfig.textMaxLineLen`, `consumerConfigBean.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `consumerConfigBean.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `consumerConfigBean.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `consumerConfigBean.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** Max Object Length (chars) · `consumerConfigBean.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `consumerConfigBean.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `consumerConfigBean.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `consumerConfigBean.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `consumerConfigBean.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `consumerConfigBean.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `consumerConfigBean.dataFormatConfig.csvCustomEscape`, `consumerConfigBean.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `consumerConfigBean.dataFormatConfig.csvCustomQuote`, `consumerConfigBean.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `consumerConfigBean.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `consumerConfigBean.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `consumerConfigBean.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `consumerConfigBean.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `consumerConfigBean.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `consumerConfigBean.dataFormatConfig.csvMaxObjectLen`, `consumerConfigBean.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `consumerConfigBean.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `consumerConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `consumerConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `consumerConfigBean.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `consumerConfigBean.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `consumerConfigBean.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `consumerConfigBean.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `consumerConfigBean.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `consumerConfigBean.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `consumerConfigBean.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `consumerConfigBean.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `consumerConfigBean.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `consumerConfigBean.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `consumerConfigBean.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `consumerConfigBean.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `consumerConfigBean.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `consumerConfigBean.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `consumerConfigBean.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `consumerConfigBean.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `consumerConfigBean.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `consumerConfigBean.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `consumerConfigBean.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `consumerConfigBean.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `consumerConfigBean.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `consumerConfigBean.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `consumerConfigBean.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `consumerConfigBean.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `consumerConfigBean.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `consumerConfigBean.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `consumerConfigBean.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `consumerConfigBean.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `consumerConfigBean.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `consumerConfigBean.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `consumerConfigBean.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `consumerConfigBean.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `consumerConfigBean.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `consumerConfigBean.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `consumerConfigBean.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `consumerConfigBean.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `consumerConfigBean.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `consumerConfigBean.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `consumerConfigBean.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `consumerConfigBean.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `consumerConfigBean.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `consumerConfigBean.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `consumerConfigBean.dataFormatConfig.netflowOutputValuesMode`, `consumerConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `consumerConfigBean.dataFormatConfig.maxTemplateCacheSize`, `consumerConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `consumerConfigBean.dataFormatConfig.templateCacheTimeoutMs`, `consumerConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `consumerConfigBean.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `consumerConfigBean.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `consumerConfigBean.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `consumerConfigBean.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `consumerConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `consumerConfigBean.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `consumerConfigBean.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Consumer Group · `consumerConfigBean.consumerGroup` · default "$Default" */
  consumerGroup?: Text;
  /** Event Processor Prefix · `consumerConfigBean.hostNamePrefix` · default "${pipeline:id()}" */
  eventProcessorPrefix?: Text;
  /** Storage Account Name · `consumerConfigBean.storageAccountName` */
  storageAccountName?: Text;
  /** Storage Account Key · `consumerConfigBean.storageAccountKey` */
  storageAccountKey?: Text;
  /** Container Name · `consumerConfigBean.storageContainerName` */
  containerName?: Text;
  /** Max Threads · `consumerConfigBean.maxThreads` · default 1 */
  maxThreads?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Namespace Name */
  'commonConf.namespaceName'?: Text;
  /** Event Hub Name */
  'commonConf.eventHubName'?: Text;
  /** Shared Access Policy Name */
  'commonConf.sasKeyName'?: Text;
  /** Connection String Key */
  'commonConf.sasKey'?: Text;
  /** Use AMQP over WebSockets · default false */
  'commonConf.useWebSockets'?: Switch;
  /** Data Format */
  'consumerConfigBean.dataFormat'?: OneOf<DataFormat7>;
  /** Compression Format · default "NONE" */
  'consumerConfigBean.dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'consumerConfigBean.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'consumerConfigBean.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'consumerConfigBean.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'consumerConfigBean.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'consumerConfigBean.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'consumerConfigBean.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'consumerConfigBean.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** Max Object Length (chars) · default 4096 */
  'consumerConfigBean.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'consumerConfigBean.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'consumerConfigBean.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'consumerConfigBean.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'consumerConfigBean.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'consumerConfigBean.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'consumerConfigBean.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'consumerConfigBean.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'consumerConfigBean.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'consumerConfigBean.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'consumerConfigBean.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'consumerConfigBean.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'consumerConfigBean.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'consumerConfigBean.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'consumerConfigBean.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'consumerConfigBean.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'consumerConfigBean.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'consumerConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'consumerConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'consumerConfigBean.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'consumerConfigBean.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'consumerConfigBean.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'consumerConfigBean.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'consumerConfigBean.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'consumerConfigBean.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'consumerConfigBean.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'consumerConfigBean.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'consumerConfigBean.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'consumerConfigBean.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'consumerConfigBean.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'consumerConfigBean.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'consumerConfigBean.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'consumerConfigBean.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'consumerConfigBean.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'consumerConfigBean.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'consumerConfigBean.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'consumerConfigBean.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'consumerConfigBean.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'consumerConfigBean.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'consumerConfigBean.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'consumerConfigBean.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'consumerConfigBean.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'consumerConfigBean.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'consumerConfigBean.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'consumerConfigBean.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'consumerConfigBean.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'consumerConfigBean.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'consumerConfigBean.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'consumerConfigBean.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'consumerConfigBean.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'consumerConfigBean.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'consumerConfigBean.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'consumerConfigBean.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'consumerConfigBean.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'consumerConfigBean.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'consumerConfigBean.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'consumerConfigBean.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'consumerConfigBean.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'consumerConfigBean.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'consumerConfigBean.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'consumerConfigBean.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'consumerConfigBean.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'consumerConfigBean.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'consumerConfigBean.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'consumerConfigBean.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'consumerConfigBean.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'consumerConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'consumerConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'consumerConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'consumerConfigBean.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'consumerConfigBean.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'consumerConfigBean.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'consumerConfigBean.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'consumerConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'consumerConfigBean.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'consumerConfigBean.dataFormatConfig.excelSheetNames'?: List;
  /** Consumer Group · default "$Default" */
  'consumerConfigBean.consumerGroup'?: Text;
  /** Event Processor Prefix · default "${pipeline:id()}" */
  'consumerConfigBean.hostNamePrefix'?: Text;
  /** Storage Account Name */
  'consumerConfigBean.storageAccountName'?: Text;
  /** Storage Account Key */
  'consumerConfigBean.storageAccountKey'?: Text;
  /** Container Name */
  'consumerConfigBean.storageContainerName'?: Text;
  /** Max Threads · default 1 */
  'consumerConfigBean.maxThreads'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface HadoopFSStandaloneOrigin {
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
  /** Excel Header Option · `conf.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `conf.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `conf.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `conf.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat6>;
  /** Files Directory · `conf.spoolDir` */
  filesDirectory?: Text;
  /** Number of Threads · `conf.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** File Name Pattern Mode · `conf.pathMatcherMode` · default "GLOB" */
  fileNamePatternMode?: OneOf<PathMatcherMode>;
  /** File Name Pattern · `conf.filePattern` */
  fileNamePattern?: Text;
  /** Read Order · `conf.useLastModified` · default "LEXICOGRAPHICAL" */
  readOrder?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · `conf.processSubdirectories` · default false */
  processSubdirectories?: Switch;
  /** Buffer Limit (KB) · `conf.overrunLimit` · default 128 */
  bufferLimitInKb?: Amount;
  /** Batch Size (recs) · `conf.batchSize` · default 1000 */
  batchSizeInRecs?: Amount;
  /** Batch Wait Time (secs) · `conf.poolingTimeoutSecs` · default 60 */
  batchWaitTimeInSecs?: Amount;
  /** Max Files Soft Limit · `conf.maxSpoolFiles` · default 1000 */
  maxFilesSoftLimit?: Amount;
  /** Spooling Period (secs) · `conf.spoolingPeriod` · default 5 */
  spoolingPeriodInSecs?: Amount;
  /** First File to Process · `conf.initialFileToProcess` */
  firstFileToProcess?: Text;
  /** Error Directory · `conf.errorArchiveDir` */
  errorDirectory?: Text;
  /** File Post Processing · `conf.postProcessing` · default "NONE" */
  filePostProcessing?: OneOf<ErrorHandlingOption>;
  /** Archive Directory · `conf.archiveDir` */
  archiveDirectory?: Text;
  /** Archive Retention Time (mins) · `conf.retentionTimeMins` · default 0 */
  archiveRetentionTimeInMins?: Amount;
  /** File System URI · `hdfsConf.hdfsUri` */
  fileSystemUri?: Text;
  /** Impersonation User · `hdfsConf.hdfsUser` */
  impersonationUser?: Text;
  /** Kerberos Authentication · `hdfsConf.hdfsKerberos` · default false */
  kerberosAuthentication?: Switch;
  /** Configuration Files Directory · `hdfsConf.hdfsConfDir` */
  configurationFilesDirectory?: Text;
  /** Additional Configuration · `hdfsConf.hdfsConfigs` */
  additionalConfiguration?: Beans<HdfsConfigsItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
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
  /** Excel Header Option */
  'conf.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'conf.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'conf.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'conf.dataFormatConfig.excelSheetNames'?: List;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat6>;
  /** Files Directory */
  'conf.spoolDir'?: Text;
  /** Number of Threads · default 1 */
  'conf.numberOfThreads'?: Amount;
  /** File Name Pattern Mode · default "GLOB" */
  'conf.pathMatcherMode'?: OneOf<PathMatcherMode>;
  /** File Name Pattern */
  'conf.filePattern'?: Text;
  /** Read Order · default "LEXICOGRAPHICAL" */
  'conf.useLastModified'?: OneOf<ObjectOrdering>;
  /** Process Subdirectories · default false */
  'conf.processSubdirectories'?: Switch;
  /** Buffer Limit (KB) · default 128 */
  'conf.overrunLimit'?: Amount;
  /** Batch Size (recs) · default 1000 */
  'conf.batchSize'?: Amount;
  /** Batch Wait Time (secs) · default 60 */
  'conf.poolingTimeoutSecs'?: Amount;
  /** Max Files Soft Limit · default 1000 */
  'conf.maxSpoolFiles'?: Amount;
  /** Spooling Period (secs) · default 5 */
  'conf.spoolingPeriod'?: Amount;
  /** First File to Process */
  'conf.initialFileToProcess'?: Text;
  /** Error Directory */
  'conf.errorArchiveDir'?: Text;
  /** File Post Processing · default "NONE" */
  'conf.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archive Directory */
  'conf.archiveDir'?: Text;
  /** Archive Retention Time (mins) · default 0 */
  'conf.retentionTimeMins'?: Amount;
  /** File System URI */
  'hdfsConf.hdfsUri'?: Text;
  /** Impersonation User */
  'hdfsConf.hdfsUser'?: Text;
  /** Kerberos Authentication · default false */
  'hdfsConf.hdfsKerberos'?: Switch;
  /** Configuration Files Directory */
  'hdfsConf.hdfsConfDir'?: Text;
  /** Additional Configuration */
  'hdfsConf.hdfsConfigs'?: Beans<HdfsConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
