import { librariesOf } from '../catalogue/libraries-of.js';
import { SdcDefinitionError } from '../core/errors.js';
import { shortLibraryId } from '../catalogue/catalogue.js';
import { allStages, stageLabel, type PipelineConfig } from './pipeline-json.js';
import { kindOf, type KnownStages, type StageKind } from './stage-kind.js';
import { isFragmentStage } from './stage-names.js';

/** A stage that an engine cannot run. */
export interface UnsupportedStage {
  label: string;
  instanceName: string;
  kind: StageKind;
  stageName: string;
  /** Id of the stage library of which it is. */
  library: string;
  /** `missing`: the engine does not have the stage. `newer`: it has an older version of it. */
  reason: 'missing' | 'newer';
  /** Version of the stage in the pipeline, and in the engine where that has one. */
  version: string;
  engineVersion: string | undefined;
  /** Ids of the vendor's stage libraries that have it, as far as the catalogue of the SDK knows. */
  libraries: readonly string[];
  /** Whether `isolate()` would replace it. */
  replacedByIsolate: boolean;
}

/** The stages of a pipeline that an engine cannot run. */
export function unsupportedStages(config: PipelineConfig, known: KnownStages): UnsupportedStage[] {
  return allStages(config).flatMap((stage) => {
    if (isFragmentStage(stage)) return [];
    const definition = known.engine.stageOf(stage);
    if (definition !== undefined && !(Number(stage.stageVersion) > Number(definition.version))) return [];
    const kind = kindOf(stage, config, known);
    const one: UnsupportedStage = {
      label: stageLabel(stage),
      instanceName: stage.instanceName,
      kind,
      stageName: stage.stageName,
      library: stage.library,
      reason: definition === undefined ? 'missing' : 'newer',
      version: stage.stageVersion,
      engineVersion: definition?.version,
      libraries: librariesOf(stage.stageName),
      replacedByIsolate: kind !== 'processor',
    };
    return [one];
  });
}

/** An engine cannot run some stages of a pipeline: `PIPELINE_UNSUPPORTED`, which lists them all. */
export function unsupported(title: string, stages: readonly UnsupportedStage[]): SdcDefinitionError {
  const isolated = stages.filter(({ replacedByIsolate }) => replacedByIsolate);
  const count = stages.length === 1 ? 'a stage' : `${stages.length} stages`;
  return new SdcDefinitionError(
    'PIPELINE_UNSUPPORTED',
    `This Data Collector cannot run ${count} of '${title}':\n${stages.map(line).join('\n')}\n`,
    {
      nextStep:
        isolated.length === 0
          ? 'Replace or remove them (p.stage(…).replaceWith(…)), or use a Data Collector that has them.'
          : `p.isolate() replaces ${isolated.length === stages.length ? 'all of them' : isolated.map(({ label }) => `'${label}'`).join(', ')}; or use a Data Collector that has them.`,
    },
  );
}

function line(stage: UnsupportedStage): string {
  const { label, library, reason, version, engineVersion, kind, replacedByIsolate } = stage;
  const needs =
    reason === 'newer'
      ? `needs version ${version} of its stage, this one has ${engineVersion ?? '-'}`
      : `needs the stage library ${shortLibraryId(library)}`;
  return `  ${label} (${kind}): ${needs}${replacedByIsolate ? '; isolate() would replace it' : ''}`;
}
