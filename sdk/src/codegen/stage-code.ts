import { stageLabel, type ServiceInstance, type StageInstance } from '../builder/pipeline-json.js';
import { Catalogue, shortLibraryId } from '../catalogue/catalogue.js';
import { librariesOf } from '../catalogue/libraries-of.js';
import { asText } from '../core/json.js';
import { showsSecret } from '../definitions/secrets.js';
import {
  DATA_POSITIONS,
  EVENT_POSITIONS,
  type StagePosition,
  type Definitions,
  type StageDefinition,
} from '../definitions/types.js';
import { configFor, ConfigWriter } from './config-code.js';
import type { LeftOut } from './left-out.js';
import { print, type PrintableObject } from './print.js';
import type { ConfigHome } from './renamed-configs.js';
import type { SdkTypes, TypedConfigs } from './sdk-types.js';

/** Writes calls that add stages, such as `origin('Dev Raw Data Source', { … }, { label: 'orders' })`. */
export class StageWriter {
  readonly #definitions: Definitions;
  readonly #catalogue: Catalogue;
  readonly #leftOut: LeftOut;
  /** As the builder names stages: the label that it gives depends on how many of a kind came before. */
  readonly #stems: string[] = [];
  readonly #types: SdkTypes | undefined;

  constructor(definitions: Definitions, types: SdkTypes | undefined, leftOut: LeftOut) {
    this.#definitions = definitions;
    this.#types = types;
    this.#catalogue = new Catalogue(definitions);
    this.#leftOut = leftOut;
  }

  definitionOf(stage: StageInstance): StageDefinition | undefined {
    return (
      this.#catalogue.stageOf(stage) ??
      this.#definitions.stages.find((definition) => definition.name === stage.stageName)
    );
  }

  /** The arguments of a call that puts a stage where `positions` may stand; `between` comes after the stage's name. */
  call(stage: StageInstance, positions: readonly StagePosition[], indent: string, between: string[] = []): string {
    const definition = this.definitionOf(stage);
    const byLabel = this.#naming(stage, definition, positions);
    const typed = this.#types?.stage(byLabel.name, placesOf(byLabel.options, positions));
    const configs = this.#configs(stage, definition, typed);
    const meant = this.#homes(stage, definition).flatMap((home) => home.configs);
    const compiles = typed?.take(configs, meant) ?? true;
    const { name, options } = compiles ? byLabel : this.#byClassName(stage);
    const label = this.#label(stage, definition, positions);
    const description = this.#plain(asText(stage.uiInfo['description'] ?? ''), stage) ?? '';
    const all = {
      ...options,
      ...(label === undefined ? {} : { label }),
      ...(description === '' ? {} : { description }),
    };
    const hasOptions = Object.keys(all).length > 0;
    const hasConfigs = Object.keys(configs).length > 0;
    return [
      print(name, indent),
      ...between,
      ...(hasConfigs || hasOptions ? [print(configs, indent)] : []),
      ...(hasOptions ? [print(all, indent)] : []),
    ].join(', ');
  }

  #configs(
    stage: StageInstance,
    definition: StageDefinition | undefined,
    typed: TypedConfigs | undefined,
  ): PrintableObject {
    const where = stageLabel(stage);
    const writer = new ConfigWriter(this.#leftOut, where);
    if (definition === undefined) {
      this.#leftOut.note(
        `${where}: the stage ${stage.stageName} is unknown; all its configs are written by their raw names.`,
      );
      const unknown = [...stage.configuration, ...stage.services.flatMap(({ configuration }) => configuration)];
      return writer.write([{ configs: unknown.map(({ name, value }) => configFor(name, value)), values: unknown }], {
        rawNames: true,
      });
    }
    if (definition.version !== stage.stageVersion) {
      this.#leftOut.note(
        `${where}: was made for version ${stage.stageVersion} of its stage, the catalogue has ${definition.version}; ` +
          'configs that were renamed are written by their new names.',
      );
    }
    return writer.write(this.#homes(stage, definition), { typed });
  }

  #homes(stage: StageInstance, definition: StageDefinition | undefined): ConfigHome[] {
    if (definition === undefined) return [];
    return [
      { configs: definition.configDefinitions, values: stage.configuration },
      ...servicesOf(stage, definition).map(({ service, configuration }): ConfigHome => ({
        configs: this.#catalogue.service(service)?.configDefinitions ?? [],
        values: configuration,
        defaults: definition.services.find((one) => one.service === service)?.configuration ?? {},
      })),
    ];
  }

  #naming(
    stage: StageInstance,
    definition: StageDefinition | undefined,
    positions: readonly StagePosition[],
  ): StageNaming {
    const library = shortLibraryId(stage.library);
    // A label that the SDK's own catalogue does not have would not compile.
    if (
      definition === undefined ||
      !librariesOf(definition.label).some((id) => librariesOf(definition.name).includes(id))
    ) {
      return this.#byClassName(stage);
    }
    const as = AS[definition.type];
    const branches: { name: string; as?: string; library?: string }[] = [
      { name: definition.label },
      ...(as === undefined || positions.length === 1 ? [] : [{ name: definition.label, as }]),
      { name: definition.label, library },
      ...(as === undefined || positions.length === 1 ? [] : [{ name: definition.label, as, library }]),
    ];
    const fitting = branches.find((choice) => this.#picks(choice, definition, positions));
    if (fitting === undefined) return { name: definition.name, options: { library } };
    const { name, ...options } = fitting;
    return { name, options };
  }

  #byClassName(stage: StageInstance): StageNaming {
    return { name: stage.stageName, options: this.#isOnly(stage) ? {} : { library: shortLibraryId(stage.library) } };
  }

  #picks(
    choice: { name: string; as?: string; library?: string },
    definition: StageDefinition,
    positions: readonly StagePosition[],
  ): boolean {
    const wanted = choice.as === undefined ? positions : [choice.as as StagePosition];
    return this.#catalogue.find(choice.name, { positions: wanted, library: choice.library }) === definition;
  }

  #isOnly(stage: StageInstance): boolean {
    return this.#definitions.stages.filter(({ name }) => name === stage.stageName).length <= 1;
  }

  #label(
    stage: StageInstance,
    definition: StageDefinition | undefined,
    positions: readonly StagePosition[],
  ): string | undefined {
    const own = stageLabel(stage);
    const inLane = positions === DATA_POSITIONS || positions === EVENT_POSITIONS || positions === ORIGIN;
    const usual = definition === undefined ? undefined : inLane ? this.#numbered(definition.label) : definition.label;
    return own === usual ? undefined : this.#plain(own, stage);
  }

  #numbered(label: string): string {
    const stem = label.replace(/[^0-9A-Za-z_]/g, '');
    const number = this.#stems.filter((other) => other.startsWith(`${stem}_`)).length + 1;
    this.#stems.push(`${stem}_${number}`);
    return `${label} ${number}`;
  }

  /** Labels and descriptions are free text: a secret in one is dropped, not looked up. */
  #plain(text: string, stage: StageInstance): string | undefined {
    if (!showsSecret(text)) return text;
    this.#leftOut.note(`${stage.instanceName}: its label or description shows a secret and is left out.`);
    return undefined;
  }
}

/** How a stage is called, and what beside its name says which it is. */
interface StageNaming {
  name: string;
  options: PrintableObject;
}

/** The positions that `as` leaves. */
function placesOf({ as }: PrintableObject, positions: readonly StagePosition[]): readonly StagePosition[] {
  return as === undefined ? positions : [as as StagePosition];
}

/** The position of origins, distinguished from others by identity: the builder numbers what stands in lanes. */
export const ORIGIN: readonly StagePosition[] = ['origin'];

const AS: Partial<Record<StageDefinition['type'], string>> = {
  PROCESSOR: 'processor',
  TARGET: 'destination',
  EXECUTOR: 'executor',
};

/** Those of the stage, and those that its version did not have yet. */
function servicesOf(
  stage: StageInstance,
  definition: StageDefinition,
): Pick<ServiceInstance, 'service' | 'configuration'>[] {
  const missing = definition.services.filter(({ service }) => !stage.services.some((one) => one.service === service));
  return [...stage.services, ...missing.map(({ service }) => ({ service, configuration: [] }))];
}
