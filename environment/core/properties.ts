/** Text in the format of java.util.Properties. */

/** One line for each entry. */
export function properties(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `${line(name, String(value))}\n`)
    .join('');
}

/**
 * The same text with changed values; comments and order stay. A key that the text has in another case is set in both
 * cases, because only one of them is right; new keys are appended.
 */
export function editProperties(text: string, changes: Record<string, string>): string {
  const wanted = new Map(Object.entries(changes).map(([name, value]) => [name.toLowerCase(), { name, value }]));
  const written = new Set<string>();
  const lines = logicalLines(text).flatMap((raw) => {
    const name = keyOf(raw);
    const change = name === undefined ? undefined : wanted.get(name.toLowerCase());
    if (name === undefined || change === undefined) return [raw];
    if (written.has(name)) return [];
    written.add(name);
    return [line(name, change.value)];
  });
  const missing = [...wanted.values()].filter(({ name }) => !written.has(name));
  return [...withoutEmptyEnd(lines), ...missing.map(({ name, value }) => line(name, value)), ''].join('\n');
}

/** The value of a key, exactly as written or in another case. */
export function propertyOf(text: string, name: string): string | undefined {
  const entries = logicalLines(text).flatMap((raw) => {
    const key = keyOf(raw);
    return key === undefined ? [] : [{ key, value: valueOf(raw) }];
  });
  const found =
    entries.findLast(({ key }) => key === name) ??
    entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  return found?.value;
}

/** A backslash at the end of a line continues it, but not the end of a comment. */
function logicalLines(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    if (open) found.push(`${found.pop() ?? ''}\n${raw}`);
    else found.push(raw);
    const comment: boolean = !open && /^\s*[#!]/.test(raw);
    open = !comment && /(?:^|[^\\])(?:\\\\)*\\$/.test(raw);
  }
  return found;
}

/** A key ends at the first blank, = or : that no backslash precedes. */
const ENTRY = /^\s*((?:\\[\s\S]|[^\\\s=:])+)\s*[=:]?[ \t\f]*([\s\S]*)$/;

function keyOf(raw: string): string | undefined {
  if (/^\s*(?:[#!]|$)/.test(raw)) return undefined;
  const key = ENTRY.exec(raw)?.[1];
  return key === undefined ? undefined : unescaped(key);
}

function valueOf(raw: string): string {
  return unescaped(ENTRY.exec(raw)?.[2] ?? '');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:\n\s*|u([0-9a-fA-F]{4})|([\s\S]))/g, (_all, code?: string, letter?: string) => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    if (letter === undefined) return '';
    return { n: '\n', r: '\r', t: '\t', f: '\f' }[letter] ?? letter;
  });
}

function withoutEmptyEnd(lines: string[]): string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function line(name: string, value: string): string {
  return `${escaped(name, /[ :=#!]/g)}=${escaped(value, /^ /)}`;
}

function escaped(text: string, special: RegExp): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(special, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
