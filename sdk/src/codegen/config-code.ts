import { isDeepStrictEqual } from 'node:util';
import { digestOf } from '../catalogue/facts.js';
import { attributeName } from '../definitions/attribute-name.js';
import { configsNamed, defaultValue } from '../definitions/config-values.js';
import type { ConfigDefinition } from '../definitions/types.js';
import { configValue, type NamedValue } from '../pipelines/json.js';
import { LANE_FIELD, namesLanes } from '../pipelines/lanes.js';
import type { LeftOut } from './left-out.js';
import type { Printable, PrintableObject } from './print.js';
import { isCredential, namesSecret, showsSecret } from './secrets.js';

/** Configs in one place: those of a stage, or those of one of its services. */
export interface ConfigHome {
  configs: readonly ConfigDefinition[];
  values: readonly NamedValue[];
  /** Defaults that this place gives instead of the definition's. */
  defaults?: Record<string, unknown>;
}

/** Writes down the configs that are not at their defaults. */
export class ConfigWriter {
  readonly #leftOut: LeftOut;
  readonly #where: string;

  constructor(leftOut: LeftOut, where: string) {
    this.#leftOut = leftOut;
    this.#where = where;
  }

  /** `rawNames`: of configs whose labels nobody knows. */
  write(
    homes: readonly ConfigHome[],
    {
      except = () => false,
      rawNames = false,
    }: { except?: (config: ConfigDefinition) => boolean; rawNames?: boolean } = {},
  ): PrintableObject {
    const all = homes.flatMap(({ configs, values }) => configs.map((config) => ({ config, values })));
    const entries = new Map<string, Printable>();
    for (const { configs, values, defaults } of homes) {
      for (const config of configs) {
        if (except(config) || config.model?.modelType === 'PREDICATE') continue;
        const entry = values.find(({ name }) => name === config.name);
        if (entry === undefined || isDefault(entry.value, config, defaults)) continue;
        const name = this.#nameFor(config, entry.value, all, rawNames);
        if (name !== undefined && !entries.has(name)) entries.set(name, this.#value(entry.value, config));
      }
      for (const { name, value } of values) {
        if (value !== null && !configs.some((config) => config.name === name)) this.#unknown(name);
      }
    }
    return Object.fromEntries(entries);
  }

  /** The name by label where it means this config only, or several that have the same value; else the raw name. */
  #nameFor(
    config: ConfigDefinition,
    value: unknown,
    all: readonly { config: ConfigDefinition; values: readonly NamedValue[] }[],
    rawNames: boolean,
  ): string | undefined {
    const configs = all.map((one) => one.config);
    const agrees = (name: string): boolean =>
      configsNamed(name, configs).every((other) => {
        if (other === config) return true;
        const { values } = all.find((one) => one.config === other) ?? { values: [] };
        return other.type === config.type && isDeepStrictEqual(configValue(values, other.name), value);
      });
    const attribute = rawNames ? config.name : attributeName(config);
    if (configsNamed(attribute, configs).includes(config) && agrees(attribute)) return attribute;
    if (agrees(config.name)) return config.name;
    this.#leftOut.note(
      `${this.#where}: ${config.name} stands for several configs that differ; it is left at its default.`,
    );
    return undefined;
  }

  #value(value: unknown, config: ConfigDefinition): Printable {
    if (typeof value === 'string') return this.#text(value, config);
    if (value === null || value === undefined) return null;
    if (config.model?.modelType === 'LIST_BEAN' && Array.isArray(value)) return this.#beans(value, config);
    if (config.type === 'MAP' && Array.isArray(value)) return this.#entries(value, config);
    if (Array.isArray(value)) return value.map((one) => this.#item(one, config));
    return value as Printable;
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
    if (type === 'CREDENTIAL') return isCredential(value);
    if (type !== 'STRING' && type !== 'TEXT') return showsSecret(value);
    return showsSecret(value) || ((namesSecret(config.name) || namesSecret(config.label)) && isCredential(value));
  }

  #item(value: unknown, config: ConfigDefinition): Printable {
    if (typeof value !== 'string') return value as Printable;
    const named = namesSecret(config.name) || namesSecret(config.label);
    if (!showsSecret(value) && !(named && config.model == null && isCredential(value))) return value;
    return this.#leftOut.secret(this.#where, config.label || config.name, '');
  }

  #entries(value: unknown[], config: ConfigDefinition): Printable {
    const pairs = value as { key?: unknown; value?: unknown }[];
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
    if (!showsSecret(value) && !(namesSecret(key) && isCredential(value))) return value;
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
        .map((field) => [beanName(field, fields), this.#field(bean, field)] as const);
      for (const name of Object.keys(bean)) {
        if (!fields.some((field) => field.name === name) && bean[name] !== null)
          this.#unknown(`${config.name}.${name}`);
      }
      return Object.fromEntries(entries);
    });
  }

  /** Beans of a key and a value, such as properties of a driver, hide what they hold in their key. */
  #field(bean: Record<string, unknown>, field: ConfigDefinition): Printable {
    const value = bean[field.name];
    const key = bean['key'] ?? bean['name'];
    const keyed = field.name === 'value' && typeof key === 'string' && namesSecret(key);
    if (keyed && typeof value === 'string' && isCredential(value))
      return this.#leftOut.secret(this.#where, key, undefined);
    return this.#value(value, field);
  }

  #unknown(name: string): void {
    this.#leftOut.note(`${this.#where}: the config ${name} is unknown to the catalogue of this version.`);
  }
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
