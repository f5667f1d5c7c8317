import type {
  ConfigDefinition,
  Definitions,
  NamedValue,
  PipelineConfig,
  StageDefinition,
  StageInstance,
} from 'sdc-sdk';

/** A config of a stage, of a service that it uses, or of the items of a list: `lookups.keyExpr`. */
export interface NamedConfig {
  name: string;
  definition: ConfigDefinition;
}

/** All configs of a stage; those of list items have the name of the list before theirs. */
export function configsOf(stage: StageDefinition, { services }: Definitions): NamedConfig[] {
  const used = stage.services.flatMap(({ service }) => services.find(({ provides }) => provides === service) ?? []);
  return [stage, ...used].flatMap(({ configDefinitions }) => named(configDefinitions, ''));
}

function named(definitions: readonly ConfigDefinition[], prefix: string): NamedConfig[] {
  return definitions.flatMap((definition) => {
    const name = prefix + definition.name;
    return [{ name, definition }, ...named(definition.model?.configDefinitions ?? [], `${name}.`)];
  });
}

/** The values that a config offers; undefined where any value will do. */
export function choicesOf({ type, model }: ConfigDefinition): readonly string[] | undefined {
  if (type === 'BOOLEAN') return ['false', 'true'];
  if (model === null || model === undefined) return undefined;
  const { modelType, values } = model;
  return /^(MULTI_)?VALUE_CHOOSER$/.test(modelType) && values != null && values.length > 0 ? values : undefined;
}

/** The stages of a pipeline: those of its flow, for errors, at start and stop. */
export function stagesIn({ stages, errorStage, startEventStages, stopEventStages }: PipelineConfig): StageInstance[] {
  return [...stages, ...(errorStage == null ? [] : [errorStage]), ...startEventStages, ...stopEventStages];
}

/** The values of its configs, and of those of the services that it uses. */
export function valuesOf({ configuration, services }: StageInstance): NamedValue[] {
  return [...configuration, ...services.flatMap((service) => service.configuration)];
}
