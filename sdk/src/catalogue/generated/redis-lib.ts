// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat10, DataFormat8, DataType2, DatagramMode, EvictionPolicyType, IndexingMode, JsonMode, LogMode, NetflowOutputValuesMode, OnParseError, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, TimeUnit, WholeFileExistsAction } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface RedisFieldMappingItem {
  /** Key · `keyExpr` · default "/" */
  key?: Text;
  /** Value · `valExpr` · default "/" */
  value?: Text;
  /** TTL (sec) · `ttl` */
  ttlInSec?: Amount;
  /** Key · default "/" */
  keyExpr?: Text;
  /** Value · default "/" */
  valExpr?: Text;
  /** Data Type · default "STRING" */
  dataType?: OneOf<DataType2>;
  /** TTL (sec) */
  ttl?: Amount;
}

export interface RedisDestination {
  /** URI · `conf.uri` */
  uri?: Text;
  /** Connection Timeout (sec) · `conf.connectionTimeout` · default 60 */
  connectionTimeoutInSec?: Amount;
  /** Retry Attempts · `conf.maxRetries` · default 0 */
  retryAttempts?: Amount;
  /** Max Batch Wait Time · `conf.maxBatchWaitTime` · default "${5 * SECONDS}" */
  maxBatchWaitTime?: Amount;
  /** Mode · `conf.mode` · default "BATCH" */
  mode?: OneOf<'BATCH' | 'PUBLISH'>;
  /** Fields · `conf.redisFieldMapping` */
  fields?: Beans<RedisFieldMappingItem>;
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat8>;
  /** Channel · `conf.channel` */
  channel?: List;
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** URI */
  'conf.uri'?: Text;
  /** Connection Timeout (sec) · default 60 */
  'conf.connectionTimeout'?: Amount;
  /** Retry Attempts · default 0 */
  'conf.maxRetries'?: Amount;
  /** Max Batch Wait Time · default "${5 * SECONDS}" */
  'conf.maxBatchWaitTime'?: Amount;
  /** Mode · default "BATCH" */
  'conf.mode'?: OneOf<'BATCH' | 'PUBLISH'>;
  /** Fields */
  'conf.redisFieldMapping'?: Beans<RedisFieldMappingItem>;
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat8>;
  /** Channel */
  'conf.channel'?: List;
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
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RedisConsumerOrigin {
  /** URI · `redisOriginConfigBean.uri` */
  uri?: Text;
  /** Connection Timeout (sec) · `redisOriginConfigBean.connectionTimeout` · default 60 */
  connectionTimeoutInSec?: Amount;
  /** Channels · `redisOriginConfigBean.subscriptionChannels` */
  channels?: List;
  /** Pattern · `redisOriginConfigBean.subscriptionPatterns` */
  pattern?: List;
  /** Data Format · `redisOriginConfigBean.dataFormat` */
  dataFormat?: OneOf<DataFormat10>;
  /** File Name Pattern within Compressed Directory · `redisOriginConfigBean.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `redisOriginConfigBean.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `redisOriginConfigBean.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `redisOriginConfigBean.dataFormatConfig.textMaxLineLen`, `redisOriginConfigBean.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `redisOriginConfigBean.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `redisOriginConfigBean.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `redisOriginConfigBean.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `redisOriginConfigBean.dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `redisOriginConfigBean.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `redisOriginConfigBean.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `redisOriginConfigBean.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `redisOriginConfigBean.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `redisOriginConfigBean.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `redisOriginConfigBean.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `redisOriginConfigBean.dataFormatConfig.csvCustomEscape`, `redisOriginConfigBean.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `redisOriginConfigBean.dataFormatConfig.csvCustomQuote`, `redisOriginConfigBean.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `redisOriginConfigBean.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `redisOriginConfigBean.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `redisOriginConfigBean.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `redisOriginConfigBean.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `redisOriginConfigBean.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `redisOriginConfigBean.dataFormatConfig.csvMaxObjectLen`, `redisOriginConfigBean.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `redisOriginConfigBean.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `redisOriginConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `redisOriginConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `redisOriginConfigBean.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `redisOriginConfigBean.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `redisOriginConfigBean.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `redisOriginConfigBean.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `redisOriginConfigBean.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `redisOriginConfigBean.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `redisOriginConfigBean.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `redisOriginConfigBean.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `redisOriginConfigBean.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `redisOriginConfigBean.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `redisOriginConfigBean.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `redisOriginConfigBean.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `redisOriginConfigBean.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `redisOriginConfigBean.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `redisOriginConfigBean.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `redisOriginConfigBean.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `redisOriginConfigBean.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `redisOriginConfigBean.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `redisOriginConfigBean.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `redisOriginConfigBean.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `redisOriginConfigBean.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `redisOriginConfigBean.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `redisOriginConfigBean.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `redisOriginConfigBean.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `redisOriginConfigBean.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `redisOriginConfigBean.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `redisOriginConfigBean.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `redisOriginConfigBean.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `redisOriginConfigBean.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `redisOriginConfigBean.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `redisOriginConfigBean.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `redisOriginConfigBean.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `redisOriginConfigBean.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `redisOriginConfigBean.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `redisOriginConfigBean.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `redisOriginConfigBean.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `redisOriginConfigBean.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `redisOriginConfigBean.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `redisOriginConfigBean.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `redisOriginConfigBean.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `redisOriginConfigBean.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `redisOriginConfigBean.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `redisOriginConfigBean.dataFormatConfig.netflowOutputValuesMode`, `redisOriginConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `redisOriginConfigBean.dataFormatConfig.maxTemplateCacheSize`, `redisOriginConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `redisOriginConfigBean.dataFormatConfig.templateCacheTimeoutMs`, `redisOriginConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `redisOriginConfigBean.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `redisOriginConfigBean.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `redisOriginConfigBean.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `redisOriginConfigBean.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `redisOriginConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `redisOriginConfigBean.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `redisOriginConfigBean.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Batch Wait Time (ms) · `redisOriginConfigBean.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Max Batch Size (records) · `redisOriginConfigBean.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** URI */
  'redisOriginConfigBean.uri'?: Text;
  /** Connection Timeout (sec) · default 60 */
  'redisOriginConfigBean.connectionTimeout'?: Amount;
  /** Channels */
  'redisOriginConfigBean.subscriptionChannels'?: List;
  /** Pattern */
  'redisOriginConfigBean.subscriptionPatterns'?: List;
  /** Data Format */
  'redisOriginConfigBean.dataFormat'?: OneOf<DataFormat10>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'redisOriginConfigBean.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'redisOriginConfigBean.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'redisOriginConfigBean.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'redisOriginConfigBean.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'redisOriginConfigBean.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'redisOriginConfigBean.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'redisOriginConfigBean.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'redisOriginConfigBean.dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'redisOriginConfigBean.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'redisOriginConfigBean.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'redisOriginConfigBean.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'redisOriginConfigBean.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'redisOriginConfigBean.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'redisOriginConfigBean.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'redisOriginConfigBean.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'redisOriginConfigBean.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'redisOriginConfigBean.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'redisOriginConfigBean.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'redisOriginConfigBean.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'redisOriginConfigBean.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'redisOriginConfigBean.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'redisOriginConfigBean.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'redisOriginConfigBean.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'redisOriginConfigBean.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'redisOriginConfigBean.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'redisOriginConfigBean.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'redisOriginConfigBean.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'redisOriginConfigBean.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'redisOriginConfigBean.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'redisOriginConfigBean.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'redisOriginConfigBean.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'redisOriginConfigBean.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'redisOriginConfigBean.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'redisOriginConfigBean.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'redisOriginConfigBean.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'redisOriginConfigBean.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'redisOriginConfigBean.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'redisOriginConfigBean.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'redisOriginConfigBean.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'redisOriginConfigBean.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'redisOriginConfigBean.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'redisOriginConfigBean.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'redisOriginConfigBean.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'redisOriginConfigBean.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'redisOriginConfigBean.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'redisOriginConfigBean.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'redisOriginConfigBean.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'redisOriginConfigBean.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'redisOriginConfigBean.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'redisOriginConfigBean.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'redisOriginConfigBean.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'redisOriginConfigBean.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'redisOriginConfigBean.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'redisOriginConfigBean.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'redisOriginConfigBean.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'redisOriginConfigBean.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'redisOriginConfigBean.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'redisOriginConfigBean.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'redisOriginConfigBean.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'redisOriginConfigBean.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'redisOriginConfigBean.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'redisOriginConfigBean.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'redisOriginConfigBean.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'redisOriginConfigBean.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'redisOriginConfigBean.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'redisOriginConfigBean.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'redisOriginConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'redisOriginConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'redisOriginConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'redisOriginConfigBean.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'redisOriginConfigBean.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'redisOriginConfigBean.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'redisOriginConfigBean.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'redisOriginConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'redisOriginConfigBean.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'redisOriginConfigBean.dataFormatConfig.excelSheetNames'?: List;
  /** Batch Wait Time (ms) · default 2000 */
  'redisOriginConfigBean.maxWaitTime'?: Amount;
  /** Max Batch Size (records) · default 1000 */
  'redisOriginConfigBean.maxBatchSize'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface LookupsItem2 {
  /** Key Expression · `keyExpr` */
  keyExpression?: Text;
  /** Output Field · `outputFieldPath` */
  outputField?: Text;
  /** Key Expression */
  keyExpr?: Text;
  /** Output Field */
  outputFieldPath?: Text;
  /** Data Type · default "STRING" */
  dataType?: OneOf<DataType2>;
}

export interface RedisLookupProcessorProcessor {
  /** URI · `conf.uri` */
  uri?: Text;
  /** Connection Timeout (sec) · `conf.connectionTimeout` · default 60 */
  connectionTimeoutInSec?: Amount;
  /** Mode · `conf.mode` · default "BATCH" */
  mode?: OneOf<IndexingMode>;
  /** Lookup Parameters · `conf.lookups` */
  lookupParameters?: Beans<LookupsItem2>;
  /** Enable Local Caching · `conf.cache.enabled` */
  enableLocalCaching?: Switch;
  /** Maximum Entries to Cache · `conf.cache.maxSize` · default -1 */
  maximumEntriesToCache?: Amount;
  /** Eviction Policy Type · `conf.cache.evictionPolicyType` */
  evictionPolicyType?: OneOf<EvictionPolicyType>;
  /** Expiration Time · `conf.cache.expirationTime` · default 1 */
  expirationTime?: Amount;
  /** Time Unit · `conf.cache.timeUnit` · default "SECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** URI */
  'conf.uri'?: Text;
  /** Connection Timeout (sec) · default 60 */
  'conf.connectionTimeout'?: Amount;
  /** Mode · default "BATCH" */
  'conf.mode'?: OneOf<IndexingMode>;
  /** Lookup Parameters */
  'conf.lookups'?: Beans<LookupsItem2>;
  /** Enable Local Caching */
  'conf.cache.enabled'?: Switch;
  /** Maximum Entries to Cache · default -1 */
  'conf.cache.maxSize'?: Amount;
  /** Eviction Policy Type */
  'conf.cache.evictionPolicyType'?: OneOf<EvictionPolicyType>;
  /** Expiration Time · default 1 */
  'conf.cache.expirationTime'?: Amount;
  /** Time Unit · default "SECONDS" */
  'conf.cache.timeUnit'?: OneOf<TimeUnit>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
