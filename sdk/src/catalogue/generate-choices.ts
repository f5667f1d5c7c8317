import type { ConfigDefinition, Definitions } from '../definitions/types.js';
import { literal, pascal, type TypeModules } from './type-modules.js';

/** Unions of allowed values: those that several configs share are declared once, in the module `choices`. */
export class Choices {
  readonly #modules: TypeModules;
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();

  constructor(definitions: Definitions, modules: TypeModules) {
    this.#modules = modules;
    for (const { configDefinitions } of [...definitions.stages, ...definitions.services, ...definitions.pipeline]) {
      for (const config of configDefinitions) this.#count(config);
    }
  }

  /** The union for a config's values; undefined where any text will do. */
  union(config: ConfigDefinition): string | undefined {
    const values = allowedValues(config);
    if (values.length === 0) return undefined;
    const union = values.map(literal).join(' | ');
    if (values.length === 1 || (this.#uses.get(union) ?? 0) < 2) return union;
    const known = this.#names.get(union);
    if (known !== undefined) return known;
    const name = this.#modules.declareType('choices', pascal(config.name), union);
    this.#names.set(union, name);
    return name;
  }

  #count(config: ConfigDefinition): void {
    const union = allowedValues(config).map(literal).join(' | ');
    this.#uses.set(union, (this.#uses.get(union) ?? 0) + 1);
    for (const field of config.model?.configDefinitions ?? []) this.#count(field);
  }
}

/** A default may be a value that the list of choices does not offer. */
function allowedValues({ model, defaultValue }: ConfigDefinition): string[] {
  const values = model?.values ?? [];
  if (values.length === 0) return [];
  return typeof defaultValue === 'string' && defaultValue !== '' ? [...new Set([...values, defaultValue])] : values;
}
