// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.


export type UnsupportedAction = 'DISCARD' | 'SEND_TO_ERROR' | 'USE_DEFAULT';

export type StageOnRecordError = 'DISCARD' | 'TO_ERROR' | 'STOP_PIPELINE';

export type SecurityOption = 'PLAINTEXT' | 'SSL' | 'SSL_AUTH' | 'SASL_PLAINTEXT' | 'SASL_SSL';

export type SaslMechanism = 'GSSAPI' | 'PLAIN';

export type TruststoreType = 'JKS' | 'PKCS12';

export type DataFormat = 'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'XML';

export type MessageKeyFormat = 'STRING' | 'AVRO';

export type CsvFileFormat = 'CSV' | 'RFC4180' | 'EXCEL' | 'MYSQL' | 'TDF' | 'POSTGRES_CSV' | 'POSTGRES_TEXT' | 'CUSTOM' | 'MULTI_CHARACTER';

export type CsvHeader = 'WITH_HEADER' | 'IGNORE_HEADER' | 'NO_HEADER';

export type CsvQuoteMode = 'ALL' | 'MINIMAL' | 'NONE';

export type JsonMode = 'ARRAY_OBJECTS' | 'MULTIPLE_OBJECTS';

export type TextFieldMissingAction = 'IGNORE' | 'ERROR';

export type AvroSchemaSource = 'INLINE' | 'HEADER' | 'REGISTRY';

export type SchemaLookupMode = 'SUBJECT' | 'ID';

export type AvroCompression = 'NULL' | 'SNAPPY' | 'BZIP2' | 'DEFLATE';

export type WholeFileExistsAction = 'TO_ERROR' | 'OVERWRITE';

export type ChecksumAlgorithm = 'MD5' | 'SHA1' | 'SHA256' | 'SHA512' | 'MURMUR3_32' | 'MURMUR3_128';

export type PartitionStrategy = 'RANDOM' | 'ROUND_ROBIN' | 'EXPRESSION' | 'DEFAULT';

export type KeySerializer = 'STRING' | 'CONFLUENT';

export type ValueSerializer = 'DEFAULT' | 'CONFLUENT';

export type ResponseType = 'SUCCESS_RECORDS' | 'DESTINATION_RESPONSE';

export type CsvParser = 'UNIVOCITY' | 'LEGACY_PARSER';

export type CsvRecordType = 'LIST' | 'LIST_MAP';

export type LogMode = 'COMMON_LOG_FORMAT' | 'COMBINED_LOG_FORMAT' | 'APACHE_ERROR_LOG_FORMAT' | 'APACHE_CUSTOM_LOG_FORMAT' | 'REGEX' | 'GROK' | 'LOG4J' | 'CEF' | 'LEEF';

export type OnParseError = 'ERROR' | 'IGNORE' | 'INCLUDE_AS_STACK_TRACE';

export type AvroSchemaSource2 = 'SOURCE' | 'INLINE' | 'REGISTRY';

export type SchemaLookupMode2 = 'SUBJECT' | 'ID' | 'AUTO';

export type DatagramMode = 'NETFLOW' | 'SYSLOG' | 'COLLECTD' | 'RAW_DATA';

export type NetflowOutputValuesMode = 'RAW_ONLY' | 'INTERPRETED_ONLY' | 'RAW_AND_INTERPRETED';

export type DataFormat2 = 'AVRO' | 'BINARY' | 'DATAGRAM' | 'DELIMITED' | 'JSON' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'XML';

export type KeyDeserializer = 'STRING' | 'DEFAULT' | 'CONFLUENT';

export type KeyCaptureMode = 'NONE' | 'RECORD_HEADER' | 'RECORD_FIELD' | 'RECORD_HEADER_AND_FIELD';

export type KafkaAutoOffsetReset = 'EARLIEST' | 'LATEST' | 'NONE' | 'TIMESTAMP';

export type Compression = 'NONE' | 'COMPRESSED_FILE' | 'ARCHIVE' | 'COMPRESSED_ARCHIVE';

export type DataFormat3 = 'NETFLOW' | 'SYSLOG' | 'COLLECTD';

export type ChangeLogFormat = 'NONE' | 'MSSQL' | 'OracleCDC' | 'MySQLBinLog' | 'MongoDBOpLog';

export type MissingLookupBehavior = 'SEND_TO_ERROR' | 'PASS_RECORD_ON';

export type MultipleValuesBehavior = 'FIRST_ONLY' | 'SPLIT_INTO_MULTIPLE_RECORDS';

export type EvictionPolicyType = 'EXPIRE_AFTER_ACCESS' | 'EXPIRE_AFTER_WRITE';

export type TimeUnit = 'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS';

export type IndexingMode = 'RECORD' | 'BATCH';

export type CredentialMode = 'WITH_CREDENTIALS' | 'WITH_IAM_ROLES' | 'WITH_ANONYMOUS_CREDENTIALS';

export type Region = 'US_EAST_2' | 'US_EAST_1' | 'US_WEST_1' | 'US_WEST_2' | 'US_GOV_WEST_1' | 'AP_NORTHEAST_1' | 'AP_NORTHEAST_2' | 'AP_NORTHEAST_3' | 'AP_SOUTH_1' | 'AP_SOUTHEAST_1' | 'AP_SOUTHEAST_2' | 'CA_CENTRAL_1' | 'CN_NORTH_1' | 'CN_NORTHWEST_1' | 'EU_CENTRAL_1' | 'EU_WEST_1' | 'EU_WEST_2' | 'EU_WEST_3' | 'SA_EAST_1' | 'OTHER';

export type Encryption = 'NONE' | 'S3' | 'KMS' | 'CUSTOMER';

export type ErrorHandlingOption = 'NONE' | 'ARCHIVE' | 'DELETE';

export type ArchivingOption = 'MOVE_TO_PREFIX' | 'MOVE_TO_BUCKET' | 'COPY_TO_PREFIX' | 'COPY_TO_BUCKET';

export type ObjectOrdering = 'TIMESTAMP' | 'LEXICOGRAPHICAL';

export type AuthMethod = 'CLIENT' | 'SHARED_KEY';

export type Compression2 = 'NONE' | 'GZIP' | 'BZIP2' | 'SNAPPY' | 'LZ4' | 'OTHER';

export type FileType = 'TEXT' | 'SEQUENCE_FILE' | 'WHOLE_FILE';

export type SeqFileCompressionType = 'BLOCK' | 'RECORD';

export type LateRecordsAction = 'SEND_TO_ERROR' | 'SEND_TO_LATE_RECORDS_FILE';

export type DataFormat4 = 'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE';

export type DataFormat5 = 'BINARY' | 'JSON' | 'SDC_JSON' | 'TEXT' | 'XML';

export type TaskType = 'CREATE_EMPTY_FILE' | 'CHANGE_EXISTING_FILE' | 'REMOVE_FILE';

export type DataFormat6 = 'AVRO' | 'DELIMITED' | 'JSON' | 'EXCEL' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'WHOLE_FILE' | 'XML';

export type PathMatcherMode = 'GLOB' | 'REGEX';

export type DataFormat7 = 'BINARY' | 'DATAGRAM' | 'DELIMITED' | 'JSON' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'XML';

export type Auth = 'NONE' | 'PASSWORD' | 'PRIVATE_KEY';

export type FtpsTrustStoreProvider = 'ALLOW_ALL' | 'FILE' | 'REMOTE_TRUSTSTORE' | 'JVM_DEFAULT';

export type Protocol = 'SFTP' | 'FTP' | 'FTPS';

export type FtpsMode = 'EXPLICIT' | 'IMPLICIT';

export type FtpsDataChannelProtectionLevel = 'CLEAR' | 'PRIVATE';

export type DataFormat8 = 'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT';

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD' | 'PATCH' | 'EXPRESSION';

export type TransferEncoding = 'BUFFERED' | 'CHUNKED';

export type HttpCompression = 'NONE' | 'SNAPPY' | 'GZIP';

export type AuthType = 'NONE' | 'BASIC' | 'DIGEST' | 'UNIVERSAL' | 'OAUTH' | 'KERBEROS_SPNEGO';

export type CredentialsGrantType = 'CLIENT_CREDENTIALS' | 'RESOURCE_OWNER' | 'JWT';

export type Algorithm = 'HS256' | 'HS384' | 'HS512' | 'RS256' | 'RS384' | 'RS512' | 'NONE';

export type LogLevel = 'OFF' | 'SEVERE' | 'WARNING' | 'INFO' | 'CONFIG' | 'FINE' | 'FINER' | 'FINEST' | 'ALL';

export type Verbosity = 'HEADERS_ONLY' | 'PAYLOAD_TEXT' | 'PAYLOAD_ANY';

export type Qos = 'AT_MOST_ONCE' | 'AT_LEAST_ONCE' | 'EXACTLY_ONCE';

export type PersistenceMechanism = 'MEMORY' | 'FILE';

export type PrivateKeyProvider = 'FILE' | 'PLAIN_TEXT';

export type CredentialType = 'PASSWORD' | 'TOKEN';

export type Action = 'RETRY_LINEAR_BACKOFF' | 'RETRY_EXPONENTIAL_BACKOFF' | 'RETRY_IMMEDIATELY' | 'STAGE_ERROR' | 'ERROR_RECORD';

export type Mode = 'NONE' | 'LINK_HEADER' | 'LINK_FIELD' | 'BY_PAGE' | 'BY_OFFSET';

export type ScriptRecordType = 'SDC_RECORDS' | 'NATIVE_OBJECTS';

export type IdentifierType = 'NUMERIC' | 'STRING' | 'UUID' | 'OPAQUE';

export type DataFormat9 = 'JSON' | 'XML';

export type RawDataMode = 'CHARACTER' | 'BINARY';

export type RawDataMultipleValuesBehavior = 'FIRST_ONLY' | 'ALL_AS_LIST' | 'SPLIT_INTO_MULTIPLE_RECORDS';

export type HashType = 'MD5' | 'SHA1' | 'SHA256' | 'SHA512' | 'MURMUR3_128';

export type OnStagePreConditionFailure = 'CONTINUE' | 'TO_ERROR';

export type TargetType = 'BOOLEAN' | 'CHAR' | 'BYTE' | 'SHORT' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DECIMAL' | 'DATE' | 'TIME' | 'DATETIME' | 'ZONED_DATETIME' | 'STRING' | 'BYTE_ARRAY';

export type DecimalScaleRoundingStrategy = 'ROUND_UP' | 'ROUND_DOWN' | 'ROUND_CEILING' | 'ROUND_FLOOR' | 'ROUND_HALF_UP' | 'ROUND_HALF_DOWN' | 'ROUND_HALF_EVEN' | 'ROUND_UNNECESSARY';

export type ZonedDateTimeFormat = 'ISO_OFFSET_DATE_TIME' | 'ISO_ZONED_DATE_TIME' | 'OTHER';

export type DateFormat = 'YYYY_MM_DD' | 'DD_MM_YYYY' | 'YYYY_MM_DD_HH_MM_SS' | 'YYYY_MM_DD_HH_MM_SS_SSS' | 'YYYY_MM_DD_HH_MM_SS_SSS_Z' | 'YYYY_MM_DD_T_HH_MM_Z' | 'YYYY_MM_DD_T_HH_MM_SS_SSS_Z' | 'OTHER';

export type Type = 'STRING' | 'INT' | 'LONG' | 'DOUBLE' | 'BOOLEAN';

export type Version = 'BUCKET' | 'USER';

export type MasterKeyProvider = 'AWS_KMS' | 'USER';

export type Cipher = 'ALG_AES_128_GCM_IV12_TAG16_NO_KDF' | 'ALG_AES_192_GCM_IV12_TAG16_NO_KDF' | 'ALG_AES_256_GCM_IV12_TAG16_NO_KDF' | 'ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256' | 'ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA256' | 'ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA256' | 'ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256_ECDSA_P256' | 'ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384' | 'ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384';

export type SecurityMode = 'BASIC' | 'AWSSIGV4';

export type CredentialsProvider = 'DEFAULT_PROVIDER' | 'JSON_PROVIDER' | 'JSON';

export type LimitExceededBehavior = 'THROW_EXCEPTION' | 'BLOCK' | 'IGNORE';

export type DataType = 'USE_COLUMN_TYPE' | 'BOOLEAN' | 'SHORT' | 'INTEGER' | 'LONG' | 'FLOAT' | 'DOUBLE' | 'DATE' | 'DATETIME' | 'TIME' | 'DECIMAL' | 'STRING' | 'BYTE_ARRAY';

export type TransactionIsolation = 'DEFAULT' | 'TRANSACTION_READ_COMMITTED' | 'TRANSACTION_READ_UNCOMMITTED' | 'TRANSACTION_REPEATABLE_READ' | 'TRANSACTION_SERIALIZABLE';

export type DefaultOperation = 'INSERT' | 'UPDATE' | 'DELETE';

export type UnsupportedFieldOp = 'SEND_TO_PIPELINE' | 'TO_ERROR' | 'DISCARD';

export type BatchTableStrategy = 'SWITCH_TABLES' | 'PROCESS_ALL_AVAILABLE_ROWS_FROM_TABLE';

export type TableOrderStrategy = 'NONE' | 'ALPHABETICAL';

export type UnknownTypeAction = 'STOP_PIPELINE' | 'CONVERT_TO_STRING';

export type JdbcRecordType = 'MAP' | 'LIST' | 'LIST_MAP';

export type DestinationType = 'UNKNOWN' | 'QUEUE' | 'TOPIC';

export type CredentialMode2 = 'WITH_CREDENTIALS' | 'WITH_IAM_ROLES';

export type PartitionStrategy2 = 'EXPRESSION' | 'RANDOM';

export type DataFormat10 = 'AVRO' | 'BINARY' | 'DELIMITED' | 'JSON' | 'LOG' | 'PROTOBUF' | 'SDC_JSON' | 'TEXT' | 'XML';

export type AuthenticationType = 'NONE' | 'USER_PASS' | 'LDAP';

export type AuthenticationMechanism = 'DEFAULT' | 'PLAIN';

export type ReadPreference = 'PRIMARY' | 'PRIMARY_PREFERRED' | 'SECONDARY' | 'SECONDARY_PREFERRED' | 'NEAREST';

export type AuthenticationType2 = 'USER_PASSWORD' | 'API_USER_CREDENTIALS';

export type InstanceNameSuffix = 'COUNTER' | 'TIME_STAMP' | 'PARAM_VALUE';

export type JobIdType = 'ID' | 'NAME';

export type PipelineIdType = 'ID' | 'TITLE';

export type Type2 = 'DIRECT' | 'FANOUT' | 'TOPIC';

export type DataType2 = 'STRING' | 'LIST' | 'HASH' | 'SET';

export type AuthType2 = 'BASIC' | 'OAUTH';

export type MismatchedTypesOption = 'PRESERVE_DATA' | 'TRUNCATE_DATA' | 'ROUND_DATA';

export type TensorDataType = 'FLOAT' | 'DOUBLE' | 'INT32' | 'UINT8' | 'STRING' | 'INT64' | 'BOOL';

export type StartEventStage = 'streamsets-datacollector-azure-lib::com_streamsets_pipeline_stage_metadata_gen1_DataLakeMetadataDExecutor::1' | 'streamsets-datacollector-azure-lib::com_streamsets_pipeline_stage_metadata_gen2_DataLakeGen2MetadataDExecutor::2' | 'streamsets-datacollector-aws-lib::com_streamsets_pipeline_stage_executor_s3_AmazonS3DExecutor::3' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_executor_databricks_DatabricksJobLauncherDExecutor::2' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_ToErrorNullDTarget::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_executor_emailexecutor_EmailDExecutor::1' | 'streamsets-datacollector-azure-lib::com_streamsets_pipeline_stage_destination_hdfs_metadataexecutor_HdfsMetadataDExecutor::1' | 'streamsets-datacollector-jdbc-lib::com_streamsets_pipeline_stage_executor_jdbc_JdbcQueryDExecutor::5' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_executor_shell_ShellDExecutor::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_sdcipc_ToErrorSdcIpcDTarget::3';

export type MasterInstanceType = 'M4_LARGE' | 'M4_XLARGE' | 'M4_2XLARGE' | 'M4_4XLARGE' | 'M4_10XLARGE' | 'M4_16XLARGE' | 'C4_LARGE' | 'C4_XLARGE' | 'C4_2XLARGE' | 'C4_4XLARGE' | 'C4_8XLARGE' | 'R3_XLARGE' | 'R3_2XLARGE' | 'R3_4XLARGE' | 'R3_8XLARGE' | 'R4_XLARGE' | 'R4_2XLARGE' | 'R4_4XLARGE' | 'R4_8XLARGE' | 'R4_16XLARGE' | 'I3_XLARGE' | 'I3_2XLARGE' | 'I3_4XLARGE' | 'I3_8XLARGE' | 'I3_16XLARGE' | 'D2_XLARGE' | 'D2_2XLARGE' | 'D2_4XLARGE' | 'D2_8XLARGE' | 'P2_XLARGE' | 'P2_8XLARGE' | 'P2_16XLARGE' | 'P3_2XLARGE' | 'P3_8XLARGE' | 'P3_16XLARGE' | 'OTHER';
