import type { RunDifference } from 'sdc-sdk';
import type { PipelineComparison } from './comparison.js';

/** What `stf compare` has found. */
export interface ComparisonReport {
  /** The two Data Collectors, with the version that each reports. */
  targets: { name: string; version: string }[];
  totals: Record<PipelineComparison['outcome'], number>;
  pipelines: PipelineComparison[];
}

export function reportOf(targets: ComparisonReport['targets'], pipelines: PipelineComparison[]): ComparisonReport {
  const count = (outcome: PipelineComparison['outcome']): number =>
    pipelines.filter((one) => one.outcome === outcome).length;
  return {
    targets,
    totals: { equal: count('equal'), different: count('different'), 'not compared': count('not compared') },
    pipelines,
  };
}

/** `orders.json`, with the title where the file has several pipelines. */
export function nameOf({ file, title }: PipelineComparison, all: readonly PipelineComparison[]): string {
  return all.filter((one) => one.file === file).length > 1 ? `${file}: ${title}` : file;
}

/** `Snowflake 1 /amount: type DOUBLE 9.5 → DECIMAL 9.50 (in 10 records)`. */
export function lineOf({ kind, place, name, before, after, records }: RunDifference): string {
  const where = name === undefined ? place : `${place} ${name}`;
  const what = kind === 'config' || kind === 'note' || kind === 'outcome' ? '' : `${kind} `;
  const often = records === undefined || records === 1 ? '' : ` (in ${records} records)`;
  return `${where}: ${what}${before} → ${after}${often}`;
}

export function headOf({ targets }: ComparisonReport): string {
  return targets.map(({ name, version }) => (name === version ? name : `${name} (${version})`)).join(' → ');
}

/** A line for each pipeline, and one below it for each difference. */
export function textOf(report: ComparisonReport, options: { notes: boolean }): string {
  const { pipelines, totals } = report;
  const lines = pipelines.flatMap((one) => [
    `${SIGNS[one.outcome]} ${nameOf(one, pipelines)}${one.reason === undefined ? '' : `: ${one.reason}`}`,
    ...one.differences
      .filter(({ kind }) => options.notes || kind !== 'note')
      .map((difference) => `    ${difference.kind === 'note' ? 'note: ' : ''}${lineOf(difference)}`),
  ]);
  const summary = `${headOf(report)}: ${totals.equal} equal, ${totals.different} different, ${totals['not compared']} not compared.`;
  return [...lines, '', summary].join('\n');
}

const SIGNS: Record<PipelineComparison['outcome'], string> = { equal: '=', different: '≠', 'not compared': '-' };
