import { SdcDefinitionError } from '../core/errors.js';
import { configsNamed } from '../definitions/config-names.js';
import { storedValue, type ConfigValue } from '../definitions/config-values.js';
import { fits, type StagePosition, type ConfigDefinition, type Definitions } from '../definitions/types.js';
import { type PrintableObject, Code, type Printable } from './print.js';

/** What the types of sdc-sdk let code say; an engine of another version may have more. */
export class SdkTypes {
  readonly #definitions: Definitions;

  /** `definitions`: those that the types were made from. */
  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  stage(label: string, positions: readonly StagePosition[]): TypedConfigs {
    const named = this.#definitions.stages.filter((stage) => stage.label === label);
    const fitting = positions
      .map((position) => named.filter((stage) => fits(stage, position)))
      .find((stages) => stages.length > 0);
    return new TypedConfigs(
      (fitting ?? []).map(({ configDefinitions, services }) => [
        ...configDefinitions,
        ...services.flatMap(({ service }) => this.#service(service)),
      ]),
    );
  }

  pipeline(): TypedConfigs {
    return new TypedConfigs([this.#definitions.pipeline[0]?.configDefinitions ?? []]);
  }

  #service(name: string): readonly ConfigDefinition[] {
    return this.#definitions.services.find(({ provides }) => provides === name)?.configDefinitions ?? [];
  }
}

/** The configs that may stand at one place: a list for each stage that has the label there. */
export class TypedConfigs {
  readonly #variants: readonly (readonly ConfigDefinition[])[];

  constructor(variants: readonly (readonly ConfigDefinition[])[]) {
    this.#variants = variants;
  }

  knows(name: string): boolean {
    return this.#variants.length > 0 && this.#variants.every((configs) => configsNamed(name, configs).length > 0);
  }

  /** Whether the compiler takes these values; `meant` are the configs that the engine has. */
  take(values: PrintableObject, meant: readonly ConfigDefinition[]): boolean {
    const entries = Object.entries(values);
    return (
      entries.every(([name]) => this.knows(name)) &&
      this.#variants.some((configs) =>
        entries.every(([name, value]) => {
          const [own] = configsNamed(name, meant);
          return configsNamed(name, configs).some((typed) => isLike(typed, own) && isTaken(value, typed));
        }),
      )
    );
  }
}

/** Whether values of one config are written like those of another. */
function isLike(typed: ConfigDefinition, own: ConfigDefinition | undefined): boolean {
  if (own === undefined || kindOf(typed) !== kindOf(own)) return false;
  const fields = own.model?.configDefinitions ?? [];
  return (typed.model?.configDefinitions ?? []).every((field) => {
    const same = fields.find(({ name }) => name === field.name);
    return same === undefined || isLike(field, same);
  });
}

function kindOf({ type, model }: ConfigDefinition): string {
  return model?.modelType ?? type;
}

/** Whether the builder takes a value for a config. */
export function isTaken(value: Printable, config: ConfigDefinition): boolean {
  try {
    storedValue(withoutCode(value), config, '');
    return true;
  } catch (error) {
    if (error instanceof SdcDefinitionError) return false;
    throw error;
  }
}

/** What code gives is only known when it runs; like an expression it is taken everywhere. */
function withoutCode(value: Printable): ConfigValue {
  if (value instanceof Code) return '${}';
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Printable[]).map(withoutCode);
  const entries = Object.entries(value as PrintableObject);
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutCode(one)]));
}
