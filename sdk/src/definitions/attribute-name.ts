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

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
