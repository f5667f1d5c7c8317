import type { PipelineConfig } from '../builder/pipeline-json.js';
import { SdcError } from '../core/errors.js';
import type { DataCollector } from '../data-collector.js';
import type { PipelineDocument } from '../pipeline-document.js';
import type { SdcRecord } from '../records/record.js';
import { issueLine, SdcValidationError } from '../resources/issues.js';
import type { Rpc } from '../rpc/rpc.js';

/** What an exported pipeline did between records and wiretaps. */
export interface IsolatedRun {
  /** Version of the Data Collector. */
  version: string;
  /** Why it did not run to its end: it was refused, is not valid, or failed. */
  error: SdcError | undefined;
  /** What reached the places of destinations and executors, by their labels. */
  records: ReadonlyMap<string, readonly SdcRecord[]>;
  errorRecords: readonly SdcRecord[];
  /** The configuration as this Data Collector stored it; undefined where it refused it. */
  config: PipelineConfig | undefined;
}

/** How long one pipeline may run, in ms. */
const RUN_MS = 60_000;

/**
 * Imports an exported pipeline between these records and wiretaps, validates it, runs it, and removes it.
 * `POST /rest/v1/pipeline/{id}/import`, `GET …/validate`, `POST …/start`, `DELETE /rest/v1/pipeline/{id}`
 */
export async function runIsolated(
  { sdc, rpc }: { sdc: DataCollector; rpc: Rpc },
  document: PipelineDocument,
  values: readonly unknown[],
): Promise<IsolatedRun> {
  const isolated = rpc.isolate(values);
  const { version } = sdc;
  const outcome = await importedAndRun(sdc, document, isolated.edit);
  const records = new Map([...isolated.taps].map(([label, tap]) => [label, tap.records]));
  return { version, records, errorRecords: isolated.errors.records, ...outcome };
}

async function importedAndRun(
  sdc: DataCollector,
  document: PipelineDocument,
  edit: Parameters<PipelineDocument['edit']>[0],
): Promise<Pick<IsolatedRun, 'error' | 'config'>> {
  let config: PipelineConfig | undefined;
  try {
    const pipeline = await sdc.importPipeline(document, edit, { title: document.title || 'pipeline' });
    config = structuredClone(pipeline.config);
    try {
      const issues = await pipeline.validate();
      if (issues.length > 0) throw new SdcValidationError(pipeline.title, issues);
      await pipeline.run({ timeout: RUN_MS });
    } finally {
      await pipeline.delete();
    }
    return { error: undefined, config };
  } catch (error) {
    if (error instanceof SdcError) return { error, config };
    throw error;
  }
}

/** Why a run ended, without what differs from run to run: the code, and of an invalid pipeline its issues. */
export function reasonOf(error: SdcError | undefined): string {
  if (error === undefined) return 'runs to its end';
  if (!(error instanceof SdcValidationError)) return `ends with ${error.code}`;
  const issues = error.issues.map((issue) => `${issue.code ?? ''}${issueLine(issue)}`);
  return `has issues: ${[...issues].sort().join('; ')}`;
}
