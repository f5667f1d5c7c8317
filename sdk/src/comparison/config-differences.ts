import { stageLabel, type NamedValue, type StageInstance } from '../builder/pipeline-json.js';
import type { RunDifference } from './differences.js';
import type { IsolatedRun } from './isolated-run.js';
import { lastPart } from '../definitions/config-names.js';
import { namesSecret, withoutSecrets } from '../definitions/secrets.js';
import { shortened } from './shortened.js';

const HIDDEN = '******';

/** What differs between the configurations that two Data Collectors stored, of the pipeline and of the stages that were not replaced. */
export function configDifferences(before: IsolatedRun, after: IsolatedRun): RunDifference[] {
  if (before.config === undefined || after.config === undefined) return [];
  const others = new Map(after.config.stages.map((stage) => [stage.instanceName, stage]));
  const stages = before.config.stages.filter(
    (stage) => stage.inputLanes.length > 0 && !before.records.has(stageLabel(stage)),
  );
  return [
    ...valueDifferences('pipeline', before.config.configuration, after.config.configuration),
    ...stages.flatMap((stage) => {
      const other = others.get(stage.instanceName);
      return other === undefined ? [] : stageDifferences(stage, other);
    }),
  ];
}

function stageDifferences(before: StageInstance, after: StageInstance): RunDifference[] {
  const place = stageLabel(before);
  const note = (name: string, one: string, other: string): RunDifference[] =>
    one === other ? [] : [{ kind: 'note', place, name, before: one, after: other }];
  return [
    ...note('version', before.stageVersion, after.stageVersion),
    ...note('library', before.library, after.library),
    ...valueDifferences(place, configsOf(before), configsOf(after)),
  ];
}

function configsOf({ configuration, services }: StageInstance): NamedValue[] {
  return [...configuration, ...services.flatMap((service) => service.configuration)];
}

/** A config that the newer version adds is a note: it has the value that the older one always had. */
function valueDifferences(place: string, before: readonly NamedValue[], after: readonly NamedValue[]): RunDifference[] {
  const [old, current] = [before, after].map(
    (list) => new Map(list.map(({ name, value }) => [name, textOf(name, value)])),
  ) as [Map<string, string>, Map<string, string>];
  const changed = [...old].flatMap(([name, value]): RunDifference[] => {
    const other = current.get(name) ?? 'absent';
    return other === value ? [] : [{ kind: 'config', place, name, before: shortened(value), after: shortened(other) }];
  });
  const added = [...current].flatMap(([name, value]): RunDifference[] =>
    old.has(name) ? [] : [{ kind: 'note', place, name, before: 'absent', after: shortened(value) }],
  );
  return [...changed, ...added];
}

function textOf(raw: string, value: unknown): string {
  const name = lastPart(raw);
  if (namesSecret(name)) return HIDDEN;
  if (value === undefined) return 'null';
  const shown = withoutSecrets(name, value, HIDDEN);
  return JSON.stringify(shown, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
}
