// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError, TimeUnit } from './choices.js';

export interface InfluxDBDestination {
  /** URL · `conf.url` */
  url?: Text;
  /** Username · `conf.username` */
  username?: Text;
  /** Password · `conf.password` */
  password?: Text;
  /** Database Name · `conf.dbName` */
  databaseName?: Text;
  /** Auto-create Database · `conf.autoCreate` · default false */
  autoCreateDatabase?: Switch;
  /** Retention Policy · `conf.retentionPolicy` */
  retentionPolicy?: Text;
  /** Consistency Level · `conf.consistencyLevel` · default "ALL" */
  consistencyLevel?: OneOf<'ALL' | 'ANY' | 'ONE' | 'QUORUM'>;
  /** Record Mapping · `conf.recordConverterType` */
  recordMapping?: OneOf<'COLLECTD' | 'CUSTOM'>;
  /** Measurement Field · `conf.fieldMapping.measurementField` */
  measurementField?: Text;
  /** Time Field · `conf.fieldMapping.timeField` */
  timeField?: Text;
  /** Time Unit · `conf.fieldMapping.timeUnit` · default "MILLISECONDS" */
  timeUnit?: OneOf<TimeUnit>;
  /** Tag Fields · `conf.fieldMapping.tagFields` */
  tagFields?: List;
  /** Value Fields · `conf.fieldMapping.valueFields` */
  valueFields?: List;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** URL */
  'conf.url'?: Text;
  /** Username */
  'conf.username'?: Text;
  /** Password */
  'conf.password'?: Text;
  /** Database Name */
  'conf.dbName'?: Text;
  /** Auto-create Database · default false */
  'conf.autoCreate'?: Switch;
  /** Retention Policy */
  'conf.retentionPolicy'?: Text;
  /** Consistency Level · default "ALL" */
  'conf.consistencyLevel'?: OneOf<'ALL' | 'ANY' | 'ONE' | 'QUORUM'>;
  /** Record Mapping */
  'conf.recordConverterType'?: OneOf<'COLLECTD' | 'CUSTOM'>;
  /** Measurement Field */
  'conf.fieldMapping.measurementField'?: Text;
  /** Time Field */
  'conf.fieldMapping.timeField'?: Text;
  /** Time Unit · default "MILLISECONDS" */
  'conf.fieldMapping.timeUnit'?: OneOf<TimeUnit>;
  /** Tag Fields */
  'conf.fieldMapping.tagFields'?: List;
  /** Value Fields */
  'conf.fieldMapping.valueFields'?: List;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
