// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Anything, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DatagramMode, DestinationType, JsonMode, LogMode, NetflowOutputValuesMode, OnParseError, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface AdditionalSecurityPropsItem {
  /** Name · `key` */
  name?: Text;
  /** Name */
  key?: Text;
  /** value */
  value?: Text;
}

export interface JMSConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory · `connection.initialContextFactory` */
  jmsInitialContextFactory?: Text;
  /** JNDI Connection Factory · `connection.connectionFactory` */
  jndiConnectionFactory?: Text;
  /** JMS Provider URL · `connection.providerURL` */
  jmsProviderUrl?: Text;
  /** Use Credentials · `connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `connection.username` */
  username?: Text;
  /** Password · `connection.password` */
  password?: Text;
  /** Additional Security Properties · `connection.additionalSecurityProps` */
  additionalSecurityProperties?: Beans<AdditionalSecurityPropsItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory */
  'connection.initialContextFactory'?: Text;
  /** JNDI Connection Factory */
  'connection.connectionFactory'?: Text;
  /** JMS Provider URL */
  'connection.providerURL'?: Text;
  /** Use Credentials · default true */
  'connection.useCredentials'?: Switch;
  /** Username */
  'connection.username'?: Text;
  /** Password */
  'connection.password'?: Text;
  /** Additional Security Properties */
  'connection.additionalSecurityProps'?: Beans<AdditionalSecurityPropsItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface JMSProducerDestination {
  /** JMS Destination Name · `jmsTargetConfig.destinationName` */
  jmsDestinationName?: Text;
  /** Connection · `jmsTargetConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory · `jmsTargetConfig.connection.initialContextFactory` */
  jmsInitialContextFactory?: Text;
  /** JNDI Connection Factory · `jmsTargetConfig.connection.connectionFactory` */
  jndiConnectionFactory?: Text;
  /** JMS Provider URL · `jmsTargetConfig.connection.providerURL` */
  jmsProviderUrl?: Text;
  /** Use Credentials · `jmsTargetConfig.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `jmsTargetConfig.connection.username` */
  username?: Text;
  /** Password · `jmsTargetConfig.connection.password` */
  password?: Text;
  /** Additional Security Properties · `jmsTargetConfig.connection.additionalSecurityProps` */
  additionalSecurityProperties?: Beans<AdditionalSecurityPropsItem>;
  /** JMS Destination Type · `jmsTargetConfig.destinationType` · default "UNKNOWN" */
  jmsDestinationType?: OneOf<DestinationType>;
  /** Use ClientID · `jmsTargetConfig.useClientID` · default false */
  useClientid?: Switch;
  /** Client ID · `jmsTargetConfig.clientID` */
  clientId?: Text;
  /** Additional JMS Configuration Properties · `jmsTargetConfig.contextProperties` */
  additionalJmsConfigurationProperties?: Entries;
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
  /** JMS Destination Name */
  'jmsTargetConfig.destinationName'?: Text;
  /** Connection · default "MANUAL" */
  'jmsTargetConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory */
  'jmsTargetConfig.connection.initialContextFactory'?: Text;
  /** JNDI Connection Factory */
  'jmsTargetConfig.connection.connectionFactory'?: Text;
  /** JMS Provider URL */
  'jmsTargetConfig.connection.providerURL'?: Text;
  /** Use Credentials · default true */
  'jmsTargetConfig.connection.useCredentials'?: Switch;
  /** Username */
  'jmsTargetConfig.connection.username'?: Text;
  /** Password */
  'jmsTargetConfig.connection.password'?: Text;
  /** Additional Security Properties */
  'jmsTargetConfig.connection.additionalSecurityProps'?: Beans<AdditionalSecurityPropsItem>;
  /** JMS Destination Type · default "UNKNOWN" */
  'jmsTargetConfig.destinationType'?: OneOf<DestinationType>;
  /** Use ClientID · default false */
  'jmsTargetConfig.useClientID'?: Switch;
  /** Client ID */
  'jmsTargetConfig.clientID'?: Text;
  /** Additional JMS Configuration Properties */
  'jmsTargetConfig.contextProperties'?: Entries;
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

export interface JMSConsumerOrigin {
  /** Max Batch Size (records) · `basicConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `basicConfig.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Produce Single Record · `messageConfig.produceSingleRecordPerMessage` · default false */
  produceSingleRecord?: Switch;
  /** JMS Destination Name · `jmsConfig.destinationName` */
  jmsDestinationName?: Text;
  /** JMS Message Selector · `jmsConfig.messageSelector` */
  jmsMessageSelector?: Text;
  /** Durable Subscription · `jmsConfig.durableSubscription` */
  durableSubscription?: Switch;
  /** Durable Subscription Name · `jmsConfig.durableSubscriptionName` */
  durableSubscriptionName?: Text;
  /** Connection · `jmsConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory · `jmsConfig.connection.initialContextFactory` */
  jmsInitialContextFactory?: Text;
  /** JNDI Connection Factory · `jmsConfig.connection.connectionFactory` */
  jndiConnectionFactory?: Text;
  /** JMS Provider URL · `jmsConfig.connection.providerURL` */
  jmsProviderUrl?: Text;
  /** Use Credentials · `jmsConfig.connection.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `jmsConfig.connection.username` */
  username?: Text;
  /** Password · `jmsConfig.connection.password` */
  password?: Text;
  /** Additional Security Properties · `jmsConfig.connection.additionalSecurityProps` */
  additionalSecurityProperties?: Beans<AdditionalSecurityPropsItem>;
  /** JMS Destination Type · `jmsConfig.destinationType` · default "UNKNOWN" */
  jmsDestinationType?: OneOf<DestinationType>;
  /** Use ClientID · `jmsConfig.useClientID` · default false */
  useClientid?: Switch;
  /** Client ID · `jmsConfig.clientID` */
  clientId?: Text;
  /** Additional JMS Configuration Properties · `jmsConfig.contextProperties` */
  additionalJmsConfigurationProperties?: Entries;
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
  'basicConfig.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'basicConfig.maxWaitTime'?: Amount;
  /** Produce Single Record · default false */
  'messageConfig.produceSingleRecordPerMessage'?: Switch;
  /** JMS Destination Name */
  'jmsConfig.destinationName'?: Text;
  /** JMS Message Selector */
  'jmsConfig.messageSelector'?: Text;
  /** Durable Subscription */
  'jmsConfig.durableSubscription'?: Switch;
  /** Durable Subscription Name */
  'jmsConfig.durableSubscriptionName'?: Text;
  /** Connection · default "MANUAL" */
  'jmsConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** JMS Initial Context Factory */
  'jmsConfig.connection.initialContextFactory'?: Text;
  /** JNDI Connection Factory */
  'jmsConfig.connection.connectionFactory'?: Text;
  /** JMS Provider URL */
  'jmsConfig.connection.providerURL'?: Text;
  /** Use Credentials · default true */
  'jmsConfig.connection.useCredentials'?: Switch;
  /** Username */
  'jmsConfig.connection.username'?: Text;
  /** Password */
  'jmsConfig.connection.password'?: Text;
  /** Additional Security Properties */
  'jmsConfig.connection.additionalSecurityProps'?: Beans<AdditionalSecurityPropsItem>;
  /** JMS Destination Type · default "UNKNOWN" */
  'jmsConfig.destinationType'?: OneOf<DestinationType>;
  /** Use ClientID · default false */
  'jmsConfig.useClientID'?: Switch;
  /** Client ID */
  'jmsConfig.clientID'?: Text;
  /** Additional JMS Configuration Properties */
  'jmsConfig.contextProperties'?: Entries;
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
