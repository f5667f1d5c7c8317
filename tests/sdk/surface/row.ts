import type { DataCollector, Pipeline, PipelineBuilder } from 'sdc-sdk';
import type { SdcConnection } from '../../../environment/index.js';

/** What a row of the table has to work with: one engine, and pipelines of its own on it. */
export interface Bench {
  sdc: DataCollector;
  version: string;
  engine: SdcConnection;
  /** A new pipeline; all of them are removed at the end. */
  pipeline: (title: string, describe: (p: PipelineBuilder) => unknown) => Promise<Pipeline>;
  /** Another engine of the same version, for what ends an engine. */
  ownEngine: () => Promise<DataCollector>;
}

/** Tries one public method on an engine. A text that it returns says how the engine behaves where that is not obvious. */
export type Try = (bench: Bench) => Promise<string | void>;

/** `Class.member` → how it is tried. */
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

/** Runs until it is stopped, and sends every record to error at its Expression Evaluator. */
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
