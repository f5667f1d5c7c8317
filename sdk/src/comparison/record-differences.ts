import { canonicalText } from '../records/equality.js';
import { writePath, type PathStep } from '../records/field-path.js';
import type { Field } from '../records/field.js';
import { withoutFields } from '../records/record-file.js';
import type { SdcRecord } from '../records/record.js';
import type { RunDifference, RunDifferenceKind } from './differences.js';
import { shortened } from './shortened.js';

/** Of events; it is the time of the run. */
const OF_EACH_RUN: ReadonlySet<string> = new Set(['sdc.event.creation_timestamp']);

/** One thing that a record has: a field with its type, a header attribute, or its error. */
interface Fact {
  kind: 'value' | 'attribute' | 'error';
  name: string;
  type: string;
  value: string;
}

/** A record by what it has. */
type Facts = ReadonlyMap<string, Fact>;

/** What differs between the records that two runs delivered to one place; each kind of difference of a field once. */
export function recordDifferences(
  place: string,
  before: readonly SdcRecord[],
  after: readonly SdcRecord[],
  ignore: readonly string[],
): RunDifference[] {
  const [old, current] = [before, after].map((records) => withoutFields(records, ignore).map(factsOf)) as [
    Facts[],
    Facts[],
  ];
  const { left, right } = withoutEqual(old, current);
  const pairs = left.slice(0, right.length).map((one, index) => [one, right[index] as Facts] as const);
  const count: RunDifference[] =
    before.length === after.length
      ? []
      : [{ kind: 'count', place, before: counted(before.length), after: counted(after.length) }];
  return [...count, ...grouped(pairs.flatMap(([one, other]) => factDifferences(place, one, other)))];
}

function withoutEqual(left: readonly Facts[], right: readonly Facts[]): { left: Facts[]; right: Facts[] } {
  const open = new Map<string, number>();
  for (const one of right) open.set(textOf(one), (open.get(textOf(one)) ?? 0) + 1);
  const unmatched = left.filter((one) => !takeOne(open, textOf(one)));
  return { left: unmatched, right: right.filter((one) => takeOne(open, textOf(one))) };
}

function takeOne(open: Map<string, number>, key: string): boolean {
  const count = open.get(key) ?? 0;
  if (count > 0) open.set(key, count - 1);
  return count > 0;
}

function textOf(facts: Facts): string {
  return JSON.stringify([...facts.values()].map(({ kind, name, type, value }) => [kind, name, type, value]).sort());
}

function factsOf(record: SdcRecord): Facts {
  const facts = new Map<string, Fact>();
  addFields(facts, record.root, []);
  for (const [name, value] of Object.entries(record.attributes)) {
    if (!OF_EACH_RUN.has(name)) facts.set(`@${name}`, { kind: 'attribute', name, type: '', value });
  }
  const { error } = record;
  if (error !== undefined)
    facts.set('!', { kind: 'error', name: 'code', type: '', value: `${error.code} (${error.stage})` });
  return facts;
}

function addFields(facts: Map<string, Fact>, field: Field, path: readonly PathStep[]): void {
  const name = writePath(path) || '/';
  const holdsFields = field.type === 'MAP' || field.type === 'LIST_MAP' || field.type === 'LIST';
  const value = holdsFields && field.value !== null ? '' : canonicalText(field.value);
  facts.set(name, { kind: 'value', name, type: field.type, value });
  if (!holdsFields || field.value === null) return;
  for (const step of field.steps) addFields(facts, field.child(step) as Field, [...path, step]);
}

function factDifferences(place: string, before: Facts, after: Facts): RunDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    const { kind, name } = (old ?? current) as Fact;
    const difference = (as: RunDifferenceKind, one: string, other: string): RunDifference[] => [
      { kind: as, place, name, before: one, after: other },
    ];
    if (old === undefined || current === undefined) return difference(kind, shown(old), shown(current));
    if (old.type !== current.type) return difference('type', shown(old), shown(current));
    return old.value === current.value ? [] : difference(kind, shown(old), shown(current));
  });
}

/** The first of each kind of difference of a field, with the number of records that have one. */
function grouped(differences: readonly RunDifference[]): RunDifference[] {
  const groups = new Map<string, RunDifference>();
  for (const one of differences) {
    const anywhere = one.name?.replace(/\[\d+\]/g, '[*]');
    const key = JSON.stringify([one.kind, anywhere, one.before === ABSENT, one.after === ABSENT]);
    const group = groups.get(key);
    groups.set(key, { ...(group ?? { ...one, name: anywhere }), records: (group?.records ?? 0) + 1 });
  }
  return [...groups.values()];
}

const ABSENT = 'absent';

function shown(fact: Fact | undefined): string {
  if (fact === undefined) return ABSENT;
  return shortened(fact.type === '' ? fact.value : `${fact.type} ${fact.value}`.trim());
}

function counted(count: number): string {
  return count === 1 ? '1 record' : `${count} records`;
}
