// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, OneOf, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface WindowsEventLogOrigin {
  /** Reader API Type · `readerAPIType` · default "WINDOWS_EVENT_LOG" */
  readerApiType?: OneOf<'EVENT_LOGGING' | 'WINDOWS_EVENT_LOG'>;
  /** Windows log to read from · `commonConf.logName` · default "Application" */
  windowsLogToReadFrom?: OneOf<'Application' | 'System' | 'Security' | 'Custom'>;
  /** Custom Log Name · `commonConf.customLogName` */
  customLogName?: Text;
  /** Read Mode · `commonConf.readMode` · default "ALL" */
  readMode?: OneOf<'ALL' | 'NEW'>;
  /** Buffer Size · `commonConf.bufferSize` · default -1 */
  bufferSize?: Amount;
  /** Subscription Mode · `winEventLogConf.subscriptionMode` · default "PULL" */
  subscriptionMode?: OneOf<'PUSH' | 'PULL'>;
  /** Maximum Wait Time (secs) · `winEventLogConf.maxWaitTimeSecs` · default 60 */
  maximumWaitTimeInSecs?: Amount;
  /** Populate Raw Event XML · `winEventLogConf.rawEventPopulationStrategy` · default "ON_ERROR" */
  populateRawEventXml?: OneOf<'ON_ERROR' | 'ALWAYS'>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Reader API Type · default "WINDOWS_EVENT_LOG" */
  readerAPIType?: OneOf<'EVENT_LOGGING' | 'WINDOWS_EVENT_LOG'>;
  /** Windows log to read from · default "Application" */
  'commonConf.logName'?: OneOf<'Application' | 'System' | 'Security' | 'Custom'>;
  /** Custom Log Name */
  'commonConf.customLogName'?: Text;
  /** Read Mode · default "ALL" */
  'commonConf.readMode'?: OneOf<'ALL' | 'NEW'>;
  /** Buffer Size · default -1 */
  'commonConf.bufferSize'?: Amount;
  /** Subscription Mode · default "PULL" */
  'winEventLogConf.subscriptionMode'?: OneOf<'PUSH' | 'PULL'>;
  /** Maximum Wait Time (secs) · default 60 */
  'winEventLogConf.maxWaitTimeSecs'?: Amount;
  /** Populate Raw Event XML · default "ON_ERROR" */
  'winEventLogConf.rawEventPopulationStrategy'?: OneOf<'ON_ERROR' | 'ALWAYS'>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}
