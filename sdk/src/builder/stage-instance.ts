import type { Catalogue } from '../catalogue/catalogue.js';
import { SdcDefinitionError } from '../core/errors.js';
import { configsNamed } from '../definitions/config-names.js';
import { defaultValue, storedValue, unknownConfig, type ConfigValues } from '../definitions/config-values.js';
import type { ConfigDefinition, StageDefinition } from '../definitions/types.js';
import { setConfigValue, type NamedValue, type ServiceInstance, type StageInstance } from './pipeline-json.js';

/** A stage as SDC's editor would create it: every config at its default, services included. */
export function newStageInstance(
  definition: StageDefinition,
  catalogue: Catalogue,
  names: { instanceName: string; label: string; description: string },
): StageInstance {
  return {
    instanceName: names.instanceName,
    library: definition.library,
    stageName: definition.name,
    stageVersion: definition.version,
    configuration: defaults(definition.configDefinitions),
    services: definition.services.map((needed) => newService(needed, definition, catalogue)),
    uiInfo: { label: names.label, description: names.description, stageType: definition.type },
    inputLanes: [],
    outputLanes: [],
    eventLanes: [],
  };
}

/** Sets configs of the stage and of its services by label-derived or raw name. */
export function configureStage(
  instance: StageInstance,
  definition: StageDefinition,
  catalogue: Catalogue,
  values: ConfigValues,
): void {
  const where = `'${String(instance.uiInfo['label'])}'`;
  const homes = configHomes(instance, definition, catalogue);
  const configs = homes.flatMap(({ configs }) => configs);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const meant = configsNamed(name, configs);
    if (meant.length === 0) throw unknownConfig(name, configs, where);
    const results = meant.map((config) => attempt(() => storedValue(value, config, where)));
    const error = results[0]?.error;
    if (error !== undefined && results.every((result) => result.error !== undefined)) throw error;
    meant.forEach((config, i) => {
      const result = results[i];
      const home = homes.find((one) => one.configs.includes(config));
      if (result?.error !== undefined || home === undefined) return;
      setConfigValue(home.values, config.name, result?.value);
    });
  }
}

/** A map of `{ key, value }` with others on top of it. */
export function mergedEntries(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return value;
  const given = value as { key: string }[];
  return [...(before as { key: string }[]).filter(({ key }) => !given.some((one) => one.key === key)), ...given];
}

interface ConfigHome {
  configs: ConfigDefinition[];
  values: NamedValue[];
}

function configHomes(instance: StageInstance, definition: StageDefinition, catalogue: Catalogue): ConfigHome[] {
  return [
    { configs: definition.configDefinitions, values: instance.configuration },
    ...instance.services.map((service) => ({
      configs: catalogue.service(service.service)?.configDefinitions ?? [],
      values: service.configuration,
    })),
  ];
}

function newService(
  needed: StageDefinition['services'][number],
  stage: StageDefinition,
  catalogue: Catalogue,
): ServiceInstance {
  const service = catalogue.service(needed.service);
  if (service === undefined) {
    throw new SdcDefinitionError(
      'STAGE_UNKNOWN',
      `'${stage.label}' needs the service ${needed.service}, which no installed stage library provides.`,
      { nextStep: 'Install the basic stage library (streamsets-datacollector-basic-lib or -dataformats-lib).' },
    );
  }
  const configuration = defaults(service.configDefinitions);
  for (const [name, value] of Object.entries(needed.configuration)) setConfigValue(configuration, name, value);
  return { service: needed.service, serviceVersion: service.version, configuration };
}

function defaults(configs: readonly ConfigDefinition[]): NamedValue[] {
  return configs.map((config) => ({ name: config.name, value: structuredClone(defaultValue(config)) }));
}

/** A label may name several configs of which only some take the value; the others keep theirs. */
function attempt(store: () => unknown): { value?: unknown; error?: SdcDefinitionError } {
  try {
    return { value: store() };
  } catch (error) {
    if (error instanceof SdcDefinitionError) return { error };
    throw error;
  }
}
