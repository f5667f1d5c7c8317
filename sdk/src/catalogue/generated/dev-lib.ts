// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Anything, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroSchemaSource2, Compression, CsvFileFormat, CsvHeader, CsvParser, CsvRecordType, DatagramMode, JsonMode, LogMode, NetflowOutputValuesMode, OnParseError, SchemaLookupMode2, StageOnRecordError } from './choices.js';
import type { FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';

export interface ToEventDestination {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface DataGenConfigsItem {
  /** Field Name · `field` */
  fieldName?: Text;
  /** Field Type · `type` · default "STRING" */
  fieldType?: OneOf<'STRING' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DATE' | 'DATETIME' | 'ZONED_DATETIME' | 'TIME' | 'BOOLEAN' | 'DECIMAL' | 'BYTE_ARRAY' | 'LONG_SEQUENCE' | 'ADDRESS_FULL_ADDRESS' | 'ADDRESS_BUILDING_NUMBER' | 'ADDRESS_STREET_ADDRESS' | 'ADDRESS_CITY' | 'ADDRESS_STATE' | 'ADDRESS_COUNTRY' | 'ADDRESS_LATITUDE' | 'ADDRESS_LONGITUDE' | 'APP_NAME' | 'APP_AUTHOR' | 'APP_VERSION' | 'ARTIST_NAME' | 'BOOK_TITLE' | 'BOOK_AUTHOR' | 'BOOK_GENRE' | 'BOOK_PUBLISHER' | 'BUSINESS_CREDIT_CARD_NUMBER' | 'BUSINESS_CREDIT_CARD_EXPIRY' | 'BUSINESS_CREDIT_CARD_TYPE' | 'CAT_NAME' | 'CAT_BREED' | 'CAT_REGISTRY' | 'CODE_ASIN' | 'CODE_IMEI' | 'CODE_ISBN10' | 'CODE_ISBN13' | 'COLOR' | 'COMMERCE_DEPARTMENT' | 'COMMERCE_COLOR' | 'COMMERCE_MATERIAL' | 'COMMERCE_PRICE' | 'COMMERCE_PRODUCT_NAME' | 'COMMERCE_PROMOTION_CODE' | 'COMPANY_NAME' | 'COMPANY_INDUSTRY' | 'COMPANY_BUZZWORD' | 'COMPANY_URL' | 'CRYPTO_MD5' | 'CRYPTO_SHA1' | 'CRYPTO_SHA256' | 'CRYPTO_SHA512' | 'DEMOGRAPHIC' | 'EDUCATOR' | 'EMAIL' | 'FILE' | 'FINANCE' | 'FOOD' | 'GAMEOFTHRONES' | 'HACKER' | 'IDNUMBER' | 'INTERNET' | 'LOREM' | 'MUSIC' | 'NAME' | 'PHONENUMBER' | 'POKEMON' | 'RACE' | 'SEX' | 'SHAKESPEARE' | 'SLACKEMOJI' | 'SPACE' | 'SSN' | 'STOCK' | 'SUPERHERO' | 'TEAM' | 'UNIVERSITY'>;
  /** Field Name */
  field?: Text;
  /** Field Type · default "STRING" */
  type?: OneOf<'STRING' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DATE' | 'DATETIME' | 'ZONED_DATETIME' | 'TIME' | 'BOOLEAN' | 'DECIMAL' | 'BYTE_ARRAY' | 'LONG_SEQUENCE' | 'ADDRESS_FULL_ADDRESS' | 'ADDRESS_BUILDING_NUMBER' | 'ADDRESS_STREET_ADDRESS' | 'ADDRESS_CITY' | 'ADDRESS_STATE' | 'ADDRESS_COUNTRY' | 'ADDRESS_LATITUDE' | 'ADDRESS_LONGITUDE' | 'APP_NAME' | 'APP_AUTHOR' | 'APP_VERSION' | 'ARTIST_NAME' | 'BOOK_TITLE' | 'BOOK_AUTHOR' | 'BOOK_GENRE' | 'BOOK_PUBLISHER' | 'BUSINESS_CREDIT_CARD_NUMBER' | 'BUSINESS_CREDIT_CARD_EXPIRY' | 'BUSINESS_CREDIT_CARD_TYPE' | 'CAT_NAME' | 'CAT_BREED' | 'CAT_REGISTRY' | 'CODE_ASIN' | 'CODE_IMEI' | 'CODE_ISBN10' | 'CODE_ISBN13' | 'COLOR' | 'COMMERCE_DEPARTMENT' | 'COMMERCE_COLOR' | 'COMMERCE_MATERIAL' | 'COMMERCE_PRICE' | 'COMMERCE_PRODUCT_NAME' | 'COMMERCE_PROMOTION_CODE' | 'COMPANY_NAME' | 'COMPANY_INDUSTRY' | 'COMPANY_BUZZWORD' | 'COMPANY_URL' | 'CRYPTO_MD5' | 'CRYPTO_SHA1' | 'CRYPTO_SHA256' | 'CRYPTO_SHA512' | 'DEMOGRAPHIC' | 'EDUCATOR' | 'EMAIL' | 'FILE' | 'FINANCE' | 'FOOD' | 'GAMEOFTHRONES' | 'HACKER' | 'IDNUMBER' | 'INTERNET' | 'LOREM' | 'MUSIC' | 'NAME' | 'PHONENUMBER' | 'POKEMON' | 'RACE' | 'SEX' | 'SHAKESPEARE' | 'SLACKEMOJI' | 'SPACE' | 'SSN' | 'STOCK' | 'SUPERHERO' | 'TEAM' | 'UNIVERSITY'>;
  /** Precision · default 10 */
  precision?: Amount;
  /** scale · default 2 */
  scale?: Amount;
}

export interface DevDataGeneratorOrigin {
  /** Fields to Generate · `dataGenConfigs` */
  fieldsToGenerate?: Beans<DataGenConfigsItem>;
  /** Delay Between Batches · `delay` · default 1000 */
  delayBetweenBatches?: Amount;
  /** Number of Threads · `numThreads` · default 1 */
  numberOfThreads?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Fields to Generate */
  dataGenConfigs?: Beans<DataGenConfigsItem>;
  /** Root Field Type · default "MAP" */
  rootFieldType?: OneOf<'MAP' | 'LIST_MAP'>;
  /** Header Attributes */
  headerAttributes?: Entries;
  /** Delay Between Batches · default 1000 */
  delay?: Amount;
  /** Batch size · default 1000 */
  batchSize?: Amount;
  /** Number of Threads · default 1 */
  numThreads?: Amount;
  /** Event name · default "generated-event" */
  eventName?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface DevRandomErrorProcessor {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Discard Some Records · default false */
  discardSomeRecords?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface DevRandomRecordSourceOrigin {
  /** Fields to Generate · `fields` · default "a,b,c" */
  fieldsToGenerate?: Text;
  /** Delay Between Batches · `delay` · default 1000 */
  delayBetweenBatches?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Fields to Generate · default "a,b,c" */
  fields?: Text;
  /** Delay Between Batches · default 1000 */
  delay?: Amount;
  /** Max Records to Generate · default 922337203685 */
  maxRecordsToGenerate?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface DevRawDataSourceOrigin {
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
  /** Raw Data */
  rawData?: Text;
  /** Stop After First Batch · default false */
  stopAfterFirstBatch?: Switch;
  /** Event Data */
  eventData?: Text;
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

export interface DevRecordCreatorProcessor {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface DevSnapshotReplayingOrigin {
  /** Snapshot Stage Instance Name · `stageInstanceName` */
  snapshotStageInstanceName?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Snapshot File Path */
  snapshotFilePath?: Text;
  /** Snapshot Stage Instance Name */
  stageInstanceName?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface SensorReaderOrigin {
  /** Sensor Device · `conf.sensorDevice` · default "BMxx80" */
  sensorDevice?: OneOf<'BMxx80' | 'BCM2835'>;
  /** I2C Address · `conf.i2cAddress` · default "0x77" */
  i2cAddress?: Text;
  /** Delay Between Batches · `conf.delay` · default 1000 */
  delayBetweenBatches?: Amount;
  /** Path to Pseudo-file · `conf.path` · default "/sys/class/thermal/thermal_zone0/temp" */
  pathToPseudoFile?: Text;
  /** Scaling Factor · `conf.scalingFactor` · default 1000 */
  scalingFactor?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Sensor Device · default "BMxx80" */
  'conf.sensorDevice'?: OneOf<'BMxx80' | 'BCM2835'>;
  /** I2C Address · default "0x77" */
  'conf.i2cAddress'?: Text;
  /** Delay Between Batches · default 1000 */
  'conf.delay'?: Amount;
  /** Path to Pseudo-file · default "/sys/class/thermal/thermal_zone0/temp" */
  'conf.path'?: Text;
  /** Scaling Factor · default 1000 */
  'conf.scalingFactor'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface DevIdentityProcessor {
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
