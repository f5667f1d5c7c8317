import { basename } from 'node:path';
import {
  compareRuns,
  fittingRecords,
  PipelineDocument,
  redactor,
  runIsolated,
  SdcError,
  type RunDifference,
} from 'sdc-sdk';
import type { Side } from './sides.js';

/** What became of one pipeline. */
export interface PipelineComparison {
  file: string;
  title: string;
  /** `not compared`: its file cannot be read, or neither of the two can run it. */
  outcome: 'equal' | 'different' | 'not compared';
  /** Why it was not compared. */
  reason?: string;
  /** Those of kind `note` do not make it different. */
  differences: RunDifference[];
}

export interface ComparisonOptions {
  /** How many generated records each pipeline gets. */
  records: number;
  /** Fields that differ from run to run. */
  ignore: readonly string[];
}

/** Runs the pipelines of a file on both sides, each at the same time, and compares what was delivered. */
export async function compareFile(
  file: string,
  sides: readonly [Side, Side],
  options: ComparisonOptions,
): Promise<PipelineComparison[]> {
  let documents: PipelineDocument[];
  try {
    documents = await PipelineDocument.readAll(file);
  } catch (error) {
    if (!(error instanceof SdcError)) throw error;
    return [notCompared(file, '', error)];
  }
  const compared: PipelineComparison[] = [];
  for (const document of documents) compared.push(await comparePipeline(file, document, sides, options));
  return compared;
}

async function comparePipeline(
  file: string,
  document: PipelineDocument,
  sides: readonly [Side, Side],
  { records, ignore }: ComparisonOptions,
): Promise<PipelineComparison> {
  const values = fittingRecords(document.config, records);
  const copies = await Promise.all(sides.map(() => PipelineDocument.read(document.export())));
  const [before, after] = await Promise.all([
    runIsolated(sides[0], copies[0] as PipelineDocument, values),
    runIsolated(sides[1], copies[1] as PipelineDocument, values),
  ]);
  if (before.error !== undefined && after.error !== undefined && before.error.code === after.error.code) {
    return notCompared(file, document.title, before.error);
  }
  const found = compareRuns(before, after, { ignore });
  const lasting = found.some(counts)
    ? withoutVolatile(found, compareRuns(before, await runIsolated(sides[0], document, values), { ignore }))
    : found;
  const differences = lasting.map(withoutSecrets);
  return {
    file: basename(file),
    title: document.title,
    outcome: differences.some(counts) ? 'different' : 'equal',
    differences,
  };
}

function counts({ kind }: RunDifference): boolean {
  return kind !== 'note';
}

/** What differs between two runs on the first side too, such as the time of the run, is a note. */
function withoutVolatile(differences: readonly RunDifference[], between: readonly RunDifference[]): RunDifference[] {
  const keyOf = ({ kind, place, name }: RunDifference): string => JSON.stringify([kind, place, name]);
  const volatile = new Set(between.map(keyOf));
  return differences.map((one) => (volatile.has(keyOf(one)) ? { ...one, kind: 'note' } : one));
}

function notCompared(file: string, title: string, error: SdcError): PipelineComparison {
  const reason = redactor.clean(`${error.code}: ${error.message}`);
  return { file: basename(file), title, outcome: 'not compared', reason, differences: [] };
}

function withoutSecrets({ before, after, ...difference }: RunDifference): RunDifference {
  return { ...difference, before: redactor.clean(before), after: redactor.clean(after) };
}
