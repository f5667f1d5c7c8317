import { reasonOf, type IsolatedRun } from './isolated-run.js';
import { configDifferences } from './config-differences.js';
import { recordDifferences } from './record-differences.js';

/**
 * What differs: how the run ended, the number of records, a value, a type, a header attribute, the error of a record, a config. `note` is
 * what an upgrade adds without changing what was there: the version of a stage, a new config.
 */
export type RunDifferenceKind = 'outcome' | 'count' | 'value' | 'type' | 'attribute' | 'error' | 'config' | 'note';

/** One difference between two runs. */
export interface RunDifference {
  kind: RunDifferenceKind;
  /** Label of the destination, executor or stage; `error records`, `pipeline`. */
  place: string;
  /** Path of a field, or name of a header attribute or config. */
  name?: string | undefined;
  before: string;
  after: string;
  /** How many records differ so. */
  records?: number | undefined;
}

/**
 * What differs between two runs of a pipeline: how they ended, what was delivered with its types and header attributes, errors, and the
 * configuration of the stages that were not replaced. The order of records does not count.
 * @param options `ignore` are paths of fields that differ from run to run: `['/ts', '/items[*]/id']`
 */
export function compareRuns(
  before: IsolatedRun,
  after: IsolatedRun,
  options: { ignore?: readonly string[] } = {},
): RunDifference[] {
  const { ignore = [] } = options;
  const ends = [reasonOf(before.error), reasonOf(after.error)] as const;
  const places = [...new Set([...before.records.keys(), ...after.records.keys()])];
  return [
    ...(ends[0] === ends[1] ? [] : [{ kind: 'outcome' as const, place: 'pipeline', before: ends[0], after: ends[1] }]),
    ...places.flatMap((place) =>
      recordDifferences(place, before.records.get(place) ?? [], after.records.get(place) ?? [], ignore),
    ),
    ...recordDifferences('error records', before.errorRecords, after.errorRecords, ignore),
    ...configDifferences(before, after),
  ];
}
