import { createHash } from 'node:crypto';
import { lastPart } from '../definitions/config-names.js';
import type {
  ConfigDefinition,
  ConfigType,
  Definitions,
  ServiceDefinition,
  StageDefinition,
} from '../definitions/types.js';

/**
 * Definitions as they lie in `sdk/catalogue/`: what `GET /rest/v1/definitions` says, without what is not needed to
 * write a pipeline, and each list of choices once.
 */
export interface Facts {
  libraries: LibraryFacts[];
  services: ServiceFacts[];
  /** The configs that every pipeline has. */
  pipeline: ConfigFacts[];
  /** Lists of choices by name; configs refer to them as `'@name'`. */
  choices: Record<string, string[]>;
}

export interface LibraryFacts {
  library: string;
  /** The id of a library that has the very same stages, in place of `stages`. */
  sameAs?: string;
  stages?: StageFacts[];
}

export interface StageFacts {
  name: string;
  label: string;
  type: StageDefinition['type'];
  version: string;
  /** Absent: 1 for origins and processors, none for destinations and executors. */
  outputs?: number;
  /** What else is true of the stage. */
  is?: StageFlag[];
  services?: StageDefinition['services'];
  configs: ConfigFacts[];
}

export type StageFlag = (typeof FLAGS)[number];

export interface ServiceFacts {
  provides: string;
  version: number | string;
  configs: ConfigFacts[];
}

export interface ConfigFacts {
  name: string;
  label?: string;
  /** The model's type where the config has a model, such as `VALUE_CHOOSER` or `LIST_BEAN`. */
  type: string;
  default?: unknown;
  /** In place of a long default, such as the sample script of a scripting stage: its SHA-256. */
  defaultDigest?: string;
  required?: true;
  choices?: string[] | string;
  fields?: ConfigFacts[];
}

const FLAGS = [
  'errorStage',
  'statsAggregatorStage',
  'pipelineLifecycleStage',
  'producingEvents',
  'variableOutputStreams',
] as const;

/** Samples and scripts are the product's text, not facts about it; their digest is enough to know them by. */
const LONGEST_DEFAULT = 200;

const PLAIN_TYPES: ReadonlySet<string> = new Set<ConfigType>([
  'STRING',
  'TEXT',
  'NUMBER',
  'BOOLEAN',
  'CHARACTER',
  'LIST',
  'MAP',
  'CREDENTIAL',
  'RUNTIME',
]);

/** The definitions that these facts stand for. */
export function definitionsFrom(facts: Facts): Definitions {
  const stagesOf = new Map(facts.libraries.map(({ library, stages = [] }) => [library, stages]));
  return {
    stages: facts.libraries.flatMap(({ library, sameAs }) =>
      (stagesOf.get(sameAs ?? library) ?? []).map((stage) => stageFrom(stage, library, facts)),
    ),
    services: facts.services.map(({ provides, version, configs }) => ({
      provides,
      version,
      configDefinitions: configs.map((config) => configFrom(config, facts)),
    })),
    pipeline: [{ configDefinitions: facts.pipeline.map((config) => configFrom(config, facts)) }],
  };
}

function stageFrom(stage: StageFacts, library: string, facts: Facts): StageDefinition {
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, stage.is?.includes(flag) ?? false]));
  return {
    name: stage.name,
    label: stage.label,
    type: stage.type,
    version: stage.version,
    library,
    configDefinitions: stage.configs.map((config) => configFrom(config, facts)),
    outputStreams: stage.outputs ?? usualOutputs(stage.type),
    services: stage.services ?? [],
    ...(flags as Record<StageFlag, boolean>),
  };
}

function configFrom(config: ConfigFacts, facts: Facts): ConfigDefinition {
  const plain = PLAIN_TYPES.has(config.type);
  const values = typeof config.choices === 'string' ? facts.choices[config.choices.slice(1)] : config.choices;
  return {
    name: config.name,
    label: config.label ?? '',
    type: plain ? (config.type as ConfigType) : 'MODEL',
    defaultValue: config.default ?? null,
    ...(config.defaultDigest === undefined ? {} : { defaultDigest: config.defaultDigest }),
    required: config.required ?? false,
    model: plain
      ? null
      : {
          modelType: config.type,
          values: values ?? null,
          configDefinitions: config.fields?.map((field) => configFrom(field, facts)) ?? null,
        },
  };
}

/** The facts of definitions that an engine has answered; {@link definitionsFrom} turns them back. */
export function factsFrom(definitions: Definitions): Facts {
  const choices = new SharedChoices(definitions);
  const libraries = [...new Set(definitions.stages.map(({ library }) => library))].sort().map((library) => ({
    library,
    stages: definitions.stages
      .filter((stage) => stage.library === library)
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((stage) => stageFacts(stage, choices)),
  }));
  return {
    libraries: withoutRepetition(libraries),
    services: definitions.services.map((service) => serviceFacts(service, choices)),
    pipeline: (definitions.pipeline[0]?.configDefinitions ?? []).map((config) => configFacts(config, choices)),
    choices: choices.lists,
  };
}

function withoutRepetition(libraries: { library: string; stages: StageFacts[] }[]): LibraryFacts[] {
  const owners = new Map(libraries.map(({ library, stages }) => [JSON.stringify(stages), library]));
  return libraries.map(({ library, stages }) => {
    const owner = owners.get(JSON.stringify(stages)) ?? library;
    return owner === library ? { library, stages } : { library, sameAs: owner };
  });
}

function stageFacts(stage: StageDefinition, choices: SharedChoices): StageFacts {
  const flags = FLAGS.filter((flag) => stage[flag]);
  return {
    name: stage.name,
    label: stage.label,
    type: stage.type,
    version: stage.version,
    ...(stage.outputStreams === usualOutputs(stage.type) ? {} : { outputs: stage.outputStreams }),
    ...(flags.length === 0 ? {} : { is: flags }),
    ...(stage.services.length === 0 ? {} : { services: stage.services }),
    configs: stage.configDefinitions.map((config) => configFacts(config, choices)),
  };
}

function serviceFacts(
  { provides, version, configDefinitions }: ServiceDefinition,
  choices: SharedChoices,
): ServiceFacts {
  return { provides, version, configs: configDefinitions.map((config) => configFacts(config, choices)) };
}

function configFacts(config: ConfigDefinition, choices: SharedChoices): ConfigFacts {
  const { values, configDefinitions: fields } = config.model ?? {};
  return {
    name: config.name,
    ...(config.label === '' ? {} : { label: config.label }),
    type: config.model?.modelType ?? config.type,
    ...defaultFacts(config),
    ...(config.required ? { required: true } : {}),
    ...(values == null || values.length === 0 ? {} : { choices: choices.of(values) }),
    ...(fields == null ? {} : { fields: fields.map((field) => configFacts(field, choices)) }),
  };
}

function defaultFacts(config: ConfigDefinition): Pick<ConfigFacts, 'default' | 'defaultDigest'> {
  const { defaultValue: value, defaultDigest } = config;
  if (defaultDigest !== undefined) return { defaultDigest };
  if (value === null || value === undefined) return {};
  return typeof value === 'string' && value.length > LONGEST_DEFAULT
    ? { defaultDigest: digestOf(value) }
    : { default: value };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function usualOutputs(type: StageDefinition['type']): number {
  return type === 'SOURCE' || type === 'PROCESSOR' ? 1 : 0;
}

/** Lists of choices that several configs have get a name, after the first config that has them. */
class SharedChoices {
  readonly lists: Record<string, string[]> = {};
  readonly #names = new Map<string, string>();

  constructor(definitions: Definitions) {
    const seen = new Map<string, { config: ConfigDefinition; times: number }>();
    for (const config of everyConfig(definitions)) {
      const values = config.model?.values ?? [];
      if (values.length < 2) continue;
      const key = JSON.stringify(values);
      seen.set(key, { config, times: (seen.get(key)?.times ?? 0) + 1 });
    }
    for (const [key, { config, times }] of seen) if (times > 1) this.#share(key, config);
  }

  of(values: string[]): string[] | string {
    const name = this.#names.get(JSON.stringify(values));
    return name === undefined ? values : `@${name}`;
  }

  #share(key: string, config: ConfigDefinition): void {
    const stem = lastPart(config.name);
    let name = stem;
    for (let i = 2; name in this.lists; i++) name = `${stem}${i}`;
    this.#names.set(key, name);
    this.lists[name] = JSON.parse(key) as string[];
  }
}

function everyConfig(definitions: Definitions): ConfigDefinition[] {
  const roots = [...definitions.stages, ...definitions.services, ...definitions.pipeline];
  return roots.flatMap(({ configDefinitions }) => configDefinitions.flatMap(withFields));
}

function withFields(config: ConfigDefinition): ConfigDefinition[] {
  return [config, ...(config.model?.configDefinitions ?? []).flatMap(withFields)];
}
