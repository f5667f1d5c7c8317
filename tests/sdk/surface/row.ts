import type { DataCollector, Pipeline, PipelineBuilder } from 'sdc-sdk';
import type { SdcConnection } from '../../../environment/index.js';

/** The engine and the pipelines for a row of the table. */
export interface Bench {
  sdc: DataCollector;
  version: string;
  engine: SdcConnection;
  /** Creates a pipeline; all of them are removed at the end. */
  pipeline: (title: string, describe: (p: PipelineBuilder) => unknown) => Promise<Pipeline>;
  /** Another engine of the same version, for methods that end an engine. */
  ownEngine: () => Promise<DataCollector>;
}

/** Tests one public method on an engine. Returns a text when the behaviour of the engine is not obvious. */
export type Try = (bench: Bench) => Promise<string | void>;

/** `Class.member` → its test. */
export type Rows = Record<string, Try>;

export const THREE = { dataFormat: 'JSON', stopAfterFirstBatch: true, rawData: '{"n":1}\n{"n":2}\n{"n":3}' } as const;

export function toTrash(p: PipelineBuilder): void {
  p.origin('Dev Raw Data Source', THREE).to('Trash');
}

export function endless(p: PipelineBuilder): void {
  p.origin('Dev Data Generator', {
    fieldsToGenerate: [{ field: 'n', type: 'LONG_SEQUENCE' }],
    batchSize: 10,
    delayBetweenBatches: 50,
  }).to('Trash');
}

/** A pipeline that runs until it is stopped, and whose Expression Evaluator sends every record to error. */
export function failing(p: PipelineBuilder): void {
  p.origin('Dev Data Generator', {
    fieldsToGenerate: [{ field: 'n', type: 'LONG_SEQUENCE' }],
    batchSize: 1,
    delayBetweenBatches: 50,
  })
    .to('Expression Evaluator', {
      fieldExpressions: [{ fieldToSet: '/x', expression: "${str:toUpper(record:value('/a/b/c'))}" }],
      preconditions: ['${false}'],
    })
    .to('Trash');
}
