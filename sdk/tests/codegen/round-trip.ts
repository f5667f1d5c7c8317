import { runInThisContext } from 'node:vm';
import { PipelineBuilder } from '../../src/builder/pipeline-builder.js';
import type { PipelineConfig } from '../../src/builder/pipeline-json.js';
import { newStageInstance } from '../../src/builder/stage-instance.js';
import type { AnyStages } from '../../src/builder/stage-types.js';
import { Catalogue } from '../../src/catalogue/catalogue.js';
import { pipelineCode, type GeneratedCode } from '../../src/codegen/pipeline-code.js';
import { defaultValue } from '../../src/definitions/config-values.js';
import type { Definitions } from '../../src/definitions/types.js';

export const SECRET = 'correct-horse-battery-staple';

const BASIC = 'com_streamsets_pipeline_stage_destination_devnull';

/** A pipeline as a Data Collector creates one: everything at its default, a stage for errors, statistics and tests. */
export function emptyPipeline(definitions: Definitions, title = 'Pipeline'): PipelineConfig {
  const catalogue = new Catalogue(definitions);
  const stage = (name: string, position: 'error' | 'statistics' | 'origin', label: string) => {
    const definition = catalogue.stage(name, { positions: [position] });
    return newStageInstance(definition, catalogue, { instanceName: `${name}_${position}`, label, description: '' });
  };
  const testOrigin = stage(
    'com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource',
    'origin',
    'Dev Raw Data Source',
  );
  return {
    pipelineId: 'x',
    title,
    description: '',
    uuid: '0',
    schemaVersion: 6,
    version: 22,
    configuration: (definitions.pipeline[0]?.configDefinitions ?? []).map((config) => ({
      name: config.name,
      value: structuredClone(defaultValue(config)),
    })),
    stages: [],
    errorStage: stage(`${BASIC}_ToErrorNullDTarget`, 'error', 'Error Records - Discard'),
    statsAggregatorStage: stage(`${BASIC}_StatsDpmDirectlyDTarget`, 'statistics', 'Stats Aggregator'),
    testOriginStage: { ...testOrigin, outputLanes: ['test_OutputLane1'] },
    startEventStages: [],
    stopEventStages: [],
    info: {},
  };
}

export function described(
  definitions: Definitions,
  describe: (p: PipelineBuilder<AnyStages>) => unknown,
  title?: string,
): PipelineConfig {
  const p = new PipelineBuilder<AnyStages>(new Catalogue(definitions), emptyPipeline(definitions, title));
  describe(p);
  return p.finish();
}

/** The pipeline that the generated code builds, with every secret that it asks for being {@link SECRET}. */
export function rebuilt(generated: GeneratedCode, definitions: Definitions): PipelineConfig {
  for (const { variable } of generated.secrets) process.env[variable] = SECRET;
  try {
    return described(definitions, evaluated(generated.code), generated.title);
  } finally {
    for (const { variable } of generated.secrets) Reflect.deleteProperty(process.env, variable);
  }
}

/** The function that the code exports; that its types are right is the compiler's business, in another test. */
export function evaluated(code: string): (p: PipelineBuilder<AnyStages>) => unknown {
  const script = code
    .replace(/^import type .*$/m, '')
    .replace(/^export (function \w+)\(p: PipelineBuilder\): void/m, '($1(p)')
    .trimEnd();
  return runInThisContext(`${script})`) as (p: PipelineBuilder<AnyStages>) => unknown;
}

export function codeOf(config: PipelineConfig, definitions: Definitions): GeneratedCode {
  return pipelineCode({ pipelineConfig: config, pipelineRules: {} }, { definitions });
}
