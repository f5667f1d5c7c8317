// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError, UnsupportedAction } from './choices.js';

export interface BinConfigsELItem {
  /** Bin Name Expression · `binName` · default "${record:value('/bin_name_1')}" */
  binNameExpression?: Text;
  /** Bin Value Expression · `binValue` · default "${record:value('/bin_val_1')}" */
  binValueExpression?: Text;
  /** Bin Value Type · `valueType` · default "STRING" */
  binValueType?: OneOf<'STRING' | 'LONG' | 'DOUBLE'>;
  /** Bin Name Expression · default "${record:value('/bin_name_1')}" */
  binName?: Text;
  /** Bin Value Expression · default "${record:value('/bin_val_1')}" */
  binValue?: Text;
  /** Bin Value Type · default "STRING" */
  valueType?: OneOf<'STRING' | 'LONG' | 'DOUBLE'>;
}

export interface AerospikeDestination {
  /** Aerospike nodes · `aerospikeBeanConfig.connectionString` */
  aerospikeNodes?: List;
  /** Retry Attempts · `aerospikeBeanConfig.maxRetries` · default 0 */
  retryAttempts?: Amount;
  /** Namespace · `namespaceEL` */
  namespace?: Text;
  /** Set · `setEL` */
  set?: Text;
  /** Key · `keyEL` */
  key?: Text;
  /** Unsupported Operation Handling · `unsupportedAction` · default "USE_DEFAULT" */
  unsupportedOperationHandling?: OneOf<UnsupportedAction>;
  /** Bins to update · `binConfigsEL` */
  binsToUpdate?: Beans<BinConfigsELItem>;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Aerospike nodes */
  'aerospikeBeanConfig.connectionString'?: List;
  /** Retry Attempts · default 0 */
  'aerospikeBeanConfig.maxRetries'?: Amount;
  /** Namespace */
  namespaceEL?: Text;
  /** Set */
  setEL?: Text;
  /** Key */
  keyEL?: Text;
  /** Default Operation · default "UPSERT" */
  defaultOperation?: OneOf<'DELETE' | 'UPSERT'>;
  /** Unsupported Operation Handling · default "USE_DEFAULT" */
  unsupportedAction?: OneOf<UnsupportedAction>;
  /** Bins to update */
  binConfigsEL?: Beans<BinConfigsELItem>;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
