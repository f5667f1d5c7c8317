// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AvroCompression, AvroSchemaSource, AvroSchemaSource2, ChecksumAlgorithm, Compression, CsvFileFormat, CsvHeader, CsvParser, CsvQuoteMode, CsvRecordType, DataFormat, DataFormat2, DataFormat3, DatagramMode, JsonMode, KafkaAutoOffsetReset, KeyCaptureMode, KeyDeserializer, KeySerializer, LogMode, MessageKeyFormat, NetflowOutputValuesMode, OnParseError, PartitionStrategy, ResponseType, SaslMechanism, SchemaLookupMode, SchemaLookupMode2, SecurityOption, StageOnRecordError, TextFieldMissingAction, TruststoreType, ValueSerializer, WholeFileExistsAction } from './choices.js';

export interface KafkaConnectionVerifierOrigin {
  /** Connection · `connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Connection · default "MANUAL" */
  connectionSelection?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'connection.securityConfig.enabledProtocols'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface KafkaProducerDestination {
  /** Data Format · `conf.dataFormat` · default "JSON" */
  dataFormat?: OneOf<DataFormat>;
  /** Message Key Format · `conf.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
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
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `conf.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Runtime Topic Resolution · `conf.runtimeTopicResolution` · default false */
  runtimeTopicResolution?: Switch;
  /** Topic Expression · `conf.topicExpression` · default "${record:value('/topic')}" */
  topicExpression?: Text;
  /** Topic White List · `conf.topicWhiteList` · default "*" */
  topicWhiteList?: Text;
  /** Topic · `conf.topic` · default "topicName" */
  topic?: Text;
  /** Partition Strategy · `conf.partitionStrategy` · default "ROUND_ROBIN" */
  partitionStrategy?: OneOf<PartitionStrategy>;
  /** Partition Expression · `conf.partition` · default "${0}" */
  partitionExpression?: Text;
  /** One Message per Batch · `conf.singleMessagePerBatch` · default false */
  oneMessagePerBatch?: Switch;
  /** Key Serializer · `conf.keySerializer` · default "STRING" */
  keySerializer?: OneOf<KeySerializer>;
  /** Value Serializer · `conf.valueSerializer` · default "DEFAULT" */
  valueSerializer?: OneOf<ValueSerializer>;
  /** Kafka Configuration · `conf.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `conf.avroMessageKey`, `conf.stringMessageKey` */
  kafkaMessageKey?: Text;
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
  /** Data Format · default "JSON" */
  'conf.dataFormat'?: OneOf<DataFormat>;
  /** Message Key Format · default "STRING" */
  'conf.messageKeyFormat'?: OneOf<MessageKeyFormat>;
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
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Runtime Topic Resolution · default false */
  'conf.runtimeTopicResolution'?: Switch;
  /** Topic Expression · default "${record:value('/topic')}" */
  'conf.topicExpression'?: Text;
  /** Topic White List · default "*" */
  'conf.topicWhiteList'?: Text;
  /** Topic · default "topicName" */
  'conf.topic'?: Text;
  /** Partition Strategy · default "ROUND_ROBIN" */
  'conf.partitionStrategy'?: OneOf<PartitionStrategy>;
  /** Partition Expression · default "${0}" */
  'conf.partition'?: Text;
  /** One Message per Batch · default false */
  'conf.singleMessagePerBatch'?: Switch;
  /** Key Serializer · default "STRING" */
  'conf.keySerializer'?: OneOf<KeySerializer>;
  /** Value Serializer · default "DEFAULT" */
  'conf.valueSerializer'?: OneOf<ValueSerializer>;
  /** Kafka Configuration */
  'conf.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'conf.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'conf.stringMessageKey'?: Text;
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

export interface WriteToKafkaDestination {
  /** ZooKeeper URI · `zookeeperConnect` · default "localhost:2181" */
  zookeeperUri?: Text;
  /** Message Key Format · `conf.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
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
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `conf.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Runtime Topic Resolution · `conf.runtimeTopicResolution` · default false */
  runtimeTopicResolution?: Switch;
  /** Topic Expression · `conf.topicExpression` · default "${record:value('/topic')}" */
  topicExpression?: Text;
  /** Topic White List · `conf.topicWhiteList` · default "*" */
  topicWhiteList?: Text;
  /** Topic · `conf.topic` · default "topicName" */
  topic?: Text;
  /** Partition Strategy · `conf.partitionStrategy` · default "ROUND_ROBIN" */
  partitionStrategy?: OneOf<PartitionStrategy>;
  /** Partition Expression · `conf.partition` · default "${0}" */
  partitionExpression?: Text;
  /** Key Serializer · `conf.keySerializer` · default "STRING" */
  keySerializer?: OneOf<KeySerializer>;
  /** Value Serializer · `conf.valueSerializer` · default "DEFAULT" */
  valueSerializer?: OneOf<ValueSerializer>;
  /** Kafka Configuration · `conf.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `conf.avroMessageKey`, `conf.stringMessageKey` */
  kafkaMessageKey?: Text;
  /** Response Type · `responseConf.responseType` · default "SUCCESS_RECORDS" */
  responseType?: OneOf<ResponseType>;
  /** ZooKeeper URI · default "localhost:2181" */
  zookeeperConnect?: Text;
  /** Message Key Format · default "STRING" */
  'conf.messageKeyFormat'?: OneOf<MessageKeyFormat>;
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
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Runtime Topic Resolution · default false */
  'conf.runtimeTopicResolution'?: Switch;
  /** Topic Expression · default "${record:value('/topic')}" */
  'conf.topicExpression'?: Text;
  /** Topic White List · default "*" */
  'conf.topicWhiteList'?: Text;
  /** Topic · default "topicName" */
  'conf.topic'?: Text;
  /** Partition Strategy · default "ROUND_ROBIN" */
  'conf.partitionStrategy'?: OneOf<PartitionStrategy>;
  /** Partition Expression · default "${0}" */
  'conf.partition'?: Text;
  /** Key Serializer · default "STRING" */
  'conf.keySerializer'?: OneOf<KeySerializer>;
  /** Value Serializer · default "DEFAULT" */
  'conf.valueSerializer'?: OneOf<ValueSerializer>;
  /** Kafka Configuration */
  'conf.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'conf.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'conf.stringMessageKey'?: Text;
  /** Response Type · default "SUCCESS_RECORDS" */
  'responseConf.responseType'?: OneOf<ResponseType>;
}

export interface WriteToKafkaDestination2 {
  /** Message Key Format · `conf.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
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
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `conf.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Runtime Topic Resolution · `conf.runtimeTopicResolution` · default false */
  runtimeTopicResolution?: Switch;
  /** Topic Expression · `conf.topicExpression` · default "${record:value('/topic')}" */
  topicExpression?: Text;
  /** Topic White List · `conf.topicWhiteList` · default "*" */
  topicWhiteList?: Text;
  /** Topic · `conf.topic` · default "topicName" */
  topic?: Text;
  /** Partition Strategy · `conf.partitionStrategy` · default "ROUND_ROBIN" */
  partitionStrategy?: OneOf<PartitionStrategy>;
  /** Partition Expression · `conf.partition` · default "${0}" */
  partitionExpression?: Text;
  /** One Message per Batch · `conf.singleMessagePerBatch` · default false */
  oneMessagePerBatch?: Switch;
  /** Kafka Configuration · `conf.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `conf.avroMessageKey`, `conf.stringMessageKey` */
  kafkaMessageKey?: Text;
  /** Response Type · `responseConf.responseType` · default "SUCCESS_RECORDS" */
  responseType?: OneOf<ResponseType>;
  /** Message Key Format · default "STRING" */
  'conf.messageKeyFormat'?: OneOf<MessageKeyFormat>;
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
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Runtime Topic Resolution · default false */
  'conf.runtimeTopicResolution'?: Switch;
  /** Topic Expression · default "${record:value('/topic')}" */
  'conf.topicExpression'?: Text;
  /** Topic White List · default "*" */
  'conf.topicWhiteList'?: Text;
  /** Topic · default "topicName" */
  'conf.topic'?: Text;
  /** Partition Strategy · default "ROUND_ROBIN" */
  'conf.partitionStrategy'?: OneOf<PartitionStrategy>;
  /** Partition Expression · default "${0}" */
  'conf.partition'?: Text;
  /** One Message per Batch · default false */
  'conf.singleMessagePerBatch'?: Switch;
  /** Kafka Configuration */
  'conf.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'conf.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'conf.stringMessageKey'?: Text;
  /** Response Type · default "SUCCESS_RECORDS" */
  'responseConf.responseType'?: OneOf<ResponseType>;
}

export interface CertificateChainItem {
  /**  */
  credential?: Text;
}

export interface HTTPToKafkaOrigin {
  /** Application ID · `configs.appId` */
  applicationId?: Text;
  /** Use TLS · `configs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `configs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `configs.tlsConfigBean.keyStoreFilePath`, `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Private Key · `configs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `configs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `configs.tlsConfigBean.keyStoreType`, `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `configs.tlsConfigBean.keyStorePassword`, `conf.connectionConfig.connection.securityConfig.keystorePassword` */
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
  /** HTTP Listening Port · `configs.port` · default 8000 */
  httpListeningPort?: Amount;
  /** Max Concurrent Requests · `configs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** Application ID in URL · `configs.appIdViaQueryParamAllowed` · default false */
  applicationIdInUrl?: Switch;
  /** Message Key Format · `conf.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
  /** Charset · `conf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Quote Mode · `conf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** On Missing Field · `conf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · `conf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Key Serializer · `conf.keySerializer` · default "STRING" */
  keySerializer?: OneOf<KeySerializer>;
  /** Value Serializer · `conf.valueSerializer` · default "DEFAULT" */
  valueSerializer?: OneOf<ValueSerializer>;
  /** Kafka Configuration · `conf.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `conf.avroMessageKey`, `conf.stringMessageKey` */
  kafkaMessageKey?: Text;
  /** Max Message Size (KB) · `kafkaMaxMessageSizeKB` · default 900 */
  maxMessageSizeInKb?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Application ID */
  'configs.appId'?: Text;
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
  /** HTTP Listening Port · default 8000 */
  'configs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'configs.maxConcurrentRequests'?: Amount;
  /** Application ID in URL · default false */
  'configs.appIdViaQueryParamAllowed'?: Switch;
  /** Message Key Format · default "STRING" */
  'conf.messageKeyFormat'?: OneOf<MessageKeyFormat>;
  /** Charset · default "UTF-8" */
  'conf.dataGeneratorFormatConfig.charset'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** On Missing Field · default "ERROR" */
  'conf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · default true */
  'conf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Topic · default "topicName" */
  'conf.topic'?: Text;
  /** Key Serializer · default "STRING" */
  'conf.keySerializer'?: OneOf<KeySerializer>;
  /** Value Serializer · default "DEFAULT" */
  'conf.valueSerializer'?: OneOf<ValueSerializer>;
  /** Kafka Configuration */
  'conf.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'conf.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'conf.stringMessageKey'?: Text;
  /** Max Message Size (KB) · default 900 */
  kafkaMaxMessageSizeKB?: Amount;
  /** Topic · `conf.topic` · default "topicName" */
  topic?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface SDCRPCToKafkaOrigin {
  /** Use TLS · `configs.tlsConfigBean.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `configs.tlsConfigBean.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `configs.tlsConfigBean.keyStoreFilePath`, `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Private Key · `configs.tlsConfigBean.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `configs.tlsConfigBean.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `configs.tlsConfigBean.keyStoreType`, `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `configs.tlsConfigBean.keyStorePassword`, `conf.connectionConfig.connection.securityConfig.keystorePassword` */
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
  /** RPC Listening Port · `configs.port` · default 20000 */
  rpcListeningPort?: Amount;
  /** Max Concurrent Requests · `configs.maxConcurrentRequests` · default 10 */
  maxConcurrentRequests?: Amount;
  /** RPC ID · `configs.appId` */
  rpcId?: Text;
  /** Max Batch Request Size (KB) · `configs.maxRpcRequestSize` · default 100000 */
  maxBatchRequestSizeInKb?: Amount;
  /** Message Key Format · `conf.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
  /** Charset · `conf.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Quote Mode · `conf.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** On Missing Field · `conf.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · `conf.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `conf.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `conf.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Key Serializer · `conf.keySerializer` · default "STRING" */
  keySerializer?: OneOf<KeySerializer>;
  /** Value Serializer · `conf.valueSerializer` · default "DEFAULT" */
  valueSerializer?: OneOf<ValueSerializer>;
  /** Kafka Configuration · `conf.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `conf.avroMessageKey`, `conf.stringMessageKey` */
  kafkaMessageKey?: Text;
  /** Max Message Size (KB) · `kafkaMaxMessageSize` · default 900 */
  maxMessageSizeInKb?: Amount;
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
  /** RPC Listening Port · default 20000 */
  'configs.port'?: Amount;
  /** Max Concurrent Requests · default 10 */
  'configs.maxConcurrentRequests'?: Amount;
  /** RPC ID */
  'configs.appId'?: Text;
  /** Max Batch Request Size (KB) · default 100000 */
  'configs.maxRpcRequestSize'?: Amount;
  /** Message Key Format · default "STRING" */
  'conf.messageKeyFormat'?: OneOf<MessageKeyFormat>;
  /** Charset · default "UTF-8" */
  'conf.dataGeneratorFormatConfig.charset'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'conf.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** On Missing Field · default "ERROR" */
  'conf.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · default true */
  'conf.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'conf.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'conf.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Topic · default "topicName" */
  'conf.topic'?: Text;
  /** Key Serializer · default "STRING" */
  'conf.keySerializer'?: OneOf<KeySerializer>;
  /** Value Serializer · default "DEFAULT" */
  'conf.valueSerializer'?: OneOf<ValueSerializer>;
  /** Kafka Configuration */
  'conf.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'conf.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'conf.stringMessageKey'?: Text;
  /** Max Message Size (KB) · default 900 */
  kafkaMaxMessageSize?: Amount;
  /** Topic · `conf.topic` · default "topicName" */
  topic?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface FieldPathsToGroupNameItem {
  /** Regular Expression Group · `group` · default 1 */
  regularExpressionGroup?: Amount;
  /** Field Path · default "/" */
  fieldPath?: Text;
  /** Regular Expression Group · default 1 */
  group?: Amount;
}

export interface KafkaConsumerOrigin {
  /** File Name Pattern within Compressed Directory · `kafkaConfigBean.dataFormatConfig.filePatternInArchive` · default "*" */
  fileNamePatternWithinCompressedDirectory?: Text;
  /** Charset · `kafkaConfigBean.dataFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Ignore Control Characters · `kafkaConfigBean.dataFormatConfig.removeCtrlChars` · default false */
  ignoreControlCharacters?: Switch;
  /** Max Line Length · `kafkaConfigBean.dataFormatConfig.textMaxLineLen`, `kafkaConfigBean.dataFormatConfig.logMaxObjectLen` · default 1024 */
  maxLineLength?: Amount;
  /** Use Custom Delimiter · `kafkaConfigBean.dataFormatConfig.useCustomDelimiter` · default false */
  useCustomDelimiter?: Switch;
  /** Custom Delimiter · `kafkaConfigBean.dataFormatConfig.customDelimiter` · default "\\r\\n" */
  customDelimiter?: Text;
  /** Include Custom Delimiter · `kafkaConfigBean.dataFormatConfig.includeCustomDelimiterInTheText` · default false */
  includeCustomDelimiter?: Switch;
  /** JSON Content · `kafkaConfigBean.dataFormatConfig.jsonContent` · default "MULTIPLE_OBJECTS" */
  jsonContent?: OneOf<JsonMode>;
  /** Max Object Length (chars) · `kafkaConfigBean.dataFormatConfig.jsonMaxObjectLen` · default 4096 */
  maxObjectLengthInChars?: Amount;
  /** Header Line · `kafkaConfigBean.dataFormatConfig.csvHeader` · default "NO_HEADER" */
  headerLine?: OneOf<CsvHeader>;
  /** Delimiter Format Type · `kafkaConfigBean.dataFormatConfig.csvFileFormat` · default "CSV" */
  delimiterFormatType?: OneOf<CsvFileFormat>;
  /** Delimiter Character · `kafkaConfigBean.dataFormatConfig.csvCustomDelimiter` · default "|" */
  delimiterCharacter?: Text;
  /** Multi Character Field Delimiter · `kafkaConfigBean.dataFormatConfig.multiCharacterFieldDelimiter` · default "||" */
  multiCharacterFieldDelimiter?: Text;
  /** Multi Character Line Delimiter · `kafkaConfigBean.dataFormatConfig.multiCharacterLineDelimiter` · default "${str:unescapeJava('\\\\n')}" */
  multiCharacterLineDelimiter?: Text;
  /** Escape Character · `kafkaConfigBean.dataFormatConfig.csvCustomEscape`, `kafkaConfigBean.dataFormatConfig.csvUnivocityEscape` · default "\\" */
  escapeCharacter?: Text;
  /** Quote Character · `kafkaConfigBean.dataFormatConfig.csvCustomQuote`, `kafkaConfigBean.dataFormatConfig.csvUnivocityQuote` · default "\"" */
  quoteCharacter?: Text;
  /** Field Separator · `kafkaConfigBean.dataFormatConfig.csvUnivocityFieldSeparator` · default "," */
  fieldSeparator?: Text;
  /** Line Separator · `kafkaConfigBean.dataFormatConfig.csvUnivocityLineSeparator` · default "${str:unescapeJava('\\\\n')}" */
  lineSeparator?: Text;
  /** CSV Parser · `kafkaConfigBean.dataFormatConfig.csvParser` · default "LEGACY_PARSER" */
  csvParser?: OneOf<CsvParser>;
  /** Allow Extra Columns · `kafkaConfigBean.dataFormatConfig.csvAllowExtraColumns` · default false */
  allowExtraColumns?: Switch;
  /** Extra Column Prefix · `kafkaConfigBean.dataFormatConfig.csvExtraColumnPrefix` · default "_extra_" */
  extraColumnPrefix?: Text;
  /** Max Record Length (chars) · `kafkaConfigBean.dataFormatConfig.csvMaxObjectLen`, `kafkaConfigBean.dataFormatConfig.xmlMaxObjectLen` · default 1024 */
  maxRecordLengthInChars?: Amount;
  /** Max Columns · `kafkaConfigBean.dataFormatConfig.csvUnivocityMaxColumns` · default 1000 */
  maxColumns?: Amount;
  /** Max Characters Per Column · `kafkaConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn` · default 1000 */
  maxCharactersPerColumn?: Amount;
  /** Skip Empty Lines · `kafkaConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines` · default true */
  skipEmptyLines?: Switch;
  /** Allow Comments · `kafkaConfigBean.dataFormatConfig.csvUnivocityAllowComments` · default false */
  allowComments?: Switch;
  /** Comment Character · `kafkaConfigBean.dataFormatConfig.csvUnivocityCommentMarker` · default "#" */
  commentCharacter?: Text;
  /** Enable comments · `kafkaConfigBean.dataFormatConfig.csvEnableComments` · default false */
  enableComments?: Switch;
  /** Comment marker · `kafkaConfigBean.dataFormatConfig.csvCommentMarker` · default "#" */
  commentMarker?: Text;
  /** Ignore empty lines · `kafkaConfigBean.dataFormatConfig.csvIgnoreEmptyLines` · default true */
  ignoreEmptyLines?: Switch;
  /** Root Field Type · `kafkaConfigBean.dataFormatConfig.csvRecordType` · default "LIST_MAP" */
  rootFieldType?: OneOf<CsvRecordType>;
  /** Lines to Skip · `kafkaConfigBean.dataFormatConfig.csvSkipStartLines` · default 0 */
  linesToSkip?: Amount;
  /** Parse NULLs · `kafkaConfigBean.dataFormatConfig.parseNull` · default false */
  parseNulls?: Switch;
  /** NULL constant · `kafkaConfigBean.dataFormatConfig.nullConstant` · default "\\\\N" */
  nullConstant?: Text;
  /** Delimiter Element · `kafkaConfigBean.dataFormatConfig.xmlRecordElement` */
  delimiterElement?: Text;
  /** Preserve Root Element · `kafkaConfigBean.dataFormatConfig.preserveRootElement` · default true */
  preserveRootElement?: Switch;
  /** Include Field XPaths · `kafkaConfigBean.dataFormatConfig.includeFieldXpathAttributes` · default false */
  includeFieldXpaths?: Switch;
  /** Namespaces · `kafkaConfigBean.dataFormatConfig.xPathNamespaceContext` */
  namespaces?: Entries;
  /** Output Field Attributes · `kafkaConfigBean.dataFormatConfig.outputFieldAttributes` · default false */
  outputFieldAttributes?: Switch;
  /** Log Format · `kafkaConfigBean.dataFormatConfig.logMode` · default "COMMON_LOG_FORMAT" */
  logFormat?: OneOf<LogMode>;
  /** Retain Original Line · `kafkaConfigBean.dataFormatConfig.retainOriginalLine` · default false */
  retainOriginalLine?: Switch;
  /** Custom Log Format · `kafkaConfigBean.dataFormatConfig.customLogFormat` · default "%h %l %u %t \"%r\" %>s %b" */
  customLogFormat?: Text;
  /** Regular Expression · `kafkaConfigBean.dataFormatConfig.regex` */
  regularExpression?: Text;
  /** Field Path To RegEx Group Mapping · `kafkaConfigBean.dataFormatConfig.fieldPathsToGroupName` */
  fieldPathToRegexGroupMapping?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition · `kafkaConfigBean.dataFormatConfig.grokPatternDefinition` */
  grokPatternDefinition?: Text;
  /** Grok Pattern · `kafkaConfigBean.dataFormatConfig.grokPattern` · default "%{COMMONAPACHELOG}" */
  grokPattern?: Text;
  /** On Parse Error · `kafkaConfigBean.dataFormatConfig.onParseError` · default "ERROR" */
  onParseError?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · `kafkaConfigBean.dataFormatConfig.maxStackTraceLines` · default 50 */
  trimStackTraceToLength?: Amount;
  /** Use Custom Log Format · `kafkaConfigBean.dataFormatConfig.enableLog4jCustomLogFormat` · default false */
  useCustomLogFormat?: Switch;
  /** Custom Log4J Format · `kafkaConfigBean.dataFormatConfig.log4jCustomLogFormat` · default "%r [%t] %-5p %c %x - %m%n" */
  customLog4jFormat?: Text;
  /** Avro Schema Location · `kafkaConfigBean.dataFormatConfig.avroSchemaSource` */
  avroSchemaLocation?: OneOf<AvroSchemaSource2>;
  /** Avro Schema · `kafkaConfigBean.dataFormatConfig.avroSchema` */
  avroSchema?: Text;
  /** Schema Registry URLs · `kafkaConfigBean.dataFormatConfig.schemaRegistryUrls` */
  schemaRegistryUrls?: List;
  /** Basic Auth User Info · `kafkaConfigBean.dataFormatConfig.basicAuth` */
  basicAuthUserInfo?: Text;
  /** Lookup Schema By · `kafkaConfigBean.dataFormatConfig.schemaLookupMode` · default "SUBJECT" */
  lookupSchemaBy?: OneOf<SchemaLookupMode2>;
  /** Schema Subject · `kafkaConfigBean.dataFormatConfig.subject` */
  schemaSubject?: Text;
  /** Schema ID · `kafkaConfigBean.dataFormatConfig.schemaId` */
  schemaId?: Amount;
  /** Skip Union Indexes · `kafkaConfigBean.dataFormatConfig.avroSkipUnionIndex` · default false */
  skipUnionIndexes?: Switch;
  /** Protobuf Descriptor File · `kafkaConfigBean.dataFormatConfig.protoDescriptorFile` */
  protobufDescriptorFile?: Text;
  /** Message Type · `kafkaConfigBean.dataFormatConfig.messageType` */
  messageType?: Text;
  /** Delimited Messages · `kafkaConfigBean.dataFormatConfig.isDelimited` · default true */
  delimitedMessages?: Switch;
  /** Max Data Size (bytes) · `kafkaConfigBean.dataFormatConfig.binaryMaxObjectLen` · default 1024 */
  maxDataSizeInBytes?: Amount;
  /** Datagram Packet Format · `kafkaConfigBean.dataFormatConfig.datagramMode` · default "SYSLOG" */
  datagramPacketFormat?: OneOf<DatagramMode>;
  /** TypesDB File Path · `kafkaConfigBean.dataFormatConfig.typesDbPath` */
  typesdbFilePath?: Text;
  /** Convert Hi-Res Time & Interval · `kafkaConfigBean.dataFormatConfig.convertTime` · default false */
  convertHiResTimeAndInterval?: Switch;
  /** Exclude Interval · `kafkaConfigBean.dataFormatConfig.excludeInterval` · default true */
  excludeInterval?: Switch;
  /** Auth File · `kafkaConfigBean.dataFormatConfig.authFilePath` */
  authFile?: Text;
  /** Record Generation Mode · `kafkaConfigBean.dataFormatConfig.netflowOutputValuesMode`, `kafkaConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram` · default "RAW_AND_INTERPRETED" */
  recordGenerationMode?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · `kafkaConfigBean.dataFormatConfig.maxTemplateCacheSize`, `kafkaConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram` · default -1 */
  maxTemplatesInCache?: Amount;
  /** Template Cache Timeout (ms) · `kafkaConfigBean.dataFormatConfig.templateCacheTimeoutMs`, `kafkaConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram` · default -1 */
  templateCacheTimeoutInMs?: Amount;
  /** Buffer Size (bytes) · `kafkaConfigBean.dataFormatConfig.wholeFileMaxObjectLen` · default 8192 */
  bufferSizeInBytes?: Amount;
  /** Rate per second · `kafkaConfigBean.dataFormatConfig.rateLimit` · default "-1" */
  ratePerSecond?: Text;
  /** Verify Checksum · `kafkaConfigBean.dataFormatConfig.verifyChecksum` · default false */
  verifyChecksum?: Switch;
  /** Excel Header Option · `kafkaConfigBean.dataFormatConfig.excelHeader` */
  excelHeaderOption?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · `kafkaConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader` · default false */
  skipCellsWithNoHeader?: Switch;
  /** Read All Sheets · `kafkaConfigBean.dataFormatConfig.excelReadAllSheets` · default true */
  readAllSheets?: Switch;
  /** Import Sheets · `kafkaConfigBean.dataFormatConfig.excelSheetNames` */
  importSheets?: List;
  /** Connection · `kafkaConfigBean.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `kafkaConfigBean.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `kafkaConfigBean.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `kafkaConfigBean.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `kafkaConfigBean.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `kafkaConfigBean.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `kafkaConfigBean.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `kafkaConfigBean.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `kafkaConfigBean.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `kafkaConfigBean.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `kafkaConfigBean.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `kafkaConfigBean.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `kafkaConfigBean.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `kafkaConfigBean.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `kafkaConfigBean.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `kafkaConfigBean.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Data Format · `kafkaConfigBean.dataFormat` */
  dataFormat?: OneOf<DataFormat2>;
  /** ZooKeeper URI · `kafkaConfigBean.zookeeperConnect` · default "localhost:2181" */
  zookeeperUri?: Text;
  /** Consumer Group · `kafkaConfigBean.consumerGroup` · default "streamsetsDataCollector" */
  consumerGroup?: Text;
  /** Topic · `kafkaConfigBean.topic` · default "topicName" */
  topic?: Text;
  /** Produce Single Record · `kafkaConfigBean.produceSingleRecordPerMessage` · default false */
  produceSingleRecord?: Switch;
  /** Max Batch Size (records) · `kafkaConfigBean.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `kafkaConfigBean.maxWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Rate Limit Per Partition (Kafka messages) · `kafkaConfigBean.maxRatePerPartition` · default 1000 */
  rateLimitPerPartitionInKafkaMessages?: Amount;
  /** Key Deserializer · `kafkaConfigBean.keyDeserializer` · default "STRING" */
  keyDeserializer?: OneOf<KeyDeserializer>;
  /** Key Capture Mode · `kafkaConfigBean.keyCaptureMode` · default "NONE" */
  keyCaptureMode?: OneOf<KeyCaptureMode>;
  /** Key Capture Header Attribute · `kafkaConfigBean.keyCaptureAttribute` · default "kafkaMessageKey" */
  keyCaptureHeaderAttribute?: Text;
  /** Key Capture Field · `kafkaConfigBean.keyCaptureField` · default "/kafkaMessageKey" */
  keyCaptureField?: Text;
  /** Value Deserializer · `kafkaConfigBean.valueDeserializer` · default "DEFAULT" */
  valueDeserializer?: OneOf<ValueSerializer>;
  /** Auto Offset Reset · `kafkaConfigBean.kafkaAutoOffsetReset` · default "EARLIEST" */
  autoOffsetReset?: OneOf<KafkaAutoOffsetReset>;
  /** Auto Offset Reset Timestamp (ms) · `kafkaConfigBean.timestampToSearchOffsets` · default 0 */
  autoOffsetResetTimestampInMs?: Amount;
  /** Kafka Configuration · `kafkaConfigBean.kafkaConsumerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `kafkaConfigBean.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Include Timestamps · `kafkaConfigBean.timestampsEnabled` · default false */
  includeTimestamps?: Switch;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** File Name Pattern within Compressed Directory · default "*" */
  'kafkaConfigBean.dataFormatConfig.filePatternInArchive'?: Text;
  /** Charset · default "UTF-8" */
  'kafkaConfigBean.dataFormatConfig.charset'?: Text;
  /** Ignore Control Characters · default false */
  'kafkaConfigBean.dataFormatConfig.removeCtrlChars'?: Switch;
  /** Max Line Length · default 1024 */
  'kafkaConfigBean.dataFormatConfig.textMaxLineLen'?: Amount;
  /** Use Custom Delimiter · default false */
  'kafkaConfigBean.dataFormatConfig.useCustomDelimiter'?: Switch;
  /** Custom Delimiter · default "\\r\\n" */
  'kafkaConfigBean.dataFormatConfig.customDelimiter'?: Text;
  /** Include Custom Delimiter · default false */
  'kafkaConfigBean.dataFormatConfig.includeCustomDelimiterInTheText'?: Switch;
  /** JSON Content · default "MULTIPLE_OBJECTS" */
  'kafkaConfigBean.dataFormatConfig.jsonContent'?: OneOf<JsonMode>;
  /** Max Object Length (chars) · default 4096 */
  'kafkaConfigBean.dataFormatConfig.jsonMaxObjectLen'?: Amount;
  /** Header Line · default "NO_HEADER" */
  'kafkaConfigBean.dataFormatConfig.csvHeader'?: OneOf<CsvHeader>;
  /** Delimiter Format Type · default "CSV" */
  'kafkaConfigBean.dataFormatConfig.csvFileFormat'?: OneOf<CsvFileFormat>;
  /** Delimiter Character · default "|" */
  'kafkaConfigBean.dataFormatConfig.csvCustomDelimiter'?: Text;
  /** Multi Character Field Delimiter · default "||" */
  'kafkaConfigBean.dataFormatConfig.multiCharacterFieldDelimiter'?: Text;
  /** Multi Character Line Delimiter · default "${str:unescapeJava('\\\\n')}" */
  'kafkaConfigBean.dataFormatConfig.multiCharacterLineDelimiter'?: Text;
  /** Escape Character · default "\\" */
  'kafkaConfigBean.dataFormatConfig.csvCustomEscape'?: Text;
  /** Quote Character · default "\"" */
  'kafkaConfigBean.dataFormatConfig.csvCustomQuote'?: Text;
  /** Field Separator · default "," */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityFieldSeparator'?: Text;
  /** Escape Character · default "\\" */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityEscape'?: Text;
  /** Quote Character · default "\"" */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityQuote'?: Text;
  /** Line Separator · default "${str:unescapeJava('\\\\n')}" */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityLineSeparator'?: Text;
  /** CSV Parser · default "LEGACY_PARSER" */
  'kafkaConfigBean.dataFormatConfig.csvParser'?: OneOf<CsvParser>;
  /** Allow Extra Columns · default false */
  'kafkaConfigBean.dataFormatConfig.csvAllowExtraColumns'?: Switch;
  /** Extra Column Prefix · default "_extra_" */
  'kafkaConfigBean.dataFormatConfig.csvExtraColumnPrefix'?: Text;
  /** Max Record Length (chars) · default 1024 */
  'kafkaConfigBean.dataFormatConfig.csvMaxObjectLen'?: Amount;
  /** Max Columns · default 1000 */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityMaxColumns'?: Amount;
  /** Max Characters Per Column · default 1000 */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityMaxCharsPerColumn'?: Amount;
  /** Skip Empty Lines · default true */
  'kafkaConfigBean.dataFormatConfig.csvUnivocitySkipEmptyLines'?: Switch;
  /** Allow Comments · default false */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityAllowComments'?: Switch;
  /** Comment Character · default "#" */
  'kafkaConfigBean.dataFormatConfig.csvUnivocityCommentMarker'?: Text;
  /** Enable comments · default false */
  'kafkaConfigBean.dataFormatConfig.csvEnableComments'?: Switch;
  /** Comment marker · default "#" */
  'kafkaConfigBean.dataFormatConfig.csvCommentMarker'?: Text;
  /** Ignore empty lines · default true */
  'kafkaConfigBean.dataFormatConfig.csvIgnoreEmptyLines'?: Switch;
  /** Root Field Type · default "LIST_MAP" */
  'kafkaConfigBean.dataFormatConfig.csvRecordType'?: OneOf<CsvRecordType>;
  /** Lines to Skip · default 0 */
  'kafkaConfigBean.dataFormatConfig.csvSkipStartLines'?: Amount;
  /** Parse NULLs · default false */
  'kafkaConfigBean.dataFormatConfig.parseNull'?: Switch;
  /** NULL constant · default "\\\\N" */
  'kafkaConfigBean.dataFormatConfig.nullConstant'?: Text;
  /** Delimiter Element */
  'kafkaConfigBean.dataFormatConfig.xmlRecordElement'?: Text;
  /** Preserve Root Element · default true */
  'kafkaConfigBean.dataFormatConfig.preserveRootElement'?: Switch;
  /** Include Field XPaths · default false */
  'kafkaConfigBean.dataFormatConfig.includeFieldXpathAttributes'?: Switch;
  /** Namespaces */
  'kafkaConfigBean.dataFormatConfig.xPathNamespaceContext'?: Entries;
  /** Output Field Attributes · default false */
  'kafkaConfigBean.dataFormatConfig.outputFieldAttributes'?: Switch;
  /** Max Record Length (chars) · default 4096 */
  'kafkaConfigBean.dataFormatConfig.xmlMaxObjectLen'?: Amount;
  /** Log Format · default "COMMON_LOG_FORMAT" */
  'kafkaConfigBean.dataFormatConfig.logMode'?: OneOf<LogMode>;
  /** Max Line Length · default 1024 */
  'kafkaConfigBean.dataFormatConfig.logMaxObjectLen'?: Amount;
  /** Retain Original Line · default false */
  'kafkaConfigBean.dataFormatConfig.retainOriginalLine'?: Switch;
  /** Custom Log Format · default "%h %l %u %t \"%r\" %>s %b" */
  'kafkaConfigBean.dataFormatConfig.customLogFormat'?: Text;
  /** Regular Expression */
  'kafkaConfigBean.dataFormatConfig.regex'?: Text;
  /** Field Path To RegEx Group Mapping */
  'kafkaConfigBean.dataFormatConfig.fieldPathsToGroupName'?: Beans<FieldPathsToGroupNameItem>;
  /** Grok Pattern Definition */
  'kafkaConfigBean.dataFormatConfig.grokPatternDefinition'?: Text;
  /** Grok Pattern · default "%{COMMONAPACHELOG}" */
  'kafkaConfigBean.dataFormatConfig.grokPattern'?: Text;
  /** On Parse Error · default "ERROR" */
  'kafkaConfigBean.dataFormatConfig.onParseError'?: OneOf<OnParseError>;
  /** Trim Stack Trace to Length · default 50 */
  'kafkaConfigBean.dataFormatConfig.maxStackTraceLines'?: Amount;
  /** Use Custom Log Format · default false */
  'kafkaConfigBean.dataFormatConfig.enableLog4jCustomLogFormat'?: Switch;
  /** Custom Log4J Format · default "%r [%t] %-5p %c %x - %m%n" */
  'kafkaConfigBean.dataFormatConfig.log4jCustomLogFormat'?: Text;
  /** Avro Schema Location */
  'kafkaConfigBean.dataFormatConfig.avroSchemaSource'?: OneOf<AvroSchemaSource2>;
  /** Avro Schema */
  'kafkaConfigBean.dataFormatConfig.avroSchema'?: Text;
  /** Schema Registry URLs */
  'kafkaConfigBean.dataFormatConfig.schemaRegistryUrls'?: List;
  /** Basic Auth User Info */
  'kafkaConfigBean.dataFormatConfig.basicAuth'?: Text;
  /** Lookup Schema By · default "SUBJECT" */
  'kafkaConfigBean.dataFormatConfig.schemaLookupMode'?: OneOf<SchemaLookupMode2>;
  /** Schema Subject */
  'kafkaConfigBean.dataFormatConfig.subject'?: Text;
  /** Schema ID */
  'kafkaConfigBean.dataFormatConfig.schemaId'?: Amount;
  /** Skip Union Indexes · default false */
  'kafkaConfigBean.dataFormatConfig.avroSkipUnionIndex'?: Switch;
  /** Protobuf Descriptor File */
  'kafkaConfigBean.dataFormatConfig.protoDescriptorFile'?: Text;
  /** Message Type */
  'kafkaConfigBean.dataFormatConfig.messageType'?: Text;
  /** Delimited Messages · default true */
  'kafkaConfigBean.dataFormatConfig.isDelimited'?: Switch;
  /** Max Data Size (bytes) · default 1024 */
  'kafkaConfigBean.dataFormatConfig.binaryMaxObjectLen'?: Amount;
  /** Datagram Packet Format · default "SYSLOG" */
  'kafkaConfigBean.dataFormatConfig.datagramMode'?: OneOf<DatagramMode>;
  /** TypesDB File Path */
  'kafkaConfigBean.dataFormatConfig.typesDbPath'?: Text;
  /** Convert Hi-Res Time & Interval · default false */
  'kafkaConfigBean.dataFormatConfig.convertTime'?: Switch;
  /** Exclude Interval · default true */
  'kafkaConfigBean.dataFormatConfig.excludeInterval'?: Switch;
  /** Auth File */
  'kafkaConfigBean.dataFormatConfig.authFilePath'?: Text;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'kafkaConfigBean.dataFormatConfig.netflowOutputValuesMode'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'kafkaConfigBean.dataFormatConfig.maxTemplateCacheSize'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'kafkaConfigBean.dataFormatConfig.templateCacheTimeoutMs'?: Amount;
  /** Record Generation Mode · default "RAW_AND_INTERPRETED" */
  'kafkaConfigBean.dataFormatConfig.netflowOutputValuesModeDatagram'?: OneOf<NetflowOutputValuesMode>;
  /** Max Templates in Cache · default -1 */
  'kafkaConfigBean.dataFormatConfig.maxTemplateCacheSizeDatagram'?: Amount;
  /** Template Cache Timeout (ms) · default -1 */
  'kafkaConfigBean.dataFormatConfig.templateCacheTimeoutMsDatagram'?: Amount;
  /** Buffer Size (bytes) · default 8192 */
  'kafkaConfigBean.dataFormatConfig.wholeFileMaxObjectLen'?: Amount;
  /** Rate per second · default "-1" */
  'kafkaConfigBean.dataFormatConfig.rateLimit'?: Text;
  /** Verify Checksum · default false */
  'kafkaConfigBean.dataFormatConfig.verifyChecksum'?: Switch;
  /** Excel Header Option */
  'kafkaConfigBean.dataFormatConfig.excelHeader'?: OneOf<CsvHeader>;
  /** Skip Cells With No Header · default false */
  'kafkaConfigBean.dataFormatConfig.excelSkipCellsWithNoHeader'?: Switch;
  /** Read All Sheets · default true */
  'kafkaConfigBean.dataFormatConfig.excelReadAllSheets'?: Switch;
  /** Import Sheets */
  'kafkaConfigBean.dataFormatConfig.excelSheetNames'?: List;
  /** Connection · default "MANUAL" */
  'kafkaConfigBean.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'kafkaConfigBean.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'kafkaConfigBean.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Data Format */
  'kafkaConfigBean.dataFormat'?: OneOf<DataFormat2>;
  /** ZooKeeper URI · default "localhost:2181" */
  'kafkaConfigBean.zookeeperConnect'?: Text;
  /** Consumer Group · default "streamsetsDataCollector" */
  'kafkaConfigBean.consumerGroup'?: Text;
  /** Topic · default "topicName" */
  'kafkaConfigBean.topic'?: Text;
  /** Produce Single Record · default false */
  'kafkaConfigBean.produceSingleRecordPerMessage'?: Switch;
  /** Max Batch Size (records) · default 1000 */
  'kafkaConfigBean.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'kafkaConfigBean.maxWaitTime'?: Amount;
  /** Rate Limit Per Partition (Kafka messages) · default 1000 */
  'kafkaConfigBean.maxRatePerPartition'?: Amount;
  /** Key Deserializer · default "STRING" */
  'kafkaConfigBean.keyDeserializer'?: OneOf<KeyDeserializer>;
  /** Key Capture Mode · default "NONE" */
  'kafkaConfigBean.keyCaptureMode'?: OneOf<KeyCaptureMode>;
  /** Key Capture Header Attribute · default "kafkaMessageKey" */
  'kafkaConfigBean.keyCaptureAttribute'?: Text;
  /** Key Capture Field · default "/kafkaMessageKey" */
  'kafkaConfigBean.keyCaptureField'?: Text;
  /** Value Deserializer · default "DEFAULT" */
  'kafkaConfigBean.valueDeserializer'?: OneOf<ValueSerializer>;
  /** Auto Offset Reset · default "EARLIEST" */
  'kafkaConfigBean.kafkaAutoOffsetReset'?: OneOf<KafkaAutoOffsetReset>;
  /** Auto Offset Reset Timestamp (ms) · default 0 */
  'kafkaConfigBean.timestampToSearchOffsets'?: Amount;
  /** Kafka Configuration */
  'kafkaConfigBean.kafkaConsumerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'kafkaConfigBean.overrideConfigurations'?: Switch;
  /** Include Timestamps · default false */
  'kafkaConfigBean.timestampsEnabled'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface KafkaMultitopicConsumerOrigin {
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
  /** Connection · `conf.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `conf.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `conf.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `conf.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `conf.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `conf.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `conf.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `conf.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `conf.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `conf.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `conf.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `conf.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `conf.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `conf.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `conf.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `conf.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Data Format · `conf.dataFormat` */
  dataFormat?: OneOf<DataFormat2>;
  /** Consumer Group · `conf.consumerGroup` · default "streamsetsDataCollector" */
  consumerGroup?: Text;
  /** Topic List · `conf.topicList` · default ["myTopic"] */
  topicList?: List;
  /** Produce Single Record · `conf.produceSingleRecordPerMessage` · default false */
  produceSingleRecord?: Switch;
  /** Number of Threads · `conf.numberOfThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Max Batch Size (records) · `conf.maxBatchSize` · default 1000 */
  maxBatchSizeInRecords?: Amount;
  /** Batch Wait Time (ms) · `conf.batchWaitTime` · default 2000 */
  batchWaitTimeInMs?: Amount;
  /** Auto Offset Reset · `conf.kafkaAutoOffsetReset` · default "EARLIEST" */
  autoOffsetReset?: OneOf<KafkaAutoOffsetReset>;
  /** Auto Offset Reset Timestamp (ms) · `conf.timestampToSearchOffsets` · default 0 */
  autoOffsetResetTimestampInMs?: Amount;
  /** Configuration properties · `conf.kafkaOptions` */
  configurationProperties?: Entries;
  /** Override Stage Configurations · `conf.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Key Deserializer · `conf.keyDeserializer` · default "STRING" */
  keyDeserializer?: OneOf<KeySerializer>;
  /** Key Capture Mode · `conf.keyCaptureMode` · default "NONE" */
  keyCaptureMode?: OneOf<KeyCaptureMode>;
  /** Key Capture Header Attribute · `conf.keyCaptureAttribute` · default "kafkaMessageKey" */
  keyCaptureHeaderAttribute?: Text;
  /** Key Capture Field · `conf.keyCaptureField` · default "/kafkaMessageKey" */
  keyCaptureField?: Text;
  /** Value Deserializer · `conf.valueDeserializer` · default "DEFAULT" */
  valueDeserializer?: OneOf<ValueSerializer>;
  /** Include Timestamps · `conf.timestampsEnabled` · default false */
  includeTimestamps?: Switch;
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
  /** Connection · default "MANUAL" */
  'conf.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'conf.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'conf.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'conf.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'conf.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'conf.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'conf.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'conf.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'conf.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'conf.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'conf.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'conf.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'conf.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'conf.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'conf.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Data Format */
  'conf.dataFormat'?: OneOf<DataFormat2>;
  /** Consumer Group · default "streamsetsDataCollector" */
  'conf.consumerGroup'?: Text;
  /** Topic List · default ["myTopic"] */
  'conf.topicList'?: List;
  /** Produce Single Record · default false */
  'conf.produceSingleRecordPerMessage'?: Switch;
  /** Number of Threads · default 1 */
  'conf.numberOfThreads'?: Amount;
  /** Max Batch Size (records) · default 1000 */
  'conf.maxBatchSize'?: Amount;
  /** Batch Wait Time (ms) · default 2000 */
  'conf.batchWaitTime'?: Amount;
  /** Auto Offset Reset · default "EARLIEST" */
  'conf.kafkaAutoOffsetReset'?: OneOf<KafkaAutoOffsetReset>;
  /** Auto Offset Reset Timestamp (ms) · default 0 */
  'conf.timestampToSearchOffsets'?: Amount;
  /** Configuration properties */
  'conf.kafkaOptions'?: Entries;
  /** Override Stage Configurations · default false */
  'conf.overrideConfigurations'?: Switch;
  /** Key Deserializer · default "STRING" */
  'conf.keyDeserializer'?: OneOf<KeySerializer>;
  /** Key Capture Mode · default "NONE" */
  'conf.keyCaptureMode'?: OneOf<KeyCaptureMode>;
  /** Key Capture Header Attribute · default "kafkaMessageKey" */
  'conf.keyCaptureAttribute'?: Text;
  /** Key Capture Field · default "/kafkaMessageKey" */
  'conf.keyCaptureField'?: Text;
  /** Value Deserializer · default "DEFAULT" */
  'conf.valueDeserializer'?: OneOf<ValueSerializer>;
  /** Include Timestamps · default false */
  'conf.timestampsEnabled'?: Switch;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface UDPToKafkaOrigin {
  /** Port · `udpConfigs.ports` · default ["9995"] */
  port?: List;
  /** Data Format · `udpConfigs.dataFormat` · default "SYSLOG" */
  dataFormat?: OneOf<DataFormat3>;
  /** Enable UDP Multithreading · `udpConfigs.enableEpoll` · default false */
  enableUdpMultithreading?: Switch;
  /** Accept Threads · `udpConfigs.acceptThreads` · default 1 */
  acceptThreads?: Amount;
  /** Write Concurrency · `udpConfigs.concurrency` · default 50 */
  writeConcurrency?: Amount;
  /** Message Key Format · `kafkaTargetConfig.messageKeyFormat` · default "STRING" */
  messageKeyFormat?: OneOf<MessageKeyFormat>;
  /** Charset · `kafkaTargetConfig.dataGeneratorFormatConfig.charset` · default "UTF-8" */
  charset?: Text;
  /** Quote Mode · `kafkaTargetConfig.dataGeneratorFormatConfig.csvQuoteMode` · default "MINIMAL" */
  quoteMode?: OneOf<CsvQuoteMode>;
  /** On Missing Field · `kafkaTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction` · default "ERROR" */
  onMissingField?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · `kafkaTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint` · default true */
  prettyFormat?: Switch;
  /** Validate Schema · `kafkaTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema` · default false */
  validateSchema?: Switch;
  /** XML Schema · `kafkaTargetConfig.dataGeneratorFormatConfig.xmlSchema` */
  xmlSchema?: Text;
  /** Connection · `kafkaTargetConfig.connectionConfig.connectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Broker URI · `kafkaTargetConfig.connectionConfig.connection.metadataBrokerList` · default "localhost:9092" */
  brokerUri?: Text;
  /** Security Option · `kafkaTargetConfig.connectionConfig.connection.securityConfig.securityOption` · default "PLAINTEXT" */
  securityOption?: OneOf<SecurityOption>;
  /** SASL Mechanism · `kafkaTargetConfig.connectionConfig.connection.securityConfig.saslMechanism` · default "GSSAPI" */
  saslMechanism?: OneOf<SaslMechanism>;
  /** Kerberos Service Name · `kafkaTargetConfig.connectionConfig.connection.securityConfig.kerberosServiceName` */
  kerberosServiceName?: Text;
  /** Provide Keytab at Runtime · `kafkaTargetConfig.connectionConfig.connection.securityConfig.provideKeytab` · default false */
  provideKeytabAtRuntime?: Switch;
  /** Runtime Keytab · `kafkaTargetConfig.connectionConfig.connection.securityConfig.userKeytab` */
  runtimeKeytab?: Text;
  /** Runtime Principal · `kafkaTargetConfig.connectionConfig.connection.securityConfig.userPrincipal` · default "user/host@REALM" */
  runtimePrincipal?: Text;
  /** Truststore Type · `kafkaTargetConfig.connectionConfig.connection.securityConfig.truststoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore File · `kafkaTargetConfig.connectionConfig.connection.securityConfig.truststoreFile` */
  truststoreFile?: Text;
  /** Truststore Password · `kafkaTargetConfig.connectionConfig.connection.securityConfig.truststorePassword` */
  truststorePassword?: Text;
  /** Keystore Type · `kafkaTargetConfig.connectionConfig.connection.securityConfig.keystoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore File · `kafkaTargetConfig.connectionConfig.connection.securityConfig.keystoreFile` */
  keystoreFile?: Text;
  /** Keystore Password · `kafkaTargetConfig.connectionConfig.connection.securityConfig.keystorePassword` */
  keystorePassword?: Text;
  /** Key Password · `kafkaTargetConfig.connectionConfig.connection.securityConfig.keyPassword` */
  keyPassword?: Text;
  /** Enabled Protocols · `kafkaTargetConfig.connectionConfig.connection.securityConfig.enabledProtocols` · default "TLSv1.2" */
  enabledProtocols?: Text;
  /** Key Serializer · `kafkaTargetConfig.keySerializer` · default "STRING" */
  keySerializer?: OneOf<KeySerializer>;
  /** Value Serializer · `kafkaTargetConfig.valueSerializer` · default "DEFAULT" */
  valueSerializer?: OneOf<ValueSerializer>;
  /** Kafka Configuration · `kafkaTargetConfig.kafkaProducerConfigs` */
  kafkaConfiguration?: Entries;
  /** Override Stage Configurations · `kafkaTargetConfig.overrideConfigurations` · default false */
  overrideStageConfigurations?: Switch;
  /** Kafka Message Key · `kafkaTargetConfig.avroMessageKey`, `kafkaTargetConfig.stringMessageKey` */
  kafkaMessageKey?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Port · default ["9995"] */
  'udpConfigs.ports'?: List;
  /** Data Format · default "SYSLOG" */
  'udpConfigs.dataFormat'?: OneOf<DataFormat3>;
  /** Enable UDP Multithreading · default false */
  'udpConfigs.enableEpoll'?: Switch;
  /** Accept Threads · default 1 */
  'udpConfigs.acceptThreads'?: Amount;
  /** Write Concurrency · default 50 */
  'udpConfigs.concurrency'?: Amount;
  /** Message Key Format · default "STRING" */
  'kafkaTargetConfig.messageKeyFormat'?: OneOf<MessageKeyFormat>;
  /** Charset · default "UTF-8" */
  'kafkaTargetConfig.dataGeneratorFormatConfig.charset'?: Text;
  /** Quote Mode · default "MINIMAL" */
  'kafkaTargetConfig.dataGeneratorFormatConfig.csvQuoteMode'?: OneOf<CsvQuoteMode>;
  /** On Missing Field · default "ERROR" */
  'kafkaTargetConfig.dataGeneratorFormatConfig.textFieldMissingAction'?: OneOf<TextFieldMissingAction>;
  /** Pretty Format · default true */
  'kafkaTargetConfig.dataGeneratorFormatConfig.xmlPrettyPrint'?: Switch;
  /** Validate Schema · default false */
  'kafkaTargetConfig.dataGeneratorFormatConfig.xmlValidateSchema'?: Switch;
  /** XML Schema */
  'kafkaTargetConfig.dataGeneratorFormatConfig.xmlSchema'?: Text;
  /** Connection · default "MANUAL" */
  'kafkaTargetConfig.connectionConfig.connectionSelection'?: OneOf<'MANUAL'>;
  /** Broker URI · default "localhost:9092" */
  'kafkaTargetConfig.connectionConfig.connection.metadataBrokerList'?: Text;
  /** Security Option · default "PLAINTEXT" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.securityOption'?: OneOf<SecurityOption>;
  /** SASL Mechanism · default "GSSAPI" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.saslMechanism'?: OneOf<SaslMechanism>;
  /** Kerberos Service Name */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.kerberosServiceName'?: Text;
  /** Provide Keytab at Runtime · default false */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.provideKeytab'?: Switch;
  /** Runtime Keytab */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.userKeytab'?: Text;
  /** Runtime Principal · default "user/host@REALM" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.userPrincipal'?: Text;
  /** Truststore Type · default "JKS" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.truststoreType'?: OneOf<TruststoreType>;
  /** Truststore File */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.truststoreFile'?: Text;
  /** Truststore Password */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.truststorePassword'?: Text;
  /** Keystore Type · default "JKS" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.keystoreType'?: OneOf<TruststoreType>;
  /** Keystore File */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.keystoreFile'?: Text;
  /** Keystore Password */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.keystorePassword'?: Text;
  /** Key Password */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.keyPassword'?: Text;
  /** Enabled Protocols · default "TLSv1.2" */
  'kafkaTargetConfig.connectionConfig.connection.securityConfig.enabledProtocols'?: Text;
  /** Topic · default "topicName" */
  'kafkaTargetConfig.topic'?: Text;
  /** Key Serializer · default "STRING" */
  'kafkaTargetConfig.keySerializer'?: OneOf<KeySerializer>;
  /** Value Serializer · default "DEFAULT" */
  'kafkaTargetConfig.valueSerializer'?: OneOf<ValueSerializer>;
  /** Kafka Configuration */
  'kafkaTargetConfig.kafkaProducerConfigs'?: Entries;
  /** Override Stage Configurations · default false */
  'kafkaTargetConfig.overrideConfigurations'?: Switch;
  /** Kafka Message Key */
  'kafkaTargetConfig.avroMessageKey'?: Text;
  /** Kafka Message Key · default "${record:attribute('kafkaMessageKey')}" */
  'kafkaTargetConfig.stringMessageKey'?: Text;
  /** Topic · `kafkaTargetConfig.topic` · default "topicName" */
  topic?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
