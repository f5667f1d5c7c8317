// Written by `npm run catalogue` from sdk/catalogue/; not to be edited.

import type { Amount, Entries, List, OneOf, Switch, Text } from '../../definitions/config-types.js';
import type { IndexingMode, ScriptRecordType, StageOnRecordError } from './choices.js';

export interface GroovyScriptingOrigin {
  /** User Script · `script` */
  userScript?: Text;
  /** Batch Size · `scriptConf.batchSize` · default 1000 */
  batchSize?: Amount;
  /** Number of Threads · `scriptConf.numThreads` · default 1 */
  numberOfThreads?: Amount;
  /** Record Type · `scriptConf.scriptRecordType` · default "NATIVE_OBJECTS" */
  recordType?: OneOf<ScriptRecordType>;
  /** Parameters in Script · `scriptConf.params` */
  parametersInScript?: Entries;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** User Script */
  script?: Text;
  /** Batch Size · default 1000 */
  'scriptConf.batchSize'?: Amount;
  /** Number of Threads · default 1 */
  'scriptConf.numThreads'?: Amount;
  /** Record Type · default "NATIVE_OBJECTS" */
  'scriptConf.scriptRecordType'?: OneOf<ScriptRecordType>;
  /** Parameters in Script */
  'scriptConf.params'?: Entries;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
}

export interface GroovyEvaluatorProcessor {
  /** Record Processing Mode · `processingMode` · default "BATCH" */
  recordProcessingMode?: OneOf<IndexingMode>;
  /** Record Type · `scriptRecordType` · default "NATIVE_OBJECTS" */
  recordType?: OneOf<ScriptRecordType>;
  /** Enable invokedynamic Compiler Option · `invokeDynamic` · default false */
  enableInvokedynamicCompilerOption?: Switch;
  /** Parameters in Script · `userParams` */
  parametersInScript?: Entries;
  /** On Record Error · `stageOnRecordError` · default "TO_ERROR" */
  onRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields · `stageRequiredFields` */
  requiredFields?: List;
  /** Preconditions · `stageRecordPreconditions` */
  preconditions?: List;
  /** Record Processing Mode · default "BATCH" */
  processingMode?: OneOf<IndexingMode>;
  /** Init Script */
  initScript?: Text;
  /** Script */
  script?: Text;
  /** Destroy Script */
  destroyScript?: Text;
  /** Record Type · default "NATIVE_OBJECTS" */
  scriptRecordType?: OneOf<ScriptRecordType>;
  /** Enable invokedynamic Compiler Option · default false */
  invokeDynamic?: Switch;
  /** Parameters in Script */
  userParams?: Entries;
  /** On Record Error · default "TO_ERROR" */
  stageOnRecordError?: OneOf<StageOnRecordError>;
  /** Required Fields */
  stageRequiredFields?: List;
  /** Preconditions */
  stageRecordPreconditions?: List;
}
