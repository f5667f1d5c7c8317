import type { NamedValue } from './pipeline-json.js';

/** Configs that hold names of tables, topics and objects, or statements with them. */
const HOLDS_NAMES = /(^|\.)(table\w*|topic\w*|query\w*|sqlQuery|\w*prefix\w*|objectName\w*|lastTable|queryString)$/i;

/** The texts of configs that hold names of tables, topics or prefixes. */
export function namesIn(configuration: readonly NamedValue[]): string[] {
  return configuration.flatMap(({ name, value }) => (HOLDS_NAMES.test(name) ? textsIn(value) : []));
}

/** A name, or a statement, with other names: whole words only, with or without quotes and a schema before them. */
export function mapNames(text: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((mapped, [from, to]) => {
    const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const name = new RegExp(String.raw`(?<![\w$.])(?:["\x60]?\w+["\x60]?\.)?(["\x60]?)${escaped}\1(?![\w$])`, 'g');
    return mapped.replace(name, () => to);
  }, text);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
