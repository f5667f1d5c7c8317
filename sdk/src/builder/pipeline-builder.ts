import type { Stages } from '../catalogue/generated/stages.js';
import type { StageMap } from '../definitions/config-types.js';
import { DATA_POSITIONS } from '../definitions/types.js';
import { arrange } from './layout.js';
import { PipelineDescription } from './pipeline-description.js';
import type { PipelineConfig } from './pipeline-json.js';
import { valuesOf, type Stage } from './stage.js';
import type { Configs, Kind, StageLabel, StageOptions } from './stage-types.js';

/** What `sdc.createPipeline` is given: it says with the builder which stages the pipeline has. */
export type DescribePipeline<S extends StageMap = Stages> = (pipeline: PipelineBuilder<S>) => unknown;

/**
 * Describes a pipeline: `p.origin(…).to(…).to(…)`. `S` tells the compiler which stages there are: those of the
 * catalogue that comes with the SDK, those of one Data Collector (`npx sdc-sdk types`), or {@link AnyStages}.
 */
export class PipelineBuilder<S extends StageMap = Stages> extends PipelineDescription<S> {
  /** A stage of its own, to be wired with `.to(stage)`. */
  stage<L extends StageLabel<S, 'data'>, Given, K extends Kind | 'data' = 'data'>(
    label: L,
    configs?: Configs<S, K, L, Given>,
    options: StageOptions & { as?: K | undefined } = {},
  ): Stage<S> {
    return this.addStage({ ...options, stage: label, configs: valuesOf(configs) }, DATA_POSITIONS);
  }

  /** @internal The finished pipeline, placed on the canvas. */
  finish(): PipelineConfig {
    arrange(this.pipelineConfig.stages);
    return this.pipelineConfig;
  }
}
