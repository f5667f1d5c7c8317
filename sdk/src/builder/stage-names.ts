import { SdcDefinitionError } from '../core/errors.js';
import { didYouMean } from '../definitions/closest.js';
import { stageLabel, type StageInstance } from './pipeline-json.js';

const FRAGMENT_STAGE = /^com_streamsets_pipeline_stage_(origin|processor|destination)_fragment_Fragment/;

/** Whether a stage stands for the stages of a fragment, which SDC runs in its place. */
export function isFragmentStage(stage: StageInstance): boolean {
  return FRAGMENT_STAGE.test(stage.stageName);
}

/**
 * The stage with this instance name (`FieldMasker_01`), or else with this label (`Field Masker 1`).
 * @throws SdcDefinitionError `STAGE_AMBIGUOUS`
 */
export function findStage(name: string, stages: readonly StageInstance[]): StageInstance | undefined {
  const named = stages.find(({ instanceName }) => instanceName === name);
  if (named !== undefined) return named;
  const labelled = stages.filter((stage) => stageLabel(stage) === name);
  const instanceNames = [...new Set(labelled.map(({ instanceName }) => instanceName))];
  if (instanceNames.length < 2) return labelled[0];
  throw new SdcDefinitionError('STAGE_AMBIGUOUS', `The pipeline has several stages with the label '${name}'.`, {
    nextStep: `Give the instance name of one: ${instanceNames.join(', ')}.`,
  });
}

/**
 * Like {@link findStage}, for a stage that has to be there.
 * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
 */
export function knownStage(name: string, stages: readonly StageInstance[]): StageInstance {
  const stage = findStage(name, stages);
  if (stage === undefined) throw unknownStage(name, stages.map(stageLabel));
  return stage;
}

export function unknownStage(name: string, known: readonly string[]): SdcDefinitionError {
  return new SdcDefinitionError('STAGE_UNKNOWN', `The pipeline has no stage '${name}'.`, {
    nextStep: didYouMean(name, known) ?? 'Give the label or the instance name of one of its stages.',
  });
}
