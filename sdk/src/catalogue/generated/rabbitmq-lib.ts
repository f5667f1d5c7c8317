// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat10, DataFormat8, DatagramMode, JsonMode, LogMode, NetflowOutputValuesMode, OnParseError, SchemaLookupMode, SchemaLookupMode2, StageOnRecordError, TextFieldMissingAction, TruststoreType, Type2, WholeFileExistsAction } from './choices.js';
import type { CertificateChainItem, FieldPathsToGroupNameItem } from './apache-kafka_2_0-lib.js';
import type { TrustedCertificatesItem } from './basic-lib.js';

export interface ExchangesItem {
  /** Name */
  name?: Text;
  /** Type · default "DIRECT" */
  type?: OneOf<Type2>;
  /** Durable · default true */
  durable?: Switch;
  /** Auto-delete · default false */
  autoDelete?: Switch;
  /** Routing Key */
  routingKey?: Text;
  /** Declaration Properties */
  declarationProperties?: Entries;
  /** Binding Properties */
  bindingProperties?: Entries;
}

export interface RabbitMQProducerDestination {
  /** One Message per Batch · `conf.singleMessagePerBatch` · default false */
  oneMessagePerBatch?: Switch;
  /** Mandatory · `conf.mandatory` · default false */
  mandatory?: Switch;
  /** Set AMQP Message Properties · `conf.basicPropertiesConfig.setAMQPMessageProperties` · default false */
  setAmqpMessageProperties?: Switch;
  /** Content-Type · `conf.basicPropertiesConfig.contentType` */
  contentType?: Text;
  /** Content-Encoding · `conf.basicPropertiesConfig.contentEncoding` */
  contentEncoding?: Text;
  /** Headers · `conf.basicPropertiesConfig.headers` */
  headers?: Entries;
  /** Delivery Mode · `conf.basicPropertiesConfig.deliveryMode` · default "NON_PERSISTENT" */
  deliveryMode?: OneOf<'NON_PERSISTENT' | 'PERSISTENT'>;
  /** Priority · `conf.basicPropertiesConfig.priority` · default "ZERO" */
  priority?: OneOf<'ZERO' | 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'FIVE' | 'SIX' | 'SEVEN' | 'EIGHT' | 'NINE'>;
  /** Correlation Id · `conf.basicPropertiesConfig.correlationId` */
  correlationId?: Text;
  /** Reply To · `conf.basicPropertiesConfig.replyTo` */
  replyTo?: Text;
  /** Set Expiration · `conf.basicPropertiesConfig.setExpiration` · default true */
  setExpiration?: Switch;
  /** Expiration · `conf.basicPropertiesConfig.expiration` · default 0 */
  expiration?: Amount;
  /** Message Id · `conf.basicPropertiesConfig.messageId` */
  messageId?: Text;
  /** Set Current Time · `conf.basicPropertiesConfig.setCurrentTime` · default true */
  setCurrentTime?: Switch;
  /** Time Stamp · `conf.basicPropertiesConfig.timestamp` */
  timeStamp?: Amount;
  /** Message Type · `conf.basicPropertiesConfig.type`, `conf.dataFormatConfig.messageType` */
  messageType?: Text;
  /** User Id · `conf.basicPropertiesConfig.userId` */
  userId?: Text;
  /** App Id · `conf.basicPropertiesConfig.appId` */
  appId?: Text;
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat8>;
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
  /** URI · `conf.uri` · default "amqp://" */
  uri?: Text;
  /** Name · `conf.queue.name` */
  name?: Text;
  /** Durable · `conf.queue.durable` · default true */
  durable?: Switch;
  /** Exclusive · `conf.queue.exclusive` · default false */
  exclusive?: Switch;
  /** Auto-delete · `conf.queue.autoDelete` · default false */
  autoDelete?: Switch;
  /** Declaration Properties · `conf.queue.properties` */
  declarationProperties?: Entries;
  /** Bindings · `conf.exchanges` */
  bindings?: Beans<ExchangesItem>;
  /** Use Credentials · `conf.credentialsConfig.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `conf.credentialsConfig.username` */
  username?: Text;
  /** Password · `conf.credentialsConfig.password` */
  password?: Text;
  /** Additional Client Configuration · `conf.rabbitmqProperties` */
  additionalClientConfiguration?: Entries;
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
  /** Automatic Recovery Enabled · `conf.advanced.automaticRecoveryEnabled` · default true */
  automaticRecoveryEnabled?: Switch;
  /** Network Recovery Interval · `conf.advanced.networkRecoveryInterval` · default 5000 */
  networkRecoveryInterval?: Amount;
  /** Connection Timeout (ms) · `conf.advanced.connectionTimeout` · default 0 */
  connectionTimeoutInMs?: Amount;
  /** Handshake Timeout (ms) · `conf.advanced.handshakeTimeout` · default 10000 */
  handshakeTimeoutInMs?: Amount;
  /** Shutdown Timeout (ms) · `conf.advanced.shutdownTimeout` · default 10000 */
  shutdownTimeoutInMs?: Amount;
  /** Heartbeat Timeout (secs) · `conf.advanced.heartbeatInterval` · default 0 */
  heartbeatTimeoutInSecs?: Amount;
  /** Maximum Frame Size (bytes) · `conf.advanced.frameMax` · default 0 */
  maximumFrameSizeInBytes?: Amount;
  /** Maximum Channel Number · `conf.advanced.channelMax` · default 0 */
  maximumChannelNumber?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** One Message per Batch · default false */
  'conf.singleMessagePerBatch'?: Switch;
  /** Mandatory · default false */
  'conf.mandatory'?: Switch;
  /** Set AMQP Message Properties · default false */
  'conf.basicPropertiesConfig.setAMQPMessageProperties'?: Switch;
  /** Content-Type */
  'conf.basicPropertiesConfig.contentType'?: Text;
  /** Content-Encoding */
  'conf.basicPropertiesConfig.contentEncoding'?: Text;
  /** Headers */
  'conf.basicPropertiesConfig.headers'?: Entries;
  /** Delivery Mode · default "NON_PERSISTENT" */
  'conf.basicPropertiesConfig.deliveryMode'?: OneOf<'NON_PERSISTENT' | 'PERSISTENT'>;
  /** Priority · default "ZERO" */
  'conf.basicPropertiesConfig.priority'?: OneOf<'ZERO' | 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'FIVE' | 'SIX' | 'SEVEN' | 'EIGHT' | 'NINE'>;
  /** Correlation Id */
  'conf.basicPropertiesConfig.correlationId'?: Text;
  /** Reply To */
  'conf.basicPropertiesConfig.replyTo'?: Text;
  /** Set Expiration · default true */
  'conf.basicPropertiesConfig.setExpiration'?: Switch;
  /** Expiration · default 0 */
  'conf.basicPropertiesConfig.expiration'?: Amount;
  /** Message Id */
  'conf.basicPropertiesConfig.messageId'?: Text;
  /** Set Current Time · default true */
  'conf.basicPropertiesConfig.setCurrentTime'?: Switch;
  /** Time Stamp */
  'conf.basicPropertiesConfig.timestamp'?: Amount;
  /** Message Type */
  'conf.basicPropertiesConfig.type'?: Text;
  /** User Id */
  'conf.basicPropertiesConfig.userId'?: Text;
  /** App Id */
  'conf.basicPropertiesConfig.appId'?: Text;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat8>;
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
  /** URI · default "amqp://" */
  'conf.uri'?: Text;
  /** Name */
  'conf.queue.name'?: Text;
  /** Durable · default true */
  'conf.queue.durable'?: Switch;
  /** Exclusive · default false */
  'conf.queue.exclusive'?: Switch;
  /** Auto-delete · default false */
  'conf.queue.autoDelete'?: Switch;
  /** Declaration Properties */
  'conf.queue.properties'?: Entries;
  /** Bindings */
  'conf.exchanges'?: Beans<ExchangesItem>;
  /** Use Credentials · default true */
  'conf.credentialsConfig.useCredentials'?: Switch;
  /** Username */
  'conf.credentialsConfig.username'?: Text;
  /** Password */
  'conf.credentialsConfig.password'?: Text;
  /** Additional Client Configuration */
  'conf.rabbitmqProperties'?: Entries;
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
  /** Automatic Recovery Enabled · default true */
  'conf.advanced.automaticRecoveryEnabled'?: Switch;
  /** Network Recovery Interval · default 5000 */
  'conf.advanced.networkRecoveryInterval'?: Amount;
  /** Connection Timeout (ms) · default 0 */
  'conf.advanced.connectionTimeout'?: Amount;
  /** Handshake Timeout (ms) · default 10000 */
  'conf.advanced.handshakeTimeout'?: Amount;
  /** Shutdown Timeout (ms) · default 10000 */
  'conf.advanced.shutdownTimeout'?: Amount;
  /** Heartbeat Timeout (secs) · default 0 */
  'conf.advanced.heartbeatInterval'?: Amount;
  /** Maximum Frame Size (bytes) · default 0 */
  'conf.advanced.frameMax'?: Amount;
  /** Maximum Channel Number · default 0 */
  'conf.advanced.channelMax'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface RabbitMQConsumerOrigin {
  /** Consumer Tag · `conf.consumerTag` */
  consumerTag?: Text;
  /** One Record per Message · `conf.produceSingleRecordPerMessage` · default false */
  oneRecordPerMessage?: Switch;
  /** Max Batch Size (records) · `conf.basicConfig.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `conf.basicConfig.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat10>;
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
  /** URI · `conf.uri` · default "amqp://" */
  uri?: Text;
  /** Name · `conf.queue.name` */
  name?: Text;
  /** Durable · `conf.queue.durable` · default true */
  durable?: Switch;
  /** Exclusive · `conf.queue.exclusive` · default false */
  exclusive?: Switch;
  /** Auto-delete · `conf.queue.autoDelete` · default false */
  autoDelete?: Switch;
  /** Declaration Properties · `conf.queue.properties` */
  declarationProperties?: Entries;
  /** Bindings · `conf.exchanges` */
  bindings?: Beans<ExchangesItem>;
  /** Use Credentials · `conf.credentialsConfig.useCredentials` · default true */
  useCredentials?: Switch;
  /** Username · `conf.credentialsConfig.username` */
  username?: Text;
  /** Password · `conf.credentialsConfig.password` */
  password?: Text;
  /** Additional Client Configuration · `conf.rabbitmqProperties` */
  additionalClientConfiguration?: Entries;
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
  /** Automatic Recovery Enabled · `conf.advanced.automaticRecoveryEnabled` · default true */
  automaticRecoveryEnabled?: Switch;
  /** Network Recovery Interval · `conf.advanced.networkRecoveryInterval` · default 5000 */
  networkRecoveryInterval?: Amount;
  /** Connection Timeout (ms) · `conf.advanced.connectionTimeout` · default 0 */
  connectionTimeoutInMs?: Amount;
  /** Handshake Timeout (ms) · `conf.advanced.handshakeTimeout` · default 10000 */
  handshakeTimeoutInMs?: Amount;
  /** Shutdown Timeout (ms) · `conf.advanced.shutdownTimeout` · default 10000 */
  shutdownTimeoutInMs?: Amount;
  /** Heartbeat Timeout (secs) · `conf.advanced.heartbeatInterval` · default 0 */
  heartbeatTimeoutInSecs?: Amount;
  /** Maximum Frame Size (bytes) · `conf.advanced.frameMax` · default 0 */
  maximumFrameSizeInBytes?: Amount;
  /** Maximum Channel Number · `conf.advanced.channelMax` · default 0 */
  maximumChannelNumber?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Consumer Tag */
  'conf.consumerTag'?: Text;
  /** One Record per Message · default false */
  'conf.produceSingleRecordPerMessage'?: Switch;
  /** Max Batch Size (records) · default 1000 */
  'conf.basicConfig.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'conf.basicConfig.maxWaitTime'?: Amount;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat10>;
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
  /** URI · default "amqp://" */
  'conf.uri'?: Text;
  /** Name */
  'conf.queue.name'?: Text;
  /** Durable · default true */
  'conf.queue.durable'?: Switch;
  /** Exclusive · default false */
  'conf.queue.exclusive'?: Switch;
  /** Auto-delete · default false */
  'conf.queue.autoDelete'?: Switch;
  /** Declaration Properties */
  'conf.queue.properties'?: Entries;
  /** Bindings */
  'conf.exchanges'?: Beans<ExchangesItem>;
  /** Use Credentials · default true */
  'conf.credentialsConfig.useCredentials'?: Switch;
  /** Username */
  'conf.credentialsConfig.username'?: Text;
  /** Password */
  'conf.credentialsConfig.password'?: Text;
  /** Additional Client Configuration */
  'conf.rabbitmqProperties'?: Entries;
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
  /** Automatic Recovery Enabled · default true */
  'conf.advanced.automaticRecoveryEnabled'?: Switch;
  /** Network Recovery Interval · default 5000 */
  'conf.advanced.networkRecoveryInterval'?: Amount;
  /** Connection Timeout (ms) · default 0 */
  'conf.advanced.connectionTimeout'?: Amount;
  /** Handshake Timeout (ms) · default 10000 */
  'conf.advanced.handshakeTimeout'?: Amount;
  /** Shutdown Timeout (ms) · default 10000 */
  'conf.advanced.shutdownTimeout'?: Amount;
  /** Heartbeat Timeout (secs) · default 0 */
  'conf.advanced.heartbeatInterval'?: Amount;
  /** Maximum Frame Size (bytes) · default 0 */
  'conf.advanced.frameMax'?: Amount;
  /** Maximum Channel Number · default 0 */
  'conf.advanced.channelMax'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
