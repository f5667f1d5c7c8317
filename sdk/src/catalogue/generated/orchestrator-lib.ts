// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { AuthenticationType2, InstanceNameSuffix, JobIdType, LogLevel, PipelineIdType, StageOnRecordError, TruststoreType, Verbosity } from './choices.js';
import type { TrustedCertificatesItem } from './basic-lib.js';
import type { CertificateChainItem } from './apache-kafka_2_0-lib.js';

export interface CronSchedulerOrigin {
  /** Cron Schedule · `conf.cronExpression` · default "0 0/1 * 1/1 * ? *" */
  cronSchedule?: Text;
  /** Time Zone · `conf.timeZoneID` · default "UTC" */
  timeZone?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Cron Schedule · default "0 0/1 * 1/1 * ? *" */
  'conf.cronExpression'?: Text;
  /** Time Zone · default "UTC" */
  'conf.timeZoneID'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface JobIdConfigListItem {
  /** Identifier Type · `jobIdType` · default "ID" */
  identifierType?: OneOf<JobIdType>;
  /** Identifier · `jobId` */
  identifier?: Text;
  /** Replace Existing · `propagateRuntimeParameters` · default true */
  replaceExisting?: Switch;
  /** Identifier Type · default "ID" */
  jobIdType?: OneOf<JobIdType>;
  /** Identifier */
  jobId?: Text;
  /** Runtime Parameters */
  runtimeParameters?: Text;
  /** Replace Existing · default true */
  propagateRuntimeParameters?: Switch;
}

export interface StartJobsOrigin {
  /** Task Name · `conf.taskName` */
  taskName?: Text;
  /** Control Hub URL · `conf.controlHubConfig.baseUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Authentication Type · `conf.controlHubConfig.authenticationType` · default "API_USER_CREDENTIALS" */
  authenticationType?: OneOf<AuthenticationType2>;
  /** User Name · `conf.controlHubConfig.username` */
  userName?: Text;
  /** Password · `conf.controlHubConfig.password`, `conf.controlHubConfig.authToken`, `conf.controlHubConfig.client.proxy.password` */
  password?: Text;
  /** Auth ID · `conf.controlHubConfig.componentId` */
  authId?: Text;
  /** Connection Timeout (ms) · `conf.controlHubConfig.client.connectTimeoutMillis` · default 10000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `conf.controlHubConfig.client.readTimeoutMillis` · default 10000 */
  readTimeoutInMs?: Amount;
  /** Use Proxy · `conf.controlHubConfig.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.controlHubConfig.client.proxy.uri` */
  proxyUri?: Text;
  /** Username · `conf.controlHubConfig.client.proxy.username` */
  username?: Text;
  /** Use TLS · `conf.controlHubConfig.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.controlHubConfig.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.controlHubConfig.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.controlHubConfig.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.controlHubConfig.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.controlHubConfig.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.controlHubConfig.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.controlHubConfig.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Log Level · `conf.controlHubConfig.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.controlHubConfig.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Job Template · `conf.jobTemplate` · default false */
  jobTemplate?: Switch;
  /** Job Template ID · `conf.templateJobId` */
  jobTemplateId?: Text;
  /** Instance Name Suffix · `conf.instanceNameSuffix` · default "COUNTER" */
  instanceNameSuffix?: OneOf<InstanceNameSuffix>;
  /** Parameter Name · `conf.parameterName` */
  parameterName?: Text;
  /** Job Instance Runtime Parameters · `conf.runtimeParametersList` · default "[]" */
  jobInstanceRuntimeParameters?: Text;
  /** Jobs · `conf.jobIdConfigList` */
  jobs?: Beans<JobIdConfigListItem>;
  /** Reset Origin · `conf.resetOrigin` · default false */
  resetOrigin?: Switch;
  /** Run in Background · `conf.runInBackground` · default false */
  runInBackground?: Switch;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Task Name */
  'conf.taskName'?: Text;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubConfig.baseUrl'?: Text;
  /** Authentication Type · default "API_USER_CREDENTIALS" */
  'conf.controlHubConfig.authenticationType'?: OneOf<AuthenticationType2>;
  /** User Name */
  'conf.controlHubConfig.username'?: Text;
  /** Password */
  'conf.controlHubConfig.password'?: Text;
  /** Auth ID */
  'conf.controlHubConfig.componentId'?: Text;
  /** Password */
  'conf.controlHubConfig.authToken'?: Text;
  /** Connection Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.readTimeoutMillis'?: Amount;
  /** Use Proxy · default false */
  'conf.controlHubConfig.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.controlHubConfig.client.proxy.uri'?: Text;
  /** Username */
  'conf.controlHubConfig.client.proxy.username'?: Text;
  /** Password */
  'conf.controlHubConfig.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.controlHubConfig.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.controlHubConfig.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.controlHubConfig.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.controlHubConfig.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.controlHubConfig.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.controlHubConfig.client.tlsConfig.cipherSuites'?: List;
  /** Log Level · default "FINE" */
  'conf.controlHubConfig.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.controlHubConfig.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Job Template · default false */
  'conf.jobTemplate'?: Switch;
  /** Job Template ID */
  'conf.templateJobId'?: Text;
  /** Instance Name Suffix · default "COUNTER" */
  'conf.instanceNameSuffix'?: OneOf<InstanceNameSuffix>;
  /** Parameter Name */
  'conf.parameterName'?: Text;
  /** Job Instance Runtime Parameters · default "[]" */
  'conf.runtimeParametersList'?: Text;
  /** Jobs */
  'conf.jobIdConfigList'?: Beans<JobIdConfigListItem>;
  /** Reset Origin · default false */
  'conf.resetOrigin'?: Switch;
  /** Run in Background · default false */
  'conf.runInBackground'?: Switch;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface PipelineIdConfigListItem {
  /** Replace Existing · `propagateRuntimeParameters` · default true */
  replaceExisting?: Switch;
  /** Pipeline ID Type · default "ID" */
  pipelineIdType?: OneOf<PipelineIdType>;
  /** Pipeline ID */
  pipelineId?: Text;
  /** Runtime Parameters */
  runtimeParameters?: Text;
  /** Replace Existing · default true */
  propagateRuntimeParameters?: Switch;
}

export interface StartPipelinesOrigin {
  /** Task Name · `conf.taskName` */
  taskName?: Text;
  /** Execution Engine URL · `conf.baseUrl` · default "http://localhost:18630" */
  executionEngineUrl?: Text;
  /** Pipelines · `conf.pipelineIdConfigList` */
  pipelines?: Beans<PipelineIdConfigListItem>;
  /** Reset Origin · `conf.resetOrigin` · default false */
  resetOrigin?: Switch;
  /** Control Hub Enabled · `conf.controlHubEnabled` · default false */
  controlHubEnabled?: Switch;
  /** Control Hub URL · `conf.controlHubUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Run in Background · `conf.runInBackground` · default false */
  runInBackground?: Switch;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** User Name · `conf.username` · default "admin" */
  userName?: Text;
  /** Password · `conf.password` · default "admin" */
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Task Name */
  'conf.taskName'?: Text;
  /** Execution Engine URL · default "http://localhost:18630" */
  'conf.baseUrl'?: Text;
  /** Pipelines */
  'conf.pipelineIdConfigList'?: Beans<PipelineIdConfigListItem>;
  /** Reset Origin · default false */
  'conf.resetOrigin'?: Switch;
  /** Control Hub Enabled · default false */
  'conf.controlHubEnabled'?: Switch;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubUrl'?: Text;
  /** Run in Background · default false */
  'conf.runInBackground'?: Switch;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** User Name · default "admin" */
  'conf.username'?: Text;
  /** Password · default "admin" */
  'conf.password'?: Text;
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
}

export interface ControlHubAPIProcessor {
  /** Control Hub URL · `conf.controlHubConfig.baseUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Authentication Type · `conf.controlHubConfig.authenticationType` · default "API_USER_CREDENTIALS" */
  authenticationType?: OneOf<AuthenticationType2>;
  /** User Name · `conf.controlHubConfig.username` */
  userName?: Text;
  /** Password · `conf.controlHubConfig.password`, `conf.controlHubConfig.authToken`, `conf.controlHubConfig.client.proxy.password` */
  password?: Text;
  /** Auth ID · `conf.controlHubConfig.componentId` */
  authId?: Text;
  /** Connection Timeout (ms) · `conf.controlHubConfig.client.connectTimeoutMillis` · default 10000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `conf.controlHubConfig.client.readTimeoutMillis` · default 10000 */
  readTimeoutInMs?: Amount;
  /** Maximum Parallel Requests · `conf.controlHubConfig.client.numThreads` · default 1 */
  maximumParallelRequests?: Amount;
  /** Use Proxy · `conf.controlHubConfig.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.controlHubConfig.client.proxy.uri` */
  proxyUri?: Text;
  /** Username · `conf.controlHubConfig.client.proxy.username` */
  username?: Text;
  /** Use TLS · `conf.controlHubConfig.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Keystore · `conf.controlHubConfig.client.tlsConfig.useRemoteKeyStore` · default false */
  useRemoteKeystore?: Switch;
  /** Keystore File · `conf.controlHubConfig.client.tlsConfig.keyStoreFilePath` */
  keystoreFile?: Text;
  /** Private Key · `conf.controlHubConfig.client.tlsConfig.privateKey` */
  privateKey?: Text;
  /** Certificate Chain · `conf.controlHubConfig.client.tlsConfig.certificateChain` */
  certificateChain?: Beans<CertificateChainItem>;
  /** Keystore Type · `conf.controlHubConfig.client.tlsConfig.keyStoreType` · default "JKS" */
  keystoreType?: OneOf<TruststoreType>;
  /** Keystore Password · `conf.controlHubConfig.client.tlsConfig.keyStorePassword` */
  keystorePassword?: Text;
  /** Keystore Key Algorithm · `conf.controlHubConfig.client.tlsConfig.keyStoreAlgorithm` · default "SunX509" */
  keystoreKeyAlgorithm?: Text;
  /** Use Remote Truststore · `conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.controlHubConfig.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.controlHubConfig.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.controlHubConfig.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.controlHubConfig.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.controlHubConfig.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.controlHubConfig.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.controlHubConfig.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Enable Request Logging · `conf.controlHubConfig.client.requestLoggingConfig.enableRequestLogging` · default false */
  enableRequestLogging?: Switch;
  /** Log Level · `conf.controlHubConfig.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.controlHubConfig.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Output Field · `conf.outputField` */
  outputField?: Text;
  /** Headers · `conf.headers` */
  headers?: Entries;
  /** HTTP Method · `conf.httpMethod` · default "GET" */
  httpMethod?: OneOf<'GET' | 'PUT' | 'POST' | 'DELETE' | 'EXPRESSION'>;
  /** HTTP Method Expression · `conf.methodExpression` */
  httpMethodExpression?: Text;
  /** Request Data · `conf.requestBody` */
  requestData?: Text;
  /** Maximum Request Time (sec) · `conf.maxRequestCompletionSecs` · default 60 */
  maximumRequestTimeInSec?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubConfig.baseUrl'?: Text;
  /** Authentication Type · default "API_USER_CREDENTIALS" */
  'conf.controlHubConfig.authenticationType'?: OneOf<AuthenticationType2>;
  /** User Name */
  'conf.controlHubConfig.username'?: Text;
  /** Password */
  'conf.controlHubConfig.password'?: Text;
  /** Auth ID */
  'conf.controlHubConfig.componentId'?: Text;
  /** Password */
  'conf.controlHubConfig.authToken'?: Text;
  /** Connection Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.readTimeoutMillis'?: Amount;
  /** Maximum Parallel Requests · default 1 */
  'conf.controlHubConfig.client.numThreads'?: Amount;
  /** Use Proxy · default false */
  'conf.controlHubConfig.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.controlHubConfig.client.proxy.uri'?: Text;
  /** Username */
  'conf.controlHubConfig.client.proxy.username'?: Text;
  /** Password */
  'conf.controlHubConfig.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.controlHubConfig.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Keystore · default false */
  'conf.controlHubConfig.client.tlsConfig.useRemoteKeyStore'?: Switch;
  /** Keystore File */
  'conf.controlHubConfig.client.tlsConfig.keyStoreFilePath'?: Text;
  /** Private Key */
  'conf.controlHubConfig.client.tlsConfig.privateKey'?: Text;
  /** Certificate Chain */
  'conf.controlHubConfig.client.tlsConfig.certificateChain'?: Beans<CertificateChainItem>;
  /** Keystore Type · default "JKS" */
  'conf.controlHubConfig.client.tlsConfig.keyStoreType'?: OneOf<TruststoreType>;
  /** Keystore Password */
  'conf.controlHubConfig.client.tlsConfig.keyStorePassword'?: Text;
  /** Keystore Key Algorithm · default "SunX509" */
  'conf.controlHubConfig.client.tlsConfig.keyStoreAlgorithm'?: Text;
  /** Use Remote Truststore */
  'conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.controlHubConfig.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.controlHubConfig.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.controlHubConfig.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.controlHubConfig.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.controlHubConfig.client.tlsConfig.cipherSuites'?: List;
  /** Enable Request Logging · default false */
  'conf.controlHubConfig.client.requestLoggingConfig.enableRequestLogging'?: Switch;
  /** Log Level · default "FINE" */
  'conf.controlHubConfig.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.controlHubConfig.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Output Field */
  'conf.outputField'?: Text;
  /** Headers */
  'conf.headers'?: Entries;
  /** HTTP Method · default "GET" */
  'conf.httpMethod'?: OneOf<'GET' | 'PUT' | 'POST' | 'DELETE' | 'EXPRESSION'>;
  /** HTTP Method Expression */
  'conf.methodExpression'?: Text;
  /** Request Data */
  'conf.requestBody'?: Text;
  /** Maximum Request Time (sec) · default 60 */
  'conf.maxRequestCompletionSecs'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface StartJobsProcessor {
  /** Task Name · `conf.taskName` */
  taskName?: Text;
  /** Control Hub URL · `conf.controlHubConfig.baseUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Authentication Type · `conf.controlHubConfig.authenticationType` · default "API_USER_CREDENTIALS" */
  authenticationType?: OneOf<AuthenticationType2>;
  /** User Name · `conf.controlHubConfig.username` */
  userName?: Text;
  /** Password · `conf.controlHubConfig.password`, `conf.controlHubConfig.authToken`, `conf.controlHubConfig.client.proxy.password` */
  password?: Text;
  /** Auth ID · `conf.controlHubConfig.componentId` */
  authId?: Text;
  /** Connection Timeout (ms) · `conf.controlHubConfig.client.connectTimeoutMillis` · default 10000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `conf.controlHubConfig.client.readTimeoutMillis` · default 10000 */
  readTimeoutInMs?: Amount;
  /** Use Proxy · `conf.controlHubConfig.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.controlHubConfig.client.proxy.uri` */
  proxyUri?: Text;
  /** Username · `conf.controlHubConfig.client.proxy.username` */
  username?: Text;
  /** Use TLS · `conf.controlHubConfig.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.controlHubConfig.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.controlHubConfig.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.controlHubConfig.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.controlHubConfig.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.controlHubConfig.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.controlHubConfig.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.controlHubConfig.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Log Level · `conf.controlHubConfig.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.controlHubConfig.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Job Template · `conf.jobTemplate` · default false */
  jobTemplate?: Switch;
  /** Job Template ID · `conf.templateJobId` */
  jobTemplateId?: Text;
  /** Instance Name Suffix · `conf.instanceNameSuffix` · default "COUNTER" */
  instanceNameSuffix?: OneOf<InstanceNameSuffix>;
  /** Parameter Name · `conf.parameterName` */
  parameterName?: Text;
  /** Job Instance Runtime Parameters · `conf.runtimeParametersList` · default "[]" */
  jobInstanceRuntimeParameters?: Text;
  /** Jobs · `conf.jobIdConfigList` */
  jobs?: Beans<JobIdConfigListItem>;
  /** Reset Origin · `conf.resetOrigin` · default false */
  resetOrigin?: Switch;
  /** Run in Background · `conf.runInBackground` · default false */
  runInBackground?: Switch;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Task Name */
  'conf.taskName'?: Text;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubConfig.baseUrl'?: Text;
  /** Authentication Type · default "API_USER_CREDENTIALS" */
  'conf.controlHubConfig.authenticationType'?: OneOf<AuthenticationType2>;
  /** User Name */
  'conf.controlHubConfig.username'?: Text;
  /** Password */
  'conf.controlHubConfig.password'?: Text;
  /** Auth ID */
  'conf.controlHubConfig.componentId'?: Text;
  /** Password */
  'conf.controlHubConfig.authToken'?: Text;
  /** Connection Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.readTimeoutMillis'?: Amount;
  /** Use Proxy · default false */
  'conf.controlHubConfig.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.controlHubConfig.client.proxy.uri'?: Text;
  /** Username */
  'conf.controlHubConfig.client.proxy.username'?: Text;
  /** Password */
  'conf.controlHubConfig.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.controlHubConfig.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.controlHubConfig.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.controlHubConfig.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.controlHubConfig.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.controlHubConfig.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.controlHubConfig.client.tlsConfig.cipherSuites'?: List;
  /** Log Level · default "FINE" */
  'conf.controlHubConfig.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.controlHubConfig.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Job Template · default false */
  'conf.jobTemplate'?: Switch;
  /** Job Template ID */
  'conf.templateJobId'?: Text;
  /** Instance Name Suffix · default "COUNTER" */
  'conf.instanceNameSuffix'?: OneOf<InstanceNameSuffix>;
  /** Parameter Name */
  'conf.parameterName'?: Text;
  /** Job Instance Runtime Parameters · default "[]" */
  'conf.runtimeParametersList'?: Text;
  /** Jobs */
  'conf.jobIdConfigList'?: Beans<JobIdConfigListItem>;
  /** Reset Origin · default false */
  'conf.resetOrigin'?: Switch;
  /** Run in Background · default false */
  'conf.runInBackground'?: Switch;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface StartPipelinesProcessor {
  /** Task Name · `conf.taskName` */
  taskName?: Text;
  /** Execution Engine URL · `conf.baseUrl` · default "http://localhost:18630" */
  executionEngineUrl?: Text;
  /** Pipelines · `conf.pipelineIdConfigList` */
  pipelines?: Beans<PipelineIdConfigListItem>;
  /** Reset Origin · `conf.resetOrigin` · default false */
  resetOrigin?: Switch;
  /** Control Hub Enabled · `conf.controlHubEnabled` · default false */
  controlHubEnabled?: Switch;
  /** Control Hub URL · `conf.controlHubUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Run in Background · `conf.runInBackground` · default false */
  runInBackground?: Switch;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** User Name · `conf.username` · default "admin" */
  userName?: Text;
  /** Password · `conf.password` · default "admin" */
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Task Name */
  'conf.taskName'?: Text;
  /** Execution Engine URL · default "http://localhost:18630" */
  'conf.baseUrl'?: Text;
  /** Pipelines */
  'conf.pipelineIdConfigList'?: Beans<PipelineIdConfigListItem>;
  /** Reset Origin · default false */
  'conf.resetOrigin'?: Switch;
  /** Control Hub Enabled · default false */
  'conf.controlHubEnabled'?: Switch;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubUrl'?: Text;
  /** Run in Background · default false */
  'conf.runInBackground'?: Switch;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** User Name · default "admin" */
  'conf.username'?: Text;
  /** Password · default "admin" */
  'conf.password'?: Text;
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

export interface WaitForJobsProcessor {
  /** Control Hub URL · `conf.controlHubConfig.baseUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Authentication Type · `conf.controlHubConfig.authenticationType` · default "API_USER_CREDENTIALS" */
  authenticationType?: OneOf<AuthenticationType2>;
  /** User Name · `conf.controlHubConfig.username` */
  userName?: Text;
  /** Password · `conf.controlHubConfig.password`, `conf.controlHubConfig.authToken`, `conf.controlHubConfig.client.proxy.password` */
  password?: Text;
  /** Auth ID · `conf.controlHubConfig.componentId` */
  authId?: Text;
  /** Connection Timeout (ms) · `conf.controlHubConfig.client.connectTimeoutMillis` · default 10000 */
  connectionTimeoutInMs?: Amount;
  /** Read Timeout (ms) · `conf.controlHubConfig.client.readTimeoutMillis` · default 10000 */
  readTimeoutInMs?: Amount;
  /** Use Proxy · `conf.controlHubConfig.client.useProxy` · default false */
  useProxy?: Switch;
  /** Proxy URI · `conf.controlHubConfig.client.proxy.uri` */
  proxyUri?: Text;
  /** Username · `conf.controlHubConfig.client.proxy.username` */
  username?: Text;
  /** Use TLS · `conf.controlHubConfig.client.tlsConfig.tlsEnabled` · default false */
  useTls?: Switch;
  /** Use Remote Truststore · `conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore` */
  useRemoteTruststore?: Switch;
  /** Truststore File · `conf.controlHubConfig.client.tlsConfig.trustStoreFilePath` */
  truststoreFile?: Text;
  /** Trusted Certificates · `conf.controlHubConfig.client.tlsConfig.trustedCertificates` */
  trustedCertificates?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · `conf.controlHubConfig.client.tlsConfig.trustStoreType` · default "JKS" */
  truststoreType?: OneOf<TruststoreType>;
  /** Truststore Password · `conf.controlHubConfig.client.tlsConfig.trustStorePassword` */
  truststorePassword?: Text;
  /** Truststore Trust Algorithm · `conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm` · default "SunX509" */
  truststoreTrustAlgorithm?: Text;
  /** Use Default Protocols · `conf.controlHubConfig.client.tlsConfig.useDefaultProtocols` · default true */
  useDefaultProtocols?: Switch;
  /** Transport Protocols · `conf.controlHubConfig.client.tlsConfig.protocols` */
  transportProtocols?: List;
  /** Use Default Cipher Suites · `conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites` · default true */
  useDefaultCipherSuites?: Switch;
  /** Cipher Suites · `conf.controlHubConfig.client.tlsConfig.cipherSuites` */
  cipherSuites?: List;
  /** Log Level · `conf.controlHubConfig.client.requestLoggingConfig.logLevel` · default "FINE" */
  logLevel?: OneOf<LogLevel>;
  /** Verbosity · `conf.controlHubConfig.client.requestLoggingConfig.verbosity` · default "HEADERS_ONLY" */
  verbosity?: OneOf<Verbosity>;
  /** Max Entity Size · `conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize` · default 0 */
  maxEntitySize?: Amount;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubConfig.baseUrl'?: Text;
  /** Authentication Type · default "API_USER_CREDENTIALS" */
  'conf.controlHubConfig.authenticationType'?: OneOf<AuthenticationType2>;
  /** User Name */
  'conf.controlHubConfig.username'?: Text;
  /** Password */
  'conf.controlHubConfig.password'?: Text;
  /** Auth ID */
  'conf.controlHubConfig.componentId'?: Text;
  /** Password */
  'conf.controlHubConfig.authToken'?: Text;
  /** Connection Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.connectTimeoutMillis'?: Amount;
  /** Read Timeout (ms) · default 10000 */
  'conf.controlHubConfig.client.readTimeoutMillis'?: Amount;
  /** Use Proxy · default false */
  'conf.controlHubConfig.client.useProxy'?: Switch;
  /** Proxy URI */
  'conf.controlHubConfig.client.proxy.uri'?: Text;
  /** Username */
  'conf.controlHubConfig.client.proxy.username'?: Text;
  /** Password */
  'conf.controlHubConfig.client.proxy.password'?: Text;
  /** Use TLS · default false */
  'conf.controlHubConfig.client.tlsConfig.tlsEnabled'?: Switch;
  /** Use Remote Truststore */
  'conf.controlHubConfig.client.tlsConfig.useRemoteTrustStore'?: Switch;
  /** Truststore File */
  'conf.controlHubConfig.client.tlsConfig.trustStoreFilePath'?: Text;
  /** Trusted Certificates */
  'conf.controlHubConfig.client.tlsConfig.trustedCertificates'?: Beans<TrustedCertificatesItem>;
  /** Truststore Type · default "JKS" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreType'?: OneOf<TruststoreType>;
  /** Truststore Password */
  'conf.controlHubConfig.client.tlsConfig.trustStorePassword'?: Text;
  /** Truststore Trust Algorithm · default "SunX509" */
  'conf.controlHubConfig.client.tlsConfig.trustStoreAlgorithm'?: Text;
  /** Use Default Protocols · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultProtocols'?: Switch;
  /** Transport Protocols */
  'conf.controlHubConfig.client.tlsConfig.protocols'?: List;
  /** Use Default Cipher Suites · default true */
  'conf.controlHubConfig.client.tlsConfig.useDefaultCiperSuites'?: Switch;
  /** Cipher Suites */
  'conf.controlHubConfig.client.tlsConfig.cipherSuites'?: List;
  /** Log Level · default "FINE" */
  'conf.controlHubConfig.client.requestLoggingConfig.logLevel'?: OneOf<LogLevel>;
  /** Verbosity · default "HEADERS_ONLY" */
  'conf.controlHubConfig.client.requestLoggingConfig.verbosity'?: OneOf<Verbosity>;
  /** Max Entity Size · default 0 */
  'conf.controlHubConfig.client.requestLoggingConfig.maxEntitySize'?: Amount;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface WaitForPipelinesProcessor {
  /** Execution Engine URL · `conf.baseUrl` · default "http://localhost:18630" */
  executionEngineUrl?: Text;
  /** Control Hub Enabled · `conf.controlHubEnabled` · default false */
  controlHubEnabled?: Switch;
  /** Control Hub URL · `conf.controlHubUrl` · default "https://cloud.streamsets.com" */
  controlHubUrl?: Text;
  /** Status Check Interval · `conf.waitTime` · default 5000 */
  statusCheckInterval?: Amount;
  /** User Name · `conf.username` · default "admin" */
  userName?: Text;
  /** Password · `conf.password` · default "admin" */
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
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Execution Engine URL · default "http://localhost:18630" */
  'conf.baseUrl'?: Text;
  /** Control Hub Enabled · default false */
  'conf.controlHubEnabled'?: Switch;
  /** Control Hub URL · default "https://cloud.streamsets.com" */
  'conf.controlHubUrl'?: Text;
  /** Status Check Interval · default 5000 */
  'conf.waitTime'?: Amount;
  /** User Name · default "admin" */
  'conf.username'?: Text;
  /** Password · default "admin" */
  'conf.password'?: Text;
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
