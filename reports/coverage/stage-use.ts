import { z } from 'zod';

/** Name of the attachment with the stages that a test used; the reports of Playwright hide names that begin so. */
export const COVERAGE_ATTACHMENT = '_stage-coverage.json';

const stageUse = z.object({
  /** Id of the stage library. */
  library: z.string(),
  /** Class name with underscores for dots. */
  stage: z.string(),
  label: z.string(),
  /** Names of the configs that have another value than their default. */
  configs: z.array(z.string()),
  /** The values of configs that offer a choice, with those that are the default. */
  values: z.record(z.string(), z.array(z.string())),
});

export const stageUses = z.array(stageUse);

/** How the pipelines of a test, or of a run, configure a stage. */
export type StageUse = z.infer<typeof stageUse>;

/** One entry for each stage, with what all of them set. */
export function mergeUses(uses: readonly StageUse[]): StageUse[] {
  const merged = new Map<string, StageUse>();
  for (const use of uses) {
    const key = `${use.library}::${use.stage}`;
    const known = merged.get(key) ?? { ...use, configs: [], values: {} };
    const values = { ...known.values };
    for (const [config, more] of Object.entries(use.values)) values[config] = union(values[config] ?? [], more);
    merged.set(key, { ...known, configs: union(known.configs, use.configs), values });
  }
  return [...merged.values()].sort((a, b) => a.label.localeCompare(b.label));
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].sort();
}
