import type { PipelineConfig } from '../src/builder/pipeline-json.js';
import { Catalogue } from '../src/catalogue/catalogue.js';
import type { ConfigDefinition, Definitions, StageDefinition } from '../src/definitions/types.js';

/** A small engine: just enough stages of each kind for the builder to be tried on. */
export function smallDefinitions(): Definitions {
  return {
    pipeline: [
      {
        configDefinitions: [
          config('constants', 'Parameters', 'MAP'),
          config('rateLimit', 'Rate Limit (records / sec)', 'NUMBER'),
        ],
      },
    ],
    services: [
      {
        provides: 'Parser',
        version: 3,
        configDefinitions: [
          {
            ...config('dataFormat', 'Data Format', 'MODEL'),
            model: { modelType: 'VALUE_CHOOSER', values: ['JSON', 'TEXT'] },
          },
        ],
      },
    ],
    stages: [
      stage('dev', 'Raw', 'SOURCE', {
        producingEvents: true,
        configDefinitions: [
          config('conf.rawData', 'Raw Data', 'TEXT'),
          config('stop', 'Stop After First Batch', 'BOOLEAN'),
        ],
        services: [{ service: 'Parser', configuration: { displayFormats: 'JSON' } }],
      }),
      stage('basic', 'Selector', 'PROCESSOR', {
        outputStreams: 0,
        variableOutputStreams: true,
        configDefinitions: [{ ...config('lanePredicates', 'Condition', 'MODEL'), model: { modelType: 'PREDICATE' } }],
      }),
      stage('basic', 'Deduplicator', 'PROCESSOR', { outputStreams: 2 }),
      stage('basic', 'Masker', 'PROCESSOR', {
        configDefinitions: [
          {
            ...config('masks', '', 'MODEL'),
            model: {
              modelType: 'LIST_BEAN',
              configDefinitions: [
                config('fields', 'Fields to Mask', 'LIST'),
                { ...config('type', 'Mask Type', 'STRING'), defaultValue: 'FIXED' },
              ],
            },
          },
        ],
      }),
      stage('basic', 'Trash', 'TARGET', { outputStreams: 0 }),
      stage('basic', 'Discard', 'TARGET', { outputStreams: 0, errorStage: true }),
      stage('kafka_2_6-lib', 'Kafka Producer', 'TARGET', {
        outputStreams: 0,
        configDefinitions: [config('conf.props', 'Kafka Configuration', 'MAP')],
      }),
      stage('kafka_2_7-lib', 'Kafka Producer', 'TARGET', {
        outputStreams: 0,
        configDefinitions: [config('conf.props', 'Kafka Configuration', 'MAP')],
      }),
      stage('aws', 'Amazon S3', 'TARGET', { outputStreams: 0 }),
      stage('aws', 'Amazon S3', 'EXECUTOR', { outputStreams: 0, name: 'S3Executor' }),
    ],
  };
}

export function smallCatalogue(preferredLibraries: string[] = []): Catalogue {
  return new Catalogue(smallDefinitions(), preferredLibraries);
}

export function emptyPipeline(): PipelineConfig {
  return {
    pipelineId: 'x',
    title: 'x',
    uuid: 'u',
    schemaVersion: 6,
    version: 22,
    configuration: [],
    stages: [],
    startEventStages: [],
    stopEventStages: [],
    info: {},
  };
}

function config(name: string, label: string, type: ConfigDefinition['type']): ConfigDefinition {
  return { name, label, type, defaultValue: null, required: false };
}

function stage(
  library: string,
  label: string,
  type: StageDefinition['type'],
  rest: Partial<StageDefinition>,
): StageDefinition {
  return {
    name: `com_example_${label.replaceAll(' ', '')}`,
    label,
    type,
    version: '1',
    library: `streamsets-datacollector-${library}`,
    configDefinitions: [],
    outputStreams: 1,
    variableOutputStreams: false,
    errorStage: false,
    statsAggregatorStage: false,
    pipelineLifecycleStage: false,
    producingEvents: false,
    services: [],
    ...rest,
  };
}
