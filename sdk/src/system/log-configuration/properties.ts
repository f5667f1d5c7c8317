/** Lines `key = value`; the first group is what precedes the value, the second the value up to a comma. */
export function linesOf(key: string): RegExp {
  return new RegExp(`^([ \\t]*${escaped(key)}[ \\t]*[=:][ \\t]*)([^\\s,]*)`, 'gm');
}

/** Of several lines with one key the last one counts. */
export function valueOf(properties: string, key: string): string | undefined {
  return [...properties.matchAll(linesOf(key))].at(-1)?.[2];
}

export function withLine(properties: string, key: string, value: string): string {
  return properties.replace(linesOf(key), `$1${value}`);
}

export function escaped(text: string): string {
  return text.replace(/[.$-]/g, '\\$&');
}
