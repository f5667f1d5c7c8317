/**
 * The name under which a config is written in code: the words of its label in camel case.
 * `JDBC Connection String` → `jdbcConnectionString`, `Max Batch Size (Records)` → `maxBatchSizeInRecords`,
 * `Records/sec` → `recordsPerSec`. A config without a label keeps the last part of its raw name.
 */
export function attributeName(config: { name: string; label?: string | null }): string {
  const words = (config.label ?? '')
    .replace(/&/g, ' and ')
    .replace(/\/\s*sec\b/gi, ' per sec')
    .replace(/\(([^)]*)\)/g, ' in $1')
    .split(/[^0-9A-Za-z]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return config.name.slice(config.name.lastIndexOf('.') + 1);
  return words.map((word, i) => (i === 0 ? word.toLowerCase() : capitalised(word))).join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
