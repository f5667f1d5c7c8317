// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Beans, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError, TensorDataType } from './choices.js';

export interface InputConfigsItem2 {
  /** Fields to Convert · `fields` */
  fieldsToConvert?: List;
  /** Tensor Type · `tensorDataType` */
  tensorType?: OneOf<TensorDataType>;
  /** Fields to Convert */
  fields?: List;
  /** Shape */
  shape?: List;
  /** Operation */
  operation?: Text;
  /** Index */
  index?: Amount;
  /** Tensor Type */
  tensorDataType?: OneOf<TensorDataType>;
}

export interface OutputConfigsItem {
  /** Tensor Type · `tensorDataType` */
  tensorType?: OneOf<TensorDataType>;
  /** Operation */
  operation?: Text;
  /** Index */
  index?: Amount;
  /** Tensor Type */
  tensorDataType?: OneOf<TensorDataType>;
}

export interface TensorFlowEvaluatorProcessor {
  /** Saved Model Path · `conf.modelPath` */
  savedModelPath?: Text;
  /** Model Tags · `conf.modelTags` */
  modelTags?: List;
  /** Input Configs · `conf.inputConfigs` */
  inputConfigs?: Beans<InputConfigsItem2>;
  /** Output Configs · `conf.outputConfigs` */
  outputConfigs?: Beans<OutputConfigsItem>;
  /** Entire Batch · `conf.useEntireBatch` · default false */
  entireBatch?: Switch;
  /** Output Field · `conf.outputField` · default "/output" */
  outputField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Saved Model Path */
  'conf.modelPath'?: Text;
  /** Model Tags */
  'conf.modelTags'?: List;
  /** Input Configs */
  'conf.inputConfigs'?: Beans<InputConfigsItem2>;
  /** Output Configs */
  'conf.outputConfigs'?: Beans<OutputConfigsItem>;
  /** Entire Batch · default false */
  'conf.useEntireBatch'?: Switch;
  /** Output Field · default "/output" */
  'conf.outputField'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
