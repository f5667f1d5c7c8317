// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface RowKeyColumnMappingItem {
  /** Field Path · `rowKeyComponent` · default "/" */
  fieldPath?: Text;
  /** Field Path · default "/" */
  rowKeyComponent?: Text;
  /** Column Width */
  columnWidth?: Amount;
}

export interface FieldColumnMappingItem {
  /** Field Path · `source` · default "/" */
  fieldPath?: Text;
  /** Field Path · default "/" */
  source?: Text;
  /** Column */
  column?: Text;
  /** Storage Type · default "TEXT" */
  storageType?: OneOf<'TEXT' | 'BINARY'>;
}

export interface GoogleBigtableDestination {
  /** Instance ID · `bigtableConfigBean.bigtableInstanceID` */
  instanceId?: Text;
  /** Project ID · `bigtableConfigBean.bigtableProjectID` */
  projectId?: Text;
  /** Table Name · `bigtableConfigBean.tableName` */
  tableName?: Text;
  /** Default Column Family Name · `bigtableConfigBean.columnFamily` */
  defaultColumnFamilyName?: Text;
  /** Row Key is Composite · `bigtableConfigBean.createCompositeRowKey` · default false */
  rowKeyIsComposite?: Switch;
  /** Row Key · `bigtableConfigBean.singleColumnRowKey` */
  rowKey?: Text;
  /** Row Key Fields · `bigtableConfigBean.rowKeyColumnMapping` */
  rowKeyFields?: Beans<RowKeyColumnMappingItem>;
  /** Create Table and Column Families · `bigtableConfigBean.createTableAndColumnFamilies` · default false */
  createTableAndColumnFamilies?: Switch;
  /** Ignore Missing Data Values · `bigtableConfigBean.ignoreMissingFields` · default false */
  ignoreMissingDataValues?: Switch;
  /** Explicit Column Family Mapping · `bigtableConfigBean.explicitFieldMapping` · default true */
  explicitColumnFamilyMapping?: Switch;
  /** Fields · `bigtableConfigBean.fieldColumnMapping` */
  fields?: Beans<FieldColumnMappingItem>;
  /** Time Basis · `bigtableConfigBean.timeBasis` · default "SYSTEM_TIME" */
  timeBasis?: OneOf<'PIPELINE_START' | 'BATCH_START' | 'SYSTEM_TIME' | 'FROM_RECORD'>;
  /** Time Stamp Field Name · `bigtableConfigBean.timeStampField` */
  timeStampFieldName?: Text;
  /** Number of Records to Buffer · `bigtableConfigBean.numToBuffer` · default 1000 */
  numberOfRecordsToBuffer?: Amount;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Instance ID */
  'bigtableConfigBean.bigtableInstanceID'?: Text;
  /** Project ID */
  'bigtableConfigBean.bigtableProjectID'?: Text;
  /** Table Name */
  'bigtableConfigBean.tableName'?: Text;
  /** Default Column Family Name */
  'bigtableConfigBean.columnFamily'?: Text;
  /** Row Key is Composite · default false */
  'bigtableConfigBean.createCompositeRowKey'?: Switch;
  /** Row Key */
  'bigtableConfigBean.singleColumnRowKey'?: Text;
  /** Row Key Fields */
  'bigtableConfigBean.rowKeyColumnMapping'?: Beans<RowKeyColumnMappingItem>;
  /** Create Table and Column Families · default false */
  'bigtableConfigBean.createTableAndColumnFamilies'?: Switch;
  /** Ignore Missing Data Values · default false */
  'bigtableConfigBean.ignoreMissingFields'?: Switch;
  /** Explicit Column Family Mapping · default true */
  'bigtableConfigBean.explicitFieldMapping'?: Switch;
  /** Fields */
  'bigtableConfigBean.fieldColumnMapping'?: Beans<FieldColumnMappingItem>;
  /** Time Basis · default "SYSTEM_TIME" */
  'bigtableConfigBean.timeBasis'?: OneOf<'PIPELINE_START' | 'BATCH_START' | 'SYSTEM_TIME' | 'FROM_RECORD'>;
  /** Time Stamp Field Name */
  'bigtableConfigBean.timeStampField'?: Text;
  /** Number of Records to Buffer · default 1000 */
  'bigtableConfigBean.numToBuffer'?: Amount;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
