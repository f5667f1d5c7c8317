// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, Entries, List, OneOf, SomeOf, Switch, Text } from '../../definitions/config-types.js';
import type { CredentialMode, CredentialType, CredentialsProvider, MasterInstanceType, Region, StartEventStage } from './choices.js';

export interface WebhookConfigsItem {
  /** Authentication Type · `authType` · default "NONE" */
  authenticationType?: OneOf<'NONE' | 'BASIC' | 'DIGEST' | 'UNIVERSAL'>;
  /** Payload */
  payload?: Text;
  /** Webhook URL */
  webhookUrl?: Text;
  /** Headers */
  headers?: Entries;
  /** HTTP Method · default "POST" */
  httpMethod?: OneOf<'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD'>;
  /** Content Type · default "application/json" */
  contentType?: Text;
  /** Authentication Type · default "NONE" */
  authType?: OneOf<'NONE' | 'BASIC' | 'DIGEST' | 'UNIVERSAL'>;
  /** Username */
  username?: Text;
  /** Password */
  password?: Text;
}

export interface BootstrapActionsItem {
  /** Location */
  location?: Text;
  /** Arguments */
  arguments?: Text;
}

export interface BootstrapActionScriptsItem {
  /** Scripts · `script` */
  scripts?: Text;
  /** Scripts */
  script?: Text;
}

export interface PipelineConfigs {
  /** Data Collector Edge URL · `edgeHttpUrl` · default "http://localhost:18633" */
  dataCollectorEdgeUrl?: Text;
  /** Test Origin · `testOriginStage` */
  testOrigin?: Text;
  /** Start Event · `startEventStage` */
  startEvent?: OneOf<StartEventStage>;
  /** Stop Event · `stopEventStage` */
  stopEvent?: OneOf<StartEventStage>;
  /** Retry Pipeline on Error · `shouldRetry` · default true */
  retryPipelineOnError?: Switch;
  /** Trigger Interval (millis) · `triggerInterval` · default 2000 */
  triggerIntervalInMillis?: Amount;
  /** Enable Ludicrous Mode · `ludicrousMode` · default false */
  enableLudicrousMode?: Switch;
  /** Collect Input Metrics · `ludicrousModeInputCount` · default false */
  collectInputMetrics?: Switch;
  /** Notify on Pipeline State Changes · `notifyOnStates` · default ["RUN_ERROR","STOPPED","FINISHED"] */
  notifyOnPipelineStateChanges?: SomeOf<'RUNNING' | 'START_ERROR' | 'RUN_ERROR' | 'RUNNING_ERROR' | 'STOPPED' | 'FINISHED' | 'DISCONNECTED' | 'CONNECTING' | 'STOP_ERROR'>;
  /** Email IDs · `emailIDs` */
  emailIds?: List;
  /** Parameters · `constants` */
  parameters?: Entries;
  /** Error Records · `badRecordsHandling` */
  errorRecords?: OneOf<'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_ToErrorNullDTarget::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_tooriginresponse_ToErrorOriginResponseDTarget::2' | 'streamsets-datacollector-aws-lib::com_streamsets_pipeline_stage_destination_s3_ToErrorAmazonS3DTarget::13' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_sdcipc_ToErrorSdcIpcDTarget::3' | 'streamsets-datacollector-azure-lib::com_streamsets_pipeline_stage_destination_eventhubs_ToErrorEventHubProducerDTarget::2' | 'streamsets-datacollector-elasticsearch_7-lib::com_streamsets_pipeline_stage_destination_elasticsearch_ToErrorElasticSearchDTarget::12' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_recordstolocalfilesystem_ToErrorLocalFSDTarget::1' | 'streamsets-datacollector-google-cloud-lib::com_streamsets_pipeline_stage_cloudstorage_destination_ToErrorGoogleCloudStorageDTarget::2' | 'streamsets-datacollector-google-cloud-lib::com_streamsets_pipeline_stage_pubsub_destination_ToErrorPubSubDTarget::4' | 'streamsets-datacollector-apache-kafka_2_7-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-apache-kafka_2_0-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-apache-kafka_2_6-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-kinesis-lib::com_streamsets_pipeline_stage_destination_kinesis_ToErrorKinesisDTarget::10' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_mqtt_ToErrorMqttClientDTarget::5'>;
  /** Statistics Aggregator · `statsAggregatorStage` */
  statisticsAggregator?: OneOf<'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_StatsNullDTarget::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_StatsDpmDirectlyDTarget::1' | 'streamsets-datacollector-apache-kafka_2_7-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-apache-kafka_2_0-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-apache-kafka_2_6-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-kinesis-lib::com_streamsets_pipeline_stage_destination_kinesis_StatsKinesisDTarget::10' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_sdcipc_StatsSdcIpcDTarget::3'>;
  /** Worker Memory (MB) · `clusterSlaveMemory` · default 2048 */
  workerMemoryInMb?: Amount;
  /** Worker Java Options · `clusterSlaveJavaOpts` · default "-XX:+UseConcMarkSweepGC -XX:+UseParNewGC -Dlog4j.debug" */
  workerJavaOptions?: Text;
  /** Launcher ENV · `clusterLauncherEnv` */
  launcherEnv?: Entries;
  /** Mesos Dispatcher URL · `mesosDispatcherURL` */
  mesosDispatcherUrl?: Text;
  /** Checkpoint Configuration Directory · `hdfsS3ConfDir` */
  checkpointConfigurationDirectory?: Text;
  /** Rate Limit (records / sec) · `rateLimit` · default 0 */
  rateLimitInRecordsPerSec?: Amount;
  /** Runner Idle Time (sec) · `runnerIdleTIme` · default 60 */
  runnerIdleTimeInSec?: Amount;
  /** Create Failure Snapshot · `shouldCreateFailureSnapshot` · default true */
  createFailureSnapshot?: Switch;
  /** Webhooks · `webhookConfigs` */
  webhooks?: Beans<WebhookConfigsItem>;
  /** Extra Spark Configuration · `sparkConfigs` */
  extraSparkConfiguration?: Entries;
  /** Preprocessing Script · `preprocessScript` */
  preprocessingScript?: Text;
  /** Cluster Manager Type · `clusterConfig.clusterType` · default "LOCAL" */
  clusterManagerType?: OneOf<'AZURE_HD_INSIGHT' | 'DATABRICKS' | 'EMR' | 'DATAPROC' | 'YARN' | 'KUBERNETES' | 'LOCAL' | 'STANDALONE_SPARK_CLUSTER' | 'SQL_SERVER_BIG_DATA_CLUSTER'>;
  /** Master URL · `clusterConfig.sparkMasterUrl` · default "local[*]" */
  masterUrl?: Text;
  /** Deployment Mode · `clusterConfig.deployMode` · default "CLIENT" */
  deploymentMode?: OneOf<'CLIENT' | 'CLUSTER'>;
  /** Hadoop User Name · `clusterConfig.hadoopUserName` */
  hadoopUserName?: Text;
  /** Application Name · `clusterConfig.sparkAppName` · default "${pipeline:title()}" */
  applicationName?: Text;
  /** Staging Directory · `clusterConfig.stagingDir` · default "/streamsets" */
  stagingDirectory?: Text;
  /** Use YARN Kerberos Keytab · `clusterConfig.useYarnKerberosKeytab` · default false */
  useYarnKerberosKeytab?: Switch;
  /** Keytab Source · `clusterConfig.yarnKerberosKeytabSource` · default "PROPERTIES_FILE" */
  keytabSource?: OneOf<'PROPERTIES_FILE' | 'PIPELINE' | 'PIPELINE_CREDENTIAL_STORE'>;
  /** YARN Kerberos Keytab Path · `clusterConfig.yarnKerberosKeytab` */
  yarnKerberosKeytabPath?: Text;
  /** Keytab Credential Function · `clusterConfig.yarnKerberosKeytabBase64Bytes` */
  keytabCredentialFunction?: Text;
  /** YARN Kerberos Principal · `clusterConfig.yarnKerberosPrincipal` · default "name@DOMAIN" */
  yarnKerberosPrincipal?: Text;
  /** Cluster Callback URL · `clusterConfig.callbackUrl` */
  clusterCallbackUrl?: Text;
  /** URL to connect to Databricks · `databricksConfig.baseUrl` */
  urlToConnectToDatabricks?: Text;
  /** Credential Type · `databricksConfig.credentialType` · default "TOKEN" */
  credentialType?: OneOf<CredentialType>;
  /** Username · `databricksConfig.username`, `livyConfig.username` */
  username?: Text;
  /** Password · `databricksConfig.password`, `livyConfig.password` */
  password?: Text;
  /** Token · `databricksConfig.token` */
  token?: Text;
  /** Provision a New Cluster · `databricksConfig.provisionNewCluster`, `sdcEmrConnection.provisionNewCluster`, `transformerEmrConnection.provisionNewCluster` · default true */
  provisionANewCluster?: Switch;
  /** Cluster ID · `databricksConfig.clusterId`, `sdcEmrConnection.clusterId`, `transformerEmrConnection.clusterId` */
  clusterId?: Text;
  /** Cluster Configuration · `databricksConfig.clusterConfig` */
  clusterConfiguration?: Text;
  /** Terminate Cluster · `databricksConfig.terminateCluster`, `sdcEmrConnection.terminateCluster`, `transformerEmrConnection.terminateCluster`, `googleCloudConfig.terminate` · default false */
  terminateCluster?: Switch;
  /** Livy Endpoint · `livyConfig.baseUrl` · default "https://localhost:30443/gateway/default/livy/v1/" */
  livyEndpoint?: Text;
  /** Connection · `sdcEmrConnectionSelection`, `transformerEmrConnectionSelection` · default "MANUAL" */
  connection?: OneOf<'MANUAL'>;
  /** Authentication Method · `sdcEmrConnection.awsConfig.credentialMode`, `transformerEmrConnection.awsConfig.credentialMode` · default "WITH_CREDENTIALS" */
  authenticationMethod?: OneOf<CredentialMode>;
  /** Access Key ID · `sdcEmrConnection.awsConfig.awsAccessKeyId`, `transformerEmrConnection.awsConfig.awsAccessKeyId` */
  accessKeyId?: Text;
  /** Secret Access Key · `sdcEmrConnection.awsConfig.awsSecretAccessKey`, `transformerEmrConnection.awsConfig.awsSecretAccessKey` */
  secretAccessKey?: Text;
  /** Role ARN · `sdcEmrConnection.awsConfig.roleARN`, `transformerEmrConnection.awsConfig.roleARN` · default "arn:aws:iam::<account-id>:role/role-name" */
  roleArn?: Text;
  /** Role Session Name · `sdcEmrConnection.awsConfig.roleSessionName`, `transformerEmrConnection.awsConfig.roleSessionName` */
  roleSessionName?: Text;
  /** Session Timeout (secs) · `sdcEmrConnection.awsConfig.sessionDuration`, `transformerEmrConnection.awsConfig.sessionDuration` · default 3600 */
  sessionTimeoutInSecs?: Amount;
  /** Set Session Tags · `sdcEmrConnection.awsConfig.setSessionTags`, `transformerEmrConnection.awsConfig.setSessionTags` · default true */
  setSessionTags?: Switch;
  /** AWS Region · `sdcEmrConnection.region`, `transformerEmrConnection.region` · default "US_WEST_2" */
  awsRegion?: OneOf<Region>;
  /** Endpoint · `sdcEmrConnection.customRegion`, `transformerEmrConnection.customRegion` */
  endpoint?: Text;
  /** S3 Staging URI · `sdcEmrConnection.s3StagingUri`, `transformerEmrConnection.s3StagingUri` */
  s3StagingUri?: Text;
  /** EMR Version · `sdcEmrConnection.emrVersion`, `transformerEmrConnection.emrVersion` */
  emrVersion?: Text;
  /** Cluster Name Prefix · `sdcEmrConnection.clusterPrefix`, `transformerEmrConnection.clusterPrefix` */
  clusterNamePrefix?: Text;
  /** Logging Enabled · `sdcEmrConnection.loggingEnabled`, `transformerEmrConnection.loggingEnabled` · default true */
  loggingEnabled?: Switch;
  /** S3 Log URI · `sdcEmrConnection.s3LogUri`, `transformerEmrConnection.s3LogUri` */
  s3LogUri?: Text;
  /** Service Role · `sdcEmrConnection.serviceRole`, `transformerEmrConnection.serviceRole` · default "EMR_DefaultRole" */
  serviceRole?: Text;
  /** Job Flow Role · `sdcEmrConnection.jobFlowRole`, `transformerEmrConnection.jobFlowRole` · default "EMR_EC2_DefaultRole" */
  jobFlowRole?: Text;
  /** Visible to All Users · `sdcEmrConnection.visibleToAllUsers`, `transformerEmrConnection.visibleToAllUsers` · default true */
  visibleToAllUsers?: Switch;
  /** EC2 Subnet ID · `sdcEmrConnection.ec2SubnetId`, `transformerEmrConnection.ec2SubnetId` */
  ec2SubnetId?: Text;
  /** Master Security Group · `sdcEmrConnection.masterSecurityGroup`, `transformerEmrConnection.masterSecurityGroup` */
  masterSecurityGroup?: Text;
  /** Slave Security Group · `sdcEmrConnection.slaveSecurityGroup`, `transformerEmrConnection.slaveSecurityGroup` */
  slaveSecurityGroup?: Text;
  /** Service Access Security Group · `sdcEmrConnection.serviceAccessSecurityGroup`, `transformerEmrConnection.serviceAccessSecurityGroup` */
  serviceAccessSecurityGroup?: Text;
  /** Instance Count · `sdcEmrConnection.instanceCount`, `transformerEmrConnection.instanceCount` · default 2 */
  instanceCount?: Amount;
  /** Step Concurrency · `sdcEmrConnection.stepConcurrency`, `transformerEmrConnection.stepConcurrency` · default 1 */
  stepConcurrency?: Amount;
  /** Master Instance Type · `sdcEmrConnection.masterInstanceType`, `transformerEmrConnection.masterInstanceType` */
  masterInstanceType?: OneOf<MasterInstanceType>;
  /** Master Instance Type (Custom) · `sdcEmrConnection.masterInstanceTypeCustom`, `transformerEmrConnection.masterInstanceTypeCustom` */
  masterInstanceTypeInCustom?: Text;
  /** Slave Instance Type · `sdcEmrConnection.slaveInstanceType`, `transformerEmrConnection.slaveInstanceType` */
  slaveInstanceType?: OneOf<MasterInstanceType>;
  /** Slave Instance Type (Custom) · `sdcEmrConnection.slaveInstanceTypeCustom`, `transformerEmrConnection.slaveInstanceTypeCustom` */
  slaveInstanceTypeInCustom?: Text;
  /** Enable Debugging · `enableEMRDebugging` · default true */
  enableDebugging?: Switch;
  /** Define Bootstrap Actions · `transformerEmrConnection.defineBootstrapActions` · default false */
  defineBootstrapActions?: Switch;
  /** Bootstrap Actions Source · `transformerEmrConnection.bootstrapActionSource` · default "IN_S3" */
  bootstrapActionsSource?: OneOf<'IN_S3' | 'IN_PIPELINE'>;
  /** Bootstrap Actions · `transformerEmrConnection.bootstrapActions` */
  bootstrapActions?: Beans<BootstrapActionsItem>;
  /** Bootstrap Action Scripts · `transformerEmrConnection.bootstrapActionScripts` */
  bootstrapActionScripts?: Beans<BootstrapActionScriptsItem>;
  /** Enable Server-Side Encryption · `transformerEMRConfig.encryption` · default "NONE" */
  enableServerSideEncryption?: OneOf<'NONE' | 'S3' | 'KMS'>;
  /** AWS KMS Key ARN · `transformerEMRConfig.kmsKeyId` */
  awsKmsKeyArn?: Text;
  /** Project ID · `googleCloudCredentialsConfig.projectId` */
  projectId?: Text;
  /** Credentials Provider · `googleCloudCredentialsConfig.credentialsProvider` · default "DEFAULT_PROVIDER" */
  credentialsProvider?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) · `googleCloudCredentialsConfig.path` */
  credentialsFilePathInJson?: Text;
  /** Credentials File Content (JSON) · `googleCloudCredentialsConfig.credentialsFileContent` */
  credentialsFileContentInJson?: Text;
  /** Region · `googleCloudConfig.region` */
  region?: OneOf<'US_WEST_1' | 'US_WEST_2' | 'US_WEST_3' | 'US_EAST_1' | 'US_EAST_4' | 'US_CENTRAL_1' | 'ASIA_EAST_1' | 'ASIA_EAST_2' | 'ASIA_NORTH_EAST_1' | 'ASIA_NORTH_EAST_2' | 'ASIA_NORTH_EAST_3' | 'ASIA_SOUTH_1' | 'ASIA_SOUTH_EAST_1' | 'AUSTRALIA_SOUTH_EAST_1' | 'EUROPE_NORTH_1' | 'EUROPE_WEST_1' | 'EUROPE_WEST_2' | 'EUROPE_WEST_3' | 'EUROPE_WEST_4' | 'EUROPE_WEST_6' | 'NORTH_AMERICA_NORTH_EAST_1' | 'SOUTH_AMERICA_EAST_1' | 'CUSTOM'>;
  /** Custom Region · `googleCloudConfig.customRegion` */
  customRegion?: Text;
  /** GCS Staging URI · `googleCloudConfig.gcsStagingUri` */
  gcsStagingUri?: Text;
  /** Create Cluster · `googleCloudConfig.create` · default false */
  createCluster?: Switch;
  /** Cluster Prefix · `googleCloudConfig.clusterPrefix` */
  clusterPrefix?: Text;
  /** Image Version · `googleCloudConfig.version` · default "1.4-ubuntu18" */
  imageVersion?: Text;
  /** Master Machine Type · `googleCloudConfig.masterType` */
  masterMachineType?: Text;
  /** Worker Machine Type · `googleCloudConfig.workerType` */
  workerMachineType?: Text;
  /** Network Type · `googleCloudConfig.networkType` */
  networkType?: OneOf<'AUTO' | 'CUSTOM' | 'NONE'>;
  /** Network Name · `googleCloudConfig.network` */
  networkName?: Text;
  /** Subnet Name · `googleCloudConfig.subnet` */
  subnetName?: Text;
  /** Network Tags · `googleCloudConfig.tags` */
  networkTags?: List;
  /** Cluster Name · `googleCloudConfig.clusterName` */
  clusterName?: Text;
  /** Execution Mode · default "STANDALONE" */
  executionMode?: OneOf<'STANDALONE' | 'CLUSTER_BATCH' | 'CLUSTER_YARN_STREAMING' | 'CLUSTER_MESOS_STREAMING' | 'EDGE' | 'EMR_BATCH' | 'BATCH' | 'STREAMING'>;
  /** Data Collector Edge URL · default "http://localhost:18633" */
  edgeHttpUrl?: Text;
  /** Delivery Guarantee · default "AT_LEAST_ONCE" */
  deliveryGuarantee?: OneOf<'AT_LEAST_ONCE' | 'AT_MOST_ONCE'>;
  /** Test Origin */
  testOriginStage?: Text;
  /** Start Event */
  startEventStage?: OneOf<StartEventStage>;
  /** Stop Event */
  stopEventStage?: OneOf<StartEventStage>;
  /** Retry Pipeline on Error · default true */
  shouldRetry?: Switch;
  /** Trigger Interval (millis) · default 2000 */
  triggerInterval?: Amount;
  /** Retry Attempts · default -1 */
  retryAttempts?: Amount;
  /** Enable Ludicrous Mode · default false */
  ludicrousMode?: Switch;
  /** Collect Input Metrics · default false */
  ludicrousModeInputCount?: Switch;
  /** Advanced Error Handling · default false */
  advancedErrorHandling?: Switch;
  /** Notify on Pipeline State Changes · default ["RUN_ERROR","STOPPED","FINISHED"] */
  notifyOnStates?: SomeOf<'RUNNING' | 'START_ERROR' | 'RUN_ERROR' | 'RUNNING_ERROR' | 'STOPPED' | 'FINISHED' | 'DISCONNECTED' | 'CONNECTING' | 'STOP_ERROR'>;
  /** Email IDs */
  emailIDs?: List;
  /** Parameters */
  constants?: Entries;
  /** Error Records */
  badRecordsHandling?: OneOf<'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_ToErrorNullDTarget::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_tooriginresponse_ToErrorOriginResponseDTarget::2' | 'streamsets-datacollector-aws-lib::com_streamsets_pipeline_stage_destination_s3_ToErrorAmazonS3DTarget::13' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_sdcipc_ToErrorSdcIpcDTarget::3' | 'streamsets-datacollector-azure-lib::com_streamsets_pipeline_stage_destination_eventhubs_ToErrorEventHubProducerDTarget::2' | 'streamsets-datacollector-elasticsearch_7-lib::com_streamsets_pipeline_stage_destination_elasticsearch_ToErrorElasticSearchDTarget::12' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_recordstolocalfilesystem_ToErrorLocalFSDTarget::1' | 'streamsets-datacollector-google-cloud-lib::com_streamsets_pipeline_stage_cloudstorage_destination_ToErrorGoogleCloudStorageDTarget::2' | 'streamsets-datacollector-google-cloud-lib::com_streamsets_pipeline_stage_pubsub_destination_ToErrorPubSubDTarget::4' | 'streamsets-datacollector-apache-kafka_2_7-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-apache-kafka_2_0-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-apache-kafka_2_6-lib::com_streamsets_pipeline_stage_destination_kafka_ToErrorKafkaDTarget::10' | 'streamsets-datacollector-kinesis-lib::com_streamsets_pipeline_stage_destination_kinesis_ToErrorKinesisDTarget::10' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_mqtt_ToErrorMqttClientDTarget::5'>;
  /** Error Record Policy · default "ORIGINAL_RECORD" */
  errorRecordPolicy?: OneOf<'ORIGINAL_RECORD' | 'STAGE_RECORD'>;
  /** Statistics Aggregator */
  statsAggregatorStage?: OneOf<'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_StatsNullDTarget::1' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_devnull_StatsDpmDirectlyDTarget::1' | 'streamsets-datacollector-apache-kafka_2_7-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-apache-kafka_2_0-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-apache-kafka_2_6-lib::com_streamsets_pipeline_stage_destination_kafka_StatsKafkaDTarget::6' | 'streamsets-datacollector-kinesis-lib::com_streamsets_pipeline_stage_destination_kinesis_StatsKinesisDTarget::10' | 'streamsets-datacollector-basic-lib::com_streamsets_pipeline_stage_destination_sdcipc_StatsSdcIpcDTarget::3'>;
  /** Worker Count · `googleCloudConfig.workerCount` · default 0 */
  workerCount?: Amount;
  /** Worker Memory (MB) · default 2048 */
  clusterSlaveMemory?: Amount;
  /** Worker Java Options · default "-XX:+UseConcMarkSweepGC -XX:+UseParNewGC -Dlog4j.debug" */
  clusterSlaveJavaOpts?: Text;
  /** Launcher ENV */
  clusterLauncherEnv?: Entries;
  /** Mesos Dispatcher URL */
  mesosDispatcherURL?: Text;
  /** Log Level · default "INFO" */
  logLevel?: OneOf<'OFF' | 'FATAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'TRACE'>;
  /** Checkpoint Configuration Directory */
  hdfsS3ConfDir?: Text;
  /** Rate Limit (records / sec) · default 0 */
  rateLimit?: Amount;
  /** Max Runners · default 0 */
  maxRunners?: Amount;
  /** Runner Idle Time (sec) · default 60 */
  runnerIdleTIme?: Amount;
  /** Create Failure Snapshot · default true */
  shouldCreateFailureSnapshot?: Switch;
  /** Webhooks */
  webhookConfigs?: Beans<WebhookConfigsItem>;
  /** Extra Spark Configuration */
  sparkConfigs?: Entries;
  /** Preprocessing Script */
  preprocessScript?: Text;
  /** Cluster Manager Type · default "LOCAL" */
  'clusterConfig.clusterType'?: OneOf<'AZURE_HD_INSIGHT' | 'DATABRICKS' | 'EMR' | 'DATAPROC' | 'YARN' | 'KUBERNETES' | 'LOCAL' | 'STANDALONE_SPARK_CLUSTER' | 'SQL_SERVER_BIG_DATA_CLUSTER'>;
  /** Master URL · default "local[*]" */
  'clusterConfig.sparkMasterUrl'?: Text;
  /** Deployment Mode · default "CLIENT" */
  'clusterConfig.deployMode'?: OneOf<'CLIENT' | 'CLUSTER'>;
  /** Hadoop User Name */
  'clusterConfig.hadoopUserName'?: Text;
  /** Application Name · default "${pipeline:title()}" */
  'clusterConfig.sparkAppName'?: Text;
  /** Staging Directory · default "/streamsets" */
  'clusterConfig.stagingDir'?: Text;
  /** Use YARN Kerberos Keytab · default false */
  'clusterConfig.useYarnKerberosKeytab'?: Switch;
  /** Keytab Source · default "PROPERTIES_FILE" */
  'clusterConfig.yarnKerberosKeytabSource'?: OneOf<'PROPERTIES_FILE' | 'PIPELINE' | 'PIPELINE_CREDENTIAL_STORE'>;
  /** YARN Kerberos Keytab Path */
  'clusterConfig.yarnKerberosKeytab'?: Text;
  /** Keytab Credential Function */
  'clusterConfig.yarnKerberosKeytabBase64Bytes'?: Text;
  /** YARN Kerberos Principal · default "name@DOMAIN" */
  'clusterConfig.yarnKerberosPrincipal'?: Text;
  /** Cluster Callback URL */
  'clusterConfig.callbackUrl'?: Text;
  /** URL to connect to Databricks */
  'databricksConfig.baseUrl'?: Text;
  /** Credential Type · default "TOKEN" */
  'databricksConfig.credentialType'?: OneOf<CredentialType>;
  /** Username */
  'databricksConfig.username'?: Text;
  /** Password */
  'databricksConfig.password'?: Text;
  /** Token */
  'databricksConfig.token'?: Text;
  /** Provision a New Cluster · default true */
  'databricksConfig.provisionNewCluster'?: Switch;
  /** Cluster ID */
  'databricksConfig.clusterId'?: Text;
  /** Cluster Configuration */
  'databricksConfig.clusterConfig'?: Text;
  /** Terminate Cluster · default false */
  'databricksConfig.terminateCluster'?: Switch;
  /** Livy Endpoint · default "https://localhost:30443/gateway/default/livy/v1/" */
  'livyConfig.baseUrl'?: Text;
  /** Username */
  'livyConfig.username'?: Text;
  /** Password */
  'livyConfig.password'?: Text;
  /** Connection · default "MANUAL" */
  sdcEmrConnectionSelection?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'sdcEmrConnection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'sdcEmrConnection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'sdcEmrConnection.awsConfig.awsSecretAccessKey'?: Text;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'sdcEmrConnection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'sdcEmrConnection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'sdcEmrConnection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'sdcEmrConnection.awsConfig.setSessionTags'?: Switch;
  /** AWS Region · default "US_WEST_2" */
  'sdcEmrConnection.region'?: OneOf<Region>;
  /** Endpoint */
  'sdcEmrConnection.customRegion'?: Text;
  /** S3 Staging URI */
  'sdcEmrConnection.s3StagingUri'?: Text;
  /** Provision a New Cluster · default false */
  'sdcEmrConnection.provisionNewCluster'?: Switch;
  /** Cluster ID */
  'sdcEmrConnection.clusterId'?: Text;
  /** EMR Version */
  'sdcEmrConnection.emrVersion'?: Text;
  /** Cluster Name Prefix */
  'sdcEmrConnection.clusterPrefix'?: Text;
  /** Terminate Cluster · default true */
  'sdcEmrConnection.terminateCluster'?: Switch;
  /** Logging Enabled · default true */
  'sdcEmrConnection.loggingEnabled'?: Switch;
  /** S3 Log URI */
  'sdcEmrConnection.s3LogUri'?: Text;
  /** Service Role · default "EMR_DefaultRole" */
  'sdcEmrConnection.serviceRole'?: Text;
  /** Job Flow Role · default "EMR_EC2_DefaultRole" */
  'sdcEmrConnection.jobFlowRole'?: Text;
  /** Visible to All Users · default true */
  'sdcEmrConnection.visibleToAllUsers'?: Switch;
  /** EC2 Subnet ID */
  'sdcEmrConnection.ec2SubnetId'?: Text;
  /** Master Security Group */
  'sdcEmrConnection.masterSecurityGroup'?: Text;
  /** Slave Security Group */
  'sdcEmrConnection.slaveSecurityGroup'?: Text;
  /** Service Access Security Group */
  'sdcEmrConnection.serviceAccessSecurityGroup'?: Text;
  /** Instance Count · default 2 */
  'sdcEmrConnection.instanceCount'?: Amount;
  /** Step Concurrency · default 1 */
  'sdcEmrConnection.stepConcurrency'?: Amount;
  /** Master Instance Type */
  'sdcEmrConnection.masterInstanceType'?: OneOf<MasterInstanceType>;
  /** Master Instance Type (Custom) */
  'sdcEmrConnection.masterInstanceTypeCustom'?: Text;
  /** Slave Instance Type */
  'sdcEmrConnection.slaveInstanceType'?: OneOf<MasterInstanceType>;
  /** Slave Instance Type (Custom) */
  'sdcEmrConnection.slaveInstanceTypeCustom'?: Text;
  /** Enable Debugging · default true */
  enableEMRDebugging?: Switch;
  /** Connection · default "MANUAL" */
  transformerEmrConnectionSelection?: OneOf<'MANUAL'>;
  /** Authentication Method · default "WITH_CREDENTIALS" */
  'transformerEmrConnection.awsConfig.credentialMode'?: OneOf<CredentialMode>;
  /** Access Key ID */
  'transformerEmrConnection.awsConfig.awsAccessKeyId'?: Text;
  /** Secret Access Key */
  'transformerEmrConnection.awsConfig.awsSecretAccessKey'?: Text;
  /** Role ARN · default "arn:aws:iam::<account-id>:role/role-name" */
  'transformerEmrConnection.awsConfig.roleARN'?: Text;
  /** Role Session Name */
  'transformerEmrConnection.awsConfig.roleSessionName'?: Text;
  /** Session Timeout (secs) · default 3600 */
  'transformerEmrConnection.awsConfig.sessionDuration'?: Amount;
  /** Set Session Tags · default true */
  'transformerEmrConnection.awsConfig.setSessionTags'?: Switch;
  /** AWS Region · default "US_WEST_2" */
  'transformerEmrConnection.region'?: OneOf<Region>;
  /** Endpoint */
  'transformerEmrConnection.customRegion'?: Text;
  /** S3 Staging URI */
  'transformerEmrConnection.s3StagingUri'?: Text;
  /** Provision a New Cluster · default false */
  'transformerEmrConnection.provisionNewCluster'?: Switch;
  /** Define Bootstrap Actions · default false */
  'transformerEmrConnection.defineBootstrapActions'?: Switch;
  /** Bootstrap Actions Source · default "IN_S3" */
  'transformerEmrConnection.bootstrapActionSource'?: OneOf<'IN_S3' | 'IN_PIPELINE'>;
  /** Bootstrap Actions */
  'transformerEmrConnection.bootstrapActions'?: Beans<BootstrapActionsItem>;
  /** Bootstrap Action Scripts */
  'transformerEmrConnection.bootstrapActionScripts'?: Beans<BootstrapActionScriptsItem>;
  /** Cluster ID */
  'transformerEmrConnection.clusterId'?: Text;
  /** EMR Version */
  'transformerEmrConnection.emrVersion'?: Text;
  /** Cluster Name Prefix */
  'transformerEmrConnection.clusterPrefix'?: Text;
  /** Terminate Cluster · default true */
  'transformerEmrConnection.terminateCluster'?: Switch;
  /** Logging Enabled · default true */
  'transformerEmrConnection.loggingEnabled'?: Switch;
  /** S3 Log URI */
  'transformerEmrConnection.s3LogUri'?: Text;
  /** Service Role · default "EMR_DefaultRole" */
  'transformerEmrConnection.serviceRole'?: Text;
  /** Job Flow Role · default "EMR_EC2_DefaultRole" */
  'transformerEmrConnection.jobFlowRole'?: Text;
  /** Visible to All Users · default true */
  'transformerEmrConnection.visibleToAllUsers'?: Switch;
  /** EC2 Subnet ID */
  'transformerEmrConnection.ec2SubnetId'?: Text;
  /** Master Security Group */
  'transformerEmrConnection.masterSecurityGroup'?: Text;
  /** Slave Security Group */
  'transformerEmrConnection.slaveSecurityGroup'?: Text;
  /** Service Access Security Group */
  'transformerEmrConnection.serviceAccessSecurityGroup'?: Text;
  /** Instance Count · default 2 */
  'transformerEmrConnection.instanceCount'?: Amount;
  /** Step Concurrency · default 1 */
  'transformerEmrConnection.stepConcurrency'?: Amount;
  /** Master Instance Type */
  'transformerEmrConnection.masterInstanceType'?: OneOf<MasterInstanceType>;
  /** Master Instance Type (Custom) */
  'transformerEmrConnection.masterInstanceTypeCustom'?: Text;
  /** Slave Instance Type */
  'transformerEmrConnection.slaveInstanceType'?: OneOf<MasterInstanceType>;
  /** Slave Instance Type (Custom) */
  'transformerEmrConnection.slaveInstanceTypeCustom'?: Text;
  /** Enable Server-Side Encryption · default "NONE" */
  'transformerEMRConfig.encryption'?: OneOf<'NONE' | 'S3' | 'KMS'>;
  /** AWS KMS Key ARN */
  'transformerEMRConfig.kmsKeyId'?: Text;
  /** Project ID */
  'googleCloudCredentialsConfig.projectId'?: Text;
  /** Credentials Provider · default "DEFAULT_PROVIDER" */
  'googleCloudCredentialsConfig.credentialsProvider'?: OneOf<CredentialsProvider>;
  /** Credentials File Path (JSON) */
  'googleCloudCredentialsConfig.path'?: Text;
  /** Credentials File Content (JSON) */
  'googleCloudCredentialsConfig.credentialsFileContent'?: Text;
  /** Region */
  'googleCloudConfig.region'?: OneOf<'US_WEST_1' | 'US_WEST_2' | 'US_WEST_3' | 'US_EAST_1' | 'US_EAST_4' | 'US_CENTRAL_1' | 'ASIA_EAST_1' | 'ASIA_EAST_2' | 'ASIA_NORTH_EAST_1' | 'ASIA_NORTH_EAST_2' | 'ASIA_NORTH_EAST_3' | 'ASIA_SOUTH_1' | 'ASIA_SOUTH_EAST_1' | 'AUSTRALIA_SOUTH_EAST_1' | 'EUROPE_NORTH_1' | 'EUROPE_WEST_1' | 'EUROPE_WEST_2' | 'EUROPE_WEST_3' | 'EUROPE_WEST_4' | 'EUROPE_WEST_6' | 'NORTH_AMERICA_NORTH_EAST_1' | 'SOUTH_AMERICA_EAST_1' | 'CUSTOM'>;
  /** Custom Region */
  'googleCloudConfig.customRegion'?: Text;
  /** GCS Staging URI */
  'googleCloudConfig.gcsStagingUri'?: Text;
  /** Create Cluster · default false */
  'googleCloudConfig.create'?: Switch;
  /** Cluster Prefix */
  'googleCloudConfig.clusterPrefix'?: Text;
  /** Image Version · default "1.4-ubuntu18" */
  'googleCloudConfig.version'?: Text;
  /** Master Machine Type */
  'googleCloudConfig.masterType'?: Text;
  /** Worker Machine Type */
  'googleCloudConfig.workerType'?: Text;
  /** Network Type */
  'googleCloudConfig.networkType'?: OneOf<'AUTO' | 'CUSTOM' | 'NONE'>;
  /** Network Name */
  'googleCloudConfig.network'?: Text;
  /** Subnet Name */
  'googleCloudConfig.subnet'?: Text;
  /** Network Tags */
  'googleCloudConfig.tags'?: List;
  /** Worker Count · default 2 */
  'googleCloudConfig.workerCount'?: Amount;
  /** Cluster Name */
  'googleCloudConfig.clusterName'?: Text;
  /** Terminate Cluster */
  'googleCloudConfig.terminate'?: Switch;
}
