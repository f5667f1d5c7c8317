// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Beans, List, OneOf, Text } from '../../definitions/config-types.js';
import type { StageOnRecordError } from './choices.js';

export interface InputConfigsItem {
  /** MLeap Input Field · `pmmlFieldName` */
  mleapInputField?: Text;
  /** Field to Convert · `fieldName` */
  fieldToConvert?: Text;
  /** MLeap Input Field */
  pmmlFieldName?: Text;
  /** Field to Convert */
  fieldName?: Text;
}

export interface MLeapEvaluatorProcessor {
  /** Saved Model File Path · `conf.modelPath` */
  savedModelFilePath?: Text;
  /** Input Configs · `conf.inputConfigs` */
  inputConfigs?: Beans<InputConfigsItem>;
  /** Model Output Fields · `conf.outputFieldNames` */
  modelOutputFields?: List;
  /** Output Field · `conf.outputField` · default "/output" */
  outputField?: Text;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Saved Model File Path */
  'conf.modelPath'?: Text;
  /** Input Configs */
  'conf.inputConfigs'?: Beans<InputConfigsItem>;
  /** Model Output Fields */
  'conf.outputFieldNames'?: List;
  /** Output Field · default "/output" */
  'conf.outputField'?: Text;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
