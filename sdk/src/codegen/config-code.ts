import { isDeepStrictEqual } from 'node:util';
import { LANE_FIELD, namesLanes } from '../builder/lanes.js';
import type { NamedValue } from '../builder/pipeline-json.js';
import { digestOf } from '../catalogue/facts.js';
import { attributeName, configsNamed } from '../definitions/config-names.js';
import { defaultValue } from '../definitions/config-values.js';
import {
  hidesSecret,
  isCredential,
  isHeaderWithLogin,
  nameWithin,
  namesSecret,
  namesUser,
  showsSecret,
} from '../definitions/secrets.js';
import type { ConfigDefinition } from '../definitions/types.js';
import type { LeftOut } from './left-out.js';
import { print, type Printable, type PrintableObject } from './print.js';
import { inThisVersion, type ConfigHome } from './renamed-configs.js';
import { type TypedConfigs, isTaken } from './sdk-types.js';

/** Writes down the configs that are not at their defaults. */
export class ConfigWriter {
  readonly #leftOut: LeftOut;
  readonly #where: string;

  constructor(leftOut: LeftOut, where: string) {
    this.#leftOut = leftOut;
    this.#where = where;
  }

  /** `rawNames`: of configs whose labels are not known; `typed`: the names that the compiler knows, which go first. */
  write(
    homes: readonly ConfigHome[],
    {
      except = () => false,
      rawNames = false,
      typed,
    }: { except?: (config: ConfigDefinition) => boolean; rawNames?: boolean; typed?: TypedConfigs | undefined } = {},
  ): PrintableObject {
    const { placed, left } = inThisVersion(homes);
    const all = placed.flatMap(settingsOf).filter(({ config }) => !except(config));
    const first = all.filter((setting) => !setting.isDefault && setsOthers(setting, all));
    const afterwards = new Set(first.flatMap(({ config }) => othersNamed(config.name, config, all)));
    const entries = new Map<string, Printable>();
    for (const setting of [...first, ...all]) {
      const { config, value } = setting;
      const apart = first.includes(setting) || afterwards.has(setting);
      if (setting.isDefault && !apart) continue;
      const name = apart ? config.name : this.#nameFor(setting, all, rawNames, typed);
      if (name === undefined || entries.has(name)) continue;
      const taken = this.#taken(value, config);
      if (taken !== undefined) entries.set(name, taken);
    }
    this.#noteLeft(left);
    return Object.fromEntries(entries);
  }

  /** The name by label where it means this config only, or several that have the same value; else the raw name. */
  #nameFor(
    setting: Setting,
    all: readonly Setting[],
    rawNames: boolean,
    typed: TypedConfigs | undefined,
  ): string | undefined {
    const { config } = setting;
    const names = rawNames ? [config.name] : [attributeName(config), config.name];
    const right = names.filter((name) => means(name, setting, all));
    const chosen = right.find((name) => typed?.knows(name) ?? true) ?? right[0];
    if (chosen !== undefined) return chosen;
    this.#leftOut.note(
      `${this.#where}: ${config.name} stands for several configs that differ; it is left at its default.`,
    );
    return undefined;
  }

  /** Undefined where this version would refuse the value. */
  #taken(value: unknown, config: ConfigDefinition): Printable | undefined {
    const printable = this.#value(value, config);
    if (isTaken(printable, config)) return printable;
    this.#leftOut.note(
      `${this.#where}: ${config.label || config.name} is left at its default, because this version of the stage does not take ${oneLine(printable)}.`,
    );
    return undefined;
  }

  #value(value: unknown, config: ConfigDefinition): Printable {
    if (typeof value === 'string') return this.#text(value, config);
    if (value === null || value === undefined) return null;
    if (config.model?.modelType === 'LIST_BEAN' && Array.isArray(value)) return this.#beans(value, config);
    if (config.type === 'MAP' && Array.isArray(value)) return this.#entries(value, config);
    if (Array.isArray(value)) return value.map((one) => this.#item(one, config));
    return this.#withoutSecrets(config.name, value, config);
  }

  /** A value whose structure no definition gives. */
  #withoutSecrets(name: string, value: unknown, config: ConfigDefinition): Printable {
    if (typeof value === 'string' && hidesSecret(name, value)) {
      return this.#leftOut.secret(this.#where, config.label || config.name, '');
    }
    if (Array.isArray(value)) return value.map((one) => this.#withoutSecrets(name, one, config));
    if (typeof value !== 'object' || value === null) return (value ?? null) as Printable;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, one]) => [key, this.#withoutSecrets(nameWithin(value, key), one, config)]),
    );
  }

  #text(value: string, config: ConfigDefinition): Printable {
    const type = config.model?.modelType ?? config.type;
    if (this.#isSecret(value, config, type))
      return this.#leftOut.secret(this.#where, config.label || config.name, undefined);
    if (type === 'BOOLEAN' && /^(?:true|false)$/.test(value)) return value === 'true';
    if (type === 'NUMBER' && /^-?(?:0|[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value)))
      return Number(value);
    return value;
  }

  #isSecret(value: string, config: ConfigDefinition, type: string): boolean {
    if (type === 'CREDENTIAL') return isCredential(value) && !(namesUser(config.name) && !showsSecret(value));
    if (type !== 'STRING' && type !== 'TEXT') return showsSecret(value);
    return showsSecret(value) || ((namesSecret(config.name) || namesSecret(config.label)) && isCredential(value));
  }

  #item(value: unknown, config: ConfigDefinition): Printable {
    if (typeof value !== 'string') return this.#withoutSecrets(config.name, value, config);
    const named = namesSecret(config.name) || namesSecret(config.label);
    if (!showsSecret(value) && !(named && config.model == null && isCredential(value))) return value;
    return this.#leftOut.secret(this.#where, config.label || config.name, '');
  }

  #entries(value: unknown[], config: ConfigDefinition): Printable {
    // An entry that is null has neither.
    const pairs = value.filter(
      (one): one is { key?: unknown; value?: unknown } => typeof one === 'object' && one !== null,
    );
    const entries = pairs.map(({ key, value: one }) => [String(key), this.#entry(String(key), one, config)] as const);
    const keys = entries.map(([key]) => key);
    // As an object the entries would be merged or sorted.
    const asObject =
      new Set(keys).size === keys.length &&
      !keys.some((key) => key === '__proto__' || /^\d+$/.test(key)) &&
      pairs.every((pair) => typeof pair.key === 'string' && typeof pair.value === 'string');
    return asObject ? Object.fromEntries(entries) : entries.map(([key, one]) => ({ key, value: one }));
  }

  #entry(key: string, value: unknown, config: ConfigDefinition): Printable {
    if (typeof value !== 'string') return (value ?? null) as Printable;
    if (!hidesSecret(key, value) && !isHeaderWithLogin(value)) return value;
    return this.#leftOut.secret(this.#where, `${config.label || config.name} ${key}`, '');
  }

  #beans(value: unknown[], config: ConfigDefinition): Printable {
    const fields = config.model?.configDefinitions ?? [];
    return value.map((one) => {
      if (typeof one !== 'object' || one === null) return one as Printable;
      const bean = one as Record<string, unknown>;
      const entries = fields
        .filter(({ name }) => name in bean && !(namesLanes(config) && name === LANE_FIELD))
        .filter((field) => !isDefault(bean[field.name], field))
        .flatMap((field) => {
          const taken = this.#field(bean, field);
          return taken === undefined ? [] : [[beanName(field, fields), taken] as const];
        });
      const left = Object.entries(bean).filter(([name]) => !fields.some((field) => field.name === name));
      this.#noteLeft(left.map(([name, value]) => ({ name: `${config.name}.${name}`, value })));
      return Object.fromEntries(entries);
    });
  }

  /** Beans of a key and a value, such as properties of a driver, hide what they hold in their key. */
  #field(bean: Record<string, unknown>, field: ConfigDefinition): Printable | undefined {
    const value = bean[field.name];
    const key = bean['key'] ?? bean['name'];
    const keyed = field.name === 'value' && typeof key === 'string' && namesSecret(key);
    if (keyed && typeof value === 'string' && isCredential(value))
      return this.#leftOut.secret(this.#where, key, undefined);
    return this.#taken(value, field);
  }

  /** What this version has no config for stays readable: by raw name, with its value. */
  #noteLeft(values: readonly NamedValue[]): void {
    const described = values.filter(({ value }) => !isEmpty(value)).map((one) => this.#described(one));
    if (described.length === 0) return;
    this.#leftOut.note(`${this.#where}: this version has no config for ${described.join(', ')}.`);
  }

  #described({ name, value }: NamedValue): string {
    return `${name} (${hidesSecret(name, value) ? 'a secret' : oneLine(value as Printable)})`;
  }
}

/** For a config of which only the value is known: written as it is, unless it names or shows a secret. */
export function configFor(name: string, value: unknown): ConfigDefinition {
  const type = typeof value === 'string' ? 'STRING' : 'RUNTIME';
  return { name, label: '', type, defaultValue: undefined, required: false };
}

function oneLine(value: Printable): string {
  return print(value, '').replace(/\s*\n\s*/g, ' ');
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A config with what it is set to. */
interface Setting {
  config: ConfigDefinition;
  value: unknown;
  isDefault: boolean;
}

function settingsOf({ configs, values, defaults = {} }: ConfigHome): Setting[] {
  return configs
    .filter(({ model }) => model?.modelType !== 'PREDICATE')
    .map((config) => {
      const entry = values.find(({ name }) => name === config.name);
      const usual = config.name in defaults ? defaults[config.name] : defaultValue(config);
      const value = entry === undefined ? usual : entry.value;
      return { config, value, isDefault: entry === undefined || isDefault(value, config, defaults) };
    });
}

/** Whether a name sets this config, and all others that it sets have the same value. */
function means(name: string, { config, value }: Setting, all: readonly Setting[]): boolean {
  if (!namedSettings(name, all).some((one) => one.config === config)) return false;
  return othersNamed(name, config, all).every(
    (other) => other.config.type === config.type && isDeepStrictEqual(other.value, value),
  );
}

/** Whether a config cannot be set without others, which can be set by their raw names afterwards. */
function setsOthers(setting: Setting, all: readonly Setting[]): boolean {
  const { config } = setting;
  if (means(attributeName(config), setting, all) || means(config.name, setting, all)) return false;
  return othersNamed(config.name, config, all).every(
    ({ config: other }) => namedSettings(other.name, all).length === 1,
  );
}

function othersNamed(name: string, config: ConfigDefinition, all: readonly Setting[]): Setting[] {
  return namedSettings(name, all).filter((other) => other.config !== config);
}

function namedSettings(name: string, all: readonly Setting[]): Setting[] {
  const named = configsNamed(
    name,
    all.map(({ config }) => config),
  );
  return all.filter(({ config }) => named.includes(config));
}

/** In beans the first field of a name is the one that is meant. */
function beanName(field: ConfigDefinition, fields: readonly ConfigDefinition[]): string {
  const attribute = attributeName(field);
  return configsNamed(attribute, fields)[0] === field ? attribute : field.name;
}

/** Whether a config is as the editor leaves it. SDC exports a credential that it does not give away as an empty text. */
export function isDefault(value: unknown, config: ConfigDefinition, defaults: Record<string, unknown> = {}): boolean {
  if (config.defaultDigest !== undefined && typeof value === 'string') return digestOf(value) === config.defaultDigest;
  if (config.type === 'CREDENTIAL' && value === '') return true;
  const usual = config.name in defaults ? defaults[config.name] : defaultValue(config);
  if (config.type === 'BOOLEAN') return (value ?? false) === usual;
  return isDeepStrictEqual(value ?? null, usual ?? null);
}

/** Whether a config is as the server leaves it when it makes a stage by itself: simpler than the editor does. */
export function isServersDefault(value: unknown, config: ConfigDefinition): boolean {
  return isDeepStrictEqual(value ?? null, serversDefault(config) ?? null);
}

function serversDefault(config: ConfigDefinition): unknown {
  switch (config.model?.modelType ?? config.type) {
    case 'BOOLEAN':
      return false;
    case 'LIST':
    case 'MAP':
    case 'FIELD_SELECTOR_MULTI_VALUE':
      return [];
    case 'LIST_BEAN':
      return [
        Object.fromEntries((config.model?.configDefinitions ?? []).map((field) => [field.name, serversDefault(field)])),
      ];
    default:
      return config.defaultValue;
  }
}
