// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, CredentialMode2, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat10, DataFormat8, DatagramMode, JsonMode, LogMode, NetflowOutputValuesMode, OnParseError, PartitionStrategy2, Region, ResponseType, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface KinesisFirehoseDestination {
  /** Destination Type · `kinesisConfig.destinationType` · default "EXISTING" */
  destinationType?: OneOf<'EXISTING'>;
  /** Charset · `kinesisConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `kinesisConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `kinesisConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `kinesisConfig.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `kinesisConfig.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `kinesisConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `kinesisConfig.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kinesisConfig.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `kinesisConfig.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `kinesisConfig.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `kinesisConfig.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `kinesisConfig.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `kinesisConfig.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `kinesisConfig.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `kinesisConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `kinesisConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `kinesisConfig.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration`, `kinesisConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kinesisConfig.dataFormatConfig.basicAuthUserInfo`, `kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kinesisConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `kinesisConfig.dataFormatConfig.subject`, `kinesisConfig.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `kinesisConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `kinesisConfig.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `kinesisConfig.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `kinesisConfig.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `kinesisConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kinesisConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `kinesisConfig.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `kinesisConfig.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `kinesisConfig.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `kinesisConfig.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `kinesisConfig.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `kinesisConfig.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `kinesisConfig.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `kinesisConfig.dataFormat` · default "JSON" */
  dataFormat?: OneOf<'JSON' | 'DELIMITED'>;
  /** Maximum Record Size (KB) · `kinesisConfig.maxRecordSize` · default 1000 */
  maximumRecordSizeInKb?: Amount;
  /** Connection · `kinesisConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `kinesisConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
  /** Access Key ID · `kinesisConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `kinesisConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `kinesisConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `kinesisConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `kinesisConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `kinesisConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `kinesisConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `kinesisConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `kinesisConfig.connection.endpoint` */
  endpoint?: Text;
  /** Proxy Host · `kinesisConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `kinesisConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `kinesisConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `kinesisConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `kinesisConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `kinesisConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Stream Name · `kinesisConfig.streamName` */
  streamName?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Destination Type · default "EXISTING" */
  'kinesisConfig.destinationType'?: OneOf<'EXISTING'>;
  /** Charset · default "UTF-8" */
  'kinesisConfig.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'kinesisConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'kinesisConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'kinesisConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'kinesisConfig.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kinesisConfig.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'kinesisConfig.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'kinesisConfig.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'kinesisConfig.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'kinesisConfig.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'kinesisConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'kinesisConfig.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'kinesisConfig.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kinesisConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'kinesisConfig.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'kinesisConfig.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'kinesisConfig.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'kinesisConfig.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'kinesisConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kinesisConfig.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'kinesisConfig.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'kinesisConfig.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'kinesisConfig.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'kinesisConfig.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'kinesisConfig.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'kinesisConfig.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'kinesisConfig.dataFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'kinesisConfig.dataFormat'?: OneOf<'JSON' | 'DELIMITED'>;
  /** Maximum Record Size (KB) · default 1000 */
  'kinesisConfig.maxRecordSize'?: Amount;
  /** Connection · default "MANUAL" */
  'kinesisConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'kinesisConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
  /** Access Key ID */
  'kinesisConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'kinesisConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'kinesisConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'kinesisConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'kinesisConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'kinesisConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'kinesisConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'kinesisConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'kinesisConfig.connection.endpoint'?: Text;
  /** Proxy Host */
  'kinesisConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'kinesisConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'kinesisConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'kinesisConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'kinesisConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'kinesisConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Stream Name */
  'kinesisConfig.streamName'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface KinesisProducerDestination {
  /** Charset · `kinesisConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `kinesisConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `kinesisConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `kinesisConfig.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `kinesisConfig.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `kinesisConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `kinesisConfig.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kinesisConfig.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `kinesisConfig.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `kinesisConfig.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `kinesisConfig.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `kinesisConfig.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `kinesisConfig.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `kinesisConfig.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `kinesisConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `kinesisConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `kinesisConfig.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration`, `kinesisConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kinesisConfig.dataFormatConfig.basicAuthUserInfo`, `kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kinesisConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `kinesisConfig.dataFormatConfig.subject`, `kinesisConfig.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `kinesisConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `kinesisConfig.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `kinesisConfig.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `kinesisConfig.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `kinesisConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kinesisConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `kinesisConfig.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `kinesisConfig.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `kinesisConfig.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `kinesisConfig.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `kinesisConfig.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `kinesisConfig.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `kinesisConfig.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `kinesisConfig.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Partitioning Strategy · `kinesisConfig.partitionStrategy` · default "RANDOM" */
  partitioningStrategy?: OneOf<PartitionStrategy2>;
  /** Partition Expression · `kinesisConfig.partitionExpression` · default "${0}" */
  partitionExpression?: Text;
  /** Kinesis Producer Configuration · `kinesisConfig.producerConfigs` */
  kinesisProducerConfiguration?: Entries;
  /** Preserve Record Order · `kinesisConfig.preserveOrdering` · default false */
  preserveRecordOrder?: Switch;
  /** Connection · `kinesisConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `kinesisConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
  /** Access Key ID · `kinesisConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `kinesisConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `kinesisConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `kinesisConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `kinesisConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `kinesisConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `kinesisConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `kinesisConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `kinesisConfig.connection.endpoint` */
  endpoint?: Text;
  /** Proxy Host · `kinesisConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `kinesisConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `kinesisConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `kinesisConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `kinesisConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `kinesisConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Stream Name · `kinesisConfig.streamName` */
  streamName?: Text;
  /** Send Response to Origin · `responseConf.sendResponseToOrigin` · default false */
  sendResponseToOrigin?: Switch;
  /** Response Type · `responseConf.responseType` · default "SUCCESS_RECORDS" */
  responseType?: OneOf<ResponseType>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Charset · default "UTF-8" */
  'kinesisConfig.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'kinesisConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'kinesisConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'kinesisConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'kinesisConfig.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kinesisConfig.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'kinesisConfig.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'kinesisConfig.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'kinesisConfig.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'kinesisConfig.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'kinesisConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'kinesisConfig.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'kinesisConfig.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kinesisConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'kinesisConfig.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'kinesisConfig.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'kinesisConfig.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'kinesisConfig.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'kinesisConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kinesisConfig.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'kinesisConfig.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'kinesisConfig.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'kinesisConfig.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'kinesisConfig.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'kinesisConfig.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'kinesisConfig.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'kinesisConfig.dataFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'kinesisConfig.dataFormat'?: OneOf<DataFormat8>;
  /** Partitioning Strategy · default "RANDOM" */
  'kinesisConfig.partitionStrategy'?: OneOf<PartitionStrategy2>;
  /** Partition Expression · default "${0}" */
  'kinesisConfig.partitionExpression'?: Text;
  /** Kinesis Producer Configuration */
  'kinesisConfig.producerConfigs'?: Entries;
  /** Preserve Record Order · default false */
  'kinesisConfig.preserveOrdering'?: Switch;
  /** Connection · default "MANUAL" */
  'kinesisConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'kinesisConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
  /** Access Key ID */
  'kinesisConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'kinesisConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'kinesisConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'kinesisConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'kinesisConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'kinesisConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'kinesisConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'kinesisConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'kinesisConfig.connection.endpoint'?: Text;
  /** Proxy Host */
  'kinesisConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'kinesisConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'kinesisConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'kinesisConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'kinesisConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'kinesisConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Stream Name */
  'kinesisConfig.streamName'?: Text;
  /** Send Response to Origin · default false */
  'responseConf.sendResponseToOrigin'?: Switch;
  /** Response Type · default "SUCCESS_RECORDS" */
  'responseConf.responseType'?: OneOf<ResponseType>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToKinesisDestination {
  /** Charset · `kinesisConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `kinesisConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `kinesisConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `kinesisConfig.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `kinesisConfig.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `kinesisConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `kinesisConfig.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kinesisConfig.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `kinesisConfig.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `kinesisConfig.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `kinesisConfig.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `kinesisConfig.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `kinesisConfig.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `kinesisConfig.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `kinesisConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `kinesisConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `kinesisConfig.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration`, `kinesisConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kinesisConfig.dataFormatConfig.basicAuthUserInfo`, `kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kinesisConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `kinesisConfig.dataFormatConfig.subject`, `kinesisConfig.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `kinesisConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `kinesisConfig.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `kinesisConfig.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `kinesisConfig.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `kinesisConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kinesisConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `kinesisConfig.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `kinesisConfig.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `kinesisConfig.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `kinesisConfig.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `kinesisConfig.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `kinesisConfig.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `kinesisConfig.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Partitioning Strategy · `kinesisConfig.partitionStrategy` · default "RANDOM" */
  partitioningStrategy?: OneOf<PartitionStrategy2>;
  /** Partition Expression · `kinesisConfig.partitionExpression` · default "${0}" */
  partitionExpression?: Text;
  /** Kinesis Producer Configuration · `kinesisConfig.producerConfigs` */
  kinesisProducerConfiguration?: Entries;
  /** Connection · `kinesisConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `kinesisConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
  /** Access Key ID · `kinesisConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `kinesisConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `kinesisConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `kinesisConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `kinesisConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `kinesisConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `kinesisConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `kinesisConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `kinesisConfig.connection.endpoint` */
  endpoint?: Text;
  /** Proxy Host · `kinesisConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `kinesisConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `kinesisConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `kinesisConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `kinesisConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `kinesisConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Stream Name · `kinesisConfig.streamName` */
  streamName?: Text;
  /** Charset · default "UTF-8" */
  'kinesisConfig.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'kinesisConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'kinesisConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'kinesisConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'kinesisConfig.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kinesisConfig.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'kinesisConfig.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'kinesisConfig.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'kinesisConfig.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'kinesisConfig.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'kinesisConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'kinesisConfig.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'kinesisConfig.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kinesisConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'kinesisConfig.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'kinesisConfig.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'kinesisConfig.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'kinesisConfig.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'kinesisConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kinesisConfig.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'kinesisConfig.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'kinesisConfig.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'kinesisConfig.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'kinesisConfig.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'kinesisConfig.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'kinesisConfig.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'kinesisConfig.dataFormatConfig.xmlSchema'?: Text;
  /** Partitioning Strategy · default "RANDOM" */
  'kinesisConfig.partitionStrategy'?: OneOf<PartitionStrategy2>;
  /** Partition Expression · default "${0}" */
  'kinesisConfig.partitionExpression'?: Text;
  /** Kinesis Producer Configuration */
  'kinesisConfig.producerConfigs'?: Entries;
  /** Connection · default "MANUAL" */
  'kinesisConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'kinesisConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
  /** Access Key ID */
  'kinesisConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'kinesisConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'kinesisConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'kinesisConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'kinesisConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'kinesisConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'kinesisConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'kinesisConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'kinesisConfig.connection.endpoint'?: Text;
  /** Proxy Host */
  'kinesisConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'kinesisConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'kinesisConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'kinesisConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'kinesisConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'kinesisConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Stream Name */
  'kinesisConfig.streamName'?: Text;
}

export interface WriteToKinesisDestination2 {
  /** Charset · `kinesisConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `kinesisConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `kinesisConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `kinesisConfig.dataFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `kinesisConfig.dataFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `kinesisConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `kinesisConfig.dataFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kinesisConfig.dataFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `kinesisConfig.dataFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `kinesisConfig.dataFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `kinesisConfig.dataFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `kinesisConfig.dataFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `kinesisConfig.dataFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `kinesisConfig.dataFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `kinesisConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `kinesisConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `kinesisConfig.dataFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration`, `kinesisConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kinesisConfig.dataFormatConfig.basicAuthUserInfo`, `kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kinesisConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `kinesisConfig.dataFormatConfig.subject`, `kinesisConfig.dataFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `kinesisConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `kinesisConfig.dataFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `kinesisConfig.dataFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `kinesisConfig.dataFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `kinesisConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kinesisConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `kinesisConfig.dataFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `kinesisConfig.dataFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `kinesisConfig.dataFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `kinesisConfig.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `kinesisConfig.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `kinesisConfig.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `kinesisConfig.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Partitioning Strategy · `kinesisConfig.partitionStrategy` · default "RANDOM" */
  partitioningStrategy?: OneOf<PartitionStrategy2>;
  /** Partition Expression · `kinesisConfig.partitionExpression` · default "${0}" */
  partitionExpression?: Text;
  /** Kinesis Producer Configuration · `kinesisConfig.producerConfigs` */
  kinesisProducerConfiguration?: Entries;
  /** Preserve Record Order · `kinesisConfig.preserveOrdering` · default false */
  preserveRecordOrder?: Switch;
  /** Connection · `kinesisConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `kinesisConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
  /** Access Key ID · `kinesisConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `kinesisConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `kinesisConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `kinesisConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `kinesisConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `kinesisConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `kinesisConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `kinesisConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `kinesisConfig.connection.endpoint` */
  endpoint?: Text;
  /** Proxy Host · `kinesisConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `kinesisConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `kinesisConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `kinesisConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `kinesisConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `kinesisConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Stream Name · `kinesisConfig.streamName` */
  streamName?: Text;
  /** Send Response to Origin · `responseConf.sendResponseToOrigin` · default false */
  sendResponseToOrigin?: Switch;
  /** Response Type · `responseConf.responseType` · default "SUCCESS_RECORDS" */
  responseType?: OneOf<ResponseType>;
  /** Charset · default "UTF-8" */
  'kinesisConfig.dataFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'kinesisConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'kinesisConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'kinesisConfig.dataFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'kinesisConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'kinesisConfig.dataFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kinesisConfig.dataFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'kinesisConfig.dataFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'kinesisConfig.dataFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'kinesisConfig.dataFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'kinesisConfig.dataFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'kinesisConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'kinesisConfig.dataFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'kinesisConfig.dataFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kinesisConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subject'?: Text;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'kinesisConfig.dataFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'kinesisConfig.dataFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'kinesisConfig.dataFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'kinesisConfig.dataFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'kinesisConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kinesisConfig.dataFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'kinesisConfig.dataFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'kinesisConfig.dataFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'kinesisConfig.dataFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'kinesisConfig.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'kinesisConfig.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'kinesisConfig.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'kinesisConfig.dataFormatConfig.xmlSchema'?: Text;
  /** Partitioning Strategy · default "RANDOM" */
  'kinesisConfig.partitionStrategy'?: OneOf<PartitionStrategy2>;
  /** Partition Expression · default "${0}" */
  'kinesisConfig.partitionExpression'?: Text;
  /** Kinesis Producer Configuration */
  'kinesisConfig.producerConfigs'?: Entries;
  /** Preserve Record Order · default false */
  'kinesisConfig.preserveOrdering'?: Switch;
  /** Connection · default "MANUAL" */
  'kinesisConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'kinesisConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
  /** Access Key ID */
  'kinesisConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'kinesisConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'kinesisConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'kinesisConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'kinesisConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'kinesisConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'kinesisConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'kinesisConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'kinesisConfig.connection.endpoint'?: Text;
  /** Proxy Host */
  'kinesisConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'kinesisConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'kinesisConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'kinesisConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'kinesisConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'kinesisConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Stream Name */
  'kinesisConfig.streamName'?: Text;
  /** Send Response to Origin · default false */
  'responseConf.sendResponseToOrigin'?: Switch;
  /** Response Type · default "SUCCESS_RECORDS" */
  'responseConf.responseType'?: OneOf<ResponseType>;
}

export interface AmazonKinesisFirehoseConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
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
  'connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
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

export interface AmazonKinesisStreamConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
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
  'connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
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

export interface KinesisConsumerOrigin {
  /** Compression Format · `kinesisConfig.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `kinesisConfig.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `kinesisConfig.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `kinesisConfig.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `kinesisConfig.dataFormatConfig.textMaxLineLen`, `kinesisConfig.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `kinesisConfig.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `kinesisConfig.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `kinesisConfig.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `kinesisConfig.dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `kinesisConfig.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `kinesisConfig.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `kinesisConfig.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `kinesisConfig.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `kinesisConfig.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `kinesisConfig.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `kinesisConfig.dataFormatConfig.csvCustomEscape`, `kinesisConfig.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kinesisConfig.dataFormatConfig.csvCustomQuote`, `kinesisConfig.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `kinesisConfig.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `kinesisConfig.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `kinesisConfig.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `kinesisConfig.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `kinesisConfig.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `kinesisConfig.dataFormatConfig.csvMaxObjectLen`, `kinesisConfig.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `kinesisConfig.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `kinesisConfig.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `kinesisConfig.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `kinesisConfig.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `kinesisConfig.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `kinesisConfig.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `kinesisConfig.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `kinesisConfig.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `kinesisConfig.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `kinesisConfig.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `kinesisConfig.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `kinesisConfig.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `kinesisConfig.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `kinesisConfig.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `kinesisConfig.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `kinesisConfig.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `kinesisConfig.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `kinesisConfig.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `kinesisConfig.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `kinesisConfig.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `kinesisConfig.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `kinesisConfig.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `kinesisConfig.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `kinesisConfig.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `kinesisConfig.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `kinesisConfig.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `kinesisConfig.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `kinesisConfig.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `kinesisConfig.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `kinesisConfig.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `kinesisConfig.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kinesisConfig.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kinesisConfig.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `kinesisConfig.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `kinesisConfig.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `kinesisConfig.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `kinesisConfig.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kinesisConfig.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `kinesisConfig.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `kinesisConfig.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `kinesisConfig.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `kinesisConfig.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `kinesisConfig.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `kinesisConfig.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `kinesisConfig.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `kinesisConfig.dataFormatConfig.netflowOutputValuesMode`, `kinesisConfig.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `kinesisConfig.dataFormatConfig.maxTemplateCacheSize`, `kinesisConfig.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `kinesisConfig.dataFormatConfig.templateCacheTimeoutMs`, `kinesisConfig.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `kinesisConfig.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `kinesisConfig.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `kinesisConfig.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `kinesisConfig.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `kinesisConfig.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `kinesisConfig.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `kinesisConfig.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Application Name · `kinesisConfig.applicationName` */
  applicationName?: Text;
  /** Initial Position · `kinesisConfig.initialPositionInStream` · default "LATEST" */
  initialPosition?: OneOf<'LATEST' | 'TRIM_HORIZON' | 'AT_TIMESTAMP'>;
  /** Initial Timestamp · `kinesisConfig.initialTimestamp` */
  initialTimestamp?: Amount;
  /** Data Format · `kinesisConfig.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat10>;
  /** Max Batch Size (messages) · `kinesisConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInMessages?: Amount;
  /** Read Interval (ms) · `kinesisConfig.idleTimeBetweenReads` · default 1000 */
  readIntervalInMs?: Amount;
  /** Max Threads · `kinesisConfig.maxRecordProcessors` · default "${runtime:availableProcessors()}" */
  maxThreads?: Amount;
  /** Kinesis Configuration · `kinesisConfig.kinesisConsumerConfigs` */
  kinesisConfiguration?: Entries;
  /** Throttle Wait Time · `kinesisConfig.throttleWaitTime` · default 0 */
  throttleWaitTime?: Amount;
  /** Throttle Max Retries · `kinesisConfig.throttleMaxRetries` · default 0 */
  throttleMaxRetries?: Amount;
  /** Tags · `kinesisConfig.leaseTable.tags` */
  tags?: Entries;
  /** Connection · `kinesisConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `kinesisConfig.connection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode2>;
  /** Access Key ID · `kinesisConfig.connection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `kinesisConfig.connection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Assume Role · `kinesisConfig.connection.awsConfig.isAssumeRole` · default false */
  assumeRole?: Switch;
  /** Role ARN · `kinesisConfig.connection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `kinesisConfig.connection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `kinesisConfig.connection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `kinesisConfig.connection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** Region · `kinesisConfig.connection.region` · default "US_WEST_2" */
  region?: OneOf<Region>;
  /** Endpoint · `kinesisConfig.connection.endpoint` */
  endpoint?: Text;
  /** Connection Timeout · `kinesisConfig.connection.proxyConfig.connectionTimeout` · default 10 */
  connectionTimeout?: Amount;
  /** Socket Timeout · `kinesisConfig.connection.proxyConfig.socketTimeout` · default 50 */
  socketTimeout?: Amount;
  /** Retry Count · `kinesisConfig.connection.proxyConfig.retryCount` · default 3 */
  retryCount?: Amount;
  /** Use Proxy · `kinesisConfig.connection.proxyConfig.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy Host · `kinesisConfig.connection.proxyConfig.proxyHost` */
  proxyHost?: Text;
  /** Proxy Port · `kinesisConfig.connection.proxyConfig.proxyPort` */
  proxyPort?: Amount;
  /** Proxy User · `kinesisConfig.connection.proxyConfig.proxyUser` */
  proxyUser?: Text;
  /** Proxy Password · `kinesisConfig.connection.proxyConfig.proxyPassword` */
  proxyPassword?: Text;
  /** Proxy Domain · `kinesisConfig.connection.proxyConfig.proxyDomain` */
  proxyDomain?: Text;
  /** Proxy Workstation · `kinesisConfig.connection.proxyConfig.proxyWorkstation` */
  proxyWorkstation?: Text;
  /** Stream Name · `kinesisConfig.streamName` */
  streamName?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Compression Format · default "NONE" */
  'kinesisConfig.dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'kinesisConfig.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'kinesisConfig.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'kinesisConfig.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'kinesisConfig.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'kinesisConfig.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'kinesisConfig.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'kinesisConfig.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kinesisConfig.dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'kinesisConfig.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'kinesisConfig.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'kinesisConfig.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'kinesisConfig.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'kinesisConfig.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'kinesisConfig.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'kinesisConfig.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'kinesisConfig.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'kinesisConfig.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'kinesisConfig.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'kinesisConfig.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'kinesisConfig.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'kinesisConfig.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'kinesisConfig.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'kinesisConfig.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'kinesisConfig.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'kinesisConfig.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'kinesisConfig.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'kinesisConfig.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'kinesisConfig.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'kinesisConfig.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'kinesisConfig.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'kinesisConfig.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'kinesisConfig.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'kinesisConfig.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'kinesisConfig.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'kinesisConfig.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'kinesisConfig.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'kinesisConfig.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'kinesisConfig.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'kinesisConfig.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'kinesisConfig.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'kinesisConfig.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'kinesisConfig.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'kinesisConfig.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'kinesisConfig.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'kinesisConfig.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'kinesisConfig.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'kinesisConfig.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'kinesisConfig.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'kinesisConfig.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'kinesisConfig.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'kinesisConfig.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'kinesisConfig.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'kinesisConfig.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'kinesisConfig.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'kinesisConfig.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kinesisConfig.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kinesisConfig.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'kinesisConfig.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'kinesisConfig.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'kinesisConfig.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'kinesisConfig.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kinesisConfig.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'kinesisConfig.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'kinesisConfig.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'kinesisConfig.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'kinesisConfig.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'kinesisConfig.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'kinesisConfig.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'kinesisConfig.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'kinesisConfig.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'kinesisConfig.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'kinesisConfig.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'kinesisConfig.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'kinesisConfig.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'kinesisConfig.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'kinesisConfig.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'kinesisConfig.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'kinesisConfig.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'kinesisConfig.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'kinesisConfig.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'kinesisConfig.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'kinesisConfig.dataFormatConfig.excelSheetNames'?: List;
  /** Application Name */
  'kinesisConfig.applicationName'?: Text;
  /** Initial Position · default "LATEST" */
  'kinesisConfig.initialPositionInStream'?: OneOf<'LATEST' | 'TRIM_HORIZON' | 'AT_TIMESTAMP'>;
  /** Initial Timestamp */
  'kinesisConfig.initialTimestamp'?: Amount;
  /** Data Format · default "JSON" */
  'kinesisConfig.dataFormat'?: OneOf<DataFormat10>;
  /** Max Batch Size (messages) · default 1000 */
  'kinesisConfig.maxBatchSize'?: Amount;
  /** Read Interval (ms) · default 1000 */
  'kinesisConfig.idleTimeBetweenReads'?: Amount;
  /** Max Threads · default "${runtime:availableProcessors()}" */
  'kinesisConfig.maxRecordProcessors'?: Amount;
  /** Kinesis Configuration */
  'kinesisConfig.kinesisConsumerConfigs'?: Entries;
  /** Throttle Wait Time · default 0 */
  'kinesisConfig.throttleWaitTime'?: Amount;
  /** Throttle Max Retries · default 0 */
  'kinesisConfig.throttleMaxRetries'?: Amount;
  /** Tags */
  'kinesisConfig.leaseTable.tags'?: Entries;
  /** Connection · default "MANUAL" */
  'kinesisConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'kinesisConfig.connection.awsConfig.credentialMode'?: OneOf<CredentialMode2>;
  /** Access Key ID */
  'kinesisConfig.connection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'kinesisConfig.connection.awsConfig.awsSecretAccessKey'?: Text;
  /** Assume Role · default false */
  'kinesisConfig.connection.awsConfig.isAssumeRole'?: Switch;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'kinesisConfig.connection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'kinesisConfig.connection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'kinesisConfig.connection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'kinesisConfig.connection.awsConfig.setSessionTags'?: Switch;
  /** Region · default "US_WEST_2" */
  'kinesisConfig.connection.region'?: OneOf<Region>;
  /** Endpoint */
  'kinesisConfig.connection.endpoint'?: Text;
  /** Connection Timeout · default 10 */
  'kinesisConfig.connection.proxyConfig.connectionTimeout'?: Amount;
  /** Socket Timeout · default 50 */
  'kinesisConfig.connection.proxyConfig.socketTimeout'?: Amount;
  /** Retry Count · default 3 */
  'kinesisConfig.connection.proxyConfig.retryCount'?: Amount;
  /** Use Proxy · default false */
  'kinesisConfig.connection.proxyConfig.useProxy'?: Switch;
  /** Proxy Host */
  'kinesisConfig.connection.proxyConfig.proxyHost'?: Text;
  /** Proxy Port */
  'kinesisConfig.connection.proxyConfig.proxyPort'?: Amount;
  /** Proxy User */
  'kinesisConfig.connection.proxyConfig.proxyUser'?: Text;
  /** Proxy Password */
  'kinesisConfig.connection.proxyConfig.proxyPassword'?: Text;
  /** Proxy Domain */
  'kinesisConfig.connection.proxyConfig.proxyDomain'?: Text;
  /** Proxy Workstation */
  'kinesisConfig.connection.proxyConfig.proxyWorkstation'?: Text;
  /** Stream Name */
  'kinesisConfig.streamName'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
