/** A piece of code among values. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be written down: JSON, with pieces of code in it. */
export type Printable = string | number | bigint | boolean | null | Code | readonly Printable[] | PrintableObject;

export interface PrintableObject {
  readonly [name: string]: Printable;
}

const WIDTH = 110;

/** A value as TypeScript, on one line where it fits. */
export function print(value: Printable, indent: string): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Array.isArray(value)
    ? (value as readonly Printable[]).map((one) => ({ before: '', one }))
    : Object.entries(value as PrintableObject).map(([name, one]) => ({ before: `${propertyName(name)}: `, one }));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const inner = `${indent}  `;
  const texts = parts.map(({ before, one }) => before + print(one, inner));
  const gap = open === '{' ? ' ' : '';
  const line = open + gap + texts.join(', ') + gap + close;
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line;
  return `${open}\n${texts.map((text) => `${inner}${text},\n`).join('')}${indent}${close}`;
}

/** A text in quotes, in backticks where it has several lines. */
export function printText(text: string): string {
  if (text.includes('\n')) {
    const escaped = text.replace(/\\|`|\$(?=\{)/g, '\\$&').replace(CONTROL, escapeOf);
    return `\`${escaped}\``;
  }
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(CONTROL, escapeOf);
  return quote + escaped + quote;
}

/** Control characters other than \n (`Cc`), invisible ones (`Cf`), lone surrogates, and what ends lines elsewhere. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : printText(name);
}

/** A text for a comment of one line. */
export function commentText(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
