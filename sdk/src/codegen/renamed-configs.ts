import type { NamedValue } from '../builder/pipeline-json.js';
import { configCalledElsewhere } from '../definitions/config-names.js';
import type { ConfigDefinition } from '../definitions/types.js';

/** Configs in one place: those of a stage, or those of one of its services. */
export interface ConfigHome {
  configs: readonly ConfigDefinition[];
  values: readonly NamedValue[];
  /** Defaults that this place gives instead of the definition's. */
  defaults?: Record<string, unknown>;
}

/** Values of another version under the names that this version has for them, and those that it has none for. */
export function inThisVersion(homes: readonly ConfigHome[]): { placed: ConfigHome[]; left: NamedValue[] } {
  const configs = homes.flatMap((home) => home.configs);
  const given = homes.flatMap((home) =>
    home.values.filter(({ name }) => home.configs.some((one) => one.name === name)),
  );
  const strange = homes.flatMap((home) => home.values.filter((value) => !given.includes(value)));
  const free = configs.filter(({ name }) => !given.some((one) => one.name === name));
  const claims = strange.map((value) => ({ value, config: configCalledElsewhere(value.name, free) }));
  const renamed = claims.filter(
    ({ config }, i) => config !== undefined && !claims.some((other, j) => i !== j && other.config === config),
  );
  return {
    placed: homes.map((home) => ({
      ...home,
      values: [
        ...home.values,
        ...renamed.flatMap(({ value, config }) =>
          config !== undefined && home.configs.includes(config) ? [{ name: config.name, value: value.value }] : [],
        ),
      ],
    })),
    left: strange.filter((value) => !renamed.some((one) => one.value === value)),
  };
}
