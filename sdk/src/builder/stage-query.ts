import { shortLibraryId } from '../catalogue/catalogue.js';
import { unknownStage } from './stage-names.js';
import { allStages, stageLabel, type PipelineConfig, type StageInstance } from './pipeline-json.js';
import { SdcDefinitionError } from '../core/errors.js';
import { kindOf, type KnownStages, type StageKind } from './stage-kind.js';

/** Which stages of a pipeline are meant: those that fit all that is given. */
export interface StageQuery {
  /** What they are in the pipeline. */
  kind?: StageKind;
  /** Label of their type, such as `JDBC Producer`, or the name of its class. */
  type?: string;
  /** Id of their stage library, with or without `streamsets-datacollector-`. */
  library?: string;
  /** Their label, or a part of it. */
  label?: string | RegExp;
}

/** The stages that a query means. */
export function stagesMatching(query: StageQuery, config: PipelineConfig, known: KnownStages): StageInstance[] {
  const { kind, type, library, label } = query;
  return allStages(config).filter(
    (stage) =>
      (kind === undefined || kindOf(stage, config, known) === kind) &&
      (type === undefined || isOfType(stage, type, known)) &&
      (library === undefined || shortLibraryId(stage.library) === shortLibraryId(library)) &&
      (label === undefined ||
        (typeof label === 'string' ? stageLabel(stage) === label : label.test(stageLabel(stage)))),
  );
}

/**
 * The stage with this instance name, else with this label, else the only one of this type.
 * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
 */
export function stageNamed(name: string, config: PipelineConfig, known: KnownStages): StageInstance {
  const stages = allStages(config);
  const found = [
    stages.filter(({ instanceName }) => instanceName === name),
    stages.filter((stage) => stageLabel(stage) === name),
    stages.filter((stage) => isOfType(stage, name, known)),
  ].find((matches) => matches.length > 0);
  const [only, another] = found ?? [];
  if (only === undefined) throw unknownStage(name, stages.map(stageLabel));
  if (another === undefined) return only;
  throw new SdcDefinitionError('STAGE_AMBIGUOUS', `The pipeline has several stages '${name}'.`, {
    nextStep: `Give the instance name of one: ${(found ?? []).map(({ instanceName }) => instanceName).join(', ')}.`,
  });
}

function isOfType(stage: StageInstance, type: string, known: KnownStages): boolean {
  return stage.stageName === type || known.find(stage)?.definition.label === type;
}
