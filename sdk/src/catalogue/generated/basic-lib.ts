// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Anything, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { Action, Algorithm, Auth, AuthType, AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, Compression2, CredentialType, CredentialsGrantType, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat2, DataFormat4, DataFormat6, DataFormat7, DataFormat8, DataFormat9, DatagramMode, DateFormat, DecimalScaleRoundingStrategy, ErrorHandlingOption, FileType, FtpsDataChannelProtectionLevel, FtpsMode, FtpsTrustStoreProvider, HashType, HttpCompression, HttpMethod, IdentifierType, IndexingMode, JsonMode, LateRecordsAction, LogLevel, LogMode, MissingLookupBehavior, Mode, NetflowOutputValuesMode, ObjectOrdering, OnParseError, OnStagePreConditionFailure, PathMatcherMode, PersistenceMechanism, PrivateKeyProvider, Protocol, Qos, RawDataMode, RawDataMultipleValuesBehavior, ResponseType, SchemaLookupMode, SchemaLookupMode2, ScriptRecordType, StageOnRecordError, TargetType, TextFieldMissingAction, TransferEncoding, TruststoreType, Verbosity, WholeFileExistsAction, ZonedDateTimeFormat } from './choices.js';
import type { CertificateChainItem, FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface SFTPFTPFTPSConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication · `connection.credentials.auth` · default "NONE" */
  authentication?: OneOf<Auth>;
  /** Username · `connection.credentials.username` */
  username?: Text;
  /** Password · `connection.credentials.password` */
  password?: Text;
  /** Strict Host Checking · `connection.credentials.strictHostChecking` · default true */
  strictHostChecking?: Switch;
  /** Known Hosts file · `connection.credentials.knownHosts` */
  knownHostsFile?: Text;
  /** Use Client Certificate for FTPS · `connection.credentials.useFTPSClientCert` · default false */
  useClientCertificateForFtps?: Switch;
  /** FTPS Truststore Provider · `connection.credentials.ftpsTrustStoreProvider` · default "ALLOW_ALL" */
  ftpsTruststoreProvider?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · `connection.remoteAddress` · default "sftp://host:port" */
  resourceUrl?: Text;
  /** Protocol · `connection.protocol` · default "SFTP" */
  protocol?: OneOf<Protocol>;
  /** FTPS Mode · `connection.ftpsMode` · default "EXPLICIT" */
  ftpsMode?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · `connection.ftpsDataChannelProtectionLevel` · default "PRIVATE" */
  ftpsDataChannelProtectionLevel?: OneOf<FtpsDataChannelProtectionLevel>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Authentication · default "NONE" */
  'connection.credentials.auth'?: OneOf<Auth>;
  /** Username */
  'connection.credentials.username'?: Text;
  /** Password */
  'connection.credentials.password'?: Text;
  /** Strict Host Checking · default true */
  'connection.credentials.strictHostChecking'?: Switch;
  /** Known Hosts file */
  'connection.credentials.knownHosts'?: Text;
  /** Use Client Certificate for FTPS · default false */
  'connection.credentials.useFTPSClientCert'?: Switch;
  /** FTPS Truststore Provider · default "ALLOW_ALL" */
  'connection.credentials.ftpsTrustStoreProvider'?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · default "sftp://host:port" */
  'connection.remoteAddress'?: Text;
  /** Protocol · default "SFTP" */
  'connection.protocol'?: OneOf<Protocol>;
  /** FTPS Mode · default "EXPLICIT" */
  'connection.ftpsMode'?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · default "PRIVATE" */
  'connection.ftpsDataChannelProtectionLevel'?: OneOf<FtpsDataChannelProtectionLevel>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface CoAPClientDestination {
  /** Charset · `conf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `conf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `conf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `conf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `conf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `conf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `conf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `conf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `conf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `conf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `conf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `conf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `conf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `conf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `conf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `conf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataGeneratorFormatConfig.basicAuthUserInfo`, `conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataGeneratorFormatConfig.subject`, `conf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `conf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `conf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `conf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `conf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `conf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `conf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `conf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `conf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Resource URL · `conf.resourceUrl` · default "coap://localhost:5683/sdc" */
  resourceUrl?: Text;
  /** CoAP Method · `conf.coapMethod` · default "POST" */
  coapMethod?: OneOf<'GET' | 'POST' | 'PUT' | 'DELETE'>;
  /** Request Type · `conf.requestType` · default "NONCONFIRMABLE" */
  requestType?: OneOf<'CONFIRMABLE' | 'NONCONFIRMABLE'>;
  /** Connect Timeout · `conf.connectTimeoutMillis` · default 2000 */
  connectTimeout?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Charset · default "UTF-8" */
  'conf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'conf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'conf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'conf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'conf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'conf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'conf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'conf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'conf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'conf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'conf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'conf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'conf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'conf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'conf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'conf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'conf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'conf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'conf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'conf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat8>;
  /** Resource URL · default "coap://localhost:5683/sdc" */
  'conf.resourceUrl'?: Text;
  /** CoAP Method · default "POST" */
  'conf.coapMethod'?: OneOf<'GET' | 'POST' | 'PUT' | 'DELETE'>;
  /** Request Type · default "NONCONFIRMABLE" */
  'conf.requestType'?: OneOf<'CONFIRMABLE' | 'NONCONFIRMABLE'>;
  /** Connect Timeout · default 2000 */
  'conf.connectTimeoutMillis'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface TrashDestination {
}

export interface WriteDirectlyToControlHubStatisticsAreNotAggregatedAcrossDataCollectorsDestination {
}

export interface DiscardDestination {
}

export interface NamedPipeDestination {
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Named Pipe */
  namedPipe?: Text;
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
  /** Data Format */
  dataFormat?: OneOf<'DELIMITED' | 'JSON' | 'SDC_JSON' | 'TEXT'>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FragmentDestinationDestination {
  /** FragmentId · `conf.fragmentId` */
  fragmentid?: Text;
  /** Fragment Instance Id · `conf.fragmentInstanceId` */
  fragmentInstanceId?: Text;
  /** FragmentId */
  'conf.fragmentId'?: Text;
  /** Fragment Instance Id */
  'conf.fragmentInstanceId'?: Text;
}

export interface AdditionalValuesItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface TrustedCertificatesItem {
  /**  */
  credential?: Text;
}

export interface HTTPClientDestination {
  /** Charset · `conf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `conf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `conf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `conf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `conf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `conf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `conf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `conf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `conf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `conf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `conf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `conf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `conf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `conf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `conf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `conf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataGeneratorFormatConfig.basicAuthUserInfo`, `conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataGeneratorFormatConfig.subject`, `conf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `conf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `conf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `conf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `conf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `conf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `conf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `conf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `conf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Resource URL · `conf.resourceUrl` */
  resourceUrl?: Text;
  /** Headers · `conf.headers` */
  headers?: Entries;
  /** HTTP Method · `conf.httpMethod` · default "POST" */
  httpMethod?: OneOf<HttpMethod>;
  /** HTTP Method Expression · `conf.methodExpression` */
  httpMethodExpression?: Text;
  /** Request Transfer Encoding · `conf.client.transferEncoding`, `conf.client.oauth2.transferEncoding` · default "BUFFERED" */
  requestTransferEncoding?: OneOf<TransferEncoding>;
  /** HTTP Compression · `conf.client.httpCompression` · default "NONE" */
  httpCompression?: OneOf<HttpCompression>;
  /** Connect Timeout · `conf.client.connectTimeoutMillis` · default 250000 */
  connectTimeout?: Amount;
  /** Read Timeout · `conf.client.readTimeoutMillis` · default 30000 */
  readTimeout?: Amount;
  /** Maximum Parallel Requests · `conf.client.numThreads` · default 1 */
  maximumParallelRequests?: Amount;
  /** Authentication Type · `conf.client.authType` · default "NONE" */
  authenticationType?: OneOf<AuthType>;
  /** Principal · `conf.client.spnegoPrincipal` */
  principal?: Text;
  /** Principal Password · `conf.client.spnegoPrincipalPassword` */
  principalPassword?: Text;
  /** Keytab File · `conf.client.spnegoKeytabFile` */
  keytabFile?: Text;
  /** Use OAuth 2 · `conf.client.useOAuth2` · default false */
  useOauth2?: Switch;
  /** Consumer Key · `conf.client.oauth.consumerKey` */
  consumerKey?: Text;
  /** Consumer Secret · `conf.client.oauth.consumerSecret` */
  consumerSecret?: Text;
  /** Token · `conf.client.oauth.token` */
  token?: Text;
  /** Token Secret · `conf.client.oauth.tokenSecret` */
  tokenSecret?: Text;
  /** Credentials Grant Type · `conf.client.oauth2.credentialsGrantType` */
  credentialsGrantType?: OneOf<CredentialsGrantType>;
  /** Token URL · `conf.client.oauth2.tokenUrl` */
  tokenUrl?: Text;
  /** Client ID · `conf.client.oauth2.clientId`, `conf.client.oauth2.resourceOwnerClientId` */
  clientId?: Text;
  /** Client Secret · `conf.client.oauth2.clientSecret`, `conf.client.oauth2.resourceOwnerClientSecret` */
  clientSecret?: Text;
  /** Username · `conf.client.oauth2.username`, `conf.client.basicAuth.username`, `conf.client.proxy.username` */
  username?: Text;
  /** Password · `conf.client.oauth2.password`, `conf.client.basicAuth.password`, `conf.client.proxy.password` */
  password?: Text;
  /** JWT Signing Algorithm · `conf.client.oauth2.algorithm` · default "NONE" */
  jwtSigningAlgorithm?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) · `conf.client.oauth2.key` */
  jwtSigningKeyInBase64Encoded?: Text;
  /** JWT Claims · `conf.client.oauth2.jwtClaims` */
  jwtClaims?: Text;
  /** Additional Key-Value pairs in token request body · `conf.client.oauth2.additionalValues` */
  additionalKeyValuePairsInTokenRequestBody?: Beans<AdditionalValuesItem>;
  /** Use Proxy · `conf.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.client.proxy.uri` */
  proxyUri?: Text;
  /** Use TLS · `conf.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.client.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.client.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.client.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.client.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.client.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.client.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.client.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Enable Request Logging · `conf.client.requestLoggingConfig.enableRequestLogging` · default false */
  enableRequestLogging?: Switch;
  /** Log Level · `conf.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** One Request per Batch · `conf.singleRequestPerBatch` · default true */
  oneRequestPerBatch?: Switch;
  /** Rate Limit (Requests/sec) · `conf.rateLimit` · default 0 */
  rateLimitInRequestsPerSec?: Amount;
  /** Maximum Request Time (sec) · `conf.maxRequestCompletionSecs` · default 60 */
  maximumRequestTimeInSec?: Amount;
  /** Send Response to Origin · `conf.responseConf.sendResponseToOrigin` · default false */
  sendResponseToOrigin?: Switch;
  /** Response Type · `conf.responseConf.responseType` · default "SUCCESS_RECORDS" */
  responseType?: OneOf<ResponseType>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Charset · default "UTF-8" */
  'conf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'conf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'conf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'conf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'conf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'conf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'conf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'conf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'conf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'conf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'conf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'conf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'conf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'conf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'conf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'conf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'conf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'conf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'conf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'conf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat8>;
  /** Resource URL */
  'conf.resourceUrl'?: Text;
  /** Headers */
  'conf.headers'?: Entries;
  /** HTTP Method · default "POST" */
  'conf.httpMethod'?: OneOf<HttpMethod>;
  /** HTTP Method Expression */
  'conf.methodExpression'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.transferEncoding'?: OneOf<TransferEncoding>;
  /** HTTP Compression · default "NONE" */
  'conf.client.httpCompression'?: OneOf<HttpCompression>;
  /** Connect Timeout · default 250000 */
  'conf.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout · default 30000 */
  'conf.client.readTimeoutMillis'?: Amount;
  /** Maximum Parallel Requests · default 1 */
  'conf.client.numThreads'?: Amount;
  /** Authentication Type · default "NONE" */
  'conf.client.authType'?: OneOf<AuthType>;
  /** Principal */
  'conf.client.spnegoPrincipal'?: Text;
  /** Principal Password */
  'conf.client.spnegoPrincipalPassword'?: Text;
  /** Keytab File */
  'conf.client.spnegoKeytabFile'?: Text;
  /** Use OAuth 2 · default false */
  'conf.client.useOAuth2'?: Switch;
  /** Consumer Key */
  'conf.client.oauth.consumerKey'?: Text;
  /** Consumer Secret */
  'conf.client.oauth.consumerSecret'?: Text;
  /** Token */
  'conf.client.oauth.token'?: Text;
  /** Token Secret */
  'conf.client.oauth.tokenSecret'?: Text;
  /** Credentials Grant Type */
  'conf.client.oauth2.credentialsGrantType'?: OneOf<CredentialsGrantType>;
  /** Token URL */
  'conf.client.oauth2.tokenUrl'?: Text;
  /** Client ID */
  'conf.client.oauth2.clientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.clientSecret'?: Text;
  /** Username */
  'conf.client.oauth2.username'?: Text;
  /** Password */
  'conf.client.oauth2.password'?: Text;
  /** Client ID */
  'conf.client.oauth2.resourceOwnerClientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.resourceOwnerClientSecret'?: Text;
  /** JWT Signing Algorithm · default "NONE" */
  'conf.client.oauth2.algorithm'?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) */
  'conf.client.oauth2.key'?: Text;
  /** JWT Claims */
  'conf.client.oauth2.jwtClaims'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.oauth2.transferEncoding'?: OneOf<TransferEncoding>;
  /** Additional Key-Value pairs in token request body */
  'conf.client.oauth2.additionalValues'?: Beans<AdditionalValuesItem>;
  /** Username */
  'conf.client.basicAuth.username'?: Text;
  /** Password */
  'conf.client.basicAuth.password'?: Text;
  /** Use Proxy · default false */
  'conf.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.client.proxy.uri'?: Text;
  /** Username */
  'conf.client.proxy.username'?: Text;
  /** Password */
  'conf.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.client.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.client.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.client.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.client.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.client.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.client.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.client.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.client.tlsConfig.cipherSuites'?: List;
  /** Enable Request Logging · default false */
  'conf.client.requestLoggingConfig.enableRequestLogging'?: Switch;
  /** Log Level · default "FINE" */
  'conf.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** One Request per Batch · default true */
  'conf.singleRequestPerBatch'?: Switch;
  /** Rate Limit (Requests/sec) · default 0 */
  'conf.rateLimit'?: Amount;
  /** Maximum Request Time (sec) · default 60 */
  'conf.maxRequestCompletionSecs'?: Amount;
  /** Send Response to Origin · default false */
  'conf.responseConf.sendResponseToOrigin'?: Switch;
  /** Response Type · default "SUCCESS_RECORDS" */
  'conf.responseConf.responseType'?: OneOf<ResponseType>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface LocalFSDestination {
  /** Files Prefix · `configs.uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** Files Suffix · `configs.fileNameSuffix` */
  filesSuffix?: Text;
  /** Directory in Header · `configs.dirPathTemplateInHeader` · default false */
  directoryInHeader?: Switch;
  /** Directory Template · `configs.dirPathTemplate` · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  directoryTemplate?: Text;
  /** Data Time Zone · `configs.timeZoneID` · default "UTC" */
  dataTimeZone?: Text;
  /** Time Basis · `configs.timeDriver` · default "${time:now()}" */
  timeBasis?: Text;
  /** Max Records in File · `configs.maxRecordsPerFile` · default 0 */
  maxRecordsInFile?: Amount;
  /** Max File Size (MB) · `configs.maxFileSize` · default 0 */
  maxFileSizeInMb?: Amount;
  /** Idle Timeout · `configs.idleTimeout` · default "${1 * HOURS}" */
  idleTimeout?: Text;
  /** Compression Codec · `configs.compression` · default "NONE" */
  compressionCodec?: OneOf<Compression2>;
  /** Compression Codec Class · `configs.otherCompression` */
  compressionCodecClass?: Text;
  /** File Type · `configs.fileType` · default "TEXT" */
  fileType?: OneOf<FileType>;
  /** Sequence File Key · `configs.keyEl` · default "${uuid()}" */
  sequenceFileKey?: Text;
  /** Late Record Time Limit (secs) · `configs.lateRecordsLimit` · default "${1 * HOURS}" */
  lateRecordTimeLimitInSecs?: Text;
  /** Use Roll Attribute · `configs.rollIfHeader` · default false */
  useRollAttribute?: Switch;
  /** Roll Attribute Name · `configs.rollHeaderName` · default "roll" */
  rollAttributeName?: Text;
  /** Late Record Handling · `configs.lateRecordsAction` · default "SEND_TO_ERROR" */
  lateRecordHandling?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · `configs.lateRecordsDirPathTemplate` · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  lateRecordDirectoryTemplate?: Text;
  /** Data Format · `configs.dataFormat` */
  dataFormat?: OneOf<DataFormat4>;
  /** Validate Permissions · `configs.hdfsPermissionCheck` · default true */
  validatePermissions?: Switch;
  /** Permissions Expression · `configs.permissionEL` */
  permissionsExpression?: Text;
  /** Skip file recovery · `configs.skipOldTempFileRecovery` · default false */
  skipFileRecovery?: Switch;
  /** Charset · `configs.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `configs.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `configs.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `configs.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `configs.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `configs.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `configs.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `configs.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `configs.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `configs.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `configs.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `configs.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `configs.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `configs.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `configs.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `configs.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `configs.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `configs.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `configs.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `configs.dataGeneratorFormatConfig.basicAuthUserInfo`, `configs.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `configs.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `configs.dataGeneratorFormatConfig.subject`, `configs.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `configs.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Avro Compression Codec · `configs.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `configs.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `configs.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `configs.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `configs.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `configs.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `configs.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `configs.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `configs.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `configs.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `configs.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  'configs.uniquePrefix'?: Text;
  /** Files Suffix */
  'configs.fileNameSuffix'?: Text;
  /** Directory in Header · default false */
  'configs.dirPathTemplateInHeader'?: Switch;
  /** Directory Template · default "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}" */
  'configs.dirPathTemplate'?: Text;
  /** Data Time Zone · default "UTC" */
  'configs.timeZoneID'?: Text;
  /** Time Basis · default "${time:now()}" */
  'configs.timeDriver'?: Text;
  /** Max Records in File · default 0 */
  'configs.maxRecordsPerFile'?: Amount;
  /** Max File Size (MB) · default 0 */
  'configs.maxFileSize'?: Amount;
  /** Idle Timeout · default "${1 * HOURS}" */
  'configs.idleTimeout'?: Text;
  /** Compression Codec · default "NONE" */
  'configs.compression'?: OneOf<Compression2>;
  /** Compression Codec Class */
  'configs.otherCompression'?: Text;
  /** File Type · default "TEXT" */
  'configs.fileType'?: OneOf<FileType>;
  /** Sequence File Key · default "${uuid()}" */
  'configs.keyEl'?: Text;
  /** Late Record Time Limit (secs) · default "${1 * HOURS}" */
  'configs.lateRecordsLimit'?: Text;
  /** Use Roll Attribute · default false */
  'configs.rollIfHeader'?: Switch;
  /** Roll Attribute Name · default "roll" */
  'configs.rollHeaderName'?: Text;
  /** Late Record Handling · default "SEND_TO_ERROR" */
  'configs.lateRecordsAction'?: OneOf<LateRecordsAction>;
  /** Late Record Directory Template · default "/tmp/late/${YYYY()}-${MM()}-${DD()}" */
  'configs.lateRecordsDirPathTemplate'?: Text;
  /** Data Format */
  'configs.dataFormat'?: OneOf<DataFormat4>;
  /** Validate Permissions · default true */
  'configs.hdfsPermissionCheck'?: Switch;
  /** Permissions Expression */
  'configs.permissionEL'?: Text;
  /** Skip file recovery · default false */
  'configs.skipOldTempFileRecovery'?: Switch;
  /** Charset · default "UTF-8" */
  'configs.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'configs.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'configs.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'configs.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'configs.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'configs.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'configs.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'configs.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'configs.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'configs.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'configs.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'configs.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'configs.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'configs.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'configs.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'configs.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'configs.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'configs.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'configs.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'configs.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'configs.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'configs.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'configs.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'configs.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'configs.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Avro Compression Codec · default "NULL" */
  'configs.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'configs.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'configs.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'configs.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'configs.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'configs.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'configs.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'configs.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'configs.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'configs.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'configs.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface MQTTPublisherDestination {
  /** Broker URL · `commonConf.brokerUrl` · default "tcp://localhost:1883" */
  brokerUrl?: Text;
  /** Client ID · `commonConf.clientId` · default "${pipeline:id()}" */
  clientId?: Text;
  /** Quality of Service · `commonConf.qos` · default "AT_MOST_ONCE" */
  qualityOfService?: OneOf<Qos>;
  /** Client Persistence Mechanism · `commonConf.persistenceMechanism` · default "MEMORY" */
  clientPersistenceMechanism?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · `commonConf.dataDir` · default "/tmp" */
  clientPersistenceDataDirectory?: Text;
  /** Keep Alive Interval (secs) · `commonConf.keepAlive` · default 60 */
  keepAliveIntervalInSecs?: Amount;
  /** Use Credentials · `commonConf.useAuth` · default false */
  useCredentials?: Switch;
  /** Clean Session · `commonConf.cleanSession` · default false */
  cleanSession?: Switch;
  /** Username · `commonConf.username` */
  username?: Text;
  /** Password · `commonConf.password` */
  password?: Text;
  /** Use TLS · `commonConf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `commonConf.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `commonConf.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `commonConf.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `commonConf.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `commonConf.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `commonConf.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `commonConf.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `commonConf.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `commonConf.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `commonConf.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `commonConf.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `commonConf.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `commonConf.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `commonConf.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `commonConf.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `commonConf.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `commonConf.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Runtime Topic Resolution · `publisherConf.runtimeTopicResolution` · default false */
  runtimeTopicResolution?: Switch;
  /** Topic Expression · `publisherConf.topicExpression` · default "${record:value('/topic')}" */
  topicExpression?: Text;
  /** Topic White List · `publisherConf.topicWhiteList` · default "*" */
  topicWhiteList?: Text;
  /** Topic · `publisherConf.topic` */
  topic?: Text;
  /** Retain the Message · `publisherConf.retained` · default false */
  retainTheMessage?: Switch;
  /** Data Format · `publisherConf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Charset · `publisherConf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `publisherConf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `publisherConf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `publisherConf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `publisherConf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `publisherConf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `publisherConf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `publisherConf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `publisherConf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `publisherConf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `publisherConf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `publisherConf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `publisherConf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `publisherConf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `publisherConf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `publisherConf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `publisherConf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `publisherConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `publisherConf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `publisherConf.dataGeneratorFormatConfig.basicAuthUserInfo`, `publisherConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `publisherConf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `publisherConf.dataGeneratorFormatConfig.subject`, `publisherConf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `publisherConf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `publisherConf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `publisherConf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `publisherConf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `publisherConf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `publisherConf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `publisherConf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `publisherConf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `publisherConf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `publisherConf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `publisherConf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `publisherConf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `publisherConf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Broker URL · default "tcp://localhost:1883" */
  'commonConf.brokerUrl'?: Text;
  /** Client ID · default "${pipeline:id()}" */
  'commonConf.clientId'?: Text;
  /** Quality of Service · default "AT_MOST_ONCE" */
  'commonConf.qos'?: OneOf<Qos>;
  /** Client Persistence Mechanism · default "MEMORY" */
  'commonConf.persistenceMechanism'?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · default "/tmp" */
  'commonConf.dataDir'?: Text;
  /** Keep Alive Interval (secs) · default 60 */
  'commonConf.keepAlive'?: Amount;
  /** Use Credentials · default false */
  'commonConf.useAuth'?: Switch;
  /** Clean Session · default false */
  'commonConf.cleanSession'?: Switch;
  /** Username */
  'commonConf.username'?: Text;
  /** Password */
  'commonConf.password'?: Text;
  /** Use TLS · default false */
  'commonConf.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'commonConf.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'commonConf.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'commonConf.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'commonConf.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'commonConf.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'commonConf.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'commonConf.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'commonConf.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'commonConf.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'commonConf.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'commonConf.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'commonConf.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'commonConf.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'commonConf.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'commonConf.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'commonConf.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'commonConf.tlsConfig.cipherSuites'?: List;
  /** Runtime Topic Resolution · default false */
  'publisherConf.runtimeTopicResolution'?: Switch;
  /** Topic Expression · default "${record:value('/topic')}" */
  'publisherConf.topicExpression'?: Text;
  /** Topic White List · default "*" */
  'publisherConf.topicWhiteList'?: Text;
  /** Topic */
  'publisherConf.topic'?: Text;
  /** Retain the Message · default false */
  'publisherConf.retained'?: Switch;
  /** Data Format · default "JSON" */
  'publisherConf.dataFormat'?: OneOf<DataFormat8>;
  /** Charset · default "UTF-8" */
  'publisherConf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'publisherConf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'publisherConf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'publisherConf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'publisherConf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'publisherConf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'publisherConf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'publisherConf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'publisherConf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'publisherConf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'publisherConf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'publisherConf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'publisherConf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'publisherConf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'publisherConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'publisherConf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'publisherConf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'publisherConf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'publisherConf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'publisherConf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'publisherConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'publisherConf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'publisherConf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'publisherConf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'publisherConf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'publisherConf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'publisherConf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'publisherConf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'publisherConf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'publisherConf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'publisherConf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'publisherConf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'publisherConf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'publisherConf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToMQTTDestination {
  /** Broker URL · `commonConf.brokerUrl` · default "tcp://localhost:1883" */
  brokerUrl?: Text;
  /** Client ID · `commonConf.clientId` · default "${pipeline:id()}" */
  clientId?: Text;
  /** Quality of Service · `commonConf.qos` · default "AT_MOST_ONCE" */
  qualityOfService?: OneOf<Qos>;
  /** Client Persistence Mechanism · `commonConf.persistenceMechanism` · default "MEMORY" */
  clientPersistenceMechanism?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · `commonConf.dataDir` · default "/tmp" */
  clientPersistenceDataDirectory?: Text;
  /** Keep Alive Interval (secs) · `commonConf.keepAlive` · default 60 */
  keepAliveIntervalInSecs?: Amount;
  /** Use Credentials · `commonConf.useAuth` · default false */
  useCredentials?: Switch;
  /** Clean Session · `commonConf.cleanSession` · default false */
  cleanSession?: Switch;
  /** Username · `commonConf.username` */
  username?: Text;
  /** Password · `commonConf.password` */
  password?: Text;
  /** Use TLS · `commonConf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `commonConf.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `commonConf.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `commonConf.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `commonConf.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `commonConf.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `commonConf.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `commonConf.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `commonConf.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `commonConf.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `commonConf.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Runtime Topic Resolution · `publisherConf.runtimeTopicResolution` · default false */
  runtimeTopicResolution?: Switch;
  /** Topic Expression · `publisherConf.topicExpression` · default "${record:value('/topic')}" */
  topicExpression?: Text;
  /** Topic White List · `publisherConf.topicWhiteList` · default "*" */
  topicWhiteList?: Text;
  /** Topic · `publisherConf.topic` */
  topic?: Text;
  /** Retain the Message · `publisherConf.retained` · default false */
  retainTheMessage?: Switch;
  /** Charset · `publisherConf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `publisherConf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `publisherConf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `publisherConf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `publisherConf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `publisherConf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `publisherConf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `publisherConf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `publisherConf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `publisherConf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `publisherConf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `publisherConf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `publisherConf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `publisherConf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `publisherConf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `publisherConf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `publisherConf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `publisherConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `publisherConf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `publisherConf.dataGeneratorFormatConfig.basicAuthUserInfo`, `publisherConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `publisherConf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `publisherConf.dataGeneratorFormatConfig.subject`, `publisherConf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `publisherConf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `publisherConf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `publisherConf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `publisherConf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `publisherConf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `publisherConf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `publisherConf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `publisherConf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `publisherConf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `publisherConf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `publisherConf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `publisherConf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `publisherConf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Broker URL · default "tcp://localhost:1883" */
  'commonConf.brokerUrl'?: Text;
  /** Client ID · default "${pipeline:id()}" */
  'commonConf.clientId'?: Text;
  /** Quality of Service · default "AT_MOST_ONCE" */
  'commonConf.qos'?: OneOf<Qos>;
  /** Client Persistence Mechanism · default "MEMORY" */
  'commonConf.persistenceMechanism'?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · default "/tmp" */
  'commonConf.dataDir'?: Text;
  /** Keep Alive Interval (secs) · default 60 */
  'commonConf.keepAlive'?: Amount;
  /** Use Credentials · default false */
  'commonConf.useAuth'?: Switch;
  /** Clean Session · default false */
  'commonConf.cleanSession'?: Switch;
  /** Username */
  'commonConf.username'?: Text;
  /** Password */
  'commonConf.password'?: Text;
  /** Use TLS · default false */
  'commonConf.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'commonConf.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'commonConf.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'commonConf.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'commonConf.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'commonConf.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'commonConf.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'commonConf.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'commonConf.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'commonConf.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'commonConf.tlsConfig.cipherSuites'?: List;
  /** Runtime Topic Resolution · default false */
  'publisherConf.runtimeTopicResolution'?: Switch;
  /** Topic Expression · default "${record:value('/topic')}" */
  'publisherConf.topicExpression'?: Text;
  /** Topic White List · default "*" */
  'publisherConf.topicWhiteList'?: Text;
  /** Topic */
  'publisherConf.topic'?: Text;
  /** Retain the Message · default false */
  'publisherConf.retained'?: Switch;
  /** Charset · default "UTF-8" */
  'publisherConf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'publisherConf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'publisherConf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'publisherConf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'publisherConf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'publisherConf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'publisherConf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'publisherConf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'publisherConf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'publisherConf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'publisherConf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'publisherConf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'publisherConf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'publisherConf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'publisherConf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'publisherConf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'publisherConf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'publisherConf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'publisherConf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'publisherConf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'publisherConf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'publisherConf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'publisherConf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'publisherConf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'publisherConf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'publisherConf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'publisherConf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'publisherConf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'publisherConf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'publisherConf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'publisherConf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'publisherConf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'publisherConf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'publisherConf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'publisherConf.dataGeneratorFormatConfig.xmlSchema'?: Text;
}

export interface WriteToFileDestination {
  /** Files Prefix · `uniquePrefix` · default "sdc-${sdc:id()}" */
  filesPrefix?: Text;
  /** File Wait Time (secs) · `rotationIntervalSecs` · default "${1 * HOURS}" */
  fileWaitTimeInSecs?: Text;
  /** Max File Size (MB) · `maxFileSizeMbs` · default 512 */
  maxFileSizeInMb?: Amount;
  /** Directory */
  directory?: Text;
  /** Files Prefix · default "sdc-${sdc:id()}" */
  uniquePrefix?: Text;
  /** File Wait Time (secs) · default "${1 * HOURS}" */
  rotationIntervalSecs?: Text;
  /** Max File Size (MB) · default 512 */
  maxFileSizeMbs?: Amount;
}

export interface FtpsCertificateChainItem {
  /**  */
  credential?: Text;
}

export interface FtpsTrustedCertificatesItem {
  /**  */
  credential?: Text;
}

export interface SFTPFTPFTPSClientDestination {
  /** Connection · `conf.remoteConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication · `conf.remoteConfig.connection.credentials.auth` · default "NONE" */
  authentication?: OneOf<Auth>;
  /** Username · `conf.remoteConfig.connection.credentials.username` */
  username?: Text;
  /** Password · `conf.remoteConfig.connection.credentials.password` */
  password?: Text;
  /** Strict Host Checking · `conf.remoteConfig.connection.credentials.strictHostChecking` · default true */
  strictHostChecking?: Switch;
  /** Known Hosts file · `conf.remoteConfig.connection.credentials.knownHosts` */
  knownHostsFile?: Text;
  /** Use Client Certificate for FTPS · `conf.remoteConfig.connection.credentials.useFTPSClientCert` · default false */
  useClientCertificateForFtps?: Switch;
  /** FTPS Truststore Provider · `conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider` · default "ALLOW_ALL" */
  ftpsTruststoreProvider?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · `conf.remoteConfig.connection.remoteAddress` · default "sftp://host:port" */
  resourceUrl?: Text;
  /** Protocol · `conf.remoteConfig.connection.protocol` · default "SFTP" */
  protocol?: OneOf<Protocol>;
  /** FTPS Mode · `conf.remoteConfig.connection.ftpsMode` · default "EXPLICIT" */
  ftpsMode?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · `conf.remoteConfig.connection.ftpsDataChannelProtectionLevel` · default "PRIVATE" */
  ftpsDataChannelProtectionLevel?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · `conf.remoteConfig.userDirIsRoot` · default true */
  pathRelativeToUserHomeDirectory?: Switch;
  /** Create Path · `conf.remoteConfig.createPathIfNotExists` · default false */
  createPath?: Switch;
  /** Private Key Provider · `conf.remoteConfig.privateKeyProvider` · default "FILE" */
  privateKeyProvider?: OneOf<PrivateKeyProvider>;
  /** Private Key File · `conf.remoteConfig.privateKey` */
  privateKeyFile?: Text;
  /** Private Key · `conf.remoteConfig.privateKeyPlainText`, `conf.remoteConfig.ftpsPrivateKey` */
  privateKey?: Text;
  /** Private Key Passphrase · `conf.remoteConfig.privateKeyPassphrase` */
  privateKeyPassphrase?: Text;
  /** Use Remote Keystore · `conf.remoteConfig.useRemoteKeyStore` */
  useRemoteKeystore?: Switch;
  /** FTPS Client Certificate Keystore File · `conf.remoteConfig.ftpsClientCertKeystoreFile` */
  ftpsClientCertificateKeystoreFile?: Text;
  /** Certificate Chain · `conf.remoteConfig.ftpsCertificateChain` */
  certificateChain?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · `conf.remoteConfig.ftpsClientCertKeystoreType` · default "JKS" */
  ftpsClientCertificateKeystoreType?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password · `conf.remoteConfig.ftpsClientCertKeystorePassword` */
  ftpsClientCertificateKeystorePassword?: Text;
  /** FTPS Truststore File · `conf.remoteConfig.ftpsTruststoreFile` */
  ftpsTruststoreFile?: Text;
  /** Trusted Certificates · `conf.remoteConfig.ftpsTrustedCertificates` */
  trustedCertificates?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · `conf.remoteConfig.ftpsTruststoreType` · default "JKS" */
  ftpsTruststoreType?: OneOf<TruststoreType>;
  /** FTPS Truststore Password · `conf.remoteConfig.ftpsTruststorePassword` */
  ftpsTruststorePassword?: Text;
  /** Socket Timeout · `conf.remoteConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** Connection Timeout · `conf.remoteConfig.connectionTimeout` · default 0 */
  connectionTimeout?: Amount;
  /** Data Timeout · `conf.remoteConfig.dataTimeout` · default 0 */
  dataTimeout?: Amount;
  /** Data Format · `conf.dataFormat` · default "WHOLE_FILE" */
  dataFormat?: OneOf<'WHOLE_FILE'>;
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
  /** Checksum Algorithm · `conf.dataFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'conf.remoteConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication · default "NONE" */
  'conf.remoteConfig.connection.credentials.auth'?: OneOf<Auth>;
  /** Username */
  'conf.remoteConfig.connection.credentials.username'?: Text;
  /** Password */
  'conf.remoteConfig.connection.credentials.password'?: Text;
  /** Strict Host Checking · default true */
  'conf.remoteConfig.connection.credentials.strictHostChecking'?: Switch;
  /** Known Hosts file */
  'conf.remoteConfig.connection.credentials.knownHosts'?: Text;
  /** Use Client Certificate for FTPS · default false */
  'conf.remoteConfig.connection.credentials.useFTPSClientCert'?: Switch;
  /** FTPS Truststore Provider · default "ALLOW_ALL" */
  'conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider'?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · default "sftp://host:port" */
  'conf.remoteConfig.connection.remoteAddress'?: Text;
  /** Protocol · default "SFTP" */
  'conf.remoteConfig.connection.protocol'?: OneOf<Protocol>;
  /** FTPS Mode · default "EXPLICIT" */
  'conf.remoteConfig.connection.ftpsMode'?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · default "PRIVATE" */
  'conf.remoteConfig.connection.ftpsDataChannelProtectionLevel'?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · default true */
  'conf.remoteConfig.userDirIsRoot'?: Switch;
  /** Create Path · default false */
  'conf.remoteConfig.createPathIfNotExists'?: Switch;
  /** Private Key Provider · default "FILE" */
  'conf.remoteConfig.privateKeyProvider'?: OneOf<PrivateKeyProvider>;
  /** Private Key File */
  'conf.remoteConfig.privateKey'?: Text;
  /** Private Key */
  'conf.remoteConfig.privateKeyPlainText'?: Text;
  /** Private Key Passphrase */
  'conf.remoteConfig.privateKeyPassphrase'?: Text;
  /** Use Remote Keystore */
  'conf.remoteConfig.useRemoteKeyStore'?: Switch;
  /** FTPS Client Certificate Keystore File */
  'conf.remoteConfig.ftpsClientCertKeystoreFile'?: Text;
  /** Private Key */
  'conf.remoteConfig.ftpsPrivateKey'?: Text;
  /** Certificate Chain */
  'conf.remoteConfig.ftpsCertificateChain'?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · default "JKS" */
  'conf.remoteConfig.ftpsClientCertKeystoreType'?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password */
  'conf.remoteConfig.ftpsClientCertKeystorePassword'?: Text;
  /** FTPS Truststore File */
  'conf.remoteConfig.ftpsTruststoreFile'?: Text;
  /** Trusted Certificates */
  'conf.remoteConfig.ftpsTrustedCertificates'?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · default "JKS" */
  'conf.remoteConfig.ftpsTruststoreType'?: OneOf<TruststoreType>;
  /** FTPS Truststore Password */
  'conf.remoteConfig.ftpsTruststorePassword'?: Text;
  /** Socket Timeout · default 0 */
  'conf.remoteConfig.socketTimeout'?: Amount;
  /** Connection Timeout · default 0 */
  'conf.remoteConfig.connectionTimeout'?: Amount;
  /** Data Timeout · default 0 */
  'conf.remoteConfig.dataTimeout'?: Amount;
  /** Data Format · default "WHOLE_FILE" */
  'conf.dataFormat'?: OneOf<'WHOLE_FILE'>;
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
  /** Checksum Algorithm · default "MD5" */
  'conf.dataFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SDCRPCDestination {
  /** Use TLS · `config.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `config.tlsConfigBean.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `config.tlsConfigBean.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `config.tlsConfigBean.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `config.tlsConfigBean.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `config.tlsConfigBean.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `config.tlsConfigBean.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `config.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `config.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `config.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `config.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** SDC RPC Connection · `config.hostPorts` */
  sdcRpcConnection?: List;
  /** SDC RPC ID · `config.appId` */
  sdcRpcId?: Text;
  /** Verify Host In Server Certificate · `config.hostVerification` · default true */
  verifyHostInServerCertificate?: Switch;
  /** Retries per Batch · `config.retriesPerBatch` · default 3 */
  retriesPerBatch?: Amount;
  /** Back off period · `config.backOff` · default 30 */
  backOffPeriod?: Amount;
  /** Connection Timeout (ms) · `config.connectionTimeOutMs` · default 5000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `config.readTimeOutMs` · default 2000 */
  readTimeoutInMs?: Amount;
  /** Use Compression · `config.compression` · default true */
  useCompression?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Use TLS · default false */
  'config.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'config.tlsConfigBean.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'config.tlsConfigBean.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'config.tlsConfigBean.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'config.tlsConfigBean.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'config.tlsConfigBean.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'config.tlsConfigBean.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'config.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'config.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'config.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'config.tlsConfigBean.cipherSuites'?: List;
  /** SDC RPC Connection */
  'config.hostPorts'?: List;
  /** SDC RPC ID */
  'config.appId'?: Text;
  /** Verify Host In Server Certificate · default true */
  'config.hostVerification'?: Switch;
  /** Retries per Batch · default 3 */
  'config.retriesPerBatch'?: Amount;
  /** Back off period · default 30 */
  'config.backOff'?: Amount;
  /** Connection Timeout (ms) · default 5000 */
  'config.connectionTimeOutMs'?: Amount;
  /** Read Timeout (ms) · default 2000 */
  'config.readTimeOutMs'?: Amount;
  /** Use Compression · default true */
  'config.compression'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WriteToSDCRPCDestination {
  /** SDC RPC Connection · `hostPorts` */
  sdcRpcConnection?: Text;
  /** SDC RPC ID · `appId` */
  sdcRpcId?: Text;
  /** Use TLS · `config.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `config.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `config.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `config.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `config.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `config.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `config.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `config.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `config.tlsConfigBean.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `config.tlsConfigBean.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `config.tlsConfigBean.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `config.tlsConfigBean.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `config.tlsConfigBean.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `config.tlsConfigBean.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `config.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `config.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `config.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `config.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** Verify Host In Server Certificate · `config.hostVerification` · default true */
  verifyHostInServerCertificate?: Switch;
  /** Retries per Batch · `config.retriesPerBatch` · default 3 */
  retriesPerBatch?: Amount;
  /** Back off period · `config.backOff` · default 30 */
  backOffPeriod?: Amount;
  /** Connection Timeout (ms) · `config.connectionTimeOutMs` · default 5000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `config.readTimeOutMs` · default 2000 */
  readTimeoutInMs?: Amount;
  /** Use Compression · `config.compression` · default true */
  useCompression?: Switch;
  /** SDC RPC Connection */
  hostPorts?: Text;
  /** SDC RPC ID */
  appId?: Text;
  /** Use TLS · default false */
  'config.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'config.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'config.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'config.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'config.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'config.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'config.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'config.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'config.tlsConfigBean.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'config.tlsConfigBean.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'config.tlsConfigBean.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'config.tlsConfigBean.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'config.tlsConfigBean.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'config.tlsConfigBean.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'config.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'config.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'config.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'config.tlsConfigBean.cipherSuites'?: List;
  /** Verify Host In Server Certificate · default true */
  'config.hostVerification'?: Switch;
  /** Retries per Batch · default 3 */
  'config.retriesPerBatch'?: Amount;
  /** Back off period · default 30 */
  'config.backOff'?: Amount;
  /** Connection Timeout (ms) · default 5000 */
  'config.connectionTimeOutMs'?: Amount;
  /** Read Timeout (ms) · default 2000 */
  'config.readTimeOutMs'?: Amount;
  /** Use Compression · default true */
  'config.compression'?: Switch;
}

export interface WriteToAnotherPipelineDestination {
  /** Use TLS · `config.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `config.tlsConfigBean.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `config.tlsConfigBean.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `config.tlsConfigBean.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `config.tlsConfigBean.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `config.tlsConfigBean.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `config.tlsConfigBean.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `config.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `config.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `config.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `config.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** SDC RPC Connection · `config.hostPorts` */
  sdcRpcConnection?: List;
  /** SDC RPC ID · `config.appId` */
  sdcRpcId?: Text;
  /** Verify Host In Server Certificate · `config.hostVerification` · default true */
  verifyHostInServerCertificate?: Switch;
  /** Retries per Batch · `config.retriesPerBatch` · default 3 */
  retriesPerBatch?: Amount;
  /** Back off period · `config.backOff` · default 30 */
  backOffPeriod?: Amount;
  /** Connection Timeout (ms) · `config.connectionTimeOutMs` · default 5000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `config.readTimeOutMs` · default 2000 */
  readTimeoutInMs?: Amount;
  /** Use Compression · `config.compression` · default true */
  useCompression?: Switch;
  /** Use TLS · default false */
  'config.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'config.tlsConfigBean.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'config.tlsConfigBean.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'config.tlsConfigBean.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'config.tlsConfigBean.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'config.tlsConfigBean.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'config.tlsConfigBean.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'config.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'config.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'config.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'config.tlsConfigBean.cipherSuites'?: List;
  /** SDC RPC Connection */
  'config.hostPorts'?: List;
  /** SDC RPC ID */
  'config.appId'?: Text;
  /** Verify Host In Server Certificate · default true */
  'config.hostVerification'?: Switch;
  /** Retries per Batch · default 3 */
  'config.retriesPerBatch'?: Amount;
  /** Back off period · default 30 */
  'config.backOff'?: Amount;
  /** Connection Timeout (ms) · default 5000 */
  'config.connectionTimeOutMs'?: Amount;
  /** Read Timeout (ms) · default 2000 */
  'config.readTimeOutMs'?: Amount;
  /** Use Compression · default true */
  'config.compression'?: Switch;
}

export interface SplunkDestination {
  /** Splunk API Endpoint · `conf.splunkEndpoint` */
  splunkApiEndpoint?: Text;
  /** Splunk Token · `conf.splunkToken` */
  splunkToken?: Text;
  /** Request Transfer Encoding · `conf.client.transferEncoding` · default "BUFFERED" */
  requestTransferEncoding?: OneOf<TransferEncoding>;
  /** HTTP Compression · `conf.client.httpCompression` · default "NONE" */
  httpCompression?: OneOf<HttpCompression>;
  /** Connect Timeout · `conf.client.connectTimeoutMillis` · default 0 */
  connectTimeout?: Amount;
  /** Read Timeout · `conf.client.readTimeoutMillis` · default 0 */
  readTimeout?: Amount;
  /** Authentication Type · `conf.client.authType` · default "NONE" */
  authenticationType?: OneOf<AuthType>;
  /** Use Proxy · `conf.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.client.proxy.uri` */
  proxyUri?: Text;
  /** Username · `conf.client.proxy.username` */
  username?: Text;
  /** Password · `conf.client.proxy.password` */
  password?: Text;
  /** Use TLS · `conf.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.client.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.client.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.client.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.client.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.client.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.client.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.client.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Enable Request Logging · `conf.client.requestLoggingConfig.enableRequestLogging` · default false */
  enableRequestLogging?: Switch;
  /** Log Level · `conf.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Splunk API Endpoint */
  'conf.splunkEndpoint'?: Text;
  /** Splunk Token */
  'conf.splunkToken'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.transferEncoding'?: OneOf<TransferEncoding>;
  /** HTTP Compression · default "NONE" */
  'conf.client.httpCompression'?: OneOf<HttpCompression>;
  /** Connect Timeout · default 0 */
  'conf.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout · default 0 */
  'conf.client.readTimeoutMillis'?: Amount;
  /** Authentication Type · default "NONE" */
  'conf.client.authType'?: OneOf<AuthType>;
  /** Use Proxy · default false */
  'conf.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.client.proxy.uri'?: Text;
  /** Username */
  'conf.client.proxy.username'?: Text;
  /** Password */
  'conf.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.client.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.client.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.client.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.client.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.client.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.client.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.client.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.client.tlsConfig.cipherSuites'?: List;
  /** Enable Request Logging · default false */
  'conf.client.requestLoggingConfig.enableRequestLogging'?: Switch;
  /** Log Level · default "FINE" */
  'conf.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SyslogDestination {
  /** Protocol · `config.protocol` · default "UDP" */
  protocol?: OneOf<'UDP' | 'TCP'>;
  /** Syslog Host · `config.serverName` · default "localhost" */
  syslogHost?: Text;
  /** Syslog Port · `config.serverPort` · default 514 */
  syslogPort?: Amount;
  /** Message Format · `config.messageFormat` · default "RFC_5424" */
  messageFormat?: OneOf<'RFC_3164' | 'RFC_5424' | 'RFC_5425'>;
  /** Socket Connection Timeout (ms) · `config.timeout` · default 500 */
  socketConnectionTimeoutInMs?: Amount;
  /** TCP Connection Retries · `config.retries` · default 2 */
  tcpConnectionRetries?: Amount;
  /** Enable SSL · `config.useSsl` · default false */
  enableSsl?: Switch;
  /** Timestamp · `config.timestampEL` · default "${time:now()}" */
  timestamp?: Text;
  /** Hostname · `config.hostnameEL` · default "localhost" */
  hostname?: Text;
  /** Severity Level · `config.severityEL` · default "6" */
  severityLevel?: Text;
  /** Syslog Facility · `config.facilityEL` · default "1" */
  syslogFacility?: Text;
  /** Application Name · `config.appNameEL` */
  applicationName?: Text;
  /** Message ID · `config.messageIdEL` */
  messageId?: Text;
  /** Process ID · `config.processIdEL` */
  processId?: Text;
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
  /** Protocol · default "UDP" */
  'config.protocol'?: OneOf<'UDP' | 'TCP'>;
  /** Syslog Host · default "localhost" */
  'config.serverName'?: Text;
  /** Syslog Port · default 514 */
  'config.serverPort'?: Amount;
  /** Message Format · default "RFC_5424" */
  'config.messageFormat'?: OneOf<'RFC_3164' | 'RFC_5424' | 'RFC_5425'>;
  /** Socket Connection Timeout (ms) · default 500 */
  'config.timeout'?: Amount;
  /** TCP Connection Retries · default 2 */
  'config.retries'?: Amount;
  /** Enable SSL · default false */
  'config.useSsl'?: Switch;
  /** Timestamp · default "${time:now()}" */
  'config.timestampEL'?: Text;
  /** Hostname · default "localhost" */
  'config.hostnameEL'?: Text;
  /** Severity Level · default "6" */
  'config.severityEL'?: Text;
  /** Syslog Facility · default "1" */
  'config.facilityEL'?: Text;
  /** Application Name */
  'config.appNameEL'?: Text;
  /** Message ID */
  'config.messageIdEL'?: Text;
  /** Process ID */
  'config.processIdEL'?: Text;
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

export interface ToErrorDestination {
  /** Stop Pipeline on Error · default false */
  stopPipelineOnError?: Switch;
  /** Error Message · default "Sent to error by previous stage" */
  errorMessage?: Text;
}

export interface SendResponseToOriginDestination {
  /** Response Headers · `headers` */
  responseHeaders?: Entries;
  /** Status Code · default 500 */
  statusCode?: Amount;
  /** Response Headers */
  headers?: Entries;
}

export interface SendResponseToOriginDestination2 {
  /** Response Headers · `headers` */
  responseHeaders?: Entries;
  /** Status Code · default 200 */
  statusCode?: Amount;
  /** Response Headers */
  headers?: Entries;
}

export interface HeadersItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** Value */
  value?: Text;
}

export interface WebSocketClientDestination {
  /** Charset · `conf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Delimiter Format · `conf.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Header Line · `conf.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Replace New Line Characters · `conf.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `conf.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Delimiter Character · `conf.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Escape Character · `conf.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Quote Mode · `conf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `conf.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `conf.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `conf.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `conf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `conf.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `conf.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Register Schema · `conf.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Schema Registry URLs · `conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `conf.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataGeneratorFormatConfig.basicAuthUserInfo`, `conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataGeneratorFormatConfig.subject`, `conf.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Include Schema · `conf.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `conf.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `conf.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** Protobuf Descriptor File · `conf.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataGeneratorFormatConfig.messageType` */
  messageType?: Text;
  /** File Name Expression · `conf.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `conf.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `conf.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `conf.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `conf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Resource URL · `conf.resourceUrl` · default "ws://localhost:8080" */
  resourceUrl?: Text;
  /** Headers · `conf.headers` */
  headers?: Beans<HeadersItem>;
  /** Maximum Request Time (sec) · `conf.maxRequestCompletionSecs` · default 60 */
  maximumRequestTimeInSec?: Amount;
  /** Use TLS · `conf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
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
  /** Charset · default "UTF-8" */
  'conf.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'conf.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'conf.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'conf.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'conf.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'conf.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'conf.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'conf.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'conf.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'conf.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'conf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'conf.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'conf.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'conf.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'conf.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'conf.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'conf.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'conf.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'conf.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'conf.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'conf.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'conf.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'conf.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'conf.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'conf.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'conf.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'conf.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'conf.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'conf.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'conf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat8>;
  /** Resource URL · default "ws://localhost:8080" */
  'conf.resourceUrl'?: Text;
  /** Headers */
  'conf.headers'?: Beans<HeadersItem>;
  /** Maximum Request Time (sec) · default 60 */
  'conf.maxRequestCompletionSecs'?: Amount;
  /** Use TLS · default false */
  'conf.tlsConfig.tlsEnabled'?: Switch;
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

export interface DatabricksJobLauncherExecutor {
  /** Credential Type · `conf.credentialsConfigBean.credentialType` */
  credentialType?: OneOf<CredentialType>;
  /** Username · `conf.credentialsConfigBean.username`, `conf.proxyConfigBean.username` */
  username?: Text;
  /** Password · `conf.credentialsConfigBean.password`, `conf.proxyConfigBean.password` */
  password?: Text;
  /** Token · `conf.credentialsConfigBean.token` */
  token?: Text;
  /** Proxy URI · `conf.proxyConfigBean.uri` */
  proxyUri?: Text;
  /** Use TLS · `conf.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.tlsConfigBean.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.tlsConfigBean.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.tlsConfigBean.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.tlsConfigBean.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.tlsConfigBean.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.tlsConfigBean.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** Cluster Base URL · `conf.baseUrl` */
  clusterBaseUrl?: Text;
  /** Use Proxy · `conf.useProxy` · default false */
  useProxy?: Switch;
  /** Job Type · `conf.jobType` */
  jobType?: OneOf<'NOTEBOOK' | 'JAR'>;
  /** Job ID · `conf.jobId` */
  jobId?: Amount;
  /** Parameters · `conf.jarParams`, `conf.notebookParams` */
  parameters?: List | Entries;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Credential Type */
  'conf.credentialsConfigBean.credentialType'?: OneOf<CredentialType>;
  /** Username */
  'conf.credentialsConfigBean.username'?: Text;
  /** Password */
  'conf.credentialsConfigBean.password'?: Text;
  /** Token */
  'conf.credentialsConfigBean.token'?: Text;
  /** Proxy URI */
  'conf.proxyConfigBean.uri'?: Text;
  /** Username */
  'conf.proxyConfigBean.username'?: Text;
  /** Password */
  'conf.proxyConfigBean.password'?: Text;
  /** Use TLS · default false */
  'conf.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'conf.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.tlsConfigBean.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.tlsConfigBean.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.tlsConfigBean.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.tlsConfigBean.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.tlsConfigBean.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.tlsConfigBean.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.tlsConfigBean.cipherSuites'?: List;
  /** Cluster Base URL */
  'conf.baseUrl'?: Text;
  /** Use Proxy · default false */
  'conf.useProxy'?: Switch;
  /** Job Type */
  'conf.jobType'?: OneOf<'NOTEBOOK' | 'JAR'>;
  /** Job ID */
  'conf.jobId'?: Amount;
  /** Parameters */
  'conf.jarParams'?: List;
  /** Parameters */
  'conf.notebookParams'?: Entries;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface ConfItem {
  /** Email IDs · `email` */
  emailIds?: List;
  /** Email Subject · `subject` */
  emailSubject?: Text;
  /** Email Body · `body` */
  emailBody?: Text;
  /** Condition */
  condition?: Text;
  /** Email IDs */
  email?: List;
  /** Email Subject */
  subject?: Text;
  /** Email Body */
  body?: Text;
  /** dummy · default "dummy" */
  dummy?: Text;
}

export interface EmailExecutor {
  /** Email Configuration · `conf` */
  emailConfiguration?: Beans<ConfItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Email Configuration */
  conf?: Beans<ConfItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface PipelineFinisherExecutorExecutor {
  /** Reset Origin · `config.resetOffset` · default false */
  resetOrigin?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Reset Origin · default false */
  'config.resetOffset'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface SFTPFTPFTPSClientExecutor {
  /** Connection · `conf.remoteConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication · `conf.remoteConfig.connection.credentials.auth` · default "NONE" */
  authentication?: OneOf<Auth>;
  /** Username · `conf.remoteConfig.connection.credentials.username` */
  username?: Text;
  /** Password · `conf.remoteConfig.connection.credentials.password` */
  password?: Text;
  /** Strict Host Checking · `conf.remoteConfig.connection.credentials.strictHostChecking` · default true */
  strictHostChecking?: Switch;
  /** Known Hosts file · `conf.remoteConfig.connection.credentials.knownHosts` */
  knownHostsFile?: Text;
  /** Use Client Certificate for FTPS · `conf.remoteConfig.connection.credentials.useFTPSClientCert` · default false */
  useClientCertificateForFtps?: Switch;
  /** FTPS Truststore Provider · `conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider` · default "ALLOW_ALL" */
  ftpsTruststoreProvider?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · `conf.remoteConfig.connection.remoteAddress` · default "sftp://host:port" */
  resourceUrl?: Text;
  /** Protocol · `conf.remoteConfig.connection.protocol` · default "SFTP" */
  protocol?: OneOf<Protocol>;
  /** FTPS Mode · `conf.remoteConfig.connection.ftpsMode` · default "EXPLICIT" */
  ftpsMode?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · `conf.remoteConfig.connection.ftpsDataChannelProtectionLevel` · default "PRIVATE" */
  ftpsDataChannelProtectionLevel?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · `conf.remoteConfig.userDirIsRoot` · default true */
  pathRelativeToUserHomeDirectory?: Switch;
  /** Private Key Provider · `conf.remoteConfig.privateKeyProvider` · default "FILE" */
  privateKeyProvider?: OneOf<PrivateKeyProvider>;
  /** Private Key File · `conf.remoteConfig.privateKey` */
  privateKeyFile?: Text;
  /** Private Key · `conf.remoteConfig.privateKeyPlainText`, `conf.remoteConfig.ftpsPrivateKey` */
  privateKey?: Text;
  /** Private Key Passphrase · `conf.remoteConfig.privateKeyPassphrase` */
  privateKeyPassphrase?: Text;
  /** Use Remote Keystore · `conf.remoteConfig.useRemoteKeyStore` */
  useRemoteKeystore?: Switch;
  /** FTPS Client Certificate Keystore File · `conf.remoteConfig.ftpsClientCertKeystoreFile` */
  ftpsClientCertificateKeystoreFile?: Text;
  /** Certificate Chain · `conf.remoteConfig.ftpsCertificateChain` */
  certificateChain?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · `conf.remoteConfig.ftpsClientCertKeystoreType` · default "JKS" */
  ftpsClientCertificateKeystoreType?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password · `conf.remoteConfig.ftpsClientCertKeystorePassword` */
  ftpsClientCertificateKeystorePassword?: Text;
  /** FTPS Truststore File · `conf.remoteConfig.ftpsTruststoreFile` */
  ftpsTruststoreFile?: Text;
  /** Trusted Certificates · `conf.remoteConfig.ftpsTrustedCertificates` */
  trustedCertificates?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · `conf.remoteConfig.ftpsTruststoreType` · default "JKS" */
  ftpsTruststoreType?: OneOf<TruststoreType>;
  /** FTPS Truststore Password · `conf.remoteConfig.ftpsTruststorePassword` */
  ftpsTruststorePassword?: Text;
  /** Socket Timeout · `conf.remoteConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** Connection Timeout · `conf.remoteConfig.connectionTimeout` · default 0 */
  connectionTimeout?: Amount;
  /** Data Timeout · `conf.remoteConfig.dataTimeout` · default 0 */
  dataTimeout?: Amount;
  /** File Name Expression · `conf.action.filePath` · default "${record:value('/filepath')}" */
  fileNameExpression?: Text;
  /** Task · `conf.action.actionType` · default "DELETE_FILE" */
  task?: OneOf<'DELETE_FILE' | 'MOVE_FILE'>;
  /** Target Directory · `conf.action.targetDir` */
  targetDirectory?: Text;
  /** File Exists Action · `conf.action.fileExistsAction` · default "OVERWRITE" */
  fileExistsAction?: OneOf<WholeFileExistsAction>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Connection · default "MANUAL" */
  'conf.remoteConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication · default "NONE" */
  'conf.remoteConfig.connection.credentials.auth'?: OneOf<Auth>;
  /** Username */
  'conf.remoteConfig.connection.credentials.username'?: Text;
  /** Password */
  'conf.remoteConfig.connection.credentials.password'?: Text;
  /** Strict Host Checking · default true */
  'conf.remoteConfig.connection.credentials.strictHostChecking'?: Switch;
  /** Known Hosts file */
  'conf.remoteConfig.connection.credentials.knownHosts'?: Text;
  /** Use Client Certificate for FTPS · default false */
  'conf.remoteConfig.connection.credentials.useFTPSClientCert'?: Switch;
  /** FTPS Truststore Provider · default "ALLOW_ALL" */
  'conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider'?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · default "sftp://host:port" */
  'conf.remoteConfig.connection.remoteAddress'?: Text;
  /** Protocol · default "SFTP" */
  'conf.remoteConfig.connection.protocol'?: OneOf<Protocol>;
  /** FTPS Mode · default "EXPLICIT" */
  'conf.remoteConfig.connection.ftpsMode'?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · default "PRIVATE" */
  'conf.remoteConfig.connection.ftpsDataChannelProtectionLevel'?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · default true */
  'conf.remoteConfig.userDirIsRoot'?: Switch;
  /** Private Key Provider · default "FILE" */
  'conf.remoteConfig.privateKeyProvider'?: OneOf<PrivateKeyProvider>;
  /** Private Key File */
  'conf.remoteConfig.privateKey'?: Text;
  /** Private Key */
  'conf.remoteConfig.privateKeyPlainText'?: Text;
  /** Private Key Passphrase */
  'conf.remoteConfig.privateKeyPassphrase'?: Text;
  /** Use Remote Keystore */
  'conf.remoteConfig.useRemoteKeyStore'?: Switch;
  /** FTPS Client Certificate Keystore File */
  'conf.remoteConfig.ftpsClientCertKeystoreFile'?: Text;
  /** Private Key */
  'conf.remoteConfig.ftpsPrivateKey'?: Text;
  /** Certificate Chain */
  'conf.remoteConfig.ftpsCertificateChain'?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · default "JKS" */
  'conf.remoteConfig.ftpsClientCertKeystoreType'?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password */
  'conf.remoteConfig.ftpsClientCertKeystorePassword'?: Text;
  /** FTPS Truststore File */
  'conf.remoteConfig.ftpsTruststoreFile'?: Text;
  /** Trusted Certificates */
  'conf.remoteConfig.ftpsTrustedCertificates'?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · default "JKS" */
  'conf.remoteConfig.ftpsTruststoreType'?: OneOf<TruststoreType>;
  /** FTPS Truststore Password */
  'conf.remoteConfig.ftpsTruststorePassword'?: Text;
  /** Socket Timeout · default 0 */
  'conf.remoteConfig.socketTimeout'?: Amount;
  /** Connection Timeout · default 0 */
  'conf.remoteConfig.connectionTimeout'?: Amount;
  /** Data Timeout · default 0 */
  'conf.remoteConfig.dataTimeout'?: Amount;
  /** File Name Expression · default "${record:value('/filepath')}" */
  'conf.action.filePath'?: Text;
  /** Task · default "DELETE_FILE" */
  'conf.action.actionType'?: OneOf<'DELETE_FILE' | 'MOVE_FILE'>;
  /** Target Directory */
  'conf.action.targetDir'?: Text;
  /** File Exists Action · default "OVERWRITE" */
  'conf.action.fileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface ShellExecutor {
  /** Environment variables · `config.environmentVariables` */
  environmentVariables?: Entries;
  /** Timeout (ms) · `config.timeout` · default "1000" */
  timeoutInMs?: Text;
  /** Script · `config.script` */
  script?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Environment variables */
  'config.environmentVariables'?: Entries;
  /** Timeout (ms) · default "1000" */
  'config.timeout'?: Text;
  /** Script */
  'config.script'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface CoAPServerOrigin {
  /** CoAP Listening Port · `coAPServerConfigs.port` · default 5683 */
  coapListeningPort?: Amount;
  /** Max Concurrent Requests · `coAPServerConfigs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Resource Name · `coAPServerConfigs.resourceName` · default "sdc" */
  resourceName?: Text;
  /** Network Configuration · `coAPServerConfigs.networkConfigs` */
  networkConfiguration?: Entries;
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
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** CoAP Listening Port · default 5683 */
  'coAPServerConfigs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'coAPServerConfigs.maxConcurrentRequests'?: Amount;
  /** Resource Name · default "sdc" */
  'coAPServerConfigs.resourceName'?: Text;
  /** Network Configuration */
  'coAPServerConfigs.networkConfigs'?: Entries;
  /** Data Format */
  dataFormat?: OneOf<DataFormat7>;
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
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FragmentOriginOrigin {
  /** FragmentId · `conf.fragmentId` */
  fragmentid?: Text;
  /** Fragment Instance Id · `conf.fragmentInstanceId` */
  fragmentInstanceId?: Text;
  /** FragmentId */
  'conf.fragmentId'?: Text;
  /** Fragment Instance Id */
  'conf.fragmentInstanceId'?: Text;
}

export interface GRPCClientOrigin {
  /** Resource URL · `conf.resourceUrl` · default "localhost:50051" */
  resourceUrl?: Text;
  /** Service Method · `conf.serviceMethod` · default "helloworld.Greeter/SayHello" */
  serviceMethod?: Text;
  /** Request Data · `conf.requestData` */
  requestData?: Text;
  /** Method Type · `conf.gRPCMode` · default "UNARY_RPC" */
  methodType?: OneOf<'UNARY_RPC' | 'SERVER_STREAMING_RPC'>;
  /** Polling Interval (ms) · `conf.pollingInterval` · default 5000 */
  pollingIntervalInMs?: Amount;
  /** Connect Timeout (secs) · `conf.connectTimeout` · default 10 */
  connectTimeoutInSecs?: Amount;
  /** Keep Alive Time (secs) · `conf.keepaliveTime` · default 10 */
  keepAliveTimeInSecs?: Amount;
  /** Additional Headers · `conf.addlHeaders` */
  additionalHeaders?: Entries;
  /** Emit Defaults · `conf.emitDefaults` · default false */
  emitDefaults?: Switch;
  /** Use TLS · `conf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Keystore File · `conf.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Keystore Type · `conf.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Truststore File · `conf.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
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
  /** Insecure · `conf.insecure` · default false */
  insecure?: Switch;
  /** Authority · `conf.authority` */
  authority?: Text;
  /** Server Name · `conf.serverName` */
  serverName?: Text;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<'DELIMITED' | 'JSON' | 'TEXT'>;
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Resource URL · default "localhost:50051" */
  'conf.resourceUrl'?: Text;
  /** Service Method · default "helloworld.Greeter/SayHello" */
  'conf.serviceMethod'?: Text;
  /** Request Data */
  'conf.requestData'?: Text;
  /** Method Type · default "UNARY_RPC" */
  'conf.gRPCMode'?: OneOf<'UNARY_RPC' | 'SERVER_STREAMING_RPC'>;
  /** Polling Interval (ms) · default 5000 */
  'conf.pollingInterval'?: Amount;
  /** Connect Timeout (secs) · default 10 */
  'conf.connectTimeout'?: Amount;
  /** Keep Alive Time (secs) · default 10 */
  'conf.keepaliveTime'?: Amount;
  /** Additional Headers */
  'conf.addlHeaders'?: Entries;
  /** Emit Defaults · default false */
  'conf.emitDefaults'?: Switch;
  /** Use TLS · default false */
  'conf.tlsConfig.tlsEnabled'?: Switch;
  /** Keystore File */
  'conf.tlsConfig.keyStoreFilePath'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Truststore File */
  'conf.tlsConfig.trustStoreFilePath'?: Text;
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
  /** Insecure · default false */
  'conf.insecure'?: Switch;
  /** Authority */
  'conf.authority'?: Text;
  /** Server Name */
  'conf.serverName'?: Text;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<'DELIMITED' | 'JSON' | 'TEXT'>;
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface ResponseStatusActionConfigsItem {
  /** HTTP Status Code · `statusCode` · default 500 */
  httpStatusCode?: Amount;
  /** Action for status · `action` · default "RETRY_EXPONENTIAL_BACKOFF" */
  actionForStatus?: OneOf<Action>;
  /** Base Backoff Interval (ms) · `backoffInterval` · default 1000 */
  baseBackoffIntervalInMs?: Amount;
  /** Max Retries · `maxNumRetries` · default 10 */
  maxRetries?: Amount;
  /** HTTP Status Code · default 500 */
  statusCode?: Amount;
  /** Action for status · default "RETRY_EXPONENTIAL_BACKOFF" */
  action?: OneOf<Action>;
  /** Base Backoff Interval (ms) · default 1000 */
  backoffInterval?: Amount;
  /** Max Retries · default 10 */
  maxNumRetries?: Amount;
}

export interface HTTPClientOrigin {
  /** Max Batch Size (records) · `conf.basic.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `conf.basic.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
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
  /** Resource URL · `conf.resourceUrl` · default "https://stream.twitter.com/1.1/statuses/sample.json" */
  resourceUrl?: Text;
  /** Headers · `conf.headers` */
  headers?: Entries;
  /** HTTP Method · `conf.httpMethod` · default "GET" */
  httpMethod?: OneOf<'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'>;
  /** Body Time Zone · `conf.timeZoneID` · default "UTC" */
  bodyTimeZone?: Text;
  /** Request Body · `conf.requestBody` */
  requestBody?: Text;
  /** Default Request Content Type · `conf.defaultRequestContentType` · default "application/json" */
  defaultRequestContentType?: Text;
  /** Request Transfer Encoding · `conf.client.transferEncoding`, `conf.client.oauth2.transferEncoding` · default "BUFFERED" */
  requestTransferEncoding?: OneOf<TransferEncoding>;
  /** HTTP Compression · `conf.client.httpCompression` · default "NONE" */
  httpCompression?: OneOf<HttpCompression>;
  /** Connect Timeout · `conf.client.connectTimeoutMillis` · default 250000 */
  connectTimeout?: Amount;
  /** Read Timeout · `conf.client.readTimeoutMillis` · default 30000 */
  readTimeout?: Amount;
  /** Authentication Type · `conf.client.authType` · default "NONE" */
  authenticationType?: OneOf<AuthType>;
  /** Principal · `conf.client.spnegoPrincipal` */
  principal?: Text;
  /** Principal Password · `conf.client.spnegoPrincipalPassword` */
  principalPassword?: Text;
  /** Keytab File · `conf.client.spnegoKeytabFile` */
  keytabFile?: Text;
  /** Use OAuth 2 · `conf.client.useOAuth2` · default false */
  useOauth2?: Switch;
  /** Consumer Key · `conf.client.oauth.consumerKey` */
  consumerKey?: Text;
  /** Consumer Secret · `conf.client.oauth.consumerSecret` */
  consumerSecret?: Text;
  /** Token · `conf.client.oauth.token` */
  token?: Text;
  /** Token Secret · `conf.client.oauth.tokenSecret` */
  tokenSecret?: Text;
  /** Credentials Grant Type · `conf.client.oauth2.credentialsGrantType` */
  credentialsGrantType?: OneOf<CredentialsGrantType>;
  /** Token URL · `conf.client.oauth2.tokenUrl` */
  tokenUrl?: Text;
  /** Client ID · `conf.client.oauth2.clientId`, `conf.client.oauth2.resourceOwnerClientId` */
  clientId?: Text;
  /** Client Secret · `conf.client.oauth2.clientSecret`, `conf.client.oauth2.resourceOwnerClientSecret` */
  clientSecret?: Text;
  /** Username · `conf.client.oauth2.username`, `conf.client.basicAuth.username`, `conf.client.proxy.username` */
  username?: Text;
  /** Password · `conf.client.oauth2.password`, `conf.client.basicAuth.password`, `conf.client.proxy.password` */
  password?: Text;
  /** JWT Signing Algorithm · `conf.client.oauth2.algorithm` · default "NONE" */
  jwtSigningAlgorithm?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) · `conf.client.oauth2.key` */
  jwtSigningKeyInBase64Encoded?: Text;
  /** JWT Claims · `conf.client.oauth2.jwtClaims` */
  jwtClaims?: Text;
  /** Additional Key-Value pairs in token request body · `conf.client.oauth2.additionalValues` */
  additionalKeyValuePairsInTokenRequestBody?: Beans<AdditionalValuesItem>;
  /** Use Proxy · `conf.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.client.proxy.uri` */
  proxyUri?: Text;
  /** Use TLS · `conf.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.client.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.client.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.client.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.client.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.client.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.client.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.client.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Enable Request Logging · `conf.client.requestLoggingConfig.enableRequestLogging` · default false */
  enableRequestLogging?: Switch;
  /** Log Level · `conf.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Mode · `conf.httpMode` · default "STREAMING" */
  mode?: OneOf<'STREAMING' | 'POLLING' | 'BATCH'>;
  /** Polling Interval (ms) · `conf.pollingInterval` · default 5000 */
  pollingIntervalInMs?: Amount;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat2>;
  /** Per-Status Actions · `conf.responseStatusActionConfigs` */
  perStatusActions?: Beans<ResponseStatusActionConfigsItem>;
  /** Records for Remaining Statuses · `conf.propagateAllHttpResponses` · default false */
  recordsForRemainingStatuses?: Switch;
  /** Error Response Body Field · `conf.errorResponseField` · default "outErrorBody" */
  errorResponseBodyField?: Text;
  /** Action for timeout · `conf.responseTimeoutActionConfig.action` · default "RETRY_IMMEDIATELY" */
  actionForTimeout?: OneOf<Action>;
  /** Base Backoff Interval (ms) · `conf.responseTimeoutActionConfig.backoffInterval` · default 1000 */
  baseBackoffIntervalInMs?: Amount;
  /** Max Retries · `conf.responseTimeoutActionConfig.maxNumRetries` · default 10 */
  maxRetries?: Amount;
  /** Pagination Mode · `conf.pagination.mode` · default "NONE" */
  paginationMode?: OneOf<Mode>;
  /** Next Page Link Prefix · `conf.pagination.nextPageURLPrefix` */
  nextPageLinkPrefix?: Text;
  /** Next Page Link Field · `conf.pagination.nextPageFieldPath` */
  nextPageLinkField?: Text;
  /** Stop Condition · `conf.pagination.stopCondition` */
  stopCondition?: Text;
  /** Initial Page/Offset · `conf.pagination.startAt` */
  initialPageOffset?: Amount;
  /** Result Field Path · `conf.pagination.resultFieldPath` */
  resultFieldPath?: Text;
  /** Keep All Fields · `conf.pagination.keepAllFields` · default false */
  keepAllFields?: Switch;
  /** Wait Time Between Pages (ms) · `conf.pagination.rateLimit` · default 2000 */
  waitTimeBetweenPagesInMs?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Max Batch Size (records) · default 1000 */
  'conf.basic.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'conf.basic.maxWaitTime'?: Amount;
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
  /** Resource URL · default "https://stream.twitter.com/1.1/statuses/sample.json" */
  'conf.resourceUrl'?: Text;
  /** Headers */
  'conf.headers'?: Entries;
  /** HTTP Method · default "GET" */
  'conf.httpMethod'?: OneOf<'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'>;
  /** Body Time Zone · default "UTC" */
  'conf.timeZoneID'?: Text;
  /** Request Body */
  'conf.requestBody'?: Text;
  /** Default Request Content Type · default "application/json" */
  'conf.defaultRequestContentType'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.transferEncoding'?: OneOf<TransferEncoding>;
  /** HTTP Compression · default "NONE" */
  'conf.client.httpCompression'?: OneOf<HttpCompression>;
  /** Connect Timeout · default 250000 */
  'conf.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout · default 30000 */
  'conf.client.readTimeoutMillis'?: Amount;
  /** Authentication Type · default "NONE" */
  'conf.client.authType'?: OneOf<AuthType>;
  /** Principal */
  'conf.client.spnegoPrincipal'?: Text;
  /** Principal Password */
  'conf.client.spnegoPrincipalPassword'?: Text;
  /** Keytab File */
  'conf.client.spnegoKeytabFile'?: Text;
  /** Use OAuth 2 · default false */
  'conf.client.useOAuth2'?: Switch;
  /** Consumer Key */
  'conf.client.oauth.consumerKey'?: Text;
  /** Consumer Secret */
  'conf.client.oauth.consumerSecret'?: Text;
  /** Token */
  'conf.client.oauth.token'?: Text;
  /** Token Secret */
  'conf.client.oauth.tokenSecret'?: Text;
  /** Credentials Grant Type */
  'conf.client.oauth2.credentialsGrantType'?: OneOf<CredentialsGrantType>;
  /** Token URL */
  'conf.client.oauth2.tokenUrl'?: Text;
  /** Client ID */
  'conf.client.oauth2.clientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.clientSecret'?: Text;
  /** Username */
  'conf.client.oauth2.username'?: Text;
  /** Password */
  'conf.client.oauth2.password'?: Text;
  /** Client ID */
  'conf.client.oauth2.resourceOwnerClientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.resourceOwnerClientSecret'?: Text;
  /** JWT Signing Algorithm · default "NONE" */
  'conf.client.oauth2.algorithm'?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) */
  'conf.client.oauth2.key'?: Text;
  /** JWT Claims */
  'conf.client.oauth2.jwtClaims'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.oauth2.transferEncoding'?: OneOf<TransferEncoding>;
  /** Additional Key-Value pairs in token request body */
  'conf.client.oauth2.additionalValues'?: Beans<AdditionalValuesItem>;
  /** Username */
  'conf.client.basicAuth.username'?: Text;
  /** Password */
  'conf.client.basicAuth.password'?: Text;
  /** Use Proxy · default false */
  'conf.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.client.proxy.uri'?: Text;
  /** Username */
  'conf.client.proxy.username'?: Text;
  /** Password */
  'conf.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.client.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.client.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.client.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.client.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.client.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.client.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.client.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.client.tlsConfig.cipherSuites'?: List;
  /** Enable Request Logging · default false */
  'conf.client.requestLoggingConfig.enableRequestLogging'?: Switch;
  /** Log Level · default "FINE" */
  'conf.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Mode · default "STREAMING" */
  'conf.httpMode'?: OneOf<'STREAMING' | 'POLLING' | 'BATCH'>;
  /** Polling Interval (ms) · default 5000 */
  'conf.pollingInterval'?: Amount;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat2>;
  /** Per-Status Actions */
  'conf.responseStatusActionConfigs'?: Beans<ResponseStatusActionConfigsItem>;
  /** Records for Remaining Statuses · default false */
  'conf.propagateAllHttpResponses'?: Switch;
  /** Error Response Body Field · default "outErrorBody" */
  'conf.errorResponseField'?: Text;
  /** Action for timeout · default "RETRY_IMMEDIATELY" */
  'conf.responseTimeoutActionConfig.action'?: OneOf<Action>;
  /** Base Backoff Interval (ms) · default 1000 */
  'conf.responseTimeoutActionConfig.backoffInterval'?: Amount;
  /** Max Retries · default 10 */
  'conf.responseTimeoutActionConfig.maxNumRetries'?: Amount;
  /** Pagination Mode · default "NONE" */
  'conf.pagination.mode'?: OneOf<Mode>;
  /** Next Page Link Prefix */
  'conf.pagination.nextPageURLPrefix'?: Text;
  /** Next Page Link Field */
  'conf.pagination.nextPageFieldPath'?: Text;
  /** Stop Condition */
  'conf.pagination.stopCondition'?: Text;
  /** Initial Page/Offset */
  'conf.pagination.startAt'?: Amount;
  /** Result Field Path */
  'conf.pagination.resultFieldPath'?: Text;
  /** Keep All Fields · default false */
  'conf.pagination.keepAllFields'?: Switch;
  /** Wait Time Between Pages (ms) · default 2000 */
  'conf.pagination.rateLimit'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AppIdsItem {
  /**  */
  credential?: Text;
}

export interface BasicAuthUsersItem {
  /** Username */
  username?: Text;
  /** Password */
  password?: Text;
}

export interface HTTPServerOrigin {
  /** Use Kerberos with SPNEGO Authentication · `httpConfigs.spnegoConfigBean.spnegoEnabled` */
  useKerberosWithSpnegoAuthentication?: Switch;
  /** Kerberos Realm · `httpConfigs.spnegoConfigBean.kerberosRealm` */
  kerberosRealm?: Text;
  /** HTTP-SPNEGO Principal · `httpConfigs.spnegoConfigBean.spnegoPrincipal` */
  httpSpnegoPrincipal?: Text;
  /** Keytab file · `httpConfigs.spnegoConfigBean.spnegoKeytabFilePath` */
  keytabFile?: Text;
  /** List of Application IDs · `httpConfigs.appIds` */
  listOfApplicationIds?: Beans<AppIdsItem>;
  /** Basic Authentication Users · `httpConfigs.basicAuthUsers` */
  basicAuthenticationUsers?: Beans<BasicAuthUsersItem>;
  /** Use TLS · `httpConfigs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `httpConfigs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `httpConfigs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `httpConfigs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `httpConfigs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `httpConfigs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `httpConfigs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `httpConfigs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `httpConfigs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `httpConfigs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `httpConfigs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `httpConfigs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** HTTP Listening Port · `httpConfigs.port` · default 8000 */
  httpListeningPort?: Amount;
  /** Max Concurrent Requests · `httpConfigs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Application ID in URL · `httpConfigs.appIdViaQueryParamAllowed` · default false */
  applicationIdInUrl?: Switch;
  /** Max Request Size (MB) · `maxRequestSizeMB` · default 100 */
  maxRequestSizeInMb?: Amount;
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
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use Kerberos with SPNEGO Authentication */
  'httpConfigs.spnegoConfigBean.spnegoEnabled'?: Switch;
  /** Kerberos Realm */
  'httpConfigs.spnegoConfigBean.kerberosRealm'?: Text;
  /** HTTP-SPNEGO Principal */
  'httpConfigs.spnegoConfigBean.spnegoPrincipal'?: Text;
  /** Keytab file */
  'httpConfigs.spnegoConfigBean.spnegoKeytabFilePath'?: Text;
  /** List of Application IDs */
  'httpConfigs.appIds'?: Beans<AppIdsItem>;
  /** Basic Authentication Users */
  'httpConfigs.basicAuthUsers'?: Beans<BasicAuthUsersItem>;
  /** Use TLS · default false */
  'httpConfigs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'httpConfigs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'httpConfigs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'httpConfigs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'httpConfigs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'httpConfigs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'httpConfigs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'httpConfigs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'httpConfigs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'httpConfigs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'httpConfigs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'httpConfigs.tlsConfigBean.cipherSuites'?: List;
  /** HTTP Listening Port · default 8000 */
  'httpConfigs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'httpConfigs.maxConcurrentRequests'?: Amount;
  /** Application ID in URL · default false */
  'httpConfigs.appIdViaQueryParamAllowed'?: Switch;
  /** Max Request Size (MB) · default 100 */
  maxRequestSizeMB?: Amount;
  /** Data Format */
  dataFormat?: OneOf<DataFormat2>;
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
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface NiFiHTTPServerOrigin {
  /** Application ID · `httpConfigs.appId` */
  applicationId?: Text;
  /** Use TLS · `httpConfigs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `httpConfigs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `httpConfigs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `httpConfigs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `httpConfigs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `httpConfigs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `httpConfigs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `httpConfigs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `httpConfigs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `httpConfigs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `httpConfigs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `httpConfigs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** HTTP Listening Port · `httpConfigs.port` · default 8000 */
  httpListeningPort?: Amount;
  /** Max Concurrent Requests · `httpConfigs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Application ID in URL · `httpConfigs.appIdViaQueryParamAllowed` · default false */
  applicationIdInUrl?: Switch;
  /** Max Request Size (MB) · `maxRequestSizeMB` · default 100 */
  maxRequestSizeInMb?: Amount;
  /** FlowFile Version · `flowFileVersion` · default "FLOWFILE_V3" */
  flowfileVersion?: OneOf<'FLOWFILE_V3' | 'FLOWFILE_V2' | 'FLOWFILE_V1'>;
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Application ID */
  'httpConfigs.appId'?: Text;
  /** Use TLS · default false */
  'httpConfigs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'httpConfigs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'httpConfigs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'httpConfigs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'httpConfigs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'httpConfigs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'httpConfigs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'httpConfigs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'httpConfigs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'httpConfigs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'httpConfigs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'httpConfigs.tlsConfigBean.cipherSuites'?: List;
  /** HTTP Listening Port · default 8000 */
  'httpConfigs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'httpConfigs.maxConcurrentRequests'?: Amount;
  /** Application ID in URL · default false */
  'httpConfigs.appIdViaQueryParamAllowed'?: Switch;
  /** Max Request Size (MB) · default 100 */
  maxRequestSizeMB?: Amount;
  /** FlowFile Version · default "FLOWFILE_V3" */
  flowFileVersion?: OneOf<'FLOWFILE_V3' | 'FLOWFILE_V2' | 'FLOWFILE_V1'>;
  /** Data Format */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DATAGRAM' | 'DELIMITED' | 'JSON' | 'LOG' | 'PROTOBUF' | 'TEXT' | 'XML'>;
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface JavaScriptScriptingOrigin {
  /** User Script · `script` */
  userScript?: Text;
  /** Batch Size · `scriptConf.batchSize` · default 1000 */
  batchSize?: Amount;
  /** Number of Threads · `scriptConf.numThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Record Type · `scriptConf.scriptRecordType` · default "NATIVE_OBJECTS" */
  recordType?: OneOf<ScriptRecordType>;
  /** Parameters in Script · `scriptConf.params` */
  parametersInScript?: Entries;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** User Script */
  script?: Text;
  /** Batch Size · default 1000 */
  'scriptConf.batchSize'?: Amount;
  /** Number of Threads · default 1 */
  'scriptConf.numThreads'?: Amount;
  /** Record Type · default "NATIVE_OBJECTS" */
  'scriptConf.scriptRecordType'?: OneOf<ScriptRecordType>;
  /** Parameters in Script */
  'scriptConf.params'?: Entries;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FileInfosItem {
  /** Path · `fileFullPath` */
  path?: Text;
  /** Naming · `fileRollMode` · default "REVERSE_COUNTER" */
  naming?: OneOf<'REVERSE_COUNTER' | 'DATE_YYYY_MM' | 'DATE_YYYY_MM_DD' | 'DATE_YYYY_MM_DD_HH' | 'DATE_YYYY_MM_DD_HH_MM' | 'DATE_YYYY_WW' | 'ALPHABETICAL' | 'PATTERN'>;
  /** Pattern · `patternForToken` · default ".*" */
  pattern?: Text;
  /** Tag */
  tag?: Text;
  /** Path */
  fileFullPath?: Text;
  /** Naming · default "REVERSE_COUNTER" */
  fileRollMode?: OneOf<'REVERSE_COUNTER' | 'DATE_YYYY_MM' | 'DATE_YYYY_MM_DD' | 'DATE_YYYY_MM_DD_HH' | 'DATE_YYYY_MM_DD_HH_MM' | 'DATE_YYYY_WW' | 'ALPHABETICAL' | 'PATTERN'>;
  /** Pattern · default ".*" */
  patternForToken?: Text;
  /** First File */
  firstFile?: Text;
}

export interface FileTailOrigin {
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
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<'JSON' | 'LOG' | 'TEXT'>;
  /** Pattern for Multiline · `conf.multiLineMainPattern` */
  patternForMultiline?: Text;
  /** Maximum Batch Size · `conf.batchSize` · default 1000 */
  maximumBatchSize?: Amount;
  /** Batch Wait Time (secs) · `conf.maxWaitTimeSecs` · default 5 */
  batchWaitTimeInSecs?: Amount;
  /** File to Tail · `conf.fileInfos` */
  fileToTail?: Beans<FileInfosItem>;
  /** Allow Late Directories · `conf.allowLateDirectories` · default false */
  allowLateDirectories?: Switch;
  /** File Post Processing · `conf.postProcessing` · default "NONE" */
  filePostProcessing?: OneOf<ErrorHandlingOption>;
  /** Archive Directory · `conf.archiveDir` */
  archiveDirectory?: Text;
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
  /** Data Format */
  'conf.dataFormat'?: OneOf<'JSON' | 'LOG' | 'TEXT'>;
  /** Pattern for Multiline */
  'conf.multiLineMainPattern'?: Text;
  /** Maximum Batch Size · default 1000 */
  'conf.batchSize'?: Amount;
  /** Batch Wait Time (secs) · default 5 */
  'conf.maxWaitTimeSecs'?: Amount;
  /** File to Tail */
  'conf.fileInfos'?: Beans<FileInfosItem>;
  /** Allow Late Directories · default false */
  'conf.allowLateDirectories'?: Switch;
  /** File Post Processing · default "NONE" */
  'conf.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archive Directory */
  'conf.archiveDir'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface MQTTSubscriberOrigin {
  /** Broker URL · `commonConf.brokerUrl` · default "tcp://localhost:1883" */
  brokerUrl?: Text;
  /** Client ID · `commonConf.clientId` · default "${pipeline:id()}" */
  clientId?: Text;
  /** Quality of Service · `commonConf.qos` · default "AT_MOST_ONCE" */
  qualityOfService?: OneOf<Qos>;
  /** Client Persistence Mechanism · `commonConf.persistenceMechanism` · default "MEMORY" */
  clientPersistenceMechanism?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · `commonConf.dataDir` · default "/tmp" */
  clientPersistenceDataDirectory?: Text;
  /** Keep Alive Interval (secs) · `commonConf.keepAlive` · default 60 */
  keepAliveIntervalInSecs?: Amount;
  /** Use Credentials · `commonConf.useAuth` · default false */
  useCredentials?: Switch;
  /** Clean Session · `commonConf.cleanSession` · default false */
  cleanSession?: Switch;
  /** Username · `commonConf.username` */
  username?: Text;
  /** Password · `commonConf.password` */
  password?: Text;
  /** Use TLS · `commonConf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `commonConf.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `commonConf.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `commonConf.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `commonConf.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `commonConf.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `commonConf.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `commonConf.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `commonConf.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `commonConf.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `commonConf.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `commonConf.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `commonConf.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `commonConf.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `commonConf.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `commonConf.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `commonConf.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `commonConf.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Topic Filter · `subscriberConf.topicFilters` */
  topicFilter?: List;
  /** Data Format · `subscriberConf.dataFormat` */
  dataFormat?: OneOf<DataFormat7>;
  /** Compression Format · `subscriberConf.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `subscriberConf.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `subscriberConf.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `subscriberConf.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `subscriberConf.dataFormatConfig.textMaxLineLen`, `subscriberConf.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `subscriberConf.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `subscriberConf.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `subscriberConf.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** Max Object Length (chars) · `subscriberConf.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `subscriberConf.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `subscriberConf.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `subscriberConf.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `subscriberConf.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `subscriberConf.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `subscriberConf.dataFormatConfig.csvCustomEscape`, `subscriberConf.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `subscriberConf.dataFormatConfig.csvCustomQuote`, `subscriberConf.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `subscriberConf.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `subscriberConf.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `subscriberConf.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `subscriberConf.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `subscriberConf.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `subscriberConf.dataFormatConfig.csvMaxObjectLen`, `subscriberConf.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `subscriberConf.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `subscriberConf.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `subscriberConf.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `subscriberConf.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `subscriberConf.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `subscriberConf.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `subscriberConf.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `subscriberConf.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `subscriberConf.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `subscriberConf.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `subscriberConf.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `subscriberConf.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `subscriberConf.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `subscriberConf.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `subscriberConf.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `subscriberConf.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `subscriberConf.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `subscriberConf.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `subscriberConf.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `subscriberConf.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `subscriberConf.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `subscriberConf.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `subscriberConf.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `subscriberConf.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `subscriberConf.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `subscriberConf.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `subscriberConf.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `subscriberConf.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `subscriberConf.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `subscriberConf.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `subscriberConf.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `subscriberConf.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `subscriberConf.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `subscriberConf.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `subscriberConf.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `subscriberConf.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `subscriberConf.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `subscriberConf.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `subscriberConf.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `subscriberConf.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `subscriberConf.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `subscriberConf.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `subscriberConf.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `subscriberConf.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `subscriberConf.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `subscriberConf.dataFormatConfig.netflowOutputValuesMode`, `subscriberConf.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `subscriberConf.dataFormatConfig.maxTemplateCacheSize`, `subscriberConf.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `subscriberConf.dataFormatConfig.templateCacheTimeoutMs`, `subscriberConf.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `subscriberConf.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `subscriberConf.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `subscriberConf.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `subscriberConf.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `subscriberConf.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `subscriberConf.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `subscriberConf.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Broker URL · default "tcp://localhost:1883" */
  'commonConf.brokerUrl'?: Text;
  /** Client ID · default "${pipeline:id()}" */
  'commonConf.clientId'?: Text;
  /** Quality of Service · default "AT_MOST_ONCE" */
  'commonConf.qos'?: OneOf<Qos>;
  /** Client Persistence Mechanism · default "MEMORY" */
  'commonConf.persistenceMechanism'?: OneOf<PersistenceMechanism>;
  /** Client Persistence Data Directory · default "/tmp" */
  'commonConf.dataDir'?: Text;
  /** Keep Alive Interval (secs) · default 60 */
  'commonConf.keepAlive'?: Amount;
  /** Use Credentials · default false */
  'commonConf.useAuth'?: Switch;
  /** Clean Session · default false */
  'commonConf.cleanSession'?: Switch;
  /** Username */
  'commonConf.username'?: Text;
  /** Password */
  'commonConf.password'?: Text;
  /** Use TLS · default false */
  'commonConf.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'commonConf.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'commonConf.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'commonConf.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'commonConf.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'commonConf.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'commonConf.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'commonConf.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'commonConf.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'commonConf.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'commonConf.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'commonConf.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'commonConf.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'commonConf.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'commonConf.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'commonConf.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'commonConf.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'commonConf.tlsConfig.cipherSuites'?: List;
  /** Topic Filter */
  'subscriberConf.topicFilters'?: List;
  /** Data Format */
  'subscriberConf.dataFormat'?: OneOf<DataFormat7>;
  /** Compression Format · default "NONE" */
  'subscriberConf.dataFormatConfig.compression'?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'subscriberConf.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'subscriberConf.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'subscriberConf.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'subscriberConf.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'subscriberConf.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'subscriberConf.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'subscriberConf.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** Max Object Length (chars) · default 4096 */
  'subscriberConf.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'subscriberConf.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'subscriberConf.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'subscriberConf.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'subscriberConf.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'subscriberConf.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'subscriberConf.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'subscriberConf.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'subscriberConf.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'subscriberConf.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'subscriberConf.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'subscriberConf.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'subscriberConf.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'subscriberConf.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'subscriberConf.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'subscriberConf.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'subscriberConf.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'subscriberConf.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'subscriberConf.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'subscriberConf.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'subscriberConf.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'subscriberConf.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'subscriberConf.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'subscriberConf.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'subscriberConf.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'subscriberConf.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'subscriberConf.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'subscriberConf.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'subscriberConf.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'subscriberConf.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'subscriberConf.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'subscriberConf.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'subscriberConf.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'subscriberConf.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'subscriberConf.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'subscriberConf.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'subscriberConf.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'subscriberConf.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'subscriberConf.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'subscriberConf.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'subscriberConf.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'subscriberConf.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'subscriberConf.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'subscriberConf.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'subscriberConf.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'subscriberConf.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'subscriberConf.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'subscriberConf.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'subscriberConf.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'subscriberConf.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'subscriberConf.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'subscriberConf.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'subscriberConf.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'subscriberConf.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'subscriberConf.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'subscriberConf.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'subscriberConf.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'subscriberConf.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'subscriberConf.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'subscriberConf.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'subscriberConf.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'subscriberConf.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'subscriberConf.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'subscriberConf.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'subscriberConf.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'subscriberConf.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'subscriberConf.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'subscriberConf.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'subscriberConf.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'subscriberConf.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'subscriberConf.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'subscriberConf.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'subscriberConf.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'subscriberConf.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'subscriberConf.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'subscriberConf.dataFormatConfig.excelSheetNames'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface NodeIdConfigsItem {
  /** Field Name · `field` */
  fieldName?: Text;
  /** Field Name */
  field?: Text;
  /** Identifier */
  identifier?: Text;
  /** Identifier Type · default "NUMERIC" */
  identifierType?: OneOf<IdentifierType>;
  /** Namespace Index · default 0 */
  namespaceIndex?: Amount;
}

export interface OPCUAClientOrigin {
  /** Resource URL · `conf.resourceUrl` · default "opc.tcp://localhost:12686/example" */
  resourceUrl?: Text;
  /** Application Name · `conf.applicationName` · default "SDC OPC UA Client" */
  applicationName?: Text;
  /** Application URI · `conf.applicationUri` · default "urn:sdc:pipeline:${pipeline:id()}" */
  applicationUri?: Text;
  /** Request Timeout · `conf.requestTimeoutMillis` · default 5000 */
  requestTimeout?: Amount;
  /** Session Timeout · `conf.sessionTimeoutMillis` · default 120000 */
  sessionTimeout?: Amount;
  /** Processing Mode · `conf.readMode` · default "POLLING" */
  processingMode?: OneOf<'POLLING' | 'SUBSCRIBE' | 'BROWSE_NODES'>;
  /** Polling Interval (ms) · `conf.pollingInterval` · default 5000 */
  pollingIntervalInMs?: Amount;
  /** Security Policy · `conf.securityPolicy` · default "NONE" */
  securityPolicy?: OneOf<'NONE' | 'BASIC_128_RSA_15' | 'BASIC_256' | 'BASIC_256_SHA_256'>;
  /** Client Private Key Alias · `conf.clientKeyAlias` · default "client-ai" */
  clientPrivateKeyAlias?: Text;
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
  /** Use Default Protocols · `conf.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** NodeId Fetch Mode · `conf.nodeIdFetchMode` · default "MANUAL" */
  nodeidFetchMode?: OneOf<'MANUAL' | 'FILE' | 'BROWSE'>;
  /** `conf.nodeIdConfigs` */
  nodeIdConfigs?: Beans<NodeIdConfigsItem>;
  /** NodeId File Path · `conf.nodeIdConfigsFilePath` · default "${runtime:loadResource('nodeIdConfigs.json', false)}" */
  nodeidFilePath?: Text;
  /** Root Node Identifier · `conf.rootIdentifier` */
  rootNodeIdentifier?: Text;
  /** Root Node Identifier Type · `conf.rootIdentifierType` · default "NUMERIC" */
  rootNodeIdentifierType?: OneOf<IdentifierType>;
  /** Root Node Namespace Index · `conf.rootNamespaceIndex` · default 0 */
  rootNodeNamespaceIndex?: Amount;
  /** NodeId Refresh Interval (sec) · `conf.refreshNodeIdsInterval` · default 3600 */
  nodeidRefreshIntervalInSec?: Amount;
  /** Max Chunk Size · `conf.channelConf.maxChunkSize` · default 65536 */
  maxChunkSize?: Amount;
  /** Max Chunk Count · `conf.channelConf.maxChunkCount` · default 32 */
  maxChunkCount?: Amount;
  /** Max Message Size · `conf.channelConf.maxMessageSize` · default 2097152 */
  maxMessageSize?: Amount;
  /** Max Array Length · `conf.channelConf.maxArrayLength` · default 65536 */
  maxArrayLength?: Amount;
  /** Max String Length · `conf.channelConf.maxStringLength` · default 65536 */
  maxStringLength?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Resource URL · default "opc.tcp://localhost:12686/example" */
  'conf.resourceUrl'?: Text;
  /** Application Name · default "SDC OPC UA Client" */
  'conf.applicationName'?: Text;
  /** Application URI · default "urn:sdc:pipeline:${pipeline:id()}" */
  'conf.applicationUri'?: Text;
  /** Request Timeout · default 5000 */
  'conf.requestTimeoutMillis'?: Amount;
  /** Session Timeout · default 120000 */
  'conf.sessionTimeoutMillis'?: Amount;
  /** Processing Mode · default "POLLING" */
  'conf.readMode'?: OneOf<'POLLING' | 'SUBSCRIBE' | 'BROWSE_NODES'>;
  /** Polling Interval (ms) · default 5000 */
  'conf.pollingInterval'?: Amount;
  /** Security Policy · default "NONE" */
  'conf.securityPolicy'?: OneOf<'NONE' | 'BASIC_128_RSA_15' | 'BASIC_256' | 'BASIC_256_SHA_256'>;
  /** Client Private Key Alias · default "client-ai" */
  'conf.clientKeyAlias'?: Text;
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
  /** Use Default Protocols · default true */
  'conf.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.tlsConfig.cipherSuites'?: List;
  /** NodeId Fetch Mode · default "MANUAL" */
  'conf.nodeIdFetchMode'?: OneOf<'MANUAL' | 'FILE' | 'BROWSE'>;
  /**  */
  'conf.nodeIdConfigs'?: Beans<NodeIdConfigsItem>;
  /** NodeId File Path · default "${runtime:loadResource('nodeIdConfigs.json', false)}" */
  'conf.nodeIdConfigsFilePath'?: Text;
  /** Root Node Identifier */
  'conf.rootIdentifier'?: Text;
  /** Root Node Identifier Type · default "NUMERIC" */
  'conf.rootIdentifierType'?: OneOf<IdentifierType>;
  /** Root Node Namespace Index · default 0 */
  'conf.rootNamespaceIndex'?: Amount;
  /** NodeId Refresh Interval (sec) · default 3600 */
  'conf.refreshNodeIdsInterval'?: Amount;
  /** Max Chunk Size · default 65536 */
  'conf.channelConf.maxChunkSize'?: Amount;
  /** Max Chunk Count · default 32 */
  'conf.channelConf.maxChunkCount'?: Amount;
  /** Max Message Size · default 2097152 */
  'conf.channelConf.maxMessageSize'?: Amount;
  /** Max Array Length · default 65536 */
  'conf.channelConf.maxArrayLength'?: Amount;
  /** Max String Length · default 65536 */
  'conf.channelConf.maxStringLength'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface SFTPFTPFTPSClientOrigin {
  /** Max Batch Size (records) · `conf.basic.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `conf.basic.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
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
  /** Excel Header Option · `conf.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `conf.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `conf.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `conf.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Connection · `conf.remoteConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication · `conf.remoteConfig.connection.credentials.auth` · default "NONE" */
  authentication?: OneOf<Auth>;
  /** Username · `conf.remoteConfig.connection.credentials.username` */
  username?: Text;
  /** Password · `conf.remoteConfig.connection.credentials.password` */
  password?: Text;
  /** Strict Host Checking · `conf.remoteConfig.connection.credentials.strictHostChecking` · default true */
  strictHostChecking?: Switch;
  /** Known Hosts file · `conf.remoteConfig.connection.credentials.knownHosts` */
  knownHostsFile?: Text;
  /** Use Client Certificate for FTPS · `conf.remoteConfig.connection.credentials.useFTPSClientCert` · default false */
  useClientCertificateForFtps?: Switch;
  /** FTPS Truststore Provider · `conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider` · default "ALLOW_ALL" */
  ftpsTruststoreProvider?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · `conf.remoteConfig.connection.remoteAddress` · default "sftp://host:port" */
  resourceUrl?: Text;
  /** Protocol · `conf.remoteConfig.connection.protocol` · default "SFTP" */
  protocol?: OneOf<Protocol>;
  /** FTPS Mode · `conf.remoteConfig.connection.ftpsMode` · default "EXPLICIT" */
  ftpsMode?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · `conf.remoteConfig.connection.ftpsDataChannelProtectionLevel` · default "PRIVATE" */
  ftpsDataChannelProtectionLevel?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · `conf.remoteConfig.userDirIsRoot`, `conf.archiveDirUserDirIsRoot` · default true */
  pathRelativeToUserHomeDirectory?: Switch;
  /** Private Key Provider · `conf.remoteConfig.privateKeyProvider` · default "FILE" */
  privateKeyProvider?: OneOf<PrivateKeyProvider>;
  /** Private Key File · `conf.remoteConfig.privateKey` */
  privateKeyFile?: Text;
  /** Private Key · `conf.remoteConfig.privateKeyPlainText`, `conf.remoteConfig.ftpsPrivateKey` */
  privateKey?: Text;
  /** Private Key Passphrase · `conf.remoteConfig.privateKeyPassphrase` */
  privateKeyPassphrase?: Text;
  /** Use Remote Keystore · `conf.remoteConfig.useRemoteKeyStore` */
  useRemoteKeystore?: Switch;
  /** FTPS Client Certificate Keystore File · `conf.remoteConfig.ftpsClientCertKeystoreFile` */
  ftpsClientCertificateKeystoreFile?: Text;
  /** Certificate Chain · `conf.remoteConfig.ftpsCertificateChain` */
  certificateChain?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · `conf.remoteConfig.ftpsClientCertKeystoreType` · default "JKS" */
  ftpsClientCertificateKeystoreType?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password · `conf.remoteConfig.ftpsClientCertKeystorePassword` */
  ftpsClientCertificateKeystorePassword?: Text;
  /** FTPS Truststore File · `conf.remoteConfig.ftpsTruststoreFile` */
  ftpsTruststoreFile?: Text;
  /** Trusted Certificates · `conf.remoteConfig.ftpsTrustedCertificates` */
  trustedCertificates?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · `conf.remoteConfig.ftpsTruststoreType` · default "JKS" */
  ftpsTruststoreType?: OneOf<TruststoreType>;
  /** FTPS Truststore Password · `conf.remoteConfig.ftpsTruststorePassword` */
  ftpsTruststorePassword?: Text;
  /** Disable Read Ahead Stream · `conf.remoteConfig.disableReadAheadStream` · default false */
  disableReadAheadStream?: Switch;
  /** Socket Timeout · `conf.remoteConfig.socketTimeout` · default 0 */
  socketTimeout?: Amount;
  /** Connection Timeout · `conf.remoteConfig.connectionTimeout` · default 0 */
  connectionTimeout?: Amount;
  /** Data Timeout · `conf.remoteConfig.dataTimeout` · default 0 */
  dataTimeout?: Amount;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<'AVRO' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE' | 'XML'>;
  /** Archive on error · `conf.archiveOnError` · default false */
  archiveOnError?: Switch;
  /** Archive Directory · `conf.errorArchiveDir`, `conf.archiveDir` */
  archiveDirectory?: Text;
  /** Process Subdirectories · `conf.processSubDirectories` · default false */
  processSubdirectories?: Switch;
  /** File Name Pattern Mode · `conf.filePatternMode` · default "GLOB" */
  fileNamePatternMode?: OneOf<PathMatcherMode>;
  /** File Name Pattern · `conf.filePattern` · default "*" */
  fileNamePattern?: Text;
  /** First File to Process · `conf.initialFileToProcess` */
  firstFileToProcess?: Text;
  /** File Processing Delay · `conf.processingDelay` · default 0 */
  fileProcessingDelay?: Amount;
  /** File Post Processing · `conf.postProcessing` · default "NONE" */
  filePostProcessing?: OneOf<ErrorHandlingOption>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Max Batch Size (records) · default 1000 */
  'conf.basic.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'conf.basic.maxWaitTime'?: Amount;
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
  /** Excel Header Option */
  'conf.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'conf.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'conf.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'conf.dataFormatConfig.excelSheetNames'?: List;
  /** Connection · default "MANUAL" */
  'conf.remoteConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Authentication · default "NONE" */
  'conf.remoteConfig.connection.credentials.auth'?: OneOf<Auth>;
  /** Username */
  'conf.remoteConfig.connection.credentials.username'?: Text;
  /** Password */
  'conf.remoteConfig.connection.credentials.password'?: Text;
  /** Strict Host Checking · default true */
  'conf.remoteConfig.connection.credentials.strictHostChecking'?: Switch;
  /** Known Hosts file */
  'conf.remoteConfig.connection.credentials.knownHosts'?: Text;
  /** Use Client Certificate for FTPS · default false */
  'conf.remoteConfig.connection.credentials.useFTPSClientCert'?: Switch;
  /** FTPS Truststore Provider · default "ALLOW_ALL" */
  'conf.remoteConfig.connection.credentials.ftpsTrustStoreProvider'?: OneOf<FtpsTrustStoreProvider>;
  /** Resource URL · default "sftp://host:port" */
  'conf.remoteConfig.connection.remoteAddress'?: Text;
  /** Protocol · default "SFTP" */
  'conf.remoteConfig.connection.protocol'?: OneOf<Protocol>;
  /** FTPS Mode · default "EXPLICIT" */
  'conf.remoteConfig.connection.ftpsMode'?: OneOf<FtpsMode>;
  /** FTPS Data Channel Protection Level · default "PRIVATE" */
  'conf.remoteConfig.connection.ftpsDataChannelProtectionLevel'?: OneOf<FtpsDataChannelProtectionLevel>;
  /** Path Relative to User Home Directory · default true */
  'conf.remoteConfig.userDirIsRoot'?: Switch;
  /** Private Key Provider · default "FILE" */
  'conf.remoteConfig.privateKeyProvider'?: OneOf<PrivateKeyProvider>;
  /** Private Key File */
  'conf.remoteConfig.privateKey'?: Text;
  /** Private Key */
  'conf.remoteConfig.privateKeyPlainText'?: Text;
  /** Private Key Passphrase */
  'conf.remoteConfig.privateKeyPassphrase'?: Text;
  /** Use Remote Keystore */
  'conf.remoteConfig.useRemoteKeyStore'?: Switch;
  /** FTPS Client Certificate Keystore File */
  'conf.remoteConfig.ftpsClientCertKeystoreFile'?: Text;
  /** Private Key */
  'conf.remoteConfig.ftpsPrivateKey'?: Text;
  /** Certificate Chain */
  'conf.remoteConfig.ftpsCertificateChain'?: Beans<FtpsCertificateChainItem>;
  /** FTPS Client Certificate Keystore Type · default "JKS" */
  'conf.remoteConfig.ftpsClientCertKeystoreType'?: OneOf<TruststoreType>;
  /** FTPS Client Certificate Keystore Password */
  'conf.remoteConfig.ftpsClientCertKeystorePassword'?: Text;
  /** FTPS Truststore File */
  'conf.remoteConfig.ftpsTruststoreFile'?: Text;
  /** Trusted Certificates */
  'conf.remoteConfig.ftpsTrustedCertificates'?: Beans<FtpsTrustedCertificatesItem>;
  /** FTPS Truststore Type · default "JKS" */
  'conf.remoteConfig.ftpsTruststoreType'?: OneOf<TruststoreType>;
  /** FTPS Truststore Password */
  'conf.remoteConfig.ftpsTruststorePassword'?: Text;
  /** Disable Read Ahead Stream · default false */
  'conf.remoteConfig.disableReadAheadStream'?: Switch;
  /** Socket Timeout · default 0 */
  'conf.remoteConfig.socketTimeout'?: Amount;
  /** Connection Timeout · default 0 */
  'conf.remoteConfig.connectionTimeout'?: Amount;
  /** Data Timeout · default 0 */
  'conf.remoteConfig.dataTimeout'?: Amount;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<'AVRO' | 'DELIMITED' | 'EXCEL' | 'JSON' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE' | 'XML'>;
  /** Archive on error · default false */
  'conf.archiveOnError'?: Switch;
  /** Archive Directory */
  'conf.errorArchiveDir'?: Text;
  /** Process Subdirectories · default false */
  'conf.processSubDirectories'?: Switch;
  /** File Name Pattern Mode · default "GLOB" */
  'conf.filePatternMode'?: OneOf<PathMatcherMode>;
  /** File Name Pattern · default "*" */
  'conf.filePattern'?: Text;
  /** First File to Process */
  'conf.initialFileToProcess'?: Text;
  /** File Processing Delay · default 0 */
  'conf.processingDelay'?: Amount;
  /** File Post Processing · default "NONE" */
  'conf.postProcessing'?: OneOf<ErrorHandlingOption>;
  /** Archive Directory */
  'conf.archiveDir'?: Text;
  /** Path Relative to User Home Directory · default true */
  'conf.archiveDirUserDirIsRoot'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface RESTServiceOrigin {
  /** Use Kerberos with SPNEGO Authentication · `httpConfigs.spnegoConfigBean.spnegoEnabled` */
  useKerberosWithSpnegoAuthentication?: Switch;
  /** Kerberos Realm · `httpConfigs.spnegoConfigBean.kerberosRealm` */
  kerberosRealm?: Text;
  /** HTTP-SPNEGO Principal · `httpConfigs.spnegoConfigBean.spnegoPrincipal` */
  httpSpnegoPrincipal?: Text;
  /** Keytab file · `httpConfigs.spnegoConfigBean.spnegoKeytabFilePath` */
  keytabFile?: Text;
  /** List of Application IDs · `httpConfigs.appIds` */
  listOfApplicationIds?: Beans<AppIdsItem>;
  /** Basic Authentication Users · `httpConfigs.basicAuthUsers` */
  basicAuthenticationUsers?: Beans<BasicAuthUsersItem>;
  /** Use TLS · `httpConfigs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `httpConfigs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `httpConfigs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `httpConfigs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `httpConfigs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `httpConfigs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `httpConfigs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `httpConfigs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `httpConfigs.tlsConfigBean.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `httpConfigs.tlsConfigBean.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `httpConfigs.tlsConfigBean.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `httpConfigs.tlsConfigBean.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `httpConfigs.tlsConfigBean.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `httpConfigs.tlsConfigBean.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `httpConfigs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `httpConfigs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `httpConfigs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `httpConfigs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** Require Client Authentication · `httpConfigs.needClientAuth` · default false */
  requireClientAuthentication?: Switch;
  /** Use API Gateway · `httpConfigs.useApiGateway` · default false */
  useApiGateway?: Switch;
  /** Gateway Service Name · `httpConfigs.serviceName` */
  gatewayServiceName?: Text;
  /** Require Gateway Authentication · `httpConfigs.needGatewayAuth` · default false */
  requireGatewayAuthentication?: Switch;
  /** HTTP Listening Port · `httpConfigs.port` · default 8000 */
  httpListeningPort?: Amount;
  /** Max Concurrent Requests · `httpConfigs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Application ID in URL · `httpConfigs.appIdViaQueryParamAllowed` · default false */
  applicationIdInUrl?: Switch;
  /** Max Request Size (MB) · `maxRequestSizeMB` · default 100 */
  maxRequestSizeInMb?: Amount;
  /** Compression Format · `dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `dataFormatConfig.charset`, `responseConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
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
  /** JSON Content · `dataFormatConfig.jsonContent`, `responseConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `dataFormatConfig.csvHeader`, `responseConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `dataFormatConfig.csvCustomDelimiter`, `responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `dataFormatConfig.csvCustomEscape`, `dataFormatConfig.csvUnivocityEscape`, `responseConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataFormatConfig.csvCustomQuote`, `dataFormatConfig.csvUnivocityQuote`, `responseConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
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
  /** Avro Schema · `dataFormatConfig.avroSchema`, `responseConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `dataFormatConfig.schemaRegistryUrls`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataFormatConfig.basicAuth`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataFormatConfig.schemaLookupMode`, `responseConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2> | OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataFormatConfig.schemaId`, `responseConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `dataFormatConfig.protoDescriptorFile`, `responseConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataFormatConfig.messageType`, `responseConfig.dataGeneratorFormatConfig.messageType` */
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
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Send Raw Response · `responseConfig.sendRawResponse` · default false */
  sendRawResponse?: Switch;
  /** Delimiter Format · `responseConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Replace New Line Characters · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Quote Mode · `responseConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** Text Field Path · `responseConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `responseConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `responseConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `responseConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Register Schema · `responseConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Include Schema · `responseConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `responseConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `responseConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** File Name Expression · `responseConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `responseConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `responseConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `responseConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use Kerberos with SPNEGO Authentication */
  'httpConfigs.spnegoConfigBean.spnegoEnabled'?: Switch;
  /** Kerberos Realm */
  'httpConfigs.spnegoConfigBean.kerberosRealm'?: Text;
  /** HTTP-SPNEGO Principal */
  'httpConfigs.spnegoConfigBean.spnegoPrincipal'?: Text;
  /** Keytab file */
  'httpConfigs.spnegoConfigBean.spnegoKeytabFilePath'?: Text;
  /** List of Application IDs */
  'httpConfigs.appIds'?: Beans<AppIdsItem>;
  /** Basic Authentication Users */
  'httpConfigs.basicAuthUsers'?: Beans<BasicAuthUsersItem>;
  /** Use TLS · default false */
  'httpConfigs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'httpConfigs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'httpConfigs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'httpConfigs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'httpConfigs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'httpConfigs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'httpConfigs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'httpConfigs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'httpConfigs.tlsConfigBean.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'httpConfigs.tlsConfigBean.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'httpConfigs.tlsConfigBean.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'httpConfigs.tlsConfigBean.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'httpConfigs.tlsConfigBean.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'httpConfigs.tlsConfigBean.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'httpConfigs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'httpConfigs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'httpConfigs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'httpConfigs.tlsConfigBean.cipherSuites'?: List;
  /** Require Client Authentication · default false */
  'httpConfigs.needClientAuth'?: Switch;
  /** Use API Gateway · default false */
  'httpConfigs.useApiGateway'?: Switch;
  /** Gateway Service Name */
  'httpConfigs.serviceName'?: Text;
  /** Require Gateway Authentication · default false */
  'httpConfigs.needGatewayAuth'?: Switch;
  /** HTTP Listening Port · default 8000 */
  'httpConfigs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'httpConfigs.maxConcurrentRequests'?: Amount;
  /** Application ID in URL · default false */
  'httpConfigs.appIdViaQueryParamAllowed'?: Switch;
  /** Max Request Size (MB) · default 100 */
  maxRequestSizeMB?: Amount;
  /** Data Format · `responseConfig.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat2> | OneOf<DataFormat9>;
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
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
  /** Send Raw Response · default false */
  'responseConfig.sendRawResponse'?: Switch;
  /** Data Format · default "JSON" */
  'responseConfig.dataFormat'?: OneOf<DataFormat9>;
  /** Charset · default "UTF-8" */
  'responseConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'responseConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'responseConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'responseConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'responseConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'responseConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'responseConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'responseConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'responseConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'responseConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'responseConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'responseConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'responseConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'responseConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'responseConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'responseConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'responseConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'responseConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'responseConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'responseConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface SDCRPCOrigin {
  /** Use TLS · `configs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `configs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `configs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `configs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `configs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `configs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `configs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `configs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `configs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `configs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `configs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `configs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** SDC RPC Listening Port · `configs.port` · default 20000 */
  sdcRpcListeningPort?: Amount;
  /** SDC RPC ID · `configs.appId` */
  sdcRpcId?: Text;
  /** Batch Wait Time (secs) · `configs.maxWaitTimeSecs` · default 5 */
  batchWaitTimeInSecs?: Amount;
  /** Max Record Size (MB) · `configs.maxRecordSize` · default 10 */
  maxRecordSizeInMb?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use TLS · default false */
  'configs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'configs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'configs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'configs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'configs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'configs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'configs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'configs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'configs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'configs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'configs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'configs.tlsConfigBean.cipherSuites'?: List;
  /** SDC RPC Listening Port · default 20000 */
  'configs.port'?: Amount;
  /** SDC RPC ID */
  'configs.appId'?: Text;
  /** Batch Wait Time (secs) · default 5 */
  'configs.maxWaitTimeSecs'?: Amount;
  /** Max Record Size (MB) · default 10 */
  'configs.maxRecordSize'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface DevSDCRPCWithBufferingOrigin {
  /** Use TLS · `configs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `configs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `configs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `configs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `configs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `configs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `configs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `configs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `configs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `configs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `configs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `configs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** SDC RPC Listening Port · `configs.port` · default 20000 */
  sdcRpcListeningPort?: Amount;
  /** SDC RPC ID · `configs.appId` */
  sdcRpcId?: Text;
  /** Batch Wait Time (secs) · `configs.maxWaitTimeSecs` · default 5 */
  batchWaitTimeInSecs?: Amount;
  /** Max Record Size (MB) · `configs.maxRecordSize` · default 10 */
  maxRecordSizeInMb?: Amount;
  /** Max Disk Buffer (MB) · `maxDiskBufferMB` · default 100 */
  maxDiskBufferInMb?: Amount;
  /** Wait Time for Empty Batches (millisecs) · `waitTimeForEmptyBatches` · default 1000 */
  waitTimeForEmptyBatchesInMillisecs?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use TLS · default false */
  'configs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'configs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'configs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'configs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'configs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'configs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'configs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'configs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'configs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'configs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'configs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'configs.tlsConfigBean.cipherSuites'?: List;
  /** SDC RPC Listening Port · default 20000 */
  'configs.port'?: Amount;
  /** SDC RPC ID */
  'configs.appId'?: Text;
  /** Batch Wait Time (secs) · default 5 */
  'configs.maxWaitTimeSecs'?: Amount;
  /** Max Record Size (MB) · default 10 */
  'configs.maxRecordSize'?: Amount;
  /** Max Fragments in Memory · default 900 */
  maxFragmentsInMemory?: Amount;
  /** Max Disk Buffer (MB) · default 100 */
  maxDiskBufferMB?: Amount;
  /** Wait Time for Empty Batches (millisecs) · default 1000 */
  waitTimeForEmptyBatches?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface DirectoryOrigin {
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
  /** Allow Late Directory · `conf.allowLateDirectory` · default false */
  allowLateDirectory?: Switch;
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
  /** Allow Late Directory · default false */
  'conf.allowLateDirectory'?: Switch;
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

export interface SystemMetricsOrigin {
  /** Delay Between Batches · `conf.delay` · default 2000 */
  delayBetweenBatches?: Amount;
  /** Fetch Host Information · `conf.fetchHostInfo` · default true */
  fetchHostInformation?: Switch;
  /** Fetch CPU Stats · `conf.fetchCpuStats` · default true */
  fetchCpuStats?: Switch;
  /** Fetch Memory Stats · `conf.fetchMemStats` · default true */
  fetchMemoryStats?: Switch;
  /** Fetch Disk Stats · `conf.fetchDiskStats` · default true */
  fetchDiskStats?: Switch;
  /** Fetch Network Stats · `conf.fetchNetStats` · default true */
  fetchNetworkStats?: Switch;
  /** Fetch Process Stats · `conf.fetchProcessStats` · default false */
  fetchProcessStats?: Switch;
  /** Processes · `conf.processConf.processRegexStr` · default ".*" */
  processes?: Text;
  /** User · `conf.processConf.userRegexStr` · default ".*" */
  user?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Delay Between Batches · default 2000 */
  'conf.delay'?: Amount;
  /** Fetch Host Information · default true */
  'conf.fetchHostInfo'?: Switch;
  /** Fetch CPU Stats · default true */
  'conf.fetchCpuStats'?: Switch;
  /** Fetch Memory Stats · default true */
  'conf.fetchMemStats'?: Switch;
  /** Fetch Disk Stats · default true */
  'conf.fetchDiskStats'?: Switch;
  /** Fetch Network Stats · default true */
  'conf.fetchNetStats'?: Switch;
  /** Fetch Process Stats · default false */
  'conf.fetchProcessStats'?: Switch;
  /** Processes · default ".*" */
  'conf.processConf.processRegexStr'?: Text;
  /** User · default ".*" */
  'conf.processConf.userRegexStr'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface TCPServerOrigin {
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'LOG' | 'SDC_JSON' | 'PROTOBUF' | 'TEXT' | 'XML'>;
  /** Compression Format · `conf.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `conf.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `conf.dataFormatConfig.charset`, `conf.syslogCharset`, `conf.lengthFieldCharset`, `conf.ackMessageCharset` · default "UTF-8" */
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
  /** Record Generation Mode · `conf.dataFormatConfig.netflowOutputValuesMode`, `conf.dataFormatConfig.netflowOutputValuesModeDatagram`, `conf.netflowOutputValuesMode` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `conf.dataFormatConfig.maxTemplateCacheSize`, `conf.dataFormatConfig.maxTemplateCacheSizeDatagram`, `conf.maxTemplateCacheSize` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `conf.dataFormatConfig.templateCacheTimeoutMs`, `conf.dataFormatConfig.templateCacheTimeoutMsDatagram`, `conf.templateCacheTimeoutMs` · default -1 */
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
  /** Use TLS · `conf.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `conf.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** Port · `conf.ports` · default ["9999"] */
  port?: List;
  /** Bind Address · `conf.bindAddress` · default "0.0.0.0" */
  bindAddress?: Text;
  /** Enable Native Transports (Epoll) · `conf.enableEpoll` · default false */
  enableNativeTransportsInEpoll?: Switch;
  /** Number of Receiver Threads · `conf.numThreads` · default 1 */
  numberOfReceiverThreads?: Amount;
  /** TCP Mode · `conf.tcpMode` · default "SYSLOG" */
  tcpMode?: OneOf<'NETFLOW' | 'SYSLOG' | 'DELIMITED_RECORDS' | 'CHARACTER_BASED_LENGTH_FIELD' | 'FLUME_AVRO_IPC'>;
  /** Syslog Message Transfer Framing Mode · `conf.syslogFramingMode` · default "OCTET_COUNTING" */
  syslogMessageTransferFramingMode?: OneOf<'OCTET_COUNTING' | 'NON_TRANSPARENT_FRAMING'>;
  /** Non-transparent-framing Separator · `conf.nonTransparentFramingSeparatorCharStr` · default "\\u000A" */
  nonTransparentFramingSeparator?: Text;
  /** Record separator · `conf.recordSeparatorStr` · default "\\u000A" */
  recordSeparator?: Text;
  /** Max Batch Size (messages) · `conf.batchSize` · default 1000 */
  maxBatchSizeInMessages?: Amount;
  /** Batch Wait Time (ms) · `conf.maxWaitTime` · default 1000 */
  batchWaitTimeInMs?: Amount;
  /** Max Message Size (bytes) · `conf.maxMessageSize` · default 4096 */
  maxMessageSizeInBytes?: Amount;
  /** Ack Time Zone · `conf.timeZoneID` · default "UTC" */
  ackTimeZone?: Text;
  /** Record Processed Ack Message · `conf.recordProcessedAckMessage` */
  recordProcessedAckMessage?: Text;
  /** Batch Completed Ack Message · `conf.batchCompletedAckMessage` */
  batchCompletedAckMessage?: Text;
  /** Read Timeout (seconds) · `conf.readTimeout` · default 300 */
  readTimeoutInSeconds?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Data Format */
  'conf.dataFormat'?: OneOf<'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'LOG' | 'SDC_JSON' | 'PROTOBUF' | 'TEXT' | 'XML'>;
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
  /** Use TLS · default false */
  'conf.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'conf.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.tlsConfigBean.cipherSuites'?: List;
  /** Port · default ["9999"] */
  'conf.ports'?: List;
  /** Bind Address · default "0.0.0.0" */
  'conf.bindAddress'?: Text;
  /** Enable Native Transports (Epoll) · default false */
  'conf.enableEpoll'?: Switch;
  /** Number of Receiver Threads · default 1 */
  'conf.numThreads'?: Amount;
  /** TCP Mode · default "SYSLOG" */
  'conf.tcpMode'?: OneOf<'NETFLOW' | 'SYSLOG' | 'DELIMITED_RECORDS' | 'CHARACTER_BASED_LENGTH_FIELD' | 'FLUME_AVRO_IPC'>;
  /** Syslog Message Transfer Framing Mode · default "OCTET_COUNTING" */
  'conf.syslogFramingMode'?: OneOf<'OCTET_COUNTING' | 'NON_TRANSPARENT_FRAMING'>;
  /** Non-transparent-framing Separator · default "\\u000A" */
  'conf.nonTransparentFramingSeparatorCharStr'?: Text;
  /** Charset · default "UTF-8" */
  'conf.syslogCharset'?: Text;
  /** Record separator · default "\\u000A" */
  'conf.recordSeparatorStr'?: Text;
  /** Charset · default "UTF-8" */
  'conf.lengthFieldCharset'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'conf.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'conf.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'conf.templateCacheTimeoutMs'?: Amount;
  /** Max Batch Size (messages) · default 1000 */
  'conf.batchSize'?: Amount;
  /** Batch Wait Time (ms) · default 1000 */
  'conf.maxWaitTime'?: Amount;
  /** Max Message Size (bytes) · default 4096 */
  'conf.maxMessageSize'?: Amount;
  /** Charset · default "UTF-8" */
  'conf.ackMessageCharset'?: Text;
  /** Ack Time Zone · default "UTC" */
  'conf.timeZoneID'?: Text;
  /** Record Processed Ack Message */
  'conf.recordProcessedAckMessage'?: Text;
  /** Batch Completed Ack Message */
  'conf.batchCompletedAckMessage'?: Text;
  /** Read Timeout (seconds) · default 300 */
  'conf.readTimeout'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface UDPMultithreadedSourceOrigin {
  /** Port · `configs.ports` · default ["9995"] */
  port?: List;
  /** Use Native Transports (epoll) · `configs.enableEpoll` · default false */
  useNativeTransportsInEpoll?: Switch;
  /** Number of Receiver Threads · `configs.numThreads` · default 1 */
  numberOfReceiverThreads?: Amount;
  /** Data Format · `configs.dataFormat` · default "SYSLOG" */
  dataFormat?: OneOf<DatagramMode>;
  /** Max Batch Size (messages) · `configs.batchSize` · default 1000 */
  maxBatchSizeInMessages?: Amount;
  /** Batch Wait Time (ms) · `configs.maxWaitTime` · default 1000 */
  batchWaitTimeInMs?: Amount;
  /** Charset · `configs.syslogCharset`, `configs.collectdCharset`, `configs.rawDataCharset` · default "UTF-8" */
  charset?: Text;
  /** TypesDB File Path · `configs.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `configs.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `configs.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `configs.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `configs.netflowOutputValuesMode` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `configs.maxTemplateCacheSize` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `configs.templateCacheTimeoutMs` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Raw Data Mode · `configs.rawDataMode` · default "CHARACTER" */
  rawDataMode?: OneOf<RawDataMode>;
  /** Output field path · `configs.rawDataOutputField` · default "/data" */
  outputFieldPath?: Text;
  /** Multiple Values Behavior · `configs.rawDataMultipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** Data Separator · `configs.rawDataSeparatorBytes` · default "\\u000A" */
  dataSeparator?: Text;
  /** Number of Worker Threads · `numWorkerThreads` · default 1 */
  numberOfWorkerThreads?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Port · default ["9995"] */
  'configs.ports'?: List;
  /** Use Native Transports (epoll) · default false */
  'configs.enableEpoll'?: Switch;
  /** Number of Receiver Threads · default 1 */
  'configs.numThreads'?: Amount;
  /** Data Format · default "SYSLOG" */
  'configs.dataFormat'?: OneOf<DatagramMode>;
  /** Max Batch Size (messages) · default 1000 */
  'configs.batchSize'?: Amount;
  /** Batch Wait Time (ms) · default 1000 */
  'configs.maxWaitTime'?: Amount;
  /** Charset · default "UTF-8" */
  'configs.syslogCharset'?: Text;
  /** TypesDB File Path */
  'configs.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'configs.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'configs.excludeInterval'?: Switch;
  /** Auth File */
  'configs.authFilePath'?: Text;
  /** Charset · default "UTF-8" */
  'configs.collectdCharset'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'configs.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'configs.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'configs.templateCacheTimeoutMs'?: Amount;
  /** Raw Data Mode · default "CHARACTER" */
  'configs.rawDataMode'?: OneOf<RawDataMode>;
  /** Charset · default "UTF-8" */
  'configs.rawDataCharset'?: Text;
  /** Output field path · default "/data" */
  'configs.rawDataOutputField'?: Text;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'configs.rawDataMultipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** Data Separator · default "\\u000A" */
  'configs.rawDataSeparatorBytes'?: Text;
  /** Packet Queue Size · default 200000 */
  packetQueueSize?: Amount;
  /** Number of Worker Threads · default 1 */
  numWorkerThreads?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface UDPSourceOrigin {
  /** Port · `conf.ports` · default ["9995"] */
  port?: List;
  /** Use Native Transports (epoll) · `conf.enableEpoll` · default false */
  useNativeTransportsInEpoll?: Switch;
  /** Number of Receiver Threads · `conf.numThreads` · default 1 */
  numberOfReceiverThreads?: Amount;
  /** Data Format · `conf.dataFormat` · default "SYSLOG" */
  dataFormat?: OneOf<DatagramMode>;
  /** Max Batch Size (messages) · `conf.batchSize` · default 1000 */
  maxBatchSizeInMessages?: Amount;
  /** Batch Wait Time (ms) · `conf.maxWaitTime` · default 1000 */
  batchWaitTimeInMs?: Amount;
  /** Charset · `conf.syslogCharset`, `conf.collectdCharset`, `conf.rawDataCharset` · default "UTF-8" */
  charset?: Text;
  /** TypesDB File Path · `conf.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `conf.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `conf.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `conf.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `conf.netflowOutputValuesMode` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `conf.maxTemplateCacheSize` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `conf.templateCacheTimeoutMs` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Raw Data Mode · `conf.rawDataMode` · default "CHARACTER" */
  rawDataMode?: OneOf<RawDataMode>;
  /** Output field path · `conf.rawDataOutputField` · default "/data" */
  outputFieldPath?: Text;
  /** Multiple Values Behavior · `conf.rawDataMultipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** Data Separator · `conf.rawDataSeparatorBytes` · default "\\u000A" */
  dataSeparator?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Port · default ["9995"] */
  'conf.ports'?: List;
  /** Use Native Transports (epoll) · default false */
  'conf.enableEpoll'?: Switch;
  /** Number of Receiver Threads · default 1 */
  'conf.numThreads'?: Amount;
  /** Data Format · default "SYSLOG" */
  'conf.dataFormat'?: OneOf<DatagramMode>;
  /** Max Batch Size (messages) · default 1000 */
  'conf.batchSize'?: Amount;
  /** Batch Wait Time (ms) · default 1000 */
  'conf.maxWaitTime'?: Amount;
  /** Charset · default "UTF-8" */
  'conf.syslogCharset'?: Text;
  /** TypesDB File Path */
  'conf.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'conf.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'conf.excludeInterval'?: Switch;
  /** Auth File */
  'conf.authFilePath'?: Text;
  /** Charset · default "UTF-8" */
  'conf.collectdCharset'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'conf.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'conf.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'conf.templateCacheTimeoutMs'?: Amount;
  /** Raw Data Mode · default "CHARACTER" */
  'conf.rawDataMode'?: OneOf<RawDataMode>;
  /** Charset · default "UTF-8" */
  'conf.rawDataCharset'?: Text;
  /** Output field path · default "/data" */
  'conf.rawDataOutputField'?: Text;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'conf.rawDataMultipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** Data Separator · default "\\u000A" */
  'conf.rawDataSeparatorBytes'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface WebSocketClientOrigin {
  /** Resource URL · `conf.resourceUrl` · default "ws://localhost:18630/rest/v1/webSocket?type=status" */
  resourceUrl?: Text;
  /** Headers · `conf.headers` */
  headers?: Entries;
  /** Request Data · `conf.requestBody` */
  requestData?: Text;
  /** Authentication Type · `conf.authType` · default "NONE" */
  authenticationType?: OneOf<'NONE' | 'BASIC'>;
  /** Username · `conf.basicAuth.username` */
  username?: Text;
  /** Password · `conf.basicAuth.password` */
  password?: Text;
  /** Use TLS · `conf.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
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
  /** Data Format · `conf.dataFormat`, `responseConfig.dataFormat` */
  dataFormat?: OneOf<DataFormat7> | OneOf<DataFormat9>;
  /** Compression Format · `conf.dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `conf.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `conf.dataFormatConfig.charset`, `responseConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
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
  /** Max Object Length (chars) · `conf.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `conf.dataFormatConfig.csvHeader`, `responseConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `conf.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `conf.dataFormatConfig.csvCustomDelimiter`, `responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `conf.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `conf.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `conf.dataFormatConfig.csvCustomEscape`, `conf.dataFormatConfig.csvUnivocityEscape`, `responseConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `conf.dataFormatConfig.csvCustomQuote`, `conf.dataFormatConfig.csvUnivocityQuote`, `responseConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
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
  /** Avro Schema Location · `conf.dataFormatConfig.avroSchemaSource`, `responseConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2> | OneOf<AvroSchemaSource>;
  /** Avro Schema · `conf.dataFormatConfig.avroSchema`, `responseConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `conf.dataFormatConfig.schemaRegistryUrls`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `conf.dataFormatConfig.basicAuth`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `conf.dataFormatConfig.schemaLookupMode`, `responseConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2> | OneOf<SchemaLookupMode>;
  /** Schema Subject · `conf.dataFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `conf.dataFormatConfig.schemaId`, `responseConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `conf.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `conf.dataFormatConfig.protoDescriptorFile`, `responseConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `conf.dataFormatConfig.messageType`, `responseConfig.dataGeneratorFormatConfig.messageType` */
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
  /** Send Raw Response · `responseConfig.sendRawResponse` · default false */
  sendRawResponse?: Switch;
  /** Delimiter Format · `responseConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Replace New Line Characters · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Quote Mode · `responseConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** JSON Content · `responseConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Text Field Path · `responseConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `responseConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `responseConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Register Schema · `responseConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Include Schema · `responseConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `responseConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `responseConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** File Name Expression · `responseConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `responseConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `responseConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `responseConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Resource URL · default "ws://localhost:18630/rest/v1/webSocket?type=status" */
  'conf.resourceUrl'?: Text;
  /** Headers */
  'conf.headers'?: Entries;
  /** Request Data */
  'conf.requestBody'?: Text;
  /** Authentication Type · default "NONE" */
  'conf.authType'?: OneOf<'NONE' | 'BASIC'>;
  /** Username */
  'conf.basicAuth.username'?: Text;
  /** Password */
  'conf.basicAuth.password'?: Text;
  /** Use TLS · default false */
  'conf.tlsConfig.tlsEnabled'?: Switch;
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
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat7>;
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
  /** Send Raw Response · default false */
  'responseConfig.sendRawResponse'?: Switch;
  /** Data Format · default "JSON" */
  'responseConfig.dataFormat'?: OneOf<DataFormat9>;
  /** Charset · default "UTF-8" */
  'responseConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'responseConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'responseConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'responseConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'responseConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'responseConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'responseConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'responseConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'responseConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'responseConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'responseConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'responseConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'responseConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'responseConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'responseConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'responseConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'responseConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'responseConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'responseConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'responseConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface WebSocketServerOrigin {
  /** Use TLS · `webSocketConfigs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `webSocketConfigs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `webSocketConfigs.tlsConfigBean.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `webSocketConfigs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `webSocketConfigs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `webSocketConfigs.tlsConfigBean.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `webSocketConfigs.tlsConfigBean.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `webSocketConfigs.tlsConfigBean.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Default Protocols · `webSocketConfigs.tlsConfigBean.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `webSocketConfigs.tlsConfigBean.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `webSocketConfigs.tlsConfigBean.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `webSocketConfigs.tlsConfigBean.cipherSuites` */
  cipherSuites?: List;
  /** WebSocket Listening Port · `webSocketConfigs.port` · default 8080 */
  websocketListeningPort?: Amount;
  /** Max Concurrent Requests · `webSocketConfigs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Application ID · `webSocketConfigs.appId` */
  applicationId?: Text;
  /** Application ID in URL · `webSocketConfigs.appIdViaQueryParamAllowed` · default false */
  applicationIdInUrl?: Switch;
  /** Max Request Size (MB) · `webSocketConfigs.maxRequestSizeMB` · default 100 */
  maxRequestSizeInMb?: Amount;
  /** Idle Timeout (ms) · `webSocketConfigs.idleTimeout` · default 20000 */
  idleTimeoutInMs?: Amount;
  /** Compression Format · `dataFormatConfig.compression` · default "NONE" */
  compressionFormat?: OneOf<Compression>;
  /** File Name Pattern within Compressed Directory · `dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `dataFormatConfig.charset`, `responseConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
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
  /** JSON Content · `dataFormatConfig.jsonContent`, `responseConfig.dataGeneratorFormatConfig.jsonMode` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `dataFormatConfig.csvHeader`, `responseConfig.dataGeneratorFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `dataFormatConfig.csvCustomDelimiter`, `responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `dataFormatConfig.csvCustomEscape`, `dataFormatConfig.csvUnivocityEscape`, `responseConfig.dataGeneratorFormatConfig.csvCustomEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `dataFormatConfig.csvCustomQuote`, `dataFormatConfig.csvUnivocityQuote`, `responseConfig.dataGeneratorFormatConfig.csvCustomQuote` · default "\"" */
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
  /** Avro Schema · `dataFormatConfig.avroSchema`, `responseConfig.dataGeneratorFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `dataFormatConfig.schemaRegistryUrls`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration`, `responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `dataFormatConfig.basicAuth`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo`, `responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `dataFormatConfig.schemaLookupMode`, `responseConfig.dataGeneratorFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2> | OneOf<SchemaLookupMode>;
  /** Schema Subject · `dataFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subject`, `responseConfig.dataGeneratorFormatConfig.subjectToRegister` */
  schemaSubject?: Text;
  /** Schema ID · `dataFormatConfig.schemaId`, `responseConfig.dataGeneratorFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `dataFormatConfig.protoDescriptorFile`, `responseConfig.dataGeneratorFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `dataFormatConfig.messageType`, `responseConfig.dataGeneratorFormatConfig.messageType` */
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
  /** Excel Header Option · `dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Send Raw Response · `responseConfig.sendRawResponse` · default false */
  sendRawResponse?: Switch;
  /** Delimiter Format · `responseConfig.dataGeneratorFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormat?: OneOf<CsvFileFormat>;
  /** Replace New Line Characters · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines` · default true */
  replaceNewLineCharacters?: Switch;
  /** New Line Character Replacement · `responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString` · default " " */
  newLineCharacterReplacement?: Text;
  /** Quote Mode · `responseConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** Text Field Path · `responseConfig.dataGeneratorFormatConfig.textFieldPath` · default "/text" */
  textFieldPath?: Text;
  /** Record Separator · `responseConfig.dataGeneratorFormatConfig.textRecordSeparator` · default "\\n" */
  recordSeparator?: Text;
  /** On Missing Field · `responseConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · `responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull` · default false */
  insertRecordSeparatorIfNoText?: Switch;
  /** Avro Schema Location · `responseConfig.dataGeneratorFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource>;
  /** Register Schema · `responseConfig.dataGeneratorFormatConfig.registerSchema` · default false */
  registerSchema?: Switch;
  /** Include Schema · `responseConfig.dataGeneratorFormatConfig.includeSchema` · default true */
  includeSchema?: Switch;
  /** Avro Compression Codec · `responseConfig.dataGeneratorFormatConfig.avroCompression` · default "NULL" */
  avroCompressionCodec?: OneOf<AvroCompression>;
  /** Binary Field Path · `responseConfig.dataGeneratorFormatConfig.binaryFieldPath` · default "/" */
  binaryFieldPath?: Text;
  /** File Name Expression · `responseConfig.dataGeneratorFormatConfig.fileNameEL` */
  fileNameExpression?: Text;
  /** File Exists · `responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction` · default "TO_ERROR" */
  fileExists?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · `responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents` · default false */
  includeChecksumInEvents?: Switch;
  /** Checksum Algorithm · `responseConfig.dataGeneratorFormatConfig.checksumAlgorithm` · default "MD5" */
  checksumAlgorithm?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · `responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `responseConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `responseConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Use TLS · default false */
  'webSocketConfigs.tlsConfigBean.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'webSocketConfigs.tlsConfigBean.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'webSocketConfigs.tlsConfigBean.keyStoreFilePath'?: Text;
  /** Private Key */
  'webSocketConfigs.tlsConfigBean.privateKey'?: Text;
  /** Certificate Chain */
  'webSocketConfigs.tlsConfigBean.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'webSocketConfigs.tlsConfigBean.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'webSocketConfigs.tlsConfigBean.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'webSocketConfigs.tlsConfigBean.keyStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'webSocketConfigs.tlsConfigBean.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'webSocketConfigs.tlsConfigBean.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'webSocketConfigs.tlsConfigBean.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'webSocketConfigs.tlsConfigBean.cipherSuites'?: List;
  /** WebSocket Listening Port · default 8080 */
  'webSocketConfigs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'webSocketConfigs.maxConcurrentRequests'?: Amount;
  /** Application ID */
  'webSocketConfigs.appId'?: Text;
  /** Application ID in URL · default false */
  'webSocketConfigs.appIdViaQueryParamAllowed'?: Switch;
  /** Max Request Size (MB) · default 100 */
  'webSocketConfigs.maxRequestSizeMB'?: Amount;
  /** Idle Timeout (ms) · default 20000 */
  'webSocketConfigs.idleTimeout'?: Amount;
  /** Data Format · `responseConfig.dataFormat` */
  dataFormat?: OneOf<DataFormat7> | OneOf<DataFormat9>;
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
  /** Excel Header Option */
  'dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'dataFormatConfig.excelSheetNames'?: List;
  /** Send Raw Response · default false */
  'responseConfig.sendRawResponse'?: Switch;
  /** Data Format · default "JSON" */
  'responseConfig.dataFormat'?: OneOf<DataFormat9>;
  /** Charset · default "UTF-8" */
  'responseConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Delimiter Format · default "CSV" */
  'responseConfig.dataGeneratorFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Header Line · default "NO_HEADER" */
  'responseConfig.dataGeneratorFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Replace New Line Characters · default true */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLines'?: Switch;
  /** New Line Character Replacement · default " " */
  'responseConfig.dataGeneratorFormatConfig.csvReplaceNewLinesString'?: Text;
  /** Delimiter Character · default "|" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'responseConfig.dataGeneratorFormatConfig.csvCustomQuote'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'responseConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'responseConfig.dataGeneratorFormatConfig.jsonMode'?: OneOf<JsonMode>;
  /** Text Field Path · default "/text" */
  'responseConfig.dataGeneratorFormatConfig.textFieldPath'?: Text;
  /** Record Separator · default "\\n" */
  'responseConfig.dataGeneratorFormatConfig.textRecordSeparator'?: Text;
  /** On Missing Field · default "ERROR" */
  'responseConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Insert Record Separator If No Text · default false */
  'responseConfig.dataGeneratorFormatConfig.textEmptyLineIfNull'?: Switch;
  /** Avro Schema Location */
  'responseConfig.dataGeneratorFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource>;
  /** Avro Schema */
  'responseConfig.dataGeneratorFormatConfig.avroSchema'?: Text;
  /** Register Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.registerSchema'?: Switch;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrlsForRegistration'?: List;
  /** Schema Registry URLs */
  'responseConfig.dataGeneratorFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfo'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'responseConfig.dataGeneratorFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode>;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subject'?: Text;
  /** Schema Subject */
  'responseConfig.dataGeneratorFormatConfig.subjectToRegister'?: Text;
  /** Basic Auth User Info */
  'responseConfig.dataGeneratorFormatConfig.basicAuthUserInfoForRegistration'?: Text;
  /** Schema ID */
  'responseConfig.dataGeneratorFormatConfig.schemaId'?: Amount;
  /** Include Schema · default true */
  'responseConfig.dataGeneratorFormatConfig.includeSchema'?: Switch;
  /** Avro Compression Codec · default "NULL" */
  'responseConfig.dataGeneratorFormatConfig.avroCompression'?: OneOf<AvroCompression>;
  /** Binary Field Path · default "/" */
  'responseConfig.dataGeneratorFormatConfig.binaryFieldPath'?: Text;
  /** Protobuf Descriptor File */
  'responseConfig.dataGeneratorFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'responseConfig.dataGeneratorFormatConfig.messageType'?: Text;
  /** File Name Expression */
  'responseConfig.dataGeneratorFormatConfig.fileNameEL'?: Text;
  /** File Exists · default "TO_ERROR" */
  'responseConfig.dataGeneratorFormatConfig.wholeFileExistsAction'?: OneOf<WholeFileExistsAction>;
  /** Include Checksum in Events · default false */
  'responseConfig.dataGeneratorFormatConfig.includeChecksumInTheEvents'?: Switch;
  /** Checksum Algorithm · default "MD5" */
  'responseConfig.dataGeneratorFormatConfig.checksumAlgorithm'?: OneOf<ChecksumAlgorithm>;
  /** Pretty Format · default true */
  'responseConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'responseConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'responseConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface AggregatorConfigsItem {
  /** Name · `aggregationName` */
  name?: Text;
  /** Enabled · default true */
  enabled?: Switch;
  /** Name */
  aggregationName?: Text;
  /** Aggregation Title */
  aggregationTitle?: Text;
  /** Filter · default false */
  filter?: Switch;
  /** Filter Predicate */
  filterPredicate?: Text;
  /** Aggregation Function · default "COUNT" */
  aggregationFunction?: OneOf<'COUNT' | 'AVG_DOUBLE' | 'AVG_INTEGER' | 'STD_DEV' | 'MIN_DOUBLE' | 'MIN_INTEGER' | 'MAX_DOUBLE' | 'MAX_INTEGER' | 'SUM_DOUBLE' | 'SUM_INTEGER'>;
  /** Aggregation Expression · default "1" */
  aggregationExpression?: Text;
  /** Group By · default false */
  groupBy?: Switch;
  /** Group By Expression */
  groupByExpression?: Text;
}

export interface WindowingAggregatorProcessor {
  /** Window Type · `config.windowType` · default "ROLLING" */
  windowType?: OneOf<'ROLLING' | 'SLIDING'>;
  /** Time Window · `config.timeWindow`, `config.windowLength` · default "TW_5S" */
  timeWindow?: OneOf<'TW_5S' | 'TW_10S' | 'TW_30S' | 'TW_1M' | 'TW_5M' | 'TW_10M' | 'TW_15M' | 'TW_20M' | 'TW_30M' | 'TW_1H' | 'TW_6H' | 'TW_8H' | 'TW_12H' | 'TW_1D'> | OneOf<'TW_1M' | 'TW_5M' | 'TW_10M' | 'TW_30M' | 'TW_1H' | 'TW_6H' | 'TW_12H' | 'TW_1D' | 'TW_5S'>;
  /** Time Zone · `config.timeZoneID` · default "UTC" */
  timeZone?: Text;
  /** Number of Time Windows to Remember · `config.timeWindowsToRemember` · default 3 */
  numberOfTimeWindowsToRemember?: Amount;
  /** Aggregations · `config.aggregatorConfigs` */
  aggregations?: Beans<AggregatorConfigsItem>;
  /** All Aggregators Event · `config.allAggregatorsEvent` · default true */
  allAggregatorsEvent?: Switch;
  /** Per Aggregator Events · `config.perAggregatorEvents` · default false */
  perAggregatorEvents?: Switch;
  /** Produce Event Record with Text Field · `config.eventRecordWithTextField` · default true */
  produceEventRecordWithTextField?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Window Type · default "ROLLING" */
  'config.windowType'?: OneOf<'ROLLING' | 'SLIDING'>;
  /** Time Window · default "TW_5S" */
  'config.timeWindow'?: OneOf<'TW_5S' | 'TW_10S' | 'TW_30S' | 'TW_1M' | 'TW_5M' | 'TW_10M' | 'TW_15M' | 'TW_20M' | 'TW_30M' | 'TW_1H' | 'TW_6H' | 'TW_8H' | 'TW_12H' | 'TW_1D'>;
  /** Time Window · default "TW_5S" */
  'config.windowLength'?: OneOf<'TW_1M' | 'TW_5M' | 'TW_10M' | 'TW_30M' | 'TW_1H' | 'TW_6H' | 'TW_12H' | 'TW_1D' | 'TW_5S'>;
  /** Time Zone · default "UTC" */
  'config.timeZoneID'?: Text;
  /** Number of Time Windows to Remember · default 3 */
  'config.timeWindowsToRemember'?: Amount;
  /** Aggregations */
  'config.aggregatorConfigs'?: Beans<AggregatorConfigsItem>;
  /** All Aggregators Event · default true */
  'config.allAggregatorsEvent'?: Switch;
  /** Per Aggregator Events · default false */
  'config.perAggregatorEvents'?: Switch;
  /** Produce Event Record with Text Field · default true */
  'config.eventRecordWithTextField'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface Base64FieldDecoderProcessor {
  /** Field to Decode · `originFieldPath` */
  fieldToDecode?: Text;
  /** Target Field · `resultFieldPath` */
  targetField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Decode */
  originFieldPath?: Text;
  /** Target Field */
  resultFieldPath?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface Base64FieldEncoderProcessor {
  /** Field to Encode · `originFieldPath` */
  fieldToEncode?: Text;
  /** Target Field · `resultFieldPath` */
  targetField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Encode */
  originFieldPath?: Text;
  /** Target Field */
  resultFieldPath?: Text;
  /** URL Safe · default false */
  urlSafe?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RecordDeduplicatorProcessor {
  /** Max Records to Compare · `recordCountWindow` · default 1000000 */
  maxRecordsToCompare?: Amount;
  /** Time to Compare (secs) · `timeWindowSecs` · default 0 */
  timeToCompareInSecs?: Amount;
  /** Compare · `compareFields` · default "ALL_FIELDS" */
  compare?: OneOf<'ALL_FIELDS' | 'SPECIFIED_FIELDS'>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Max Records to Compare · default 1000000 */
  recordCountWindow?: Amount;
  /** Time to Compare (secs) · default 0 */
  timeWindowSecs?: Amount;
  /** Compare · default "ALL_FIELDS" */
  compareFields?: OneOf<'ALL_FIELDS' | 'SPECIFIED_FIELDS'>;
  /** Fields to Compare */
  fieldsToCompare?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface DelayProcessor {
  /** Delay Between Batches · `delay` · default 1000 */
  delayBetweenBatches?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Delay Between Batches · default 1000 */
  delay?: Amount;
  /** Skip Delay on Empty Batch · default false */
  skipDelayOnEmptyBatch?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface ExpressionProcessorConfigsItem {
  /** Output Field · `fieldToSet` · default "/" */
  outputField?: Text;
  /** Field Expression · `expression` · default "${record:value('/')}" */
  fieldExpression?: Text;
  /** Output Field · default "/" */
  fieldToSet?: Text;
  /** Field Expression · default "${record:value('/')}" */
  expression?: Text;
}

export interface HeaderAttributeConfigsItem {
  /** Header Attribute · `attributeToSet` */
  headerAttribute?: Text;
  /** Header Attribute */
  attributeToSet?: Text;
  /** Header Attribute Expression */
  headerAttributeExpression?: Text;
}

export interface FieldAttributeConfigsItem {
  /** Field · `fieldToSet` · default "/" */
  field?: Text;
  /** Attribute Name · `attributeToSet` */
  attributeName?: Text;
  /** Header Attribute Expression · `fieldAttributeExpression` */
  headerAttributeExpression?: Text;
  /** Field · default "/" */
  fieldToSet?: Text;
  /** Attribute Name */
  attributeToSet?: Text;
  /** Header Attribute Expression */
  fieldAttributeExpression?: Text;
}

export interface ExpressionEvaluatorProcessor {
  /** Field Expressions · `expressionProcessorConfigs` */
  fieldExpressions?: Beans<ExpressionProcessorConfigsItem>;
  /** Header Attribute Expressions · `headerAttributeConfigs` */
  headerAttributeExpressions?: Beans<HeaderAttributeConfigsItem>;
  /** Field Attribute Expressions · `fieldAttributeConfigs` */
  fieldAttributeExpressions?: Beans<FieldAttributeConfigsItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field Expressions */
  expressionProcessorConfigs?: Beans<ExpressionProcessorConfigsItem>;
  /** Header Attribute Expressions */
  headerAttributeConfigs?: Beans<HeaderAttributeConfigsItem>;
  /** Field Attribute Expressions */
  fieldAttributeConfigs?: Beans<FieldAttributeConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldRemoverProcessor {
  /** Action · `filterOperation` · default "REMOVE" */
  action?: OneOf<'KEEP' | 'REMOVE' | 'REMOVE_NULL' | 'REMOVE_EMPTY' | 'REMOVE_NULL_EMPTY' | 'REMOVE_CONSTANT'>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Action · default "REMOVE" */
  filterOperation?: OneOf<'KEEP' | 'REMOVE' | 'REMOVE_NULL' | 'REMOVE_EMPTY' | 'REMOVE_NULL_EMPTY' | 'REMOVE_CONSTANT'>;
  /** Fields */
  fields?: List;
  /** Constant */
  constant?: Text;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldFlattenerProcessor {
  /** Flatten · `config.flattenType` · default "ENTIRE_RECORD" */
  flatten?: OneOf<'ENTIRE_RECORD' | 'SPECIFIC_FIELDS'>;
  /** Fields · `config.fields` */
  fields?: List;
  /** Flatten in Place · `config.flattenInPlace` · default true */
  flattenInPlace?: Switch;
  /** Target Field · `config.flattenTargetField` */
  targetField?: Text;
  /** Collision Field Action · `config.collisionFieldAction` · default "TO_ERROR" */
  collisionFieldAction?: OneOf<'TO_ERROR' | 'OVERRIDE' | 'DISCARD'>;
  /** Remove Flattened Field · `config.removeFlattenedField` · default true */
  removeFlattenedField?: Switch;
  /** Name separator · `config.nameSeparator` · default "." */
  nameSeparator?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Flatten · default "ENTIRE_RECORD" */
  'config.flattenType'?: OneOf<'ENTIRE_RECORD' | 'SPECIFIC_FIELDS'>;
  /** Fields */
  'config.fields'?: List;
  /** Flatten in Place · default true */
  'config.flattenInPlace'?: Switch;
  /** Target Field */
  'config.flattenTargetField'?: Text;
  /** Collision Field Action · default "TO_ERROR" */
  'config.collisionFieldAction'?: OneOf<'TO_ERROR' | 'OVERRIDE' | 'DISCARD'>;
  /** Remove Flattened Field · default true */
  'config.removeFlattenedField'?: Switch;
  /** Name separator · default "." */
  'config.nameSeparator'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface InPlaceFieldHasherConfigsItem {
  /** Fields to Hash · `sourceFieldsToHash` */
  fieldsToHash?: List;
  /** Fields to Hash */
  sourceFieldsToHash?: List;
  /** Hash Type · default "MD5" */
  hashType?: OneOf<HashType>;
}

export interface TargetFieldHasherConfigsItem {
  /** Fields to Hash · `sourceFieldsToHash` */
  fieldsToHash?: List;
  /** Target Field */
  targetField?: Text;
  /** Header Attribute */
  headerAttribute?: Text;
  /** Fields to Hash */
  sourceFieldsToHash?: List;
  /** Hash Type · default "MD5" */
  hashType?: OneOf<HashType>;
}

export interface FieldHasherProcessor {
  /** Hash Entire Record · `hasherConfig.recordHasherConfig.hashEntireRecord` · default false */
  hashEntireRecord?: Switch;
  /** Include Record Header · `hasherConfig.recordHasherConfig.includeRecordHeaderForHashing` · default false */
  includeRecordHeader?: Switch;
  /** Use Field Separator · `hasherConfig.recordHasherConfig.useSeparator`, `hasherConfig.useSeparator` · default false */
  useFieldSeparator?: Switch;
  /** Field Separator · `hasherConfig.recordHasherConfig.separatorCharacter`, `hasherConfig.separatorCharacter` · default "\u0000" */
  fieldSeparator?: Text;
  /** Hash Type · `hasherConfig.recordHasherConfig.hashType` · default "MD5" */
  hashType?: OneOf<HashType>;
  /** Target Field · `hasherConfig.recordHasherConfig.targetField` */
  targetField?: Text;
  /** Header Attribute · `hasherConfig.recordHasherConfig.headerAttribute` */
  headerAttribute?: Text;
  /** Hash in Place · `hasherConfig.inPlaceFieldHasherConfigs` */
  hashInPlace?: Beans<InPlaceFieldHasherConfigsItem>;
  /** Hash to Target · `hasherConfig.targetFieldHasherConfigs` */
  hashToTarget?: Beans<TargetFieldHasherConfigsItem>;
  /** On Field Issue · `onStagePreConditionFailure` · default "TO_ERROR" */
  onFieldIssue?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Hash Entire Record · default false */
  'hasherConfig.recordHasherConfig.hashEntireRecord'?: Switch;
  /** Include Record Header · default false */
  'hasherConfig.recordHasherConfig.includeRecordHeaderForHashing'?: Switch;
  /** Use Field Separator · default false */
  'hasherConfig.recordHasherConfig.useSeparator'?: Switch;
  /** Field Separator · default "\u0000" */
  'hasherConfig.recordHasherConfig.separatorCharacter'?: Text;
  /** Hash Type · default "MD5" */
  'hasherConfig.recordHasherConfig.hashType'?: OneOf<HashType>;
  /** Target Field */
  'hasherConfig.recordHasherConfig.targetField'?: Text;
  /** Header Attribute */
  'hasherConfig.recordHasherConfig.headerAttribute'?: Text;
  /** Use Field Separator · default false */
  'hasherConfig.useSeparator'?: Switch;
  /** Field Separator · default "\u0000" */
  'hasherConfig.separatorCharacter'?: Text;
  /** Hash in Place */
  'hasherConfig.inPlaceFieldHasherConfigs'?: Beans<InPlaceFieldHasherConfigsItem>;
  /** Hash to Target */
  'hasherConfig.targetFieldHasherConfigs'?: Beans<TargetFieldHasherConfigsItem>;
  /** On Field Issue · default "TO_ERROR" */
  onStagePreConditionFailure?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldMaskConfigsItem {
  /** Fields to Mask · `fields` */
  fieldsToMask?: List;
  /** Custom Mask · `mask` */
  customMask?: Text;
  /** Regular Expression · `regex` · default "(.*)" */
  regularExpression?: Text;
  /** Fields to Mask */
  fields?: List;
  /** Mask Type · default "VARIABLE_LENGTH" */
  maskType?: OneOf<'FIXED_LENGTH' | 'VARIABLE_LENGTH' | 'CUSTOM' | 'REGEX'>;
  /** Custom Mask */
  mask?: Text;
  /** Regular Expression · default "(.*)" */
  regex?: Text;
  /** Groups To Show · default "1" */
  groupsToShow?: Text;
}

export interface FieldMaskerProcessor {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /**  */
  fieldMaskConfigs?: Beans<FieldMaskConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface MergeMappingItem {
  /** From Field */
  fromField?: Text;
  /** To Field */
  toField?: Text;
}

export interface FieldMergerProcessor {
  /** Fields to merge · `mergeMapping` */
  fieldsToMerge?: Beans<MergeMappingItem>;
  /** Source Field Does Not Exist · `onStagePreConditionFailure` · default "TO_ERROR" */
  sourceFieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** Overwrite Fields · `overwriteExisting` · default false */
  overwriteFields?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Fields to merge */
  mergeMapping?: Beans<MergeMappingItem>;
  /** Source Field Does Not Exist · default "TO_ERROR" */
  onStagePreConditionFailure?: OneOf<OnStagePreConditionFailure>;
  /** Overwrite Fields · default false */
  overwriteExisting?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldOrderProcessor {
  /** Fields to Order · `config.fields` */
  fieldsToOrder?: List;
  /** Output Type · `config.outputType` · default "LIST_MAP" */
  outputType?: OneOf<CsvRecordType>;
  /** Missing Fields · `config.missingFieldAction` · default "TO_ERROR" */
  missingFields?: OneOf<'TO_ERROR' | 'USE_DEFAULT'>;
  /** Default Value · `config.defaultValue` */
  defaultValue?: Text;
  /** Default Type · `config.dataType` */
  defaultType?: OneOf<'BOOLEAN' | 'SHORT' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DATE' | 'DATETIME' | 'TIME' | 'DECIMAL' | 'STRING'>;
  /** Extra Fields · `config.extraFieldAction` · default "TO_ERROR" */
  extraFields?: OneOf<'TO_ERROR' | 'DISCARD'>;
  /** Discard Fields · `config.discardFields` */
  discardFields?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Fields to Order */
  'config.fields'?: List;
  /** Output Type · default "LIST_MAP" */
  'config.outputType'?: OneOf<CsvRecordType>;
  /** Missing Fields · default "TO_ERROR" */
  'config.missingFieldAction'?: OneOf<'TO_ERROR' | 'USE_DEFAULT'>;
  /** Default Value */
  'config.defaultValue'?: Text;
  /** Default Type */
  'config.dataType'?: OneOf<'BOOLEAN' | 'SHORT' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DATE' | 'DATETIME' | 'TIME' | 'DECIMAL' | 'STRING'>;
  /** Extra Fields · default "TO_ERROR" */
  'config.extraFieldAction'?: OneOf<'TO_ERROR' | 'DISCARD'>;
  /** Discard Fields */
  'config.discardFields'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RenameMappingItem {
  /** Source Field Expression · `fromFieldExpression` */
  sourceFieldExpression?: Text;
  /** Target Field Expression · `toFieldExpression` */
  targetFieldExpression?: Text;
  /** Source Field Expression */
  fromFieldExpression?: Text;
  /** Target Field Expression */
  toFieldExpression?: Text;
}

export interface FieldRenamerProcessor {
  /** Fields to Rename · `renameMapping` */
  fieldsToRename?: Beans<RenameMappingItem>;
  /** Source Field Does Not Exist · `errorHandler.nonExistingFromFieldHandling` · default "TO_ERROR" */
  sourceFieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** Target Field Already Exists · `errorHandler.existingToFieldHandling` · default "TO_ERROR" */
  targetFieldAlreadyExists?: OneOf<'REPLACE' | 'APPEND_NUMBERS' | 'CONTINUE' | 'TO_ERROR'>;
  /** Multiple Source Field Matches · `errorHandler.multipleFromFieldsMatching` · default "TO_ERROR" */
  multipleSourceFieldMatches?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Fields to Rename */
  renameMapping?: Beans<RenameMappingItem>;
  /** Source Field Does Not Exist · default "TO_ERROR" */
  'errorHandler.nonExistingFromFieldHandling'?: OneOf<OnStagePreConditionFailure>;
  /** Target Field Already Exists · default "TO_ERROR" */
  'errorHandler.existingToFieldHandling'?: OneOf<'REPLACE' | 'APPEND_NUMBERS' | 'CONTINUE' | 'TO_ERROR'>;
  /** Multiple Source Field Matches · default "TO_ERROR" */
  'errorHandler.multipleFromFieldsMatching'?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RulesItem {
  /** New value · `replacement` */
  newValue?: Text;
  /** Fields */
  fields?: Text;
  /** Set to Null · default false */
  setToNull?: Switch;
  /** New value */
  replacement?: Text;
}

export interface FieldReplacerProcessor {
  /** Field Does Not Exist · `conf.onStagePreConditionFailure` · default "CONTINUE" */
  fieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** Replacement rules · `conf.rules` */
  replacementRules?: Beans<RulesItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field Does Not Exist · default "CONTINUE" */
  'conf.onStagePreConditionFailure'?: OneOf<OnStagePreConditionFailure>;
  /** Replacement rules */
  'conf.rules'?: Beans<RulesItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldTypeConverterConfigsItem {
  /** Fields to Convert · `fields` */
  fieldsToConvert?: List;
  /** Convert to Type · `targetType` · default "INTEGER" */
  convertToType?: OneOf<TargetType>;
  /** Rounding Strategy · `decimalScaleRoundingStrategy` · default "ROUND_UNNECESSARY" */
  roundingStrategy?: OneOf<DecimalScaleRoundingStrategy>;
  /** Zoned DateTime Format · `zonedDateTimeFormat` · default "ISO_ZONED_DATE_TIME" */
  zonedDatetimeFormat?: OneOf<ZonedDateTimeFormat>;
  /** Target Time Zone · `zonedDateTimeTargetTimeZone` */
  targetTimeZone?: Text;
  /** Other Zoned DateTime Format · `otherZonedDateTimeFormat` */
  otherZonedDatetimeFormat?: Text;
  /** CharSet · `encoding` · default "UTF-8" */
  charset?: Text;
  /** Fields to Convert */
  fields?: List;
  /** Convert to Type · default "INTEGER" */
  targetType?: OneOf<TargetType>;
  /** Treat Input Field as Date · default false */
  treatInputFieldAsDate?: Switch;
  /** Data Locale · default "en,US" */
  dataLocale?: Text;
  /** Scale · default -1 */
  scale?: Amount;
  /** Rounding Strategy · default "ROUND_UNNECESSARY" */
  decimalScaleRoundingStrategy?: OneOf<DecimalScaleRoundingStrategy>;
  /** Date Format · default "YYYY_MM_DD" */
  dateFormat?: OneOf<DateFormat>;
  /** Other Date Format */
  otherDateFormat?: Text;
  /** Zoned DateTime Format · default "ISO_ZONED_DATE_TIME" */
  zonedDateTimeFormat?: OneOf<ZonedDateTimeFormat>;
  /** Target Time Zone */
  zonedDateTimeTargetTimeZone?: Text;
  /** Other Zoned DateTime Format */
  otherZonedDateTimeFormat?: Text;
  /** CharSet · default "UTF-8" */
  encoding?: Text;
}

export interface WholeTypeConverterConfigsItem {
  /** Convert to Type · `targetType` · default "INTEGER" */
  convertToType?: OneOf<TargetType>;
  /** Rounding Strategy · `decimalScaleRoundingStrategy` · default "ROUND_UNNECESSARY" */
  roundingStrategy?: OneOf<DecimalScaleRoundingStrategy>;
  /** Zoned DateTime Format · `zonedDateTimeFormat` · default "ISO_ZONED_DATE_TIME" */
  zonedDatetimeFormat?: OneOf<ZonedDateTimeFormat>;
  /** Target Time Zone · `zonedDateTimeTargetTimeZone` */
  targetTimeZone?: Text;
  /** Other Zoned DateTime Format · `otherZonedDateTimeFormat` */
  otherZonedDatetimeFormat?: Text;
  /** CharSet · `encoding` · default "UTF-8" */
  charset?: Text;
  /** Source type · default "INTEGER" */
  sourceType?: OneOf<TargetType>;
  /** Convert to Type · default "INTEGER" */
  targetType?: OneOf<TargetType>;
  /** Treat Input Field as Date · default false */
  treatInputFieldAsDate?: Switch;
  /** Data Locale · default "en,US" */
  dataLocale?: Text;
  /** Scale · default -1 */
  scale?: Amount;
  /** Rounding Strategy · default "ROUND_UNNECESSARY" */
  decimalScaleRoundingStrategy?: OneOf<DecimalScaleRoundingStrategy>;
  /** Date Format · default "YYYY_MM_DD" */
  dateFormat?: OneOf<DateFormat>;
  /** Other Date Format */
  otherDateFormat?: Text;
  /** Zoned DateTime Format · default "ISO_ZONED_DATE_TIME" */
  zonedDateTimeFormat?: OneOf<ZonedDateTimeFormat>;
  /** Target Time Zone */
  zonedDateTimeTargetTimeZone?: Text;
  /** Other Zoned DateTime Format */
  otherZonedDateTimeFormat?: Text;
  /** CharSet · default "UTF-8" */
  encoding?: Text;
}

export interface FieldTypeConverterProcessor {
  /** Conversion Method · `convertBy` · default "BY_FIELD" */
  conversionMethod?: OneOf<'BY_FIELD' | 'BY_TYPE'>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Conversion Method · default "BY_FIELD" */
  convertBy?: OneOf<'BY_FIELD' | 'BY_TYPE'>;
  /**  */
  fieldTypeConverterConfigs?: Beans<FieldTypeConverterConfigsItem>;
  /**  */
  wholeTypeConverterConfigs?: Beans<WholeTypeConverterConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface NullReplacerConditionalConfigsItem {
  /** Fields · `fieldsToNull` */
  fields?: List;
  /** Fields */
  fieldsToNull?: List;
  /** Condition */
  condition?: Text;
}

export interface FieldsToReplaceIfNullItem {
  /** Fields to Replace · `fields` */
  fieldsToReplace?: List;
  /** Replacement Value · `newValue` */
  replacementValue?: Text;
  /** Fields to Replace */
  fields?: List;
  /** Replacement Value */
  newValue?: Text;
}

export interface FieldsToConditionallyReplaceItem {
  /** Fields to Replace · `fieldNames` */
  fieldsToReplace?: List;
  /** Fields to Replace */
  fieldNames?: List;
  /** Operator · default "LESS_THAN" */
  operator?: OneOf<'LESS_THAN' | 'EQUALS' | 'GREATER_THAN' | 'ALL'>;
  /** Comparison Value */
  comparisonValue?: Text;
  /** Replacement Value */
  replacementValue?: Text;
}

export interface ValueReplacerProcessor {
  /** Fields to Null · `nullReplacerConditionalConfigs` */
  fieldsToNull?: Beans<NullReplacerConditionalConfigsItem>;
  /** Replace Null Values · `fieldsToReplaceIfNull` */
  replaceNullValues?: Beans<FieldsToReplaceIfNullItem>;
  /** Field Does Not Exist · `onStagePreConditionFailure` · default "TO_ERROR" */
  fieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** Conditionally Replace Values · `fieldsToConditionallyReplace` */
  conditionallyReplaceValues?: Beans<FieldsToConditionallyReplaceItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Fields to Null */
  nullReplacerConditionalConfigs?: Beans<NullReplacerConditionalConfigsItem>;
  /** Replace Null Values */
  fieldsToReplaceIfNull?: Beans<FieldsToReplaceIfNullItem>;
  /** Field Does Not Exist · default "TO_ERROR" */
  onStagePreConditionFailure?: OneOf<OnStagePreConditionFailure>;
  /** Conditionally Replace Values */
  fieldsToConditionallyReplace?: Beans<FieldsToConditionallyReplaceItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FragmentProcessorProcessor {
  /** FragmentId · `conf.fragmentId` */
  fragmentid?: Text;
  /** Fragment Instance Id · `conf.fragmentInstanceId` */
  fragmentInstanceId?: Text;
  /** FragmentId */
  'conf.fragmentId'?: Text;
  /** Fragment Instance Id */
  'conf.fragmentInstanceId'?: Text;
}

export interface DataGeneratorProcessor {
  /** Target field · `config.targetField` · default "/" */
  targetField?: Text;
  /** Output Type · `config.outputType` · default "BYTE_ARRAY" */
  outputType?: OneOf<'BYTE_ARRAY' | 'STRING'>;
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
  /** Target field · default "/" */
  'config.targetField'?: Text;
  /** Output Type · default "BYTE_ARRAY" */
  'config.outputType'?: OneOf<'BYTE_ARRAY' | 'STRING'>;
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

export interface DbConfigsItem {
  /** GeoIP2 Database File · `geoIP2DBFile` */
  geoip2DatabaseFile?: Text;
  /** GeoIP2 Database Type · `geoIP2DBType` */
  geoip2DatabaseType?: OneOf<'CITY' | 'COUNTRY' | 'CONNECTION_TYPE' | 'DOMAIN' | 'ANONYMOUS_IP' | 'ISP'>;
  /** GeoIP2 Database File */
  geoIP2DBFile?: Text;
  /** GeoIP2 Database Type */
  geoIP2DBType?: OneOf<'CITY' | 'COUNTRY' | 'CONNECTION_TYPE' | 'DOMAIN' | 'ANONYMOUS_IP' | 'ISP'>;
}

export interface FieldTypeConverterConfigsItem2 {
  /** GeoIP2 Field · `targetType` · default "COUNTRY_NAME" */
  geoip2Field?: OneOf<'COUNTRY_NAME' | 'COUNTRY_ISO_CODE' | 'CITY_NAME' | 'LONGITUDE' | 'LATITUDE' | 'COUNTRY_FULL_JSON' | 'CITY_FULL_JSON' | 'IS_ANONYMOUS' | 'IS_ANONYMOUS_VPN' | 'IS_HOSTING_PROVIDER' | 'IS_PUBLIC_PROXY' | 'IS_TOR_EXIT_NODE' | 'ANONYMOUS_IP_FULL_JSON' | 'DOMAIN' | 'DOMAIN_FULL_JSON' | 'CONNECTION_TYPE' | 'CONNECTION_TYPE_FULL_JSON' | 'AUTONOMOUS_SYSTEM_NUMBER' | 'AUTONOMOUS_SYSTEM_ORG' | 'ISP' | 'ORGANIZATION' | 'ISP_FULL_JSON'>;
  /** Input Field Name */
  inputFieldName?: Text;
  /** Output Field Name */
  outputFieldName?: Text;
  /** GeoIP2 Field · default "COUNTRY_NAME" */
  targetType?: OneOf<'COUNTRY_NAME' | 'COUNTRY_ISO_CODE' | 'CITY_NAME' | 'LONGITUDE' | 'LATITUDE' | 'COUNTRY_FULL_JSON' | 'CITY_FULL_JSON' | 'IS_ANONYMOUS' | 'IS_ANONYMOUS_VPN' | 'IS_HOSTING_PROVIDER' | 'IS_PUBLIC_PROXY' | 'IS_TOR_EXIT_NODE' | 'ANONYMOUS_IP_FULL_JSON' | 'DOMAIN' | 'DOMAIN_FULL_JSON' | 'CONNECTION_TYPE' | 'CONNECTION_TYPE_FULL_JSON' | 'AUTONOMOUS_SYSTEM_NUMBER' | 'AUTONOMOUS_SYSTEM_ORG' | 'ISP' | 'ORGANIZATION' | 'ISP_FULL_JSON'>;
}

export interface GeoIPProcessor {
  /** GeoIP2 Databases · `dbConfigs` */
  geoip2Databases?: Beans<DbConfigsItem>;
  /** Database Field Mappings · `fieldTypeConverterConfigs` */
  databaseFieldMappings?: Beans<FieldTypeConverterConfigsItem2>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** GeoIP2 Databases */
  dbConfigs?: Beans<DbConfigsItem>;
  /** Database Field Mappings */
  fieldTypeConverterConfigs?: Beans<FieldTypeConverterConfigsItem2>;
  /** Missing Address Action · default "TO_ERROR" */
  missingAddressAction?: OneOf<'TO_ERROR' | 'REPLACE_WITH_NULLS' | 'IGNORE'>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface HTTPClientProcessor {
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
  /** Batch Wait Time (ms) · `conf.basic.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Output Field · `conf.outputField` */
  outputField?: Text;
  /** Header Output Location · `conf.headerOutputLocation` · default "HEADER" */
  headerOutputLocation?: OneOf<'HEADER' | 'FIELD' | 'NONE'>;
  /** Header Attribute Prefix · `conf.headerAttributePrefix` */
  headerAttributePrefix?: Text;
  /** Header Output Field · `conf.headerOutputField` */
  headerOutputField?: Text;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat2>;
  /** Resource URL · `conf.resourceUrl` */
  resourceUrl?: Text;
  /** Headers · `conf.headers` */
  headers?: Entries;
  /** HTTP Method · `conf.httpMethod` · default "GET" */
  httpMethod?: OneOf<HttpMethod>;
  /** HTTP Method Expression · `conf.methodExpression` */
  httpMethodExpression?: Text;
  /** Request Data · `conf.requestBody` */
  requestData?: Text;
  /** Default Request Content Type · `conf.defaultRequestContentType` · default "application/json" */
  defaultRequestContentType?: Text;
  /** Request Transfer Encoding · `conf.client.transferEncoding`, `conf.client.oauth2.transferEncoding` · default "BUFFERED" */
  requestTransferEncoding?: OneOf<TransferEncoding>;
  /** HTTP Compression · `conf.client.httpCompression` · default "NONE" */
  httpCompression?: OneOf<HttpCompression>;
  /** Connect Timeout · `conf.client.connectTimeoutMillis` · default 250000 */
  connectTimeout?: Amount;
  /** Read Timeout · `conf.client.readTimeoutMillis` · default 30000 */
  readTimeout?: Amount;
  /** Maximum Parallel Requests · `conf.client.numThreads` · default 1 */
  maximumParallelRequests?: Amount;
  /** Authentication Type · `conf.client.authType` · default "NONE" */
  authenticationType?: OneOf<AuthType>;
  /** Principal · `conf.client.spnegoPrincipal` */
  principal?: Text;
  /** Principal Password · `conf.client.spnegoPrincipalPassword` */
  principalPassword?: Text;
  /** Keytab File · `conf.client.spnegoKeytabFile` */
  keytabFile?: Text;
  /** Use OAuth 2 · `conf.client.useOAuth2` · default false */
  useOauth2?: Switch;
  /** Consumer Key · `conf.client.oauth.consumerKey` */
  consumerKey?: Text;
  /** Consumer Secret · `conf.client.oauth.consumerSecret` */
  consumerSecret?: Text;
  /** Token · `conf.client.oauth.token` */
  token?: Text;
  /** Token Secret · `conf.client.oauth.tokenSecret` */
  tokenSecret?: Text;
  /** Credentials Grant Type · `conf.client.oauth2.credentialsGrantType` */
  credentialsGrantType?: OneOf<CredentialsGrantType>;
  /** Token URL · `conf.client.oauth2.tokenUrl` */
  tokenUrl?: Text;
  /** Client ID · `conf.client.oauth2.clientId`, `conf.client.oauth2.resourceOwnerClientId` */
  clientId?: Text;
  /** Client Secret · `conf.client.oauth2.clientSecret`, `conf.client.oauth2.resourceOwnerClientSecret` */
  clientSecret?: Text;
  /** Username · `conf.client.oauth2.username`, `conf.client.basicAuth.username`, `conf.client.proxy.username` */
  username?: Text;
  /** Password · `conf.client.oauth2.password`, `conf.client.basicAuth.password`, `conf.client.proxy.password` */
  password?: Text;
  /** JWT Signing Algorithm · `conf.client.oauth2.algorithm` · default "NONE" */
  jwtSigningAlgorithm?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) · `conf.client.oauth2.key` */
  jwtSigningKeyInBase64Encoded?: Text;
  /** JWT Claims · `conf.client.oauth2.jwtClaims` */
  jwtClaims?: Text;
  /** Additional Key-Value pairs in token request body · `conf.client.oauth2.additionalValues` */
  additionalKeyValuePairsInTokenRequestBody?: Beans<AdditionalValuesItem>;
  /** Use Proxy · `conf.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.client.proxy.uri` */
  proxyUri?: Text;
  /** Use TLS · `conf.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.client.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.client.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.client.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.client.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.client.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.client.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.client.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Enable Request Logging · `conf.client.requestLoggingConfig.enableRequestLogging` · default false */
  enableRequestLogging?: Switch;
  /** Log Level · `conf.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Rate Limit (ms) · `conf.rateLimit` · default 0 */
  rateLimitInMs?: Amount;
  /** Maximum Request Time (sec) · `conf.maxRequestCompletionSecs` · default 60 */
  maximumRequestTimeInSec?: Amount;
  /** Missing Values Behavior · `conf.missingValuesBehavior` · default "PASS_RECORD_ON" */
  missingValuesBehavior?: OneOf<MissingLookupBehavior>;
  /** Multiple Values Behavior · `conf.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** Pagination Mode · `conf.pagination.mode` · default "NONE" */
  paginationMode?: OneOf<Mode>;
  /** Next Page Link Prefix · `conf.pagination.nextPageURLPrefix` */
  nextPageLinkPrefix?: Text;
  /** Next Page Link Field · `conf.pagination.nextPageFieldPath` */
  nextPageLinkField?: Text;
  /** Stop Condition · `conf.pagination.stopCondition` */
  stopCondition?: Text;
  /** Initial Page/Offset · `conf.pagination.startAt` */
  initialPageOffset?: Amount;
  /** Result Field Path · `conf.pagination.resultFieldPath` */
  resultFieldPath?: Text;
  /** Keep All Fields · `conf.pagination.keepAllFields` · default false */
  keepAllFields?: Switch;
  /** Wait Time Between Pages (ms) · `conf.pagination.rateLimit` · default 2000 */
  waitTimeBetweenPagesInMs?: Amount;
  /** Per-Status Actions · `conf.responseStatusActionConfigs` */
  perStatusActions?: Beans<ResponseStatusActionConfigsItem>;
  /** Records for Remaining Statuses · `conf.propagateAllHttpResponses` · default false */
  recordsForRemainingStatuses?: Switch;
  /** Error Response Body Field · `conf.errorResponseField` · default "outErrorBody" */
  errorResponseBodyField?: Text;
  /** Action for timeout · `conf.responseTimeoutActionConfig.action` · default "RETRY_IMMEDIATELY" */
  actionForTimeout?: OneOf<Action>;
  /** Base Backoff Interval (ms) · `conf.responseTimeoutActionConfig.backoffInterval` · default 1000 */
  baseBackoffIntervalInMs?: Amount;
  /** Max Retries · `conf.responseTimeoutActionConfig.maxNumRetries` · default 10 */
  maxRetries?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
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
  /** Batch Wait Time (ms) · default 2000 */
  'conf.basic.maxWaitTime'?: Amount;
  /** Output Field */
  'conf.outputField'?: Text;
  /** Header Output Location · default "HEADER" */
  'conf.headerOutputLocation'?: OneOf<'HEADER' | 'FIELD' | 'NONE'>;
  /** Header Attribute Prefix */
  'conf.headerAttributePrefix'?: Text;
  /** Header Output Field */
  'conf.headerOutputField'?: Text;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat2>;
  /** Resource URL */
  'conf.resourceUrl'?: Text;
  /** Headers */
  'conf.headers'?: Entries;
  /** HTTP Method · default "GET" */
  'conf.httpMethod'?: OneOf<HttpMethod>;
  /** HTTP Method Expression */
  'conf.methodExpression'?: Text;
  /** Request Data */
  'conf.requestBody'?: Text;
  /** Default Request Content Type · default "application/json" */
  'conf.defaultRequestContentType'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.transferEncoding'?: OneOf<TransferEncoding>;
  /** HTTP Compression · default "NONE" */
  'conf.client.httpCompression'?: OneOf<HttpCompression>;
  /** Connect Timeout · default 250000 */
  'conf.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout · default 30000 */
  'conf.client.readTimeoutMillis'?: Amount;
  /** Maximum Parallel Requests · default 1 */
  'conf.client.numThreads'?: Amount;
  /** Authentication Type · default "NONE" */
  'conf.client.authType'?: OneOf<AuthType>;
  /** Principal */
  'conf.client.spnegoPrincipal'?: Text;
  /** Principal Password */
  'conf.client.spnegoPrincipalPassword'?: Text;
  /** Keytab File */
  'conf.client.spnegoKeytabFile'?: Text;
  /** Use OAuth 2 · default false */
  'conf.client.useOAuth2'?: Switch;
  /** Consumer Key */
  'conf.client.oauth.consumerKey'?: Text;
  /** Consumer Secret */
  'conf.client.oauth.consumerSecret'?: Text;
  /** Token */
  'conf.client.oauth.token'?: Text;
  /** Token Secret */
  'conf.client.oauth.tokenSecret'?: Text;
  /** Credentials Grant Type */
  'conf.client.oauth2.credentialsGrantType'?: OneOf<CredentialsGrantType>;
  /** Token URL */
  'conf.client.oauth2.tokenUrl'?: Text;
  /** Client ID */
  'conf.client.oauth2.clientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.clientSecret'?: Text;
  /** Username */
  'conf.client.oauth2.username'?: Text;
  /** Password */
  'conf.client.oauth2.password'?: Text;
  /** Client ID */
  'conf.client.oauth2.resourceOwnerClientId'?: Text;
  /** Client Secret */
  'conf.client.oauth2.resourceOwnerClientSecret'?: Text;
  /** JWT Signing Algorithm · default "NONE" */
  'conf.client.oauth2.algorithm'?: OneOf<Algorithm>;
  /** JWT Signing Key (Base64-encoded) */
  'conf.client.oauth2.key'?: Text;
  /** JWT Claims */
  'conf.client.oauth2.jwtClaims'?: Text;
  /** Request Transfer Encoding · default "BUFFERED" */
  'conf.client.oauth2.transferEncoding'?: OneOf<TransferEncoding>;
  /** Additional Key-Value pairs in token request body */
  'conf.client.oauth2.additionalValues'?: Beans<AdditionalValuesItem>;
  /** Username */
  'conf.client.basicAuth.username'?: Text;
  /** Password */
  'conf.client.basicAuth.password'?: Text;
  /** Use Proxy · default false */
  'conf.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.client.proxy.uri'?: Text;
  /** Username */
  'conf.client.proxy.username'?: Text;
  /** Password */
  'conf.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.client.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.client.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.client.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.client.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.client.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.client.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.client.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.client.tlsConfig.cipherSuites'?: List;
  /** Enable Request Logging · default false */
  'conf.client.requestLoggingConfig.enableRequestLogging'?: Switch;
  /** Log Level · default "FINE" */
  'conf.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Rate Limit (ms) · default 0 */
  'conf.rateLimit'?: Amount;
  /** Maximum Request Time (sec) · default 60 */
  'conf.maxRequestCompletionSecs'?: Amount;
  /** Missing Values Behavior · default "PASS_RECORD_ON" */
  'conf.missingValuesBehavior'?: OneOf<MissingLookupBehavior>;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'conf.multipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** Pagination Mode · default "NONE" */
  'conf.pagination.mode'?: OneOf<Mode>;
  /** Next Page Link Prefix */
  'conf.pagination.nextPageURLPrefix'?: Text;
  /** Next Page Link Field */
  'conf.pagination.nextPageFieldPath'?: Text;
  /** Stop Condition */
  'conf.pagination.stopCondition'?: Text;
  /** Initial Page/Offset */
  'conf.pagination.startAt'?: Amount;
  /** Result Field Path */
  'conf.pagination.resultFieldPath'?: Text;
  /** Keep All Fields · default false */
  'conf.pagination.keepAllFields'?: Switch;
  /** Wait Time Between Pages (ms) · default 2000 */
  'conf.pagination.rateLimit'?: Amount;
  /** Per-Status Actions */
  'conf.responseStatusActionConfigs'?: Beans<ResponseStatusActionConfigsItem>;
  /** Records for Remaining Statuses · default false */
  'conf.propagateAllHttpResponses'?: Switch;
  /** Error Response Body Field · default "outErrorBody" */
  'conf.errorResponseField'?: Text;
  /** Action for timeout · default "RETRY_IMMEDIATELY" */
  'conf.responseTimeoutActionConfig.action'?: OneOf<Action>;
  /** Base Backoff Interval (ms) · default 1000 */
  'conf.responseTimeoutActionConfig.backoffInterval'?: Amount;
  /** Max Retries · default 10 */
  'conf.responseTimeoutActionConfig.maxNumRetries'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RouterLaneConfigsItem {
  /** Stream · `outputLane` */
  stream?: Text;
  /** Path Parameter · `pathParam` · default "/" */
  pathParameter?: Text;
  /** Stream */
  outputLane?: Text;
  /** HTTP Method · default "GET" */
  httpMethod?: OneOf<'GET' | 'PUT' | 'POST' | 'PATCH' | 'HEAD' | 'DELETE'>;
  /** Path Parameter · default "/" */
  pathParam?: Text;
}

export interface HTTPRouterProcessor {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /**  */
  routerLaneConfigs?: Beans<RouterLaneConfigsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface JavaScriptEvaluatorProcessor {
  /** Record Processing Mode · `processingMode` · default "BATCH" */
  recordProcessingMode?: OneOf<IndexingMode>;
  /** Record Type · `scriptRecordType` · default "NATIVE_OBJECTS" */
  recordType?: OneOf<ScriptRecordType>;
  /** Parameters in Script · `userParams` */
  parametersInScript?: Entries;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Record Processing Mode · default "BATCH" */
  processingMode?: OneOf<IndexingMode>;
  /** Init Script */
  initScript?: Text;
  /** Script */
  script?: Text;
  /** Destroy Script */
  destroyScript?: Text;
  /** Record Type · default "NATIVE_OBJECTS" */
  scriptRecordType?: OneOf<ScriptRecordType>;
  /** Parameters in Script */
  userParams?: Entries;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface JSONGeneratorProcessor {
  /** Field to Serialize · `fieldPathToSerialize` */
  fieldToSerialize?: Text;
  /** Target Field · `outputFieldPath` */
  targetField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Serialize */
  fieldPathToSerialize?: Text;
  /** Target Field */
  outputFieldPath?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface JSONParserProcessor {
  /** Field to Parse · `fieldPathToParse` */
  fieldToParse?: Text;
  /** Ignore Control Characters · `removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Target Field · `parsedFieldPath` */
  targetField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Parse */
  fieldPathToParse?: Text;
  /** Ignore Control Characters · default false */
  removeCtrlChars?: Switch;
  /** Target Field */
  parsedFieldPath?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface LookupsItem {
  /** Key Expression · `keyExpr` */
  keyExpression?: Text;
  /** Output Field · `outputFieldPath` */
  outputField?: Text;
  /** Key Expression */
  keyExpr?: Text;
  /** Output Field */
  outputFieldPath?: Text;
}

export interface StaticLookupProcessor {
  /** Values · `conf.values` */
  values?: Entries;
  /** Mode · `conf.mode` · default "BATCH" */
  mode?: OneOf<IndexingMode>;
  /** Lookup Parameters · `conf.lookups` */
  lookupParameters?: Beans<LookupsItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Values */
  'conf.values'?: Entries;
  /** Mode · default "BATCH" */
  'conf.mode'?: OneOf<IndexingMode>;
  /** Lookup Parameters */
  'conf.lookups'?: Beans<LookupsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldPivoterProcessor {
  /** Field To Pivot · `listPath` */
  fieldToPivot?: Text;
  /** Copy All Fields · `copyFields` · default true */
  copyAllFields?: Switch;
  /** Pivoted Items Path · `newPath` */
  pivotedItemsPath?: Text;
  /** Remove Pivot Field · `replaceListField` · default true */
  removePivotField?: Switch;
  /** Field Does Not Exist · `onStagePreConditionFailure` · default "TO_ERROR" */
  fieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field To Pivot */
  listPath?: Text;
  /** Copy All Fields · default true */
  copyFields?: Switch;
  /** Pivoted Items Path */
  newPath?: Text;
  /** Remove Pivot Field · default true */
  replaceListField?: Switch;
  /** Save Original Field Name · default false */
  saveOriginalFieldName?: Switch;
  /** Original Field Name Path */
  originalFieldNamePath?: Text;
  /** Field Does Not Exist · default "TO_ERROR" */
  onStagePreConditionFailure?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface LogParserProcessor {
  /** Field to Parse · `fieldPathToParse` · default "/text" */
  fieldToParse?: Text;
  /** New Parsed Field · `parsedFieldPath` · default "/" */
  newParsedField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Log Format · `logParserServiceConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Max Line Length · `logParserServiceConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Retain Original Line · `logParserServiceConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `logParserServiceConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `logParserServiceConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `logParserServiceConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `logParserServiceConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Patterns · `logParserServiceConfig.grokPatternList` · default ["%{COMMONAPACHELOG}"] */
  grokPatterns?: List;
  /** On Parse Error · `logParserServiceConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `logParserServiceConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `logParserServiceConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `logParserServiceConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Charset · `logParserServiceConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `logParserServiceConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Field to Parse · default "/text" */
  fieldPathToParse?: Text;
  /** New Parsed Field · default "/" */
  parsedFieldPath?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'logParserServiceConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'logParserServiceConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'logParserServiceConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'logParserServiceConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'logParserServiceConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'logParserServiceConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'logParserServiceConfig.grokPatternDefinition'?: Text;
  /** Grok Patterns · default ["%{COMMONAPACHELOG}"] */
  'logParserServiceConfig.grokPatternList'?: List;
  /** On Parse Error · default "ERROR" */
  'logParserServiceConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'logParserServiceConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'logParserServiceConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'logParserServiceConfig.log4jCustomLogFormat'?: Text;
  /** Charset · default "UTF-8" */
  'logParserServiceConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'logParserServiceConfig.removeCtrlChars'?: Switch;
}

export interface FieldMapperProcessor {
  /** Operate On · `fieldMapperConfig.operateOn` · default "FIELD_VALUES" */
  operateOn?: OneOf<'FIELD_PATHS' | 'FIELD_NAMES' | 'FIELD_VALUES'>;
  /** Conditional Expression · `fieldMapperConfig.conditionalExpression` */
  conditionalExpression?: Text;
  /** Mapping Expression · `fieldMapperConfig.mappingExpression` · default "${f:value()}" */
  mappingExpression?: Text;
  /** Aggregation Expression · `fieldMapperConfig.aggregationExpression` · default "${fields}" */
  aggregationExpression?: Text;
  /** Structure Change Allowed · `fieldMapperConfig.structureChangeAllowed` · default true */
  structureChangeAllowed?: Switch;
  /** Append List Values · `fieldMapperConfig.appendListValues` · default false */
  appendListValues?: Switch;
  /** Maintain Original Paths · `fieldMapperConfig.maintainOriginalPaths` · default false */
  maintainOriginalPaths?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Operate On · default "FIELD_VALUES" */
  'fieldMapperConfig.operateOn'?: OneOf<'FIELD_PATHS' | 'FIELD_NAMES' | 'FIELD_VALUES'>;
  /** Conditional Expression */
  'fieldMapperConfig.conditionalExpression'?: Text;
  /** Mapping Expression · default "${f:value()}" */
  'fieldMapperConfig.mappingExpression'?: Text;
  /** Aggregation Expression · default "${fields}" */
  'fieldMapperConfig.aggregationExpression'?: Text;
  /** Structure Change Allowed · default true */
  'fieldMapperConfig.structureChangeAllowed'?: Switch;
  /** Append List Values · default false */
  'fieldMapperConfig.appendListValues'?: Switch;
  /** Maintain Original Paths · default false */
  'fieldMapperConfig.maintainOriginalPaths'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface DataParserProcessor {
  /** Field to Parse · `configs.fieldPathToParse` */
  fieldToParse?: Text;
  /** Target Field · `configs.parsedFieldPath` */
  targetField?: Text;
  /** Multiple Values Behavior · `configs.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
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
  /** Field to Parse */
  'configs.fieldPathToParse'?: Text;
  /** Target Field */
  'configs.parsedFieldPath'?: Text;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'configs.multipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
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

export interface AvroDefaultTypesItem {
  /** Avro Type */
  avroType?: OneOf<'BOOLEAN' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'STRING'>;
  /** Default Value */
  defaultValue?: Text;
}

export interface SchemaGeneratorProcessor {
  /** Schema Type · `config.schemaType` · default "AVRO" */
  schemaType?: OneOf<'AVRO'>;
  /** Schema name · `config.schemaName` */
  schemaName?: Text;
  /** Header Attribute · `config.attributeName` · default "avroSchema" */
  headerAttribute?: Text;
  /** Namespace · `config.avroNamespace` */
  namespace?: Text;
  /** Doc · `config.avroDoc` */
  doc?: Text;
  /** Nullable fields · `config.avroNullableFields` · default false */
  nullableFields?: Switch;
  /** Default to Nullable · `config.avroDefaultNullable` · default true */
  defaultToNullable?: Switch;
  /** Default Values for Types · `config.avroDefaultTypes` */
  defaultValuesForTypes?: Beans<AvroDefaultTypesItem>;
  /** Expand Types · `config.avroExpandTypes` · default false */
  expandTypes?: Switch;
  /** Precision Field Attribute · `config.precisionAttribute` · default "precision" */
  precisionFieldAttribute?: Text;
  /** Scale Field Attribute · `config.scaleAttribute` · default "scale" */
  scaleFieldAttribute?: Text;
  /** Default Precision · `config.defaultPrecision` · default -1 */
  defaultPrecision?: Amount;
  /** Default Scale · `config.defaultScale` · default -1 */
  defaultScale?: Amount;
  /** Enable Cache · `config.enableCache` · default false */
  enableCache?: Switch;
  /** Cache Size · `config.cacheSize` · default 50 */
  cacheSize?: Amount;
  /** Cache Key Expression · `config.cacheKeyExpression` */
  cacheKeyExpression?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Schema Type · default "AVRO" */
  'config.schemaType'?: OneOf<'AVRO'>;
  /** Schema name */
  'config.schemaName'?: Text;
  /** Header Attribute · default "avroSchema" */
  'config.attributeName'?: Text;
  /** Namespace */
  'config.avroNamespace'?: Text;
  /** Doc */
  'config.avroDoc'?: Text;
  /** Nullable fields · default false */
  'config.avroNullableFields'?: Switch;
  /** Default to Nullable · default true */
  'config.avroDefaultNullable'?: Switch;
  /** Default Values for Types */
  'config.avroDefaultTypes'?: Beans<AvroDefaultTypesItem>;
  /** Expand Types · default false */
  'config.avroExpandTypes'?: Switch;
  /** Precision Field Attribute · default "precision" */
  'config.precisionAttribute'?: Text;
  /** Scale Field Attribute · default "scale" */
  'config.scaleAttribute'?: Text;
  /** Default Precision · default -1 */
  'config.defaultPrecision'?: Amount;
  /** Default Scale · default -1 */
  'config.defaultScale'?: Amount;
  /** Enable Cache · default false */
  'config.enableCache'?: Switch;
  /** Cache Size · default 50 */
  'config.cacheSize'?: Amount;
  /** Cache Key Expression */
  'config.cacheKeyExpression'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface StreamSelectorProcessor {
  /** Condition · `lanePredicates` · default {} */
  condition?: Anything;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Condition · default {} */
  lanePredicates?: Anything;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldSplitterProcessor {
  /** Field to Split · `fieldPath` */
  fieldToSplit?: Text;
  /** New Split Fields · `fieldPathsForSplits` · default ["/fieldSplit1","/fieldSplit2"] */
  newSplitFields?: List;
  /** Not Enough Splits · `onStagePreConditionFailure` · default "TO_ERROR" */
  notEnoughSplits?: OneOf<OnStagePreConditionFailure>;
  /** Too Many Splits · `tooManySplitsAction` · default "TO_LAST_FIELD" */
  tooManySplits?: OneOf<'TO_LAST_FIELD' | 'TO_LIST'>;
  /** Field for Remaining Splits · `remainingSplitsPath` */
  fieldForRemainingSplits?: Text;
  /** Original Field · `originalFieldAction` · default "REMOVE" */
  originalField?: OneOf<'REMOVE' | 'KEEP'>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Split */
  fieldPath?: Text;
  /** Separator · default " " */
  separator?: Text;
  /** New Split Fields · default ["/fieldSplit1","/fieldSplit2"] */
  fieldPathsForSplits?: List;
  /** Not Enough Splits · default "TO_ERROR" */
  onStagePreConditionFailure?: OneOf<OnStagePreConditionFailure>;
  /** Too Many Splits · default "TO_LAST_FIELD" */
  tooManySplitsAction?: OneOf<'TO_LAST_FIELD' | 'TO_LIST'>;
  /** Field for Remaining Splits */
  remainingSplitsPath?: Text;
  /** Original Field · default "REMOVE" */
  originalFieldAction?: OneOf<'REMOVE' | 'KEEP'>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface XMLFlattenerProcessor {
  /** Field to Flatten · `fromField` */
  fieldToFlatten?: Text;
  /** Overwrite Existing Fields · `newFieldOverwrites` · default false */
  overwriteExistingFields?: Switch;
  /** Attribute Delimiter · `attrDelimiter` · default "#" */
  attributeDelimiter?: Text;
  /** Ignore Namespace URI · `ignoreNamespace` · default false */
  ignoreNamespaceUri?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Flatten */
  fromField?: Text;
  /** Keep Original Fields · default true */
  keepOriginalFields?: Switch;
  /** Overwrite Existing Fields · default false */
  newFieldOverwrites?: Switch;
  /** Output Field */
  outputField?: Text;
  /** Record Delimiter */
  recordDelimiter?: Text;
  /** Field Delimiter · default "." */
  fieldDelimiter?: Text;
  /** Attribute Delimiter · default "#" */
  attrDelimiter?: Text;
  /** Ignore Attributes · default false */
  ignoreAttributes?: Switch;
  /** Ignore Namespace URI · default false */
  ignoreNamespace?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface XMLParserProcessor {
  /** Field to Parse · `configs.fieldPathToParse` */
  fieldToParse?: Text;
  /** Charset · `configs.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `configs.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Delimiter Element · `configs.xmlRecordElement` */
  delimiterElement?: Text;
  /** Include Field XPaths · `configs.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `configs.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `configs.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Target Field · `configs.parsedFieldPath` */
  targetField?: Text;
  /** Multiple Values Behavior · `configs.multipleValuesBehavior` · default "FIRST_ONLY" */
  multipleValuesBehavior?: OneOf<RawDataMultipleValuesBehavior>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Field to Parse */
  'configs.fieldPathToParse'?: Text;
  /** Charset · default "UTF-8" */
  'configs.charset'?: Text;
  /** Ignore Control Characters · default false */
  'configs.removeCtrlChars'?: Switch;
  /** Delimiter Element */
  'configs.xmlRecordElement'?: Text;
  /** Include Field XPaths · default false */
  'configs.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'configs.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'configs.outputFieldAttributes'?: Switch;
  /** Target Field */
  'configs.parsedFieldPath'?: Text;
  /** Multiple Values Behavior · default "FIRST_ONLY" */
  'configs.multipleValuesBehavior'?: OneOf<RawDataMultipleValuesBehavior>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface FieldZipConfigsItem {
  /** Path for Zipped Field · `zippedFieldPath` · default "/zipped" */
  pathForZippedField?: Text;
  /** First Field */
  firstField?: Text;
  /** Second Field */
  secondField?: Text;
  /** Path for Zipped Field · default "/zipped" */
  zippedFieldPath?: Text;
}

export interface FieldZipProcessor {
  /** Fields to Zip · `fieldZipConfigBean.fieldZipConfigs` */
  fieldsToZip?: Beans<FieldZipConfigsItem>;
  /** Zip Values Only · `fieldZipConfigBean.valuesOnly` · default false */
  zipValuesOnly?: Switch;
  /** Field Does Not Exist · `fieldZipConfigBean.onStagePreConditionFailure` · default "TO_ERROR" */
  fieldDoesNotExist?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Fields to Zip */
  'fieldZipConfigBean.fieldZipConfigs'?: Beans<FieldZipConfigsItem>;
  /** Zip Values Only · default false */
  'fieldZipConfigBean.valuesOnly'?: Switch;
  /** Field Does Not Exist · default "TO_ERROR" */
  'fieldZipConfigBean.onStagePreConditionFailure'?: OneOf<OnStagePreConditionFailure>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
