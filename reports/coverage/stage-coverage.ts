import type { Definitions, StageDefinition } from 'sdc-sdk';
import { choicesOf, configsOf } from './stage-configs.js';
import type { StageUse } from './stage-use.js';

/** What tests set of a stage. */
export interface StageCoverage {
  library: string;
  label: string;
  type: StageDefinition['type'];
  /** Whether a pipeline of a test has it. */
  used: boolean;
  configs: ConfigCoverage[];
}

export interface ConfigCoverage {
  name: string;
  label: string;
  /** To another value than its default. */
  set: boolean;
  /** Of a config that offers a choice: each value, and whether a pipeline had it. */
  values: { value: string; used: boolean }[];
}

/** A share of configs or values. */
export interface Share {
  covered: number;
  of: number;
}

/** The coverage of these stages, by label. */
export function coverageOf(
  stages: readonly StageDefinition[],
  definitions: Definitions,
  uses: readonly StageUse[],
): StageCoverage[] {
  return stages
    .map((stage) => {
      const use = uses.find((one) => one.library === stage.library && one.stage === stage.name);
      return {
        library: stage.library,
        label: stage.label,
        type: stage.type,
        used: use !== undefined,
        configs: configsOf(stage, definitions).map(({ name, definition }) => ({
          name,
          label: definition.label,
          set: use?.configs.includes(name) ?? false,
          values: (choicesOf(definition) ?? []).map((value) => ({
            value,
            used: use?.values[name]?.includes(value) ?? false,
          })),
        })),
      };
    })
    .sort((a, b) => a.label.localeCompare(b.label) || a.type.localeCompare(b.type));
}

export function configShare({ configs }: Pick<StageCoverage, 'configs'>): Share {
  return { covered: configs.filter(({ set }) => set).length, of: configs.length };
}

export function valueShare({ configs }: Pick<StageCoverage, 'configs'>): Share {
  const values = configs.flatMap((config) => config.values);
  return { covered: values.filter(({ used }) => used).length, of: values.length };
}
