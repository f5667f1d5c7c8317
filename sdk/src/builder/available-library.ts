import type { Catalogue } from '../catalogue/catalogue.js';
import { allStages, type PipelineConfig } from './pipeline-json.js';

/** Stages whose library an engine does not have become those of a library that has the same stage, in this version or a newer one. */
export function useAvailableLibraries(
  config: PipelineConfig,
  engine: Pick<Catalogue, 'stageOf' | 'stageNamed'>,
  instanceNames: ReadonlySet<string>,
): void {
  for (const stage of allStages(config)) {
    if (!instanceNames.has(stage.instanceName) || engine.stageOf(stage) !== undefined) continue;
    const same = engine.stageNamed(stage.stageName);
    // The oldest versions are '1.0.0'.
    const isNewer = Number(stage.stageVersion) > Number(same?.version);
    if (same !== undefined && !isNewer) stage.library = same.library;
  }
}
