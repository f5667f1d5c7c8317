import { expect, _baseTest as test } from '@playwright/test';
import { useAvailableLibraries } from '../src/builder/available-library.js';
import type { PipelineConfig, StageInstance } from '../src/builder/pipeline-json.js';
import { exportedStage } from './exported.js';
import { emptyPipeline } from './catalogue-of-test.js';

type Engine = Parameters<typeof useAvailableLibraries>[1];

/** An engine with one library, which has this version of each stage. */
function engineWith(library: string, version: string): Engine {
  const definition = (name: string) => ({ name, library, version }) as ReturnType<Engine['stageNamed']>;
  return {
    stageOf: (stage) => (stage.library === library ? definition(stage.stageName) : undefined),
    stageNamed: (name) => (name.startsWith('com_') ? definition(name) : undefined),
  };
}

function libraryAfter(stage: StageInstance, engine: Engine, names = [stage.instanceName]): string | undefined {
  const config: PipelineConfig = { ...emptyPipeline(), stages: [stage] };
  useAvailableLibraries(config, engine, new Set(names));
  return config.stages[0]?.library;
}

function kafkaStage(): StageInstance {
  return exportedStage('Kafka_01', 'Kafka', {
    stageName: 'com_acme_KafkaDTarget',
    library: 'kafka_0_9',
    stageVersion: '2',
  });
}

test('a stage of a library that the engine lacks becomes one of the library that has it', () => {
  expect(libraryAfter(kafkaStage(), engineWith('kafka_2_7', '5'))).toBe('kafka_2_7');
});

test('it stays where the engine has its library, has only an older version, or lacks the stage', () => {
  expect(libraryAfter(kafkaStage(), engineWith('kafka_0_9', '5'))).toBe('kafka_0_9');
  expect(libraryAfter(kafkaStage(), engineWith('kafka_2_7', '1'))).toBe('kafka_0_9');
  const other = { ...kafkaStage(), stageName: 'org_acme_OtherDTarget' };
  expect(libraryAfter(other, engineWith('kafka_2_7', '5'))).toBe('kafka_0_9');
});

test('stages that are not named stay', () => {
  expect(libraryAfter(kafkaStage(), engineWith('kafka_2_7', '5'), [])).toBe('kafka_0_9');
});
