import { SdcDefinitionError, type MissingStage } from '../core/errors.js';
import { didYouMean } from '../definitions/closest.js';
import {
  fits,
  type StagePosition,
  type ConfigDefinition,
  type Definitions,
  type ServiceDefinition,
  type StageDefinition,
} from '../definitions/types.js';
import { librariesOf } from './libraries-of.js';

export interface StageChoice {
  /** The place that the stage must fit, best first: the first one with a match wins. */
  positions: readonly StagePosition[];
  /** Id of the stage library, with or without `streamsets-datacollector-`; needed where several have the label. */
  library?: string | undefined;
}

/** The stages and configs that one engine really has. */
export class Catalogue {
  readonly #definitions: Definitions;
  readonly #preferredLibraries: readonly string[];

  /** `preferredLibraries` settle labels that several installed libraries have (such as those for Kafka 2.0, 2.6, 2.7). */
  constructor(definitions: Definitions, preferredLibraries: readonly string[] = []) {
    this.#definitions = definitions;
    this.#preferredLibraries = preferredLibraries.map(fullLibraryId);
  }

  get pipelineConfigs(): ConfigDefinition[] {
    return this.#definitions.pipeline[0]?.configDefinitions ?? [];
  }

  /** Stage by label (`JDBC Producer`) or by name (`com_streamsets_…`). */
  stage(labelOrName: string, choice: StageChoice): StageDefinition {
    const named = this.#definitions.stages.filter(({ label, name }) => label === labelOrName || name === labelOrName);
    if (named.length === 0) throw this.#unknown(labelOrName, choice);
    const fitting = choice.positions
      .map((position) => named.filter((stage) => fits(stage, position)))
      .find((stages) => stages.length > 0);
    if (fitting === undefined) throw misplaced(labelOrName, named, choice);
    const inLibrary =
      choice.library === undefined
        ? fitting
        : fitting.filter(({ library }) => library === fullLibraryId(choice.library ?? ''));
    if (inLibrary.length === 0) throw notInLibrary(labelOrName, fitting, choice.library ?? '');
    return this.#only(labelOrName, inLibrary);
  }

  /** Like {@link stage}, but undefined where that would be an error. */
  find(labelOrName: string, choice: StageChoice): StageDefinition | undefined {
    const named = this.#definitions.stages.filter(({ label, name }) => label === labelOrName || name === labelOrName);
    const fitting = choice.positions
      .map((position) => named.filter((stage) => fits(stage, position)))
      .find((stages) => stages.length > 0);
    const { library } = choice;
    const left = fitting?.filter((stage) => library === undefined || stage.library === fullLibraryId(library)) ?? [];
    return left.length === 1 ? left[0] : undefined;
  }

  stageOf(instance: { stageName: string; library: string }): StageDefinition | undefined {
    return this.#definitions.stages.find(
      ({ name, library }) => name === instance.stageName && library === instance.library,
    );
  }

  /** The stage with this class name, of the first library that has it. */
  stageNamed(stageName: string): StageDefinition | undefined {
    return this.#definitions.stages.find(({ name }) => name === stageName);
  }

  /** Whether a stage has this label or name, of whatever kind. */
  has(labelOrName: string): boolean {
    return this.#definitions.stages.some(({ label, name }) => label === labelOrName || name === labelOrName);
  }

  service(provides: string): ServiceDefinition | undefined {
    return this.#definitions.services.find((service) => service.provides === provides);
  }

  #only(labelOrName: string, stages: StageDefinition[]): StageDefinition {
    const [first] = stages;
    if (first !== undefined && stages.length === 1) return first;
    for (const preferred of this.#preferredLibraries) {
      const inPreferred = stages.filter(({ library }) => library === preferred);
      if (inPreferred[0] !== undefined && inPreferred.length === 1) return inPreferred[0];
    }
    const libraries = stages.map(({ library }) => shortLibraryId(library)).sort();
    throw new SdcDefinitionError(
      'STAGE_AMBIGUOUS',
      `Several stages are called '${labelOrName}': in the libraries ${libraries.join(', ')}.`,
      {
        nextStep:
          new Set(libraries).size === 1
            ? `Give the stage's name instead of its label: ${stages.map(({ name }) => name).join(' or ')}.`
            : `Say which with { library: '${libraries.at(-1)}' }, or for all stages with the option stageLibs (preferredLibraries).`,
      },
    );
  }

  #unknown(labelOrName: string, choice: StageChoice): SdcDefinitionError {
    const absent = missing(labelOrName, choice.library);
    if (absent.libraries.length > 0) return this.#notInstalled(absent);
    const candidates = this.#definitions.stages.filter((stage) =>
      choice.positions.some((position) => fits(stage, position)),
    );
    const suggestion =
      didYouMean(
        labelOrName,
        candidates.map(({ label }) => label),
      ) ??
      didYouMean(
        labelOrName,
        this.#definitions.stages.map(({ label }) => label),
      );
    return new SdcDefinitionError('STAGE_UNKNOWN', `This Data Collector has no stage '${labelOrName}'.`, {
      nextStep: suggestion ?? 'Install the stage library that holds it, or see sdc.definitions() for what there is.',
      missing: absent,
    });
  }

  /** The vendor has the stage, this Data Collector does not. */
  #notInstalled(absent: MissingStage): SdcDefinitionError {
    const { stage, libraries } = absent;
    const installed = libraries.filter((id) => this.#definitions.stages.some(({ library }) => library === id));
    const where = `the vendor's stage library ${libraries.join(' or ')}`;
    return new SdcDefinitionError(
      'STAGE_UNKNOWN',
      installed.length === 0
        ? `This Data Collector has no stage '${stage}': it is in ${where}, which is not installed.`
        : `This Data Collector has no stage '${stage}': it is in ${where}, of which only a subset is installed here.`,
      {
        nextStep: `Use a Data Collector that has the vendor's ${shortLibraryId(libraries[0] ?? '')}.`,
        missing: absent,
      },
    );
  }
}

const PREFIX = 'streamsets-datacollector-';

function fullLibraryId(id: string): string {
  return id.startsWith('streamsets-') ? id : PREFIX + id;
}

/** The id of a library without `streamsets-datacollector-`. */
export function shortLibraryId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

function misplaced(label: string, named: StageDefinition[], choice: StageChoice): SdcDefinitionError {
  const kinds = [...new Set(named.map(kindOf))].join(' or ');
  return new SdcDefinitionError(
    'STAGE_UNKNOWN',
    `'${label}' is not a valid ${choice.positions.join(' or ')}: it is ${kinds}.`,
    {
      nextStep: 'Put it where such a stage belongs.',
      missing: missing(label, choice.library),
    },
  );
}

function kindOf(stage: StageDefinition): string {
  if (stage.errorStage) return 'an error stage (p.errorsTo)';
  if (stage.statsAggregatorStage) return 'a statistics stage';
  return {
    SOURCE: 'an origin (p.origin)',
    PROCESSOR: 'a processor (.to)',
    TARGET: 'a destination (.to)',
    EXECUTOR: 'an executor (.to)',
  }[stage.type];
}

function notInLibrary(label: string, stages: StageDefinition[], library: string): SdcDefinitionError {
  return new SdcDefinitionError('STAGE_UNKNOWN', `The library '${library}' has no stage '${label}'.`, {
    nextStep: `It is in ${stages.map((stage) => shortLibraryId(stage.library)).join(', ')}.`,
    missing: missing(label, library),
  });
}

function missing(stage: string, library: string | undefined): MissingStage {
  const libraries = librariesOf(stage);
  return library === undefined ? { stage, libraries } : { stage, library, libraries };
}
