import { laneCalled, predicatesOf } from './lanes.js';
import type { KnownStages } from './stage-kind.js';
import { stagesFrom } from './complete.js';
import { configValue, stageLabel, type PipelineConfig, type StageInstance } from './pipeline-json.js';
import { isFragmentStage } from './stage-names.js';

/** A fragment as it stands in the JSON of a pipeline that uses it. */
interface Fragment {
  fragmentId?: string;
  fragmentInstanceId?: string;
  title?: string;
  stages?: unknown;
  fragments?: Fragment[];
}

export interface Flattened {
  stages: StageInstance[];
  /** Titles of the fragments whose stages now stand in the pipeline itself. */
  fragments: string[];
  /** Labels of stages whose fragment the pipeline does not hold. */
  missing: string[];
}

/** Puts the stages of fragments where the fragment stands, as SDC does before it runs a pipeline: their lanes meet by name. */
export function flatten(config: PipelineConfig): Flattened {
  const result: Flattened = { stages: [], fragments: [], missing: [] };
  addStages(config.stages, (config as { fragments?: Fragment[] }).fragments ?? [], result);
  return result;
}

function addStages(stages: readonly StageInstance[], fragments: readonly Fragment[], result: Flattened): void {
  for (const stage of stages) {
    if (!isFragmentStage(stage)) {
      result.stages.push(stage);
      continue;
    }
    const fragment = fragmentOf(stage, fragments);
    if (fragment === undefined) {
      result.missing.push(stageLabel(stage));
      continue;
    }
    result.fragments.push(fragment.title ?? '');
    // Fragments within fragments are listed either with the one that uses them or with the pipeline.
    addStages(
      stagesFrom(fragment.stages),
      [...(fragment.fragments ?? []), ...fragments.filter((f) => f !== fragment)],
      result,
    );
  }
}

function fragmentOf(stage: StageInstance, fragments: readonly Fragment[]): Fragment | undefined {
  const id = configValue(stage.configuration, 'conf.fragmentId');
  const instanceId = configValue(stage.configuration, 'conf.fragmentInstanceId');
  return fragments.find((one) => one.fragmentId === id && one.fragmentInstanceId === instanceId);
}

/** The stages of fragments stand in the pipeline itself, as SDC runs them; their conditions name whole lanes then. */
export function withoutFragments(config: PipelineConfig, known: KnownStages): PipelineConfig {
  if ((config.fragments ?? []).length === 0) return config;
  const { stages } = flatten(config);
  for (const stage of stages) {
    const names = predicatesOf(stage, known.definitionOf(stage)).map(({ outputLane }) => outputLane);
    if (names.length > 0) completePredicates(stage);
  }
  return { ...config, stages, fragments: [] };
}

function completePredicates(stage: StageInstance): void {
  for (const entry of stage.configuration) {
    if (!Array.isArray(entry.value)) continue;
    entry.value = entry.value.map((one: unknown) =>
      typeof one === 'object' && one !== null && 'outputLane' in one && typeof one.outputLane === 'string'
        ? { ...one, outputLane: laneCalled(one.outputLane, stage) }
        : one,
    );
  }
}
