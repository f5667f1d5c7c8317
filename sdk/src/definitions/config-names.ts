import type { ConfigDefinition } from './types.js';

/**
 * The name under which a config is written in code: the words of its label in camel case.
 * `JDBC Connection String` → `jdbcConnectionString`, `Max Batch Size (Records)` → `maxBatchSizeInRecords`,
 * `Records/sec` → `recordsPerSec`. A config without a label keeps the last part of its raw name.
 */
export function attributeName(config: { name: string; label?: string | null }): string {
  const label = config.label ?? '';
  const known = byLabel.get(label);
  if (known !== undefined) return known === '' ? lastPart(config.name) : known;
  const name = fromLabel(label);
  byLabel.set(label, name);
  return name === '' ? lastPart(config.name) : name;
}

/**
 * The configs that a name means; one label may stand for several configs of a stage and its services. A raw name means
 * one config, unless it is what its label gives as well: `topic` is then every config with the label *Topic*.
 */
export function configsNamed<T extends ConfigDefinition>(name: string, configs: readonly T[]): T[] {
  const raw = configs.filter((config) => config.name === name);
  if (raw.length > 0 && !raw.some((config) => attributeName(config) === name)) return raw;
  return [...raw, ...configs.filter((config) => config.name !== name && attributeName(config) === name)];
}

/**
 * The config that another version calls `name`: the only one with the same parts in the same order
 * (`hikariConfigBean.connectionString` → `hikariConfigBean.connection.connectionString`), or else the only one with the same last part.
 */
export function configCalledElsewhere<T extends { readonly name: string }>(
  name: string,
  configs: readonly T[],
): T | undefined {
  const parts = name.split('.');
  const sameEnd = configs.filter((config) => lastPart(config.name) === parts.at(-1));
  const sameOrder = sameEnd.filter((config) => {
    const others = config.name.split('.');
    return parts.length < others.length ? isWithin(parts, others) : isWithin(others, parts);
  });
  const candidates = sameOrder.length > 0 ? sameOrder : sameEnd;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Whether all parts are among the others, in this order. */
function isWithin(parts: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === parts[next]) next++;
  return next === parts.length;
}

/** Every look-up of a config goes over the labels of its stage; definitions have a few thousand of them. */
const byLabel = new Map<string, string>();

function fromLabel(label: string): string {
  const words = label
    .replace(/&/g, ' and ')
    .replace(/\/\s*sec\b/gi, ' per sec')
    .replace(/\(([^)]*)\)/g, ' in $1')
    .split(/[^0-9A-Za-z]+/)
    .filter((word) => word !== '');
  return words.map((word, i) => (i === 0 ? word.toLowerCase() : capitalised(word))).join('');
}

/** `connectionString` of `hikariConfigBean.connectionString`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
