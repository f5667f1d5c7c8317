// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface HttpDestinationDestination {
  /** Wait Time (ms) between updates · `waitTimeBetweenUpdates` · default "${UPDATE_WAIT_TIME_MS}" */
  waitTimeInMsBetweenUpdates?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Target URL · default "${REMOTE_TIMESERIES_URL}" */
  targetUrl?: Text;
  /** Auth Token · default "${sdc:authToken()}" */
  authToken?: Text;
  /** Sdc Id · default "${sdc:id()}" */
  sdcId?: Text;
  /** Pipeline commit Id · default "${PIPELINE_COMMIT_ID}" */
  pipelineCommitId?: Text;
  /** Job Id · default "${JOB_ID}" */
  jobId?: Text;
  /** Wait Time (ms) between updates · default "${UPDATE_WAIT_TIME_MS}" */
  waitTimeBetweenUpdates?: Amount;
  /** Compress Requests · default true */
  compressRequests?: Switch;
  /** Retry Attempts · default 10 */
  retryAttempts?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}

export interface AggregatesPipelineMetricsProcessor {
  /** Pipeline Configuration · `pipelineConfig` · default "${PIPELINE_CONFIG}" */
  pipelineConfiguration?: Text;
  /** Pipeline Rules Configuration · `rulesConfig` · default "${RULES_CONFIG}" */
  pipelineRulesConfiguration?: Text;
  /** Remote Timeseries URL · `targetUrl` · default "${GET_LATEST_METRICS_URL}" */
  remoteTimeseriesUrl?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Pipeline Configuration · default "${PIPELINE_CONFIG}" */
  pipelineConfig?: Text;
  /** Pipeline Rules Configuration · default "${RULES_CONFIG}" */
  rulesConfig?: Text;
  /** Pipeline Url · default "${PIPELINE_URL}" */
  pipelineUrl?: Text;
  /** Remote Timeseries URL · default "${GET_LATEST_METRICS_URL}" */
  targetUrl?: Text;
  /** Auth Token · default "${sdc:authToken()}" */
  authToken?: Text;
  /** Sdc Id · default "${sdc:id()}" */
  sdcId?: Text;
  /** Job Id · default "${JOB_ID}" */
  jobId?: Text;
  /** Retry Attempts · default -1 */
  retryAttempts?: Amount;
  /** Alert Texts To Retain · default 10 */
  alertTextsToRetain?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
