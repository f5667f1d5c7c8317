import type { Catalogue } from '../catalogue/catalogue.js';
import { SdcDefinitionError } from '../core/errors.js';
import { didYouMean } from '../definitions/closest.js';
import { attributeName, configCalledElsewhere, configsNamed } from '../definitions/config-names.js';
import { storedValue, type ConfigValue, type ConfigValues } from '../definitions/config-values.js';
import type { ConfigDefinition, StageDefinition } from '../definitions/types.js';
import { setConfigValue, stageLabel, type NamedValue, type StageInstance } from './pipeline-json.js';

interface Target {
  config: ConfigDefinition;
  /** Where the stage keeps it: among its own configs, or among those of a service. */
  values: NamedValue[];
}

/**
 * Sets configs of a stage of any version, by label-derived or raw name. A config that the stage's version calls differently keeps that
 * name: Data Collector renames it when it upgrades the stage.
 * @throws SdcDefinitionError `CONFIG_UNKNOWN`, `CONFIG_VALUE_BAD`, `CONFIG_VALUE_UNKNOWN`
 */
export function configureExisting(
  instance: StageInstance,
  definition: StageDefinition,
  catalogue: Catalogue,
  values: ConfigValues,
): void {
  const targets = targetsOf(instance, definition, catalogue);
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) configureOne(instance, targets, name, value);
  }
}

/** The value of a config of a stage of any version, by label-derived or raw name; undefined where it has none. */
export function configOf(
  instance: StageInstance,
  definition: StageDefinition,
  catalogue: Catalogue,
  name: string,
): unknown {
  const targets = targetsOf(instance, definition, catalogue);
  const entries = targetsNamed(name, targets).map((target) => entryOf(target, targets));
  return (entries.find((entry) => entry !== undefined) ?? rawEntry(instance, name))?.value;
}

function configureOne(instance: StageInstance, targets: readonly Target[], name: string, value: ConfigValue): void {
  const where = `'${stageLabel(instance)}'`;
  const meant = targetsNamed(name, targets);
  if (meant.length === 0) {
    const raw = rawEntry(instance, name);
    if (raw === undefined) throw unknown(name, instance, targets, where);
    raw.value = value;
    return;
  }
  const errors: SdcDefinitionError[] = [];
  for (const target of meant) {
    try {
      const stored = storedValue(value, target.config, where);
      const entry = entryOf(target, targets);
      if (entry === undefined) setConfigValue(target.values, target.config.name, stored);
      else entry.value = stored;
    } catch (error) {
      if (!(error instanceof SdcDefinitionError)) throw error;
      errors.push(error);
    }
  }
  // A label may name several configs of which only some take the value; the others keep theirs.
  const [error] = errors;
  if (error !== undefined && errors.length === meant.length) throw error;
}

function targetsOf(instance: StageInstance, definition: StageDefinition, catalogue: Catalogue): Target[] {
  return [
    ...definition.configDefinitions.map((config) => ({ config, values: instance.configuration })),
    ...definition.services.flatMap(({ service }) => {
      const values = instance.services.find((one) => one.service === service)?.configuration ?? instance.configuration;
      return (catalogue.service(service)?.configDefinitions ?? []).map((config) => ({ config, values }));
    }),
  ];
}

function targetsNamed(name: string, targets: readonly Target[]): Target[] {
  const meant = configsNamed(
    name,
    targets.map(({ config }) => config),
  );
  return targets.filter(({ config }) => meant.includes(config));
}

/** The entry of a config under its own name, or under the one that the stage's version has for it. */
function entryOf({ config, values }: Target, targets: readonly Target[]): NamedValue | undefined {
  const named = values.find(({ name }) => name === config.name);
  if (named !== undefined) return named;
  const strange = values.filter(({ name }) => !targets.some((one) => one.config.name === name));
  return configCalledElsewhere(config.name, strange);
}

function rawEntry(instance: StageInstance, name: string): NamedValue | undefined {
  return [instance.configuration, ...instance.services.map(({ configuration }) => configuration)]
    .flat()
    .find((entry) => entry.name === name);
}

function unknown(
  name: string,
  { configuration }: StageInstance,
  targets: readonly Target[],
  where: string,
): SdcDefinitionError {
  const names = [
    ...targets.flatMap(({ config }) => [attributeName(config), config.name]),
    ...configuration.map((entry) => entry.name),
  ];
  return new SdcDefinitionError('CONFIG_UNKNOWN', `${where} has no config '${name}'.`, {
    nextStep: didYouMean(name, names) ?? 'See the configuration of the stage in the export for its names.',
  });
}
